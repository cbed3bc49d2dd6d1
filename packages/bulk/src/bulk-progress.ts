import type { BulkSummary } from './bulk-summary.ts';
import { isSuccess, type Outcome } from './journal/output-line.ts';
import { costOf, memberOf, tokensUsed, type TokenCount, type TokenPrices } from './tokens.ts';

/** How far a run has come. */
export interface BulkProgress extends BulkSummary {
  /** The part of the input that was read, from 0 to 1; undefined where its size is not known. */
  part: number | undefined;
  /** Results a second, over the last ten seconds or so. */
  rate: number;
  /** Milliseconds until the end at this rate; undefined where that is not known. */
  remaining: number | undefined;
  /** Why rows wait to be sent, and milliseconds until the next one may be; undefined where none do. */
  waiting: { for: 'rate_limit' | 'retry'; delay: number } | undefined;
}

/** Milliseconds over which the rate is measured. */
const WINDOW = 10_000;

/** Counts the results of a run. */
export class BulkCounter {
  readonly #prices: TokenPrices | undefined;
  readonly #started: number = performance.now();
  readonly #tokens: TokenCount = { input: 0, cached: 0, output: 0 };
  #succeeded = 0;
  #failed = 0;
  #resumed = 0;
  #invalid = 0;
  #requests = 0;
  #cost: number | undefined;
  /** When the next of the rows is due that wait to be sent again. */
  #nextRetry: { for: 'rate_limit' | 'retry'; at: number } = { for: 'retry', at: -Infinity };
  /** How many results there were, and when, at most {@link WINDOW} ago. */
  #samples: { at: number; done: number; part: number | undefined }[] = [];

  constructor(prices: TokenPrices | undefined) {
    this.#prices = prices;
  }

  /** Counts a result of this run, or one that the output had already. */
  add(outcome: Outcome, isResumed: boolean): void {
    if (isSuccess(outcome)) this.#succeeded += 1;
    else this.#failed += 1;
    if (isResumed) this.#resumed += 1;
    const body = outcome.response?.body;
    const used = tokensUsed(body);
    this.#tokens.input += used.input;
    this.#tokens.cached += used.cached;
    this.#tokens.output += used.output;
    const cost = costOf(memberOf(body, 'model'), used, this.#prices);
    if (cost !== undefined) this.#cost = (this.#cost ?? 0) + cost;
  }

  /** Counts requests that are sent, each attempt on its own. */
  addRequests(count: number): void {
    this.#requests += count;
  }

  /** A row waits to be sent again. */
  addRetry(reason: 'rate_limit' | 'retry', delay: number): void {
    const now = performance.now();
    const { at } = this.#nextRetry;
    if (at <= now || now + delay < at) this.#nextRetry = { for: reason, at: now + delay };
  }

  addInvalid(): void {
    this.#invalid += 1;
  }

  summary(): BulkSummary {
    return {
      done: this.#succeeded + this.#failed,
      succeeded: this.#succeeded,
      failed: this.#failed,
      resumed: this.#resumed,
      invalid: this.#invalid,
      requests: this.#requests,
      tokens: { ...this.#tokens },
      cost: this.#cost,
      elapsed: performance.now() - this.#started,
    };
  }

  /** `part` is how much of the input was read, and `pausedFor` how many milliseconds a limiter pauses. */
  progress(part: number | undefined, pausedFor: number): BulkProgress {
    const summary = this.summary();
    const now = { at: performance.now(), done: summary.done, part };
    this.#samples = [...this.#samples.filter(({ at }) => at > now.at - WINDOW), now];
    const [first = now] = this.#samples;
    const elapsed = now.at - first.at;
    const rate = elapsed > 0 ? ((now.done - first.done) / elapsed) * 1_000 : 0;
    const advance = (part ?? 0) - (first.part ?? 0);
    const remaining =
      part !== undefined && advance > 0 ? ((1 - part) / advance) * elapsed : undefined;
    return { ...summary, part, rate, remaining, waiting: this.#waiting(now.at, pausedFor) };
  }

  #waiting(now: number, pausedFor: number): BulkProgress['waiting'] {
    if (pausedFor > 0) return { for: 'rate_limit', delay: pausedFor };
    const { for: reason, at } = this.#nextRetry;
    return at > now ? { for: reason, delay: at - now } : undefined;
  }
}
