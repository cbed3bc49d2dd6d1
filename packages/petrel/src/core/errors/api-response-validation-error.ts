import { definedMembers } from '../defined-members.ts';
import { APIError } from './api-error.ts';

/**
 * The server answered with a success status and a body that is not what was requested, such as
 * an HTML page or broken JSON. The body is withheld from the message.
 */
export class APIResponseValidationError extends APIError<
  number | undefined,
  Headers | undefined,
  undefined
> {
  static override readonly petrelName: string = 'APIResponseValidationError';

  constructor(options: {
    message: string;
    status?: number | undefined;
    headers?: Headers | undefined;
    cause?: unknown;
    code?: string | undefined;
  }) {
    const { code = 'response_validation' } = options;
    super(
      options.status,
      undefined,
      options.message,
      options.headers,
      definedMembers({ code, cause: options.cause }),
    );
  }
}
