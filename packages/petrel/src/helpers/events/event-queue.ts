import { OpenAIError } from '../../core/errors/index.ts';

/** How much of a stream may wait for a reader that is slower than the others. */
export interface QueueLimits {
  events: number;
  /** UTF-16 units of text. */
  characters: number;
  /** Levels of objects within an item in which text is counted. */
  depth: number;
  /** Whether the limits end when the reader begins to read. */
  untilRead: boolean;
}

/** What the owner of a queue wants to know. */
export interface QueueOwner {
  /** Called when a reader waits for an item. */
  onWait: () => void;
  /** Called when the reader leaves before the end. */
  onLeave: () => void;
}

/** What the owner of a queue does with it, whatever its items are. */
export interface Reader {
  /** Whether the reader waits for an item that has not arrived. */
  readonly waits: boolean;
  /** Whether the reader has begun to read. */
  readonly started: boolean;
  /** Ends the iteration after the items that are still kept. */
  end(): void;
  /** Ends the iteration with an error after the items that are still kept. */
  fail(error: Error): void;
}

type Result<Item> = IteratorResult<Item, undefined>;

interface Waiter<Item> {
  resolve: (result: Result<Item>) => void;
  reject: (error: Error) => void;
}

/**
 * Hands the items of a stream to one reader. An item goes straight to a reader that waits for it;
 * otherwise it is kept until the reader asks.
 */
export class EventQueue<Item> implements AsyncIterableIterator<Item, undefined>, Reader {
  readonly #owner: QueueOwner;
  readonly #limits: QueueLimits;
  readonly #waiters: Waiter<Item>[] = [];
  #items: Item[] = [];
  #read = 0;
  #characters = 0;
  #started = false;
  #closed = false;
  #failure: Error | null = null;

  constructor(owner: QueueOwner, limits: QueueLimits) {
    this.#owner = owner;
    this.#limits = limits;
  }

  get waits(): boolean {
    return this.#waiters.length > 0;
  }

  get started(): boolean {
    return this.#started;
  }

  next(): Promise<Result<Item>> {
    this.#started = true;
    if (this.#read < this.#items.length)
      return Promise.resolve({ done: false, value: this.#take() });
    if (this.#failure !== null) {
      const failure = this.#failure;
      this.#failure = null;
      return Promise.reject(failure);
    }
    if (this.#closed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#owner.onWait();
    });
  }

  return(): Promise<Result<Item>> {
    this.#items = [];
    this.#read = 0;
    this.#failure = null;
    if (!this.#closed) {
      this.end();
      this.#owner.onLeave();
    }
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Hands out the next item. */
  push(item: Item): void {
    if (this.#closed) return;
    const waiter = this.#waiters.shift();
    if (waiter !== undefined) {
      waiter.resolve({ done: false, value: item });
      return;
    }
    this.#items.push(item);
    if (!this.#started || !this.#limits.untilRead) this.#count(item);
  }

  end(): void {
    this.#closed = true;
    for (const { resolve } of this.#waiters.splice(0)) resolve({ done: true, value: undefined });
  }

  fail(error: Error): void {
    if (this.#closed) return;
    this.#closed = true;
    const [first, ...others] = this.#waiters.splice(0);
    if (first === undefined) this.#failure = error;
    else first.reject(error);
    for (const { resolve } of others) resolve({ done: true, value: undefined });
  }

  #take(): Item {
    const [item] = this.#items.slice(this.#read, this.#read + 1);
    this.#read++;
    if (this.#read === this.#items.length) {
      this.#items = [];
      this.#read = 0;
      this.#characters = 0;
    }
    // There is one: the caller has checked.
    return item as Item;
  }

  #count(item: Item): void {
    const { events, characters, depth } = this.#limits;
    this.#characters += textLength(item, depth);
    const waiting = this.#items.length - this.#read;
    if (waiting <= events && this.#characters <= characters) return;
    this.fail(
      new OpenAIError(
        `A reader of the stream's events is too slow: more than ${events} events or ${characters} characters wait for it. Read faster, or begin to iterate over the stream itself, which then waits for its reader.`,
      ),
    );
  }
}

/** The length of the texts in a value, down to a depth. */
function textLength(value: unknown, depth: number): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null || depth < 0) return 0;
  let length = 0;
  for (const member of Object.values(value)) length += textLength(member, depth - 1);
  return length;
}

/** Whether one of the readers waits for an item. */
export function anyWaits(queues: Iterable<Reader>): boolean {
  for (const queue of queues) if (queue.waits) return true;
  return false;
}

/** Whether one of the readers has begun to read. */
export function anyStarted(queues: Iterable<Reader>): boolean {
  for (const queue of queues) if (queue.started) return true;
  return false;
}

/** Whether one of the readers has an item and has not requested the next. */
export function anyBusy(queues: Iterable<Reader>): boolean {
  for (const queue of queues) if (queue.started && !queue.waits) return true;
  return false;
}
