import type { OpenedSocket } from '../core/call/socket.ts';
import { openSocket } from '../core/client/open-socket.ts';
import type { ResourceClient } from '../core/client/resource-client.ts';
import { handshakeProtocols } from './handshake-protocols.ts';
import { RealtimeConnection } from './realtime-connection.ts';
import { targetQuery, type RealtimeTarget } from './realtime-target.ts';
import type { SocketOpener } from './socket/socket-connection.ts';
import { openWebSocket } from './socket/web-socket.ts';
import { socketSettings, type SocketConnectOptions } from './socket/socket-options.ts';

/** A connection that can be used at once, and awaited until it is open. */
export type PendingRealtimeConnection = RealtimeConnection & PromiseLike<RealtimeConnection>;

/** Milliseconds for an attempt to connect. */
const CONNECT_LIMIT = 20_000;

/** Opens a session; see `client.realtime.connect`. */
export function connectRealtime(
  client: ResourceClient,
  target: RealtimeTarget,
  options: SocketConnectOptions,
): PendingRealtimeConnection {
  const { query, headers, timeout = CONNECT_LIMIT, deadline, maxRetries, signal } = options;
  const settings = socketSettings(options);
  const endpoint = { ...query, ...targetQuery(target) };
  const open: SocketOpener = (stop, attempt) =>
    client.request<OpenedSocket>({
      method: 'get',
      path: '/realtime',
      query: endpoint,
      headers,
      timeout,
      deadline,
      // A connection that is replaced has attempts of its own.
      maxRetries: attempt === 0 ? maxRetries : 0,
      signal: stop,
      socket: openSocket(
        { maxMessageBytes: settings.maxMessageBytes, protocols: handshakeProtocols },
        openWebSocket,
      ),
    });
  return awaitable(new RealtimeConnection(open, settings, signal ?? null));
}

/** A promise of itself until it is open: a thenable for ever would be awaited again and again. */
function awaitable(connection: RealtimeConnection): PendingRealtimeConnection {
  const then: PromiseLike<RealtimeConnection>['then'] = (onOpen, onFailure) =>
    connection
      .opened()
      .then(() => {
        Reflect.deleteProperty(pending, 'then');
        return connection;
      })
      .then(onOpen, onFailure);
  // oxlint-disable-next-line unicorn/no-thenable -- it is one on purpose
  const pending = Object.defineProperty(connection, 'then', { value: then, configurable: true });
  return pending as PendingRealtimeConnection;
}
