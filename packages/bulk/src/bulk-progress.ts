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

  /** `part` is how much of the input was read. */
  progress(part: number | undefined): BulkProgress {
    const summary = this.summary();
    const now = { at: performance.now(), done: summary.done, part };
    this.#samples = [...this.#samples.filter(({ at }) => at > now.at - WINDOW), now];
    const [first = now] = this.#samples;
    const elapsed = now.at - first.at;
    const rate = elapsed > 0 ? ((now.done - first.done) / elapsed) * 1_000 : 0;
    const advance = (part ?? 0) - (first.part ?? 0);
    const remaining =
      part !== undefined && advance > 0 ? ((1 - part) / advance) * elapsed : undefined;
    return { ...summary, part, rate, remaining };
  }
}
