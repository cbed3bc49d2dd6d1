// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as ChatCompletionsAPI from '../../../chat/completions/completions.ts';
import type * as SharedAPI from '../../../shared.ts';
import type * as BetaAssistantsAPI from '../../assistants.ts';
import type * as BetaThreadsMessagesAPI from '../messages.ts';
import type * as BetaThreadsAPI from '../threads.ts';
import type * as Self from './runs.ts';

export type RequiredActionFunctionToolCall = ChatCompletionsAPI.ChatCompletionMessageFunctionToolCall;
export namespace RequiredActionFunctionToolCall {
  export type Function = ChatCompletionsAPI.ChatCompletionMessageFunctionToolCall.Function;
}

export interface Run {
  id: string;

  assistant_id: string;

  cancelled_at: number | null;

  completed_at: number | null;

  created_at: number;

  expires_at: number | null;

  failed_at: number | null;

  incomplete_details: Run.IncompleteDetails;

  instructions: string;

  last_error: Run.LastError;

  /** At least 256. */
  max_completion_tokens: number | null;

  /** At least 256. */
  max_prompt_tokens: number | null;

  metadata: SharedAPI.Metadata;

  model: string;

  object: 'thread.run';

  /** Default: `true`. */
  parallel_tool_calls: boolean;

  required_action: Run.RequiredAction;

  response_format: BetaThreadsAPI.AssistantResponseFormatOption | null;

  started_at: number | null;

  status: RunStatus;

  thread_id: string;

  tool_choice: BetaThreadsAPI.AssistantToolChoiceOption | null;

  /** At most 20 items. */
  tools: (
    | BetaAssistantsAPI.CodeInterpreterTool | BetaAssistantsAPI.FileSearchTool
    | ChatCompletionsAPI.ChatCompletionFunctionTool
  )[];

  truncation_strategy: Run.TruncationStrategy | null;

  usage: Run.Usage;

  temperature?: number | null;

  top_p?: number | null;
}
export namespace Run {
  export interface IncompleteDetails {
    reason?: 'max_completion_tokens' | 'max_prompt_tokens';
  }

  export interface LastError {
    code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt';

    message: string;
  }

  export interface RequiredAction {
    submit_tool_outputs: Run.RequiredAction.SubmitToolOutputs;

    type: 'submit_tool_outputs';
  }
  export namespace RequiredAction {
    export interface SubmitToolOutputs {
      tool_calls: RequiredActionFunctionToolCall[];
    }
  }

  export interface TruncationStrategy {
    type: 'auto' | 'last_messages';

    /** At least 1. */
    last_messages?: number | null;
  }

  export type Usage = Run.Usage.Item | null;
  export namespace Usage {
    export interface Item {
      completion_tokens: number;

      prompt_tokens: number;

      total_tokens: number;
    }
  }
}

export interface RunCancelParams {
  thread_id: string;
}

export type RunCreateAndStreamParams = RunCreateParamsBase;

export type RunCreateParams = RunCreateParamsNonStreaming | RunCreateParamsStreaming;

export interface RunCreateParamsBase {
  assistant_id: string;

  additional_instructions?: string | null;

  additional_messages?: RunCreateParams.AdditionalMessage[] | null;

  include?: ('step_details.tool_calls[*].file_search.results[*].content')[];

  instructions?: string | null;

  /** At least 256. */
  max_completion_tokens?: number | null;

  /** At least 256. */
  max_prompt_tokens?: number | null;

  metadata?: SharedAPI.Metadata;

  model?:
    | (string & {}) | 'gpt-5' | 'gpt-5-mini' | 'gpt-5-nano' | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07' | 'gpt-5-nano-2025-08-07' | 'gpt-4.1' | 'gpt-4.1-mini'
    | 'gpt-4.1-nano' | 'gpt-4.1-2025-04-14' | 'gpt-4.1-mini-2025-04-14' | 'gpt-4.1-nano-2025-04-14'
    | 'o3-mini' | 'o3-mini-2025-01-31' | 'o1' | 'o1-2024-12-17' | 'gpt-4o' | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06' | 'gpt-4o-2024-05-13' | 'gpt-4o-mini' | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4.5-preview' | 'gpt-4.5-preview-2025-02-27' | 'gpt-4-turbo' | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview' | 'gpt-4-turbo-preview' | 'gpt-4-1106-preview' | 'gpt-4-vision-preview'
    | 'gpt-4' | 'gpt-4-0314' | 'gpt-4-0613' | 'gpt-4-32k' | 'gpt-4-32k-0314' | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo' | 'gpt-3.5-turbo-16k' | 'gpt-3.5-turbo-0613' | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125' | 'gpt-3.5-turbo-16k-0613' | null;

  /** Default: `true`. */
  parallel_tool_calls?: boolean;

  /** Default: `medium`. */
  reasoning_effort?: SharedAPI.ReasoningEffort;

  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;

  stream?: boolean | null;

  /** From 0 to 2. Default: `1`. */
  temperature?: number | null;

  tool_choice?: BetaThreadsAPI.AssistantToolChoiceOption | null;

  /** At most 20 items. */
  tools?:
    | (BetaAssistantsAPI.CodeInterpreterTool | BetaAssistantsAPI.FileSearchTool | ChatCompletionsAPI.ChatCompletionFunctionTool)[]
    | null;

  /** From 0 to 1. Default: `1`. */
  top_p?: number | null;

  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
}

export namespace RunCreateParams {
  export type RunCreateParamsNonStreaming = Self.RunCreateParamsNonStreaming;
  export type RunCreateParamsStreaming = Self.RunCreateParamsStreaming;

  export interface AdditionalMessage {
    content: string | BetaThreadsMessagesAPI.MessageContentPartParam[];

    role: 'user' | 'assistant';

    attachments?: RunCreateParams.AdditionalMessage.Attachment[] | null;

    metadata?: SharedAPI.Metadata;
  }
  export namespace AdditionalMessage {
    export type Attachment = BetaThreadsMessagesAPI.MessageCreateParams.Attachment;
    export namespace Attachment {
      export type FileSearch = BetaThreadsMessagesAPI.Message.Attachment.AssistantToolsFileSearchTypeOnly;
    }
  }

  export type TruncationStrategy = Run.TruncationStrategy;
}

export interface RunCreateParamsNonStreaming extends RunCreateParamsBase {
  /** Asks for the result as a whole. */
  stream?: false | null;
}

export interface RunCreateParamsStreaming extends RunCreateParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

export interface RunListParams {
  after?: string;

  before?: string;

  /** Default: `20`. */
  limit?: number;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';
}

export interface RunRetrieveParams {
  thread_id: string;
}

export type RunStatus =
  | 'queued' | 'in_progress' | 'requires_action' | 'cancelling' | 'cancelled' | 'failed'
  | 'completed' | 'incomplete' | 'expired';

export type RunStreamParams = RunCreateParamsBase;

export type RunSubmitToolOutputsAndPollParams = RunSubmitToolOutputsParamsNonStreaming;

export type RunSubmitToolOutputsParams =
  | RunSubmitToolOutputsParamsNonStreaming | RunSubmitToolOutputsParamsStreaming;

export interface RunSubmitToolOutputsParamsBase {
  thread_id: string;

  tool_outputs: RunSubmitToolOutputsParams.ToolOutput[];

  stream?: boolean | null;
}

export namespace RunSubmitToolOutputsParams {
  export type RunSubmitToolOutputsParamsNonStreaming = Self.RunSubmitToolOutputsParamsNonStreaming;
  export type RunSubmitToolOutputsParamsStreaming = Self.RunSubmitToolOutputsParamsStreaming;

  export interface ToolOutput {
    output?: string;

    tool_call_id?: string;
  }
}

export interface RunSubmitToolOutputsParamsNonStreaming extends RunSubmitToolOutputsParamsBase {
  /** Asks for the result as a whole. */
  stream?: false | null;
}

export interface RunSubmitToolOutputsParamsStreaming extends RunSubmitToolOutputsParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

export type RunSubmitToolOutputsStreamParams = RunSubmitToolOutputsParamsBase;

export interface RunUpdateParams {
  thread_id: string;

  metadata?: SharedAPI.Metadata;
}

export type RunsPage = CursorPage<Run>;
