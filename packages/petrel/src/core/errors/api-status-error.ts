import { anyResponse, type FailedResponse } from '../any-response.ts';
import { isRetryable } from './retryable.ts';
import { APIError } from './api-error.ts';

/**
 * A function that returns what `response` is built from. The synchronous client passes the data from one
 * thread to the other; being behind a function, it is not shown with the error.
 */
const FAILED: unique symbol = Symbol.for('petrel.failed-response');

/** The server answered with an error status. */
export class APIStatusError<Status extends number = number> extends APIError<
  Status,
  Headers,
  object | undefined
> {
  static override readonly petrelName: string = 'APIStatusError';

  constructor(
    status: Status,
    error: object | undefined,
    message: string | undefined,
    headers: Headers | undefined,
    failed?: FailedResponse,
  ) {
    super(status, error, message, headers ?? new Headers(), failed);
    Object.defineProperty(this, FAILED, { value: () => failed });
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
    const failed = failedResponseOf(this);
    if (failed !== undefined) return anyResponse(failed.body, failed.head);
    const body = this.error === undefined ? null : JSON.stringify({ error: this.error });
    return anyResponse(body, { status: this.status, headers: this.headers, url: '' });
  }
}

function failedResponseOf(error: object): FailedResponse | undefined {
  return Reflect.get(error, FAILED)?.();
}
