import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ROOT } from './repository-root.ts';

/** A thread that runs a module of the sources, such as a server that answers while this thread waits. */
export class SourceThread<Ready> {
  /** What its program posted first. */
  readonly ready: Ready;
  readonly #worker: Worker;

  private constructor(worker: Worker, ready: Ready) {
    this.#worker = worker;
    this.ready = ready;
  }

  /**
   * Starts a thread.
   *
   * @param path of the module, from the root of the repository
   * @param program the body of a function that is given `module` and `parentPort`, and posts what is ready
   */
  static async start<Ready>(path: string, program: string): Promise<SourceThread<Ready>> {
    const { href } = pathToFileURL(join(ROOT, path));
    const worker = new Worker(
      `import('tsx/esm/api').then(async ({ register }) => {
        register();
        const module = await import(${JSON.stringify(href)});
        const { parentPort } = require('node:worker_threads');
        ${program}
      });`,
      { eval: true },
    );
    const [ready]: Ready[] = await once(worker, 'message');
    if (ready === undefined) throw new Error(`${path} is not ready.`);
    return new SourceThread(worker, ready);
  }

  /** Posts a message, and waits for the reply. */
  async exchange(message: unknown): Promise<unknown> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    this.#worker.postMessage(message);
    const [reply]: unknown[] = await once(this.#worker, 'message');
    return reply;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
