import type { SocketData } from '../../core/call/socket.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { Inbox } from '../socket/inbox.ts';
import type { UnsentMessage } from '../socket/send-queue.ts';
import type { ReconnectingEvent } from '../socket/socket-events.ts';
import type { NodeWebSocket } from './node-web-socket.ts';
import { WebSocketError } from './web-socket-error.ts';

/** Options of an iteration over a connection. */
export interface WebSocketStreamOptions {
  /** How many messages may wait to be read; more end the iteration with an error. Default: any number. */
  maxBufferedEvents?: number | undefined;
}

/** What the iteration over a connection yields. */
export type ResourceStreamMessage<ClientEvent, ServerEvent> =
  | { type: 'connecting' | 'open' | 'closing' | 'reconnected' }
  | { type: 'message'; message: ServerEvent }
  | { type: 'raw'; data: SocketData }
  | { type: 'error'; error: WebSocketError<Extract<ServerEvent, { type: 'error' }>> }
  | { type: 'reconnecting'; reconnect: ReconnectingEvent }
  | { type: 'close'; code: number; reason: string; unsent: UnsentMessage<ClientEvent>[] };

const STATES: readonly ('connecting' | 'open' | 'closing')[] = ['connecting', 'open', 'closing'];

/** One iteration over what happens on a connection. */
export class MessageStream<ClientEvent, ServerEvent> implements AsyncIterableIterator<
  ResourceStreamMessage<ClientEvent, ServerEvent>,
  undefined
> {
  readonly #inbox = new Inbox<ResourceStreamMessage<ClientEvent, ServerEvent>>();
  readonly #limit: number;
  readonly #ended: () => void;
  readonly #onRead: () => void;

  /**
   * @param ended called when nothing more is to be added
   * @param onRead called when there is less to read
   */
  constructor(
    { maxBufferedEvents = Infinity }: WebSocketStreamOptions,
    ended: () => void,
    onRead: () => void,
  ) {
    if (
      maxBufferedEvents !== Infinity &&
      !(Number.isSafeInteger(maxBufferedEvents) && maxBufferedEvents > 0)
    ) {
      throw configurationError('`maxBufferedEvents` must be a whole number of at least 1.');
    }
    this.#limit = maxBufferedEvents;
    this.#ended = ended;
    this.#onRead = onRead;
  }

  /** Adds the state that the connection is in. */
  begin(socket: NodeWebSocket): void {
    const type = STATES[socket.readyState];
    if (type === undefined) return;
    this.#push({ type });
    if (type === 'connecting') socket.once('open', () => this.#push({ type: 'open' }));
  }

  /** Bytes that wait to be read; 0 where the number of messages is limited. */
  get waiting(): number {
    return this.#limit === Infinity ? this.#inbox.size : 0;
  }

  /** Adds what listeners of an event have received, which takes some bytes. */
  add(event: PropertyKey, args: readonly unknown[], size: number = 0): void {
    const message = messageOf<ClientEvent, ServerEvent>(event, args);
    if (message !== null) this.#push(message, size);
    if (event === 'close') this.end();
  }

  /** Ends the iteration after what has been received. */
  end(): void {
    this.#inbox.end(null);
    this.#ended();
  }

  next(): Promise<IteratorResult<ResourceStreamMessage<ClientEvent, ServerEvent>, undefined>> {
    const step = this.#inbox.next();
    this.#onRead();
    return step;
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #push(message: ResourceStreamMessage<ClientEvent, ServerEvent>, size: number = 0): void {
    this.#inbox.push(message, this.#limit === Infinity ? size : 1);
    if (this.#inbox.size <= this.#limit) return;
    const words = `More than ${this.#limit} messages waited to be read, which is \`maxBufferedEvents\`.`;
    this.#inbox.overflow(new WebSocketError(words, null));
    this.#ended();
  }
}

/** The message for an event; null for what another message reports. */
function messageOf<ClientEvent, ServerEvent>(
  event: PropertyKey,
  args: readonly unknown[],
): ResourceStreamMessage<ClientEvent, ServerEvent> | null {
  // The arguments of an event are those of its listeners.
  const [value, reason, unsent] = args as [never, never, never];
  if (event === 'event') return isError(value) ? null : { type: 'message', message: value };
  if (event === 'raw') return { type: 'raw', data: value };
  if (event === 'error') return { type: 'error', error: value };
  if (event === 'reconnecting') return { type: 'reconnecting', reconnect: value };
  if (event === 'reconnected') return { type: 'reconnected' };
  return event === 'close' ? { type: 'close', code: value, reason, unsent } : null;
}

function isError(event: object): boolean {
  return 'type' in event && event.type === 'error';
}
