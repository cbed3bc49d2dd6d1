/** Runs of `bulk` by workers on any number of machines: chunks of rows are jobs of BullMQ on Redis. */
export {
  bullmq,
  type BullMQQueue,
  type DeadChunk,
  type QueueStatus,
} from './queue/bullmq-queue.ts';
export { BulkWorker } from './queue/bulk-worker.ts';
export { startWorker, type StartWorkerOptions } from './queue/start-worker.ts';
export type { BullMQOptions } from './queue/queue-options.ts';
export type { WorkerOptions } from './queue/worker-options.ts';
