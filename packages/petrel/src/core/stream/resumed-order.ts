import type { CallResumption } from '../call/call.ts';

/** What an event of a resumed stream is: new, seen before, or why it cannot follow. */
export type Placement = 'new' | 'seen' | { readonly problem: string };

/**
 * Which events of a stream over several connections are new. Those of the first connection all are,
 * whatever their numbers. After a reopening, events that were seen before come first and are
 * skipped; from then on each has to follow the one before it, as a gap would be a loss.
 */
export class ResumedOrder {
  readonly #resumption: Pick<CallResumption, 'idOf' | 'numberOf'>;
  #id: string | null = null;
  #last: number | null = null;
  // Whether an event was handed out.
  #begun = false;
  // Whether the numbers say where to go on: they grow, and belong to one id.
  #ordered = true;
  #reopened = false;
  #overlaps = false;

  constructor(resumption: Pick<CallResumption, 'idOf' | 'numberOf'>) {
    this.#resumption = resumption;
  }

  /** The id that the events name; null when none has. */
  get id(): string | null {
    return this.#id;
  }

  /** The number of the last event; null when none has one. */
  get last(): number | null {
    return this.#last;
  }

  /** Whether asking for the events after {@link last} brings those that are missing. */
  get resumable(): boolean {
    return this.#ordered && (!this.#begun || this.#last !== null);
  }

  /** The stream goes on over another connection. */
  reopen(): void {
    this.#reopened = this.#begun;
    this.#overlaps = this.#begun;
  }

  /** Records the next event, and returns what it is. */
  place(event: unknown): Placement {
    const id = this.#resumption.idOf(event);
    const number = this.#resumption.numberOf(event);
    if (this.#reopened) return this.#placeResumed(id, number);
    this.#begun = true;
    this.#id ??= id;
    if (id !== null && id !== this.#id) this.#ordered = false;
    if (number === null) return 'new';
    if (!isNumbered(number) || number <= (this.#last ?? -Infinity)) this.#ordered = false;
    this.#last = number;
    return 'new';
  }

  #placeResumed(id: string | null, number: number | null): Placement {
    this.#id ??= id;
    if (id !== null && id !== this.#id) return { problem: 'an event of another response follows' };
    if (!isNumbered(number)) return { problem: 'an event without a number follows' };
    const last = this.#last ?? -1;
    if (this.#overlaps && number <= last) return 'seen';
    this.#overlaps = false;
    if (number !== last + 1) return { problem: `event ${number} follows` };
    this.#last = number;
    return 'new';
  }
}

function isNumbered(number: number | null): number is number {
  return Number.isSafeInteger(number);
}
