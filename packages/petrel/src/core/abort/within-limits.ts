import { APIConnectionTimeoutError } from '../errors/index.ts';
import { deadlineError } from './abort-errors.ts';
import type { Call } from '../call/call.ts';
import { onUserAbort } from './on-user-abort.ts';
import { startTimer } from './timer.ts';
import { Watchdog } from './watchdog.ts';

/** What bounds a call. */
export type Limits = Pick<Call, 'signal' | 'deadlineAt' | 'timeouts'>;

/** Whose time it is: `leave` when others work, whose own limits hold, and `enter` when they are done. */
export interface OwnTime {
  leave(): void;
  enter(): void;
}

/** Milliseconds for code that takes over again once a limit has passed, to pass its error on. */
const GRACE = 20;

/**
 * Runs code of the caller's that knows nothing of the limits of a call, no longer than they allow: until
 * the signal aborts, the deadline passes, or its own time adds up to `timeouts.attempt`.
 *
 * @param what names the code in the error: "The `apiKey` function"
 */
export function withinLimits<T>(
  run: (ownTime: OwnTime) => Promise<T>,
  { signal, deadlineAt, timeouts }: Limits,
  what: string,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let stopListening = (): void => {};
    let elsewhere = 0;
    let passed: Error | null = null;
    const end = (error: Error): void => {
      passed ??= error;
      if (elsewhere === 0) settle(() => reject(passed));
    };
    const watchdog = new Watchdog(timeouts.attempt, () => end(slow(what, timeouts.attempt)));
    const left = deadlineAt === null ? Infinity : Math.max(0, deadlineAt - performance.now());
    const timer = startTimer(left, () => end(deadlineError()));
    const settle = (finish: () => void): void => {
      watchdog.stop();
      clearTimeout(timer);
      stopListening();
      finish();
    };
    const ownTime: OwnTime = {
      leave() {
        if (elsewhere++ === 0) watchdog.end();
      },
      enter() {
        if (--elsewhere > 0) return;
        watchdog.begin();
        const error = passed;
        if (error !== null) startTimer(GRACE, () => end(error));
      },
    };
    watchdog.begin();
    stopListening = onUserAbort(signal, end);
    // Heard even when it comes too late, so that its failure is not an unhandled one.
    run(ownTime).then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}

function slow(what: string, limit: number): APIConnectionTimeoutError {
  const message = `Request timed out. ${what} took longer than ${limit} ms (\`timeout\`).`;
  return new APIConnectionTimeoutError({ phase: 'attempt', message, retryable: false });
}
