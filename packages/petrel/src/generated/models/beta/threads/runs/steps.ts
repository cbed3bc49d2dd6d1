// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';
import type * as SharedAPI from '../../../shared.ts';
import type * as BetaThreadsRunsAPI from './runs.ts';

export interface CodeInterpreterLogs {
  index: number;

  type: 'logs';

  logs?: string;
}

export interface CodeInterpreterOutputImage {
  index: number;

  type: 'image';

  image?: CodeInterpreterOutputImage.Image;
}
export namespace CodeInterpreterOutputImage {
  export interface Image {
    file_id?: string;
  }
}

export interface CodeInterpreterToolCall {
  id: string;

  code_interpreter: CodeInterpreterToolCall.CodeInterpreter;

  type: 'code_interpreter';
}
export namespace CodeInterpreterToolCall {
  export interface CodeInterpreter {
    input: string;

    outputs: (
      | CodeInterpreterToolCall.CodeInterpreter.Logs | CodeInterpreterToolCall.CodeInterpreter.Image
    )[];
  }
  export namespace CodeInterpreter {
    export interface Image {
      image: CodeInterpreterToolCall.CodeInterpreter.Image.Image;

      type: 'image';
    }
    export namespace Image {
      export interface Image {
        file_id: string;
      }
    }

    export interface Logs {
      logs: string;

      type: 'logs';
    }
  }
}

export interface CodeInterpreterToolCallDelta {
  index: number;

  type: 'code_interpreter';

  id?: string;

  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
}
export namespace CodeInterpreterToolCallDelta {
  export interface CodeInterpreter {
    input?: string;

    outputs?: (CodeInterpreterLogs | CodeInterpreterOutputImage)[];
  }
}

export interface FileSearchToolCall {
  id: string;

  file_search: FileSearchToolCall.FileSearch;

  type: 'file_search';
}
export namespace FileSearchToolCall {
  export interface FileSearch {
    ranking_options?: FileSearchToolCall.FileSearch.RankingOptions;

    results?: FileSearchToolCall.FileSearch.Result[];
  }
  export namespace FileSearch {
    export interface RankingOptions {
      ranker: 'auto' | 'default_2024_08_21';

      /** From 0 to 1. */
      score_threshold: number;
    }

    export interface Result {
      file_id: string;

      file_name: string;

      /** From 0 to 1. */
      score: number;

      content?: FileSearchToolCall.FileSearch.Result.Content[];
    }
    export namespace Result {
      export interface Content {
        text?: string;

        type?: 'text';
      }
    }
  }
}

export interface FileSearchToolCallDelta {
  file_search: { [key: string]: unknown };

  index: number;

  type: 'file_search';

  id?: string;
}

export interface FunctionToolCall {
  id: string;

  function: FunctionToolCall.Function;

  type: 'function';
}
export namespace FunctionToolCall {
  export interface Function {
    arguments: string;

    name: string;

    output: string | null;
  }
}

export interface FunctionToolCallDelta {
  index: number;

  type: 'function';

  id?: string;

  function?: FunctionToolCallDelta.Function;
}
export namespace FunctionToolCallDelta {
  export interface Function {
    arguments?: string;

    name?: string;

    output?: string | null;
  }
}

export interface MessageCreationStepDetails {
  message_creation: MessageCreationStepDetails.MessageCreation;

  type: 'message_creation';
}
export namespace MessageCreationStepDetails {
  export interface MessageCreation {
    message_id: string;
  }
}

export interface RunStep {
  id: string;

  assistant_id: string;

  cancelled_at: number | null;

  completed_at: number | null;

  created_at: number;

  expired_at: number | null;

  failed_at: number | null;

  last_error: RunStep.LastError | null;

  metadata: SharedAPI.Metadata;

  object: 'thread.run.step';

  run_id: string;

  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';

  step_details: MessageCreationStepDetails | ToolCallsStepDetails;

  thread_id: string;

  type: 'message_creation' | 'tool_calls';

  usage: RunStep.Usage;
}
export namespace RunStep {
  export interface LastError {
    code: 'server_error' | 'rate_limit_exceeded';

    message: string;
  }

  export type Usage = BetaThreadsRunsAPI.Run.Usage;
}

export interface RunStepDelta {
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

export interface RunStepDeltaEvent {
  id: string;

  delta: RunStepDelta;

  object: 'thread.run.step.delta';
}

export interface RunStepDeltaMessageDelta {
  type: 'message_creation';

  message_creation?: RunStepDeltaMessageDelta.MessageCreation;
}
export namespace RunStepDeltaMessageDelta {
  export interface MessageCreation {
    message_id?: string;
  }
}

export type RunStepInclude = 'step_details.tool_calls[*].file_search.results[*].content';

export type RunStepsPage = CursorPage<RunStep>;

export interface StepListParams {
  thread_id: string;

  after?: string;

  before?: string;

  include?: ('step_details.tool_calls[*].file_search.results[*].content')[];

  /** Default: `20`. */
  limit?: number;

  /** Default: `desc`. */
  order?: 'asc' | 'desc';
}

export interface StepRetrieveParams {
  run_id: string;

  thread_id: string;

  include?: RunStepInclude[];
}

export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

export type ToolCallDelta =
  | CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta;

export interface ToolCallDeltaObject {
  type: 'tool_calls';

  tool_calls?: ToolCallDelta[];
}

export interface ToolCallsStepDetails {
  tool_calls: ToolCall[];

  type: 'tool_calls';
}
