import type { OpenAIError } from '../errors/index.ts';
import { userAbort } from './abort-errors.ts';
import { onAbort } from './on-abort.ts';

/**
 * Ends something when the signal of its caller aborts, at once if it has aborted before. The returned function
 * stops listening.
 *
 * @param end receives the error that the caller gets
 */
export function onUserAbort(
  signal: AbortSignal | null | undefined,
  end: (error: OpenAIError) => void,
): () => void {
  if (signal?.aborted === true) end(userAbort(signal));
  return signal == null || signal.aborted
    ? () => {}
    : onAbort(signal, () => end(userAbort(signal)));
}
