import type { ClientOptions, WebSocket } from 'ws';
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
  type AzureRealtimeClient,
  type AzureRealtimeConnectionConfig,
  type RealtimeClient,
  type RealtimeConnectionConfig,
} from './realtime-url.ts';
import { wsFactory } from './ws-factory.ts';

/** What a session over `ws` is for, and how it is opened. */
export type RealtimeWSProps = RealtimeConnectionConfig & {
  /** For the constructor of `WebSocket`. Redirects are never followed. */
  options?: ClientOptions | undefined;
};

/** The same for Azure. */
export type AzureRealtimeWSProps = AzureRealtimeConnectionConfig & Pick<RealtimeWSProps, 'options'>;

/**
 * A session of the Realtime API over the package `ws`, as an event emitter. `client.realtime.connect()`
 * does the same without the package, and can be iterated.
 */
export class RealtimeWS<
  ClientEvent extends object = RealtimeClientEvent,
  ServerEvent extends TypedEvent = RealtimeServerEvent,
> extends RealtimeSocket<ClientEvent, ServerEvent, WebSocket> {
  /**
   * Opens a session.
   *
   * @param headers of the handshake; by default those of the client
   * @param version of the Realtime API; by default the current one
   * @throws OpenAIError of code `configuration` for a client whose key comes from a function
   */
  constructor(
    props: RealtimeWSProps,
    client: RealtimeClient,
    headers?: HeaderRecord,
    version: RealtimeVersion = CURRENT,
  ) {
    let current = headers ?? sessionHeaders(client);
    const factory = wsFactory({
      url: () => version.url(client, props),
      headers: () => ({ ...current, ...version.headers }),
      options: props.options,
      timeout: handshakeLimit(client),
      refresh: async (signal) => {
        current = await resolvedHeaders(client, signal);
      },
    });
    super(factory, recoverySettings(props, client));
  }

  /** Opens a session with a client whose key may come from a function. */
  static async create<Session>(
    this: SessionClass<RealtimeWSProps, Session>,
    client: RealtimeClient,
    props: RealtimeWSProps,
  ): Promise<Session> {
    return new this(props, client, await resolvedHeaders(client));
  }

  /** Opens a session with a deployment on Azure. */
  static async azure<Session>(
    this: SessionClass<RealtimeWSProps, Session>,
    client: AzureRealtimeClient,
    props: AzureRealtimeWSProps = {},
  ): Promise<Session> {
    const { options, ...connection } = props;
    const target = azureTarget(client, connection);
    return new this({ ...target, options }, client, await azureHeaders(client));
  }
}
