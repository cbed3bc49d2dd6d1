import { parseEvent, type TypedEvent } from '../socket/socket-events.ts';
import { Subscriptions } from './subscriptions.ts';
import { WebRTCError } from './webrtc-error.ts';
import type {
  BrowserDataChannel,
  WebRTCConnectionEvent,
  WebRTCDataChannel,
} from './webrtc-types.ts';

/** What a channel reports when the other end has closed the connection on purpose (RFC 9260, 3.3.10.12). */
const USER_INITIATED_ABORT = 12;

/** Events over the data channel of a WebRTC connection that is yours. */
export class DataChannel<ClientEvent, ServerEvent extends TypedEvent> {
  /** The channel of the browser. `dispose()` leaves it open. */
  readonly dataChannel: BrowserDataChannel;
  readonly #channel: WebRTCDataChannel;
  readonly #events: Subscriptions<ServerEvent> = new Subscriptions();
  readonly #connectionEvents: Subscriptions<WebRTCConnectionEvent> = new Subscriptions();
  readonly #listeners: readonly [type: string, listener: (event: unknown) => void][];
  #isDisposed = false;

  /** Listens to a channel, and neither opens nor closes it. */
  constructor(channel: WebRTCDataChannel) {
    this.#channel = channel;
    // The caller gets back what it gave, whose type is that of its own environment.
    this.dataChannel = channel as BrowserDataChannel;
    this.#listeners = [
      ['message', (event) => this.#receive(event)],
      ['error', (event) => this.#failed(event)],
      ['open', () => this.#connectionEvents.emit({ type: 'state.changed', state: 'connected' })],
      ['close', () => this.#closed()],
    ];
    for (const [type, listener] of this.#listeners) channel.addEventListener(type, listener);
  }

  /**
   * Calls a function with the events of one type. The returned function removes it.
   *
   * @throws WebRTCError of code `invalid_state` after `dispose()`
   */
  on<Type extends ServerEvent['type']>(
    type: Type,
    handler: (event: Extract<ServerEvent, { type: Type }>) => unknown,
  ): () => void {
    this.#assertActive();
    const isOfType = (event: ServerEvent): event is Extract<ServerEvent, { type: Type }> =>
      event.type === type;
    return this.#events.add((event) => (isOfType(event) ? handler(event) : undefined), type);
  }

  /** Calls a function with all events of the server, `error` events included. Otherwise like `on`. */
  onEvent(handler: (event: ServerEvent) => unknown): () => void {
    this.#assertActive();
    return this.#events.add(handler);
  }

  /** Calls a function with what happens to the channel. Otherwise like `on`. */
  onConnectionEvent(handler: (event: WebRTCConnectionEvent) => unknown): () => void {
    this.#assertActive();
    return this.#connectionEvents.add(handler);
  }

  /**
   * Sends an event. Returning does not mean that the server accepts it.
   *
   * @throws WebRTCError of code `not_open` before the channel is open and after it was closed, and
   * `send_failed` for what is not JSON or what the browser does not accept
   */
  send(event: ClientEvent): void {
    this.#assertActive();
    const { readyState } = this.#channel;
    if (readyState !== 'open') {
      const message = `The data channel is ${readyState}: events can be sent once connect() has resolved, and until the connection ends.`;
      throw new WebRTCError('not_open', 'send', message);
    }
    try {
      const text: string | undefined = JSON.stringify(event);
      if (text === undefined) throw new TypeError('The event is not JSON.');
      this.#channel.send(text);
    } catch (error) {
      throw new WebRTCError('send_failed', 'send', 'The event could not be sent.', error);
    }
  }

  /** Removes all listeners, and leaves the channel open. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    for (const [type, listener] of this.#listeners) {
      this.#channel.removeEventListener(type, listener);
    }
    this.#events.clear();
    this.#connectionEvents.clear();
  }

  #receive(message: unknown): void {
    const data: unknown = Object(message).data;
    const event = typeof data === 'string' ? parseEvent<ServerEvent>(data) : null;
    if (event !== null && !(event instanceof Error)) {
      this.#events.emit(event);
      return;
    }
    const words = event?.message ?? 'A message is not text.';
    this.#report(new WebRTCError('invalid_message', 'message', words));
  }

  #failed(event: unknown): void {
    // `close` follows.
    if (Object(Object(event).error).sctpCauseCode === USER_INITIATED_ABORT) return;
    const message = 'The data channel failed.';
    this.#report(new WebRTCError('transport_failed', 'transport', message, event));
  }

  #closed(): void {
    this.#connectionEvents.emit({ type: 'closed', reason: 'remote' });
    this.dispose();
  }

  #report(error: WebRTCError): void {
    this.#connectionEvents.emit({ type: 'error', fatal: false, error });
  }

  #assertActive(): void {
    if (!this.#isDisposed) return;
    throw new WebRTCError('invalid_state', 'transport', 'The connection is closed.');
  }
}
