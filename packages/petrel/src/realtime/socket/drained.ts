import { wait } from '../../core/abort/until-aborted.ts';

/**
 * Resolves once at most `limit` bytes wait to be sent, of which the standard reports no event.
 *
 * @param amount how many bytes wait
 * @param failure why they are never sent; null while they may be
 */
export async function drained(
  limit: number,
  amount: () => number,
  failure: () => Error | null,
): Promise<void> {
  for (let delay = 1; amount() > limit; delay = Math.min(2 * delay, 50)) {
    await wait(delay, null);
    const error = failure();
    if (error !== null) throw error;
  }
}
