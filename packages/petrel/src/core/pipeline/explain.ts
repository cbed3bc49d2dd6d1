import { APIConnectionError, APIConnectionTimeoutError, OpenAIError } from '../errors/index.ts';
import { isProgrammingError, timeoutPhase } from './failure-kind.ts';
import type { Abortable } from './on-abort.ts';
import type { Sent } from './redaction.ts';
import { safeCause } from './safe-cause.ts';
import { StaleConnectionError } from './stale-connection.ts';

/** The error the caller is to see: the reason of an abort first, then what the transport said. */
export function explain(error: unknown, signal: Abortable, sent: Sent): OpenAIError {
  if (signal.aborted && signal.reason instanceof OpenAIError) return signal.reason;
  if (error instanceof OpenAIError) return error;
  if (error instanceof StaleConnectionError) return staleConnection(error.cause, sent);
  const cause = safeCause(error, sent);
  const phase = signal.aborted ? null : timeoutPhase(cause);
  if (phase !== null) {
    const message = 'Request timed out. The transport gave up waiting; see `cause`.';
    return new APIConnectionTimeoutError({ phase, message, cause });
  }
  const retryable = !isProgrammingError(cause);
  return new APIConnectionError({ message: connectionMessage(error), cause, retryable });
}

function staleConnection(cause: unknown, sent: Sent): APIConnectionError {
  return new APIConnectionError({
    message: connectionMessage(cause),
    cause: safeCause(cause, sent),
    staleConnection: true,
  });
}

/** The system's name for what happened says more than its prose, and holds no payload. */
function connectionMessage(error: unknown): string {
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  return code === undefined ? 'Connection error.' : `Connection error: ${code}.`;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
