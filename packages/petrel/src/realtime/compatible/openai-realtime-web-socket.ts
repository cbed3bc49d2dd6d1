import type { HeaderRecord } from '../../core/header-record.ts';
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
} from '../../generated/models/realtime/realtime.ts';
import { azureHeaders, resolvedHeaders } from './handshake-headers.ts';
import { handshakeLimit } from './handshake-watch.ts';
import type { TypedEvent } from '../socket/socket-events.ts';
import {
  CURRENT,
  RealtimeSocket,
  recoverySettings,
  sessionHeaders,
  type RealtimeVersion,
  type SessionClass,
} from './realtime-socket.ts';
import {
  azureTarget,
  isAzure,
  type AzureRealtimeClient,
  type AzureRealtimeConnectionConfig,
  type RealtimeClient,
  type RealtimeConnectionConfig,
} from './realtime-url.ts';
import { webSocketFactory } from './web-socket-factory.ts';

/** What a session over the WebSocket of the runtime is for, and how it is opened. */
export type RealtimeWebSocketProps = RealtimeConnectionConfig & {
  /** Whether a page may use a key that is no client secret. Default: false. */
  dangerouslyAllowBrowser?: boolean | undefined;
};

/**
 * A session of the Realtime API over the WebSocket of the runtime, as an event emitter.
 * `client.realtime.connect()` does the same, and can be iterated.
 */
export class RealtimeWebSocket<
  ClientEvent extends object = RealtimeClientEvent,
  ServerEvent extends TypedEvent = RealtimeServerEvent,
> extends RealtimeSocket<ClientEvent, ServerEvent, WebSocket> {
  /**
   * Opens a session.
   *
   * @param headers of the handshake, whose credentials are sent; by default those of the client
   * @param version of the Realtime API; by default the current one
   * @throws OpenAIError of code `configuration` for a client whose key comes from a function, and in a
   * browser for a key that is no client secret
   */
  constructor(
    props: RealtimeWebSocketProps,
    client: RealtimeClient,
    headers?: HeaderRecord,
    version: RealtimeVersion = CURRENT,
  ) {
    let current = headers ?? sessionHeaders(client);
    const factory = webSocketFactory({
      url: () => version.url(client, props),
      headers: () => ({ ...current, ...version.headers }),
      timeout: handshakeLimit(client),
      isAzure: isAzure(client),
      dangerouslyAllowBrowser: props.dangerouslyAllowBrowser,
      refresh: async (signal) => {
        current = await resolvedHeaders(client, signal);
      },
    });
    super(factory, recoverySettings(props, client));
  }

  /** Opens a session with a client whose key may come from a function. */
  static async create<Session>(
    this: SessionClass<RealtimeWebSocketProps, Session>,
    client: RealtimeClient,
    props: RealtimeWebSocketProps,
  ): Promise<Session> {
    return new this(props, client, await resolvedHeaders(client));
  }

  /** Opens a session with a deployment on Azure, where the runtime can send its key in a header. */
  static async azure<Session>(
    this: SessionClass<RealtimeWebSocketProps, Session>,
    client: AzureRealtimeClient,
    props: AzureRealtimeConnectionConfig & { dangerouslyAllowBrowser?: boolean | undefined } = {},
  ): Promise<Session> {
    const { dangerouslyAllowBrowser, ...connection } = props;
    const target = azureTarget(client, connection);
    return new this({ ...target, dangerouslyAllowBrowser }, client, await azureHeaders(client));
  }
}
