import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { BulkError } from '../bulk-error.ts';
import type { BulkRow, RowKey } from '../bulk-row.ts';
import { isSuccess, type Outcome } from '../journal/output-line.ts';
import type { Chunk, KeptResult } from './chunk-store.ts';
import type { QueueKeys } from './queue-keys.ts';
import type { QueueSettings } from './queue-options.ts';
import { hold, release, removeCollected } from './redis-scripts.ts';
import type { QueuedRun } from './row-queue.ts';

/** Milliseconds between looks for results when there were none. */
const PAUSE = 50;
/** Milliseconds between looks for chunks that are lost, and renewals of what this process holds. */
const CHECK_EVERY = 2_000;
/** Milliseconds for which this process holds the queue, when it does not renew that. */
const HELD_FOR = 10_000;
/** Chunks that are collected at once. */
const AT_ONCE = 20;

/** The side of the run: it puts chunks of rows into the queue and collects their results. */
export class Coordinator {
  readonly #redis: Redis;
  readonly #queue: Queue<Chunk, void>;
  readonly #keys: QueueKeys;
  readonly #settings: QueueSettings;
  readonly #run: QueuedRun;
  readonly #id: string = randomUUID();
  /** Chunks that are in the queue. */
  readonly #outstanding = new Map<number, Chunk>();
  #next: BulkRow | null = null;
  #isExhausted = false;
  #input = '';
  #checkedAt = -Infinity;

  constructor(
    redis: Redis,
    queue: Queue<Chunk, void>,
    keys: QueueKeys,
    settings: QueueSettings,
    run: QueuedRun,
  ) {
    this.#redis = redis;
    this.#queue = queue;
    this.#keys = keys;
    this.#settings = settings;
    this.#run = run;
  }

  async run(): Promise<void> {
    // The first row names the input; an empty one needs no queue.
    if (!(await this.#readOn())) return;
    this.#input = `${this.#settings.chunkSize} ${this.#next?.fingerprint ?? ''}`;
    try {
      await this.#takeHold();
      while (!this.#isFinished) await this.#turn();
      await this.#redis.del(this.#keys.run);
    } finally {
      void Promise.resolve(this.#run.rows.return?.(undefined)).catch(() => {});
      await release(this.#redis, this.#keys, this.#id);
    }
  }

  get #isFinished(): boolean {
    return this.#isExhausted && this.#next === null && this.#outstanding.size === 0;
  }

  async #turn(): Promise<void> {
    this.#throwIfStopped();
    const now = performance.now();
    if (now - this.#checkedAt > CHECK_EVERY) {
      this.#checkedAt = now;
      await this.#renew();
      await this.#collectDead();
      await this.#replaceLost();
    }
    const collected = await this.#collect();
    const added = await this.#fillUp();
    if (collected + added === 0) await sleep(PAUSE);
  }

  #throwIfStopped(): void {
    if (this.#run.signal?.aborted === true) throw runStopped();
  }

  /** A process that was killed holds the queue for a while. */
  async #takeHold(): Promise<void> {
    const until = performance.now() + 1.5 * HELD_FOR;
    while (!(await this.#renew())) {
      this.#throwIfStopped();
      if (performance.now() > until) throw inUse(this.#settings.name, 'another process collects');
      await sleep(5 * PAUSE);
    }
  }

  /** False while another process has the queue. */
  async #renew(): Promise<boolean> {
    const input = await hold(this.#redis, this.#keys, this.#id, HELD_FOR, this.#input);
    if (input === null) {
      if (this.#outstanding.size === 0) return false;
      throw inUse(this.#settings.name, 'another process has begun to collect');
    }
    if (input === this.#input) return true;
    throw inUse(this.#settings.name, 'another input, or `chunkSize`, has been begun with, with');
  }

  /** Adds chunks up to what the queue may hold. */
  async #fillUp(): Promise<number> {
    const chunks: Chunk[] = [];
    const free = Math.min(AT_ONCE, this.#settings.ahead - this.#outstanding.size);
    while (chunks.length < free) {
      const chunk = await this.#nextChunk();
      if (chunk === null) break;
      chunks.push(chunk);
      this.#outstanding.set(chunk.number, chunk);
    }
    if (chunks.length > 0) await this.#add(chunks);
    return chunks.length;
  }

  /** Equal ids are added once, so that what is in the queue of an earlier run is not added again. */
  async #add(chunks: readonly Chunk[]): Promise<void> {
    await this.#queue.addBulk(
      chunks.map((data) => ({
        name: 'chunk',
        data,
        opts: { jobId: `chunk-${data.number}`, removeOnComplete: true, attempts: 3 },
      })),
    );
  }

  /** Chunks are ranges of the input, so that each has the same number whatever is left of it. */
  async #nextChunk(): Promise<Chunk | null> {
    const rows: BulkRow[] = [];
    const numberOf = ({ index }: BulkRow): number => Math.floor(index / this.#settings.chunkSize);
    while (this.#next !== null || (await this.#readOn())) {
      const row = this.#next;
      const [first = row] = rows;
      if (row === null || first === null || numberOf(row) !== numberOf(first)) break;
      rows.push(row);
      this.#next = null;
    }
    const [first] = rows;
    return first === undefined ? null : { number: numberOf(first), rows };
  }

  /** Reads the next row that has no result. False when there is none. */
  async #readOn(): Promise<boolean> {
    const { rows, store } = this.#run;
    while (!this.#isExhausted) {
      const read = await rows.next();
      if (read.done === true) this.#isExhausted = true;
      else if (this.#input === '' || !(await store.has(read.value))) {
        this.#next = read.value;
        return true;
      }
    }
    return false;
  }

  async #collect(): Promise<number> {
    const done = await this.#redis.lrange(this.#keys.done, 0, AT_ONCE - 1);
    const chunks = [...new Set(done.map(Number))];
    await Promise.all(chunks.map((chunk) => this.#collectChunk(chunk)));
    return chunks.length;
  }

  async #collectChunk(number: number): Promise<void> {
    const kept = await this.#redis.hgetall(this.#keys.results(number));
    const counts = { succeeded: 0, failed: 0 };
    const results = Object.values(kept).map((text): KeptResult => JSON.parse(text));
    await Promise.all(
      results.map(async ({ row, outcome }) => {
        const isNew = await this.#store(row, outcome);
        if (isNew) counts[isSuccess(outcome) ? 'succeeded' : 'failed'] += 1;
      }),
    );
    await removeCollected(this.#redis, this.#keys, number, counts);
    await this.#finish(number);
  }

  async #store(row: RowKey, outcome: Outcome): Promise<boolean> {
    const isNew = await this.#run.store.add(row, outcome);
    if (isNew) await this.#run.onResult?.(row, outcome);
    return isNew;
  }

  /** A chunk has left the queue. What was lost of its results is added again. */
  async #finish(number: number): Promise<void> {
    const chunk = this.#outstanding.get(number);
    this.#outstanding.delete(number);
    if (chunk === undefined) return;
    const rows: BulkRow[] = [];
    for (const row of chunk.rows) if (!(await this.#run.store.has(row))) rows.push(row);
    if (rows.length > 0) await this.#addAgain({ number, rows });
  }

  async #addAgain(chunk: Chunk): Promise<void> {
    this.#outstanding.set(chunk.number, chunk);
    await this.#redis.del(this.#keys.collected(chunk.number));
    const job = await this.#queue.getJob(`chunk-${chunk.number}`);
    // A job that is about to be completed cannot be removed: it is looked for again.
    if (job !== undefined) await job.remove().catch(() => {});
    await this.#add([chunk]);
  }

  /** Chunks that no worker could finish: their rows have failed. */
  async #collectDead(): Promise<void> {
    for (const job of await this.#queue.getFailed(0, AT_ONCE - 1)) {
      const { number, rows } = job.data;
      const reason = job.failedReason ?? 'The job failed.';
      await this.#redis.rpush(this.#keys.dead, JSON.stringify({ ...deadRange(rows), reason }));
      await job.remove();
      // Otherwise what has no result would be put into the queue again.
      this.#outstanding.delete(number);
      await this.#collectChunk(number).catch(() => {});
      const message = `No worker could finish the rows: ${reason}`;
      for (const row of rows) {
        await this.#store(row, { response: null, error: { code: 'worker_failed', message } });
      }
    }
  }

  /** Chunks that are in the queue no more, as Redis has lost them. */
  async #replaceLost(): Promise<void> {
    for (const chunk of this.#outstanding.values()) {
      const state = await this.#queue.getJobState(`chunk-${chunk.number}`);
      if (state !== 'unknown' && state !== 'completed') continue;
      const place = await this.#redis.lpos(this.#keys.done, String(chunk.number));
      if (place === null) await this.#addAgain(chunk);
    }
  }
}

function deadRange(rows: readonly BulkRow[]): { first: number; last: number } {
  return { first: rows[0]?.index ?? 0, last: rows.at(-1)?.index ?? 0 };
}

/** The error for a run whose signal was aborted. */
export function runStopped(): BulkError {
  return new BulkError(
    'user_abort',
    'The run was stopped; workers go on with what is in the queue. The same call resumes the run.',
  );
}

function inUse(name: string, what: string): BulkError {
  return new BulkError(
    'queue_in_use',
    `The queue "${name}" is in use: ${what} it. Wait for that run, or give \`bullmq\` another \`name\`.`,
  );
}
