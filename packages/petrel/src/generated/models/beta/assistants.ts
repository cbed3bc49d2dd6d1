// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pagination.ts';
import type * as ChatCompletionsAPI from '../chat/completions/completions.ts';
import type * as SharedAPI from '../shared.ts';
import type * as BetaThreadsMessagesAPI from './threads/messages.ts';
import type * as BetaThreadsRunsAPI from './threads/runs/runs.ts';
import type * as BetaThreadsRunsStepsAPI from './threads/runs/steps.ts';
import type * as BetaThreadsAPI from './threads/threads.ts';

/** @deprecated */
export interface Assistant {
  id: string;

  created_at: number;

  /** At most 512 characters. */
  description: string | null;

  /** At most 256000 characters. */
  instructions: string | null;

  metadata: SharedAPI.Metadata;

  model: string;

  /** At most 256 characters. */
  name: string | null;

  object: 'assistant';

  /** At most 128 items. */
  tools: AssistantTool[];

  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;

  /** From 0 to 2. Default: `1`. */
  temperature?: number | null;

  tool_resources?: Assistant.ToolResources | null;

  /** From 0 to 1. Default: `1`. */
  top_p?: number | null;
}
export namespace Assistant {
  export interface ToolResources {
    code_interpreter?: Assistant.ToolResources.CodeInterpreter;

    file_search?: Assistant.ToolResources.FileSearch;
  }
  export namespace ToolResources {
    export interface CodeInterpreter {
      /** At most 20 items. */
      file_ids?: string[];
    }

    export interface FileSearch {
      /** At most 1 items. */
      vector_store_ids?: string[];
    }
  }
}

export interface AssistantCreateParams {
  model:
    | (string & {}) | 'gpt-5' | 'gpt-5-mini' | 'gpt-5-nano' | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07' | 'gpt-5-nano-2025-08-07' | 'gpt-4.1' | 'gpt-4.1-mini'
    | 'gpt-4.1-nano' | 'gpt-4.1-2025-04-14' | 'gpt-4.1-mini-2025-04-14' | 'gpt-4.1-nano-2025-04-14'
    | 'o3-mini' | 'o3-mini-2025-01-31' | 'o1' | 'o1-2024-12-17' | 'gpt-4o' | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06' | 'gpt-4o-2024-05-13' | 'gpt-4o-mini' | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4.5-preview' | 'gpt-4.5-preview-2025-02-27' | 'gpt-4-turbo' | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview' | 'gpt-4-turbo-preview' | 'gpt-4-1106-preview' | 'gpt-4-vision-preview'
    | 'gpt-4' | 'gpt-4-0314' | 'gpt-4-0613' | 'gpt-4-32k' | 'gpt-4-32k-0314' | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo' | 'gpt-3.5-turbo-16k' | 'gpt-3.5-turbo-0613' | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125' | 'gpt-3.5-turbo-16k-0613';

  /** At most 512 characters. */
  description?: string | null;

  /** At most 256000 characters. */
  instructions?: string | null;

  metadata?: SharedAPI.Metadata;

  /** At most 256 characters. */
  name?: string | null;

  /** Default: `medium`. */
  reasoning_effort?: SharedAPI.ReasoningEffort;

  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;

  /** From 0 to 2. Default: `1`. */
  temperature?: number | null;

  tool_resources?: AssistantCreateParams.ToolResources | null;

  /** At most 128 items. */
  tools?: (CodeInterpreterTool | FileSearchTool | FunctionTool)[];

  /** From 0 to 1. Default: `1`. */
  top_p?: number | null;
}

export namespace AssistantCreateParams {
  export interface ToolResources {
    code_interpreter?: AssistantCreateParams.ToolResources.CodeInterpreter;

    file_search?: AssistantCreateParams.ToolResources.FileSearch;
  }
  export namespace ToolResources {
    export interface CodeInterpreter {
      /** At most 20 items. */
      file_ids?: string[];
    }

    export type FileSearch = { [key: string]: unknown };
    export namespace FileSearch {
      export interface VectorStore {
        chunking_strategy?:
          | AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto
          | AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static;

        /** At most 100000000 items. */
        file_ids?: string[];

        metadata?: SharedAPI.Metadata;
      }
      export namespace VectorStore {
        export interface Auto {
          type: 'auto';
        }

        export interface Static {
          static: AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;

          type: 'static';
        }
        export namespace Static {
          export interface Static {
            chunk_overlap_tokens: number;

            /** From 100 to 4096. */
            max_chunk_size_tokens: number;
          }
        }
      }
    }
  }
}

export interface AssistantDeleted {
  id: string;

  deleted: boolean;

  object: 'assistant.deleted';
}

export interface AssistantListParams {
  after?: string;

  before?: string;

  /** Default: `20`. */
  limit?: number;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';
}

export type AssistantStreamEvent =
  | AssistantStreamEvent.ThreadCreated | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent
  | AssistantStreamEvent.ErrorEvent | AssistantStreamEvent.DoneEvent;
export namespace AssistantStreamEvent {
  export interface DoneEvent {
    data: '[DONE]';

    event: 'done';
  }

  export interface ErrorEvent {
    data: SharedAPI.ErrorObject;

    event: 'error';
  }

  export type ThreadCreated = ThreadStreamEvent;

  export interface ThreadMessageCompleted {
    data: BetaThreadsMessagesAPI.Message;

    event: 'thread.message.completed';
  }

  export interface ThreadMessageCreated {
    data: BetaThreadsMessagesAPI.Message;

    event: 'thread.message.created';
  }

  export interface ThreadMessageDelta {
    data: BetaThreadsMessagesAPI.MessageDeltaEvent;

    event: 'thread.message.delta';
  }

  export interface ThreadMessageInProgress {
    data: BetaThreadsMessagesAPI.Message;

    event: 'thread.message.in_progress';
  }

  export interface ThreadMessageIncomplete {
    data: BetaThreadsMessagesAPI.Message;

    event: 'thread.message.incomplete';
  }

  export interface ThreadRunCancelled {
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.cancelled';
  }

  export interface ThreadRunCancelling {
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.cancelling';
  }

  export interface ThreadRunCompleted {
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.completed';
  }

  export interface ThreadRunCreated {
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.created';
  }

  export interface ThreadRunExpired {
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.expired';
  }

  export interface ThreadRunFailed {
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.failed';
  }

  export interface ThreadRunInProgress {
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.in_progress';
  }

  export interface ThreadRunIncomplete {
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.incomplete';
  }

  export interface ThreadRunQueued {
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.queued';
  }

  export interface ThreadRunRequiresAction {
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.requires_action';
  }

  export interface ThreadRunStepCancelled {
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.cancelled';
  }

  export interface ThreadRunStepCompleted {
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.completed';
  }

  export interface ThreadRunStepCreated {
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.created';
  }

  export interface ThreadRunStepDelta {
    data: BetaThreadsRunsStepsAPI.RunStepDeltaEvent;

    event: 'thread.run.step.delta';
  }

  export interface ThreadRunStepExpired {
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.expired';
  }

  export interface ThreadRunStepFailed {
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.failed';
  }

  export interface ThreadRunStepInProgress {
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.in_progress';
  }
}

export type AssistantTool = CodeInterpreterTool | FileSearchTool | FunctionTool;

export interface AssistantUpdateParams {
  /** At most 512 characters. */
  description?: string | null;

  /** At most 256000 characters. */
  instructions?: string | null;

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
    | 'gpt-3.5-turbo-0125' | 'gpt-3.5-turbo-16k-0613';

  /** At most 256 characters. */
  name?: string | null;

  /** Default: `medium`. */
  reasoning_effort?: SharedAPI.ReasoningEffort;

  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;

  /** From 0 to 2. Default: `1`. */
  temperature?: number | null;

  tool_resources?: AssistantUpdateParams.ToolResources | null;

  /** At most 128 items. */
  tools?: (CodeInterpreterTool | FileSearchTool | FunctionTool)[];

  /** From 0 to 1. Default: `1`. */
  top_p?: number | null;
}

export namespace AssistantUpdateParams {
  export interface ToolResources {
    code_interpreter?: AssistantUpdateParams.ToolResources.CodeInterpreter;

    file_search?: AssistantUpdateParams.ToolResources.FileSearch;
  }
  export namespace ToolResources {
    export interface CodeInterpreter {
      /** At most 20 items. */
      file_ids?: string[];
    }

    export interface FileSearch {
      /** At most 1 items. */
      vector_store_ids?: string[];
    }
  }
}

export type AssistantsPage = CursorPage<Assistant>;

export interface CodeInterpreterTool {
  type: 'code_interpreter';
}

export interface FileSearchTool {
  type: 'file_search';

  file_search?: FileSearchTool.FileSearch;
}
export namespace FileSearchTool {
  export interface FileSearch {
    /** From 1 to 50. */
    max_num_results?: number;

    ranking_options?: FileSearchTool.FileSearch.RankingOptions;
  }
  export namespace FileSearch {
    export interface RankingOptions {
      /** From 0 to 1. */
      score_threshold: number;

      ranker?: 'auto' | 'default_2024_08_21';
    }
  }
}

export type FunctionTool = ChatCompletionsAPI.ChatCompletionFunctionTool;

export type MessageStreamEvent =
  | MessageStreamEvent.ThreadMessageCreated | MessageStreamEvent.ThreadMessageInProgress
  | MessageStreamEvent.ThreadMessageDelta | MessageStreamEvent.ThreadMessageCompleted
  | MessageStreamEvent.ThreadMessageIncomplete;
export namespace MessageStreamEvent {
  export type ThreadMessageCompleted = AssistantStreamEvent.ThreadMessageCompleted;

  export type ThreadMessageCreated = AssistantStreamEvent.ThreadMessageCreated;

  export type ThreadMessageDelta = AssistantStreamEvent.ThreadMessageDelta;

  export type ThreadMessageInProgress = AssistantStreamEvent.ThreadMessageInProgress;

  export type ThreadMessageIncomplete = AssistantStreamEvent.ThreadMessageIncomplete;
}

export type RunStepStreamEvent =
  | RunStepStreamEvent.ThreadRunStepCreated | RunStepStreamEvent.ThreadRunStepInProgress
  | RunStepStreamEvent.ThreadRunStepDelta | RunStepStreamEvent.ThreadRunStepCompleted
  | RunStepStreamEvent.ThreadRunStepFailed | RunStepStreamEvent.ThreadRunStepCancelled
  | RunStepStreamEvent.ThreadRunStepExpired;
export namespace RunStepStreamEvent {
  export type ThreadRunStepCancelled = AssistantStreamEvent.ThreadRunStepCancelled;

  export type ThreadRunStepCompleted = AssistantStreamEvent.ThreadRunStepCompleted;

  export type ThreadRunStepCreated = AssistantStreamEvent.ThreadRunStepCreated;

  export type ThreadRunStepDelta = AssistantStreamEvent.ThreadRunStepDelta;

  export type ThreadRunStepExpired = AssistantStreamEvent.ThreadRunStepExpired;

  export type ThreadRunStepFailed = AssistantStreamEvent.ThreadRunStepFailed;

  export type ThreadRunStepInProgress = AssistantStreamEvent.ThreadRunStepInProgress;
}

export type RunStreamEvent =
  | RunStreamEvent.ThreadRunCreated | RunStreamEvent.ThreadRunQueued
  | RunStreamEvent.ThreadRunInProgress | RunStreamEvent.ThreadRunRequiresAction
  | RunStreamEvent.ThreadRunCompleted | RunStreamEvent.ThreadRunIncomplete
  | RunStreamEvent.ThreadRunFailed | RunStreamEvent.ThreadRunCancelling
  | RunStreamEvent.ThreadRunCancelled | RunStreamEvent.ThreadRunExpired;
export namespace RunStreamEvent {
  export type ThreadRunCancelled = AssistantStreamEvent.ThreadRunCancelled;

  export type ThreadRunCancelling = AssistantStreamEvent.ThreadRunCancelling;

  export type ThreadRunCompleted = AssistantStreamEvent.ThreadRunCompleted;

  export type ThreadRunCreated = AssistantStreamEvent.ThreadRunCreated;

  export type ThreadRunExpired = AssistantStreamEvent.ThreadRunExpired;

  export type ThreadRunFailed = AssistantStreamEvent.ThreadRunFailed;

  export type ThreadRunInProgress = AssistantStreamEvent.ThreadRunInProgress;

  export type ThreadRunIncomplete = AssistantStreamEvent.ThreadRunIncomplete;

  export type ThreadRunQueued = AssistantStreamEvent.ThreadRunQueued;

  export type ThreadRunRequiresAction = AssistantStreamEvent.ThreadRunRequiresAction;
}

export type ThreadStreamEvent = ThreadStreamEvent.Item;
export namespace ThreadStreamEvent {
  export interface Item {
    data: BetaThreadsAPI.Thread;

    event: 'thread.created';

    enabled?: boolean;
  }
}
