import type {
  ResponsesClientEvent,
  ResponsesServerEvent,
} from '../../generated/models/responses/responses.ts';
import {
  ResponsesSocket,
  type ResponsesReconnectOptions,
  type ResponsesSocketOptions,
} from './responses-socket.ts';

export type { WebSocketStreamOptions } from './message-stream.ts';
export { WebSocketError } from './web-socket-error.ts';

/** How a lost connection is replaced, after `onReconnecting` was called. */
export type ResponsesWSReconnectOptions = ResponsesReconnectOptions;

/** Options of {@link ResponsesWS}, and of the WebSocket of `ws`. */
export type ResponsesWSClientOptions = ResponsesSocketOptions;

/** Responses over one WebSocket, of the package `ws`, as an event emitter that can be iterated. */
export class ResponsesWS extends ResponsesSocket<ResponsesClientEvent, ResponsesServerEvent> {}
