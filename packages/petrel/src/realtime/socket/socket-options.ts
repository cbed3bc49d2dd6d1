import type { HeadersLike } from '../../core/call/headers-like.ts';
import type { TimeoutOption } from '../../core/call/timeouts.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';

/** When and how a lost connection is replaced. */
export interface ReconnectOptions {
  /**
   * Attempts in a row before the connection is given up. The count starts anew after a connection that has
   * received an event and lasted 5 seconds, or that lasted a minute. Default: 5.
   */
  maxAttempts?: number | undefined;
  /** Milliseconds before the first attempt; doubled for each one after it, minus up to 25 % jitter. Default: 500. */
  initialDelay?: number | undefined;
  /** The longest delay in milliseconds. Default: 8,000. */
  maxDelay?: number | undefined;
  /**
   * Milliseconds after which another connection takes over between two turns, before the server ends
   * this one: sessions last an hour at the longest. `Infinity` switches it off. Default: 3,300,000 (55
   * minutes).
   */
  renewAfter?: number | undefined;
}

/** Options of one WebSocket connection. */
export interface SocketConnectOptions {
  /** Query parameters in addition to those of the endpoint. Default: none. */
  query?: object | null | undefined;
  /** Headers of the handshake, over the client's; browsers send none. Default: none. */
  headers?: HeadersLike;
  /**
   * Milliseconds for each attempt to connect, or a limit for each phase. Default: the client's `timeout` if
   * it was set, else 20,000.
   */
  timeout?: TimeoutOption | undefined;
  /** Milliseconds until the connection must be open, retries included. Default: no limit. */
  deadline?: number | undefined;
  /** How many times a failed attempt to connect is retried. Default: the client's. */
  maxRetries?: number | undefined;
  /** Aborting it ends the connection with `APIUserAbortError`. Default: none. */
  signal?: AbortSignal | null | undefined;
  /**
   * Milliseconds between pings, where the runtime can send them. A server that answers none until the
   * next one is due has lost the connection. `Infinity` switches it off. Default: 20,000.
   */
  heartbeat?: number | undefined;
  /** Bytes that may wait to be sent while there is no connection. Default: 1 MiB. */
  maxQueueBytes?: number | undefined;
  /** Bytes of the largest message that is accepted. Default: 64 MiB. */
  maxMessageBytes?: number | undefined;
  /** Whether a connection that is lost is replaced. Default: false. */
  reconnect?: boolean | ReconnectOptions | undefined;
}

/** The same, decided. */
export interface SocketSettings {
  readonly heartbeat: number;
  readonly maxQueueBytes: number;
  readonly maxMessageBytes: number;
  /** Takes credentials out of a text of the server. */
  readonly redact: (text: string) => string;
  /** The longest delay before another attempt that a server may require, in milliseconds. */
  readonly maxRetryDelay: number;
  readonly reconnect: Readonly<Required<{ [Option in keyof ReconnectOptions]: number }>> | null;
}

const MEBIBYTE = 1_048_576;

/** Five minutes before the longest duration of a session, in milliseconds. */
export const RENEW_AFTER = 3_300_000;

/**
 * Decides every option.
 *
 * @param client what decides on the client: `redact` takes credentials out of a text of the server
 * @throws OpenAIError of code `configuration` for one that cannot work
 */
export function socketSettings(
  options: SocketConnectOptions,
  client: Pick<SocketSettings, 'redact' | 'maxRetryDelay'>,
): SocketSettings {
  const { heartbeat, maxQueueBytes, maxMessageBytes, reconnect } = options;
  return {
    heartbeat: positive('heartbeat', heartbeat, 20_000),
    maxQueueBytes: positive('maxQueueBytes', maxQueueBytes, MEBIBYTE),
    maxMessageBytes: positive('maxMessageBytes', maxMessageBytes, 64 * MEBIBYTE),
    ...client,
    reconnect: reconnectSettings(reconnect),
  };
}

function reconnectSettings(option: SocketConnectOptions['reconnect']): SocketSettings['reconnect'] {
  if (option === undefined || option === false) return null;
  const { maxAttempts, initialDelay, maxDelay, renewAfter } = option === true ? {} : option;
  return {
    maxAttempts: positive('reconnect.maxAttempts', maxAttempts, 5),
    initialDelay: positive('reconnect.initialDelay', initialDelay, 500),
    maxDelay: positive('reconnect.maxDelay', maxDelay, 8_000),
    renewAfter: positive('reconnect.renewAfter', renewAfter, RENEW_AFTER),
  };
}

/**
 * A number above 0.
 *
 * @throws OpenAIError of code `configuration` for anything else
 */
export function positive(name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value === 'number' && value > 0) return value;
  throw configurationError(`\`${name}\` must be a positive number.`);
}
