// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../core/call/request-options.ts';
import { APIResource } from '../../core/client/api-resource.ts';
import type { APIPromise } from '../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../core/pages/pagination.ts';
import { operationOptions } from '../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../core/request/options-in-query.ts';
import { path } from '../../core/request/path.ts';
import type {
  Batch,
  BatchCreateParams,
  BatchError,
  BatchListParams,
  BatchRequestCounts,
  BatchUsage,
  BatchesPage,
} from '../models/batches.ts';

/** Large sets of requests that run in the background within a day, at a lower price. */
export class Batches extends APIResource {
  /**
   * Starts a batch: the requests are the lines of an uploaded JSONL file. Returns at once;
   * answers land in an output file when the batch ends.
   *
   * `POST /batches`,
   * [API reference](https://platform.openai.com/docs/api-reference/batch/createBatch)
   */
  create(body: BatchCreateParams, options?: RequestOptions): APIPromise<Batch> {
    return this._client.post('/batches', operationOptions(options, { body }));
  }

  /**
   * Fetches the state of a batch and the ids of its output files.
   *
   * `GET /batches/{batch_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/batch/retrieveBatch)
   */
  retrieve(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.get(path('/batches/{batch_id}', batchID), operationOptions(options));
  }

  /**
   * Lists the organization's batches, one page at a time.
   *
   * `GET /batches`,
   * [API reference](https://platform.openai.com/docs/api-reference/batch/listBatches)
   */
  list(
    query?: QueryAlone<BatchListParams> | null,
    options?: RequestOptions,
  ): PagePromise<BatchesPage, Batch>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<BatchesPage, Batch>;
  list(
    query: (BatchListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<BatchesPage, Batch> {
    return this._client.getAPIList(
      '/batches',
      CursorPage<Batch>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Asks for a batch to stop, which may take up to 10 minutes. Answers that were already
   * produced remain in the output file.
   *
   * `POST /batches/{batch_id}/cancel`,
   * [API reference](https://platform.openai.com/docs/api-reference/batch/cancelBatch)
   */
  cancel(batchID: string, options?: RequestOptions): APIPromise<Batch> {
    return this._client.post(
      path('/batches/{batch_id}/cancel', batchID),
      operationOptions(options),
    );
  }
}

export declare namespace Batches {
  export {
    type Batch,
    type BatchCreateParams,
    type BatchError,
    type BatchListParams,
    type BatchRequestCounts,
    type BatchUsage,
    type BatchesPage,
  };
}

export type * from '../models/batches.ts';
