import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the clients are that petrel is measured beside and that nothing else here needs. */
export const PEERS: string = join(import.meta.dirname, 'peers');

/**
 * Installs what `peers/package-lock.json` pins, unless it stands there already.
 *
 * @throws when it cannot be installed.
 */
export function installPeers(): void {
  const written = (file: string): number =>
    statSync(join(PEERS, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (written('node_modules/.package-lock.json') > written('package-lock.json')) return;
  console.log('Installing bench/peers.');
  const { status } = spawnSync('npm', ['ci', '--silent'], { cwd: PEERS, stdio: 'inherit' });
  if (status !== 0) throw new Error('bench/peers could not be installed.');
}
