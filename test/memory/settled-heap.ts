import { setTimeout as sleep } from 'node:timers/promises';

/** The heap once everything that can be collected has been. */
export async function settledHeap(): Promise<number> {
  let least = Infinity;
  for (let round = 0; round < 8; round++) {
    await sleep(50);
    globalThis.gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    least = Math.min(least, heapUsed + arrayBuffers);
  }
  return least;
}
