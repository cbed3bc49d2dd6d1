// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../core/pages/pagination.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import type {
  EvalCreateParams,
  EvalCreateResponse,
  EvalCustomDataSourceConfig,
  EvalDeleteResponse,
  EvalListParams,
  EvalListResponse,
  EvalListResponsesPage,
  EvalRetrieveResponse,
  EvalStoredCompletionsDataSourceConfig,
  EvalUpdateParams,
  EvalUpdateResponse,
} from '../../models/evals/evals.ts';
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
} from '../../models/evals/runs/runs.ts';
import { Runs } from './runs/runs.ts';

/** Measures how well models do on a task. */
export class Evals extends APIResource {
  /** One measurement of one model against an eval. */
  runs: Runs = new Runs(this._client);

  /**
   * Defines an eval: the shape of its data and the criteria by which answers are graded.
   * Nothing runs until a run is created.
   *
   * `POST /evals`, [API reference](https://platform.openai.com/docs/api-reference/evals/post)
   */
  create(body: EvalCreateParams, options?: RequestOptions): APIPromise<EvalCreateResponse> {
    return this._client.post('/evals', operationOptions(options, { body }));
  }

  /**
   * Fetches the definition of an eval.
   *
   * `GET /evals/{eval_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/evals/get)
   */
  retrieve(evalID: string, options?: RequestOptions): APIPromise<EvalRetrieveResponse> {
    return this._client.get(path('/evals/{eval_id}', evalID), operationOptions(options));
  }

  /**
   * Changes the name or the metadata of an eval.
   *
   * `POST /evals/{eval_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/evals/update)
   */
  update(
    evalID: string,
    body: EvalUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<EvalUpdateResponse> {
    return this._client.post(path('/evals/{eval_id}', evalID), operationOptions(options, { body }));
  }

  /**
   * Lists the project's evals, one page at a time.
   *
   * `GET /evals`, [API reference](https://platform.openai.com/docs/api-reference/evals/list)
   */
  list(
    query?: QueryAlone<EvalListParams> | null,
    options?: RequestOptions,
  ): PagePromise<EvalListResponsesPage, EvalListResponse>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<EvalListResponsesPage, EvalListResponse>;
  list(
    query: (EvalListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<EvalListResponsesPage, EvalListResponse> {
    return this._client.getAPIList(
      '/evals',
      CursorPage<EvalListResponse>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Deletes an eval.
   *
   * `DELETE /evals/{eval_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/evals/deleteEval)
   */
  delete(evalID: string, options?: RequestOptions): APIPromise<EvalDeleteResponse> {
    return this._client.delete(path('/evals/{eval_id}', evalID), operationOptions(options));
  }
}

Evals.Runs = Runs;

export declare namespace Evals {
  export {
    Runs,
    type EvalCreateParams,
    type EvalCreateResponse,
    type EvalCustomDataSourceConfig,
    type EvalDeleteResponse,
    type EvalListParams,
    type EvalListResponse,
    type EvalListResponsesPage,
    type EvalRetrieveResponse,
    type EvalStoredCompletionsDataSourceConfig,
    type EvalUpdateParams,
    type EvalUpdateResponse,
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
  };
}

export type * from '../../models/evals/evals.ts';
