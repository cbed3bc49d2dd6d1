import { configurationError } from '../../core/errors/configuration-error.ts';
import type { Log } from '../../core/call/log.ts';
import type { HeaderRecord } from '../../core/header-record.ts';
import type { ResponseCreateEventWithReferencesParam } from '../../generated/models/realtime/realtime.ts';
import { errorOfEvent, OpenAIRealtimeError } from '../openai-realtime-error.ts';
import { REALTIME_BETA } from '../realtime-beta.ts';
import type { SocketEvents, TypedEvent } from '../socket/socket-events.ts';
import { EventSocket } from './event-socket.ts';
import type { EventSocketSettings } from './event-socket-settings.ts';
import { keyHeaders } from './handshake-headers.ts';
import type { SocketFactory, SocketLike } from './socket-factory.ts';
import {
  buildBetaURL,
  buildRealtimeURL,
  type RealtimeClient,
  type RealtimeConnectionConfig,
  type RealtimeRecoveryOptions,
} from './realtime-url.ts';

/** What listeners receive, by the name of the event. */
export type RealtimeEvents<ClientEvent, ServerEvent extends TypedEvent> = Omit<
  SocketEvents<ClientEvent, ServerEvent>,
  'error'
> & {
  /** An `error` event of the server, or a failure of the connection. */
  error: (error: OpenAIRealtimeError) => void;
};

/** The settings of a session. */
export interface RealtimeSettings extends EventSocketSettings {
  /** Writes to the log of the client. */
  readonly warn: (message: string) => void;
}

/** A session of the Realtime API as an event emitter, whatever the WebSocket is. */
export abstract class RealtimeSocket<
  ClientEvent extends object,
  ServerEvent extends TypedEvent,
  Socket extends SocketLike,
> extends EventSocket<ClientEvent, ServerEvent, RealtimeEvents<ClientEvent, ServerEvent>, Socket> {
  readonly #warn: (message: string) => void;

  constructor(factory: SocketFactory<Socket>, settings: RealtimeSettings) {
    super(factory, settings);
    this.#warn = settings.warn;
  }

  /** Sends a `response.create` whose input may refer to items of the conversation. */
  sendResponseCreate(event: ResponseCreateEventWithReferencesParam): void {
    const text = this.textOf(event);
    if (text !== null) this.transmit(text, false);
  }

  /** A program that listens to no errors is not ended by what it sends too late. */
  protected override refuse(message: string): void {
    if (this.hearsErrors) super.refuse(message);
    else this.#warn(`${message} An event was dropped.`);
  }

  protected override errorOf(event: ServerEvent): OpenAIRealtimeError {
    return errorOfEvent(event, this.redact);
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

/** The Realtime API as it is now, or as it was in beta. */
export interface RealtimeVersion {
  /** Headers of the handshake besides those of the client. */
  readonly headers: HeaderRecord;
  /** The address of a connection. */
  url(client: RealtimeClient, connection: RealtimeConnectionConfig): URL;
}

/** The Realtime API as it is now. */
export const CURRENT: RealtimeVersion = { headers: {}, url: buildRealtimeURL };

/** The Realtime API as it was in beta. */
export const BETA: RealtimeVersion = { headers: REALTIME_BETA, url: buildBetaURL };

const MEBIBYTE = 1_048_576;

/**
 * The settings of a session.
 *
 * @throws OpenAIError of code `configuration` for a session that cannot be replaced, and for limits that
 * cannot work
 */
export function recoverySettings(
  options: RealtimeRecoveryOptions & { model?: string | undefined },
  client: RealtimeClient,
): RealtimeSettings {
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
  const warn = (message: string): void => {
    if (writesLog(client)) client._log().write('warn', message);
  };
  return { maxQueueBytes, recovery, flushesByHand: true, warn };
}

/**
 * The headers of a handshake with the key that a client has now.
 *
 * @throws OpenAIError of code `configuration` for a client whose key comes from a function, or is missing
 */
export function sessionHeaders(client: RealtimeClient): HeaderRecord {
  return keyHeaders(client, 'Use `create(client, …)`, which calls the function that provides it.');
}

function writesLog(client: object): client is { _log(): Log } {
  return '_log' in client && typeof client._log === 'function';
}
