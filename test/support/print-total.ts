/** Prints `5 passed, 0 failed` as the last line of a suite, and returns the exit code. */
export function printTotal(passed: number, failed: number): number {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
