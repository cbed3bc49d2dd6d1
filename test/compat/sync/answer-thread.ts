import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PreparedAnswer } from '../answers/prepared-answers.ts';

/** A server of prepared answers in a thread of its own, which answers while this thread waits. */
export class AnswerThread {
  readonly origin: string;
  readonly #worker: Worker;

  private constructor(worker: Worker, origin: string) {
    this.#worker = worker;
    this.origin = origin;
  }

  static async start(): Promise<AnswerThread> {
    const module = pathToFileURL(join(import.meta.dirname, '../answers/prepared-answers.ts'));
    const worker = new Worker(
      `import('tsx/esm/api').then(async ({ register }) => {
        register();
        const { startAnswerServer } = await import(${JSON.stringify(module.href)});
        const server = await startAnswerServer();
        const { parentPort } = require('node:worker_threads');
        parentPort.on('message', (answers) => {
          if (answers === null) parentPort.postMessage(server.requestCount());
          else parentPort.postMessage(server.prepare(answers));
        });
        parentPort.postMessage(server.origin);
      });`,
      { eval: true },
    );
    const [origin]: string[] = await once(worker, 'message');
    return new AnswerThread(worker, String(origin));
  }

  /** Sends these answers from now on, one per request, then repeats the last one. */
  async prepare(answers: readonly PreparedAnswer[]): Promise<void> {
    await this.#exchange(answers);
  }

  /** The number of requests since `prepare`. */
  async requestCount(): Promise<number> {
    return Number(await this.#exchange(null));
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #exchange(message: readonly PreparedAnswer[] | null): Promise<unknown> {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    this.#worker.postMessage(message);
    const [reply]: unknown[] = await once(this.#worker, 'message');
    return reply;
  }
}
