import { APIError, type Client, type RequestOptions } from 'petrel';
import { BulkError, sentenceOf } from '../bulk-error.ts';
import type { BulkRow, RowKey } from '../bulk-row.ts';
import type { Outcome } from '../journal/output-line.ts';
import type { ResultStore } from '../journal/result-store.ts';
import { failureKind, failureOutcome } from './failures.ts';
import { Outage } from './outage.ts';
import { RetryQueue, type Attempt } from './retry-queue.ts';
import type { RequestCache } from './request-cache.ts';
import { sendRow } from './send-row.ts';
import { SentRequests } from './sent-requests.ts';

/** How rows are sent one by one. */
export interface LiveOptions {
  /** Requests under way at once. Default: 100. */
  concurrency?: number | undefined;
  /** How many times a row is sent before it has failed for good; rejections by a rate limit and times without any answer do not count. Default: 5. */
  maxAttempts?: number | undefined;
  /** How many times a row may be rejected by a rate limit. Default: 100. */
  maxRejections?: number | undefined;
  /** Milliseconds before the first retry of a row, which double for each that follows, up to 60,000. `Retry-After` comes first. Default: 1,000. */
  retryDelay?: number | undefined;
  /** Milliseconds without an answer of the server after which the run ends. Default: 60,000. */
  maxOutage?: number | undefined;
  /** Milliseconds that requests that were sent may take when the run is stopped; then they are aborted. Rows that wait for their turn or for a retry end at once. Default: 30,000. */
  drain?: number | undefined;
  /** Options of each request, such as `headers` and `timeout`. */
  options?: Omit<RequestOptions, 'body' | 'signal' | 'maxRetries' | 'path'> | undefined;
}

/** What a run of rows works with. */
export interface LiveContext extends LiveOptions {
  client: Client;
  rows: AsyncIterator<BulkRow, unknown>;
  store: ResultStore;
  /** Stops the run: no row is sent any more, and those under way end. */
  signal?: AbortSignal | undefined;
  /** Checks an answer. One that it returns with an error counts as a failed attempt. Default: every answer is good. */
  check?: ((outcome: Outcome, row: RowKey) => Promise<Outcome>) | undefined;
  /** Answers equal requests once. Default: all are sent. */
  cache?: RequestCache | undefined;
  /** Called before a request is sent. What it throws ends the run, and what it returns is called once the request has ended. */
  onStart?: ((row: BulkRow) => (() => void) | undefined) | undefined;
  /** Called when a request is sent, once it has had its turn; a row from a cache has none. */
  onSent?: (() => void) | undefined;
  /** Called for each result once it is stored; the slot of the row is free once it is fulfilled. */
  onResult?: ((row: BulkRow, outcome: Outcome) => Promise<void> | void) | undefined;
  /** Called when a row waits to be sent again. */
  onRetry?: ((row: BulkRow, error: unknown, delay: number) => void) | undefined;
}

/** Rows that wait to be sent again before no others are read. */
const MOST_WAITING = 1_000;
const LONGEST_DELAY = 60_000;

/**
 * Sends rows one by one and stores what comes of them: several at once, again after failures that pass,
 * until each has a result.
 *
 * @throws BulkError for what ends the run. What was under way has ended by then, and its results are stored
 */
export async function sendRows(context: LiveContext): Promise<void> {
  await new LiveRun(context).run();
}

class LiveRun {
  readonly #context: LiveContext;
  readonly #retries = new RetryQueue();
  readonly #outage = new Outage();
  readonly #requests: SentRequests;
  #next: BulkRow | null = null;
  #isReading = false;
  #isExhausted = false;
  #underWay = 0;
  #failure: unknown;
  #hasFailed = false;
  #wake: () => void = () => {};

  constructor(context: LiveContext) {
    this.#context = context;
    this.#requests = new SentRequests(context.client, context.onSent);
  }

  async run(): Promise<void> {
    const { signal } = this.#context;
    const stop = (): void => this.#stop(stoppedByUser());
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      while (!this.#hasFailed && !this.#isFinished) {
        const attempt = this.#takeAttempt();
        if (attempt === null) await this.#change();
        else this.#start(attempt);
      }
      await this.#drain();
    } finally {
      signal?.removeEventListener('abort', stop);
      this.#closeRows();
    }
    if (this.#hasFailed) throw this.#failure;
  }

  get #isFinished(): boolean {
    return (
      this.#isExhausted && this.#next === null && this.#underWay === 0 && this.#retries.size === 0
    );
  }

  /** What can be sent now. */
  #takeAttempt(): Attempt | null {
    const { concurrency = 100 } = this.#context;
    if (this.#underWay >= concurrency) return null;
    const retried = this.#retries.take(performance.now());
    if (retried !== undefined) return retried;
    const row = this.#next;
    if (row !== null) {
      this.#next = null;
      return { row, failures: 0, pauses: 0, answers: this.#outage.answers };
    }
    if (this.#mayRead) void this.#read();
    return null;
  }

  get #mayRead(): boolean {
    if (this.#isExhausted || this.#isReading) return false;
    // In an outage another row is tried now and then, as those that failed may be the reason.
    return this.#outage.isOngoing ? this.#underWay === 0 : this.#retries.size < MOST_WAITING;
  }

  /** Reads on to the next row that has no result. */
  async #read(): Promise<void> {
    const { rows, store } = this.#context;
    this.#isReading = true;
    try {
      while (!this.#hasFailed) {
        const read = await rows.next();
        if (read.done === true) {
          this.#isExhausted = true;
          break;
        }
        const found = store.has(read.value);
        if (!(typeof found === 'boolean' ? found : await found)) {
          this.#next = read.value;
          break;
        }
      }
    } catch (error) {
      this.#stop(error);
    }
    this.#isReading = false;
    this.#wake();
  }

  #start(attempt: Attempt): void {
    let onEnd: (() => void) | undefined;
    try {
      onEnd = this.#context.onStart?.(attempt.row);
    } catch (error) {
      this.#stop(error);
      return;
    }
    this.#underWay += 1;
    void this.#send(attempt)
      .catch((error: unknown) => this.#stop(error))
      .finally(() => {
        this.#underWay -= 1;
        onEnd?.();
        this.#wake();
      });
  }

  async #send(attempt: Attempt): Promise<void> {
    const { options, check, cache, maxAttempts } = this.#context;
    const { row } = attempt;
    let outcome: Outcome;
    try {
      const { client } = this.#requests;
      const send = (): Promise<Outcome> =>
        this.#requests.run((signal) => sendRow(client, row, { ...options, signal }));
      const answer = await (cache === undefined ? send() : cache.answer(row, send));
      this.#outage.answer();
      outcome = check === undefined ? answer : await check(answer, row);
      if (outcome.error !== null && ++attempt.failures < (maxAttempts ?? 5)) {
        this.#retry(attempt, outcome.error, attempt.failures);
        return;
      }
    } catch (error) {
      if (!this.#hasFailedForGood(attempt, error)) return;
      outcome = failureOutcome(error);
    }
    const isNew = await this.#context.store.add(row, outcome);
    if (isNew) await this.#context.onResult?.(row, outcome);
  }

  /** Whether the row has failed for good. Otherwise it waits for another attempt, or the run ends. */
  #hasFailedForGood(attempt: Attempt, error: unknown): boolean {
    const { maxAttempts = 5, maxRejections = 100 } = this.#context;
    const kind = failureKind(error);
    if (error instanceof APIError && error.status !== undefined) this.#outage.answer();
    if (kind === 'aborted') return false;
    if (kind === 'rejected') this.#stop(rejected(error));
    else if (kind === 'final') return true;
    else if (kind === 'limited') {
      if (++attempt.pauses >= maxRejections) return true;
      this.#retry(attempt, error, attempt.pauses);
    } else if (kind === 'unreachable' && attempt.answers === this.#outage.answers) {
      this.#endLongOutage(error);
      this.#retry(attempt, error, ++attempt.pauses);
    } else {
      attempt.answers = this.#outage.answers;
      if (++attempt.failures >= maxAttempts) return true;
      this.#retry(attempt, error, attempt.failures);
    }
    return false;
  }

  #endLongOutage(error: unknown): void {
    const { maxOutage = 60_000 } = this.#context;
    this.#outage.fail(performance.now());
    if (this.#outage.length >= maxOutage) this.#stop(unreachable(error, maxOutage));
  }

  #retry(attempt: Attempt, error: unknown, nth: number): void {
    const { retryDelay = 1_000, onRetry } = this.#context;
    const backoff = Math.min(LONGEST_DELAY, retryDelay * 2 ** (nth - 1)) * (1 - Math.random() / 4);
    const requested = error instanceof APIError ? error.retryAfter : undefined;
    const delay = requested ?? backoff;
    this.#retries.add(attempt, performance.now() + delay);
    onRetry?.(attempt.row, error, delay);
  }

  #stop(error: unknown): void {
    if (!this.#hasFailed) {
      this.#hasFailed = true;
      this.#failure = error;
      this.#requests.stop();
    }
    this.#wake();
  }

  /** Waits for what has been sent, and aborts it after a while. */
  async #drain(): Promise<void> {
    const { drain = 30_000 } = this.#context;
    const timer = setTimeout(() => this.#requests.abort(), drain);
    while (this.#underWay > 0) await this.#change();
    clearTimeout(timer);
  }

  /** Fulfilled when something has changed, or a row is due. */
  #change(): Promise<void> {
    return new Promise((resolve) => {
      const { nextDue } = this.#retries;
      const { concurrency = 100 } = this.#context;
      const isWaiting = nextDue !== undefined && this.#underWay < concurrency && !this.#hasFailed;
      const delay = isWaiting ? Math.max(1, nextDue - performance.now()) : undefined;
      const timer = delay === undefined ? undefined : setTimeout(() => this.#wake(), delay);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = () => {};
        resolve();
      };
    });
  }

  /** Not waited for: a source that is slow to end must not keep the run. */
  #closeRows(): void {
    void Promise.resolve(this.#context.rows.return?.(undefined)).catch(() => {});
  }
}

function stoppedByUser(): BulkError {
  return new BulkError('user_abort', 'The run was stopped. The same call resumes it.');
}

function rejected(cause: unknown): BulkError {
  return new BulkError(
    'requests_rejected',
    `The server rejects all requests: ${sentenceOf(cause)} Once that is solved, the same call resumes the run.`,
    cause,
  );
}

function unreachable(cause: unknown, maxOutage: number): BulkError {
  return new BulkError(
    'server_unreachable',
    `The server has not answered for ${Math.round(maxOutage / 1_000)} seconds: ${sentenceOf(cause)} The same call resumes the run.`,
    cause,
  );
}
