export { OpenAIRealtimeError } from './realtime/openai-realtime-error.ts';
export { RealtimeConnection } from './realtime/realtime-connection.ts';
export type {
  ReceivedRealtimeEvent,
  ResponseCreate,
  SentRealtimeEvent,
  SessionUpdate,
} from './realtime/realtime-events.ts';
export type {
  BetaRealtimeConnection,
  PendingBetaRealtimeConnection,
  PendingRealtimeConnection,
} from './realtime/connect-realtime.ts';
export type { RealtimeSenders } from './realtime/realtime-senders.ts';
export type { RealtimeTarget } from './realtime/realtime-target.ts';
export { SocketError, type SocketErrorCode } from './realtime/socket/socket-error.ts';
export type { SocketState } from './realtime/socket/socket-connection.ts';
export type { ReconnectingEvent, SocketEvents } from './realtime/socket/socket-events.ts';
export type { ReconnectOptions, SocketConnectOptions } from './realtime/socket/socket-options.ts';
export type { UnsentMessage } from './realtime/socket/send-queue.ts';
