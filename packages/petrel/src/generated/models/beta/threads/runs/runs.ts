// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';
import type * as ChatCompletionsAPI from '../../../chat/completions/completions.ts';
import type * as LiveAPI from '../../../live/live.ts';
import type * as SharedAPI from '../../../shared.ts';
import type * as BetaAssistantsAPI from '../../assistants.ts';
import type * as BetaThreadsMessagesAPI from '../messages.ts';
import type * as BetaThreadsAPI from '../threads.ts';
import type * as Self from './runs.ts';
import type * as BetaThreadsRunsStepsAPI from './steps.ts';

/** A function the model wants called. */
export type RequiredActionFunctionToolCall = ChatCompletionsAPI.ChatCompletionMessageFunctionToolCall;
export namespace RequiredActionFunctionToolCall {
  /** A function and the arguments chosen by the model. */
  export type Function = ChatCompletionsAPI.ChatCompletionMessageFunctionToolCall.Function;
}

/** A turn of an assistant on a thread. */
export interface Run {
  /** Id of the run. */
  id: string;

  /** Id of the assistant. */
  assistant_id: string;

  /** When it was cancelled, in Unix seconds. */
  cancelled_at: number | null;

  /** When it was completed, in Unix seconds. */
  completed_at: number | null;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** When it expires, in Unix seconds. */
  expires_at: number | null;

  /** When it failed, in Unix seconds. */
  failed_at: number | null;

  /** Why it broke off; null if it did not. */
  incomplete_details: Run.IncompleteDetails | null;

  /** The instructions it is made with. */
  instructions: string;

  /** Why it failed; null if it did not. */
  last_error: Run.LastError | null;

  /**
   * Most tokens it may generate.
   *
   * At least 256.
   */
  max_completion_tokens: number | null;

  /**
   * Most input tokens it may use.
   *
   * At least 256.
   */
  max_prompt_tokens: number | null;

  /** The key-value pairs kept with it. */
  metadata: SharedAPI.Metadata;

  /** The model that is used. */
  model: string;

  object: 'thread.run';

  /**
   * Whether several tools can be called at once.
   *
   * Default: `true`.
   */
  parallel_tool_calls: boolean;

  /** What it waits for; null if it does not. */
  required_action: Run.RequiredAction | null;

  /** Form of the answers. */
  response_format: BetaThreadsAPI.AssistantResponseFormatOption | null;

  /** When it began, in Unix seconds. */
  started_at: number | null;

  /** How far the run is. At `requires_action` it waits for the results of tool calls. */
  status: RunStatus;

  /** Id of the thread. */
  thread_id: string;

  /** Which tools the model was instructed to use. */
  tool_choice: BetaThreadsAPI.AssistantToolChoiceOption | null;

  /**
   * The tools it may use.
   *
   * At most 20 items.
   */
  tools: BetaAssistantsAPI.AssistantTool[];

  /** How much of the thread the model sees. */
  truncation_strategy: Run.TruncationStrategy | null;

  /** Tokens used; null until the run is done. */
  usage: Run.Usage | null;

  /** The randomness that is used. */
  temperature?: number | null;

  /** The share of likeliest tokens that is sampled from. */
  top_p?: number | null;
}
export namespace Run {
  /** Why a run broke off. */
  export interface IncompleteDetails {
    /** Which limit it reached. */
    reason?: 'max_completion_tokens' | 'max_prompt_tokens';
  }

  /** Why a run failed. */
  export interface LastError {
    /** Machine-readable code of the failure. */
    code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt';

    /** What went wrong, for people. */
    message: string;
  }

  /** What a run waits for. */
  export interface RequiredAction {
    /** The tool calls it waits for. */
    submit_tool_outputs: RequiredAction.SubmitToolOutputs;

    type: 'submit_tool_outputs';
  }
  export namespace RequiredAction {
    /** The tool calls that a run waits for. */
    export interface SubmitToolOutputs {
      /** The calls. */
      tool_calls: RequiredActionFunctionToolCall[];
    }
  }

  /** How much of the thread the model sees. */
  export interface TruncationStrategy {
    /** Only the latest messages, or as many as fit. */
    type: 'auto' | 'last_messages';

    /**
     * How many of the latest messages it sees.
     *
     * At least 1.
     */
    last_messages?: number | null;
  }

  export interface Usage {
    completion_tokens: number;

    prompt_tokens: number;

    total_tokens: number;
  }
}

/** Which thread the run belongs to. */
export interface RunCancelParams {
  /** Id of the thread. */
  thread_id: string;
}

export type RunCreateAndPollParams = RunCreateParamsNonStreaming;

export type RunCreateAndStreamParams = Omit<RunCreateParamsBase, 'stream'> & { stream?: true };

/** How to run the thread. */
export type RunCreateParams = RunCreateParamsNonStreaming | RunCreateParamsStreaming;

export interface RunCreateParamsBase {
  /** Id of the assistant. */
  assistant_id: string;

  /** Instructions for this run, after the assistant's. */
  additional_instructions?: string | null;

  /** Messages to add to the thread first. */
  additional_messages?: RunCreateParams.AdditionalMessage[] | null;

  /** Extra data wanted, such as the passages that file search found. */
  include?: BetaThreadsRunsStepsAPI.RunStepInclude[];

  /** Instructions for this run, in place of the assistant's. */
  instructions?: string | null;

  /**
   * Most tokens generated in the whole run. The run is `incomplete` when it gets there.
   *
   * At least 256.
   */
  max_completion_tokens?: number | null;

  /**
   * Most input tokens in the whole run. The run is `incomplete` when it gets there.
   *
   * At least 256.
   */
  max_prompt_tokens?: number | null;

  /**
   * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;

  /** Id of the model, in place of the assistant's. */
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
    | 'gpt-3.5-turbo-0125' | 'gpt-3.5-turbo-16k-0613' | 'gpt-6-astra' | 'gpt-6.1-sol'
    | 'gpt-6.1-terra' | 'gpt-6-sol' | 'gpt-6-luna' | 'gpt-5.6-sol' | 'gpt-5.6-terra'
    | 'gpt-5.6-luna' | 'gpt-5.5' | 'gpt-5.5-2026-04-23' | 'gpt-5.4' | 'gpt-5.4-mini'
    | 'gpt-5.4-nano' | 'gpt-5.4-mini-2026-03-17' | 'gpt-5.4-nano-2026-03-17' | 'gpt-5.3-chat-latest'
    | 'gpt-5.2' | 'gpt-5.2-2025-12-11' | 'gpt-5.2-chat-latest' | 'gpt-5.2-pro'
    | 'gpt-5.2-pro-2025-12-11' | 'gpt-5.1' | 'gpt-5.1-2025-11-13' | 'gpt-5.1-codex' | 'gpt-5.1-mini'
    | 'gpt-5.1-chat-latest' | 'gpt-5-chat-latest' | 'o4-mini' | 'o4-mini-2025-04-16' | 'o3'
    | 'o3-2025-04-16' | 'o1-preview' | 'o1-preview-2024-09-12' | 'o1-mini' | 'o1-mini-2024-09-12'
    | 'gpt-audio-mini' | 'gpt-audio-mini-2025-12-15' | 'gpt-4o-audio-preview'
    | 'gpt-4o-audio-preview-2024-10-01' | 'gpt-4o-audio-preview-2024-12-17'
    | 'gpt-4o-audio-preview-2025-06-03' | 'gpt-4o-mini-audio-preview'
    | 'gpt-4o-mini-audio-preview-2024-12-17' | 'gpt-4o-search-preview'
    | 'gpt-4o-mini-search-preview' | 'gpt-4o-search-preview-2025-03-11'
    | 'gpt-4o-mini-search-preview-2025-03-11' | 'chatgpt-4o-latest' | 'codex-mini-latest'
    | 'gpt-3.5-turbo-0301' | 'gpt-6.2-astra' | 'gpt-6.2-sol' | null;

  /**
   * Whether the model may ask for several tool calls at once.
   *
   * Default: `true`.
   */
  parallel_tool_calls?: boolean;

  /**
   * How hard the model thinks before it answers.
   *
   * Default: `medium`.
   */
  reasoning_effort?: SharedAPI.ReasoningEffort;

  /** Form of the answers: text, any JSON, or JSON that follows a schema. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;

  /** Sends the run's events as they happen. */
  stream?: boolean | null;

  /**
   * How random the sampling is: low is focused, high is varied. Change this or `top_p`, not
   * both.
   *
   * From 0 to 2. Default: `1`.
   */
  temperature?: number | null;

  /** Whether and which tools the model uses. */
  tool_choice?: BetaThreadsAPI.AssistantToolChoiceOption | null;

  /**
   * Tools for this run, in place of the assistant's.
   *
   * At most 20 items.
   */
  tools?: BetaAssistantsAPI.AssistantTool[] | null;

  /**
   * Samples only from the likeliest tokens that together have this probability. Change this or
   * `temperature`, not both.
   *
   * From 0 to 1. Default: `1`.
   */
  top_p?: number | null;

  /** How much of the thread the model sees. */
  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
}

export namespace RunCreateParams {
  export type RunCreateParamsNonStreaming = Self.RunCreateParamsNonStreaming;
  export type RunCreateParamsStreaming = Self.RunCreateParamsStreaming;

  /** A message to add. */
  export interface AdditionalMessage {
    /** Text, or a list of text and image parts. */
    content: string | BetaThreadsMessagesAPI.MessageContentPartParam[];

    /** Who speaks. */
    role: 'user' | 'assistant';

    /** Files, and the tools that may use them. */
    attachments?: AdditionalMessage.Attachment[] | null;

    /**
     * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
     * characters.
     */
    metadata?: SharedAPI.Metadata;
  }
  export namespace AdditionalMessage {
    /** A file of a message, and the tools that may use it. */
    export type Attachment = BetaThreadsMessagesAPI.MessageCreateParams.Attachment;
    export namespace Attachment {
      export type FileSearch = LiveAPI.ResponsesDelegationUpdateConfig.FileSearchToolChoice;
    }
  }

  /** How much of the thread the model sees. */
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

/** Which runs to list. */
export interface RunListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /** Id of the first item of the following page, to page backward. */
  before?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `desc`.
   */
  order?: 'asc' | 'desc';
}

/** Which thread the run belongs to. */
export interface RunRetrieveParams {
  /** Id of the thread. */
  thread_id: string;
}

/** How far a run is. */
export type RunStatus =
  | 'queued' | 'in_progress' | 'requires_action' | 'cancelling' | 'cancelled' | 'failed'
  | 'completed' | 'incomplete' | 'expired';

export type RunStreamParams = Omit<RunCreateParamsBase, 'stream'> & { stream?: true };

export type RunSubmitToolOutputsAndPollParams = RunSubmitToolOutputsParamsNonStreaming;

/** The results of the tool calls. */
export type RunSubmitToolOutputsParams =
  | RunSubmitToolOutputsParamsNonStreaming | RunSubmitToolOutputsParamsStreaming;

export interface RunSubmitToolOutputsParamsBase {
  /** Id of the thread. */
  thread_id: string;

  /** The results, of all calls the run waits for. */
  tool_outputs: RunSubmitToolOutputsParams.ToolOutput[];

  /** Sends the run's further events as they happen. */
  stream?: boolean | null;
}

export namespace RunSubmitToolOutputsParams {
  export type RunSubmitToolOutputsParamsNonStreaming = Self.RunSubmitToolOutputsParamsNonStreaming;
  export type RunSubmitToolOutputsParamsStreaming = Self.RunSubmitToolOutputsParamsStreaming;

  /** The result of one tool call. */
  export interface ToolOutput {
    /** The result as text. */
    output?: string;

    /** Id of the call that this answers. */
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

export type RunSubmitToolOutputsStreamParams = Omit<RunSubmitToolOutputsParamsBase, 'stream'> & { stream?: true };

/** What to change about a run. */
export interface RunUpdateParams {
  /** Id of the thread. */
  thread_id: string;

  /**
   * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;
}

export type RunsPage = CursorPage<Run>;
