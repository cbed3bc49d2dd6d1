const LONGEST_TIMER = 2_147_483_647;

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
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', abort);
        resolve();
      },
      Math.min(delay, LONGEST_TIMER),
    );
    signal?.addEventListener('abort', abort, { once: true });
  });
}
