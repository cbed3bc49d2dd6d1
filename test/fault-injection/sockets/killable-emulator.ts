import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, 'emulator-process.ts');

/** An emulator in another process, which can be killed and started again at the same address. */
export class KillableEmulator {
  url = '';
  readonly #interval: number;
  #process: ChildProcess | null = null;

  /** @param interval milliseconds between two events of a response */
  constructor(interval: number) {
    this.#interval = interval;
  }

  /** Starts it, at the address it had before. */
  async start(): Promise<void> {
    const port = this.url === '' ? '0' : new URL(this.url).port;
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', PROGRAM, port, String(this.#interval)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    this.#process = child;
    const [line] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    this.url = String(line).trim();
    if (!this.url.startsWith('http')) throw new Error(`The emulator did not start: ${this.url}`);
  }

  /** Kills it, as `kill -9` does. */
  async kill(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}
