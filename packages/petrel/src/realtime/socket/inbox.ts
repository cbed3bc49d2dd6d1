interface Received<Item> {
  readonly item: Item | Error;
  readonly size: number;
}

interface Waiter<Item> {
  resolve: (step: IteratorResult<Item, undefined>) => void;
  reject: (error: Error) => void;
}

const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** What has been received and not been read. Each item goes to one reader; those who wait take turns. */
export class Inbox<Item> {
  #received: Received<Item>[] = [];
  #read = 0;
  #size = 0;
  readonly #waiters: Waiter<Item>[] = [];
  #end: { readonly failure: Error | null } | null = null;

  /** The size of what waits for a reader. */
  get size(): number {
    return this.#size;
  }

  /** Adds an item, or an error for whoever reads next. */
  push(item: Item | Error, size: number): void {
    if (this.#end !== null) return;
    const waiter = this.#waiters.shift();
    if (waiter !== undefined) {
      settle(waiter, item);
      return;
    }
    this.#received.push({ item, size });
    this.#size += size;
  }

  /** The next item, as soon as it is there. */
  next(): Promise<IteratorResult<Item, undefined>> {
    return new Promise((resolve, reject) => {
      const waiter = { resolve, reject };
      const received = this.#received[this.#read];
      if (received !== undefined) {
        this.#forget(received);
        settle(waiter, received.item);
      } else if (this.#end === null) this.#waiters.push(waiter);
      else if (this.#end.failure === null) resolve(DONE);
      else reject(this.#end.failure);
    });
  }

  /** Ends the reading after the items that are there, with an error or without. */
  end(failure: Error | null): void {
    if (this.#end !== null) return;
    this.#end = { failure };
    for (const { resolve, reject } of this.#waiters.splice(0)) {
      if (failure === null) resolve(DONE);
      else reject(failure);
    }
  }

  /** Drops what nobody has read, and ends the reading with an error. */
  overflow(failure: Error): void {
    this.#received = [];
    this.#read = 0;
    this.#size = 0;
    this.end(failure);
  }

  #forget({ size }: Received<Item>): void {
    this.#size -= size;
    this.#read++;
    // Taking each from the front would move all the others.
    if (this.#read < 1024 && this.#read < this.#received.length) return;
    this.#received = this.#received.slice(this.#read);
    this.#read = 0;
  }
}

function settle<Item>({ resolve, reject }: Waiter<Item>, item: Item | Error): void {
  if (item instanceof Error) reject(item);
  else resolve({ done: false, value: item });
}
