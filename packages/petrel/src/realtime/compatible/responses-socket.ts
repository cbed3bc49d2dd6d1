import { holdProcess, startTimer, type Timer } from '../../core/abort/timer.ts';
import { addOutputText } from '../../openai/output-text.ts';
import { positive, RENEW_AFTER } from '../socket/socket-options.ts';
import type { TypedEvent } from '../socket/socket-events.ts';
import type { SocketClient } from './realtime-url.ts';
import { isLimit, WebSocketError } from './web-socket-error.ts';
import {
  ResourceSocket,
  type AnyEvent,
  type SocketClientOptions,
  type SocketReconnectOptions,
} from './resource-socket.ts';

/** How a lost connection is replaced, after `onReconnecting` was called. */
export interface ResponsesReconnectOptions extends SocketReconnectOptions {
  /**
   * Milliseconds after which another connection is opened as soon as no response is under way: servers end
   * connections after an hour. `Infinity` switches it off. Default: 3,300,000 (55 minutes).
   */
  renewAfter?: number;
}

/** Options of sockets for responses, and of the WebSocket of `ws`. */
export interface ResponsesSocketOptions extends SocketClientOptions {
  /** Default: a lost connection is not replaced. */
  reconnect?: ResponsesReconnectOptions | null | undefined;
}

/** Fields of requests over HTTP. */
interface RequestFields {
  stream?: unknown;
  background?: unknown;
}

/** What ends a response, or refuses it. */
const END = /^(?:error|response\.(?:completed|failed|incomplete))$/;

/** Responses over one WebSocket, with the events of the API or of its beta. */
export abstract class ResponsesSocket<
  ClientEvent extends TypedEvent,
  ServerEvent extends AnyEvent,
> extends ResourceSocket<ClientEvent, ServerEvent> {
  readonly #renewAfter: number;
  /** Responses that were requested and have not ended. */
  #active = 0;
  /** Those of them whose requests wait for the next connection. */
  #queued = 0;
  #isDue = false;
  #timer: Timer;

  /**
   * Opens a connection.
   *
   * @throws OpenAIError of code `configuration` for options that cannot work
   */
  constructor(client: SocketClient, options: ResponsesSocketOptions | null = null) {
    const { renewAfter } = options?.reconnect ?? {};
    const after = positive('reconnect.renewAfter', renewAfter, RENEW_AFTER);
    super(client, (query) => ({ path: '/responses', query }), undefined, options);
    this.#renewAfter = after;
  }

  /** Whether another connection is opened when the server reports the end of the longest one. */
  get renewsAtLimit(): boolean {
    return this.isRecovered;
  }

  /** The event without `stream` and `background`, which belong to requests over HTTP. */
  protected override prepared(event: ClientEvent): object {
    if (event.type !== 'response.create') return event;
    const {
      stream: _stream,
      background: _background,
      ...rest
    }: ClientEvent & RequestFields = event;
    this.#active++;
    if (this.isReplacing) this.#queued++;
    return rest;
  }

  /** Responses have their text on every way that they arrive. */
  protected override received(event: ServerEvent & TypedEvent): void {
    if (END.test(event.type)) addOutputText(event);
  }

  protected override opened(): void {
    super.opened();
    this.#isDue = false;
    this.#queued = 0;
    clearTimeout(this.#timer);
    if (!this.isRecovered) return;
    this.#timer = startTimer(this.#renewAfter, () => {
      this.#isDue = true;
      this.#renewBetweenResponses();
    });
    holdProcess(this.#timer, false);
  }

  protected override dispatch(event: PropertyKey, args: readonly unknown[]): void {
    const [error] = args;
    // Before listeners request more.
    if (event === 'reconnecting' && !this.isRenewing) this.#active = this.#queued;
    super.dispatch(event, args);
    if (event === 'error' && error instanceof WebSocketError && isLimit(error)) this.renew();
    else if (event === 'close') clearTimeout(this.#timer);
    else if (END.test(String(event))) this.#ended();
  }

  #ended(): void {
    this.#active = Math.max(0, this.#active - 1);
    this.#renewBetweenResponses();
  }

  /** What listeners of the last event request at once belongs to the connection that is there. */
  #renewBetweenResponses(): void {
    if (this.#isDue && this.#active === 0) this.renew();
  }
}
