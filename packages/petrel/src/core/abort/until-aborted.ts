import { onAbort } from './on-abort.ts';
import type { Abortable } from '../call/cancellation.ts';

/**
 * Waits for work that may not know of the signal, and rejects with the signal's reason as soon as
 * that aborts.
 */
export function untilAborted<T>(work: Promise<T>, signal: Abortable): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    const forget = onAbort(signal, abort);
    work.then(resolve, reject).finally(forget);
  });
}
