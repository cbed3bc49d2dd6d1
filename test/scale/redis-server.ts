import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';

/**
 * Makes `redis-server` available, from Debian's packages where it is missing. Returns what is missing
 * otherwise; null when it is there.
 */
export function missingRedis(): string | null {
  if (runs('redis-server', ['--version'])) return null;
  const install = ['install', '-y', '--no-install-recommends', 'redis-server'];
  console.log('installing redis-server');
  if (runs('apt-get', ['update', '-q']) && runs('apt-get', install)) return null;
  return 'redis-server is missing, and apt-get cannot install it: install it, or run this as root.';
}

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * A server of Redis. It keeps what it has in a folder, if there is one; otherwise it forgets everything when
 * it is killed.
 */
export class RedisServer {
  readonly port: number;
  readonly #folder: string | undefined;
  #process: ChildProcess | null = null;

  constructor(port: number, folder?: string) {
    this.port = port;
    this.#folder = folder;
  }

  async start(): Promise<void> {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', ''];
    if (this.#folder !== undefined) options.push('--appendonly', 'yes', '--dir', this.#folder);
    this.#process = spawn('redis-server', options, { stdio: 'ignore' });
    for (let attempts = 0; !(await answers(this.port)); attempts++) {
      if (attempts === 100) throw new Error(`redis-server does not listen on port ${this.port}.`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Ends it at once, as a crash does. */
  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (running === null || running.exitCode !== null) return;
    running.kill('SIGKILL');
    await once(running, 'exit');
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
