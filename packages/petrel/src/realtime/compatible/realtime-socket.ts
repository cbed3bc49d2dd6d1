import { configurationError } from '../../core/errors/configuration-error.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import type { ResponseCreateEventWithReferencesParam } from '../../generated/models/realtime/realtime.ts';
import { errorOfEvent, OpenAIRealtimeError } from '../openai-realtime-error.ts';
import type { SocketEvents, TypedEvent } from '../socket/socket-events.ts';
import { EventSocket, type EventSocketSettings, type SocketLike } from './event-socket.ts';
import { headersWithKey } from './handshake-headers.ts';
import type { RealtimeClient, RealtimeRecoveryOptions } from './realtime-url.ts';

/** What listeners receive, by the name of the event. */
export type RealtimeEvents<ClientEvent, ServerEvent extends TypedEvent> = Omit<
  SocketEvents<ClientEvent, ServerEvent>,
  'error'
> & {
  /** An `error` event of the server, or a failure of the connection. */
  error: (error: OpenAIRealtimeError) => void;
};

/** A session of the Realtime API as an event emitter, whatever the WebSocket is. */
export abstract class RealtimeSocket<
  ClientEvent extends object,
  ServerEvent extends TypedEvent,
  Socket extends SocketLike,
> extends EventSocket<ClientEvent, ServerEvent, RealtimeEvents<ClientEvent, ServerEvent>, Socket> {
  /** Sends a `response.create` whose input may refer to items of the conversation. */
  sendResponseCreate(event: ResponseCreateEventWithReferencesParam): void {
    this.transmit(JSON.stringify(event), false);
  }

  protected override errorOf(event: ServerEvent): OpenAIRealtimeError {
    return errorOfEvent(event);
  }

  protected override failure(message: string, cause: unknown): OpenAIRealtimeError {
    return new OpenAIRealtimeError(message, null, cause);
  }
}

/** A class of sessions, which may be a subclass. */
export type SessionClass<Props, Session> = new (
  props: Props,
  client: RealtimeClient,
  headers?: HeaderRecord,
) => Session;

const MEBIBYTE = 1_048_576;

/**
 * The settings of a session.
 *
 * @throws OpenAIError of code `configuration` for a session that cannot be replaced, and for limits that
 * cannot work
 */
export function recoverySettings(
  options: RealtimeRecoveryOptions & { model?: string | undefined },
): EventSocketSettings {
  const {
    reconnect = false,
    maxReconnectAttempts: maxAttempts = 5,
    reconnectInitialDelay: initialDelay = 500,
    reconnectMaxDelay: maxDelay = 8_000,
    maxQueueBytes = MEBIBYTE,
  } = options;
  if (reconnect && options.model === undefined) {
    throw configurationError('Only a session with a `model` can be replaced: omit `reconnect`.');
  }
  for (const value of [maxAttempts, initialDelay, maxDelay, maxQueueBytes]) {
    if (!Number.isSafeInteger(value) || value < 0) {
      throw configurationError('Limits of `reconnect` must be whole numbers of at least 0.');
    }
  }
  const recovery = reconnect ? { maxAttempts, initialDelay, maxDelay } : null;
  return { maxQueueBytes, recovery, flushesByHand: true };
}

/**
 * The headers of a handshake with the key that a client has now.
 *
 * @throws OpenAIError of code `configuration` for a client whose key comes from a function
 */
export function keyHeaders(client: RealtimeClient): HeaderRecord {
  const { apiKey } = client;
  if (apiKey === null) {
    throw configurationError(
      'The client has no fixed `apiKey`. Use `create(client, …)`, which calls the function that provides it.',
    );
  }
  return headersWithKey(client, { authorization: `Bearer ${apiKey}` });
}
