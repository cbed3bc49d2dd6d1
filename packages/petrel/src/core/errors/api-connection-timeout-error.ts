import { isRetryable } from '../pipeline/retry-policy.ts';
import { APIConnectionError } from './api-connection-error.ts';

/** The part of a call whose time limit ran out. */
export type TimeoutPhase = 'attempt' | 'connect' | 'read' | 'write' | 'idle' | 'deadline';

/** A time limit ran out. {@link phase} tells which one. */
export class APIConnectionTimeoutError extends APIConnectionError {
  static override readonly petrelName: string = 'APIConnectionTimeoutError';

  /** The limit that ran out; `attempt` is the plain `timeout: ms`. */
  readonly phase: TimeoutPhase;

  constructor(
    options: { message?: string | undefined; cause?: unknown; phase?: TimeoutPhase } = {},
  ) {
    super({
      message: options.message ?? 'Request timed out.',
      cause: options.cause,
      code: 'timeout',
    });
    this.phase = options.phase ?? 'attempt';
  }

  override get retryable(): boolean {
    return isRetryable({ kind: this.phase === 'deadline' ? 'deadline' : 'timeout' });
  }
}
