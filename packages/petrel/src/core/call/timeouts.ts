import { configurationError } from '../errors/configuration-error.ts';

/** Limits for the phases of one attempt, in milliseconds; `Infinity` removes a limit. */
export interface TimeoutPhases {
  /**
   * Milliseconds for a whole attempt, from connecting to the headers, or to the end of a buffered
   * body. If you omit it, the attempt has no total: the time starts anew with each part of the body
   * that is sent. Default: 600,000.
   */
  attempt?: number | undefined;
  /**
   * Milliseconds until the connection is established, TLS included, where the transport can measure
   * it. Default: 10,000, or `attempt` if that is less.
   */
  connect?: number | undefined;
  /** Milliseconds between bytes received. Default: `attempt`. */
  read?: number | undefined;
  /** Milliseconds between bytes of the body sent. Default: `attempt`. */
  write?: number | undefined;
  /** Milliseconds between events of a stream; comments do not count. Default: `attempt`. */
  idle?: number | undefined;
}

/**
 * One limit a phase, or milliseconds for each step of an attempt: for connecting, for each gap while
 * the body is sent, and then, from the last byte sent, for the headers and a buffered body, or for each
 * gap of a stream. An upload that makes progress takes as long as it takes.
 */
export type TimeoutOption = number | TimeoutPhases;

/** Every limit, decided. */
export type Timeouts = { readonly [Phase in keyof TimeoutPhases]-?: number } & {
  /** Whether progress of the upload begins `attempt` anew. Default: `attempt` is a total. */
  readonly restarts?: boolean;
};

/** The default timeout of each step of an attempt, in milliseconds. */
export const DEFAULT_TIMEOUT = 600_000;

const DEFAULT_CONNECT = 10_000;
const PHASES: readonly string[] = ['attempt', 'connect', 'read', 'write', 'idle'];

/**
 * Decides every limit. A phase that is left out takes the attempt's limit (`connect` the lesser of
 * that and 10 s).
 *
 * @throws OpenAIError for a limit that is not a positive number, and for a limit that does not exist
 */
export function resolveTimeouts(option: TimeoutOption | null | undefined): Timeouts {
  if (typeof option !== 'object' || option === null) {
    return everyStep(limit('timeout', option ?? undefined, DEFAULT_TIMEOUT));
  }
  for (const name in option) {
    if (!PHASES.includes(name)) {
      throw configurationError(
        `\`timeout\` has no phase "${name}"; valid names are ${PHASES.join(', ')}.`,
      );
    }
  }
  const attempt = limit('timeout.attempt', option.attempt, DEFAULT_TIMEOUT);
  return {
    attempt,
    connect: limit('timeout.connect', option.connect, Math.min(DEFAULT_CONNECT, attempt)),
    read: limit('timeout.read', option.read, attempt),
    write: limit('timeout.write', option.write, attempt),
    idle: limit('timeout.idle', option.idle, attempt),
    restarts: option.attempt === undefined,
  };
}

function everyStep(attempt: number): Timeouts {
  const connect = Math.min(DEFAULT_CONNECT, attempt);
  return { attempt, connect, read: attempt, write: attempt, idle: attempt, restarts: true };
}

function limit(name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value === 'number' && value > 0) return value;
  throw configurationError(
    `\`${name}\` must be a positive number of milliseconds; Infinity switches it off.`,
  );
}
