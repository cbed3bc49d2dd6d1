import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the repository. */
export const ROOT: string = join(import.meta.dirname, '..');

const TOOLS = join(import.meta.dirname, 'changesets');
const INSTALLED = join(TOOLS, 'node_modules');

/**
 * Runs the changesets command line at the root of the repository. It has a lockfile of its own and is
 * installed at first use, so that `npm ci` need not install it.
 *
 * @throws Error when the command, or its installation, fails
 */
export function runChangesets(args: readonly string[]): void {
  if (!isInstalled()) run('npm', ['ci', '--silent'], TOOLS);
  run(process.execPath, [join(INSTALLED, '@changesets/cli/bin.js'), ...args], ROOT);
}

/** Runs a command with the terminal of this process. */
export function run(command: string, args: readonly string[], folder: string): void {
  const { status, error } = spawnSync(command, args, { cwd: folder, stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with status ${status}.`);
}

function isInstalled(): boolean {
  const installed = join(INSTALLED, '@changesets/cli/package.json');
  return existsSync(installed) && versionIn(installed) === pinnedVersion();
}

function pinnedVersion(): unknown {
  const { dependencies } = JSON.parse(readFileSync(join(TOOLS, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return dependencies['@changesets/cli'];
}

function versionIn(file: string): unknown {
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: unknown }).version;
}
