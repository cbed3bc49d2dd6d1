/** Milliseconds that no call under test takes. */
const CALL_TIMEOUT = 8_000;

/** Milliseconds within which a condition has to become true. */
const RELEASE_TIMEOUT = 2_000;

/** Resolves to the outcome of a call, or to `HANGS`: a call that hangs must not stop the others. */
export async function withinTimeout(outcome: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const expiry = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('HANGS'), CALL_TIMEOUT);
  });
  return Promise.race([outcome, expiry]).finally(() => clearTimeout(timer));
}

/** Whether a condition becomes true within two seconds; the rest of a stream takes up to 250 ms. */
export async function until(condition: () => boolean): Promise<boolean> {
  const started = performance.now();
  while (!condition()) {
    if (performance.now() - started > RELEASE_TIMEOUT) return false;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return true;
}
