/** Values that one side adds and the other iterates. Whoever adds waits while many are unread. */
export class ResultQueue<Value> {
  readonly #most: number;
  readonly #values: Value[] = [];
  #isClosed = false;
  #onAdded: () => void = () => {};
  #onTaken: () => void = () => {};
  #taken: Promise<void> | null = null;

  /** `most` values may be unread. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Adds a value. Fulfilled when there is place for another. */
  async add(value: Value): Promise<void> {
    this.#values.push(value);
    this.#onAdded();
    while (this.#values.length >= this.#most && !this.#isClosed) {
      this.#taken ??= new Promise((resolve) => {
        this.#onTaken = resolve;
      });
      await this.#taken;
    }
  }

  /** No values follow, or nobody reads them. */
  close(): void {
    this.#isClosed = true;
    this.#onAdded();
    this.#release();
  }

  async *read(): AsyncGenerator<Value, undefined> {
    for (let at = 0; ;) {
      if (at < this.#values.length) {
        const value = this.#values[at++];
        // Moved in one go, since taking the first of many is slow.
        if (at * 2 > this.#values.length) {
          this.#values.splice(0, at);
          at = 0;
          this.#release();
        }
        if (value !== undefined) yield value;
      } else if (this.#isClosed) {
        return undefined;
      } else {
        await new Promise<void>((resolve) => {
          this.#onAdded = resolve;
        });
      }
    }
  }

  #release(): void {
    this.#taken = null;
    this.#onTaken();
  }
}
