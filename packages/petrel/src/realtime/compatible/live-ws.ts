import type { ClientEvent, ServerEvent } from '../../generated/models/live/live.ts';
import type { SocketClient } from './realtime-url.ts';
import {
  ResourceSocket,
  type SocketClientOptions,
  type SocketReconnectOptions,
} from './resource-socket.ts';

export type { WebSocketStreamOptions } from './message-stream.ts';
export { WebSocketError } from './web-socket-error.ts';

/** How a lost connection is replaced, after `onReconnecting` was called. */
export type LiveWSReconnectOptions = SocketReconnectOptions;

/** Options of {@link LiveWS}, and of the WebSocket of `ws`. */
export type LiveWSClientOptions = SocketClientOptions;

/** A live session over the package `ws`, as an event emitter that can be iterated. */
export class LiveWS extends ResourceSocket<ClientEvent, ServerEvent> {
  /** Opens a connection; `session.start` starts the session. */
  constructor(client: SocketClient, options: LiveWSClientOptions | null = null) {
    super(client, (query) => ({ path: '/live/sessions', query }), undefined, options);
  }
}
