import { RateLimitError, type Client } from 'petrel';
import { limit, type Limiter, type LimitOptions } from 'petrel/limits';
import { sendBatches } from './batch/batch-run.ts';
import { BatchState } from './batch/batch-state.ts';
import { BudgetGuard } from './budget.ts';
import type { BulkError } from './bulk-error.ts';
import { configurationError, type BulkOptions } from './bulk-options.ts';
import type { BulkCounter } from './bulk-progress.ts';
import type { BulkRow, RowKey } from './bulk-row.ts';
import { checkedAnswer } from './checked-answer.ts';
import type { EmbeddingFile } from './embedding-file.ts';
import { isReadOnce, openRows } from './input/read-rows.ts';
import type { Outcome } from './journal/output-line.ts';
import type { ResultStore } from './journal/result-store.ts';
import { sendRows } from './live/live-run.ts';
import { RequestCache } from './live/request-cache.ts';

/** Rows from which on batches are worth the wait, and the server that is known to have them. */
const ENOUGH = 1_000;
const OPENAI = 'https://api.openai.com/';

/** What the rows of a run are sent with. */
export interface SendingContext<Row> {
  readonly options: BulkOptions<Row>;
  readonly counter: BulkCounter;
  readonly store: ResultStore;
  readonly embeddings: EmbeddingFile | null;
  /** Stops the run. */
  readonly signal: AbortSignal;
  /** Called for each result once it is stored. */
  readonly onResult: (row: RowKey, outcome: Outcome) => Promise<void>;
}

/** Sends the rows of a run that have no result: one by one, as batches, or by the workers of a queue. */
export class RowSender<Row> {
  readonly #context: SendingContext<Row>;
  #limiter: Limiter | null = null;
  #part: () => number | undefined = () => undefined;

  constructor(context: SendingContext<Row>) {
    this.#context = context;
  }

  /** The part of the input that was read, from 0 to 1; undefined where that is not known. */
  get part(): number | undefined {
    return this.#part();
  }

  /** Milliseconds until a request of some model may be sent, after all were rejected by a rate limit. */
  get pausedFor(): number {
    const pauses = this.#limiter?.state().map(({ pausedFor }) => pausedFor) ?? [];
    return pauses.length === 0 ? 0 : Math.min(...pauses);
  }

  /** @throws BulkError for what ends the run */
  async send(): Promise<void> {
    const { options, store, signal, onResult } = this.#context;
    const { via = 'live', output, queue } = options;
    if (queue !== undefined) {
      await queue.sendRows({ rows: await this.#openRows(false), store, signal, onResult });
      return;
    }
    const state = output === undefined ? null : await BatchState.open(output);
    // Rows in batches under way must not be sent by themselves.
    const hasBatches = state !== null && state.chunks.length > 0;
    const isBatch =
      via === 'batch' || hasBatches || (via === 'auto' && (await this.#isForBatches()));
    if (state === null || !isBatch) await this.#sendLive();
    else await this.#sendBatches(state);
  }

  /** Whether there are enough rows for batches, and a server that has them. */
  async #isForBatches(): Promise<boolean> {
    const { options, store } = this.#context;
    if (isReadOnce(options.input) || !this.#client.baseURL.startsWith(OPENAI)) return false;
    let count = 0;
    for await (const row of await this.#openRows(true)) {
      if (!(await store.has(row)) && ++count >= ENOUGH) return true;
    }
    return false;
  }

  /** `isRepeated`: rows that cannot be sent have been reported, or will be. */
  async #openRows(isRepeated: boolean): Promise<AsyncGenerator<BulkRow, undefined>> {
    const onInvalidRow = isRepeated ? () => {} : this.#onInvalidRow;
    const { rows, progress } = await openRows({ ...this.#context.options, onInvalidRow });
    this.#part = progress;
    return rows;
  }

  async #sendLive(): Promise<void> {
    const { options, counter, store, signal, onResult } = this.#context;
    const { limits, onEvent, budget, prices, dedupe, cache } = options;
    const isCached = dedupe === true || cache !== undefined;
    const client = this.#client;
    const guard =
      budget === undefined ? null : new BudgetGuard(budget, prices, () => counter.summary());
    await sendRows({
      ...options,
      client: limits === false ? client : this.#limited(client, limits),
      rows: await this.#openRows(false),
      store,
      cache: isCached ? new RequestCache(cache) : undefined,
      check: this.#check,
      signal,
      onStart: (row) => guard?.reserve(row),
      onSent: () => counter.addRequests(1),
      onResult,
      onRetry: ({ index, custom_id }, error, delay) => {
        counter.addRetry(error instanceof RateLimitError ? 'rate_limit' : 'retry', delay);
        onEvent?.({ type: 'retry', index, custom_id, error, delay });
      },
    });
  }

  #limited(client: Client, limits: LimitOptions | undefined): Client {
    this.#limiter = limit(limits);
    return client.withOptions({}).use(this.#limiter);
  }

  async #sendBatches(state: BatchState): Promise<void> {
    const { counter, store, signal, onResult } = this.#context;
    const { input, batch, maxAttempts, maxOutage, options, onEvent } = this.#context.options;
    try {
      await sendBatches({
        ...batch,
        client: this.#client,
        openRows: (attempt) => this.#openRows(attempt > 1),
        isReadOnce: isReadOnce(input),
        store,
        state,
        maxAttempts,
        maxOutage,
        options,
        check: this.#check,
        signal,
        onSubmit: (rows) => counter.addRequests(rows),
        onResult,
        onBatch: (found) => onEvent?.({ type: 'batch', batch: found }),
      });
    } finally {
      await state.close();
    }
  }

  /** Compares answers with the schema, and takes embeddings out of them. */
  get #check(): ((outcome: Outcome, row: RowKey) => Promise<Outcome>) | undefined {
    const { options, embeddings } = this.#context;
    const { schema } = options;
    if (embeddings !== null) return (answer, row) => embeddings.take(row, answer);
    if (schema === undefined) return undefined;
    return async (answer) => (await checkedAnswer(answer, schema)).outcome;
  }

  get #client(): Client {
    const { client } = this.#context.options;
    if (client === undefined) throw configurationError('`bulk` needs a `client`, or a `queue`.');
    return client;
  }

  /** Undefined where rows that cannot be sent end the run. */
  get #onInvalidRow(): ((error: BulkError) => void) | undefined {
    const { options, counter } = this.#context;
    const { onInvalidRow, onEvent } = options;
    if (onInvalidRow === undefined) return undefined;
    return (error) => {
      counter.addInvalid();
      onEvent?.({ type: 'invalid_row', error });
      onInvalidRow(error);
    };
  }
}
