// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../core/pagination.ts';
import type * as EvalsRunsAPI from './runs.ts';

export interface OutputItemListParams {
  eval_id: string;

  after?: string;

  /** Default: `20`. */
  limit?: number;

  /** Default: `asc`. */
  order?: 'asc' | 'desc';

  status?: 'fail' | 'pass';
}

export type OutputItemListResponse = OutputItemRetrieveResponse;
export namespace OutputItemListResponse {
  export type Result = OutputItemRetrieveResponse.Result;

  export type Sample = OutputItemRetrieveResponse.Sample;
  export namespace Sample {
    export type Input = OutputItemRetrieveResponse.Sample.Input;

    export type Output = OutputItemRetrieveResponse.Sample.Output;

    export type Usage = OutputItemRetrieveResponse.Sample.Usage;
  }
}

export type OutputItemListResponsesPage = CursorPage<OutputItemRetrieveResponse>;

export interface OutputItemRetrieveParams {
  eval_id: string;

  run_id: string;
}

export interface OutputItemRetrieveResponse {
  id: string;

  created_at: number;

  datasource_item: { [key: string]: unknown };

  datasource_item_id: number;

  eval_id: string;

  /** Default: `eval.run.output_item`. */
  object: 'eval.run.output_item';

  results: OutputItemRetrieveResponse.Result[];

  run_id: string;

  sample: OutputItemRetrieveResponse.Sample;

  status: string;
}
export namespace OutputItemRetrieveResponse {
  export interface Result {
    name: string;

    passed: boolean;

    score: number;

    sample?: { [key: string]: unknown } | null;

    type?: string;

    [key: string]: unknown;
  }

  export interface Sample {
    error: EvalsRunsAPI.EvalAPIError;

    finish_reason: string;

    input: OutputItemRetrieveResponse.Sample.Input[];

    max_completion_tokens: number;

    model: string;

    output: OutputItemRetrieveResponse.Sample.Output[];

    seed: number;

    temperature: number;

    top_p: number;

    usage: OutputItemRetrieveResponse.Sample.Usage;
  }
  export namespace Sample {
    export interface Input {
      content: string;

      role: string;
    }

    export interface Output {
      content?: string;

      role?: string;
    }

    export interface Usage {
      cached_tokens: number;

      completion_tokens: number;

      prompt_tokens: number;

      total_tokens: number;
    }
  }
}
