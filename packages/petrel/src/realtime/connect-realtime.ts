import type { OpenedSocket } from '../core/call/socket.ts';
import { openSocket } from '../core/client/open-socket.ts';
import type { ResourceClient } from '../core/client/resource-client.ts';
import { mergeHeaders } from '../core/request/headers.ts';
import type * as Beta from '../generated/models/beta/realtime/realtime.ts';
import { handshakeProtocols } from './handshake-protocols.ts';
import { RealtimeConnection } from './realtime-connection.ts';
import { REALTIME_BETA } from './realtime-beta.ts';
import type { ReceivedRealtimeEvent, SentRealtimeEvent } from './realtime-events.ts';
import { targetQuery, type RealtimeTarget } from './realtime-target.ts';
import {
  BETA,
  CURRENT,
  type AnyClientEvent,
  type AnyServerEvent,
  type Dialect,
} from './session/dialect.ts';
import { SessionReplay } from './session/session-replay.ts';
import { handshakeTimeout } from './socket/handshake-timeout.ts';
import type { SocketOpener } from './socket/socket-connection.ts';
import { openWebSocket } from './socket/web-socket.ts';
import { socketSettings, type SocketConnectOptions } from './socket/socket-options.ts';

type Awaitable<Connection> = Connection & PromiseLike<Connection>;

/** A connection that can be used at once, and awaited until it is open. */
export type PendingRealtimeConnection = Awaitable<RealtimeConnection>;

/** A session of the Realtime API as it was in beta. */
export type BetaRealtimeConnection = RealtimeConnection<
  Beta.RealtimeClientEvent,
  Beta.RealtimeServerEvent
>;

/** The same, which can be used at once, and awaited until it is open. */
export type PendingBetaRealtimeConnection = Awaitable<BetaRealtimeConnection>;

/** Opens a session; see `client.realtime.connect`. */
export function connectRealtime(
  client: ResourceClient,
  target: RealtimeTarget,
  options: SocketConnectOptions,
): PendingRealtimeConnection {
  return connect<SentRealtimeEvent, ReceivedRealtimeEvent>(client, target, options, CURRENT);
}

/** Opens a session of the beta; see `client.beta.realtime.connect`. */
export function connectBetaRealtime(
  client: ResourceClient,
  target: RealtimeTarget,
  options: SocketConnectOptions,
): PendingBetaRealtimeConnection {
  const headers = mergeHeaders(REALTIME_BETA, options.headers);
  return connect<Beta.RealtimeClientEvent, Beta.RealtimeServerEvent>(
    client,
    target,
    { ...options, headers },
    BETA,
  );
}

function connect<ClientEvent extends AnyClientEvent, ServerEvent extends AnyServerEvent>(
  client: ResourceClient,
  target: RealtimeTarget,
  options: SocketConnectOptions,
  dialect: Dialect,
): Awaitable<RealtimeConnection<ClientEvent, ServerEvent>> {
  const { signal = null } = options;
  const settings = socketSettings(options, {
    redact: (text) => client._redact(text),
    maxRetryDelay: client.maxRetryDelay,
  });
  const open = realtimeOpener(client, target, options, settings.maxMessageBytes);
  // A call goes on at the server, which has its conversation, whoever is connected to it.
  const isReplayed = settings.reconnect !== null && target.callID === undefined;
  const replay = isReplayed ? new SessionReplay(dialect) : null;
  const connection = new RealtimeConnection<ClientEvent, ServerEvent>(
    open,
    settings,
    signal,
    replay,
  );
  return awaitable(connection);
}

function realtimeOpener(
  client: ResourceClient,
  target: RealtimeTarget,
  options: SocketConnectOptions,
  maxMessageBytes: number,
): SocketOpener {
  const { headers, timeout = handshakeTimeout(client.timeout), deadline, maxRetries } = options;
  const query = { ...options.query, ...targetQuery(target) };
  return (stop, attempt) =>
    client.request<OpenedSocket>({
      method: 'get',
      path: '/realtime',
      query,
      // No media type answers a handshake.
      headers: mergeHeaders({ accept: null }, headers),
      timeout,
      deadline,
      // A connection that is replaced has attempts of its own.
      maxRetries: attempt === 0 ? maxRetries : 0,
      signal: stop,
      socket: openSocket({ maxMessageBytes, protocols: handshakeProtocols }, openWebSocket),
    });
}

/** A promise of itself until it is open: a thenable for ever would be awaited again and again. */
function awaitable<Connection extends { opened(): Promise<void> }>(
  connection: Connection,
): Awaitable<Connection> {
  const then: PromiseLike<Connection>['then'] = (onOpen, onFailure) =>
    connection
      .opened()
      .then(() => {
        Reflect.deleteProperty(pending, 'then');
        return connection;
      })
      .then(onOpen, onFailure);
  // oxlint-disable-next-line unicorn/no-thenable -- it is one on purpose
  const pending = Object.defineProperty(connection, 'then', { value: then, configurable: true });
  return pending as Awaitable<Connection>;
}
