// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';
import type * as SharedAPI from '../../../shared.ts';
import type * as BetaThreadsRunsAPI from './runs.ts';

/** More of what the code printed. */
export interface CodeInterpreterLogs {
  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'logs';

  /** The text. */
  logs?: string;
}

/** Another image the code drew. */
export interface CodeInterpreterOutputImage {
  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'image';

  /** The image. */
  image?: CodeInterpreterOutputImage.Image;
}
export namespace CodeInterpreterOutputImage {
  /** An image the code drew. */
  export interface Image {
    /** Id of the file. */
    file_id?: string;
  }
}

/** Code that was run. */
export interface CodeInterpreterToolCall {
  /** Id of the call. */
  id: string;

  /** The code and what it printed. */
  code_interpreter: CodeInterpreterToolCall.CodeInterpreter;

  type: 'code_interpreter';
}
export namespace CodeInterpreterToolCall {
  /** Code and what it printed. */
  export interface CodeInterpreter {
    /** The code. */
    input: string;

    /** What it printed and drew. */
    outputs: (CodeInterpreter.Logs | CodeInterpreter.Image)[];
  }
  export namespace CodeInterpreter {
    /** An image the code drew. */
    export interface Image {
      /** The image. */
      image: Image.Image;

      type: 'image';
    }
    export namespace Image {
      /** An image the code drew. */
      export interface Image {
        /** Id of the file. */
        file_id: string;
      }
    }

    /** What the code printed. */
    export interface Logs {
      /** The text. */
      logs: string;

      type: 'logs';
    }
  }
}

/** An addition to code that is run. */
export interface CodeInterpreterToolCallDelta {
  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'code_interpreter';

  /** Id of the call. */
  id?: string;

  /** What is new. */
  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
}
export namespace CodeInterpreterToolCallDelta {
  /** What is new in code and its output. */
  export interface CodeInterpreter {
    /** Code to append. */
    input?: string;

    /** New output. */
    outputs?: (CodeInterpreterLogs | CodeInterpreterOutputImage)[];
  }
}

/** A search in vector stores. */
export interface FileSearchToolCall {
  /** Id of the call. */
  id: string;

  /** How it searched and what it found. */
  file_search: FileSearchToolCall.FileSearch;

  type: 'file_search';
}
export namespace FileSearchToolCall {
  /** How a search went. */
  export interface FileSearch {
    /** How passages were ranked. */
    ranking_options?: FileSearch.RankingOptions;

    /** What was found. */
    results?: FileSearch.Result[];
  }
  export namespace FileSearch {
    /** How passages are ranked. */
    export interface RankingOptions {
      /** The ranker to use. */
      ranker: 'auto' | 'default_2024_08_21';

      /**
       * Drops passages that match less well than this, between 0 and 1.
       *
       * From 0 to 1.
       */
      score_threshold: number;
    }

    /** A file with passages that match. */
    export interface Result {
      /** Id of the file. */
      file_id: string;

      /** Name of the file. */
      file_name: string;

      /**
       * How well it matches, between 0 and 1.
       *
       * From 0 to 1.
       */
      score: number;

      /** The passages, when requested with `include`. */
      content?: Result.Content[];
    }
    export namespace Result {
      /** A passage. */
      export interface Content {
        /** The text. */
        text?: string;

        type?: 'text';
      }
    }
  }
}

/** An addition to a search. */
export interface FileSearchToolCallDelta {
  /** What is new. */
  file_search: unknown;

  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'file_search';

  /** Id of the call. */
  id?: string;
}

/** A function call and its result. */
export interface FunctionToolCall {
  /** Id of the call. */
  id: string;

  /** The function. */
  function: FunctionToolCall.Function;

  type: 'function';
}
export namespace FunctionToolCall {
  /** A function, its arguments and its result. */
  export interface Function {
    /** The arguments as JSON text. */
    arguments: string;

    /** Name of the function. */
    name: string;

    /** The result; null until you hand it in. */
    output: string | null;
  }
}

/** An addition to a function call. */
export interface FunctionToolCallDelta {
  /** Which entry of the list it is, from 0. */
  index: number;

  type: 'function';

  /** Id of the call. */
  id?: string;

  /** What is new. */
  function?: FunctionToolCallDelta.Function;
}
export namespace FunctionToolCallDelta {
  /** What is new in a function call. */
  export interface Function {
    /** JSON text to append. */
    arguments?: string;

    /** Name of the function. */
    name?: string;

    /** The result; null until you hand it in. */
    output?: string | null;
  }
}

/** A message was written. */
export interface MessageCreationStepDetails {
  /** The message. */
  message_creation: MessageCreationStepDetails.MessageCreation;

  type: 'message_creation';
}
export namespace MessageCreationStepDetails {
  /** A message that was written. */
  export interface MessageCreation {
    /** Id of the message. */
    message_id: string;
  }
}

/** Something an assistant did in a run. */
export interface RunStep {
  /** Id of the step. */
  id: string;

  /** Id of the assistant. */
  assistant_id: string;

  /** When it was cancelled, in Unix seconds. */
  cancelled_at: number | null;

  /** When it was completed, in Unix seconds. */
  completed_at: number | null;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** When it expired, in Unix seconds. */
  expired_at: number | null;

  /** When it failed, in Unix seconds. */
  failed_at: number | null;

  /** Why it failed; null if it did not. */
  last_error: RunStep.LastError | null;

  /** The key-value pairs kept with it. */
  metadata: SharedAPI.Metadata;

  object: 'thread.run.step';

  /** Id of the run. */
  run_id: string;

  /** How far the step is. */
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';

  /** What was done: a message written, or tools called. */
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;

  /** Id of the thread. */
  thread_id: string;

  /** Whether a message was written or tools were called. */
  type: 'message_creation' | 'tool_calls';

  /** Tokens used; null until the step is done. */
  usage: RunStep.Usage | null;
}
export namespace RunStep {
  /** Why a step failed. */
  export interface LastError {
    /** Machine-readable code of the failure. */
    code: 'server_error' | 'rate_limit_exceeded';

    /** What went wrong, for people. */
    message: string;
  }

  export type Usage = BetaThreadsRunsAPI.Run.Usage;
}

/** What is new in a step. */
export interface RunStepDelta {
  /** Additions to what was done. */
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

/** An addition to a step. */
export interface RunStepDeltaEvent {
  /** Id of the step. */
  id: string;

  /** What is new. */
  delta: RunStepDelta;

  object: 'thread.run.step.delta';
}

/** A message is being written. */
export interface RunStepDeltaMessageDelta {
  type: 'message_creation';

  /** The message. */
  message_creation?: RunStepDeltaMessageDelta.MessageCreation;
}
export namespace RunStepDeltaMessageDelta {
  /** A message that is being written. */
  export interface MessageCreation {
    /** Id of the message. */
    message_id?: string;
  }
}

/** Extra data that steps can carry. */
export type RunStepInclude = 'step_details.tool_calls[*].file_search.results[*].content';

export type RunStepsPage = CursorPage<RunStep>;

/** Which steps to list. */
export interface StepListParams {
  /** Id of the thread. */
  thread_id: string;

  /** Id of the last item of the previous page. */
  after?: string;

  /** Id of the first item of the following page, to page backward. */
  before?: string;

  /** Extra data wanted, such as the passages that file search found. */
  include?: RunStepInclude[];

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

/** Where the step is. */
export interface StepRetrieveParams {
  /** Id of the run. */
  run_id: string;

  /** Id of the thread. */
  thread_id: string;

  /** Extra data wanted, such as the passages that file search found. */
  include?: RunStepInclude[];
}

/** A call of a tool. */
export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

/** An addition to a call of a tool. */
export type ToolCallDelta =
  | CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta;

/** Tools are being called. */
export interface ToolCallDeltaObject {
  type: 'tool_calls';

  /** Additions to the calls. */
  tool_calls?: ToolCallDelta[];
}

/** Tools were called. */
export interface ToolCallsStepDetails {
  /** The calls. */
  tool_calls: ToolCall[];

  type: 'tool_calls';
}
