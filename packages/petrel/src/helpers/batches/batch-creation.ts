import { userAbort } from '../../core/abort/abort-errors.ts';
import { wait } from '../../core/abort/until-aborted.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import {
  APIConnectionTimeoutError,
  APIError,
  APIStatusError,
  APIUserAbortError,
} from '../../core/errors/index.ts';
import { isRefused, mayBeExecuted } from '../../core/errors/request-outcome.ts';
import { backoffDelay } from '../../core/retry/retry-delay.ts';
import type { Batch, BatchCreateParams } from '../../generated/models/batches.ts';
import { answeredID } from '../json/answered-id.ts';
import { Batches } from '../../generated/resources/batches.ts';

/** Pauses in milliseconds before a batch is created again for a file that the server does not find yet. */
const PAUSES: readonly number[] = [500, 1_000, 2_000, 4_000, 8_000, 16_000];

/** Pauses before each look for a batch that the server may still be creating. */
const LOOKS: readonly number[] = [500, 1_000, 2_000, 4_000];

/** How many of the newest batches are searched. */
const MOST_SEARCHED = 500;

/**
 * Creates one batch of an input file, however often its request fails. When a request may have been
 * executed, the list of batches is searched for the file before another is sent, and a batch that is found
 * is the result. After a timeout no other is sent, since the server may still be at work on the first.
 */
export class BatchCreation {
  readonly #client: ResourceClient;
  readonly #batches: Batches;
  readonly #params: BatchCreateParams;
  readonly #options: RequestOptions;
  #mayExist = false;

  constructor(client: ResourceClient, params: BatchCreateParams, options: RequestOptions) {
    this.#client = client;
    this.#batches = new Batches(client);
    this.#params = params;
    this.#options = options;
  }

  /** Whether the server may have created the batch, although {@link run} has failed. */
  get mayExist(): boolean {
    return this.#mayExist;
  }

  async run(): Promise<Batch> {
    const retries = this.#options.maxRetries ?? this.#client.maxRetries;
    for (let failures = 1; ; failures++) {
      try {
        return await this.#createWhenFound();
      } catch (error) {
        if (isRefused(error) || hasEnded(error)) throw error;
        const repeats = failures <= retries && this.#isRepeatable(error);
        const found = await this.#search(pausesOf(error, failures, repeats)).catch(
          (searchError: unknown) => {
            throw this.#options.signal?.aborted === true ? searchError : error;
          },
        );
        if (found !== null) return found;
        if (!repeats) throw error;
      }
    }
  }

  /** Sends the request, again after a pause where the server does not find the file that it has just taken. */
  async #createWhenFound(): Promise<Batch> {
    const { signal = null } = this.#options;
    for (let nth = 0; ; nth++) {
      if (signal?.aborted === true) throw userAbort(signal);
      try {
        // A retry without a search could create a second batch.
        const options = { ...this.#options, maxRetries: 0 };
        const batch = await this.#batches.create(this.#params, options);
        answeredID(batch, 'creation of a batch');
        return batch;
      } catch (error) {
        if (mayBeExecuted(error)) this.#mayExist = true;
        const pause = PAUSES[nth];
        if (pause === undefined || !isFileMissing(error)) throw error;
        await this.#pause(pause);
      }
    }
  }

  #isRepeatable(error: unknown): boolean {
    if (!(error instanceof APIError) || !error.retryable || mayStillRun(error)) return false;
    return error.retryAfter === undefined || error.retryAfter <= this.#client.maxRetryDelay;
  }

  /** Looks for the batch after each pause, where it may exist. */
  async #search(pauses: readonly number[]): Promise<Batch | null> {
    for (const pause of pauses) {
      await this.#pause(pause);
      const found = this.#mayExist ? await this.#find() : null;
      if (found !== null) return found;
    }
    return null;
  }

  async #find(): Promise<Batch | null> {
    const { idempotencyKey: _key, extraBody: _body, ...options } = this.#options;
    let searched = 0;
    for await (const batch of this.#batches.list({ limit: 100 }, options)) {
      if (batch.input_file_id === this.#params.input_file_id) return batch;
      if (++searched >= MOST_SEARCHED) return null;
    }
    return null;
  }

  async #pause(time: number): Promise<void> {
    const { signal = null } = this.#options;
    await wait(time, signal).catch(() => Promise.reject(userAbort(signal)));
  }
}

/** Whether the caller wants no more requests. */
function hasEnded(error: unknown): boolean {
  if (error instanceof APIConnectionTimeoutError) return error.phase === 'deadline';
  return error instanceof APIUserAbortError;
}

/** Whether a server, or one behind a gateway, may be at work on the request. */
function mayStillRun(error: unknown): boolean {
  if (error instanceof APIStatusError) return error.status === 408 || error.status === 504;
  return error instanceof APIConnectionTimeoutError;
}

function pausesOf(error: unknown, failures: number, repeats: boolean): readonly number[] {
  if (mayStillRun(error)) return LOOKS;
  const requested = repeats && error instanceof APIError ? error.retryAfter : undefined;
  return [requested ?? backoffDelay(failures, Math.random())];
}

function isFileMissing(error: unknown): boolean {
  if (!(error instanceof APIStatusError) || (error.status !== 400 && error.status !== 404)) {
    return false;
  }
  return /\bfile\b/i.test(error.message) && MISSING.test(error.message);
}

const MISSING =
  /\bnot (?:be )?found|\b(?:cannot|can't|could ?n[o']t) find|\bno such|\b(?:does|do) ?n[o']t exist/i;
