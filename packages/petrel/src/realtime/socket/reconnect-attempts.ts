import { backoffDelay } from '../../core/retry/retry-delay.ts';
import type { ReconnectingEvent } from './socket-events.ts';

/** How often a lost connection may be replaced, and the delays before. */
export interface AttemptLimits {
  readonly maxAttempts: number;
  /** Milliseconds. */
  readonly initialDelay: number;
  readonly maxDelay: number;
}

/** The attempts to replace a lost connection, each with its delay: doubled for each one, with jitter. */
export function* reconnectAttempts(
  { maxAttempts, initialDelay, maxDelay }: AttemptLimits,
  closeCode: number,
): Generator<ReconnectingEvent, void> {
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const delay = backoffDelay(attempt, Math.random(), initialDelay, maxDelay);
    yield { attempt, maxAttempts, delay, closeCode };
  }
}
