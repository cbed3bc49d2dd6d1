import { deadlineError, userAbort } from './attempt-scope.ts';
import type { Call } from './call.ts';
import { onAbort } from './on-abort.ts';
import { startTimer } from './timer.ts';

/** Waits for work that knows nothing of the call's signal and deadline, no longer than they allow. */
export function withinLimits<T>(
  work: Promise<T>,
  call: Pick<Call, 'signal' | 'deadlineAt'>,
): Promise<T> {
  const { signal, deadlineAt } = call;
  if (signal === null && deadlineAt === null) return work;
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => settle(() => reject(userAbort(signal)));
    const left = deadlineAt === null ? Infinity : Math.max(0, deadlineAt - performance.now());
    const timer = startTimer(left, () => settle(() => reject(deadlineError())));
    const forgetSignal = signal === null ? null : onAbort(signal, abort);
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      forgetSignal?.();
      act();
    };
    if (signal?.aborted === true) abort();
    // Heard even when it comes too late, so that its failure is not an unhandled one.
    work.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}
