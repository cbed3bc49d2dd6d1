// Written by `npm run generate` from spec/. Do not edit.

export {
  OutputItems,
  type OutputItemListParams,
  type OutputItemListResponse,
  type OutputItemListResponsesPage,
  type OutputItemRetrieveParams,
  type OutputItemRetrieveResponse,
} from './output-items.ts';
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
} from './runs.ts';
