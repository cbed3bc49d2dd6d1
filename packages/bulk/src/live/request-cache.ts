import { createHash } from 'node:crypto';
import type { BulkRow } from '../bulk-row.ts';
import { isSuccess, type Outcome } from '../journal/output-line.ts';

/** Keeps answers by a key of the request, for other runs. */
export interface AnswerCache {
  /** The answer to a request; null or undefined where there is none. */
  get(key: string): Promise<Outcome | null | undefined>;
  /** Keeps the answer to a request that has succeeded. */
  set(key: string, outcome: Outcome): Promise<unknown>;
}

/** Answers that are kept in memory. */
const MOST_KEPT = 10_000;

/** Sends requests with the same URL and body once: the latest 10,000 of the run, and all that a cache keeps. */
export class RequestCache {
  readonly #latest = new Map<string, Promise<Outcome>>();
  readonly #cache: AnswerCache | undefined;

  constructor(cache?: AnswerCache) {
    this.#cache = cache;
  }

  /** The answer to an equal request, or what `send` returns. A request that fails is sent again by the next. */
  answer(row: BulkRow, send: () => Promise<Outcome>): Promise<Outcome> {
    const key = requestKey(row);
    const latest = this.#latest.get(key);
    if (latest !== undefined) return latest;
    const answer = this.#find(key, send);
    this.#latest.set(key, answer);
    const [oldest] = this.#latest.keys();
    if (this.#latest.size > MOST_KEPT && oldest !== undefined) this.#latest.delete(oldest);
    answer.catch(() => this.#latest.delete(key));
    return answer;
  }

  async #find(key: string, send: () => Promise<Outcome>): Promise<Outcome> {
    // A cache that fails only costs requests.
    const kept = await this.#cache?.get(key).catch(() => null);
    if (kept != null) return kept;
    const outcome = await send();
    if (isSuccess(outcome)) await this.#cache?.set(key, outcome).catch(() => {});
    return outcome;
  }
}

function requestKey({ url, body }: BulkRow): string {
  return createHash('sha256')
    .update(JSON.stringify([url, body]))
    .digest('hex');
}
