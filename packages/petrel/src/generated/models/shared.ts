// Written by `npm run generate` from spec/. Do not edit.
import type * as DecisionsAPI from './decisions.ts';
import type * as ResponsesAPI from './responses/responses.ts';

/** Ids of all models that generate text. */
export type AllModels = (string & {}) | ChatModel | ResponsesModel;

/** Ids of the models that can chat. */
export type ChatModel =
  | 'gpt-5.6-sol' | 'gpt-5.6-terra' | 'gpt-5.6-luna' | 'gpt-5.5' | 'gpt-5.5-2026-04-23' | 'gpt-5.4'
  | 'gpt-5.4-mini' | 'gpt-5.4-nano' | 'gpt-5.4-mini-2026-03-17' | 'gpt-5.4-nano-2026-03-17'
  | 'gpt-5.3-chat-latest' | 'gpt-5.2' | 'gpt-5.2-2025-12-11' | 'gpt-5.2-chat-latest' | 'gpt-5.2-pro'
  | 'gpt-5.2-pro-2025-12-11' | 'gpt-5.1' | 'gpt-5.1-2025-11-13' | 'gpt-5.1-codex' | 'gpt-5.1-mini'
  | 'gpt-5.1-chat-latest' | 'gpt-5' | 'gpt-5-mini' | 'gpt-5-nano' | 'gpt-5-2025-08-07'
  | 'gpt-5-mini-2025-08-07' | 'gpt-5-nano-2025-08-07' | 'gpt-5-chat-latest' | 'gpt-4.1'
  | 'gpt-4.1-mini' | 'gpt-4.1-nano' | 'gpt-4.1-2025-04-14' | 'gpt-4.1-mini-2025-04-14'
  | 'gpt-4.1-nano-2025-04-14' | 'o4-mini' | 'o4-mini-2025-04-16' | 'o3' | 'o3-2025-04-16'
  | 'o3-mini' | 'o3-mini-2025-01-31' | 'o1' | 'o1-2024-12-17' | 'o1-preview'
  | 'o1-preview-2024-09-12' | 'o1-mini' | 'o1-mini-2024-09-12' | 'gpt-4o' | 'gpt-4o-2024-11-20'
  | 'gpt-4o-2024-08-06' | 'gpt-4o-2024-05-13' | 'gpt-4o-audio-preview'
  | 'gpt-4o-audio-preview-2024-10-01' | 'gpt-4o-audio-preview-2024-12-17'
  | 'gpt-4o-audio-preview-2025-06-03' | 'gpt-4o-mini-audio-preview'
  | 'gpt-4o-mini-audio-preview-2024-12-17' | 'gpt-4o-search-preview' | 'gpt-4o-mini-search-preview'
  | 'gpt-4o-search-preview-2025-03-11' | 'gpt-4o-mini-search-preview-2025-03-11'
  | 'chatgpt-4o-latest' | 'codex-mini-latest' | 'gpt-4o-mini' | 'gpt-4o-mini-2024-07-18'
  | 'gpt-4-turbo' | 'gpt-4-turbo-2024-04-09' | 'gpt-4-0125-preview' | 'gpt-4-turbo-preview'
  | 'gpt-4-1106-preview' | 'gpt-4-vision-preview' | 'gpt-4' | 'gpt-4-0314' | 'gpt-4-0613'
  | 'gpt-4-32k' | 'gpt-4-32k-0314' | 'gpt-4-32k-0613' | 'gpt-3.5-turbo' | 'gpt-3.5-turbo-16k'
  | 'gpt-3.5-turbo-0301' | 'gpt-3.5-turbo-0613' | 'gpt-3.5-turbo-1106' | 'gpt-3.5-turbo-0125'
  | 'gpt-3.5-turbo-16k-0613' | 'gpt-6-astra' | 'gpt-6.1-sol' | 'gpt-6.1-terra' | 'gpt-6-sol'
  | 'gpt-6-luna' | 'gpt-audio-mini' | 'gpt-audio-mini-2025-12-15' | 'gpt-6.2-astra' | 'gpt-6.2-sol';

/** Compares an attribute of files with a value. */
export interface ComparisonFilter {
  /** Name of the attribute. */
  key: string;

  /**
   * How to compare: equal, not equal, greater, less, in a list, or not in one.
   *
   * Default: `eq`.
   */
  type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';

  /** The value to compare with; a list for `in` and `nin`. */
  value: string | number | boolean | (string | number)[];
}

/** Joins filters by and, or by or. */
export interface CompoundFilter {
  /** The filters. */
  filters: unknown[];

  /** Whether all must hold, or at least one. */
  type: 'and' | 'or';
}

/** What the input of a custom tool may look like. */
export type CustomToolInputFormat = CustomToolInputFormat.Text | CustomToolInputFormat.Grammar;
export namespace CustomToolInputFormat {
  /** Text that follows a grammar. */
  export interface Grammar {
    /** The grammar. */
    definition: string;

    /** Its notation: Lark, or a regular expression. */
    syntax: 'lark' | 'regex';

    /** Default: `grammar`. */
    type: 'grammar';
  }

  /** Any text. */
  export interface Text {
    /** Default: `text`. */
    type: 'text';
  }
}

/** JSON in the input of a decision. */
export interface DecisionInputJSON {
  data: { [key: string]: unknown } | ({ [key: string]: unknown })[];

  type: 'input_json';
}

/** An image in a question. */
export type DecisionQuestionInputImage = DecisionsAPI.DecisionQuestionInputImage;

/** A part of a question. */
export type DecisionQuestionInputPart = DecisionsAPI.DecisionQuestionInputPart;

/** Text in a question. */
export interface DecisionQuestionInputText {
  /** Text of the question. */
  text: string;

  type: 'input_text';
}

/** The content of an error response. */
export interface ErrorObject {
  /** Machine-readable code of the error. */
  code: string | null;

  /** What went wrong, for people. */
  message: string;

  /** The parameter at fault, if any. */
  param: string | null;

  /** Kind of error. */
  type: string;

  misalignment?: ErrorObject.Misalignment;
}
export namespace ErrorObject {
  export type Misalignment = ResponsesAPI.ResponseError.Misalignment;
  export namespace Misalignment {
    export type Steer = ResponsesAPI.ResponseError.Misalignment.Steer;
  }
}

/** A function that the model may ask to have called. */
export interface FunctionDefinition {
  /** Name by which the model calls it: letters, digits, underscores and dashes, at most 64. */
  name: string;

  /** What it does and when to call it, for the model. */
  description?: string;

  /** JSON Schema of its arguments; none when left out. */
  parameters?: FunctionParameters;

  /**
   * Holds the model to the schema exactly. Works with a subset of JSON Schema.
   *
   * Default: `false`.
   */
  strict?: boolean | null;
}

/** JSON Schema of a function's arguments. */
export type FunctionParameters = { [key: string]: unknown };

/**
 * Key-value pairs of your own, up to 16; keys of at most 64 and values of at most 512
 * characters.
 */
export type Metadata = { [key: string]: string } | null;

/** Why an OAuth token was not granted. */
export type OAuthErrorCode = (string & {}) | 'invalid_grant' | 'invalid_subject_token';

/** How the model thinks before it answers. */
export interface Reasoning {
  /**
   * How much of the earlier thoughts the model sees: those of the current turn, of all turns,
   * or as it decides.
   */
  context?: 'auto' | 'current_turn' | 'all_turns' | null;

  /**
   * How hard it thinks. Less is faster and takes fewer tokens.
   *
   * Default: `medium`.
   */
  effort?: ReasoningEffort;

  /** Whether to summarize the thoughts. Replaced by `summary`. */
  generate_summary?: 'auto' | 'concise' | 'detailed' | null;

  /** How the thinking is carried out. */
  mode?: (string & {}) | 'standard' | 'pro';

  /** Whether and how closely to summarize the thoughts. */
  summary?: 'auto' | 'concise' | 'detailed' | null;
}

/** How hard the model thinks before it answers. Not every model knows every value. */
export type ReasoningEffort =
  | 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;

/** The answer is any JSON object. The messages must ask for JSON as well. */
export interface ResponseFormatJSONObject {
  type: 'json_object';
}

/** The answer is JSON that follows a schema. */
export interface ResponseFormatJSONSchema {
  /** The schema. */
  json_schema: ResponseFormatJSONSchema.JSONSchema;

  type: 'json_schema';
}
export namespace ResponseFormatJSONSchema {
  /** A schema for answers. */
  export interface JSONSchema {
    /** Name of the format: letters, digits, underscores and dashes, at most 64. */
    name: string;

    /** What the format is for, for the model. */
    description?: string;

    /** The JSON Schema. */
    schema?: FunctionParameters;

    /**
     * Holds the model to the schema exactly. Works with a subset of JSON Schema.
     *
     * Default: `false`.
     */
    strict?: boolean | null;
  }
}

/** The answer is plain text. */
export interface ResponseFormatText {
  type: 'text';
}

/** The answer follows a grammar. */
export interface ResponseFormatTextGrammar {
  /** The grammar. */
  grammar: string;

  type: 'grammar';
}

/** The answer is Python code. */
export interface ResponseFormatTextPython {
  type: 'python';
}

/** Ids of the models that work with responses. */
export type ResponsesModel =
  | (string & {}) | ChatModel | 'o1-pro' | 'o1-pro-2025-03-19' | 'o3-pro' | 'o3-pro-2025-06-10'
  | 'o3-deep-research' | 'o3-deep-research-2025-06-26' | 'o4-mini-deep-research'
  | 'o4-mini-deep-research-2025-06-26' | 'computer-use-preview' | 'computer-use-preview-2025-03-11'
  | 'gpt-5.5-pro' | 'gpt-5.5-pro-2026-04-23' | 'gpt-5-codex' | 'gpt-5-pro' | 'gpt-5-pro-2025-10-06'
  | 'gpt-5.1-codex-max' | 'gpt-daybreak-blue-latest' | 'gpt-daybreak-red-latest' | 'gpt-5.6-cyber'
  | 'gpt-6-cyber' | 'gpt-rosalind-research' | 'gpt-6-rosalind' | 'gpt-6.2-astra-law';
