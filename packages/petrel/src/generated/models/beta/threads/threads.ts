// Written by `npm run generate` from spec/. Do not edit.
import type * as ChatCompletionsAPI from '../../chat/completions/completions.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as BetaAssistantsAPI from '../assistants.ts';
import type * as BetaThreadsMessagesAPI from './messages.ts';
import type * as BetaThreadsRunsAPI from './runs/runs.ts';
import type * as Self from './threads.ts';

export type AssistantResponseFormatOption =
  | 'auto' | SharedAPI.ResponseFormatText | SharedAPI.ResponseFormatJSONObject
  | SharedAPI.ResponseFormatJSONSchema;

export interface AssistantToolChoice {
  type: 'function' | 'code_interpreter' | 'file_search';

  function?: AssistantToolChoiceFunction;
}

export interface AssistantToolChoiceFunction {
  name: string;
}

export type AssistantToolChoiceOption = 'none' | 'auto' | 'required' | AssistantToolChoice;

export interface Thread {
  id: string;

  created_at: number;

  metadata: SharedAPI.Metadata;

  object: 'thread';

  tool_resources: Thread.ToolResources | null;
}
export namespace Thread {
  export interface ToolResources {
    code_interpreter?: Thread.ToolResources.CodeInterpreter;

    file_search?: Thread.ToolResources.FileSearch;
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

export type ThreadCreateAndRunParams =
  | ThreadCreateAndRunParamsNonStreaming | ThreadCreateAndRunParamsStreaming;

export interface ThreadCreateAndRunParamsBase {
  assistant_id: string;

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
    | 'gpt-4o' | 'gpt-4o-2024-11-20' | 'gpt-4o-2024-08-06' | 'gpt-4o-2024-05-13' | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18' | 'gpt-4.5-preview' | 'gpt-4.5-preview-2025-02-27' | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09' | 'gpt-4-0125-preview' | 'gpt-4-turbo-preview' | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview' | 'gpt-4' | 'gpt-4-0314' | 'gpt-4-0613' | 'gpt-4-32k'
    | 'gpt-4-32k-0314' | 'gpt-4-32k-0613' | 'gpt-3.5-turbo' | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0613' | 'gpt-3.5-turbo-1106' | 'gpt-3.5-turbo-0125' | 'gpt-3.5-turbo-16k-0613'
    | null;

  /** Default: `true`. */
  parallel_tool_calls?: boolean;

  response_format?: AssistantResponseFormatOption | null;

  stream?: boolean | null;

  /** From 0 to 2. Default: `1`. */
  temperature?: number | null;

  thread?: ThreadCreateAndRunParams.Thread;

  tool_choice?: AssistantToolChoiceOption | null;

  tool_resources?: ThreadCreateAndRunParams.ToolResources;

  /** At most 20 items. */
  tools?:
    | (BetaAssistantsAPI.CodeInterpreterTool | BetaAssistantsAPI.FileSearchTool | ChatCompletionsAPI.ChatCompletionFunctionTool)[]
    | null;

  /** From 0 to 1. Default: `1`. */
  top_p?: number | null;

  truncation_strategy?: ThreadCreateAndRunParams.TruncationStrategy | null;
}

export namespace ThreadCreateAndRunParams {
  export type ThreadCreateAndRunParamsNonStreaming = Self.ThreadCreateAndRunParamsNonStreaming;
  export type ThreadCreateAndRunParamsStreaming = Self.ThreadCreateAndRunParamsStreaming;

  export interface Thread {
    messages?: ThreadCreateAndRunParams.Thread.Message[];

    metadata?: SharedAPI.Metadata;

    tool_resources?: ThreadCreateAndRunParams.Thread.ToolResources | null;
  }
  export namespace Thread {
    export type Message = BetaThreadsRunsAPI.RunCreateParams.AdditionalMessage;
    export namespace Message {
      export type Attachment = BetaThreadsMessagesAPI.MessageCreateParams.Attachment;
      export namespace Attachment {
        export type FileSearch = BetaThreadsMessagesAPI.Message.Attachment.AssistantToolsFileSearchTypeOnly;
      }
    }

    export type ToolResources = ThreadCreateParams.ToolResources;
    export namespace ToolResources {
      export type CodeInterpreter = ThreadCreateParams.ToolResources.CodeInterpreter;

      export type FileSearch = ThreadCreateParams.ToolResources.FileSearch;
      export namespace FileSearch {
        export type VectorStore = ThreadCreateParams.ToolResources.FileSearch.VectorStore;
        export namespace VectorStore {
          export type Auto = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto;

          export type Static = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static;
          export namespace Static {
            export type Static = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
          }
        }
      }
    }
  }

  export interface ToolResources {
    code_interpreter?: ThreadCreateAndRunParams.ToolResources.CodeInterpreter;

    file_search?: ThreadCreateAndRunParams.ToolResources.FileSearch;
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

  export type TruncationStrategy = BetaThreadsRunsAPI.Run.TruncationStrategy;
}

export interface ThreadCreateAndRunParamsNonStreaming extends ThreadCreateAndRunParamsBase {
  /** Asks for the result as a whole. */
  stream?: false | null;
}

export interface ThreadCreateAndRunParamsStreaming extends ThreadCreateAndRunParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

export type ThreadCreateAndRunPollParams = ThreadCreateAndRunParamsNonStreaming;
export namespace ThreadCreateAndRunPollParams {
  export type Thread = ThreadCreateAndRunParams.Thread;
  export namespace Thread {
    export type Message = BetaThreadsRunsAPI.RunCreateParams.AdditionalMessage;
    export namespace Message {
      export type Attachment = BetaThreadsMessagesAPI.MessageCreateParams.Attachment;
    }

    export type ToolResources = ThreadCreateParams.ToolResources;
    export namespace ToolResources {
      export type CodeInterpreter = ThreadCreateParams.ToolResources.CodeInterpreter;

      export type FileSearch = ThreadCreateParams.ToolResources.FileSearch;
      export namespace FileSearch {
        export type VectorStore = ThreadCreateParams.ToolResources.FileSearch.VectorStore;
      }
    }
  }

  export type ToolResources = ThreadCreateAndRunParams.ToolResources;
  export namespace ToolResources {
    export type CodeInterpreter = ThreadCreateAndRunParams.ToolResources.CodeInterpreter;

    export type FileSearch = ThreadCreateAndRunParams.ToolResources.FileSearch;
  }

  export type TruncationStrategy = BetaThreadsRunsAPI.Run.TruncationStrategy;
}

export type ThreadCreateAndRunStreamParams = ThreadCreateAndRunParamsBase;

export interface ThreadCreateParams {
  messages?: ThreadCreateParams.Message[];

  metadata?: SharedAPI.Metadata;

  tool_resources?: ThreadCreateParams.ToolResources | null;
}

export namespace ThreadCreateParams {
  export type Message = BetaThreadsRunsAPI.RunCreateParams.AdditionalMessage;
  export namespace Message {
    export type Attachment = BetaThreadsMessagesAPI.MessageCreateParams.Attachment;
    export namespace Attachment {
      export type FileSearch = BetaThreadsMessagesAPI.Message.Attachment.AssistantToolsFileSearchTypeOnly;
    }
  }

  export interface ToolResources {
    code_interpreter?: ThreadCreateParams.ToolResources.CodeInterpreter;

    file_search?: ThreadCreateParams.ToolResources.FileSearch;
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
          | ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto
          | ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static;

        /** At most 100000000 items. */
        file_ids?: string[];

        metadata?: SharedAPI.Metadata;
      }
      export namespace VectorStore {
        export interface Auto {
          type: 'auto';
        }

        export interface Static {
          static: ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;

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

export interface ThreadDeleted {
  id: string;

  deleted: boolean;

  object: 'thread.deleted';
}

export interface ThreadUpdateParams {
  metadata?: SharedAPI.Metadata;

  tool_resources?: ThreadUpdateParams.ToolResources | null;
}

export namespace ThreadUpdateParams {
  export interface ToolResources {
    code_interpreter?: ThreadUpdateParams.ToolResources.CodeInterpreter;

    file_search?: ThreadUpdateParams.ToolResources.FileSearch;
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
