import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository-root.ts';

/**
 * Builds a package of this repository when its output is missing or older than one of its sources.
 *
 * @throws when it cannot be built
 */
export function buildIfOutdated(name: string): void {
  const folder = join(ROOT, 'packages', name);
  if (!isOutdated(folder)) return;
  console.log(`Building packages/${name}.`);
  const args = ['run', '--silent', 'build', '--workspace', `packages/${name}`];
  const { status } = spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error(`packages/${name} could not be built.`);
}

/** Whether the output of a package is missing or older than one of its sources. */
export function isOutdated(folder: string): boolean {
  const built = statSync(join(folder, 'dist/index.js'), { throwIfNoEntry: false });
  return built === undefined || built.mtimeMs <= newest(join(folder, 'src'));
}

function newest(folder: string): number {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs);
  return Math.max(...times);
}
