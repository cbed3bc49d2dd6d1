import { definedMembers } from '../defined-members.ts';
import { isRetryable } from './retryable.ts';
import { APIError } from './api-error.ts';

/**
 * The connection failed before a complete answer arrived. `cause` is the transport's own error.
 */
export class APIConnectionError extends APIError<undefined, undefined, undefined> {
  static override readonly petrelName: string = 'APIConnectionError';

  readonly #retryable: boolean;
  readonly #staleConnection: boolean;

  /**
   * `options.retryable` is whether trying again may help. Default true.
   * `options.staleConnection` is {@link staleConnection}. Default false.
   */
  constructor(
    options: {
      message?: string | undefined;
      cause?: unknown;
      code?: string | undefined;
      retryable?: boolean | undefined;
      staleConnection?: boolean | undefined;
    } = {},
  ) {
    const { message = 'Connection error.', code = 'connection_error' } = options;
    super(undefined, undefined, message, undefined, definedMembers({ code, cause: options.cause }));
    this.#retryable = options.retryable ?? true;
    this.#staleConnection = options.staleConnection ?? false;
  }

  /**
   * Whether the server closed a kept-alive connection before any byte of the answer arrived. It may
   * have closed the connection as idle, or it may have received the request.
   */
  get staleConnection(): boolean {
    return this.#staleConnection;
  }

  override get retryable(): boolean {
    return isRetryable({ kind: this.#retryable ? 'connection' : 'refused' });
  }
}
