import type { Target } from '../messages.ts';
import type { Requester } from './requester.ts';

/** Where an iteration begins: at what a call of the member at the path gives, or at the target itself. */
export interface Iterated {
  readonly session: Requester;
  readonly target: Target;
  readonly path: readonly string[];
}

/**
 * Iterates over something of the worker. Each item is read when it is requested; some that had arrived
 * already may come with it.
 */
export class RemoteIterator<Item> implements IterableIterator<Item, undefined> {
  readonly #source: Iterated;
  #iteration: { readonly object: number } | null = null;
  #items: Item[] = [];
  #error: { readonly thrown: unknown } | null = null;
  #isOver = false;
  /** The requests of the session when the items were read. */
  #epoch = 0;

  constructor(source: Iterated) {
    this.#source = source;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<Item, undefined> {
    if (this.#items.length > 0) this.#check();
    if (this.#items.length === 0 && !this.#isOver) this.#pull();
    const [item] = this.#items;
    if (this.#items.length > 0) {
      this.#items.shift();
      return { done: false, value: item as Item };
    }
    return this.#end();
  }

  return(): IteratorReturnResult<undefined> {
    const isOpen = !this.#isOver;
    this.#isOver = true;
    this.#items = [];
    this.#error = null;
    if (isOpen && this.#iteration !== null) this.#request('leave', this.#iteration, []);
    this.#release();
    return { done: true, value: undefined };
  }

  [Symbol.dispose](): void {
    this.return();
  }

  #end(): IteratorReturnResult<undefined> {
    const error = this.#error;
    this.#error = null;
    this.#release();
    if (error !== null) throw error.thrown;
    return { done: true, value: undefined };
  }

  /** The worker keeps an iteration, and what it iterates over, only until it has ended. */
  #release(): void {
    if (this.#iteration !== null) this.#source.session.release(this.#iteration.object);
    this.#iteration = null;
  }

  /** What was read ahead is not given out any more when something has ended the iteration since. */
  #check(): void {
    const { session } = this.#source;
    if (session.epoch === this.#epoch || this.#iteration === null) return;
    const [items, error] = [this.#items, this.#error];
    this.#items = [];
    this.#error = null;
    const isOpen = this.#request('check', this.#iteration, []);
    this.#epoch = session.epoch;
    if (isOpen !== true) return;
    this.#items = items;
    this.#error = error;
  }

  #pull(): void {
    const { target, path, session } = this.#source;
    this.#iteration ??= { object: Number(this.#request('iterate', target, path)) };
    const batch: unknown = this.#request('pull', this.#iteration, []);
    this.#epoch = session.epoch;
    const { items, isOver, error } = batch as {
      items: Item[];
      isOver: boolean;
      error: { thrown: unknown } | null;
    };
    this.#items = items;
    this.#isOver = isOver;
    this.#error = error;
  }

  #request(
    operation: 'iterate' | 'pull' | 'leave' | 'check',
    target: Target,
    path: readonly string[],
  ): unknown {
    return this.#source.session.request({ operation, target, path, args: [] }, this.next);
  }
}
