import { onAbort } from './on-abort.ts';
import { startTimer, type Timer } from './timer.ts';
import type { Abortable } from '../call/cancellation.ts';

/**
 * Waits for work that may not know of the signal, and rejects with the signal's reason as soon as
 * that aborts.
 */
export function untilAborted<T>(work: Promise<T>, signal: Abortable): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    const removeAbortListener = onAbort(signal, abort);
    work.then(resolve, reject).finally(removeAbortListener);
  });
}

/** Calls a function that may not know of the signal, and waits for it as {@link untilAborted} does. */
export function callUntilAborted<T>(call: () => T | Promise<T>, signal: Abortable): Promise<T> {
  return untilAborted(Promise.resolve().then(call), signal);
}

/** Resolves after `delay` milliseconds, or rejects with the signal's reason as soon as it aborts. */
export function wait(delay: number, signal: AbortSignal | null): Promise<void> {
  let timer: Timer;
  const elapsed = new Promise<void>((resolve) => {
    timer = startTimer(delay, resolve);
  });
  if (signal === null) return elapsed;
  return untilAborted(elapsed, signal).finally(() => clearTimeout(timer));
}
