// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../core/pages/pagination.ts';
import type * as ChatCompletionsAPI from '../chat/completions/completions.ts';
import type * as LiveAPI from '../live/live.ts';
import type * as SharedAPI from '../shared.ts';
import type * as BetaThreadsMessagesAPI from './threads/messages.ts';
import type * as BetaThreadsRunsAPI from './threads/runs/runs.ts';
import type * as BetaThreadsRunsStepsAPI from './threads/runs/steps.ts';
import type * as BetaThreadsAPI from './threads/threads.ts';

/**
 * A model with instructions and tools.
 *
 * @deprecated
 */
export interface Assistant {
  /** Id of the assistant. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /**
   * What it is for.
   *
   * At most 512 characters.
   */
  description: string | null;

  /**
   * Instructions for the model.
   *
   * At most 256000 characters.
   */
  instructions: string | null;

  /** The key-value pairs kept with it. */
  metadata: SharedAPI.Metadata;

  /** Id of the model. */
  model: string;

  /**
   * Name of the assistant.
   *
   * At most 256 characters.
   */
  name: string | null;

  object: 'assistant';

  /**
   * The tools it may use, up to 128.
   *
   * At most 128 items.
   */
  tools: AssistantTool[];

  /** Form of the answers: text, any JSON, or JSON that follows a schema. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;

  /**
   * How random the sampling is: low is focused, high is varied. Change this or `top_p`, not
   * both.
   *
   * From 0 to 2. Default: `1`.
   */
  temperature?: number | null;

  /** Files and vector stores for the tools. */
  tool_resources?: Assistant.ToolResources | null;

  /**
   * Samples only from the likeliest tokens that together have this probability. Change this or
   * `temperature`, not both.
   *
   * From 0 to 1. Default: `1`.
   */
  top_p?: number | null;
}
export namespace Assistant {
  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Files for the code interpreter. */
    code_interpreter?: ToolResources.CodeInterpreter;

    /** Vector stores for file search. */
    file_search?: ToolResources.FileSearch;
  }
  export namespace ToolResources {
    /** Files for the code interpreter. */
    export interface CodeInterpreter {
      /**
       * Ids of uploaded files, up to 20.
       *
       * At most 20 items.
       */
      file_ids?: string[];
    }

    /** Vector stores for file search. */
    export interface FileSearch {
      /**
       * Ids of vector stores, at most 1.
       *
       * At most 1 items.
       */
      vector_store_ids?: string[];
    }
  }
}

/** The assistant to create. */
export interface AssistantCreateParams {
  /** Id of the model. */
  model: (string & {}) | SharedAPI.ChatModel;

  /**
   * What it is for.
   *
   * At most 512 characters.
   */
  description?: string | null;

  /**
   * Instructions for the model.
   *
   * At most 256000 characters.
   */
  instructions?: string | null;

  /**
   * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;

  /**
   * Name of the assistant.
   *
   * At most 256 characters.
   */
  name?: string | null;

  /**
   * How hard the model thinks before it answers.
   *
   * Default: `medium`.
   */
  reasoning_effort?: SharedAPI.ReasoningEffort;

  /** Form of the answers: text, any JSON, or JSON that follows a schema. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;

  /**
   * How random the sampling is: low is focused, high is varied. Change this or `top_p`, not
   * both.
   *
   * From 0 to 2. Default: `1`.
   */
  temperature?: number | null;

  /** Files and vector stores for the tools. */
  tool_resources?: AssistantCreateParams.ToolResources | null;

  /**
   * The tools it may use, up to 128.
   *
   * At most 128 items.
   */
  tools?: AssistantTool[];

  /**
   * Samples only from the likeliest tokens that together have this probability. Change this or
   * `temperature`, not both.
   *
   * From 0 to 1. Default: `1`.
   */
  top_p?: number | null;
}

export namespace AssistantCreateParams {
  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Files for the code interpreter. */
    code_interpreter?: ToolResources.CodeInterpreter;

    /** Vector stores for file search. */
    file_search?: ToolResources.FileSearch;
  }
  export namespace ToolResources {
    /** Files for the code interpreter. */
    export interface CodeInterpreter {
      /**
       * Ids of uploaded files, up to 20.
       *
       * At most 20 items.
       */
      file_ids?: string[];
    }

    /** Vector stores for file search. */
    export interface FileSearch {
      /** At most 1 items. */
      vector_store_ids?: string[];

      /** At most 1 items. */
      vector_stores?: FileSearch.VectorStore[];
    }
    export namespace FileSearch {
      /** A vector store to create. */
      export interface VectorStore {
        /** How to split the files. Automatically when left out. */
        chunking_strategy?: VectorStore.Auto | VectorStore.Static;

        /**
         * Ids of uploaded files to index.
         *
         * At most 100000000 items.
         */
        file_ids?: string[];

        /**
         * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
         * characters.
         */
        metadata?: SharedAPI.Metadata;
      }
      export namespace VectorStore {
        /** Splits automatically: at present into passages of 800 tokens that overlap by 400. */
        export interface Auto {
          type: 'auto';
        }

        /** Splits into passages of a fixed size and overlap. */
        export interface Static {
          /** Size and overlap. */
          static: Static.Static;

          type: 'static';
        }
        export namespace Static {
          /** Size and overlap of passages. */
          export interface Static {
            /** Tokens that a passage shares with the one before, at most half its size. */
            chunk_overlap_tokens: number;

            /**
             * Most tokens of a passage.
             *
             * From 100 to 4096.
             */
            max_chunk_size_tokens: number;
          }
        }
      }
    }
  }
}

/** Confirms that an assistant was deleted. */
export interface AssistantDeleted {
  /** Id of the deleted assistant. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'assistant.deleted';
}

/** Which assistants to list. */
export interface AssistantListParams {
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

/** An event of a streamed run. */
export type AssistantStreamEvent =
  | AssistantStreamEvent.ThreadCreated | RunStreamEvent | RunStepStreamEvent | MessageStreamEvent
  | AssistantStreamEvent.ErrorEvent;
export namespace AssistantStreamEvent {
  /** Something went wrong. */
  export interface ErrorEvent {
    /** What. */
    data: SharedAPI.ErrorObject;

    event: 'error';
  }

  /** A thread has been created. */
  export type ThreadCreated = ThreadStreamEvent;

  /** A message is complete. */
  export interface ThreadMessageCompleted {
    /** The message. */
    data: BetaThreadsMessagesAPI.Message;

    event: 'thread.message.completed';
  }

  /** A message has been created. */
  export interface ThreadMessageCreated {
    /** The message. */
    data: BetaThreadsMessagesAPI.Message;

    event: 'thread.message.created';
  }

  /** A message has grown. */
  export interface ThreadMessageDelta {
    /** What is new. */
    data: BetaThreadsMessagesAPI.MessageDeltaEvent;

    event: 'thread.message.delta';
  }

  /** A message is being written. */
  export interface ThreadMessageInProgress {
    /** The message. */
    data: BetaThreadsMessagesAPI.Message;

    event: 'thread.message.in_progress';
  }

  /** A message broke off. */
  export interface ThreadMessageIncomplete {
    /** The message. */
    data: BetaThreadsMessagesAPI.Message;

    event: 'thread.message.incomplete';
  }

  /** A run has been cancelled. */
  export interface ThreadRunCancelled {
    /** The run. */
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.cancelled';
  }

  /** A run is being cancelled. */
  export interface ThreadRunCancelling {
    /** The run. */
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.cancelling';
  }

  /** A run is completed. */
  export interface ThreadRunCompleted {
    /** The run. */
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.completed';
  }

  /** A run has been created. */
  export interface ThreadRunCreated {
    /** The run. */
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.created';
  }

  /** A run has expired. */
  export interface ThreadRunExpired {
    /** The run. */
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.expired';
  }

  /** A run has failed. */
  export interface ThreadRunFailed {
    /** The run. */
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.failed';
  }

  /** A run has begun. */
  export interface ThreadRunInProgress {
    /** The run. */
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.in_progress';
  }

  /** A run broke off at a limit. */
  export interface ThreadRunIncomplete {
    /** The run. */
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.incomplete';
  }

  /** A run waits for its turn. */
  export interface ThreadRunQueued {
    /** The run. */
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.queued';
  }

  /** A run waits for the results of tool calls. */
  export interface ThreadRunRequiresAction {
    /** The run. */
    data: BetaThreadsRunsAPI.Run;

    event: 'thread.run.requires_action';
  }

  /** A step has been cancelled. */
  export interface ThreadRunStepCancelled {
    /** The step. */
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.cancelled';
  }

  /** A step is completed. */
  export interface ThreadRunStepCompleted {
    /** The step. */
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.completed';
  }

  /** A step has been created. */
  export interface ThreadRunStepCreated {
    /** The step. */
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.created';
  }

  /** A step has grown. */
  export interface ThreadRunStepDelta {
    /** What is new. */
    data: BetaThreadsRunsStepsAPI.RunStepDeltaEvent;

    event: 'thread.run.step.delta';
  }

  /** A step has expired. */
  export interface ThreadRunStepExpired {
    /** The step. */
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.expired';
  }

  /** A step has failed. */
  export interface ThreadRunStepFailed {
    /** The step. */
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.failed';
  }

  /** A step has begun. */
  export interface ThreadRunStepInProgress {
    /** The step. */
    data: BetaThreadsRunsStepsAPI.RunStep;

    event: 'thread.run.step.in_progress';
  }
}

/** A tool of an assistant. */
export type AssistantTool = CodeInterpreterTool | FileSearchTool | FunctionTool;

/** What to change about an assistant. */
export interface AssistantUpdateParams {
  /**
   * What it is for.
   *
   * At most 512 characters.
   */
  description?: string | null;

  /**
   * Instructions for the model.
   *
   * At most 256000 characters.
   */
  instructions?: string | null;

  /**
   * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;

  /** Id of the model. */
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
    | 'gpt-3.5-turbo-0301' | 'gpt-6.2-astra' | 'gpt-6.2-sol';

  /**
   * Name of the assistant.
   *
   * At most 256 characters.
   */
  name?: string | null;

  /**
   * How hard the model thinks before it answers.
   *
   * Default: `medium`.
   */
  reasoning_effort?: SharedAPI.ReasoningEffort;

  /** Form of the answers: text, any JSON, or JSON that follows a schema. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;

  /**
   * How random the sampling is: low is focused, high is varied. Change this or `top_p`, not
   * both.
   *
   * From 0 to 2. Default: `1`.
   */
  temperature?: number | null;

  /** Files and vector stores for the tools. */
  tool_resources?: AssistantUpdateParams.ToolResources | null;

  /**
   * The tools it may use, in place of the old ones.
   *
   * At most 128 items.
   */
  tools?: AssistantTool[];

  /**
   * Samples only from the likeliest tokens that together have this probability. Change this or
   * `temperature`, not both.
   *
   * From 0 to 1. Default: `1`.
   */
  top_p?: number | null;
}

export namespace AssistantUpdateParams {
  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Files for the code interpreter. */
    code_interpreter?: ToolResources.CodeInterpreter;

    /** Vector stores for file search. */
    file_search?: ToolResources.FileSearch;
  }
  export namespace ToolResources {
    /** Files for the code interpreter. */
    export interface CodeInterpreter {
      /**
       * Ids of uploaded files, up to 20.
       *
       * At most 20 items.
       */
      file_ids?: string[];
    }

    /** Vector stores for file search. */
    export interface FileSearch {
      /**
       * Ids of vector stores, at most 1.
       *
       * At most 1 items.
       */
      vector_store_ids?: string[];
    }
  }
}

export type AssistantsPage = CursorPage<Assistant>;

/** Runs Python code in a sandbox. */
export type CodeInterpreterTool = LiveAPI.ResponsesDelegationUpdateConfig.CodeInterpreterToolChoice;

/** Searches vector stores. */
export interface FileSearchTool {
  type: 'file_search';

  /** How to search. */
  file_search?: FileSearchTool.FileSearch;
}
export namespace FileSearchTool {
  /** How to search. */
  export interface FileSearch {
    /**
     * Most passages to return.
     *
     * From 1 to 50.
     */
    max_num_results?: number;

    /** How passages are ranked. */
    ranking_options?: FileSearch.RankingOptions;
  }
  export namespace FileSearch {
    /** How passages are ranked. */
    export interface RankingOptions {
      /**
       * Drops passages that match less well than this, between 0 and 1.
       *
       * From 0 to 1.
       */
      score_threshold: number;

      /** The ranker to use. */
      ranker?: 'auto' | 'default_2024_08_21';
    }
  }
}

/** A function of yours that the model may ask to have called. */
export type FunctionTool = ChatCompletionsAPI.ChatCompletionFunctionTool;

/** An event about a message. */
export type MessageStreamEvent =
  | MessageStreamEvent.ThreadMessageCreated | MessageStreamEvent.ThreadMessageInProgress
  | MessageStreamEvent.ThreadMessageDelta | MessageStreamEvent.ThreadMessageCompleted
  | MessageStreamEvent.ThreadMessageIncomplete;
export namespace MessageStreamEvent {
  /** A message is complete. */
  export type ThreadMessageCompleted = AssistantStreamEvent.ThreadMessageCompleted;

  /** A message has been created. */
  export type ThreadMessageCreated = AssistantStreamEvent.ThreadMessageCreated;

  /** A message has grown. */
  export type ThreadMessageDelta = AssistantStreamEvent.ThreadMessageDelta;

  /** A message is being written. */
  export type ThreadMessageInProgress = AssistantStreamEvent.ThreadMessageInProgress;

  /** A message broke off. */
  export type ThreadMessageIncomplete = AssistantStreamEvent.ThreadMessageIncomplete;
}

/** An event about a step of a run. */
export type RunStepStreamEvent =
  | RunStepStreamEvent.ThreadRunStepCreated | RunStepStreamEvent.ThreadRunStepInProgress
  | RunStepStreamEvent.ThreadRunStepDelta | RunStepStreamEvent.ThreadRunStepCompleted
  | RunStepStreamEvent.ThreadRunStepFailed | RunStepStreamEvent.ThreadRunStepCancelled
  | RunStepStreamEvent.ThreadRunStepExpired;
export namespace RunStepStreamEvent {
  /** A step has been cancelled. */
  export type ThreadRunStepCancelled = AssistantStreamEvent.ThreadRunStepCancelled;

  /** A step is completed. */
  export type ThreadRunStepCompleted = AssistantStreamEvent.ThreadRunStepCompleted;

  /** A step has been created. */
  export type ThreadRunStepCreated = AssistantStreamEvent.ThreadRunStepCreated;

  /** A step has grown. */
  export type ThreadRunStepDelta = AssistantStreamEvent.ThreadRunStepDelta;

  /** A step has expired. */
  export type ThreadRunStepExpired = AssistantStreamEvent.ThreadRunStepExpired;

  /** A step has failed. */
  export type ThreadRunStepFailed = AssistantStreamEvent.ThreadRunStepFailed;

  /** A step has begun. */
  export type ThreadRunStepInProgress = AssistantStreamEvent.ThreadRunStepInProgress;
}

/** An event about a run. */
export type RunStreamEvent =
  | RunStreamEvent.ThreadRunCreated | RunStreamEvent.ThreadRunQueued
  | RunStreamEvent.ThreadRunInProgress | RunStreamEvent.ThreadRunRequiresAction
  | RunStreamEvent.ThreadRunCompleted | RunStreamEvent.ThreadRunIncomplete
  | RunStreamEvent.ThreadRunFailed | RunStreamEvent.ThreadRunCancelling
  | RunStreamEvent.ThreadRunCancelled | RunStreamEvent.ThreadRunExpired;
export namespace RunStreamEvent {
  /** A run has been cancelled. */
  export type ThreadRunCancelled = AssistantStreamEvent.ThreadRunCancelled;

  /** A run is being cancelled. */
  export type ThreadRunCancelling = AssistantStreamEvent.ThreadRunCancelling;

  /** A run is completed. */
  export type ThreadRunCompleted = AssistantStreamEvent.ThreadRunCompleted;

  /** A run has been created. */
  export type ThreadRunCreated = AssistantStreamEvent.ThreadRunCreated;

  /** A run has expired. */
  export type ThreadRunExpired = AssistantStreamEvent.ThreadRunExpired;

  /** A run has failed. */
  export type ThreadRunFailed = AssistantStreamEvent.ThreadRunFailed;

  /** A run has begun. */
  export type ThreadRunInProgress = AssistantStreamEvent.ThreadRunInProgress;

  /** A run broke off at a limit. */
  export type ThreadRunIncomplete = AssistantStreamEvent.ThreadRunIncomplete;

  /** A run waits for its turn. */
  export type ThreadRunQueued = AssistantStreamEvent.ThreadRunQueued;

  /** A run waits for the results of tool calls. */
  export type ThreadRunRequiresAction = AssistantStreamEvent.ThreadRunRequiresAction;
}

/** An event about a thread. */
export type ThreadStreamEvent = ThreadStreamEvent.Item;
export namespace ThreadStreamEvent {
  export interface Item {
    data: BetaThreadsAPI.Thread;

    event: 'thread.created';

    enabled?: boolean;
  }
}
