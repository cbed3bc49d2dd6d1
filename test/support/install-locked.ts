import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from './run-process.ts';

const INSTALL_TIME = 15 * 60_000;

/**
 * Installs what the lockfile of a folder pins, unless it is installed already.
 *
 * @param what what is printed when something is installed
 */
export async function installLocked(folder: string, what: string): Promise<void> {
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  const note = join(folder, 'node_modules/.installed-lock');
  if (existsSync(note) && readFileSync(note, 'utf8') === wanted) return;
  console.log(`installing ${what}`);
  await runProcess('npm', ['ci'], { cwd: folder, time: INSTALL_TIME });
  writeFileSync(note, wanted);
}
