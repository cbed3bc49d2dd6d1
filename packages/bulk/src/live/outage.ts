/** Milliseconds between two failures that count at most: a computer that sleeps is no outage. */
const LONGEST_GAP = 30_000;

/** How long the server has not answered. */
export class Outage {
  #answers = 0;
  #length = 0;
  #lastFailure: number | null = null;

  /** How many answers came. */
  get answers(): number {
    return this.#answers;
  }

  /** Whether no answer came since the last failure. */
  get isOngoing(): boolean {
    return this.#lastFailure !== null;
  }

  /** An answer came, of whatever status. */
  answer(): void {
    this.#answers += 1;
    this.#length = 0;
    this.#lastFailure = null;
  }

  /** A request got no answer. */
  fail(now: number): void {
    this.#length += Math.min(now - (this.#lastFailure ?? now), LONGEST_GAP);
    this.#lastFailure = now;
  }

  /** Milliseconds without an answer. */
  get length(): number {
    return this.#length;
  }
}
