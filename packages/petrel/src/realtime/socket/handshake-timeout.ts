import { DEFAULT_TIMEOUT, type TimeoutOption } from '../../core/call/timeouts.ts';

/** Milliseconds for an attempt to connect. The default of calls is for long answers, which no handshake has. */
const HANDSHAKE_LIMIT = 20_000;

/** The limits of an attempt to connect: those of the client, or 20 seconds where it has the default. */
export function handshakeTimeout(timeout: TimeoutOption | undefined): TimeoutOption {
  if (timeout === undefined || timeout === DEFAULT_TIMEOUT) return HANDSHAKE_LIMIT;
  if (typeof timeout === 'number') return timeout;
  return { ...timeout, attempt: timeout.attempt ?? HANDSHAKE_LIMIT };
}
