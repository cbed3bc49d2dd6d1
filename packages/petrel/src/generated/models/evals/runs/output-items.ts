// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pages/pagination.ts';
import type * as EvalsRunsAPI from './runs.ts';

/** Which samples to list. */
export interface OutputItemListParams {
  /** Id of the eval. */
  eval_id: string;

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

  /** Lists only samples that passed, or only those that failed. */
  status?: 'fail' | 'pass';
}

/** A sample of a run and its grades. */
export type OutputItemListResponse = OutputItemRetrieveResponse;
export namespace OutputItemListResponse {
  /** What one grader made of a sample. */
  export type Result = OutputItemRetrieveResponse.Result;

  /** What a model was asked and answered. */
  export type Sample = OutputItemRetrieveResponse.Sample;
  export namespace Sample {
    /** A message the model was sent. */
    export type Input = OutputItemRetrieveResponse.Sample.Input;

    /** An answer of the model. */
    export type Output = OutputItemRetrieveResponse.Sample.Output;

    /** Tokens used for a sample. */
    export type Usage = OutputItemRetrieveResponse.Sample.Usage;
  }
}

export type OutputItemListResponsesPage = CursorPage<OutputItemListResponse>;

/** Where the sample is. */
export interface OutputItemRetrieveParams {
  /** Id of the eval. */
  eval_id: string;

  /** Id of the run. */
  run_id: string;
}

/** A sample of a run and its grades. */
export interface OutputItemRetrieveResponse {
  /** Id of the sample. */
  id: string;

  /** When it was made, in Unix seconds. */
  created_at: number;

  /** The row of data. */
  datasource_item: { [key: string]: unknown };

  /** Number of the row. */
  datasource_item_id: number;

  /** Id of the eval. */
  eval_id: string;

  /** Default: `eval.run.output_item`. */
  object: 'eval.run.output_item';

  /** What each grader made of it. */
  results: OutputItemRetrieveResponse.Result[];

  /** Id of the run. */
  run_id: string;

  /** What the model was asked and answered. */
  sample: OutputItemRetrieveResponse.Sample;

  /** Whether it passed. */
  status: string;
}
export namespace OutputItemRetrieveResponse {
  /** What one grader made of a sample. */
  export interface Result {
    /** Name of the grader. */
    name: string;

    /** Whether the sample passed. */
    passed: boolean;

    /** The score. */
    score: number;

    /** Data of the grader, such as a grading model's answer. */
    sample?: { [key: string]: unknown } | null;

    /** Kind of grader. */
    type?: string;

    [key: string]: unknown;
  }

  /** What a model was asked and answered. */
  export interface Sample {
    /** Why it could not answer. */
    error: EvalsRunsAPI.EvalAPIError;

    /** Why it stopped. */
    finish_reason: string;

    /** The messages it was sent. */
    input: Sample.Input[];

    /** Most tokens it was allowed to generate. */
    max_completion_tokens: number;

    /** The model. */
    model: string;

    /** Its answers. */
    output: Sample.Output[];

    /** The seed that was used. */
    seed: number;

    /** The randomness that was used. */
    temperature: number;

    /** The share of likeliest tokens that was sampled from. */
    top_p: number;

    /** Tokens used. */
    usage: Sample.Usage;
  }
  export namespace Sample {
    /** A message the model was sent. */
    export interface Input {
      /** The text. */
      content: string;

      /** Who speaks. */
      role: string;
    }

    /** An answer of the model. */
    export interface Output {
      /** The text. */
      content?: string;

      /** Who speaks. */
      role?: string;
    }

    /** Tokens used for a sample. */
    export interface Usage {
      /** Input tokens read from the cache. */
      cached_tokens: number;

      /** Tokens generated. */
      completion_tokens: number;

      /** Tokens of the input. */
      prompt_tokens: number;

      /** Input and output together. */
      total_tokens: number;
    }
  }
}
