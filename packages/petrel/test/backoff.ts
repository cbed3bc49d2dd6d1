import { beforeEach, vi } from 'vitest';

/** What `Math.random` returns, so that a wait of half a second takes 5 ms. */
const NEARLY_NOTHING = 3.96;

/** Shortens the waits before retries to 1 %, by their jitter, in all tests of the file that calls it. */
export function shortenBackoff(): void {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(NEARLY_NOTHING);
  });
}

/** Leaves the waits before retries as long as they are without jitter, until the test ends. */
export function keepBackoff(): void {
  vi.spyOn(Math, 'random').mockReturnValue(0);
}
