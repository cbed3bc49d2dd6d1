import type { SocketData } from '../../core/call/socket.ts';
import { asOpenAIError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { encodeJSON } from '../../core/request/json-encoder.ts';
import type { UnsentMessage } from './send-queue.ts';
import { SocketError } from './socket-error.ts';

/** An event as it travels. */
export interface TypedEvent {
  readonly type: string;
}

/** A connection is about to be replaced. */
export interface ReconnectingEvent {
  /** From 1. */
  readonly attempt: number;
  readonly maxAttempts: number;
  /** Milliseconds until it. */
  readonly delay: number;
  /** How the connection before ended; 1006 for one that was lost. */
  readonly closeCode: number;
  /** The parameters of the next connection, where a class has them. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
}

/** What listeners of a connection receive, by the name of the event. */
export type SocketEvents<ClientEvent, ServerEvent extends TypedEvent> = {
  /** Every event of the server. */
  event: (event: ServerEvent) => void;
  /**
   * An `error` event of the server, a message that cannot be read, what a replaced connection has lost, or the
   * end of the connection.
   */
  error: (error: OpenAIError) => void;
  /** The connection is over. `unsent` are the messages that were queued and never sent. */
  close: (code: number, reason: string, unsent: UnsentMessage<ClientEvent>[]) => void;
  reconnecting: (event: ReconnectingEvent) => void;
  reconnected: () => void;
} & {
  [Type in Exclude<ServerEvent['type'], 'error'>]: (
    event: Extract<ServerEvent, { type: Type }>,
  ) => void;
};

/** Names of events that are not the server's, whatever it sends. */
export const RESERVED: ReadonlySet<string> = new Set([
  'event',
  'error',
  'close',
  'reconnecting',
  'reconnected',
]);

let decoder: TextDecoder | undefined;

/** The event in a message, or the error for a message that holds none. */
export function parseEvent<ServerEvent extends TypedEvent>(
  data: SocketData,
): ServerEvent | SocketError {
  let event: unknown;
  try {
    decoder ??= new TextDecoder();
    event = JSON.parse(typeof data === 'string' ? data : decoder.decode(data));
  } catch {
    // Its error would quote the message.
    return invalid(`A message of ${data.length} characters is not JSON.`);
  }
  if (isTyped<ServerEvent>(event)) return event;
  return invalid('A message is not an event: an object with a string `type`.');
}

/** The message for an event whose own code throws. */
export const UNWRITABLE = 'The event cannot be written as JSON; see the cause.';

/**
 * The text of an event.
 *
 * @param given what the caller has passed
 * @param event what to write in its place
 * @throws OpenAIError for what is no object, and for what JSON cannot hold
 */
export function encodeEvent(given: unknown, event: () => unknown): string {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const what = `it is ${kindOf(given)}, not an object`;
    throw new OpenAIError(`The event cannot be written as JSON: ${what}.`);
  }
  try {
    return encodeJSON(event(), 'The event');
  } catch (error) {
    // A getter or a `toJSON` of the caller's.
    throw asOpenAIError(error, UNWRITABLE);
  }
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value;
}

/** The error for an event whose members are not those of its type. */
export function malformedEvent(cause: unknown): SocketError {
  const message = 'An event is malformed; see the cause. The connection stays open.';
  return new SocketError('socket_message_invalid', message, { cause });
}

/** The `error` event for what a connection has lost, as the server would report it. */
export function lossEvent<ServerEvent extends TypedEvent>({
  code,
  message,
}: SocketError): ServerEvent {
  const error = { type: 'connection_error', code, message, param: null, event_id: null };
  const event = parseEvent<ServerEvent>(JSON.stringify({ type: 'error', event_id: '', error }));
  if (event instanceof Error) throw event;
  return event;
}

function isTyped<ServerEvent extends TypedEvent>(event: unknown): event is ServerEvent {
  if (typeof event !== 'object' || event === null) return false;
  return Object.hasOwn(event, 'type') && typeof Reflect.get(event, 'type') === 'string';
}

function invalid(what: string): SocketError {
  return new SocketError('socket_message_invalid', `${what} The connection stays open.`);
}
