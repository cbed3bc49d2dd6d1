/** No call under test takes this many milliseconds. */
const PATIENCE = 8_000;

/** Milliseconds a condition is waited for. */
const RELEASED_WITHIN = 2_000;

/** A call that hangs is the worst of all answers, and must not stop the others. */
export async function withinPatience(seen: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('HANGS'), PATIENCE);
  });
  return Promise.race([seen, patience]).finally(() => clearTimeout(timer));
}

/** Whether a condition comes true within two seconds; what is left of a stream takes up to 250 ms. */
export async function until(condition: () => boolean): Promise<boolean> {
  const started = performance.now();
  while (!condition()) {
    if (performance.now() - started > RELEASED_WITHIN) return false;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return true;
}
