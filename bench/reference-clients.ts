import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folder of the clients that are only needed to compare petrel with them. */
export const REFERENCE_CLIENTS: string = join(import.meta.dirname, 'reference-clients');

/**
 * Installs what the `package-lock.json` of a folder pins, unless it is installed already.
 *
 * @throws when it cannot be installed.
 */
export function installPinned(folder: string = REFERENCE_CLIENTS): void {
  const written = (file: string): number =>
    statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (written('node_modules/.package-lock.json') > written('package-lock.json')) return;
  const name = `bench/${relative(import.meta.dirname, folder)}`;
  console.log(`Installing ${name}.`);
  const { status } = spawnSync('npm', ['ci', '--silent'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${name} could not be installed.`);
}
