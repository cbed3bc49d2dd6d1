import { defineMember } from '../define-member.ts';
import type { RateLimit } from './rate-limit.ts';
import { definedMembers } from '../defined-members.ts';
import { isInstanceOf } from '../is-instance-of.ts';

/** What {@link OpenAIError.toJSON} returns: plain data, safe to log, to clone and to send on. */
export interface ErrorJSON {
  name: string;
  message: string;
  code?: string | null | undefined;
  status?: number | undefined;
  type?: string | undefined;
  param?: string | null | undefined;
  requestID?: string | null | undefined;
  /** `Retry-After` in milliseconds. */
  retryAfter?: number | undefined;
  attempts?: number | undefined;
  /** Milliseconds from the call to its failure. */
  elapsed?: number | undefined;
  rateLimit?: RateLimit | undefined;
  /** How far a helper that sends several requests had come. */
  progress?:
    | {
        id?: string | undefined;
        status?: string | undefined;
        fileIds?: readonly string[] | undefined;
      }
    | undefined;
  cause?: { name: string; message: string; code?: string | undefined } | undefined;
}

/** How far a helper that sends several requests had come when it failed. */
export interface HelperProgress {
  /** Id of what was waited for. */
  id?: string | undefined;
  /** The last status that the server reported for it. */
  status?: string | undefined;
  /** What the server reported last, as the helper would have returned it. */
  value?: unknown;
  /** Ids of the files that were uploaded before the failure, in the order of the files given. */
  fileIds?: readonly string[] | undefined;
}

/** The base class of every error this package throws. */
export class OpenAIError extends Error {
  /** The name of the class, which minifiers keep: instances are recognized by it. */
  static readonly petrelName: string = 'OpenAIError';

  /**
   * A stable, machine-readable reason. For errors the API answered it is the API's own `code`;
   * for errors of the client it is one of `configuration`, `usage`, `client_closed`,
   * `connection_error`, `timeout`, `user_abort`, `stream_truncated`, `response_validation`,
   * `response_too_large`, `structured_output`, `length_finish_reason`, `content_filter`,
   * `invalid_webhook_signature`, `webhook_replayed`, `subject_token`, `file_changed`, `batch_failed`,
   * `batch_lost`, `batch_running`, `batch_results_incomplete`, `invalid_batch_line`,
   * `invalid_batch_request`, `request_exceeds_limit`, `agent_turn`, `limit_queue_full`, `limit_wait_exceeded`, `worker_stopped`.
   */
  readonly code: string | null | undefined;
  /** How far a helper that sends several requests had come, to go on from there; undefined for a plain call. Not printed with the error. */
  declare progress?: HelperProgress | undefined;

  /** `options.code` defaults to `usage`: the call or an option was wrong. */
  constructor(
    message?: string,
    options: { cause?: unknown; code?: string | null | undefined } = {},
  ) {
    super(message, options);
    this.code = 'code' in options ? options.code : 'usage';
  }

  /** The name of the class. */
  override get name(): string {
    // Of the class itself, or the nearest one above it that is of this package.
    return Reflect.get(this.constructor, 'petrelName');
  }

  override set name(name: string) {
    defineMember(this, 'name', name);
  }

  /** Whether sending the same request again may succeed. */
  get retryable(): boolean {
    return false;
  }

  /** The error as plain data, without headers, bodies or secrets: safe to log. */
  toJSON(): ErrorJSON {
    const { name, message, code } = this;
    const { value: _, ...reached } = this.progress ?? {};
    const progress = this.progress && definedMembers(reached);
    const cause = describeCause(this.cause);
    return { name, message, ...definedMembers({ code, cause, progress }) };
  }

  /** Like `instanceof`; also true for an error from another installed copy of this package. */
  static isInstance<Instance>(
    this: { new (...args: never[]): Instance; prototype: object },
    value: unknown,
  ): value is Instance {
    return isInstanceOf(this, value);
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstanceOf(this, value);
  }
}

function describeCause(cause: unknown): ErrorJSON['cause'] {
  if (!(cause instanceof Error)) return undefined;
  const { name, message } = cause;
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
  return { name, message, ...definedMembers({ code }) };
}
