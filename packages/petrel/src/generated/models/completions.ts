// Written by `npm run generate` from spec/. Do not edit.
import type * as ChatCompletionsAPI from './chat/completions/completions.ts';
import type * as Self from './completions.ts';

/** A continuation of a prompt, or a piece of it when streamed. */
export interface Completion {
  /** Unique id of the completion. */
  id: string;

  /** The continuations. */
  choices: CompletionChoice[];

  /** When the completion was made, in Unix seconds. */
  created: number;

  /** The model that answered. */
  model: string;

  object: 'text_completion';

  /**
   * Names the server configuration that produced the text. When it changes, the same `seed` may
   * give another result.
   */
  system_fingerprint?: string;

  /** Tokens used by the request. */
  usage?: CompletionUsage;
}

/** One continuation of a prompt. */
export interface CompletionChoice {
  /**
   * Why the model stopped: `stop` at a natural end or stop sequence, `length` at the token
   * limit, `content_filter` when content was withheld.
   */
  finish_reason: 'stop' | 'length' | 'content_filter';

  /** Position among the choices, from 0. */
  index: number;

  /** Log probabilities of the tokens, when requested. */
  logprobs: CompletionChoice.Logprobs | null;

  /** The text. */
  text: string;
}
export namespace CompletionChoice {
  /** Log probabilities of the tokens, as parallel lists. */
  export interface Logprobs {
    /** Where each token begins in the text, as a character index. */
    text_offset?: number[];

    /** Log probability of each token. */
    token_logprobs?: number[];

    /** The tokens as text. */
    tokens?: string[];

    /** For each position, the likeliest tokens and their log probabilities. */
    top_logprobs?: ({ [key: string]: number })[];
  }
}

/** The prompt to continue and how. */
export type CompletionCreateParams =
  | CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming;

export interface CompletionCreateParamsBase {
  /** Id of a legacy completion model. */
  model: (string & {}) | 'gpt-3.5-turbo-instruct' | 'davinci-002' | 'babbage-002';

  /**
   * One or several texts, or the same as token ids.
   *
   * Default: `<|endoftext|>`.
   */
  prompt: string | string[] | number[] | number[][] | null;

  /**
   * How many continuations to generate on the server, of which the likeliest are returned.
   * Cannot be streamed; all are charged.
   *
   * From 0 to 20. Default: `1`.
   */
  best_of?: number | null;

  /**
   * Puts the prompt before the continuation.
   *
   * Default: `false`.
   */
  echo?: boolean | null;

  /**
   * Above 0, makes tokens less likely the more often they have occurred, against repetition.
   *
   * From -2 to 2. Default: `0`.
   */
  frequency_penalty?: number | null;

  /**
   * Makes single tokens likelier or less likely: maps token ids to a bias added before
   * sampling. 100 all but forces a token, -100 all but bans it.
   */
  logit_bias?: { [key: string]: number } | null;

  /**
   * Returns log probabilities of this many of the likeliest tokens at each position, and of the
   * chosen one.
   *
   * From 0 to 5.
   */
  logprobs?: number | null;

  /**
   * Most tokens the continuation may have. Prompt and continuation must fit the model's
   * context.
   *
   * At least 0. Default: `16`.
   */
  max_tokens?: number | null;

  /**
   * How many continuations to return for each prompt.
   *
   * From 1 to 128. Default: `1`.
   */
  n?: number | null;

  /**
   * Above 0, makes tokens that have already occurred less likely, in favor of new topics.
   *
   * From -2 to 2. Default: `0`.
   */
  presence_penalty?: number | null;

  /** Makes repeated requests give the same text as far as possible. */
  seed?: number | null;

  /** Up to 4 texts at which the model stops; they are not part of the continuation. */
  stop?: string | string[] | null;

  /**
   * Sends the text in pieces as it is written.
   *
   * Default: `false`.
   */
  stream?: boolean | null;

  /** Options of the stream. Allowed with `stream: true` only. */
  stream_options?: ChatCompletionsAPI.ChatCompletionStreamOptions | null;

  /** Text that comes after the continuation (`gpt-3.5-turbo-instruct` only). */
  suffix?: string | null;

  /**
   * How random the sampling is: low is focused, high is varied. Change this or `top_p`, not
   * both.
   *
   * From 0 to 2. Default: `1`.
   */
  temperature?: number | null;

  /**
   * Samples only from the likeliest tokens that together have this probability. Change this or
   * `temperature`, not both.
   *
   * From 0 to 1. Default: `1`.
   */
  top_p?: number | null;

  /** An id of your end user, to trace abuse. */
  user?: string;
}

export namespace CompletionCreateParams {
  export type CompletionCreateParamsNonStreaming = Self.CompletionCreateParamsNonStreaming;
  export type CompletionCreateParamsStreaming = Self.CompletionCreateParamsStreaming;
}

export interface CompletionCreateParamsNonStreaming extends CompletionCreateParamsBase {
  /** Asks for the result as a whole. */
  stream?: false | null;
}

export interface CompletionCreateParamsStreaming extends CompletionCreateParamsBase {
  /** Asks for the result as a stream of events. */
  stream: true;
}

/** Tokens used by a request. */
export interface CompletionUsage {
  /**
   * Tokens generated, reasoning included.
   *
   * Default: `0`.
   */
  completion_tokens: number;

  /**
   * Tokens of the input.
   *
   * Default: `0`.
   */
  prompt_tokens: number;

  /**
   * Input and output together.
   *
   * Default: `0`.
   */
  total_tokens: number;

  /** The generated tokens by kind. */
  completion_tokens_details?: CompletionUsage.CompletionTokensDetails;

  /** The input tokens by kind. */
  prompt_tokens_details?: CompletionUsage.PromptTokensDetails;
}
export namespace CompletionUsage {
  /** The generated tokens by kind. */
  export interface CompletionTokensDetails {
    /**
     * Tokens of the prediction that the answer repeated.
     *
     * Default: `0`.
     */
    accepted_prediction_tokens?: number;

    /**
     * Tokens of speech.
     *
     * Default: `0`.
     */
    audio_tokens?: number;

    /**
     * Tokens spent on thinking, which do not show in the text.
     *
     * Default: `0`.
     */
    reasoning_tokens?: number;

    /**
     * Tokens of the prediction that the answer did not repeat; they are charged all the same.
     *
     * Default: `0`.
     */
    rejected_prediction_tokens?: number;

    /** Tokens of text. */
    text_tokens?: number;
  }

  /** The input tokens by kind. */
  export interface PromptTokensDetails {
    /**
     * Tokens of recordings.
     *
     * Default: `0`.
     */
    audio_tokens?: number;

    /**
     * Tokens written to the cache.
     *
     * Default: `0`.
     */
    cache_write_tokens?: number;

    /**
     * Tokens read from the cache, at a lower price.
     *
     * Default: `0`.
     */
    cached_tokens?: number;

    /** Tokens of images. */
    image_tokens?: number;

    /** Tokens of text. */
    text_tokens?: number;
  }
}
