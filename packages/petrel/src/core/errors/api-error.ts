import { definedMembers } from '../defined-members.ts';
import { requestIDIn } from './request-id.ts';
import type { RateLimit } from './rate-limit.ts';
import { OpenAIError, type ErrorJSON } from './openai-error.ts';

/**
 * A call to the API failed: the server answered an error status, or no complete answer came.
 * See the subclasses for which.
 */
export class APIError<
  Status extends number | undefined = number | undefined,
  ReplyHeaders extends Headers | undefined = Headers | undefined,
  Body extends object | undefined = object | undefined,
> extends OpenAIError {
  static override readonly petrelName: string = 'APIError';

  /**
   * The error that belongs to a status: of the class for that status, or, without a status or
   * headers, an `APIConnectionError`. `body` is the response's JSON body, `message` is used when its
   * `error` member has none.
   */
  // `status-error.ts` gives it, since it makes the classes that are built on this one.
  declare static generate: (
    status: number | undefined,
    body: object | undefined,
    message: string | undefined,
    headers: Headers | undefined,
  ) => APIError;

  /** HTTP status of the response that caused the error. */
  readonly status: Status;
  /** HTTP headers of the response that caused the error. */
  declare readonly headers: ReplyHeaders;
  /** The `error` member of the response's JSON body. */
  readonly error: Body;
  /** The parameter the API objects to. */
  readonly param: string | null | undefined;
  /** The API's class of error, such as `invalid_request_error`. */
  readonly type: string | undefined;
  /** The server's `x-request-id`, else `request-id`, as some gateways call it. */
  requestID: string | null | undefined;
  /** `Retry-After` in milliseconds: the wait before the next attempt that the server requires. */
  retryAfter: number | undefined;
  /** How many requests were sent for the call. */
  attempts: number | undefined;
  /** Milliseconds from the call to its failure. */
  elapsed: number | undefined;
  /** The budgets of the `x-ratelimit-*` headers, or of a gateway's `llm_provider-x-ratelimit-*`; undefined where the response had none. */
  rateLimit: RateLimit | undefined;

  constructor(
    status: Status,
    error: Body,
    message: string | undefined,
    headers: ReplyHeaders,
    options: {
      cause?: unknown;
      code?: string | null | undefined;
      /** The server's words where they are not `error.message`, which they win over. */
      explanation?: string | undefined;
    } = {},
  ) {
    const { explanation, ...rest } = options;
    super(describe(status, explanation ?? messageOf(error) ?? message), {
      code: nullableText(error, 'code'),
      ...rest,
    });
    this.status = status;
    // Cookies are among them: they are there for who asks, and not printed with the error.
    Object.defineProperty(this, 'headers', { get: () => headers });
    this.error = error;
    this.param = nullableText(error, 'param');
    this.type = nullableText(error, 'type') ?? undefined;
    this.requestID = typeof headers?.get === 'function' ? requestIDIn(headers) : undefined;
  }

  /** The same as {@link requestID}, under its wire name. */
  get request_id(): string | null | undefined {
    return this.requestID;
  }

  override toJSON(): ErrorJSON {
    const { status, type, param, requestID, retryAfter, attempts, elapsed, rateLimit } = this;
    const members = { status, type, param, requestID, retryAfter, attempts, elapsed, rateLimit };
    return { ...super.toJSON(), ...definedMembers(members) };
  }
}

/** The longest text of a server that a message quotes, in UTF-16 units. */
const LONGEST = 2_000;

function describe(status: number | undefined, text: string | undefined): string {
  const details = text === undefined || text.length <= LONGEST ? text : `${cut(text)}…`;
  if (status === undefined) return details ?? '(no status code or body)';
  return details ? `${status} ${details}` : `${status} status code (no body)`;
}

/** Not through the middle of a surrogate pair. */
function cut(text: string): string {
  return text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '');
}

function messageOf(error: object | undefined): string | undefined {
  const message = nullableText(error, 'message');
  return message === null || message?.trim() === '' ? undefined : message;
}

function nullableText(error: object | undefined, field: string): string | null | undefined {
  // Those who make errors by hand give what they have.
  if (typeof error !== 'object' || error === null) return undefined;
  try {
    const value: unknown = Reflect.get(error, field);
    return typeof value === 'string' || value === null ? value : JSON.stringify(value);
  } catch {
    // Too deep, or no JSON: `error` still has it.
    return undefined;
  }
}
