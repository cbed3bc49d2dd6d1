/** Requests at once, before anything is known of a server. */
export const FIRST_REQUESTS = 4;

/** The most that it ever allows, as connections are limited too. */
const MOST = 10_000;
/** An answer that takes this many times as long as usual is a sign of overload. */
const SLOW = 2;
/** Weights of an answer in the latency that is usual, and in that of now. */
const USUAL = 0.005;
const RECENT = 0.1;

/**
 * How many requests may be under way at once: additive increase, multiplicative decrease (AIMD), as TCP
 * controls congestion. Up to the first sign of overload, each answer allows one more; after it, each
 * round of answers does. A rejection halves the number, and answers that take twice as long as usual
 * take a tenth off it, at most once for the requests that were under way.
 */
export class AdaptiveConcurrency {
  #allowed: number = FIRST_REQUESTS;
  #threshold = MOST;
  #usual: number | null = null;
  #recent = 0;
  #decreasedAt = -Infinity;

  /** Requests that may be under way at once. */
  get allowed(): number {
    return Math.floor(this.#allowed);
  }

  /** An answer came to a request that was sent at `sentAt`, `underWay` requests before it included. */
  answered(sentAt: number, now: number, underWay: number): void {
    const latency = now - sentAt;
    this.#usual = this.#usual === null ? latency : mix(this.#usual, latency, USUAL);
    this.#recent = this.#recent === 0 ? latency : mix(this.#recent, latency, RECENT);
    if (this.#recent > SLOW * this.#usual) this.#decrease(0.9, sentAt, now);
    // What is not used shows nothing of what would be possible.
    else if (underWay >= this.allowed / 2) this.#increase();
  }

  /** The server rejected a request because of its limits. */
  rejected(sentAt: number, now: number): void {
    this.#decrease(0.5, sentAt, now);
  }

  #increase(): void {
    const step = this.#allowed < this.#threshold ? 1 : 1 / this.#allowed;
    this.#allowed = Math.min(MOST, this.#allowed + step);
  }

  #decrease(factor: number, sentAt: number, now: number): void {
    if (sentAt < this.#decreasedAt) return;
    this.#decreasedAt = now;
    this.#allowed = Math.max(1, this.#allowed * factor);
    this.#threshold = this.#allowed;
  }
}

function mix(before: number, value: number, weight: number): number {
  return before + weight * (value - before);
}
