import { APIConnectionError, APIConnectionTimeoutError, OpenAIError } from '../errors/index.ts';
import { connectionFailure } from '../errors/connection-failure.ts';
import { isProgrammingError, timeoutPhase } from '../errors/failure-kind.ts';
import type { Abortable } from '../call/cancellation.ts';
import type { Sent } from '../secrets/redaction.ts';
import { safeCause } from '../secrets/safe-cause.ts';
import { StaleConnectionError } from '../call/stale-connection-error.ts';

/**
 * The error the caller is to see: the reason of an abort first, then what the transport threw.
 *
 * @param url where the request went, which a redirect changes
 * @param answered whether a response of this origin has come
 */
export function toClientError(
  error: unknown,
  signal: Abortable,
  sent: Sent,
  url: string = sent.url ?? '',
  answered: boolean = true,
): OpenAIError {
  if (signal.aborted && signal.reason instanceof OpenAIError) return signal.reason;
  if (error instanceof OpenAIError) return error;
  const staleConnection = error instanceof StaleConnectionError;
  const thrown = staleConnection ? error.cause : error;
  const cause = safeCause(thrown, sent);
  const phase = signal.aborted || staleConnection ? null : timeoutPhase(cause);
  if (phase !== null) {
    const message = 'Request timed out. A timeout of the transport expired; see `cause`.';
    return new APIConnectionTimeoutError({ phase, message, cause });
  }
  const { message, retryable } = connectionFailure(thrown, url, answered);
  return new APIConnectionError({
    message,
    cause,
    retryable: retryable && !isProgrammingError(cause),
    staleConnection,
  });
}
