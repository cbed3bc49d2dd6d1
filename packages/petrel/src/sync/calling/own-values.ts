interface Entry {
  readonly value: object;
  /** How many times the number was sent, and the worker has not yet done with it. */
  references: number;
  readonly forget: (() => void) | undefined;
}

/**
 * The functions, errors and signals of the calling thread that the worker knows by number. It reports
 * those that it needs no more.
 */
export class OwnValues {
  readonly #entries = new Map<number, Entry>();
  readonly #numbers = new WeakMap<object, number>();
  readonly #onAbort: (signal: number, reason: unknown) => void;
  #last = 0;

  /** @param onAbort is called when a signal aborts that the worker knows */
  constructor(onAbort: (signal: number, reason: unknown) => void) {
    this.#onAbort = onAbort;
  }

  /** The number of a value, the same one as long as the worker knows it. */
  keep(value: object): number {
    return this.#find(value) ?? this.#add(value);
  }

  /** The number of a signal, whose abort is passed on. */
  watch(signal: AbortSignal): number {
    const known = this.#find(signal);
    if (known !== undefined) return known;
    const number = this.#last + 1;
    const abort = (): void => this.#onAbort(number, signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    return this.#add(signal, () => signal.removeEventListener('abort', abort));
  }

  get(number: number): object | undefined {
    return this.#entries.get(number)?.value;
  }

  /** Whether the worker knows a value. */
  has(value: object): boolean {
    return this.#entries.has(this.#numbers.get(value) ?? 0);
  }

  /** The worker has dropped a value that it was sent so many times. */
  release(number: number, references: number): void {
    const entry = this.#entries.get(number);
    if (entry === undefined) return;
    entry.references -= references;
    if (entry.references > 0) return;
    this.#entries.delete(number);
    entry.forget?.();
  }

  #find(value: object): number | undefined {
    const number = this.#numbers.get(value);
    const entry = number === undefined ? undefined : this.#entries.get(number);
    if (entry === undefined) return undefined;
    entry.references += 1;
    return number;
  }

  #add(value: object, forget?: () => void): number {
    this.#last += 1;
    this.#entries.set(this.#last, { value, references: 1, forget });
    this.#numbers.set(value, this.#last);
    return this.#last;
  }
}
