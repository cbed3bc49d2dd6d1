import type { RequestOptions } from '../../core/call/request-options.ts';
import type { ResourceClient } from '../../core/client/resource-client.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { fileSource } from '../../core/request/file-source.ts';
import { readable } from '../../core/request/readable.ts';
import type { Uploadable } from '../../core/request/uploads.ts';
import type { Batch } from '../../generated/models/batches.ts';
import { redactText } from '../../core/secrets/redaction.ts';
import { shortened } from '../json/shortened.ts';
import { batchOf, checkComplete, checkResultsOf } from './batch-outcome.ts';
import { batchResources } from './batch-resources.ts';
import { batchResult } from './batch-result.ts';
import type { BatchEndpoint, BatchResult } from './batch-types.ts';
import { downloadedBytes } from './file-download.ts';
import { ResultReader, type InvalidBatchLine } from './result-reader.ts';

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
   * wrong; for one that has not ended; and, after all results, for lines that could not be read, or when
   * there are fewer results than the batch counts (`batch_results_incomplete`)
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
    const client = this.#client;
    const { files } = batchResources(client);
    const { onInvalidLine, ...options } = this.#options;
    const { maxRetries = client.maxRetries } = options;
    const reader = new ResultReader<Endpoint>(onInvalidLine, (text) => client._redact(text));
    const batch = await batchOf(client, this.#batch, options);
    checkResultsOf(client, batch);
    for (const fileID of [batch.output_file_id, batch.error_file_id]) {
      // Where there is none, servers send null or an empty text.
      if (!fileID) continue;
      yield* reader.read(downloadedBytes(files, fileID, options, maxRetries), fileID);
    }
    checkComplete(batch, reader.lines);
    reader.throwIfInvalid(shortened(batch.id));
    return undefined;
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
  const reader = new ResultReader<Endpoint>(onInvalidLine, redactText);
  yield* reader.read(source.open(), null);
  reader.throwIfInvalid(`"${source.name}"`);
  return undefined;
}

/**
 * The result on one line of an output or error file, as `JSON.parse` returns the line.
 *
 * @throws OpenAIError of code `invalid_batch_line` for what is no such line
 */
export function toBatchResult<Endpoint extends BatchEndpoint = BatchEndpoint>(
  line: unknown,
): BatchResult<Endpoint> {
  const result = batchResult<Endpoint>(line, redactText);
  if (typeof result !== 'string') return result;
  throw new OpenAIError(`The line ${result}.`, { code: 'invalid_batch_line' });
}
