import type { BatchEndpoint } from 'petrel/helpers/batches';
import type { StandardSchemaLike } from 'petrel/helpers/standard-schema';
import { BulkError } from './bulk-error.ts';
import type { BulkOptions } from './bulk-options.ts';
import { BulkCounter } from './bulk-progress.ts';
import { readResults, resultOf, type BulkResult } from './bulk-result.ts';
import type { RowKey } from './bulk-row.ts';
import type { BulkSummary } from './bulk-summary.ts';
import { refuseSharedFiles } from './distinct-files.ts';
import { EmbeddingFile } from './embedding-file.ts';
import { outputError } from './journal/append-file.ts';
import { refuseForeignFailures, sortOutput, writeFailures } from './journal/derived-files.ts';
import { Journal } from './journal/journal.ts';
import { MemoryStore } from './journal/memory-store.ts';
import type { Outcome } from './journal/output-line.ts';
import { realPath } from './journal/real-path.ts';
import { ResultQueue } from './result-queue.ts';
import { RowSender } from './row-sender.ts';

/** Results that a loop may leave unread before the run waits for it. */
const MOST_UNREAD = 256;

/** A run of `bulk`: a promise of its summary, or an async iterable of its results. */
export class BulkRun<Endpoint extends BatchEndpoint = BatchEndpoint, Row = unknown>
  implements PromiseLike<BulkSummary>, AsyncIterable<BulkResult<Endpoint>>
{
  #options: BulkOptions<Row>;
  readonly #counter: BulkCounter;
  readonly #left = new AbortController();
  #running: Promise<BulkSummary> | null = null;
  #sender: RowSender<Row> | null = null;

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
    const endProgress = this.#startProgress();
    try {
      await this.#resolveFiles();
      const { output, order } = this.#options;
      const journal = output === undefined ? null : await this.#openJournal(output);
      try {
        await this.#send(journal, queue);
        if (journal !== null && order === 'input') await sorted(journal);
      } finally {
        await this.#writeFailures().finally(() => journal?.close());
      }
      return this.#counter.summary();
    } catch (error) {
      if (error instanceof BulkError) error.summary = this.#counter.summary();
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

  /** Sends what has no result. The queue receives the results that the journal holds, then the others. */
  async #send(
    journal: Journal | null,
    queue: ResultQueue<BulkResult<Endpoint>> | null,
  ): Promise<void> {
    const { embeddings: path, schema } = this.#options;
    const counter = this.#counter;
    const embeddings =
      journal === null || path === undefined
        ? null
        : await EmbeddingFile.open(path, journal.path, journal.bytes);
    try {
      if (journal !== null && queue !== null) {
        for await (const result of readResults<Endpoint>(journal.path, journal.bytes, schema)) {
          await queue.add(result);
        }
      }
      this.#sender = new RowSender({
        options: this.#options,
        counter,
        store: journal ?? new MemoryStore(),
        embeddings,
        signal: this.#signal,
        onResult: async (row, outcome) => {
          counter.add(outcome, false);
          await queue?.add(await resultOfRow(row, outcome, schema));
        },
      });
      await this.#sender.send();
    } finally {
      await embeddings?.close();
    }
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

  /** Reports the progress from now on. What is returned reports it a last time, and ends that. */
  #startProgress(): () => void {
    const { onProgress, progressInterval = 1_000 } = this.#options;
    if (onProgress === undefined) return () => {};
    const report = (): void =>
      onProgress(this.#counter.progress(this.#sender?.part, this.#sender?.pausedFor ?? 0));
    const timer = setInterval(report, progressInterval);
    return () => {
      clearInterval(timer);
      report();
    };
  }
}

async function sorted({ path }: Journal): Promise<void> {
  await sortOutput(path).catch((error: unknown) => {
    throw outputError(path, 'cannot be put into the order of the input', error);
  });
}

function resultOfRow<Endpoint extends BatchEndpoint>(
  { custom_id, index }: RowKey,
  { response, error }: Outcome,
  schema: StandardSchemaLike | undefined,
): Promise<BulkResult<Endpoint>> {
  return resultOf<Endpoint>({ id: `row_${index}`, custom_id, response, error }, index, schema);
}
