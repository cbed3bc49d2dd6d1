import type { BullMQQueue } from './bullmq-queue.ts';
import type { BulkWorker } from './bulk-worker.ts';
import type { WorkerOptions } from './worker-options.ts';

/** Options of {@link startWorker}. */
export interface StartWorkerOptions extends WorkerOptions {
  queue: BullMQQueue;
}

/**
 * Starts a worker in this process: it sends the rows that a run of `bulk` with the same queue puts into it.
 * Start as many as you like, before the run or after it, on any machine that reaches Redis.
 *
 * @throws OpenAIError of code `configuration` for options that cannot work
 * @example
 * const worker = startWorker({ queue: bullmq({ connection }), client: new OpenAI() });
 * process.once('SIGTERM', () => worker.close());
 * await worker.done;
 */
export function startWorker({ queue, ...options }: StartWorkerOptions): BulkWorker {
  return queue.startWorker(options);
}
