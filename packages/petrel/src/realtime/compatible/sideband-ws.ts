import type {
  ConnectClientEvent,
  ConnectServerEvent,
  SidebandConnectParams,
} from '../../generated/models/live/sideband/sideband.ts';
import { LiveSessionSocket, type LiveSessionParameters } from './live-session-socket.ts';
import type { SocketClient } from './realtime-url.ts';
import type { SocketClientOptions, SocketReconnectOptions } from './resource-socket.ts';

export type { WebSocketStreamOptions } from './message-stream.ts';
export { WebSocketError } from './web-socket-error.ts';

/** Which session the connection is for, and its query. */
export interface SidebandWSParameters extends LiveSessionParameters, SidebandConnectParams {}

/** How a lost connection is replaced, after `onReconnecting` was called. */
export type SidebandWSReconnectOptions = SocketReconnectOptions<SidebandWSParameters>;

/** Options of {@link SidebandWS}, and of the WebSocket of `ws`. */
export type SidebandWSClientOptions = SocketClientOptions<SidebandWSParameters>;

/** A second connection to a live session, over the package `ws`, as an event emitter that can be iterated. */
export class SidebandWS extends LiveSessionSocket<
  ConnectClientEvent,
  ConnectServerEvent,
  SidebandWSParameters
> {
  /**
   * Opens a connection.
   *
   * @throws OpenAIError for a `session_id` that is missing, empty, or no segment of a path
   */
  constructor(
    client: SocketClient,
    parameters: SidebandWSParameters,
    options: SidebandWSClientOptions | null = null,
  ) {
    super('/live/sessions/{session_id}/attach', client, parameters, options);
  }
}
