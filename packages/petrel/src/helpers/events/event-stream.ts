import { userAbort } from '../../core/abort/abort-errors.ts';
import { onAbort } from '../../core/abort/on-abort.ts';
import { APIUserAbortError, OpenAIError } from '../../core/errors/index.ts';
import {
  type EmittedEventResult,
  EventEmitter,
  type EventParameters,
  type Listener,
  type Listeners,
} from '../../core/event-emitter.ts';
import { isFields } from '../json/fields.ts';
import { anyBusy, anyStarted, anyWaits, EventQueue, type Reader } from './event-queue.ts';
import { missed, unexpected, unreadable } from './stream-errors.ts';

export type { EmittedEventResult, EventParameters } from '../../core/event-emitter.ts';

/** The events of every stream helper. */
export interface BaseEvents {
  /** The response has begun. */
  connect: () => void;
  /** The stream failed. It was not aborted. */
  error: (error: OpenAIError) => void;
  /** The stream was aborted by its reader or by the request's `signal`. */
  abort: (error: APIUserAbortError) => void;
  /** The stream is over, in whatever way. It is the last event. */
  end: () => void;
}

/** How much of the events of one name may wait for who iterates over them. */
const EVENT_LIMITS = { events: 4_096, characters: 8_388_608, depth: 2, untilRead: false };

/** How many items may wait for an iterator before its first `next()`. */
const ITEM_LIMITS = { events: 4_096, characters: 8_388_608, depth: 6, untilRead: true };

/** Events that do not ask for the content of the stream. */
const PASSIVE: ReadonlySet<PropertyKey> = new Set(['connect', 'error', 'abort']);

/** Where a stream helper reads from. */
export interface EventSource<Item> {
  /**
   * Sends the request; the stream is connected once it resolves. The controller of the items is aborted
   * with the error that ends the request.
   */
  open: () => Promise<AsyncIterable<Item> & { controller?: AbortController }>;
  /** The signal of the request. */
  signal?: AbortSignal | null | undefined;
  /** The items that follow in place of those of a stream that has failed; null when there are none. */
  recover?: ((error: unknown) => AsyncIterable<Item> | null) | undefined;
}

interface Waiter {
  resolve: () => void;
  reject: (error: OpenAIError) => void;
}

/**
 * Reads a stream and emits events about it. Listeners and promises such as {@link done} have it read
 * as fast as it arrives. Who iterates over it sets the pace instead, from the first `next()` on: the next
 * item is read when it is requested, and nothing is buffered. Without a consumer, nothing is read.
 *
 * A listener that throws keeps nobody from receiving the rest: the stream is read to its end, and
 * then fails with an error whose `cause` is what was thrown.
 */
export class EventStream<
  Events extends Listeners<Events> & BaseEvents,
  Item = unknown,
> extends EventEmitter<Events> {
  /** Aborting it ends the request and the stream. */
  readonly controller: AbortController = new AbortController();
  #iterator: AsyncIterator<Item> | null = null;
  #reading = false;
  #connected = false;
  #ended = false;
  #failure: OpenAIError | null = null;
  #listenerFailure: OpenAIError | null = null;
  /** Who waits for the end. */
  readonly #waiters = new Set<Waiter>();
  readonly #readers = new Set<EventQueue<Item>>();
  /** Those who iterate over events, by the listener that serves each. */
  readonly #eventReaders = new Map<Listener, Reader>();
  /** Who waits for an event. */
  readonly #awaited = new Set<Waiter>();
  /** Whether a promise that a reader may be waiting for needs the rest of the stream. */
  #hurried = false;

  /** Whether the stream is over. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Whether the stream failed or was aborted. */
  get errored(): boolean {
    return this.#failure !== null;
  }

  /** Whether the stream was aborted. */
  get aborted(): boolean {
    return this.#failure instanceof APIUserAbortError;
  }

  /** Ends the request and the stream. What has arrived can still be read from its snapshot. */
  abort(): void {
    this.controller.abort();
  }

  override on<Event extends keyof Events>(event: Event, listener: Events[Event]): this {
    super.on(event, listener);
    this.#read();
    return this;
  }

  override once<Event extends keyof Events>(event: Event, listener: Events[Event]): this {
    super.once(event, listener);
    this.#read();
    return this;
  }

  /**
   * The next event of a name. Rejects when the stream fails, is aborted, or ends without such an event.
   */
  emitted<Event extends keyof Events>(
    event: Event,
  ): Promise<EmittedEventResult<EventParameters<Events, Event>>> {
    return new Promise<unknown>((resolve, reject) => {
      const past = this.#past(event);
      if (past !== null) resolve(past[0]);
      else if (this.#ended) reject(this.#failure ?? missed(event));
      else this.#awaitEvent(event, resolve, reject);
      // The arguments of an event are those of its listeners.
    }) as Promise<EmittedEventResult<EventParameters<Events, Event>>>;
  }

  /**
   * Iterates over the arguments of the events of one name, from now on. Up to 4,096 events or 8 MiB of
   * text wait for a reader that is slower than other readers and listeners; then its iteration fails.
   */
  events<Event extends keyof Events>(
    event: Event,
  ): AsyncIterableIterator<EventParameters<Events, Event>> {
    const leave = (): void => {
      this.#eventReaders.delete(listener);
      this.off(event, listener);
      this.#read();
    };
    const owner = { onWait: () => this.#read(), onLeave: leave };
    const queue = new EventQueue<EventParameters<Events, Event>>(owner, EVENT_LIMITS);
    const push = (...args: EventParameters<Events, Event>): void => queue.push(args);
    // A function of these parameters is what listens to the event.
    const listener = push as Events[Event];
    if (this.#ended) this.#close(queue);
    else {
      this.#eventReaders.set(listener, queue);
      super.on(event, listener);
    }
    return queue;
  }

  /** Resolves when the stream has ended; rejects when it failed or was aborted. */
  done(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== null) reject(this.#failure);
      else if (this.#ended) resolve();
      else {
        this.#waiters.add({ resolve, reject });
        this.#hurry();
      }
    });
  }

  /** Starts the request. */
  protected start({ open, signal, recover = () => null }: EventSource<Item>): void {
    const { controller } = this;
    this.#recover = recover;
    const abort = (): void => controller.abort(signal?.reason);
    const forget = signal == null ? null : onAbort(signal, abort);
    controller.signal.addEventListener('abort', this.#onAbort, { once: true });
    this.#onEnd = () => {
      forget?.();
      controller.signal.removeEventListener('abort', this.#onAbort);
    };
    if (signal?.aborted === true) abort();
    // Listeners are added after the stream has been made.
    Promise.resolve().then(open).then(this.#onConnect, this.#onFailure);
  }

  /**
   * Takes one item of the stream: accumulates it and emits its events. Returns whether it is for those
   * who iterate over the stream, too.
   */
  protected receive(_item: Item): boolean {
    return true;
  }

  /** Emits the last events. What it throws is why the stream fails. */
  protected finish(): void {}

  /**
   * The items of the stream, from now on. Leaving the iteration aborts the stream. Up to 4,096 items or
   * 8 MiB of text are kept for an iterator that has not been read yet; then its iteration fails.
   */
  protected iterate(): AsyncIterator<Item, undefined> {
    const leave = (): void => {
      this.#readers.delete(queue);
      if (!anyStarted(this.#readers)) this.abort();
      this.#read();
    };
    const queue = new EventQueue<Item>({ onWait: () => this.#read(), onLeave: leave }, ITEM_LIMITS);
    if (this.#ended) this.#close(queue);
    else this.#readers.add(queue);
    return queue;
  }

  /** The result of the stream, when it has ended. */
  protected async final<Value>(result: () => Value): Promise<Value> {
    await this.done();
    return result();
  }

  protected override listenerFailed(event: PropertyKey, cause: unknown): void {
    const message = `A listener of the event \`${String(event)}\` threw an error; see its cause.`;
    this.#listenerFailure ??= new OpenAIError(message, { cause });
  }

  #onEnd: () => void = () => {};
  #recover: (error: unknown) => AsyncIterable<Item> | null = () => null;

  readonly #onConnect = (items: AsyncIterable<Item> & { controller?: AbortController }): void => {
    const iterator = items[Symbol.asyncIterator]();
    this.#iterator = iterator;
    if (this.#ended) {
      release(iterator);
      return;
    }
    if (items.controller !== undefined) this.#watchRequest(items.controller.signal);
    this.#connected = true;
    this.dispatch('connect', []);
    this.#read();
  };

  readonly #onAbort = (): void => this.#fail(userAbort(this.controller.signal));

  readonly #onFailure = (error: unknown): void => {
    this.#fail(OpenAIError.isInstance(error) ? error : unexpected(error));
  };

  readonly #onBreak = (error: unknown): void => {
    const rest = this.#ended ? null : this.#recover(error);
    if (rest === null) {
      this.#onFailure(error);
      return;
    }
    this.#iterator = rest[Symbol.asyncIterator]();
    this.#reading = false;
    this.#read();
  };

  readonly #onStep = (step: IteratorResult<Item, unknown>): void => {
    this.#reading = false;
    if (this.#ended) return;
    try {
      if (step.done === true) this.#complete();
      else this.#deliver(step.value);
    } catch (error) {
      this.#fail(OpenAIError.isInstance(error) ? error : unreadable(error));
    }
    this.#read();
  };

  /** A deadline and a closed client end the stream, too, while nobody reads it. */
  #watchRequest(signal: AbortSignal): void {
    const forgetBefore = this.#onEnd;
    const forget = onAbort(signal, () => {
      if (!OpenAIError.isInstance(signal.reason)) return;
      this.#hurried = true;
      this.#read();
    });
    this.#onEnd = () => {
      forgetBefore();
      forget();
    };
  }

  /** Reads the next item if anybody wants it. */
  #read(): void {
    if (this.#reading || this.#ended || this.#iterator === null || !this.#wanted()) return;
    this.#reading = true;
    this.#iterator.next().then(this.#onStep, this.#onBreak);
  }

  /** Reads on for a promise. A reader that is busy with an item may be waiting for it. */
  #hurry(): void {
    if (this.#isPaced()) this.#hurried = true;
    this.#read();
  }

  #wanted(): boolean {
    if (this.#hurried) return true;
    // This runs for every event, and most streams have listeners only.
    if (this.#readers.size > 0 || this.#eventReaders.size > 0) {
      if (anyWaits(this.#readers) || anyWaits(this.#eventReaders.values())) return true;
      if (this.#isPaced()) return false;
    }
    return this.#waiters.size > 0 || this.someListener(this.#wantsItems);
  }

  /** Whether a reader has an item and has not requested the next. One that has not begun sets no pace. */
  #isPaced(): boolean {
    return anyBusy(this.#readers) || anyBusy(this.#eventReaders.values());
  }

  readonly #wantsItems = (event: PropertyKey, listener: Listener): boolean =>
    !PASSIVE.has(event) && !this.#eventReaders.has(listener);

  #deliver(item: Item): void {
    // What is no object is no event: it is left to those who iterate.
    const isPublic = !isFields(item) || this.receive(item);
    if (isPublic) for (const reader of this.#readers) reader.push(item);
  }

  #complete(): void {
    // All has arrived: an abort by a listener of the last events changes nothing.
    this.#onEnd();
    this.finish();
    if (this.#listenerFailure !== null) throw this.#listenerFailure;
    this.#ended = true;
    this.#emitEnd();
  }

  #fail(error: OpenAIError): void {
    if (this.#ended) return;
    this.#failure = error;
    this.#ended = true;
    this.#onEnd();
    const { signal } = this.controller;
    if (!signal.aborted) this.controller.abort(error);
    if (this.#iterator !== null) release(this.#iterator);
    // Not before who has made the stream listens to it, nor within the events of an item.
    if (this.#connected) queueMicrotask(this.#emitEnd);
    else setTimeout(this.#emitEnd, 0);
  }

  readonly #emitEnd = (): void => {
    const failure = this.#failure;
    for (const reader of this.#readers) this.#close(reader);
    this.#readers.clear();
    if (failure !== null) this.dispatch(eventOf(failure), [failure]);
    this.dispatch('end', []);
    // After the last event, which these may be waiting for.
    for (const reader of this.#eventReaders.values()) this.#close(reader);
    this.#eventReaders.clear();
    for (const { resolve, reject } of [...this.#waiters, ...this.#awaited]) {
      if (failure === null) resolve();
      else reject(failure);
    }
    this.#waiters.clear();
    this.#awaited.clear();
  };

  #close(queue: Reader): void {
    if (this.#failure === null) queue.end();
    else queue.fail(this.#failure);
  }

  /** The arguments of an event that comes once and has come; null if it has not. */
  #past(event: PropertyKey): unknown[] | null {
    if (event === 'connect' && this.#connected) return [];
    if (!this.#ended) return null;
    if (event === 'end') return [];
    const failure = this.#failure;
    return failure !== null && event === eventOf(failure) ? [failure] : null;
  }

  #awaitEvent<Event extends keyof Events>(
    event: Event,
    resolve: (value: unknown) => void,
    reject: (error: OpenAIError) => void,
  ): void {
    const waiter: Waiter = { resolve: () => reject(missed(event)), reject };
    const receive = (...args: EventParameters<Events, Event>): void => {
      this.#awaited.delete(waiter);
      resolve(args.length > 1 ? args : args[0]);
    };
    this.#awaited.add(waiter);
    // A function of these parameters is what listens to the event.
    super.once(event, receive as Events[Event]);
    if (!PASSIVE.has(event)) this.#hurry();
  }
}

function eventOf(failure: OpenAIError): 'abort' | 'error' {
  return failure instanceof APIUserAbortError ? 'abort' : 'error';
}

function release(iterator: AsyncIterator<unknown>): void {
  iterator.return?.().then(undefined, () => {});
}
