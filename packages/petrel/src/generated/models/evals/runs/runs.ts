// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';
import type * as ChatCompletionsAPI from '../../chat/completions/completions.ts';
import type * as GradersGraderModelsAPI from '../../graders/grader-models.ts';
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as SharedAPI from '../../shared.ts';

/** Asks a model through chat completions. */
export interface CreateEvalCompletionsRunDataSource {
  /** The rows. */
  source:
    | CreateEvalCompletionsRunDataSource.FileContent | CreateEvalCompletionsRunDataSource.FileID
    | CreateEvalCompletionsRunDataSource.StoredCompletions;

  /** Default: `completions`. */
  type: 'completions';

  /** The messages to send, made from each row. */
  input_messages?:
    | CreateEvalCompletionsRunDataSource.Template
    | CreateEvalCompletionsRunDataSource.ItemReference;

  /** The model to ask. */
  model?: string;

  /** How the model answers. */
  sampling_params?: CreateEvalCompletionsRunDataSource.SamplingParams;
}
export namespace CreateEvalCompletionsRunDataSource {
  /** Rows sent along with the request. */
  export interface FileContent {
    /** The rows. */
    content: FileContent.Content[];

    /** Default: `file_content`. */
    type: 'file_content';
  }
  export namespace FileContent {
    /** A row. */
    export interface Content {
      /** The data of the row. */
      item: { [key: string]: unknown };

      /** A model's answer, if there is one already. */
      sample?: { [key: string]: unknown };
    }
  }

  /** Rows of an uploaded JSONL file. */
  export interface FileID {
    /** Id of the file. */
    id: string;

    /** Default: `file_id`. */
    type: 'file_id';
  }

  /** Messages taken from the row. */
  export interface ItemReference {
    /** The field of the row that holds them. */
    item_reference: string;

    type: 'item_reference';
  }

  /** How the model answers. */
  export interface SamplingParams {
    /** Most tokens it may generate. */
    max_completion_tokens?: number;

    /**
     * How hard it thinks.
     *
     * Default: `medium`.
     */
    reasoning_effort?: SharedAPI.ReasoningEffort;

    /** Form of the answer. */
    response_format?:
      | SharedAPI.ResponseFormatText | SharedAPI.ResponseFormatJSONSchema
      | SharedAPI.ResponseFormatJSONObject;

    /**
     * Makes answers repeatable as far as possible.
     *
     * Default: `42`.
     */
    seed?: number;

    /**
     * How random the sampling is.
     *
     * Default: `1`.
     */
    temperature?: number;

    /** Functions the model may ask to have called. */
    tools?: ChatCompletionsAPI.ChatCompletionFunctionTool[];

    /**
     * Samples only from the likeliest tokens that together have this probability.
     *
     * Default: `1`.
     */
    top_p?: number;
  }

  /** Rows from stored completions. */
  export interface StoredCompletions {
    /** Default: `stored_completions`. */
    type: 'stored_completions';

    /** Takes only completions made after this time, in Unix seconds. */
    created_after?: number | null;

    /** Takes only completions made before this time, in Unix seconds. */
    created_before?: number | null;

    /** Most completions to take. */
    limit?: number | null;

    /** Takes only completions that carry these key-value pairs. */
    metadata?: SharedAPI.Metadata;

    /** Takes only completions of this model. */
    model?: string | null;
  }

  /** Messages written as templates. */
  export interface Template {
    /** The messages. They refer to the row as `item`. */
    template: (ResponsesAPI.EasyInputMessage | Template.EvalItem)[];

    type: 'template';
  }
  export namespace Template {
    /** A message for a grading model. */
    export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
    export namespace EvalItem {
      export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

      export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
    }
  }
}

/** Grades rows as they are, without asking a model. */
export interface CreateEvalJSONLRunDataSource {
  /** The rows. */
  source: CreateEvalJSONLRunDataSource.FileContent | CreateEvalJSONLRunDataSource.FileID;

  /** Default: `jsonl`. */
  type: 'jsonl';
}
export namespace CreateEvalJSONLRunDataSource {
  /** Rows sent along with the request. */
  export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
  export namespace FileContent {
    /** A row. */
    export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
  }

  /** Rows of an uploaded JSONL file. */
  export type FileID = CreateEvalCompletionsRunDataSource.FileID;
}

/** Why a run failed. */
export interface EvalAPIError {
  /** Machine-readable code of the failure. */
  code: string;

  /** What went wrong, for people. */
  message: string;

  headers?: { [key: string]: string };

  misalignment?: ResponsesAPI.ResponseError.Misalignment;

  param?: string | null;

  type?: string | null;
}

/** Which eval the run belongs to. */
export interface RunCancelParams {
  /** Id of the eval. */
  eval_id: string;
}

/** A run of an eval and its results. */
export type RunCancelResponse = RunCreateResponse;
export namespace RunCancelResponse {
  /** Tokens used by one model. */
  export type PerModelUsage = RunCreateResponse.PerModelUsage;

  /** How samples did by one grader. */
  export type PerTestingCriteriaResult = RunCreateResponse.PerTestingCriteriaResult;

  /** Asks a model through responses. */
  export type Responses = RunCreateResponse.Responses;
  export namespace Responses {
    /** Rows sent along with the request. */
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
    export namespace FileContent {
      /** A row. */
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    /** Rows of an uploaded JSONL file. */
    export type FileID = CreateEvalCompletionsRunDataSource.FileID;

    /** Messages taken from the row. */
    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    /** Rows from stored responses. */
    export type Responses = RunCreateResponse.Responses.Responses;

    /** How the model answers. */
    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      /** Form of the text. */
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    /** Messages written as templates. */
    export type Template = RunCreateResponse.Responses.Template;
    export namespace Template {
      /** A message. */
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      /** A message for a grading model. */
      export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
      export namespace EvalItem {
        export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

        export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
      }
    }
  }

  /** How samples did altogether. */
  export type ResultCounts = RunCreateResponse.ResultCounts;
}

/** The run to start. */
export interface RunCreateParams {
  /** What to run on, and how to ask the model. */
  data_source:
    | CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource
    | RunCreateParams.CreateEvalResponsesRunDataSource;

  /** Up to 16 key-value pairs kept with it. */
  metadata?: SharedAPI.Metadata;

  /** Name of the run. */
  name?: string;
}

export namespace RunCreateParams {
  /** Asks a model through responses. */
  export type CreateEvalResponsesRunDataSource = RunCreateResponse.Responses;
  export namespace CreateEvalResponsesRunDataSource {
    /** Rows sent along with the request. */
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
    export namespace FileContent {
      /** A row. */
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    /** Rows of an uploaded JSONL file. */
    export type FileID = CreateEvalCompletionsRunDataSource.FileID;

    /** Messages taken from the row. */
    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    /** Rows from stored responses. */
    export type Responses = RunCreateResponse.Responses.Responses;

    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    /** Messages written as templates. */
    export type Template = RunCreateResponse.Responses.Template;
    export namespace Template {
      /** A message. */
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      /** A message for a grading model. */
      export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
      export namespace EvalItem {
        export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

        export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
      }
    }
  }
}

/** A run of an eval and its results. */
export interface RunCreateResponse {
  /** Id of the run. */
  id: string;

  /** When it was started, in Unix seconds. */
  created_at: number;

  /** What it runs on. */
  data_source:
    | CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource
    | RunCreateResponse.Responses;

  /** Why it failed. */
  error: EvalAPIError;

  /** Id of the eval. */
  eval_id: string;

  /** The key-value pairs kept with it. */
  metadata: SharedAPI.Metadata;

  /** The model that is measured. */
  model: string;

  /** Name of the run. */
  name: string;

  /** Default: `eval.run`. */
  object: 'eval.run';

  /** Tokens used, by model. */
  per_model_usage: RunCreateResponse.PerModelUsage[];

  /** How many samples passed each grader. */
  per_testing_criteria_results: RunCreateResponse.PerTestingCriteriaResult[];

  /** Address of a report on the dashboard. */
  report_url: string;

  /** How many samples passed and failed. */
  result_counts: RunCreateResponse.ResultCounts;

  /** How far the run is. */
  status: string;
}
export namespace RunCreateResponse {
  /** Tokens used by one model. */
  export interface PerModelUsage {
    /** Input tokens read from the cache. */
    cached_tokens: number;

    /** Tokens generated. */
    completion_tokens: number;

    /** How often the model was called. */
    invocation_count: number;

    /** The model. */
    model_name: string;

    /** Tokens of the input. */
    prompt_tokens: number;

    /** Input and output together. */
    total_tokens: number;
  }

  /** How samples did by one grader. */
  export interface PerTestingCriteriaResult {
    /** Samples that failed. */
    failed: number;

    /** Samples that passed. */
    passed: number;

    /** The grader. */
    testing_criteria: string;
  }

  /** Asks a model through responses. */
  export interface Responses {
    /** The rows. */
    source: Responses.FileContent | Responses.FileID | Responses.Responses;

    /** Default: `responses`. */
    type: 'responses';

    /** The messages to send, made from each row. */
    input_messages?: Responses.Template | Responses.ItemReference;

    /** The model to ask. */
    model?: string;

    /** How the model answers. */
    sampling_params?: Responses.SamplingParams;
  }
  export namespace Responses {
    /** Rows sent along with the request. */
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
    export namespace FileContent {
      /** A row. */
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    /** Rows of an uploaded JSONL file. */
    export type FileID = CreateEvalCompletionsRunDataSource.FileID;

    /** Messages taken from the row. */
    export interface ItemReference {
      /** The field of the row that holds them. */
      item_reference: string;

      type: 'item_reference';
    }

    /** Rows from stored responses. */
    export interface Responses {
      type: 'responses';

      /**
       * Takes only responses made after this time, in Unix seconds.
       *
       * At least 0.
       */
      created_after?: number | null;

      /**
       * Takes only responses made before this time, in Unix seconds.
       *
       * At least 0.
       */
      created_before?: number | null;

      /** Takes only responses whose instructions contain this text. */
      instructions_search?: string | null;

      /** Takes only responses that carry these key-value pairs. */
      metadata?: unknown;

      /** Takes only responses of this model. */
      model?: string | null;

      /**
       * Takes only responses made with this effort.
       *
       * Default: `medium`.
       */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;

      /** Takes only responses made with this temperature. */
      temperature?: number | null;

      /** Takes only responses made with these tools. */
      tools?: string[] | null;

      /** Takes only responses made with this `top_p`. */
      top_p?: number | null;

      /** Takes only responses made for these users. */
      users?: string[] | null;
    }

    /** How the model answers. */
    export interface SamplingParams {
      /** Most tokens it may generate. */
      max_completion_tokens?: number;

      /**
       * How hard it thinks.
       *
       * Default: `medium`.
       */
      reasoning_effort?: SharedAPI.ReasoningEffort;

      /**
       * Makes answers repeatable as far as possible.
       *
       * Default: `42`.
       */
      seed?: number;

      /**
       * How random the sampling is.
       *
       * Default: `1`.
       */
      temperature?: number;

      /** Form of the text. */
      text?: SamplingParams.Text;

      /** Tools the model may use. */
      tools?: ResponsesAPI.Tool[];

      /**
       * Samples only from the likeliest tokens that together have this probability.
       *
       * Default: `1`.
       */
      top_p?: number;
    }
    export namespace SamplingParams {
      /** Form of the text. */
      export interface Text {
        /** Plain text, JSON that follows a schema, or any JSON. */
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    /** Messages written as templates. */
    export interface Template {
      /** The messages. They refer to the row as `item`. */
      template: (Template.ChatMessage | Template.EvalItem)[];

      type: 'template';
    }
    export namespace Template {
      /** A message. */
      export interface ChatMessage {
        /** The text; may hold templates. */
        content: string;

        /** Who speaks. */
        role: string;
      }

      /** A message for a grading model. */
      export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
      export namespace EvalItem {
        export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

        export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
      }
    }
  }

  /** How samples did altogether. */
  export interface ResultCounts {
    /** Samples that could not be graded. */
    errored: number;

    /** Samples that failed. */
    failed: number;

    /** Samples that passed. */
    passed: number;

    /** All samples. */
    total: number;
  }
}

/** Which eval the run belongs to. */
export interface RunDeleteParams {
  /** Id of the eval. */
  eval_id: string;
}

/** Confirms that a run was deleted. */
export interface RunDeleteResponse {
  /** Whether it was deleted. */
  deleted?: boolean;

  object?: string;

  /** Id of the deleted run. */
  run_id?: string;
}

/** Which runs to list. */
export interface RunListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time of creation, oldest first with `asc`.
   *
   * Default: `asc`.
   */
  order?: 'asc' | 'desc';

  /** Lists only runs in this state. */
  status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed';
}

/** A run of an eval and its results. */
export type RunListResponse = RunCreateResponse;
export namespace RunListResponse {
  /** Tokens used by one model. */
  export type PerModelUsage = RunCreateResponse.PerModelUsage;

  /** How samples did by one grader. */
  export type PerTestingCriteriaResult = RunCreateResponse.PerTestingCriteriaResult;

  /** Asks a model through responses. */
  export type Responses = RunCreateResponse.Responses;
  export namespace Responses {
    /** Rows sent along with the request. */
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
    export namespace FileContent {
      /** A row. */
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    /** Rows of an uploaded JSONL file. */
    export type FileID = CreateEvalCompletionsRunDataSource.FileID;

    /** Messages taken from the row. */
    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    /** Rows from stored responses. */
    export type Responses = RunCreateResponse.Responses.Responses;

    /** How the model answers. */
    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      /** Form of the text. */
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    /** Messages written as templates. */
    export type Template = RunCreateResponse.Responses.Template;
    export namespace Template {
      /** A message. */
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      /** A message for a grading model. */
      export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
      export namespace EvalItem {
        export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

        export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
      }
    }
  }

  /** How samples did altogether. */
  export type ResultCounts = RunCreateResponse.ResultCounts;
}

export type RunListResponsesPage = CursorPage<RunListResponse>;

/** Which eval the run belongs to. */
export interface RunRetrieveParams {
  /** Id of the eval. */
  eval_id: string;
}

/** A run of an eval and its results. */
export type RunRetrieveResponse = RunCreateResponse;
export namespace RunRetrieveResponse {
  /** Tokens used by one model. */
  export type PerModelUsage = RunCreateResponse.PerModelUsage;

  /** How samples did by one grader. */
  export type PerTestingCriteriaResult = RunCreateResponse.PerTestingCriteriaResult;

  /** Asks a model through responses. */
  export type Responses = RunCreateResponse.Responses;
  export namespace Responses {
    /** Rows sent along with the request. */
    export type FileContent = CreateEvalCompletionsRunDataSource.FileContent;
    export namespace FileContent {
      /** A row. */
      export type Content = CreateEvalCompletionsRunDataSource.FileContent.Content;
    }

    /** Rows of an uploaded JSONL file. */
    export type FileID = CreateEvalCompletionsRunDataSource.FileID;

    /** Messages taken from the row. */
    export type ItemReference = RunCreateResponse.Responses.ItemReference;

    /** Rows from stored responses. */
    export type Responses = RunCreateResponse.Responses.Responses;

    /** How the model answers. */
    export type SamplingParams = RunCreateResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      /** Form of the text. */
      export type Text = RunCreateResponse.Responses.SamplingParams.Text;
    }

    /** Messages written as templates. */
    export type Template = RunCreateResponse.Responses.Template;
    export namespace Template {
      /** A message. */
      export type ChatMessage = RunCreateResponse.Responses.Template.ChatMessage;

      /** A message for a grading model. */
      export type EvalItem = GradersGraderModelsAPI.LabelModelGrader.Input;
      export namespace EvalItem {
        export type InputImage = GradersGraderModelsAPI.GraderInputs.InputImage;

        export type OutputText = GradersGraderModelsAPI.GraderInputs.OutputText;
      }
    }
  }

  /** How samples did altogether. */
  export type ResultCounts = RunCreateResponse.ResultCounts;
}
