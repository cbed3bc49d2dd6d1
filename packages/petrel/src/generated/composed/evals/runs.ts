// Written by `npm run generate` from spec/. Do not edit.
import { RunsWithHelpers } from '../../../helpers/polling/eval-runs-with-helpers.ts';
import type {
  OutputItemListParams,
  OutputItemListResponse,
  OutputItemListResponsesPage,
  OutputItemRetrieveParams,
  OutputItemRetrieveResponse,
} from '../../models/evals/runs/output-items.ts';
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
import { OutputItems } from '../../resources/evals/runs/output-items.ts';

/** One measurement of one model against an eval. */
export class Runs extends RunsWithHelpers {
}

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
