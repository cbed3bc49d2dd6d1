import { APIConnectionTimeoutError, APIUserAbortError, OpenAIError } from '../errors/index.ts';
import type { TimeoutPhase } from '../errors/index.ts';

/** The error for a call whose deadline has passed. */
export function deadlineError(): APIConnectionTimeoutError {
  return new APIConnectionTimeoutError({
    phase: 'deadline',
    message: 'The call did not finish before its deadline.',
  });
}

/**
 * The error for a call whose caller's signal was aborted; an error of this package stays itself. A
 * reason other than that of a plain `abort()` is named.
 */
export function userAbort(signal: AbortSignal | null): OpenAIError {
  const reason: unknown = signal?.reason;
  if (reason instanceof OpenAIError) return reason;
  const details = wordsOf(reason);
  const message = details === '' ? undefined : `Request was aborted. ${details}`;
  return new APIUserAbortError({ message, cause: reason });
}

const LONGEST_REASON = 200;

function wordsOf(reason: unknown): string {
  if (typeof reason === 'string') return reason.slice(0, LONGEST_REASON);
  if (!(reason instanceof Error) || reason.name === 'AbortError') return '';
  // That of `AbortSignal.timeout()`.
  if (reason.name === 'TimeoutError') return 'Its `signal` timed out (TimeoutError).';
  return `${reason.name}: ${reason.message}`.slice(0, LONGEST_REASON);
}

const WHAT: Readonly<Record<TimeoutPhase, string>> = {
  attempt: 'The attempt took longer than its `timeout.attempt` of',
  connect: 'Connecting took longer than',
  read: 'The server sent nothing for',
  write: 'The server accepted no part of the request for',
  idle: 'The stream received no event for',
  deadline: 'The call took longer than',
};

/** The error for a limit that ran out. */
export function timeoutError(phase: TimeoutPhase, limit: number): APIConnectionTimeoutError {
  const message = `Request timed out. ${WHAT[phase]} ${limit} ms.`;
  return new APIConnectionTimeoutError({ phase, message });
}
