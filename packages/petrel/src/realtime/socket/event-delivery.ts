import { Inbox } from './inbox.ts';

interface Held<Event> {
  readonly event: Event | Error;
  readonly size: number;
}

/**
 * Hands received events to listeners and readers. Until there is one of either, events are kept, so
 * that nothing is lost between opening a connection and using it. Once somebody has read, events wait
 * for the next reader; where there are only listeners, none are kept.
 */
export class EventDelivery<Event> {
  readonly #emit: (event: Event | Error) => void;
  readonly #onSize: (size: number) => void;
  readonly #inbox = new Inbox<Event>();
  #held: Held<Event>[] | null = [];
  #heldSize = 0;
  #isRead = false;
  /** The end, which comes after what is held. */
  #end: { readonly failure: Error | null } | null = null;

  /**
   * @param emit calls the listeners
   * @param onSize called with the size of what waits whenever that changes
   */
  constructor(emit: (event: Event | Error) => void, onSize: (size: number) => void) {
    this.#emit = emit;
    this.#onSize = onSize;
  }

  /** Takes an event, or an error that concerns nothing but one message. */
  receive(event: Event | Error, size: number): void {
    if (this.#held === null) this.#deliver(event, size);
    else {
      this.#held.push({ event, size });
      this.#heldSize += size;
    }
    this.#onSize(this.#heldSize + this.#inbox.size);
  }

  /** Begins delivery to listeners, those that are added in the same tick included. */
  listen(): void {
    if (this.#held !== null) queueMicrotask(() => this.#release());
  }

  /** The next event. */
  next(): Promise<IteratorResult<Event, undefined>> {
    this.#isRead = true;
    this.#release();
    const step = this.#inbox.next();
    this.#onSize(this.#inbox.size);
    return step;
  }

  /** Ends the reading after what was received, with an error or without. */
  end(failure: Error | null): void {
    this.#end ??= { failure };
    if (this.#held === null) this.#inbox.end(failure);
  }

  #release(): void {
    const held = this.#held ?? [];
    this.#held = null;
    this.#heldSize = 0;
    for (const { event, size } of held) this.#deliver(event, size);
    if (this.#end !== null) this.#inbox.end(this.#end.failure);
  }

  #deliver(event: Event | Error, size: number): void {
    this.#emit(event);
    if (this.#isRead) this.#inbox.push(event, size);
  }
}
