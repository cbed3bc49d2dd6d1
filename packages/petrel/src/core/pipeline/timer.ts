/** The longest delay a timer of the language can have; a longer one would fire at once. */
const LONGEST = 2_147_483_647;

/** A running timer, or undefined for one that never fires. */
export type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * Calls `act` after `delay` milliseconds; never when that is `Infinity`, and after 24.8 days at the
 * latest otherwise.
 */
export function startTimer(delay: number, act: () => void): Timer {
  return delay === Infinity ? undefined : setTimeout(act, Math.min(delay, LONGEST));
}
