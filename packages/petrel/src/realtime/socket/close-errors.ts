import type { OpenAIError } from '../../core/errors/index.ts';
import { SocketError } from './socket-error.ts';

/** RFC 6455 §7.4.1. */
const MEANINGS: Readonly<Record<number, string>> = {
  1000: 'normal closure',
  1001: 'going away, as servers do at the end of the longest session',
  1002: 'protocol error',
  1003: 'unsupported data',
  1005: 'no code',
  1006: 'without a closing handshake',
  1007: 'invalid data',
  1008: 'policy violation',
  1009: 'message too large',
  1010: 'missing extension',
  1011: 'internal error',
  1012: 'restart',
  1013: 'overload',
  1014: 'bad gateway',
  1015: 'TLS failure',
};

/** What either side closes a connection with because of a message of the other. */
const VIOLATIONS: ReadonlySet<number> = new Set([1002, 1007, 1009]);

/** What the end of a connection interrupts. */
export interface Unfinished {
  /** In a sentence that begins with `while`. */
  readonly what: string;
  /** What became of it, and what to do once the connection is replaced. */
  readonly remedy: string;
}

/**
 * The error for a connection that the server, or the network, has ended.
 *
 * @param unfinished what was under way, if anything
 */
export function closedByServer(
  code: number,
  reason: string,
  unfinished: Unfinished | null,
  cause: unknown,
): SocketError {
  if (cause instanceof SocketError) return cause;
  // The runtime has a cause for what it has refused; the server gives a reason at most.
  const refusal = VIOLATIONS.has(code) && cause instanceof Error ? cause.message : null;
  const meaning = MEANINGS[code] ?? 'of its own kind';
  const during = unfinished === null ? '' : ` while ${unfinished.what}`;
  const why = refusal ?? reason;
  const words = why === '' ? '' : `: ${why}`;
  const what = refusal === null ? ended(code) : 'What the server sent was refused';
  return new SocketError('socket_closed', `${what}${during} (${code}, ${meaning})${words}`, {
    closeCode: code,
    closeReason: reason,
    cause,
  });
}

function ended(code: number): string {
  return code === 1006 ? 'The connection was lost' : 'The server closed the connection';
}

/** The error for what is sent or read after the end. */
export function closedError(
  code: number,
  reason: string,
  failure: OpenAIError | null,
): SocketError {
  if (failure instanceof SocketError) return failure;
  const details = { closeCode: code, closeReason: reason, cause: failure ?? undefined };
  const why = failure === null ? '' : ` ${failure.message}`;
  return new SocketError('socket_closed', `The connection is closed (${code}).${why}`, details);
}

/** The error for waiting for what can no longer be sent. */
export function unsentError(): SocketError {
  return new SocketError('socket_closed', 'The connection ended before all was sent.');
}

/** The error for what a replaced connection was busy with. */
export function lostResponse({ what, remedy }: Unfinished, closeCode: number): SocketError {
  return new SocketError(
    'socket_response_lost',
    `The connection was lost and replaced while ${what}. ${remedy}`,
    { closeCode },
  );
}
