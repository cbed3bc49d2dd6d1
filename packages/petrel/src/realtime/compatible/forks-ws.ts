import type { ForkClientEvent, ForkServerEvent } from '../../generated/models/live/forks/forks.ts';
import { LiveSessionSocket, type LiveSessionParameters } from './live-session-socket.ts';
import type { SocketClient } from './realtime-url.ts';
import type { SocketClientOptions, SocketReconnectOptions } from './resource-socket.ts';

export type { WebSocketStreamOptions } from './message-stream.ts';
export { WebSocketError } from './web-socket-error.ts';

/** Which session is copied, and the query of the connection. */
export type ForksWSParameters = LiveSessionParameters;

/** How a lost connection is replaced, after `onReconnecting` was called. */
export type ForksWSReconnectOptions = SocketReconnectOptions<ForksWSParameters>;

/** Options of {@link ForksWS}, and of the WebSocket of `ws`. */
export type ForksWSClientOptions = SocketClientOptions<ForksWSParameters>;

/** A copy of a live session, over the package `ws`, as an event emitter that can be iterated. */
export class ForksWS extends LiveSessionSocket<
  ForkClientEvent,
  ForkServerEvent,
  ForksWSParameters
> {
  /**
   * Opens a connection.
   *
   * @throws OpenAIError for a `session_id` that is missing, empty, or no segment of a path
   */
  constructor(
    client: SocketClient,
    parameters: ForksWSParameters,
    options: ForksWSClientOptions | null = null,
  ) {
    super('/live/sessions/{session_id}/fork', client, parameters, options);
  }
}
