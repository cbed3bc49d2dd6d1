import { backoffDelay } from '../../core/retry/retry-delay.ts';
import type { ReconnectingEvent } from './socket-events.ts';

/** How often a lost connection may be replaced, and the delays before. */
export interface AttemptLimits {
  readonly maxAttempts: number;
  /** Milliseconds. */
  readonly initialDelay: number;
  readonly maxDelay: number;
}

/** The code of a connection that ended without a closing handshake, or was never opened. */
export const LOST = 1006;

/** Milliseconds that a connection lasts which was of use: with an event of the server, and without one. */
const USEFUL_AFTER = 5_000;
const USEFUL_WITHOUT_EVENTS_AFTER = 60_000;

/**
 * Counts the attempts to replace lost connections. The count starts anew only once a connection was of
 * use: a server that accepts connections and loses them at once would be called forever.
 */
export class ReconnectAttempts {
  readonly #limits: AttemptLimits;
  #made = 0;
  /** Milliseconds that the server requires before the next attempt. */
  #required = 0;
  #openedAt = 0;
  #hasReceived = false;

  constructor(limits: AttemptLimits) {
    this.#limits = limits;
  }

  /** A connection is open. */
  opened(): void {
    this.#openedAt = performance.now();
    this.#hasReceived = false;
  }

  /** It has received an event. */
  received(): void {
    this.#hasReceived = true;
  }

  /** The server requires a delay in milliseconds before the next attempt. */
  require(delay: number): void {
    this.#required = delay;
  }

  /**
   * The attempts to replace a lost connection, each with its delay: doubled for each one, with jitter, or what the server requires. The
   * code is that of the lost connection, and then that of an attempt that has failed.
   */
  *after(closeCode: number): Generator<ReconnectingEvent, void> {
    const { maxAttempts, initialDelay, maxDelay } = this.#limits;
    const useful = this.#hasReceived ? USEFUL_AFTER : USEFUL_WITHOUT_EVENTS_AFTER;
    if (performance.now() - this.#openedAt >= useful) this.#made = 0;
    let code = closeCode;
    while (this.#made < maxAttempts) {
      const attempt = ++this.#made;
      const backoff = Math.round(backoffDelay(attempt, Math.random(), initialDelay, maxDelay));
      const delay = Math.max(backoff, this.#required);
      this.#required = 0;
      yield { attempt, maxAttempts, delay, closeCode: code };
      code = LOST;
    }
  }
}
