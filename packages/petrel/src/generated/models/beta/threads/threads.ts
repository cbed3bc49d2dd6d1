// Written by `npm run generate` from spec/. Do not edit.
import type * as LiveAPI from '../../live/live.ts';
import type * as SharedAPI from '../../shared.ts';
import type * as BetaAssistantsAPI from '../assistants.ts';
import type * as BetaThreadsMessagesAPI from './messages.ts';
import type * as BetaThreadsRunsAPI from './runs/runs.ts';
import type * as Self from './threads.ts';

/** Form of the answers. */
export type AssistantResponseFormatOption =
  | 'auto' | SharedAPI.ResponseFormatText | SharedAPI.ResponseFormatJSONObject
  | SharedAPI.ResponseFormatJSONSchema;

/** Makes the model use one tool. */
export interface AssistantToolChoice {
  /** Kind of tool. */
  type: 'function' | 'code_interpreter' | 'file_search';

  /** The function, if the tool is one. */
  function?: AssistantToolChoiceFunction;
}

/** A function to call. */
export interface AssistantToolChoiceFunction {
  /** Name of the function. */
  name: string;
}

/**
 * `none` forbids tools, `auto` leaves it to the model, `required` makes it use at least one; an
 * object names the tool.
 */
export type AssistantToolChoiceOption = 'none' | 'auto' | 'required' | AssistantToolChoice;

/** A conversation with an assistant. */
export interface Thread {
  /** Id of the thread. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** The key-value pairs kept with it. */
  metadata: SharedAPI.Metadata;

  object: 'thread';

  /** Files and vector stores for the tools. */
  tool_resources: Thread.ToolResources | null;
}
export namespace Thread {
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

/** The thread to create, and how to run it. */
export type ThreadCreateAndRunParams =
  | ThreadCreateAndRunParamsNonStreaming | ThreadCreateAndRunParamsStreaming;

export interface ThreadCreateAndRunParamsBase {
  /** Id of the assistant. */
  assistant_id: string;

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
  model?: (string & {}) | SharedAPI.ChatModel | null;

  /**
   * Whether the model may ask for several tool calls at once.
   *
   * Default: `true`.
   */
  parallel_tool_calls?: boolean;

  /** Form of the answers: text, any JSON, or JSON that follows a schema. */
  response_format?: AssistantResponseFormatOption | null;

  /** Sends the run's events as they happen. */
  stream?: boolean | null;

  /**
   * How random the sampling is: low is focused, high is varied. Change this or `top_p`, not
   * both.
   *
   * From 0 to 2. Default: `1`.
   */
  temperature?: number | null;

  /** The thread; an empty one when left out. */
  thread?: ThreadCreateAndRunParams.Thread;

  /** Whether and which tools the model uses. */
  tool_choice?: AssistantToolChoiceOption | null;

  /** Files and vector stores for the tools. */
  tool_resources?: ThreadCreateAndRunParams.ToolResources | null;

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
  truncation_strategy?: ThreadCreateAndRunParams.TruncationStrategy | null;
}

export namespace ThreadCreateAndRunParams {
  export type ThreadCreateAndRunParamsNonStreaming = Self.ThreadCreateAndRunParamsNonStreaming;
  export type ThreadCreateAndRunParamsStreaming = Self.ThreadCreateAndRunParamsStreaming;

  /** The thread to create. */
  export interface Thread {
    /** First messages. */
    messages?: Thread.Message[];

    /**
     * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
     * characters.
     */
    metadata?: SharedAPI.Metadata;

    /** Files and vector stores for the tools. */
    tool_resources?: Thread.ToolResources | null;
  }
  export namespace Thread {
    /** A message to add. */
    export type Message = BetaThreadsRunsAPI.RunCreateParams.AdditionalMessage;
    export namespace Message {
      /** A file of a message, and the tools that may use it. */
      export type Attachment = BetaThreadsMessagesAPI.MessageCreateParams.Attachment;
      export namespace Attachment {
        export type FileSearch = LiveAPI.ResponsesDelegationUpdateConfig.FileSearchToolChoice;
      }
    }

    /** Files and vector stores for the tools. */
    export type ToolResources = ThreadCreateParams.ToolResources;
    export namespace ToolResources {
      /** Files for the code interpreter. */
      export type CodeInterpreter = ThreadCreateParams.ToolResources.CodeInterpreter;

      /** Vector stores for file search. */
      export type FileSearch = ThreadCreateParams.ToolResources.FileSearch;
      export namespace FileSearch {
        /** A vector store to create. */
        export type VectorStore = ThreadCreateParams.ToolResources.FileSearch.VectorStore;
        export namespace VectorStore {
          /** Splits automatically: at present into passages of 800 tokens that overlap by 400. */
          export type Auto = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto;

          /** Splits into passages of a fixed size and overlap. */
          export type Static = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static;
          export namespace Static {
            /** Size and overlap of passages. */
            export type Static = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
          }
        }
      }
    }
  }

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

  /** How much of the thread the model sees. */
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
  /** The thread to create. */
  export type Thread = ThreadCreateAndRunParams.Thread;
  export namespace Thread {
    /** A message to add. */
    export type Message = BetaThreadsRunsAPI.RunCreateParams.AdditionalMessage;
    export namespace Message {
      /** A file of a message, and the tools that may use it. */
      export type Attachment = BetaThreadsMessagesAPI.MessageCreateParams.Attachment;
    }

    /** Files and vector stores for the tools. */
    export type ToolResources = ThreadCreateParams.ToolResources;
    export namespace ToolResources {
      /** Files for the code interpreter. */
      export type CodeInterpreter = ThreadCreateParams.ToolResources.CodeInterpreter;

      /** Vector stores for file search. */
      export type FileSearch = ThreadCreateParams.ToolResources.FileSearch;
      export namespace FileSearch {
        /** A vector store to create. */
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

  /** Files and vector stores for the tools. */
  export type ToolResources = ThreadCreateAndRunParams.ToolResources;
  export namespace ToolResources {
    /** Files for the code interpreter. */
    export type CodeInterpreter = ThreadCreateAndRunParams.ToolResources.CodeInterpreter;

    /** Vector stores for file search. */
    export type FileSearch = ThreadCreateAndRunParams.ToolResources.FileSearch;
  }

  /** How much of the thread the model sees. */
  export type TruncationStrategy = BetaThreadsRunsAPI.Run.TruncationStrategy;
}

export type ThreadCreateAndRunStreamParams = Omit<ThreadCreateAndRunParamsBase, 'stream'> & { stream?: true };

/** The thread to create. */
export interface ThreadCreateParams {
  /** First messages. */
  messages?: ThreadCreateParams.Message[];

  /**
   * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;

  /** Files and vector stores for the tools. */
  tool_resources?: ThreadCreateParams.ToolResources | null;
}

export namespace ThreadCreateParams {
  /** A message to add. */
  export type Message = BetaThreadsRunsAPI.RunCreateParams.AdditionalMessage;
  export namespace Message {
    /** A file of a message, and the tools that may use it. */
    export type Attachment = BetaThreadsMessagesAPI.MessageCreateParams.Attachment;
    export namespace Attachment {
      export type FileSearch = LiveAPI.ResponsesDelegationUpdateConfig.FileSearchToolChoice;
    }
  }

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

/** Confirms that a thread was deleted. */
export interface ThreadDeleted {
  /** Id of the deleted thread. */
  id: string;

  /** Whether it was deleted. */
  deleted: boolean;

  object: 'thread.deleted';
}

/** What to change about a thread. */
export interface ThreadUpdateParams {
  /**
   * Up to 16 key-value pairs kept with it; keys of at most 64 and values of at most 512
   * characters.
   */
  metadata?: SharedAPI.Metadata;

  /** Files and vector stores for the tools. */
  tool_resources?: ThreadUpdateParams.ToolResources | null;
}

export namespace ThreadUpdateParams {
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
