// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';
import type * as ChatCompletionsAPI from '../../chat/completions/completions.ts';
import type * as GradersGraderModelsAPI from '../../graders/grader-models.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as SharedAPI from '../../shared.ts';

export interface CreateEvalCompletionsRunDataSource {
  source:
    | CreateEvalCompletionsRunDataSource.FileContent | CreateEvalCompletionsRunDataSource.FileID
    | CreateEvalCompletionsRunDataSource.StoredCompletions;

  /** Default: `completions`. */
  type: 'completions';

  input_messages?:
    | CreateEvalCompletionsRunDataSource.Template
    | CreateEvalCompletionsRunDataSource.ItemReference;

  model?: string;

  sampling_params?: CreateEvalCompletionsRunDataSource.SamplingParams;
}
export namespace CreateEvalCompletionsRunDataSource {
  export interface FileContent {
    content: CreateEvalCompletionsRunDataSource.FileContent.Content[];

    /** Default: `file_content`. */
    type: 'file_content';
  }
  export namespace FileContent {
    export interface Content {
      item: { [key: string]: unknown };

      sample?: { [key: string]: unknown };
    }
  }

  export interface FileID {
    id: string;

    /** Default: `file_id`. */
    type: 'file_id';
  }

  export interface ItemReference {
    item_reference: string;

    type: 'item_reference';
  }

  export interface SamplingParams {
    max_completion_tokens?: number;

    /** Default: `medium`. */
    reasoning_effort?: SharedAPI.ReasoningEffort;

    response_format?:
      | SharedAPI.ResponseFormatText | SharedAPI.ResponseFormatJSONSchema
      | SharedAPI.ResponseFormatJSONObject;

    /** Default: `42`. */
    seed?: number;

    /** Default: `1`. */
    temperature?: number;

    tools?: ChatCompletionsAPI.ChatCompletionFunctionTool[];

    /** Default: `1`. */
    top_p?: number;
  }

  export interface StoredCompletions {
    /** Default: `stored_completions`. */
    type: 'stored_completions';

    created_after?: number | null;

    created_before?: number | null;

    limit?: number | null;

    metadata?: SharedAPI.Metadata;

    model?: string | null;
  }

  export interface Template {
    template: (
      | ResponsesAPI.EasyInputMessage | CreateEvalCompletionsRunDataSource.Template.EvalItem
    )[];

    type: 'template';
  }
  export namespace Template {
    export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
    export namespace EvalItem {
      export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

      export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
    }
  }
}

export interface CreateEvalJSONLRunDataSource {
  source: CreateEvalJSONLRunDataSource.FileContent | CreateEvalJSONLRunDataSource.FileID;

  /** Default: `jsonl`. */
  type: 'jsonl';
}
export namespace CreateEvalJSONLRunDataSource {
  export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
  export namespace FileContent {
    export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
  }

  export type FileID = CreateEvalCompletionsRunDataSource.FileID;
}

export interface EvalAPIError {
  code: string;

  message: string;
}

export interface RunCancelParams {
  eval_id: string;
}

export type RunCancelResponse = RunCreateResponse;
export namespace RunCancelResponse {
  export type PerModelUsage = RunCreateResponse.PerModelUsage;

  export type PerTestingCriteriaResult = RunCreateResponse.PerTestingCriteriaResult;

  export type Responses = RunCreateResponse.Responses;
  export namespace Responses {
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
    export namespace FileContent {
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    export type FileID = CreateEvalCompletionsRunDataSource.FileID;

    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    export type Responses = RunCreateResponse.Responses.Responses;

    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    export type Template = RunCreateResponse.Responses.Template;
    export namespace Template {
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
      export namespace EvalItem {
        export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

        export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
      }
    }
  }

  export type ResultCounts = RunCreateResponse.ResultCounts;
}

export interface RunCreateParams {
  data_source:
    | CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource
    | RunCreateParams.CreateEvalResponsesRunDataSource;

  metadata?: SharedAPI.Metadata;

  name?: string;
}

export namespace RunCreateParams {
  export type CreateEvalResponsesRunDataSource = RunCreateResponse.Responses;
  export namespace CreateEvalResponsesRunDataSource {
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
    export namespace FileContent {
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    export type FileID = CreateEvalCompletionsRunDataSource.FileID;

    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    export type Responses = RunCreateResponse.Responses.Responses;

    export type Template = RunCreateResponse.Responses.Template;
    export namespace Template {
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
      export namespace EvalItem {
        export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

        export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
      }
    }
  }
}

export interface RunCreateResponse {
  id: string;

  created_at: number;

  data_source:
    | CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource
    | RunCreateResponse.Responses;

  error: EvalAPIError;

  eval_id: string;

  metadata: SharedAPI.Metadata;

  model: string;

  name: string;

  /** Default: `eval.run`. */
  object: 'eval.run';

  per_model_usage: RunCreateResponse.PerModelUsage[];

  per_testing_criteria_results: RunCreateResponse.PerTestingCriteriaResult[];

  report_url: string;

  result_counts: RunCreateResponse.ResultCounts;

  status: string;
}
export namespace RunCreateResponse {
  export interface PerModelUsage {
    cached_tokens: number;

    completion_tokens: number;

    invocation_count: number;

    model_name: string;

    prompt_tokens: number;

    total_tokens: number;
  }

  export interface PerTestingCriteriaResult {
    failed: number;

    passed: number;

    testing_criteria: string;
  }

  export interface Responses {
    source:
      | RunCreateResponse.Responses.FileContent | RunCreateResponse.Responses.FileID
      | RunCreateResponse.Responses.Responses;

    /** Default: `responses`. */
    type: 'responses';

    input_messages?:
      | RunCreateResponse.Responses.Template | RunCreateResponse.Responses.ItemReference;

    model?: string;

    sampling_params?: RunCreateResponse.Responses.SamplingParams;
  }
  export namespace Responses {
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
    export namespace FileContent {
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    export type FileID = CreateEvalCompletionsRunDataSource.FileID;

    export interface ItemReference {
      item_reference: string;

      type: 'item_reference';
    }

    export interface Responses {
      type: 'responses';

      /** At least 0. */
      created_after?: number | null;

      /** At least 0. */
      created_before?: number | null;

      instructions_search?: string | null;

      metadata?: { [key: string]: unknown } | null;

      model?: string | null;

      /** Default: `medium`. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;

      temperature?: number | null;

      tools?: string[] | null;

      top_p?: number | null;

      users?: string[] | null;
    }

    export interface SamplingParams {
      max_completion_tokens?: number;

      /** Default: `medium`. */
      reasoning_effort?: SharedAPI.ReasoningEffort;

      /** Default: `42`. */
      seed?: number;

      /** Default: `1`. */
      temperature?: number;

      text?: RunCreateResponse.Responses.SamplingParams.Text;

      tools?: ResponsesAPI.Tool[];

      /** Default: `1`. */
      top_p?: number;
    }
    export namespace SamplingParams {
      export interface Text {
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      template: (
        | RunCreateResponse.Responses.Template.ChatMessage
        | RunCreateResponse.Responses.Template.EvalItem
      )[];

      type: 'template';
    }
    export namespace Template {
      export interface ChatMessage {
        content: string;

        role: string;
      }

      export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
      export namespace EvalItem {
        export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

        export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
      }
    }
  }

  export interface ResultCounts {
    errored: number;

    failed: number;

    passed: number;

    total: number;
  }
}

export interface RunDeleteParams {
  eval_id: string;
}

export interface RunDeleteResponse {
  deleted?: boolean;

  object?: string;

  run_id?: string;
}

export interface RunListParams {
  after?: string;

  /** Default: `20`. */
  limit?: number;

  /** Default: `asc`. */
  order?: 'asc' | 'desc';

  status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed';
}

export type RunListResponse = RunCreateResponse;
export namespace RunListResponse {
  export type PerModelUsage = RunCreateResponse.PerModelUsage;

  export type PerTestingCriteriaResult = RunCreateResponse.PerTestingCriteriaResult;

  export type Responses = RunCreateResponse.Responses;
  export namespace Responses {
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
    export namespace FileContent {
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    export type FileID = CreateEvalCompletionsRunDataSource.FileID;

    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    export type Responses = RunCreateResponse.Responses.Responses;

    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    export type Template = RunCreateResponse.Responses.Template;
    export namespace Template {
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
      export namespace EvalItem {
        export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

        export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
      }
    }
  }

  export type ResultCounts = RunCreateResponse.ResultCounts;
}

export type RunListResponsesPage = CursorPage<RunCreateResponse>;

export interface RunRetrieveParams {
  eval_id: string;
}

export type RunRetrieveResponse = RunCreateResponse;
export namespace RunRetrieveResponse {
  export type PerModelUsage = RunCreateResponse.PerModelUsage;

  export type PerTestingCriteriaResult = RunCreateResponse.PerTestingCriteriaResult;

  export type Responses = RunCreateResponse.Responses;
  export namespace Responses {
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
    export namespace FileContent {
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    export type FileID = CreateEvalCompletionsRunDataSource.FileID;

    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    export type Responses = RunCreateResponse.Responses.Responses;

    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    export type Template = RunCreateResponse.Responses.Template;
    export namespace Template {
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
      export namespace EvalItem {
        export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

        export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
      }
    }
  }

  export type ResultCounts = RunCreateResponse.ResultCounts;
}
