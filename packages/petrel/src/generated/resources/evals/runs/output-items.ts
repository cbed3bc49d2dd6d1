// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import { path } from '../../../../core/request/path.ts';
import { readable } from '../../../../core/request/readable.ts';
import type {
  OutputItemListParams,
  OutputItemListResponse,
  OutputItemListResponsesPage,
  OutputItemRetrieveParams,
  OutputItemRetrieveResponse,
} from '../../../models/evals/runs/output-items.ts';

/** The single samples of a run, each with its grades. */
export class OutputItems extends APIResource {
  /**
   * Fetches one sample of a run and its grades.
   *
   * `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/evals/get)
   */
  retrieve(
    outputItemID: string,
    params: OutputItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<OutputItemRetrieveResponse> {
    const { eval_id, run_id } = readable(params ?? {});
    return this._client.get(
      path(
        '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}',
        eval_id,
        run_id,
        outputItemID,
      ),
      operationOptions(options),
    );
  }

  /**
   * Lists the samples of a run, one page at a time, optionally only those that failed or
   * passed.
   *
   * `GET /evals/{eval_id}/runs/{run_id}/output_items`,
   * [API reference](https://platform.openai.com/docs/api-reference/evals/get)
   */
  list(
    runID: string,
    params: OutputItemListParams,
    options?: RequestOptions,
  ): PagePromise<OutputItemListResponsesPage, OutputItemListResponse> {
    const { eval_id, ...query } = readable(params ?? {});
    return this._client.getAPIList(
      path('/evals/{eval_id}/runs/{run_id}/output_items', eval_id, runID),
      CursorPage<OutputItemListResponse>,
      operationOptions(options, { query }),
    );
  }
}

export declare namespace OutputItems {
  export {
    type OutputItemListParams,
    type OutputItemListResponse,
    type OutputItemListResponsesPage,
    type OutputItemRetrieveParams,
    type OutputItemRetrieveResponse,
  };
}

export type * from '../../../models/evals/runs/output-items.ts';
