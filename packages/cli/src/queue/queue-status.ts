import type { DeadChunk, QueueStatus } from '@petrel/bulk/bullmq';
import { EXIT_CODES } from '../exit-codes.ts';
import { count } from '../bulk/progress-line.ts';
import { printRows } from '../print-rows.ts';
import { openQueue, type QueueFlags } from './open-queue.ts';

/** Milliseconds without Redis after which its status is unknown. */
const MAX_OUTAGE = 5_000;

/** Runs `petrel bulk status --queue`, and returns the exit code. */
export async function showQueue(flags: QueueFlags & { json?: boolean }): Promise<number> {
  const queue = await openQueue(flags, { maxOutage: MAX_OUTAGE });
  const [status, deadChunks] = await Promise.all([queue.status(), queue.deadChunks()]);
  printRows(flags, { ...status, deadChunks }, rowsOf(status, deadChunks));
  return status.failed + status.dead > 0 ? EXIT_CODES.failures : EXIT_CODES.success;
}

function rowsOf(
  { succeeded, failed, waiting, active, finished, dead, workers, isCollecting }: QueueStatus,
  deadChunks: readonly DeadChunk[],
): [name: string, text: string][] {
  return [
    ['succeeded', count(succeeded)],
    ['failed', count(failed)],
    ['workers', count(workers)],
    ['run', isCollecting ? 'collects results' : 'none'],
    ['chunks waiting', count(waiting)],
    ['chunks active', count(active)],
    ['chunks finished', count(finished)],
    ['chunks dead', count(dead)],
    ...deadChunks.map(({ first, last, reason }): [string, string] => [
      '',
      `rows ${count(first + 1)} to ${count(last + 1)}: ${reason}`,
    ]),
  ];
}
