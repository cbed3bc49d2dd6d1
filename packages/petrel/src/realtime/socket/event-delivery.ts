import { Inbox } from './inbox.ts';

interface Held<Event> {
  readonly event: Event | Error;
  readonly size: number;
  /** Whether the listeners of errors have received it. */
  isReported: boolean;
}

/** Calls listeners. */
export interface Listening<Event> {
  /** Those of an event; of an error only unless it was reported before. */
  emit(event: Event | Error, isReported: boolean): void;
  /** Those of errors, with what is one; whether any was called. */
  reportError(event: Event | Error): boolean;
}

/**
 * Hands received events to listeners and readers. Until there is one of either, events are kept, so
 * that nothing is lost between opening a connection and using it. Once somebody has read, events wait
 * for the next reader; where there are only listeners, none are kept. Listeners of errors receive those at
 * once, and do not count as readers of the other events.
 */
export class EventDelivery<Event> {
  readonly #listening: Listening<Event>;
  readonly #onSize: (size: number) => void;
  readonly #inbox = new Inbox<Event>();
  #held: Held<Event>[] | null = [];
  #heldSize = 0;
  #isRead = false;
  /** The end, which comes after what is held. */
  #end: { readonly failure: Error | null } | null = null;

  /**
   * @param onSize called with the size of what waits whenever that changes
   */
  constructor(listening: Listening<Event>, onSize: (size: number) => void) {
    this.#listening = listening;
    this.#onSize = onSize;
  }

  /** Takes an event, or an error that concerns nothing but one message. */
  receive(event: Event | Error, size: number): void {
    if (this.#held === null) this.#deliver(event, size, false);
    else {
      this.#held.push({ event, size, isReported: this.#listening.reportError(event) });
      this.#heldSize += size;
    }
    this.#onSize(this.#heldSize + this.#inbox.size);
  }

  /** Begins delivery to listeners, those that are added in the same tick included. */
  listen(): void {
    if (this.#held !== null) queueMicrotask(() => this.#release());
  }

  /** Reports the errors that are there to the listeners of errors, those added in the same tick included. */
  listenToErrors(): void {
    queueMicrotask(() => {
      for (const held of this.#held ?? []) {
        if (!held.isReported) held.isReported = this.#listening.reportError(held.event);
      }
    });
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
    for (const { event, size, isReported } of held) this.#deliver(event, size, isReported);
    if (this.#end !== null) this.#inbox.end(this.#end.failure);
  }

  #deliver(event: Event | Error, size: number, isReported: boolean): void {
    this.#listening.emit(event, isReported);
    if (this.#isRead) this.#inbox.push(event, size);
  }
}
