interface Waiter {
  readonly event: PropertyKey;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Those who wait for an event. An error that comes first is theirs, unless it is what they wait for. */
export class EventWaiters {
  readonly #waiters = new Set<Waiter>();

  /** How many there are; each of them receives the next error. */
  get size(): number {
    return this.#waiters.size;
  }

  /** The next event of a name, as an array where there are several values. */
  add(event: PropertyKey): Promise<unknown> {
    return new Promise((resolve, reject) => this.#waiters.add({ event, resolve, reject }));
  }

  /** Settles the promises that an event ends. */
  settle(event: PropertyKey, args: readonly unknown[]): void {
    for (const waiter of this.#waiters) {
      const [first] = args;
      if (waiter.event === event) waiter.resolve(args.length > 1 ? args : first);
      else if (event === 'error' && first instanceof Error) waiter.reject(first);
      else continue;
      this.#waiters.delete(waiter);
    }
  }

  /** Rejects those who still wait. */
  rejectAll(error: () => Error): void {
    for (const { reject } of this.#waiters) reject(error());
    this.#waiters.clear();
  }
}
