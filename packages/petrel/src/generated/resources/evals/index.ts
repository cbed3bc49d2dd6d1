// Written by `npm run generate` from spec/. Do not edit.

export {
  Evals,
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
} from './evals.ts';
export {
  Runs,
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
} from './runs/runs.ts';
