import type {
  BetaResponsesClientEvent,
  BetaResponsesServerEvent,
} from '../../generated/models/beta/responses/responses.ts';
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

/** Responses of the beta over one WebSocket, of the package `ws`, as an event emitter that can be iterated. */
export class ResponsesWS extends ResponsesSocket<
  BetaResponsesClientEvent,
  BetaResponsesServerEvent
> {}
