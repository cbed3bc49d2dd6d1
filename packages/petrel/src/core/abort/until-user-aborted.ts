import { userAbort } from './abort-errors.ts';
import { untilAborted } from './until-aborted.ts';

/**
 * The result of work that may not know of the signal of its caller. As soon as that aborts, it rejects with the
 * error that the caller gets.
 */
export async function untilUserAborted<T>(
  work: () => Promise<T>,
  signal: AbortSignal | null | undefined,
): Promise<T> {
  if (signal == null) return work();
  try {
    return await untilAborted(work(), signal);
  } catch (error) {
    throw signal.aborted ? userAbort(signal) : error;
  }
}
