import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the clients that are only needed to compare petrel with them. */
export const REFERENCE_CLIENTS: string = join(import.meta.dirname, 'reference-clients');

/**
 * Installs what `reference-clients/package-lock.json` pins, unless it is installed already.
 *
 * @throws when it cannot be installed.
 */
export function installReferenceClients(): void {
  const written = (file: string): number =>
    statSync(join(REFERENCE_CLIENTS, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (written('node_modules/.package-lock.json') > written('package-lock.json')) return;
  console.log('Installing bench/reference-clients.');
  const { status } = spawnSync('npm', ['ci', '--silent'], {
    cwd: REFERENCE_CLIENTS,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('bench/reference-clients could not be installed.');
}
