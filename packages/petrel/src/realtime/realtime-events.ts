import type * as beta from '../generated/models/beta/realtime/realtime.ts';
import type {
  RealtimeClientEvent,
  RealtimeServerEvent,
  ResponseCreateEvent,
  SessionUpdateEvent,
} from '../generated/models/realtime/realtime.ts';

/** `session.update` with settings in today's form, or in that of the beta: `modalities`, and no `type`. */
export type SessionUpdate = Omit<SessionUpdateEvent, 'session'> & {
  /** The new settings. */
  session: SessionUpdateEvent['session'] | beta.SessionUpdateEvent['session'];
};

/** `response.create` with settings in today's form, or in that of the beta. */
export type ResponseCreate = Omit<ResponseCreateEvent, 'response'> & {
  /** Settings of this response. Default: those of the session. */
  response?: ResponseCreateEvent['response'] | beta.ResponseCreateEvent['response'];
};

/** What a session can send. */
export type SentRealtimeEvent =
  | Exclude<RealtimeClientEvent, { type: 'session.update' | 'response.create' }>
  | SessionUpdate
  | ResponseCreate;

/**
 * What a session receives. One that was configured as in the beta receives the events of the beta, some
 * of which have other names: `response.output_text.delta` was `response.text.delta`.
 */
export type ReceivedRealtimeEvent =
  | RealtimeServerEvent
  | Exclude<beta.RealtimeServerEvent, { type: RealtimeServerEvent['type'] }>;
