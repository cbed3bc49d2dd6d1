import { jsonValue } from '../../core/json-value.ts';
import type { ClientOptions } from 'ws';
import type { SocketData } from '../../core/call/socket.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import { mergeHeaders } from '../../core/request/headers.ts';
import type { UnsentMessage } from '../socket/send-queue.ts';
import { ReceiveFlow } from '../socket/receive-flow.ts';
import type { ReconnectingEvent, TypedEvent } from '../socket/socket-events.ts';
import { EventSocket } from './event-socket.ts';
import type { Recovery } from './event-socket-settings.ts';
import { headersWithKey, keyHeaders } from './handshake-headers.ts';
import { handshakeLimit } from './handshake-watch.ts';
import { clientURL, type SocketClient } from './realtime-url.ts';
import type { NodeWebSocket } from './node-web-socket.ts';
import { rawDataOf, type RawWebSocketData } from './raw-data.ts';
import {
  MessageStream,
  type ResourceStreamMessage,
  type WebSocketStreamOptions,
} from './message-stream.ts';
import { WebSocketError, webSocketErrorOf } from './web-socket-error.ts';
import { nodeWebSocketFactory } from './ws-factory.ts';

/** What `onReconnecting` may change: the parameters of the next connection, or whether there is to be one. */
export type ReconnectingOverrides<Parameters = Record<string, unknown>> =
  | { parameters?: (Parameters & Record<string, unknown>) | undefined }
  | { abort: true };

/** The same, as programs that nobody type-checks return it. */
interface Overrides<Parameters> {
  readonly parameters?: Parameters | undefined;
  readonly abort?: unknown;
}

/** How a lost connection is replaced, after `onReconnecting` was called. */
export interface SocketReconnectOptions<Parameters = Record<string, unknown>> {
  /** Called before each attempt. */
  onReconnecting(event: ReconnectingEvent): ReconnectingOverrides<Parameters> | void;
  /** Attempts in a row; 0 for none. Default: 5. */
  maxRetries?: number;
  /** Milliseconds before the first attempt. Default: 500. */
  initialDelay?: number;
  /** The longest delay in milliseconds. Default: 8,000. */
  maxDelay?: number;
}

/** Options of the classes, and of the WebSocket of `ws`. */
export interface SocketClientOptions<Parameters = Record<string, unknown>> extends ClientOptions {
  /** `name:password`, for a server that requires Basic authentication. */
  auth?: string;
  /** Default: a lost connection is not replaced. */
  reconnect?: SocketReconnectOptions<Parameters> | null | undefined;
  /** Bytes that may wait for a connection. Default: 1 MiB. */
  maxQueueSize?: number | undefined;
}

/** Events of a server, whose types some descriptions leave optional. */
export interface AnyEvent {
  readonly type?: string | undefined;
}

/** The `error` event of a server. */
export type ErrorEventOf<ServerEvent> = Extract<ServerEvent, { type: 'error' }>;

/** What listeners receive, by the name of the event. */
export type ResourceSocketEvents<ClientEvent, ServerEvent extends AnyEvent> = {
  event: (event: ServerEvent) => void;
  /** A message that is not JSON, or bytes: a `Buffer` on Node. */
  raw: (data: SocketData) => void;
  error: (error: WebSocketError<ErrorEventOf<ServerEvent>>) => void;
  close: (code: number, reason: string, unsent: UnsentMessage<ClientEvent>[]) => void;
  reconnecting: (event: ReconnectingEvent) => void;
  reconnected: () => void;
} & {
  [Type in Exclude<NonNullable<ServerEvent['type']>, 'error'>]: (
    event: Extract<ServerEvent, { type?: Type }>,
  ) => void;
};

/** Where a connection leads to. */
export interface SocketAddress {
  /** Below the base URL, encoded. */
  readonly path: string;
  readonly query: object;
}

/** The events of a resource over one WebSocket, of the package `ws`, as an event emitter that can be iterated. */
export abstract class ResourceSocket<
  ClientEvent extends object,
  ServerEvent extends AnyEvent,
  Parameters extends Record<string, unknown> = Record<string, unknown>,
> extends EventSocket<
  ClientEvent,
  ServerEvent & TypedEvent,
  ResourceSocketEvents<ClientEvent, ServerEvent>,
  NodeWebSocket
> {
  readonly #streams = new Set<MessageStream<ClientEvent, ServerEvent>>();
  readonly #flow = new ReceiveFlow(
    () => {},
    () => {},
  );

  /**
   * Opens a connection.
   *
   * @throws OpenAIError of code `configuration` for a client whose key comes from a function, unless the
   * options hold credentials
   */
  constructor(
    client: SocketClient,
    address: (parameters: Partial<Parameters>) => SocketAddress,
    parameters: Parameters | undefined,
    options: SocketClientOptions<Parameters> | null = null,
  ) {
    const { reconnect, maxQueueSize = 1_048_576, ...wsOptions } = options ?? {};
    let current: Parameters | undefined = parameters;
    const factory = nodeWebSocketFactory({
      url: () => {
        const { path, query } = address(current ?? {});
        return clientURL(client, path, query);
      },
      headers: () => credentials(client, wsOptions),
      options: wsOptions,
      timeout: handshakeLimit(client),
    });
    const recovery = recoveryOf(
      reconnect ?? {},
      () => current,
      (changed) => (current = changed),
    );
    super(factory, { maxQueueBytes: maxQueueSize, recovery, flushesByHand: false });
  }

  /** Closes the connection, with 1000 and `OK` by default. */
  override close(props?: { code: number; reason: string }): void {
    this.#flow.open();
    super.close(props);
  }

  /** Sends a message as it is: text, or bytes, of which an array holds the parts. */
  sendRaw(data: RawWebSocketData): void {
    try {
      this.transmit(rawDataOf(data), false);
    } catch (error) {
      this.fail(error instanceof Error ? error.message : 'The message was not sent.', error);
    }
  }

  /**
   * Iterates over states, events and errors, until the connection is closed. Leaving it leaves the
   * connection open. The server is slowed down when events are not read, unless there are listeners for
   * them or `maxBufferedEvents` is set.
   *
   * @throws OpenAIError of code `configuration` for a limit that is no whole number above 0
   */
  stream(
    options: WebSocketStreamOptions = {},
  ): AsyncIterableIterator<ResourceStreamMessage<ClientEvent, ServerEvent>, undefined> {
    const stream = new MessageStream<ClientEvent, ServerEvent>(
      options,
      () => {
        this.#streams.delete(stream);
        this.#pace();
      },
      () => this.#pace(),
    );
    const { closing } = this;
    if (closing === null) {
      this.#streams.add(stream);
      stream.begin(this.socket);
    } else stream.add('close', [...closing, []]);
    return stream;
  }

  [Symbol.asyncIterator](
    options: WebSocketStreamOptions = {},
  ): AsyncIterableIterator<ResourceStreamMessage<ClientEvent, ServerEvent>, undefined> {
    return this.stream(options);
  }

  protected override dispatch(event: PropertyKey, args: readonly unknown[]): void {
    super.dispatch(event, args);
    for (const stream of this.#streams) stream.add(event, args, this.messageSize);
    this.#pace();
  }

  protected override opened(): void {
    const { platformSocket } = this.socket;
    this.#flow.start({
      pause: (paused) => (paused ? platformSocket.pause() : platformSocket.resume()),
    });
  }

  /** The closing handshake comes after what nobody may read. */
  protected override renew(): void {
    if (this.isRecovered) this.#flow.open();
    super.renew();
  }

  protected override listened(event: PropertyKey): void {
    super.listened(event);
    this.#pace();
  }

  /** Slows the server down where loops are behind, and nobody else wants its events. */
  #pace(): void {
    if (this.#streams.size === 0 && !this.#flow.isPaused) return;
    const sizes = [...this.#streams].map(({ waiting }) => waiting);
    this.#flow.limit(this.hearsEvents ? 0 : Math.max(0, ...sizes));
  }

  protected override get hearsErrors(): boolean {
    return this.#streams.size > 0 || super.hearsErrors;
  }

  protected override raw(data: SocketData): boolean {
    if (typeof data === 'string' && jsonValue(data) !== undefined) return false;
    this.dispatch('raw', [data]);
    return true;
  }

  protected override errorOf(event: ServerEvent): WebSocketError<ServerEvent> {
    return webSocketErrorOf(event, this.redact);
  }

  protected override failure(message: string, cause: unknown): WebSocketError<ServerEvent> {
    return new WebSocketError<ServerEvent>(message, null, cause === undefined ? {} : { cause });
  }
}

/** The headers of a client; without its key where the options hold credentials. */
function credentials(
  client: SocketClient,
  options: Pick<SocketClientOptions, 'auth' | 'headers'>,
): HeaderRecord {
  const own = mergeHeaders(options.headers)['authorization'];
  if (own !== undefined || options.auth !== undefined) return headersWithKey(client, {});
  return keyHeaders(
    client,
    'Pass the constructor a client that has one: `client.withOptions({ apiKey: await key() })`.',
  );
}

/** Null for options that replace no connection: without a callback, as those of the reference client. */
function recoveryOf<Parameters extends Record<string, unknown>>(
  options: Partial<SocketReconnectOptions<Parameters>>,
  parameters: () => Parameters | undefined,
  setParameters: (parameters: Parameters | undefined) => void,
): Recovery | null {
  const { maxRetries = 5, initialDelay = 500, maxDelay = 8_000 } = options;
  if (!options.onReconnecting) return null;
  return {
    maxAttempts: maxRetries,
    initialDelay,
    maxDelay,
    details: () => ({ parameters: parameters() }),
    onReconnecting: (event) => {
      // What is no object overrides nothing.
      const overrides: Overrides<Parameters> = Object(options.onReconnecting?.(event));
      if (overrides.abort) return false;
      if ('parameters' in overrides) setParameters(overrides.parameters);
      return true;
    },
  };
}
