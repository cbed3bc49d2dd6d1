import { isRetryable } from '../pipeline/retry-policy.ts';
import { APIError } from './api-error.ts';

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
  ) {
    super(status, error, message, headers ?? new Headers());
  }

  override get retryable(): boolean {
    const { status, code, type, message } = this;
    const shouldRetry = this.headers.get('x-should-retry');
    return isRetryable({ status, code, type, message, shouldRetry });
  }

  /** The failed response as a web `Response`, built anew at each reading. */
  get response(): Response {
    const body = this.error === undefined ? null : JSON.stringify({ error: this.error });
    return new Response(body, { status: this.status, headers: this.headers });
  }
}
