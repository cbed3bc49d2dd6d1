import { RateLimitError, type Client } from 'petrel';
import { limit, type Limiter, type LimitOptions } from 'petrel/limits';
import type { BatchEndpoint } from 'petrel/helpers/batches';
import type { StandardSchemaLike } from 'petrel/helpers/standard-schema';
import { sendBatches } from './batch/batch-run.ts';
import { BatchState } from './batch/batch-state.ts';
import { BudgetGuard } from './budget.ts';
import { BulkError } from './bulk-error.ts';
import { configurationError, type BulkOptions } from './bulk-options.ts';
import { BulkCounter } from './bulk-progress.ts';
import { readResults, resultOf, type BulkResult } from './bulk-result.ts';
import type { BulkRow, RowKey } from './bulk-row.ts';
import type { BulkSummary } from './bulk-summary.ts';
import { checkedAnswer } from './checked-answer.ts';
import { refuseSharedFiles } from './distinct-files.ts';
import { EmbeddingFile } from './embedding-file.ts';
import { isReadOnce, openRows } from './input/read-rows.ts';
import { outputError } from './journal/append-file.ts';
import { refuseForeignFailures, sortOutput, writeFailures } from './journal/derived-files.ts';
import { Journal } from './journal/journal.ts';
import { MemoryStore } from './journal/memory-store.ts';
import type { Outcome } from './journal/output-line.ts';
import { realPath } from './journal/real-path.ts';
import type { ResultStore } from './journal/result-store.ts';
import { RequestCache } from './live/request-cache.ts';
import { sendRows } from './live/live-run.ts';
import { ResultQueue } from './result-queue.ts';

/** Results that a loop may leave unread before the run waits for it. */
const MOST_UNREAD = 256;

/** Rows from which on batches are worth the wait, and the server that is known to have them. */
const ENOUGH = 1_000;
const OPENAI = 'https://api.openai.com/';

type OnResult = (row: RowKey, outcome: Outcome) => Promise<void>;

/** A run of `bulk`: a promise of its summary, or an async iterable of its results. */
export class BulkRun<Endpoint extends BatchEndpoint = BatchEndpoint, Row = unknown>
  implements PromiseLike<BulkSummary>, AsyncIterable<BulkResult<Endpoint>>
{
  #options: BulkOptions<Row>;
  readonly #counter: BulkCounter;
  readonly #left = new AbortController();
  #running: Promise<BulkSummary> | null = null;
  #embeddings: EmbeddingFile | null = null;
  #limiter: Limiter | null = null;
  /** The part of the input that was read. */
  #part: () => number | undefined = () => undefined;

  constructor(options: BulkOptions<Row>) {
    this.#options = options;
    this.#counter = new BulkCounter(options.prices);
  }

  /** Starts the run, and waits for its end. */
  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise on purpose
  then<Result = BulkSummary, Failure = never>(
    onFulfilled?: ((summary: BulkSummary) => Result | PromiseLike<Result>) | null,
    onRejected?: ((error: unknown) => Failure | PromiseLike<Failure>) | null,
  ): Promise<Result | Failure> {
    this.#running ??= this.#run(null);
    return this.#running.then(onFulfilled, onRejected);
  }

  /**
   * Starts the run, and iterates its results as they come: first those that the output holds already. A
   * loop that is slow slows the run down, and leaving it stops the run.
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<BulkResult<Endpoint>, undefined> {
    if (this.#running !== null) {
      throw new BulkError('user_abort', 'The run has been started: iterate it, or await it, once.');
    }
    const queue = new ResultQueue<BulkResult<Endpoint>>(MOST_UNREAD);
    const running = this.#run(queue);
    this.#running = running;
    running.catch(() => {}).finally(() => queue.close());
    try {
      yield* queue.read();
      await running;
    } finally {
      this.#left.abort();
      queue.close();
      await running.catch(() => {});
    }
    return undefined;
  }

  async #run(queue: ResultQueue<BulkResult<Endpoint>> | null): Promise<BulkSummary> {
    const counter = this.#counter;
    const endProgress = this.#startProgress();
    try {
      await this.#resolveFiles();
      const { output, embeddings } = this.#options;
      const store = output === undefined ? new MemoryStore() : await this.#openJournal(output);
      try {
        if (embeddings !== undefined && output !== undefined && store instanceof Journal) {
          this.#embeddings = await EmbeddingFile.open(embeddings, output, store.bytes);
        }
        if (queue !== null && output !== undefined && store instanceof Journal) {
          for await (const result of readResults<Endpoint>(
            output,
            store.bytes,
            this.#options.schema,
          )) {
            await queue.add(result);
          }
        }
        await this.#send(store, async (row, outcome) => {
          counter.add(outcome, false);
          await queue?.add(await resultOfRow(row, outcome, this.#options.schema));
        });
        if (output !== undefined && this.#options.order === 'input') {
          await sortOutput(output).catch((error: unknown) => {
            throw outputError(output, 'cannot be put into the order of the input', error);
          });
        }
      } finally {
        await this.#embeddings?.close();
        await this.#writeFailures().finally(() => store.close());
      }
      return counter.summary();
    } catch (error) {
      if (error instanceof BulkError) error.summary = counter.summary();
      throw error;
    } finally {
      endProgress();
    }
  }

  /** Where a file is named by a link, the file itself is locked and replaced, and so is what is beside it. */
  async #resolveFiles(): Promise<void> {
    await refuseSharedFiles(this.#options);
    const { output, failures } = this.#options;
    if (failures !== undefined) {
      await refuseForeignFailures(failures).catch((error: unknown) => {
        throw outputError(failures, 'cannot be read', error);
      });
    }
    this.#options = {
      ...this.#options,
      output: output === undefined ? undefined : await realPath(output),
      failures: failures === undefined ? undefined : await realPath(failures),
    };
  }

  /** Sends what has no result, one by one or as batches. */
  async #send(store: ResultStore, onResult: OnResult): Promise<void> {
    const { via = 'live', output, queue } = this.#options;
    if (queue !== undefined) {
      const rows = await this.#openRows(false);
      await queue.sendRows({ rows, store, signal: this.#signal, onResult });
      return;
    }
    const state = output === undefined ? null : await BatchState.open(output);
    // Rows in batches under way must not be sent by themselves.
    const hasBatches = state !== null && state.chunks.length > 0;
    const isBatch =
      via === 'batch' || hasBatches || (via === 'auto' && (await this.#isForBatches(store)));
    if (state === null || !isBatch) await this.#sendLive(store, onResult);
    else await this.#sendBatches(store, state, onResult);
  }

  /** Whether there are enough rows for batches, and a server that has them. */
  async #isForBatches(store: ResultStore): Promise<boolean> {
    const { input } = this.#options;
    if (isReadOnce(input) || !this.#client.baseURL.startsWith(OPENAI)) return false;
    let count = 0;
    for await (const row of await this.#openRows(true)) {
      if (!(await store.has(row)) && ++count >= ENOUGH) return true;
    }
    return false;
  }

  /** `isRepeated`: rows that cannot be sent have been reported, or will be. */
  async #openRows(isRepeated: boolean): Promise<AsyncGenerator<BulkRow, undefined>> {
    const onInvalidRow = isRepeated ? () => {} : this.#onInvalidRow;
    const { rows, progress } = await openRows({ ...this.#options, onInvalidRow });
    this.#part = progress;
    return rows;
  }

  async #openJournal(output: string): Promise<Journal> {
    const { retryFailed, allowChanges, onEvent } = this.#options;
    const journal = await Journal.open(output, {
      dropFailures: retryFailed,
      allowChanges,
      onResult: (line) => this.#counter.add(line, true),
      onRepair: (repair) => onEvent?.({ type: 'repair', ...repair }),
    });
    if (journal.size > 0) onEvent?.({ type: 'resume', done: journal.size });
    return journal;
  }

  async #sendLive(store: ResultStore, onResult: OnResult): Promise<void> {
    const { limits, onEvent, budget, prices, dedupe, cache } = this.#options;
    const isCached = dedupe === true || cache !== undefined;
    const client = this.#client;
    const guard =
      budget === undefined ? null : new BudgetGuard(budget, prices, () => this.#counter.summary());
    await sendRows({
      ...this.#options,
      client: limits === false ? client : this.#limited(client, limits),
      rows: await this.#openRows(false),
      store,
      cache: isCached ? new RequestCache(cache) : undefined,
      check: this.#check,
      signal: this.#signal,
      onStart: (row) => guard?.reserve(row),
      onSent: () => this.#counter.addRequests(1),
      onResult,
      onRetry: ({ index, custom_id }, error, delay) => {
        this.#counter.addRetry(error instanceof RateLimitError ? 'rate_limit' : 'retry', delay);
        onEvent?.({ type: 'retry', index, custom_id, error, delay });
      },
    });
  }

  #limited(client: Client, limits: LimitOptions | undefined): Client {
    this.#limiter = limit(limits);
    return client.withOptions({}).use(this.#limiter);
  }

  /** Milliseconds until a request of some model may be sent, after all were rejected by a rate limit. */
  get #pausedFor(): number {
    const pauses = this.#limiter?.state().map(({ pausedFor }) => pausedFor) ?? [];
    return pauses.length === 0 ? 0 : Math.min(...pauses);
  }

  async #sendBatches(store: ResultStore, state: BatchState, onResult: OnResult): Promise<void> {
    const { input, batch, maxAttempts, maxOutage, options, onEvent } = this.#options;
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
        signal: this.#signal,
        onSubmit: (rows) => this.#counter.addRequests(rows),
        onResult,
        onBatch: (found) => onEvent?.({ type: 'batch', batch: found }),
      });
    } finally {
      await state.close();
    }
  }

  /** Compares answers with the schema, and takes embeddings out of them. */
  get #check(): ((outcome: Outcome, row: RowKey) => Promise<Outcome>) | undefined {
    const { schema } = this.#options;
    const embeddings = this.#embeddings;
    if (embeddings !== null) return (answer, row) => embeddings.take(row, answer);
    if (schema === undefined) return undefined;
    return async (answer) => (await checkedAnswer(answer, schema)).outcome;
  }

  get #client(): Client {
    const { client } = this.#options;
    if (client === undefined) throw configurationError('`bulk` needs a `client`, or a `queue`.');
    return client;
  }

  get #signal(): AbortSignal {
    const { signal } = this.#options;
    return signal === undefined ? this.#left.signal : AbortSignal.any([signal, this.#left.signal]);
  }

  async #writeFailures(): Promise<void> {
    const { output, failures } = this.#options;
    if (output === undefined || failures === undefined) return;
    await writeFailures(output, failures).catch((error: unknown) => {
      throw outputError(failures, 'cannot be written', error);
    });
  }

  /** Undefined where rows that cannot be sent end the run. */
  get #onInvalidRow(): ((error: BulkError) => void) | undefined {
    const { onInvalidRow, onEvent } = this.#options;
    if (onInvalidRow === undefined) return undefined;
    return (error) => {
      this.#counter.addInvalid();
      onEvent?.({ type: 'invalid_row', error });
      onInvalidRow(error);
    };
  }

  /** Reports the progress from now on. What is returned reports it a last time, and ends that. */
  #startProgress(): () => void {
    const { onProgress, progressInterval = 1_000 } = this.#options;
    if (onProgress === undefined) return () => {};
    const report = (): void => onProgress(this.#counter.progress(this.#part(), this.#pausedFor));
    const timer = setInterval(report, progressInterval);
    return () => {
      clearInterval(timer);
      report();
    };
  }
}

function resultOfRow<Endpoint extends BatchEndpoint>(
  { custom_id, index }: RowKey,
  { response, error }: Outcome,
  schema: StandardSchemaLike | undefined,
): Promise<BulkResult<Endpoint>> {
  return resultOf<Endpoint>({ id: `row_${index}`, custom_id, response, error }, index, schema);
}
