import type { OpenAIError } from '../../core/errors/index.ts';
import { EventEmitter } from '../../core/event-emitter.ts';
import { EventDelivery } from './event-delivery.ts';
import type { SocketError } from './socket-error.ts';
import {
  lossEvent,
  malformedEvent,
  RESERVED,
  type SocketEvents,
  type TypedEvent,
} from './socket-events.ts';

/** What an event costs besides its text. */
const EVENT_COST = 128;

/** The events of a connection, as they are read: by listeners, with `for await`, and one at a time. */
export abstract class ReceivedEvents<
  ClientEvent extends object,
  ServerEvent extends TypedEvent,
> extends EventEmitter<SocketEvents<ClientEvent, ServerEvent>> {
  readonly #delivery = new EventDelivery<ServerEvent>(
    {
      emit: (event, isReported) => this.#emit(event, isReported),
      reportError: (event) => this.#reportError(event),
    },
    (size) => this.waiting(size),
  );
  /** The errors of `error` events that report a loss of this connection. */
  readonly #losses = new WeakMap<object, OpenAIError>();

  /**
   * The next event.
   *
   * @throws SocketError when the connection ends first, or has ended
   */
  async recv(): Promise<ServerEvent> {
    const step = await this.#delivery.next();
    if (step.done !== true) return step.value;
    throw this.endError();
  }

  /**
   * Iterates over the events. It throws when the connection is lost for good, and ends when it is closed.
   * What a connection that was replaced has lost is an `error` event.
   */
  [Symbol.asyncIterator](): AsyncIterableIterator<ServerEvent, undefined> {
    return {
      next: () => this.#delivery.next(),
      return: () => Promise.resolve({ done: true, value: undefined }),
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** The error to report an `error` event with. */
  protected abstract errorOf(event: ServerEvent): OpenAIError;

  /** The error for what cannot be done any more, as the connection is closed. */
  protected abstract endError(): SocketError;

  /** Called with the size of what waits for a reader whenever that changes. */
  protected abstract waiting(size: number): void;

  /** Takes an event, or an error that concerns nothing but one message, of so many bytes. */
  protected take(event: ServerEvent | Error, bytes: number): void {
    this.#delivery.receive(event, bytes + EVENT_COST);
  }

  /** Reports what the replaced connection has lost, as an `error` event, so that loops go on. */
  protected report(error: SocketError): void {
    const event = lossEvent<ServerEvent>(error);
    this.#losses.set(event, error);
    this.take(event, 0);
  }

  /** Ends the reading after what was received, with an error or without. */
  protected endReading(failure: OpenAIError | null): void {
    this.#delivery.end(failure);
  }

  /** What an event of the server sets off must not throw: nobody is there to catch it. */
  protected guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.dispatch('error', [malformedEvent(error)]);
    }
  }

  protected override listened(event: PropertyKey): void {
    if (event === 'error') this.#delivery.listenToErrors();
    else if (event === 'event' || !RESERVED.has(String(event))) this.#delivery.listen();
  }

  protected override listenerFailed(_event: PropertyKey, error: unknown): void {
    // Of no concern to the connection: it surfaces as it would from any other event emitter.
    queueMicrotask(() => {
      throw error;
    });
  }

  #emit(event: ServerEvent | Error, isReported: boolean): void {
    if (!(event instanceof Error)) this.dispatch('event', [event]);
    if (event instanceof Error || event.type === 'error') {
      if (!isReported) this.#reportError(event);
    } else if (!RESERVED.has(event.type)) this.dispatch(event.type, [event]);
  }

  /** Calls the listeners of errors with what is one; whether any was called. */
  #reportError(event: ServerEvent | Error): boolean {
    if (!this.listens('error')) return false;
    if (event instanceof Error) this.dispatch('error', [event]);
    else if (event.type !== 'error') return false;
    else {
      this.guarded(() => {
        this.dispatch('error', [this.#losses.get(event) ?? this.errorOf(event)]);
      });
    }
    return true;
  }
}
