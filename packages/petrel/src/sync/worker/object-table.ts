/** The objects of the worker that the calling thread knows by number. */
export class ObjectTable {
  readonly #entries = new Map<number, { readonly value: object; references: number }>();
  readonly #numbers = new WeakMap<object, number>();
  /** Numbers of values of which any count may be made again, the oldest first. */
  readonly #replaceable = new Set<number>();
  #last = 0;

  /** The number of a value, which is kept for each reference until that is released. */
  keep(value: object, isReplaceable = false): number {
    const known = this.#numbers.get(value);
    const entry = known === undefined ? undefined : this.#entries.get(known);
    if (known !== undefined && entry !== undefined) {
      entry.references += 1;
      return known;
    }
    this.#last += 1;
    this.#numbers.set(value, this.#last);
    this.#entries.set(this.#last, { value, references: 1 });
    if (isReplaceable) this.#limit(this.#last);
    return this.#last;
  }

  get(number: number): object | undefined {
    return this.#entries.get(number)?.value;
  }

  release(number: number): void {
    const entry = this.#entries.get(number);
    if (entry === undefined) return;
    entry.references -= 1;
    if (entry.references > 0) return;
    this.#entries.delete(number);
    this.#replaceable.delete(number);
  }

  /**
   * A program that never returns to its event loop never reports what it needs no more, as the engine
   * runs finalizers there. So that its memory stays flat, the oldest are dropped.
   */
  #limit(number: number): void {
    this.#replaceable.add(number);
    const [oldest] = this.#replaceable;
    if (oldest === undefined || this.#replaceable.size <= MOST_REPLACEABLE) return;
    this.#replaceable.delete(oldest);
    this.#entries.delete(oldest);
  }
}

const MOST_REPLACEABLE = 1_000;
