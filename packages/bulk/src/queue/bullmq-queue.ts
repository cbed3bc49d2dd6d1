import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { BulkError } from '../bulk-error.ts';
import { BulkWorker } from './bulk-worker.ts';
import type { Chunk } from './chunk-store.ts';
import { Coordinator, runStopped } from './coordinator.ts';
import { bullPrefix, queueKeys, type QueueKeys } from './queue-keys.ts';
import { queueSettings, type BullMQOptions, type QueueSettings } from './queue-options.ts';
import { connectRedis, queueFailed, watchOutage } from './redis-connection.ts';
import type { QueuedRun, RowQueue } from './row-queue.ts';
import { checkedWorkerOptions, type WorkerOptions } from './worker-options.ts';

/** Milliseconds in which a run that is stopped ends by itself. */
const GRACE = 2_000;

/** How far a queue has come. */
export interface QueueStatus {
  /** Chunks of rows that wait for a worker, and that workers have. */
  waiting: number;
  active: number;
  /** Chunks whose results are to be collected by the run. */
  finished: number;
  /** Chunks that no worker could finish. */
  dead: number;
  /** Workers that are connected. */
  workers: number;
  /** Whether a run collects results now. */
  isCollecting: boolean;
  /** Rows of this run whose results were collected, by whether the request succeeded. */
  succeeded: number;
  failed: number;
}

/** Rows that no worker could finish. Their results are errors of code `worker_failed`. */
export interface DeadChunk {
  /** Index of the first row in the input, and of the last. */
  first: number;
  last: number;
  reason: string;
}

/** A queue on Redis, for `queue` of `bulk` and for `startWorker`. It connects when it is used. */
export interface BullMQQueue extends RowQueue {
  /** How far the run has come, from any process. */
  status(): Promise<QueueStatus>;
  /** What no worker could finish, the latest hundred. */
  deadChunks(): Promise<DeadChunk[]>;
  /** Removes everything of the queue from Redis: results that were not collected are lost. */
  clear(): Promise<void>;
  startWorker(options: WorkerOptions): BulkWorker;
}

/**
 * Has the rows of `bulk` sent by workers on any number of machines. Chunks of rows are jobs of BullMQ on
 * Redis; workers put results into Redis, and the run collects each once. Needs the packages `bullmq` and
 * `ioredis`.
 *
 * Redis has to keep what it has when it restarts (`appendonly yes`) for nothing to be sent again then; the
 * result of no row is lost without it either.
 *
 * @throws OpenAIError of code `configuration` for options that are unknown, or cannot work
 * @example
 * const queue = bullmq({ connection: 'redis://10.0.0.5' });
 * await bulk({ queue, input: 'prompts.jsonl', output: 'answers.jsonl' });
 */
export function bullmq(options: BullMQOptions): BullMQQueue {
  return new RedisQueue(queueSettings(options));
}

class RedisQueue implements BullMQQueue {
  readonly #settings: QueueSettings;
  readonly #keys: QueueKeys;

  constructor(settings: QueueSettings) {
    this.#settings = settings;
    this.#keys = queueKeys(settings.name);
  }

  startWorker(options: WorkerOptions): BulkWorker {
    const { onError } = options;
    const checked = checkedWorkerOptions(options);
    return new BulkWorker(connectRedis(this.#settings, onError), this.#settings, checked);
  }

  sendRows(run: QueuedRun): Promise<void> {
    return this.#use(
      (redis, queue, signal) =>
        new Coordinator(redis, queue, this.#keys, this.#settings, { ...run, signal }).run(),
      run.signal,
    );
  }

  status(): Promise<QueueStatus> {
    return this.#use(async (redis, queue) => {
      const { done, dead, run, holder } = this.#keys;
      const counts = await queue.getJobCounts('waiting', 'active', 'delayed');
      const [succeeded, failed] = await redis.hmget(run, 'succeeded', 'failed');
      return {
        waiting: (counts['waiting'] ?? 0) + (counts['delayed'] ?? 0),
        active: counts['active'] ?? 0,
        finished: await redis.llen(done),
        dead: await redis.llen(dead),
        workers: await queue.getWorkersCount(),
        isCollecting: (await redis.exists(holder)) === 1,
        succeeded: Number(succeeded ?? 0),
        failed: Number(failed ?? 0),
      };
    });
  }

  deadChunks(): Promise<DeadChunk[]> {
    return this.#use(async (redis) => {
      const dead = await redis.lrange(this.#keys.dead, -100, -1);
      return dead.map((text): DeadChunk => JSON.parse(text));
    });
  }

  clear(): Promise<void> {
    return this.#use(async (redis, queue) => {
      await queue.obliterate({ force: true });
      const pattern = `${bullPrefix(this.#settings.name)}:*`;
      for await (const keys of redis.scanStream({ match: pattern, count: 1_000 })) {
        if (Array.isArray(keys) && keys.length > 0) await redis.del(...keys.map(String));
      }
    });
  }

  /** Works with Redis. Ends when the signal is aborted, and when Redis is unavailable for too long. */
  async #use<Result>(
    work: (redis: Redis, queue: Queue<Chunk, void>, signal: AbortSignal) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> {
    const cancellation = new AbortController();
    const redis = connectRedis(this.#settings);
    const outage = watchOutage(redis, this.#settings.maxOutage);
    const queue = new Queue<Chunk, void>('chunks', {
      connection: redis,
      prefix: bullPrefix(this.#settings.name),
    });
    queue.on('error', () => {});
    const stopped = stopWith(signal, redis, cancellation);
    try {
      return await Promise.race([work(redis, queue, cancellation.signal), outage.failure, stopped]);
    } catch (error) {
      throw error instanceof BulkError ? error : queueFailed(error);
    } finally {
      cancellation.abort();
      outage.stop();
      redis.disconnect();
      void queue.close().catch(() => {});
    }
  }
}

/**
 * Ends the work when the signal is aborted. The promise is rejected where the work does not end by itself, as
 * it waits for Redis.
 */
function stopWith(
  signal: AbortSignal | undefined,
  redis: Redis,
  cancellation: AbortController,
): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => {
      cancellation.abort();
      const grace = redis.status === 'ready' ? GRACE : 0;
      setTimeout(() => reject(runStopped()), grace).unref();
    };
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true, signal: cancellation.signal });
  });
  stopped.catch(() => {});
  return stopped;
}
