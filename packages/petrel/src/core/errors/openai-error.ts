import type { RateLimit } from '../response/rate-limit.ts';
import { brandError, hasErrorBrand } from './error-brand.ts';

/** What {@link OpenAIError.toJSON} returns: plain data, safe to log, to clone and to send on. */
export interface ErrorJSON {
  name: string;
  message: string;
  code?: string | null;
  status?: number;
  type?: string;
  param?: string | null;
  requestID?: string | null;
  /** Milliseconds the server asked to wait. */
  retryAfter?: number;
  attempts?: number;
  /** Milliseconds from the call to its failure. */
  elapsed?: number;
  rateLimit?: RateLimit;
  cause?: { name: string; message: string; code?: string };
}

/** The base class of every error this package throws. */
export class OpenAIError extends Error {
  static {
    brandError(this, 'OpenAIError');
  }

  /**
   * A stable, machine-readable reason. For errors the API answered it is the API's own `code`;
   * for errors of the client it is one of `configuration`, `usage`, `client_closed`,
   * `connection_error`, `timeout`, `user_abort`, `stream_truncated`, `response_validation`,
   * `length_finish_reason`, `content_filter`, `invalid_webhook_signature`, `webhook_replayed`.
   */
  readonly code: string | null | undefined;

  /** `options.code` defaults to `usage`: the caller asked for something that cannot be done. */
  constructor(
    message?: string,
    options: { cause?: unknown; code?: string | null | undefined } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = 'code' in options ? options.code : 'usage';
  }

  /** Whether sending the same request again may succeed. */
  get retryable(): boolean {
    return false;
  }

  /** The error as plain data, without headers, bodies or secrets: safe to log. */
  toJSON(): ErrorJSON {
    const json: ErrorJSON = { name: this.name, message: this.message };
    if (this.code !== undefined) json.code = this.code;
    const cause = describeCause(this.cause);
    if (cause !== undefined) json.cause = cause;
    return json;
  }

  /** Like `instanceof`; also true for an error from another installed copy of this package. */
  static isInstance<Instance>(
    this: { new (...args: never[]): Instance; prototype: object },
    value: unknown,
  ): value is Instance {
    return hasErrorBrand(this, value);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return hasErrorBrand(this, value);
  }
}

function describeCause(cause: unknown): ErrorJSON['cause'] {
  if (!(cause instanceof Error)) return undefined;
  const described: NonNullable<ErrorJSON['cause']> = { name: cause.name, message: cause.message };
  if ('code' in cause && typeof cause.code === 'string') described.code = cause.code;
  return described;
}
