import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import { APIError, OpenAIError } from '../../core/errors/index.ts';
import { fileSource } from '../../core/request/file-source.ts';
import { readable } from '../../core/request/readable.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import type { Batch } from '../../generated/models/batches.ts';
import type { Files } from '../../generated/resources/files.ts';
import { checkResultsOf, retrieveBatch } from './batch-outcome.ts';
import { batchResources } from './batch-resources.ts';
import { batchResult } from './batch-result.ts';
import type { BatchEndpoint, BatchResult } from './batch-types.ts';
import { readJSONL } from './json-lines.ts';

/** A line of a result file that cannot be read. */
export interface InvalidBatchLine {
  /** Id of the file; null for one that was passed. */
  readonly file_id: string | null;
  /** Its number in the file, from 1. */
  readonly line: number;
  /** What is wrong with it. */
  readonly problem: string;
}

/** Options for reading the results of a batch. */
export interface BatchResultsOptions extends RequestOptions {
  /**
   * Called with each line that cannot be read, which is skipped. Default: an error lists such lines
   * after all results have been read.
   */
  onInvalidLine?: ((line: InvalidBatchLine) => void) | undefined;
}

/**
 * The results of a batch that has ended, also of one that expired or was cancelled: an async iterable over
 * its output file and its error file, which are read in constant memory. `custom_id` of a result is that of
 * its request; the order is the server's.
 *
 * ```ts
 * for await (const result of batchResults<'/v1/responses'>(client, batch)) {
 *   console.log(result.custom_id, result.ok ? result.body.output_text : result.error.message);
 * }
 * ```
 *
 * Nothing is requested before the results are iterated. The options apply to each request that is sent.
 */
export function batchResults<Endpoint extends BatchEndpoint = BatchEndpoint>(
  client: ResourceClient,
  batch: Batch | string,
  options?: BatchResultsOptions | null,
): BatchResults<Endpoint> {
  return new BatchResults(client, batch, options);
}

/**
 * The results of a batch: those of its output file, then those of its error file, in no particular order.
 * They are read while they are iterated, in constant memory. Each iteration reads them anew.
 */
export class BatchResults<Endpoint extends BatchEndpoint = BatchEndpoint> implements AsyncIterable<
  BatchResult<Endpoint>
> {
  readonly #client: ResourceClient;
  readonly #batch: Batch | string;
  readonly #options: BatchResultsOptions;

  constructor(client: ResourceClient, batch: Batch | string, options?: BatchResultsOptions | null) {
    this.#client = client;
    this.#batch = batch;
    this.#options = readable(options) ?? {};
  }

  /**
   * Reads the results.
   *
   * @throws OpenAIError for a batch that failed as a whole, with the lines of its input file that are
   * wrong; for one that has not ended; and, after all results, for lines that could not be read
   */
  [Symbol.asyncIterator](): AsyncGenerator<BatchResult<Endpoint>, undefined> {
    return this.#read();
  }

  /**
   * The result of one request; undefined where there is none, as of a request that was not reached. It
   * reads up to that result, and keeps nothing.
   */
  async find(customID: string): Promise<BatchResult<Endpoint> | undefined> {
    for await (const result of this) if (result.custom_id === customID) return result;
    return undefined;
  }

  async *#read(): AsyncGenerator<BatchResult<Endpoint>, undefined> {
    const { batches, files } = batchResources(this.#client);
    const { onInvalidLine, ...options } = this.#options;
    const { maxRetries = this.#client.maxRetries } = options;
    const given = this.#batch;
    const batch = typeof given === 'string' ? await retrieveBatch(batches, given, options) : given;
    checkResultsOf(batch);
    const invalid = new InvalidLines(onInvalidLine);
    for (const fileID of [batch.output_file_id, batch.error_file_id]) {
      // Where there is none, servers send null or an empty text.
      if (!fileID) continue;
      const lines = downloadedLines(files, fileID, options, maxRetries);
      yield* results<Endpoint>(lines, fileID, invalid);
    }
    invalid.throwIfAny(batch.id);
    return undefined;
  }
}

/** The lines of a file. A download that breaks is repeated, without those that were read. */
async function* downloadedLines(
  files: Files,
  fileID: string,
  options: RequestOptions,
  maxRetries: number,
): ReturnType<typeof readJSONL> {
  let read = 0;
  for (let failures = 0; ; failures++) {
    const content = await files.content(fileID, options);
    try {
      for await (const line of readJSONL(content)) {
        if (line.line <= read) continue;
        read = line.line;
        failures = 0;
        yield line;
      }
      return undefined;
    } catch (error) {
      if (!(error instanceof APIError && error.retryable)) throw error;
      if (failures >= maxRetries) throw error;
    }
  }
}

/**
 * The results in an output or error file that is at hand: a file on disk, bytes, a stream, the response of
 * `client.files.content()`.
 *
 * @throws OpenAIError after all results, for lines that could not be read, unless `onInvalidLine`
 * receives them
 */
export async function* readBatchResults<Endpoint extends BatchEndpoint = BatchEndpoint>(
  file: Uploadable,
  options?: Pick<BatchResultsOptions, 'onInvalidLine'> | null,
): AsyncGenerator<BatchResult<Endpoint>, undefined> {
  const { onInvalidLine } = readable(options) ?? {};
  const source = await fileSource(file, 'file');
  const invalid = new InvalidLines(onInvalidLine);
  yield* results<Endpoint>(readJSONL(source.open()), null, invalid);
  invalid.throwIfAny(`"${source.name}"`);
  return undefined;
}

async function* results<Endpoint extends BatchEndpoint>(
  lines: ReturnType<typeof readJSONL>,
  file_id: string | null,
  invalid: InvalidLines,
): AsyncGenerator<BatchResult<Endpoint>, undefined> {
  for await (const read of lines) {
    const result = read.problem ?? batchResult<Endpoint>(read.value);
    if (typeof result !== 'string') yield result;
    else invalid.add({ file_id, line: read.line, problem: result });
  }
  return undefined;
}

const MOST_SHOWN = 5;

class InvalidLines {
  readonly #report: BatchResultsOptions['onInvalidLine'];
  readonly #shown: string[] = [];
  #count = 0;

  constructor(report: BatchResultsOptions['onInvalidLine']) {
    this.#report = report;
  }

  add(invalid: InvalidBatchLine): void {
    if (this.#report !== undefined) {
      this.#report(invalid);
      return;
    }
    const { file_id, line, problem } = invalid;
    const place = file_id === null ? `line ${line}` : `line ${line} of ${file_id}`;
    if (this.#shown.length < MOST_SHOWN) this.#shown.push(`${place} ${problem}`);
    this.#count += 1;
  }

  throwIfAny(what: string): void {
    if (this.#count === 0) return;
    const more = this.#count > MOST_SHOWN ? '; …' : '';
    const list = this.#shown.join('; ') + more;
    throw new OpenAIError(
      `${this.#count} of the result lines of ${what} cannot be read and were skipped: ${list}.`,
      { code: 'invalid_batch_line' },
    );
  }
}
