import { setTimeout as sleep } from 'node:timers/promises';
import { Worker, WaitingError, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Client } from 'petrel';
import { redisLimiter } from 'petrel/limits/redis';
import { BulkError } from '../bulk-error.ts';
import { sendRows } from '../live/live-run.ts';
import { ChunkStore, type Chunk } from './chunk-store.ts';
import { bullPrefix, queueKeys, type QueueKeys } from './queue-keys.ts';
import type { QueueSettings } from './queue-options.ts';
import type { WorkerOptions } from './worker-options.ts';

/** Milliseconds for putting jobs back, once what was under way has ended. */
const CLOSING = 5_000;
/** How often a chunk may be lost together with its worker before no other receives it. */
const MOST_LOSSES = 10;

/** Sends rows that a run puts into the queue, until it is closed. */
export class BulkWorker {
  /** Fulfilled once the worker is closed; rejected with the BulkError that ended it, such as a wrong key. */
  readonly done: Promise<void>;
  readonly #redis: Redis;
  readonly #keys: QueueKeys;
  readonly #options: WorkerOptions;
  readonly #client: Client;
  readonly #worker: Worker<Chunk, void>;
  readonly #closing = new AbortController();
  /** Under way. */
  #jobs = 0;
  #end: (failure: unknown) => void = () => {};

  constructor(redis: Redis, settings: QueueSettings, options: WorkerOptions) {
    const { client, limits = {}, jobs = 4, onError } = options;
    const { name, lockDuration } = settings;
    this.#redis = redis;
    this.#keys = queueKeys(name);
    this.#options = options;
    this.#client =
      limits === false ? client : client.withOptions({}).use(redisLimiter(redis, limits));
    this.#worker = new Worker<Chunk, void>(
      'chunks',
      async (job, token, signal) => {
        this.#jobs += 1;
        await this.#perform(job, token, signal).finally(() => (this.#jobs -= 1));
      },
      {
        connection: redis,
        prefix: bullPrefix(name),
        concurrency: jobs,
        lockDuration,
        stalledInterval: lockDuration,
        maxStalledCount: MOST_LOSSES,
      },
    );
    // What has lost its lock is done by another worker.
    this.#worker.on('lockRenewalFailed', (ids) => ids.forEach((id) => this.#worker.cancelJob(id)));
    this.#worker.on('error', (error) => onError?.(error));
    this.done = new Promise((resolve, reject) => {
      this.#end = (failure) => (failure === undefined ? resolve() : reject(failure));
    });
    // Whoever does not ask is not to be ended by it.
    this.done.catch(() => {});
  }

  /**
   * Takes no more rows, waits for those under way, up to `drain` milliseconds, and puts what is left of
   * their jobs back.
   */
  async close(): Promise<void> {
    await this.#close(undefined);
  }

  async #close(failure: unknown): Promise<void> {
    const isFirst = !this.#closing.signal.aborted;
    this.#closing.abort();
    const { drain = 30_000 } = this.#options;
    // Without Redis nothing can be put back: other workers notice that the jobs are lost.
    const hasWork = this.#jobs > 0 || this.#redis.status === 'ready';
    const isClosed = await Promise.race([
      this.#worker.close().then(() => true),
      sleep(hasWork ? drain + CLOSING : 0, false, { ref: false }),
    ]);
    if (!isClosed) void this.#worker.close(true).catch(() => {});
    if (!isFirst) return;
    this.#redis.disconnect();
    this.#end(failure);
  }

  async #perform(job: Job<Chunk, void>, token = '', lost?: AbortSignal): Promise<void> {
    const { number, rows } = job.data;
    const { signal: closing } = this.#closing;
    const store = await ChunkStore.open(this.#redis, this.#keys, number);
    if (store !== null) {
      const { concurrency = 100, jobs = 4 } = this.#options;
      try {
        await sendRows({
          ...this.#options,
          client: this.#client,
          concurrency: Math.ceil(concurrency / jobs),
          rows: asynchronous(rows),
          store,
          signal: lost === undefined ? closing : AbortSignal.any([closing, lost]),
        });
      } catch (error) {
        if (lost?.aborted === true || !(error instanceof BulkError)) throw error;
        // Not an attempt: another worker goes on with it.
        await job.moveToWait(token);
        if (!closing.aborted) void this.#close(error);
        throw new WaitingError();
      }
    }
    await this.#redis.rpush(this.#keys.done, number);
  }
}

async function* asynchronous<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
