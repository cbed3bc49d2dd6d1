import type { BulkRow } from '../bulk-row.ts';

/** A row with the attempts it has had. */
export interface Attempt {
  readonly row: BulkRow;
  /** Failed attempts that count. */
  failures: number;
  /** Rejections by a rate limit, and failures to reach the server, which do not. */
  pauses: number;
  /** How many answers other rows had when it was sent first, or failed last. */
  answers: number;
}

/** Rows that wait to be sent again, ordered by their time. It is for thousands of them, not millions. */
export class RetryQueue {
  readonly #waiting: { due: number; attempt: Attempt }[] = [];

  get size(): number {
    return this.#waiting.length;
  }

  /** When the next row is due; undefined where none waits. */
  get nextDue(): number | undefined {
    return this.#waiting[0]?.due;
  }

  add(attempt: Attempt, due: number): void {
    const after = this.#waiting.findIndex((other) => other.due > due);
    this.#waiting.splice(after === -1 ? this.size : after, 0, { due, attempt });
  }

  /** The next row, where it is due. */
  take(now: number): Attempt | undefined {
    const { nextDue = Infinity } = this;
    return nextDue > now ? undefined : this.#waiting.shift()?.attempt;
  }
}
