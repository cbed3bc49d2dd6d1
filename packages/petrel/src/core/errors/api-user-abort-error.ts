import { APIError } from './api-error.ts';
import { brandError } from './error-brand.ts';

/** The caller's `signal` aborted the call. `cause` is the signal's reason. */
export class APIUserAbortError extends APIError<undefined, undefined, undefined> {
  static {
    brandError(this, 'APIUserAbortError');
  }

  constructor(options: { message?: string | undefined; cause?: unknown } = {}) {
    const code = 'user_abort';
    super(
      undefined,
      undefined,
      options.message ?? 'Request was aborted.',
      undefined,
      options.cause === undefined ? { code } : { code, cause: options.cause },
    );
  }
}
