import { OpenAIError } from '../../core/errors/index.ts';
import { utf8 } from '../../core/utf8.ts';
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

/** Ends that say nothing against another connection. */
const RECOVERABLE: ReadonlySet<number> = new Set([1001, 1005, 1006, 1011, 1012, 1013, 1014]);

/** Whether another connection may work after one that ended with a code. */
export function isRecoverable(code: number): boolean {
  return RECOVERABLE.has(code);
}

/**
 * The error for a connection that the server, or the network, has ended.
 *
 * @param unfinished what was under way, if anything
 */
export function closedByServer(
  code: number,
  reason: string,
  unfinished: string | null,
  cause: unknown,
): SocketError {
  if (cause instanceof SocketError) return cause;
  const what = code === 1006 ? 'The connection was lost' : 'The server closed the connection';
  const meaning = MEANINGS[code] ?? 'of its own kind';
  const during = unfinished === null ? '' : ` while ${unfinished}`;
  const words = reason === '' ? '' : `: ${reason}`;
  return new SocketError('socket_closed', `${what}${during} (${code}, ${meaning})${words}`, {
    closeCode: code,
    closeReason: reason,
    cause,
  });
}

/** @throws OpenAIError for a code or a reason that a program cannot put into a close frame */
export function checkCloseFrame(code: number, reason: string): void {
  if (code !== 1000 && !(code >= 3000 && code <= 4999)) {
    throw new OpenAIError('The code to close a connection with is 1000, or 3000 to 4999.');
  }
  if (utf8(reason).byteLength > 123) {
    throw new OpenAIError('The reason to close a connection with has at most 123 bytes.');
  }
}
