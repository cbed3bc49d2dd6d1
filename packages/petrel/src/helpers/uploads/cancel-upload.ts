import { startTimer, type Timer } from '../../core/abort/timer.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import type { Uploads } from '../../generated/resources/uploads/uploads.ts';
import { endOf } from './upload-end.ts';

/** How long a cancellation on the server may take, and how long an abort waits for it. */
const TIMEOUT = 5_000;
const LONGEST_WAIT = 250;

/**
 * Cancels an upload on the server. A program that ends on abort gets the request out, and nobody waits for
 * long.
 *
 * @returns the status of the upload, where the server reports it in time
 */
export async function cancelUpload(
  uploads: Uploads,
  id: string,
  options: RequestOptions,
): Promise<'cancelled' | 'completed' | undefined> {
  const limits = { timeout: TIMEOUT, maxRetries: 0, signal: null };
  const cancelled = uploads.cancel(id, { ...options, ...limits }).then(
    () => 'cancelled' as const,
    (error: unknown) => (endOf(error, false) === 'completed' ? 'completed' : undefined),
  );
  let timer: Timer;
  const waited = new Promise<undefined>((resolve) => {
    timer = startTimer(LONGEST_WAIT, () => resolve(undefined));
  });
  const status = await Promise.race([cancelled, waited]);
  clearTimeout(timer);
  return status;
}
