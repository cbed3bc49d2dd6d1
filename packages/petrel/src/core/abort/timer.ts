/** The longest delay a timer of the language can have; a longer one would fire at once. */
const LONGEST = 2_147_483_647;

/** A running timer, or undefined for one that never fires. */
export type Timer = ReturnType<typeof setTimeout> | undefined;

/** Whether a timer keeps the process running until it fires, where the runtime supports that. */
export function holdProcess(timer: Timer, hold: boolean): void {
  const found: unknown = timer;
  if (typeof found !== 'object' || found === null) return;
  const method: unknown = Reflect.get(found, hold ? 'ref' : 'unref');
  if (typeof method === 'function') Reflect.apply(method, found, []);
}

/**
 * Calls `callback` after `delay` milliseconds; never when that is `Infinity`, and after 24.8 days at the
 * latest otherwise.
 */
export function startTimer(delay: number, callback: () => void): Timer {
  return delay === Infinity ? undefined : setTimeout(callback, Math.min(delay, LONGEST));
}
