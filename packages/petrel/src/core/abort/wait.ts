import { onAbort } from './on-abort.ts';
import { startTimer } from './timer.ts';

/** Resolves after `delay` milliseconds, or rejects with the signal's reason as soon as it aborts. */
export function wait(delay: number, signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(signal.reason);
      return;
    }
    const abort = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const removeAbortListener = signal === null ? null : onAbort(signal, abort);
    const timer = startTimer(delay, () => {
      removeAbortListener?.();
      resolve();
    });
  });
}
