// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import { path } from '../../../../../core/request/path.ts';
import { readable } from '../../../../../core/request/readable.ts';
import type {
  CodeInterpreterLogs,
  CodeInterpreterOutputImage,
  CodeInterpreterToolCall,
  CodeInterpreterToolCallDelta,
  FileSearchToolCall,
  FileSearchToolCallDelta,
  FunctionToolCall,
  FunctionToolCallDelta,
  MessageCreationStepDetails,
  RunStep,
  RunStepDelta,
  RunStepDeltaEvent,
  RunStepDeltaMessageDelta,
  RunStepInclude,
  RunStepsPage,
  StepListParams,
  StepRetrieveParams,
  ToolCall,
  ToolCallDelta,
  ToolCallDeltaObject,
  ToolCallsStepDetails,
} from '../../../../models/beta/threads/runs/steps.ts';

/** What an assistant did in a run, step by step. */
export class Steps extends APIResource {
  /**
   * Fetches one step of a run.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/getRunStep)
   */
  retrieve(
    stepID: string,
    params: StepRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RunStep> {
    const { thread_id, run_id, ...query } = readable(params ?? {});
    return this._client.get(
      path('/threads/{thread_id}/runs/{run_id}/steps/{step_id}', thread_id, run_id, stepID),
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Lists the steps of a run, one page at a time.
   *
   * `GET /threads/{thread_id}/runs/{run_id}/steps`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/listRunSteps)
   */
  list(
    runID: string,
    params: StepListParams,
    options?: RequestOptions,
  ): PagePromise<RunStepsPage, RunStep> {
    const { thread_id, ...query } = readable(params ?? {});
    return this._client.getAPIList(
      path('/threads/{thread_id}/runs/{run_id}/steps', thread_id, runID),
      CursorPage<RunStep>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }
}

export declare namespace Steps {
  export {
    type CodeInterpreterLogs,
    type CodeInterpreterOutputImage,
    type CodeInterpreterToolCall,
    type CodeInterpreterToolCallDelta,
    type FileSearchToolCall,
    type FileSearchToolCallDelta,
    type FunctionToolCall,
    type FunctionToolCallDelta,
    type MessageCreationStepDetails,
    type RunStep,
    type RunStepDelta,
    type RunStepDeltaEvent,
    type RunStepDeltaMessageDelta,
    type RunStepInclude,
    type RunStepsPage,
    type StepListParams,
    type StepRetrieveParams,
    type ToolCall,
    type ToolCallDelta,
    type ToolCallDeltaObject,
    type ToolCallsStepDetails,
  };
}

export type * from '../../../../models/beta/threads/runs/steps.ts';
