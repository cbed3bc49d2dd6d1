import { isRetryable } from './retryable.ts';
import { APIConnectionError } from './api-connection-error.ts';

/** The part of a call whose time limit ran out. */
export type TimeoutPhase = 'attempt' | 'connect' | 'read' | 'write' | 'idle' | 'deadline';

/** A timeout or the deadline was exceeded; {@link phase} names which one. */
export class APIConnectionTimeoutError extends APIConnectionError {
  static override readonly petrelName: string = 'APIConnectionTimeoutError';

  /** The limit that ran out; `attempt` is the plain `timeout: ms`. */
  readonly phase: TimeoutPhase;
  readonly #retryable: boolean;

  /** `options.retryable` is whether trying again may help. Default: unless it is the deadline. */
  constructor(
    options: {
      message?: string | undefined;
      cause?: unknown;
      phase?: TimeoutPhase;
      retryable?: boolean | undefined;
    } = {},
  ) {
    super({
      message: options.message ?? 'Request timed out.',
      cause: options.cause,
      code: 'timeout',
    });
    this.phase = options.phase ?? 'attempt';
    this.#retryable = options.retryable ?? this.phase !== 'deadline';
  }

  override get retryable(): boolean {
    return isRetryable({ kind: this.#retryable ? 'timeout' : 'deadline' });
  }
}
