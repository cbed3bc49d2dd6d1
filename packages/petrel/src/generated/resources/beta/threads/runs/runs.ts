// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import { readable, streamOf } from '../../../../../core/request/readable.ts';
import { readStream } from '../../../../../openai/read-stream.ts';
import type { Stream } from '../../../../../openai/stream.ts';
import type * as BetaAssistantsAPI from '../../../../models/beta/assistants.ts';
import type {
  RequiredActionFunctionToolCall,
  Run,
  RunCancelParams,
  RunCreateAndPollParams,
  RunCreateAndStreamParams,
  RunCreateParams,
  RunCreateParamsBase,
  RunCreateParamsNonStreaming,
  RunCreateParamsStreaming,
  RunListParams,
  RunRetrieveParams,
  RunStatus,
  RunStreamParams,
  RunSubmitToolOutputsAndPollParams,
  RunSubmitToolOutputsParams,
  RunSubmitToolOutputsParamsBase,
  RunSubmitToolOutputsParamsNonStreaming,
  RunSubmitToolOutputsParamsStreaming,
  RunSubmitToolOutputsStreamParams,
  RunUpdateParams,
  RunsPage,
} from '../../../../models/beta/threads/runs/runs.ts';
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
import { Steps } from './steps.ts';

/** Turns of an assistant on a thread. */
export class Runs extends APIResource {
  /** What an assistant did in a run, step by step. */
  steps: Steps = new Steps(this._client);

  /**
   * Starts an assistant's turn on a thread. With `stream: true` its events arrive as they
   * happen; otherwise the call returns at once and the run goes on.
   *
   * `POST /threads/{thread_id}/runs`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/createRun)
   */
  create(
    threadID: string,
    params: RunCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  /**
   * Starts an assistant's turn on a thread. With `stream: true` its events arrive as they
   * happen; otherwise the call returns at once and the run goes on.
   *
   * `POST /threads/{thread_id}/runs`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/createRun)
   */
  create(
    threadID: string,
    params: RunCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent>>;
  /**
   * Starts an assistant's turn on a thread. With `stream: true` its events arrive as they
   * happen; otherwise the call returns at once and the run goes on.
   *
   * `POST /threads/{thread_id}/runs`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/createRun)
   */
  create(
    threadID: string,
    params: RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent> | Run>;
  create(threadID: string, params: RunCreateParams, options?: RequestOptions): APIPromise<any> {
    const { include, ...body } = readable(params ?? {});
    return this._client.post(
      path('/threads/{thread_id}/runs', threadID),
      operationOptions(
        options,
        { query: { include }, body },
        { headers: { 'OpenAI-Beta': 'assistants=v2' }, stream: streamOf(params), readStream },
      ),
    );
  }

  /**
   * Fetches the state of a run.
   *
   * `GET /threads/{thread_id}/runs/{run_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/getRun)
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<Run> {
    const { thread_id } = readable(params ?? {});
    return this._client.get(
      path('/threads/{thread_id}/runs/{run_id}', thread_id, runID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Replaces the metadata of a run.
   *
   * `POST /threads/{thread_id}/runs/{run_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/modifyRun)
   */
  update(runID: string, params: RunUpdateParams, options?: RequestOptions): APIPromise<Run> {
    const { thread_id, ...body } = readable(params ?? {});
    return this._client.post(
      path('/threads/{thread_id}/runs/{run_id}', thread_id, runID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Lists the runs of a thread, one page at a time.
   *
   * `GET /threads/{thread_id}/runs`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/listRuns)
   */
  list(
    threadID: string,
    query?: QueryAlone<RunListParams> | null,
    options?: RequestOptions,
  ): PagePromise<RunsPage, Run>;
  /** The same, with request options in place of the query. */
  list(threadID: string, options?: OptionsAlone): PagePromise<RunsPage, Run>;
  list(
    threadID: string,
    query: (RunListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<RunsPage, Run> {
    return this._client.getAPIList(
      path('/threads/{thread_id}/runs', threadID),
      CursorPage<Run>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Asks for a run in progress to stop.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/cancel`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/cancelRun)
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<Run> {
    const { thread_id } = readable(params ?? {});
    return this._client.post(
      path('/threads/{thread_id}/runs/{run_id}/cancel', thread_id, runID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Hands in the results of all tool calls that a run waits for, so that it goes on. Works only
   * while the run's `status` is `requires_action`.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/submitToolOuputsToRun)
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  /**
   * Hands in the results of all tool calls that a run waits for, so that it goes on. Works only
   * while the run's `status` is `requires_action`.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/submitToolOuputsToRun)
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent>>;
  /**
   * Hands in the results of all tool calls that a run waits for, so that it goes on. Works only
   * while the run's `status` is `requires_action`.
   *
   * `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/submitToolOuputsToRun)
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<BetaAssistantsAPI.AssistantStreamEvent> | Run>;
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParams,
    options?: RequestOptions,
  ): APIPromise<any> {
    const { thread_id, ...body } = readable(params ?? {});
    return this._client.post(
      path('/threads/{thread_id}/runs/{run_id}/submit_tool_outputs', thread_id, runID),
      operationOptions(
        options,
        { body },
        { headers: { 'OpenAI-Beta': 'assistants=v2' }, stream: streamOf(params), readStream },
      ),
    );
  }
}

Runs.Steps = Steps;

export declare namespace Runs {
  export {
    Steps,
    type RequiredActionFunctionToolCall,
    type Run,
    type RunCancelParams,
    type RunCreateAndPollParams,
    type RunCreateAndStreamParams,
    type RunCreateParams,
    type RunCreateParamsBase,
    type RunCreateParamsNonStreaming,
    type RunCreateParamsStreaming,
    type RunListParams,
    type RunRetrieveParams,
    type RunStatus,
    type RunStreamParams,
    type RunSubmitToolOutputsAndPollParams,
    type RunSubmitToolOutputsParams,
    type RunSubmitToolOutputsParamsBase,
    type RunSubmitToolOutputsParamsNonStreaming,
    type RunSubmitToolOutputsParamsStreaming,
    type RunSubmitToolOutputsStreamParams,
    type RunUpdateParams,
    type RunsPage,
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

export type * from '../../../../models/beta/threads/runs/runs.ts';
