// Written by `npm run generate` from spec/. Do not edit.
import type { ResourceClient } from '../../core/client/resource-client.ts';
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
} from '../models/evals/evals.ts';
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
} from '../models/evals/runs/runs.ts';
import { Evals as EvalsOperations } from '../resources/evals/evals.ts';
import { Runs } from './evals/runs.ts';

// Without the classes that are replaced: a namespace does not hide inherited static members.
const EvalsBase: Omit<typeof EvalsOperations, 'prototype' | 'Runs'> & (new (client: ResourceClient) => EvalsOperations) = EvalsOperations;

/** Measures how well models do on a task. */
export class Evals extends EvalsBase {
  /** One measurement of one model against an eval. */
  override runs: Runs = new Runs(this._client);
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
