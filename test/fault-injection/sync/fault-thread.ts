import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ServerReport } from './fault-thread-server.ts';

/** Fault servers in a thread of their own, as the thread of the test waits. */
export class FaultThread {
  readonly #worker: Worker;

  private constructor(worker: Worker) {
    this.#worker = worker;
  }

  static async start(): Promise<FaultThread> {
    const module = pathToFileURL(join(import.meta.dirname, 'fault-thread-server.ts'));
    const worker = new Worker(
      `import('tsx/esm/api').then(async ({ register }) => {
        register();
        const { serveFaults } = await import(${JSON.stringify(module.href)});
        serveFaults(require('node:worker_threads').parentPort);
      });`,
      { eval: true },
    );
    await once(worker, 'message');
    return new FaultThread(worker);
  }

  /** Starts the server of a fault, and returns its origin. */
  async open(fault: string): Promise<string> {
    return String(await this.#exchange({ open: fault }));
  }

  /** Closes the server, and reports what it has seen. */
  async close(): Promise<ServerReport> {
    return (await this.#exchange({})) as ServerReport;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  async #exchange(message: { open?: string }): Promise<unknown> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    this.#worker.postMessage(message);
    const [reply]: unknown[] = await once(this.#worker, 'message');
    return reply;
  }
}
