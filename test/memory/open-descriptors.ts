import { readlinkSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How many TCP sockets this process has open, and files below a folder; none on other systems than
 * Linux. The pipes of a compiler that runs beside it do not count.
 */
export async function openDescriptors(folder: string): Promise<number> {
  const descriptors = await readdir('/proc/self/fd').catch(() => []);
  const connections = await tcpSockets();
  return descriptors.filter((descriptor) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${descriptor}`);
      return target.startsWith(folder) || connections.has(target);
    } catch {
      return false;
    }
  }).length;
}

/** The TCP sockets of the system, as the links of descriptors name them. */
async function tcpSockets(): Promise<ReadonlySet<string>> {
  const tables = ['/proc/self/net/tcp', '/proc/self/net/tcp6'].map((path) =>
    readFile(path, 'utf8').catch(() => ''),
  );
  const rows = (await Promise.all(tables)).flatMap((table) => table.split('\n').slice(1));
  // The tenth column is the inode; see proc(5).
  return new Set(rows.map((row) => `socket:[${row.trim().split(/\s+/)[9] ?? ''}]`));
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
