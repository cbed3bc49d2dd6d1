import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { resolve as absolute } from 'node:path';
import { BulkError } from '../bulk-error.ts';
import { isFields } from '../bulk-row.ts';

/** Milliseconds between two signs of life, and after how many a process elsewhere counts as ended. */
const HEARTBEAT = 5_000;
const LOST = 20_000;
const PAUSE = 500;

/** Files that this process has locked. */
const held = new Set<string>();

/**
 * Lets one process at a time write a file, by a file beside it. The lock of a process that was killed is
 * taken over: on this machine at once, else once it has shown no sign of life for 20 seconds.
 */
export class FileLock {
  readonly #path: string;
  readonly #heartbeat: NodeJS.Timeout;

  private constructor(path: string) {
    this.#path = path;
    held.add(path);
    this.#heartbeat = setInterval(() => {
      const now = new Date();
      utimes(path, now, now).catch(() => {});
    }, HEARTBEAT).unref();
  }

  /**
   * `file` is a path without symbolic links, so that each file has one lock.
   *
   * @throws BulkError of code `output_locked` while another process has the lock
   */
  static async take(file: string): Promise<FileLock> {
    const path = absolute(`${file}.lock`);
    if (held.has(path)) throw locked(file, path, 'another run of this process');
    while (!(await create(path))) {
      const owner = await ownerOf(path);
      if (owner === 'gone') await rm(path, { force: true });
      else if (owner !== 'elsewhere') throw locked(file, path, owner);
      else await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return new FileLock(path);
  }

  async release(): Promise<void> {
    clearInterval(this.#heartbeat);
    held.delete(this.#path);
    await rm(this.#path, { force: true });
  }
}

/** Makes the lock, with its owner; false where there is one. */
async function create(path: string): Promise<boolean> {
  try {
    await writeFile(path, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    // On a full disk the file is there, and empty.
    await rm(path, { force: true }).catch(() => {});
    throw error;
  }
}

/** Who has the lock: a process of this machine by its name, one `elsewhere`, or one that is `gone`. */
async function ownerOf(path: string): Promise<string> {
  try {
    const { mtimeMs } = await stat(path);
    const isFresh = Date.now() - mtimeMs < LOST;
    const { pid, host } = parsed(await readFile(path, 'utf8'));
    if (host === hostname()) return isAlive(pid) ? `process ${String(pid)}` : 'gone';
    return isFresh ? 'elsewhere' : 'gone';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'gone';
    throw error;
  }
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const owner: unknown = JSON.parse(text);
    return isFields(owner) ? owner : {};
  } catch {
    // Its process is about to write it, or was killed before.
    return {};
  }
}

function isAlive(pid: unknown): boolean {
  // A process that was restarted in a container may have its old number.
  if (typeof pid !== 'number' || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function locked(file: string, path: string, owner: string): BulkError {
  return new BulkError(
    'output_locked',
    `${file} is being written by ${owner}. Wait for it to end; where nothing writes the file, delete ${path}.`,
  );
}

/** The code of an error of the system, such as `ENOENT`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
