import type { ClientOptions, WebSocket } from 'ws';
import type { SocketData } from '../../core/call/socket.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../../generated/models/responses/responses.ts';
import { errorOfEvent } from '../openai-realtime-error.ts';
import { Inbox } from '../socket/inbox.ts';
import type { UnsentMessage } from '../socket/send-queue.ts';
import type { ReconnectingEvent } from '../socket/socket-events.ts';
import { EventSocket, type Recovery } from './event-socket.ts';
import { keyHeaders } from './realtime-socket.ts';
import { socketURL, withSocketProtocol, type RealtimeClient } from './realtime-url.ts';
import { wsFactory } from './ws-factory.ts';

/** An `error` event of the server, or a failure of the connection. */
export class WebSocketError extends OpenAIError {
  static override readonly petrelName: string = 'WebSocketError';

  /** The event; undefined for a failure of the connection. */
  error?: Extract<ResponsesServerEvent, { type: 'error' }> | undefined;

  constructor(
    message: string,
    event: Extract<ResponsesServerEvent, { type: 'error' }> | null,
    options: { code?: string | null | undefined; cause?: unknown } = {},
  ) {
    super(message, { code: 'connection_error', ...options });
    if (event !== null) this.error = event;
  }
}

/** What `onReconnecting` may change: the query of the next connection, or whether there is to be one. */
export type ReconnectingOverrides =
  | { parameters?: Record<string, unknown> | undefined }
  | { abort: true };

/** What the class needs of a client; the default query is sent where it builds addresses. */
export type ResponsesClient = RealtimeClient & {
  buildURL?(path: string, query?: object | null): string;
};

/** How a lost connection is replaced, after asking `onReconnecting`. */
export interface ResponsesWSReconnectOptions {
  /** Called before each attempt. */
  onReconnecting(event: ReconnectingEvent): ReconnectingOverrides | void;
  /** Attempts in a row. Default: 5. */
  maxRetries?: number;
  /** Milliseconds before the first attempt. Default: 500. */
  initialDelay?: number;
  /** The longest delay in milliseconds. Default: 8,000. */
  maxDelay?: number;
}

/** Options of {@link ResponsesWS}, and of the WebSocket of `ws`. */
export interface ResponsesWSClientOptions extends ClientOptions {
  /** `name:password`, for a server that requires Basic authentication. */
  auth?: string;
  /** Default: a lost connection is not replaced. */
  reconnect?: ResponsesWSReconnectOptions | null | undefined;
  /** Bytes that may wait for a connection. Default: 1 MiB. */
  maxQueueSize?: number | undefined;
}

/** What listeners receive, by the name of the event. */
export type ResponsesWSEvents = {
  event: (event: ResponsesServerEvent) => void;
  /** A message that is not JSON. */
  raw: (data: SocketData) => void;
  error: (error: WebSocketError) => void;
  close: (code: number, reason: string, unsent: UnsentMessage<ResponsesClientEvent>[]) => void;
  reconnecting: (event: ReconnectingEvent) => void;
  reconnected: () => void;
} & {
  [Type in Exclude<NonNullable<ResponsesServerEvent['type']>, 'error'>]: (
    event: Extract<ResponsesServerEvent, { type?: Type }>,
  ) => void;
};

/** What the iteration over a connection yields. */
export type ResponsesStreamMessage =
  | { type: 'connecting' | 'open' | 'closing' | 'reconnected' }
  | { type: 'message'; message: ResponsesServerEvent }
  | { type: 'raw'; data: SocketData }
  | { type: 'error'; error: WebSocketError }
  | { type: 'reconnecting'; reconnect: ReconnectingEvent }
  | {
      type: 'close';
      code: number;
      reason: string;
      unsent: UnsentMessage<ResponsesClientEvent>[];
    };

const STATES: readonly ('connecting' | 'open' | 'closing')[] = ['connecting', 'open', 'closing'];

/** Responses over one WebSocket, of the package `ws`, as an event emitter that can be iterated. */
export class ResponsesWS extends EventSocket<
  ResponsesClientEvent,
  ResponsesServerEvent & { type: string },
  ResponsesWSEvents,
  WebSocket
> {
  /** Opens a connection. */
  constructor(client: ResponsesClient, options: ResponsesWSClientOptions | null = null) {
    const { reconnect, maxQueueSize = 1_048_576, ...wsOptions } = options ?? {};
    let parameters: Record<string, unknown> = {};
    const factory = wsFactory({
      url: () => responsesURL(client, parameters),
      headers: () => keyHeaders(client),
      options: wsOptions,
    });
    super(factory, {
      maxQueueBytes: maxQueueSize,
      recovery:
        reconnect == null ? null : recoveryOf(reconnect, (given) => (parameters = given ?? {})),
      flushesByHand: false,
    });
  }

  /** Sends an event, without `stream` and `background`, which belong to requests over HTTP. */
  override send(event: ResponsesClientEvent): void {
    if (event.type !== 'response.create') {
      super.send(event);
      return;
    }
    const { stream: _stream, background: _background, ...rest }: Create = event;
    super.send(rest);
  }

  /** Sends a message as it is. */
  sendRaw(data: string | Uint8Array<ArrayBuffer>): void {
    this.transmit(data, false);
  }

  /** Iterates over states, events and errors, until the connection is closed. Leaving it leaves the connection open. */
  stream(): AsyncIterableIterator<ResponsesStreamMessage, undefined> {
    const inbox = new Inbox<ResponsesStreamMessage>();
    const push = (message: ResponsesStreamMessage): void => inbox.push(message, 0);
    const state = STATES[this.socket.readyState];
    if (state !== undefined) push({ type: state });
    if (state === 'connecting') this.socket.once('open', () => push({ type: 'open' }));
    const listeners: Pick<
      ResponsesWSEvents,
      'event' | 'raw' | 'error' | 'reconnecting' | 'reconnected' | 'close'
    > = {
      event: (message) => {
        if (message.type !== 'error') push({ type: 'message', message });
      },
      raw: (data) => push({ type: 'raw', data }),
      error: (error) => push({ type: 'error', error }),
      reconnecting: (reconnect) => push({ type: 'reconnecting', reconnect }),
      reconnected: () => push({ type: 'reconnected' }),
      close: (code, reason, unsent) => {
        push({ type: 'close', code, reason, unsent });
        leave();
      },
    };
    const { event, raw, error, reconnecting, reconnected, close } = listeners;
    this.on('event', event).on('raw', raw).on('error', error).on('close', close);
    this.on('reconnecting', reconnecting).on('reconnected', reconnected);
    const leave = (): void => {
      this.off('event', event).off('raw', raw).off('error', error).off('close', close);
      this.off('reconnecting', reconnecting).off('reconnected', reconnected);
      inbox.end(null);
    };
    if (this.isClosed) leave();
    return {
      next: () => inbox.next(),
      return() {
        leave();
        return Promise.resolve({ done: true, value: undefined });
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<ResponsesStreamMessage, undefined> {
    return this.stream();
  }

  protected override raw(data: SocketData): boolean {
    if (typeof data === 'string' && isJSON(data)) return false;
    this.dispatch('raw', [data]);
    return true;
  }

  protected override errorOf(event: ResponsesServerEvent): WebSocketError {
    const { error } = errorOfEvent(event);
    // The event is one of the type `error`.
    const reported = event as Extract<ResponsesServerEvent, { type: 'error' }>;
    return new WebSocketError(error?.message ?? 'The server reported an error.', reported, {
      code: error?.code,
    });
  }

  protected override failure(message: string, cause: unknown): WebSocketError {
    return new WebSocketError(message, null, cause === undefined ? {} : { cause });
  }
}

type Create = Extract<ResponsesClientEvent, { type: 'response.create' }> & {
  stream?: unknown;
  background?: unknown;
};

function responsesURL(client: ResponsesClient, parameters: Record<string, unknown>): URL {
  if (client.buildURL !== undefined) {
    return withSocketProtocol(new URL(client.buildURL('/responses', parameters)));
  }
  const url = socketURL(client.baseURL, 'responses');
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, String(value));
  return url;
}

function recoveryOf(
  options: ResponsesWSReconnectOptions,
  setParameters: (parameters: Record<string, unknown> | undefined) => void,
): Recovery {
  const { maxRetries = 5, initialDelay = 500, maxDelay = 8_000 } = options;
  const onReconnecting = (event: ReconnectingEvent): boolean => {
    const overrides = options.onReconnecting(event) ?? {};
    if ('abort' in overrides) return false;
    if ('parameters' in overrides) setParameters(overrides.parameters);
    return true;
  };
  return { maxAttempts: maxRetries, initialDelay, maxDelay, onReconnecting };
}

function isJSON(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
