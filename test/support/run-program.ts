import { spawnSync } from 'node:child_process';

const MINUTE = 60_000;

/**
 * Runs a program to its end and returns what it printed.
 *
 * @throws Error with all of its output when it fails, or takes more than two minutes
 */
export function runProgram(command: string, args: string[], folder: string): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 2 * MINUTE,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  if (status === 0) return stdout;
  throw new Error(`${[command, ...args].join(' ')} ended with ${status}\n${stdout}${stderr}`);
}
