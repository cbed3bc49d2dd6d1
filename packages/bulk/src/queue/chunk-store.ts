import type { Redis } from 'ioredis';
import type { BulkRow, RowKey } from '../bulk-row.ts';
import type { Outcome } from '../journal/output-line.ts';
import type { ResultStore } from '../journal/result-store.ts';
import type { QueueKeys } from './queue-keys.ts';
import { addResult } from './redis-scripts.ts';

/** Rows that one job holds. */
export interface Chunk {
  readonly number: number;
  readonly rows: readonly BulkRow[];
}

/** A result, as Redis keeps it until it is collected. */
export interface KeptResult {
  readonly row: RowKey;
  readonly outcome: Outcome;
}

/** The results of a chunk in Redis: the first of each row counts, whichever worker it is from. */
export class ChunkStore implements ResultStore {
  readonly #redis: Redis;
  readonly #keys: QueueKeys;
  readonly #chunk: number;
  readonly #known: Set<string>;

  private constructor(redis: Redis, keys: QueueKeys, chunk: number, known: Set<string>) {
    this.#redis = redis;
    this.#keys = keys;
    this.#chunk = chunk;
    this.#known = known;
  }

  /** Null for a chunk whose results were collected already. */
  static async open(redis: Redis, keys: QueueKeys, chunk: number): Promise<ChunkStore | null> {
    const known = await redis.hkeys(keys.results(chunk));
    if ((await redis.exists(keys.collected(chunk))) === 1) return null;
    return new ChunkStore(redis, keys, chunk, new Set(known));
  }

  has({ index }: BulkRow): boolean {
    return this.#known.has(String(index));
  }

  add({ index, custom_id, fingerprint }: RowKey, outcome: Outcome): Promise<boolean> {
    const kept: KeptResult = { row: { index, custom_id, fingerprint }, outcome };
    return addResult(this.#redis, this.#keys, this.#chunk, index, JSON.stringify(kept));
  }

  async close(): Promise<void> {}
}
