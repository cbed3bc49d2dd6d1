import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  APIConnectionError,
  APIUserAbortError,
  OpenAIError,
  type Client,
  type RequestOptions,
} from 'petrel';
import type { BatchLimits, BatchResult } from 'petrel/helpers/batches';
import type { Batch } from 'petrel/resources/batches';
import { BulkError } from '../bulk-error.ts';
import type { BulkRow, RowKey } from '../bulk-row.ts';
import type { Outcome } from '../journal/output-line.ts';
import type { ResultStore } from '../journal/result-store.ts';
import { failureKind, failureOutcome } from '../live/failures.ts';
import { Outage } from '../live/outage.ts';
import { BatchClient, hasEnded } from './batch-client.ts';
import { readBatchID } from './batch-id.ts';
import { DEFAULT_LIMITS, type BatchOptions } from './batch-options.ts';
import type { BatchState, SubmittedChunk } from './batch-state.ts';
import { ChunkBuilder, rangesOf, type Chunk } from './chunk-builder.ts';

/** What a run of batches works with. */
export interface BatchContext extends BatchOptions {
  client: Client;
  /** Opens the input from its start, for the attempt of this number, from 1. */
  openRows: (attempt: number) => Promise<AsyncIterable<BulkRow>>;
  /** Whether the input can be read once only, so that rows are submitted once. */
  isReadOnce: boolean;
  store: ResultStore;
  state: BatchState;
  /** How many times a row may be submitted. Default: 5. */
  maxAttempts?: number | undefined;
  /** Milliseconds without an answer of the server, or without a batch that it does not find, after which the run ends. Default: 60,000. */
  maxOutage?: number | undefined;
  options?: RequestOptions | undefined;
  signal?: AbortSignal | undefined;
  /** Checks an answer. One that it returns with an error is submitted again. Default: every answer is good. */
  check?: ((outcome: Outcome, row: RowKey) => Promise<Outcome>) | undefined;
  onSubmit?: ((rows: number) => void) | undefined;
  onResult?: ((row: RowKey, outcome: Outcome) => Promise<void> | void) | undefined;
  onBatch?: ((batch: Batch) => void) | undefined;
}

/**
 * Sends rows as batches: submits those that have no result and are in no batch, waits, stores the results, and
 * begins again with what expired or failed, until each row has a result.
 *
 * @throws BulkError for what ends the run. Batches under way go on, and the same call reads their results
 */
export async function sendBatches(context: BatchContext): Promise<void> {
  const run = new BatchesRun(context);
  try {
    await run.run();
  } catch (error) {
    if (context.signal?.aborted !== true || error instanceof BulkError) throw error;
    throw new BulkError(
      'user_abort',
      'The run was stopped. Batches under way go on, and the same call resumes it.',
      error,
    );
  }
}

class BatchesRun {
  readonly #context: BatchContext;
  readonly #batches: BatchClient;
  readonly #limits: BatchLimits;
  readonly #outage = new Outage();
  /** Since when the server does not find a batch, by its id. */
  readonly #missing = new Map<string, number>();
  /** Rows of this pass that are to be submitted again. */
  #unfinished = 0;

  constructor(context: BatchContext) {
    const { client, options, signal, limits } = context;
    this.#context = context;
    this.#batches = new BatchClient(client, { ...options, signal: signal ?? null });
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  async run(): Promise<void> {
    const { maxAttempts = 5, openRows, isReadOnce, state } = this.#context;
    await this.#adoptLost();
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt >= maxAttempts || isReadOnce;
      this.#unfinished = 0;
      await this.#submitAll(await openRows(attempt), isLast);
      while (state.chunks.length > 0) await this.#advance(isLast);
      if (this.#unfinished === 0) return;
      if (isLast) throw unfinished(attempt);
    }
  }

  /** Finds the batches of chunks that were being submitted when the last run was killed. */
  async #adoptLost(): Promise<void> {
    const { state, signal, settleDelay = 5_000 } = this.#context;
    for (const chunk of state.chunks) {
      if (chunk.batches !== null) continue;
      // The server may be at work on it.
      const age = Math.max(0, Date.now() - chunk.planned);
      if (age < settleDelay) await pause(settleDelay - age, undefined, { signal });
      const found = await this.#batches.find(chunk.name, chunk.planned);
      if (found.length > 0) {
        await state.submitted(
          chunk,
          found.map(({ id }) => id),
        );
      } else await state.finish(chunk);
    }
  }

  async #submitAll(rows: AsyncIterable<BulkRow>, isLast: boolean): Promise<void> {
    const { store, state } = this.#context;
    const builder = new ChunkBuilder(this.#limits);
    for await (const row of rows) {
      if ((await store.has(row)) || state.has(row.index)) continue;
      for (const chunk of builder.add(row)) await this.#submit(chunk, isLast);
    }
    for (const chunk of builder.takeAll()) await this.#submit(chunk, isLast);
  }

  /** Submits a chunk, once the batches under way leave place for its tokens. */
  async #submit({ rows, tokens }: Chunk, isLast: boolean): Promise<void> {
    const { state, metadata = {}, enqueuedTokens = Infinity, onSubmit, signal } = this.#context;
    while (state.chunks.length > 0 && sumOfTokens(state.chunks) + tokens > enqueuedTokens) {
      await this.#advance(isLast);
    }
    signal?.throwIfAborted();
    const name = randomUUID();
    const chunk = { name, rows: rangesOf(rows), tokens, planned: Date.now(), batches: null };
    await state.plan(chunk);
    try {
      await state.submitted(chunk, await this.#batches.submit(name, rows, this.#limits, metadata));
    } catch (error) {
      throw signal?.aborted === true ? error : submitError(error);
    }
    onSubmit?.(rows.length);
  }

  /** Looks at the batches, stores the results of those that have ended, and waits a while for the others. */
  async #advance(isLast: boolean): Promise<void> {
    const { state, signal, pollInterval } = this.#context;
    for (const chunk of state.chunks) {
      try {
        const ended = await this.#endedBatches(chunk);
        if (ended === null) continue;
        await this.#mergeAll(chunk, ended, isLast);
      } catch (error) {
        this.#endLongOutage(error);
      }
    }
    if (state.chunks.length > 0) {
      const interval = pollInterval ?? this.#batches.pollAfter ?? 30_000;
      await pause(interval, undefined, { signal });
    }
  }

  /** The batches of a chunk; null where one has not ended. */
  async #endedBatches(chunk: SubmittedChunk): Promise<Batch[] | null> {
    const found: Batch[] = [];
    for (const id of chunk.batches ?? []) {
      const batch = (await this.#batches.retrieve(id)) ?? (await this.#listed(id, chunk));
      this.#outage.answer();
      if (batch === null) return null;
      this.#context.onBatch?.(batch);
      if (!hasEnded(batch)) return null;
      found.push(batch);
    }
    return found;
  }

  /**
   * A batch that the server does not find, as it is listed; null where it is not, for now. Its rows are not
   * submitted again, as it may be under way all the same: for a key of another project it does not exist.
   */
  async #listed(id: string, { name, planned }: SubmittedChunk): Promise<Batch | null> {
    const listed = await this.#batches.find(name, planned);
    const batch = listed.find((other) => other.id === id);
    if (batch !== undefined) {
      this.#missing.delete(id);
      return batch;
    }
    const { maxOutage = 60_000, state } = this.#context;
    const since = this.#missing.get(id) ?? performance.now();
    this.#missing.set(id, since);
    if (performance.now() - since < maxOutage) return null;
    throw new BulkError(
      'batch_failed',
      `The server does not find the batch ${id}. Check that the key is of the project that submitted it; then the ` +
        `same call resumes the run. If the batch is lost, delete ${state.path}, and the same call submits its rows again.`,
    );
  }

  /** Stores the results of a chunk, after which its rows are in no batch any more, even if one has failed. */
  async #mergeAll(chunk: SubmittedChunk, ended: readonly Batch[], isLast: boolean): Promise<void> {
    const failed = ended.find(({ status }) => status === 'failed');
    for (const batch of ended) if (batch !== failed) await this.#merge(batch, isLast);
    await this.#context.state.finish(chunk);
    if (failed !== undefined) this.#fail(failed, isLast);
  }

  /** Stores the results of a batch. Rows without one are submitted again. */
  async #merge(batch: Batch, isLast: boolean): Promise<void> {
    if (hasResults(batch)) {
      let results = 0;
      for await (const result of this.#batches.results(batch)) {
        results += 1;
        await this.#store(result, isLast);
      }
      this.#unfinished += Math.max(0, (batch.request_counts?.total ?? 0) - results);
    } else this.#unfinished += 1;
    if (this.#context.deleteFiles === true) await this.#batches.deleteFiles(batch);
  }

  /** A batch that failed as a whole is submitted again where it was one too many, and ends the run otherwise. */
  #fail(batch: Batch, isLast: boolean): void {
    const reasons = batch.errors?.data ?? [];
    if (!isLast && reasons.some(({ code }) => code === 'token_limit_exceeded')) {
      this.#unfinished += 1;
      return;
    }
    const words = reasons.map(
      ({ line, message }) => (line == null ? '' : `line ${line}: `) + message,
    );
    throw new BulkError(
      'batch_failed',
      `The batch ${batch.id} failed: ${words.slice(0, 5).join('; ') || 'no reason is given'}. ` +
        'Once that is solved, the same call resumes the run.',
    );
  }

  async #store(result: BatchResult, isLast: boolean): Promise<void> {
    const row = readBatchID(result.custom_id);
    if (row === null) return;
    if (!result.ok && !isLast && isRepeatable(result.error)) {
      this.#unfinished += 1;
      return;
    }
    const { store, onResult, check } = this.#context;
    const outcome = check === undefined ? outcomeOf(result) : await check(outcomeOf(result), row);
    if (result.ok && outcome.error !== null && !isLast) {
      this.#unfinished += 1;
      return;
    }
    if (await store.add(row, outcome)) await onResult?.(row, outcome);
  }

  #endLongOutage(error: unknown): void {
    if (error instanceof BulkError || !(error instanceof OpenAIError)) throw error;
    if (error instanceof APIUserAbortError || failureKind(error) === 'rejected') throw error;
    if (!(error instanceof APIConnectionError) && !error.retryable) throw error;
    const { maxOutage = 60_000 } = this.#context;
    this.#outage.fail(performance.now());
    if (this.#outage.length < maxOutage) return;
    throw new BulkError(
      'server_unreachable',
      `The server has not answered for ${Math.round(maxOutage / 1_000)} seconds: ${error.message} ` +
        'Batches under way go on, and the same call resumes the run.',
      error,
    );
  }
}

function unfinished(attempts: number): BulkError {
  return new BulkError(
    'batch_failed',
    `Some rows have no result after ${attempts === 1 ? 'one attempt' : `${attempts} attempts`}: their batches ` +
      'were lost, or their files are incomplete. The same call submits them again.',
  );
}

/** Whether there are files of results; a batch that is completed without one is lost. */
function hasResults({ output_file_id, error_file_id }: Batch): boolean {
  return Boolean(output_file_id) || Boolean(error_file_id);
}

/** Reasons why a request was never executed. */
const UNSENT: ReadonlySet<unknown> = new Set(['batch_expired', 'batch_cancelled']);

function isRepeatable(error: OpenAIError): boolean {
  return error.retryable || UNSENT.has(error.code);
}

/** What came of a request, as it is in the file. */
function outcomeOf(result: BatchResult): Outcome {
  if (!result.ok) return failureOutcome(result.error);
  // The reader adds it for responses, and the server does not have it.
  const { output_text: _text, ...body }: Record<string, unknown> = { ...result.body };
  return {
    response: { status_code: result.status, request_id: result.request_id, body },
    error: null,
  };
}

function sumOfTokens(chunks: readonly SubmittedChunk[]): number {
  return chunks.reduce((sum, { tokens }) => sum + tokens, 0);
}

function submitError(cause: unknown): unknown {
  if (cause instanceof BulkError || cause instanceof APIUserAbortError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  return new BulkError(
    'batch_failed',
    `A batch could not be submitted: ${message} The same call resumes the run.`,
    cause,
  );
}
