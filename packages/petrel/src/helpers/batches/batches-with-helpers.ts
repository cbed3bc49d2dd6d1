import type { RequestOptions } from '../../core/call/request-options.ts';
import { readable } from '../../core/request/readable.ts';
import { Batches, type Batch, type BatchCreateParams } from '../../generated/resources/batches.ts';
import { Files } from '../../generated/resources/files.ts';
import { poll, startAndPoll, type Polled } from '../polling/poll.ts';
import type { PollOptions } from '../polling/poll-options.ts';
import { BATCH_STATES } from '../polling/poll-states.ts';
import { retrieveBatch } from './batch-outcome.ts';
import { BatchResults, type BatchResultsOptions } from './batch-results.ts';
import type { BatchEndpoint } from './batch-types.ts';
import { submitBatches, type BatchSubmitParams } from './submit-batches.ts';

/** Batches, and what is built on top of them. */
export class BatchesWithHelpers extends Batches {
  /**
   * Submits requests as batches: checks them, writes them as JSONL, split at the limits of the API, uploads
   * the files and creates a batch for each. No requests are no batches.
   *
   * ```ts
   * const [batch] = await client.batches.submit({
   *   requests: questions.map((input, at) => ({
   *     custom_id: `question-${at}`,
   *     url: '/v1/responses',
   *     body: { model: 'gpt-5', input },
   *   })),
   * });
   * ```
   *
   * A file that the server does not find right after its upload is waited for, 32 seconds at most. The
   * options apply to each request that is sent.
   *
   * @throws OpenAIError of code `invalid_batch_request` for a request that the API would refuse; of a
   * list, before anything is sent
   * @throws BatchSubmitError when some batches were created already; `batches` has them
   */
  submit<Endpoint extends BatchEndpoint>(
    params: BatchSubmitParams<Endpoint>,
    options?: RequestOptions | null,
  ): Promise<Batch[]> {
    const resources = { batches: this, files: new Files(this._client) };
    return submitBatches(resources, params, options);
  }

  /**
   * Waits until a batch is completed, failed, expired or cancelled, and returns it. `completed` means
   * that it has ended: `request_counts.failed` and `error_file_id` report requests that failed.
   *
   * A batch may take 24 hours: pass `maxWait`, as the wait ends after 30 minutes otherwise.
   *
   * @throws APIConnectionTimeoutError when the wait is over; its `progress` has id and last status
   */
  poll(batchID: string, options?: PollOptions<Batch>): Promise<Batch> {
    return poll(this._client, polledBatch(this, batchID), options);
  }

  /** Creates a batch and waits until it has ended, as {@link poll} does. */
  createAndPoll(body: BatchCreateParams, options?: PollOptions<Batch>): Promise<Batch> {
    return startAndPoll(
      this._client,
      ({ creating }) => this.create(body, creating),
      ({ id }) => polledBatch(this, id),
      options,
    );
  }

  /**
   * The results of a batch that has ended, also of one that expired or was cancelled: an async iterable
   * over its output file and its error file, which are read in constant memory. `custom_id` of a result is
   * that of its request; the order is the server's.
   *
   * ```ts
   * for await (const result of client.batches.results<'/v1/responses'>(batch)) {
   *   console.log(result.custom_id, result.ok ? result.body.output_text : result.error.message);
   * }
   * ```
   *
   * Nothing is requested before the results are iterated.
   */
  results<Endpoint extends BatchEndpoint = BatchEndpoint>(
    batch: Batch | string,
    options?: BatchResultsOptions | null,
  ): BatchResults<Endpoint> {
    const files = new Files(this._client);
    const { onInvalidLine, ...request }: BatchResultsOptions = readable(options) ?? {};
    return new BatchResults<Endpoint>(
      {
        batch: async () =>
          typeof batch === 'string' ? retrieveBatch(this, batch, request) : batch,
        content: (fileID, own) => files.content(fileID, own),
        maxRetries: request.maxRetries ?? this._client.maxRetries,
      },
      { onInvalidLine, ...request },
    );
  }
}

function polledBatch(batches: Batches, id: string): Polled<Batch> {
  return {
    what: 'batch',
    id,
    states: BATCH_STATES,
    retrieve: (request) => batches.retrieve(id, request),
  };
}
