import { OpenAIError } from '../errors/index.ts';

/** Limits for the phases of one attempt, in milliseconds; `Infinity` switches one off. */
export interface TimeoutPhases {
  /** From connecting to the headers, and to the end of a buffered body. Default 600,000. */
  attempt?: number | undefined;
  /** For the connection to stand, TLS included, where the transport can tell. Default 10,000. */
  connect?: number | undefined;
  /** The longest gap between bytes received. Default: `attempt`. */
  read?: number | undefined;
  /** The longest gap while sending the body. Default: `attempt`. */
  write?: number | undefined;
  /** The longest gap between events of a stream; comments do not count. Default: `attempt`. */
  idle?: number | undefined;
}

/** Milliseconds for one attempt, or one limit a phase. */
export type TimeoutOption = number | TimeoutPhases;

/** Every limit, decided. */
export type Timeouts = { readonly [Phase in keyof TimeoutPhases]-?: number };

/** Milliseconds one attempt may take when nothing else is said. */
export const DEFAULT_TIMEOUT = 600_000;

const DEFAULT_CONNECT = 10_000;

/**
 * Decides every limit. A phase that is left out takes the attempt's limit (`connect` the lesser of
 * that and 10 s).
 *
 * @throws OpenAIError for a limit that is not a positive number
 */
export function resolveTimeouts(option: TimeoutOption | undefined): Timeouts {
  const phases = typeof option === 'number' ? { attempt: option } : (option ?? {});
  const attempt = limit('attempt', phases.attempt, DEFAULT_TIMEOUT);
  return {
    attempt,
    connect: limit('connect', phases.connect, Math.min(DEFAULT_CONNECT, attempt)),
    read: limit('read', phases.read, attempt),
    write: limit('write', phases.write, attempt),
    idle: limit('idle', phases.idle, attempt),
  };
}

function limit(phase: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value === 'number' && value > 0) return value;
  throw new OpenAIError(
    `The timeout "${phase}" must be a positive number of milliseconds; Infinity switches it off.`,
    { code: 'configuration' },
  );
}
