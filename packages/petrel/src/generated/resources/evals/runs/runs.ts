// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import { readable } from '../../../../core/request/readable.ts';
import type {
  OutputItemListParams,
  OutputItemListResponse,
  OutputItemListResponsesPage,
  OutputItemRetrieveParams,
  OutputItemRetrieveResponse,
} from '../../../models/evals/runs/output-items.ts';
import type {
  CreateEvalCompletionsRunDataSource,
  CreateEvalJSONLRunDataSource,
  EvalAPIError,
  RunCancelParams,
  RunCancelResponse,
  RunCreateParams,
  RunCreateResponse,
  RunDeleteParams,
  RunDeleteResponse,
  RunListParams,
  RunListResponse,
  RunListResponsesPage,
  RunRetrieveParams,
  RunRetrieveResponse,
} from '../../../models/evals/runs/runs.ts';
import { OutputItems } from './output-items.ts';

/** One measurement of one model against an eval. */
export class Runs extends APIResource {
  /** The single samples of a run, each with its grades. */
  outputItems: OutputItems = new OutputItems(this._client);

  /**
   * Starts a run of an eval with a given data source and model. Fails when the data does not
   * fit the schema of the eval.
   *
   * `POST /evals/{eval_id}/runs`,
   * [API reference](https://platform.openai.com/docs/api-reference/evals/createEvalRun)
   */
  create(
    evalID: string,
    body: RunCreateParams,
    options?: RequestOptions,
  ): APIPromise<RunCreateResponse> {
    return this._client.post(
      path('/evals/{eval_id}/runs', evalID),
      operationOptions(options, { body }),
    );
  }

  /**
   * Fetches the state and the results of a run.
   *
   * `GET /evals/{eval_id}/runs/{run_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/evals/get)
   */
  retrieve(
    runID: string,
    params: RunRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RunRetrieveResponse> {
    const { eval_id } = readable(params ?? {});
    return this._client.get(
      path('/evals/{eval_id}/runs/{run_id}', eval_id, runID),
      operationOptions(options),
    );
  }

  /**
   * Lists the runs of an eval, one page at a time.
   *
   * `GET /evals/{eval_id}/runs`,
   * [API reference](https://platform.openai.com/docs/api-reference/evals/get-runs)
   */
  list(
    evalID: string,
    query?: QueryAlone<RunListParams> | null,
    options?: RequestOptions,
  ): PagePromise<RunListResponsesPage, RunListResponse>;
  /** The same, with request options in place of the query. */
  list(evalID: string, options?: OptionsAlone): PagePromise<RunListResponsesPage, RunListResponse>;
  list(
    evalID: string,
    query: (RunListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<RunListResponsesPage, RunListResponse> {
    return this._client.getAPIList(
      path('/evals/{eval_id}/runs', evalID),
      CursorPage<RunListResponse>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Deletes a run.
   *
   * `DELETE /evals/{eval_id}/runs/{run_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/evals/delete)
   */
  delete(
    runID: string,
    params: RunDeleteParams,
    options?: RequestOptions,
  ): APIPromise<RunDeleteResponse> {
    const { eval_id } = readable(params ?? {});
    return this._client.delete(
      path('/evals/{eval_id}/runs/{run_id}', eval_id, runID),
      operationOptions(options),
    );
  }

  /**
   * Stops a run that is still going.
   *
   * `POST /evals/{eval_id}/runs/{run_id}/cancel`,
   * [API reference](https://platform.openai.com/docs/api-reference/evals/post)
   */
  cancel(
    runID: string,
    params: RunCancelParams,
    options?: RequestOptions,
  ): APIPromise<RunCancelResponse> {
    const { eval_id } = readable(params ?? {});
    return this._client.post(
      path('/evals/{eval_id}/runs/{run_id}/cancel', eval_id, runID),
      operationOptions(options),
    );
  }
}

Runs.OutputItems = OutputItems;

export declare namespace Runs {
  export {
    OutputItems,
    type CreateEvalCompletionsRunDataSource,
    type CreateEvalJSONLRunDataSource,
    type EvalAPIError,
    type RunCancelParams,
    type RunCancelResponse,
    type RunCreateParams,
    type RunCreateResponse,
    type RunDeleteParams,
    type RunDeleteResponse,
    type RunListParams,
    type RunListResponse,
    type RunListResponsesPage,
    type RunRetrieveParams,
    type RunRetrieveResponse,
    type OutputItemListParams,
    type OutputItemListResponse,
    type OutputItemListResponsesPage,
    type OutputItemRetrieveParams,
    type OutputItemRetrieveResponse,
  };
}

export type * from '../../../models/evals/runs/runs.ts';
