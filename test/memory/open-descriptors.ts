import { readlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** How many sockets this process has open, and files below a folder; none on other systems than Linux. */
export async function openDescriptors(folder: string): Promise<number> {
  const descriptors = await readdir('/proc/self/fd').catch(() => []);
  return descriptors.filter((descriptor) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${descriptor}`);
      return target.startsWith('socket:') || target.startsWith(folder);
    } catch {
      return false;
    }
  }).length;
}

/**
 * Waits until no more are open than before, longer than transports keep idle connections.
 *
 * @throws Error when some stay open
 */
export async function untilClosed(folder: string, before: number): Promise<void> {
  for (let waits = 0; waits < 150; waits += 1) {
    if ((await openDescriptors(folder)) <= before) return;
    await sleep(100);
  }
  const left = (await openDescriptors(folder)) - before;
  throw new Error(`${left} sockets or files were left open.`);
}
