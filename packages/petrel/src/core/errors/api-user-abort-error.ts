import { definedMembers } from '../defined-members.ts';
import { APIError } from './api-error.ts';

/** The caller's `signal` aborted the call. `cause` is the signal's reason. */
export class APIUserAbortError extends APIError<undefined, undefined, undefined> {
  static override readonly petrelName: string = 'APIUserAbortError';

  constructor(options: { message?: string | undefined; cause?: unknown } = {}) {
    const code = 'user_abort';
    super(
      undefined,
      undefined,
      options.message ?? 'Request was aborted.',
      undefined,
      definedMembers({ code, cause: options.cause }),
    );
  }
}
