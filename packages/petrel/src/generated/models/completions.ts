// Written by `npm run generate` from spec/. Do not edit.
import type * as ChatCompletionsAPI from './chat/completions/completions.ts';

export interface Completion {
  id: string;

  choices: CompletionChoice[];

  created: number;

  model: string;

  object: 'text_completion';

  system_fingerprint?: string;

  usage?: CompletionUsage;
}

export interface CompletionChoice {
  finish_reason: 'stop' | 'length' | 'content_filter';

  index: number;

  logprobs: CompletionChoice.Logprobs | null;

  text: string;
}
export namespace CompletionChoice {
  export interface Logprobs {
    text_offset?: number[];

    token_logprobs?: number[];

    tokens?: string[];

    top_logprobs?: ({ [key: string]: number })[];
  }
}

export interface CompletionCreateParams {
  model: (string & {}) | 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002';

  /** Default: `<|endoftext|>`. */
  prompt: string | string[] | number[] | number[][] | null;

  /** From 0 to 20. Default: `1`. */
  best_of?: number | null;

  /** Default: `false`. */
  echo?: boolean | null;

  /** From -2 to 2. Default: `0`. */
  frequency_penalty?: number | null;

  logit_bias?: { [key: string]: number } | null;

  /** From 0 to 5. */
  logprobs?: number | null;

  /** At least 0. Default: `16`. */
  max_tokens?: number | null;

  /** From 1 to 128. Default: `1`. */
  n?: number | null;

  /** From -2 to 2. Default: `0`. */
  presence_penalty?: number | null;

  seed?: number | null;

  stop?: string | string[] | null;

  /** Default: `false`. */
  stream?: boolean | null;

  stream_options?: ChatCompletionsAPI.ChatCompletionStreamOptions;

  suffix?: string | null;

  /** From 0 to 2. Default: `1`. */
  temperature?: number | null;

  /** From 0 to 1. Default: `1`. */
  top_p?: number | null;

  user?: string;
}

export interface CompletionUsage {
  /** Default: `0`. */
  completion_tokens: number;

  /** Default: `0`. */
  prompt_tokens: number;

  /** Default: `0`. */
  total_tokens: number;

  completion_tokens_details?: CompletionUsage.CompletionTokensDetails;

  prompt_tokens_details?: CompletionUsage.PromptTokensDetails;
}
export namespace CompletionUsage {
  export interface CompletionTokensDetails {
    /** Default: `0`. */
    accepted_prediction_tokens?: number;

    /** Default: `0`. */
    audio_tokens?: number;

    /** Default: `0`. */
    reasoning_tokens?: number;

    /** Default: `0`. */
    rejected_prediction_tokens?: number;

    text_tokens?: number;
  }

  export interface PromptTokensDetails {
    /** Default: `0`. */
    audio_tokens?: number;

    /** Default: `0`. */
    cache_write_tokens?: number;

    /** Default: `0`. */
    cached_tokens?: number;

    image_tokens?: number;

    text_tokens?: number;
  }
}
