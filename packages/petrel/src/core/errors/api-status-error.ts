import { anyResponse, type FailedResponse } from '../any-response.ts';
import { definedMembers } from '../defined-members.ts';
import { isRetryable } from './retryable.ts';
import { APIError } from './api-error.ts';

/** The server answered with an error status. */
export class APIStatusError<Status extends number = number> extends APIError<
  Status,
  Headers,
  object | undefined
> {
  static override readonly petrelName: string = 'APIStatusError';

  readonly #response: (() => Response) | undefined;

  constructor(
    status: Status,
    error: object | undefined,
    message: string | undefined,
    headers: Headers | undefined,
    failed?: FailedResponse,
  ) {
    super(
      status,
      error,
      message,
      headers ?? new Headers(),
      definedMembers({ explanation: failed?.explanation }),
    );
    this.#response = failed?.response;
  }

  override get retryable(): boolean {
    const { status, code, type, message } = this;
    const shouldRetry = this.headers.get('x-should-retry');
    return isRetryable({ status, code, type, message, shouldRetry });
  }

  /**
   * The failed response as a web `Response`, with the body that the server sent; built anew at each
   * reading. Credentials of the request that it repeats are taken out.
   */
  get response(): Response {
    if (this.#response !== undefined) return this.#response();
    const body = this.error === undefined ? null : JSON.stringify({ error: this.error });
    return anyResponse(body, { status: this.status, headers: this.headers, url: '' });
  }
}
