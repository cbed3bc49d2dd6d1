// Written by `npm run generate` from spec/. Do not edit.
import type * as ChatCompletionsAPI from './chat/completions/completions.ts';
import type * as GradersGraderModelsAPI from './graders/grader-models.ts';
import type * as LiveAPI from './live/live.ts';
import type * as SharedAPI from './shared.ts';

/** Answers to questions about an input. */
export interface Decision {
  /**
   * One answer for each question, in their order. A question may be refused and others
   * answered.
   */
  answers: (
    | Decision.AnswerResourcePredicate | Decision.AnswerResourceChoice
    | Decision.AnswerResourceScore | Decision.AnswerResourceRefusal
  )[];

  /** The model that answered. */
  model: string;

  /** Tokens that the request used. */
  usage: Decision.Usage;
}
export namespace Decision {
  /** One of several choices. */
  export interface AnswerResourceChoice {
    /** The choice that was made, of the type it was given with: `true` is not `"true"`. */
    choice: string | boolean;

    /** How sure the model is of the answer, from 0 to 1. */
    confidence: number;

    /** Name of the question; null when it has none. */
    name: string | null;

    /** How likely each of the choices is. */
    probabilities: AnswerResourceChoice.Probability[];

    type: 'choice';
  }
  export namespace AnswerResourceChoice {
    /** How likely one of the choices is. */
    export interface Probability {
      /** How likely it is that this is the answer, from 0 to 1. */
      probability: number;

      value: string | boolean;
    }
  }

  /** Whether something is the case, as a probability. */
  export interface AnswerResourcePredicate {
    /** Name of the question; null when it has none. */
    name: string | null;

    /** How likely it is that it is the case, from 0 to 1. */
    probability: number;

    type: 'predicate';
  }

  /** A question that the model did not answer. */
  export interface AnswerResourceRefusal {
    /** Name of the question; null when it has none. */
    name: string | null;

    type: 'refusal';
  }

  /** A place on a scale. */
  export interface AnswerResourceScore {
    /** How sure the model is of the answer, from 0 to 1. */
    confidence: number;

    /** Name of the question; null when it has none. */
    name: string | null;

    /** How likely each of the levels is. */
    probabilities: AnswerResourceScore.Probability[];

    /** The place on the scale, as a number. */
    score: number;

    type: 'score';
  }
  export namespace AnswerResourceScore {
    /** How likely one of the levels is. */
    export interface Probability {
      /** Name of the level. */
      label: string;

      /** How likely it is that this is the answer, from 0 to 1. */
      probability: number;

      value: number;
    }
  }

  /** Tokens used by the request. */
  export interface Usage {
    /** Tokens that the model read, those from the cache included. */
    input_tokens: number;

    /** How many of the tokens read came from the cache, or went there. */
    input_tokens_details: Usage.InputTokensDetails;

    /** Tokens that the model wrote, reasoning included. */
    output_tokens: number;

    /** How many of the tokens written were reasoning. */
    output_tokens_details: Usage.OutputTokensDetails;

    /** Tokens read and written. */
    total_tokens: number;
  }
  export namespace Usage {
    export interface InputTokensDetails {
      /** Tokens written to the cache, for later requests. */
      cache_write_tokens: number;

      /** Tokens read from the cache, which cost less. */
      cached_tokens: number;
    }

    export interface OutputTokensDetails {
      /** Tokens of reasoning, which are not shown. */
      reasoning_tokens: number;
    }
  }
}

/** The input and the questions about it. */
export interface DecisionCreateParams {
  /**
   * What the questions are about: a text, or messages and calls of tools with their results.
   */
  input:
    | string
    | (DecisionCreateParams.DecisionInputUserMessage | DecisionCreateParams.DecisionInputDeveloperMessage | DecisionCreateParams.DecisionInputSystemMessage | DecisionCreateParams.DecisionInputAssistantMessage | DecisionCreateParams.DecisionInputFunctionCall | DecisionCreateParams.DecisionInputFunctionCallOutput | DecisionCreateParams.DecisionInputCustomToolCall | DecisionCreateParams.DecisionInputCustomToolCallOutput)[];

  /** The model that answers. */
  model: string;

  /** 1 to 400 questions. They are answered in their order. */
  questions: (
    | DecisionCreateParams.QuestionParamPredicate | DecisionCreateParams.QuestionParamChoice
    | DecisionCreateParams.QuestionParamScore
  )[];

  /** Requests with the same key and the same beginning share a cache. Default: none. */
  prompt_cache_key?: string | null;

  /** Where and for how long the beginning of the request is cached. */
  prompt_cache_options?: DecisionCreateParams.PromptCacheOptions | null;

  /** An id of your end user that stays the same, so that abuse can be traced. */
  safety_identifier?: string | null;
}

export namespace DecisionCreateParams {
  export type DecisionInputAssistantMessage = DecisionInputMessage.DecisionInputAssistantMessage;
  export namespace DecisionInputAssistantMessage {
    export type DecisionInputOutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

    export type DecisionInputRefusal = ChatCompletionsAPI.ChatCompletionContentPartRefusal;
  }

  export type DecisionInputCustomToolCall = LiveAPI.DecisionItemCreateEvent.CustomToolCall;

  export interface DecisionInputCustomToolCallOutput {
    /** Id of the call that this is the result of; the call must stand before it. */
    call_id: string;

    output: string | (DecisionInputText | DecisionInputImage)[];

    type: 'custom_tool_call_output';

    /** Id of the item. */
    id?: string | null;

    /** Whether the item is complete, still growing, or was cut off. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export type DecisionInputDeveloperMessage = DecisionInputMessage.DecisionInputDeveloperMessage;

  export type DecisionInputFunctionCall = LiveAPI.DecisionItemCreateEvent.FunctionCall;

  export interface DecisionInputFunctionCallOutput {
    /** Id of the call that this is the result of; the call must stand before it. */
    call_id: string;

    output: string | (DecisionInputText | DecisionInputImage)[];

    type: 'function_call_output';

    /** Id of the item. */
    id?: string | null;

    /** Whether the item is complete, still growing, or was cut off. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export type DecisionInputSystemMessage = DecisionInputMessage.DecisionInputSystemMessage;

  export type DecisionInputUserMessage = DecisionInputMessage.DecisionInputUserMessage;

  export interface PromptCacheOptions {
    mode?: 'implicit' | 'explicit' | null;

    /** How long what is cached stays there at least. Default `30m`, and nothing else yet. */
    ttl?: '30m';
  }

  /** Asks for one of several choices. */
  export interface QuestionParamChoice {
    /** 2 to 255 choices, all different. */
    choices: QuestionParamChoice.Choice[];

    /** The question, as text or with images and data. */
    instructions: string | DecisionQuestionInputPart[];

    type: 'choice';

    /** Name of the question, which its answer carries. Default: none. */
    name?: string;
  }
  export namespace QuestionParamChoice {
    export type Choice = LiveAPI.DecisionChoiceOption;
  }

  /** Asks whether something is the case. */
  export interface QuestionParamPredicate {
    /** The question, as text or with images and data. */
    instructions: string | DecisionQuestionInputPart[];

    type: 'predicate';

    /** Name of the question, which its answer carries. Default: none. */
    name?: string;
  }

  /** Asks for a place on a scale. */
  export interface QuestionParamScore {
    /** The question, as text or with images and data. */
    instructions: string | DecisionQuestionInputPart[];

    /** The steps of the scale, in order. */
    levels: QuestionParamScore.Level[];

    type: 'score';

    /** Name of the question, which its answer carries. Default: none. */
    name?: string;
  }
  export namespace QuestionParamScore {
    export type Level = LiveAPI.DecisionQuestion.Score.Level;
  }
}

/** An image in the input. */
export interface DecisionInputImage {
  /** Address of the image, or the image itself as a base64 data URL. */
  image_url: string;

  type: 'input_image';

  /** How closely the image is looked at. Default `auto`. */
  detail?: 'low' | 'high' | 'auto' | 'original' | null;

  /** Marks the end of what later requests share, to be cached up to here. */
  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}

export type DecisionInputJson = SharedAPI.DecisionInputJSON;

/** A message in the input. */
export type DecisionInputMessage =
  | DecisionInputMessage.DecisionInputUserMessage
  | DecisionInputMessage.DecisionInputDeveloperMessage
  | DecisionInputMessage.DecisionInputSystemMessage
  | DecisionInputMessage.DecisionInputAssistantMessage;
export namespace DecisionInputMessage {
  export interface DecisionInputAssistantMessage {
    content:
      | string
      | (DecisionInputAssistantMessage.DecisionInputOutputText | DecisionInputAssistantMessage.DecisionInputRefusal)[];

    role: 'assistant';

    /** Whether the message is a remark on the way or the final answer. */
    phase?: 'commentary' | 'final_answer' | null;

    type?: 'message';
  }
  export namespace DecisionInputAssistantMessage {
    export type DecisionInputOutputText = GradersGraderModelsAPI.GraderInputs.OutputText;

    export type DecisionInputRefusal = ChatCompletionsAPI.ChatCompletionContentPartRefusal;
  }

  export interface DecisionInputDeveloperMessage {
    content: string | DecisionInputText[];

    role: 'developer';

    type?: 'message';
  }

  export interface DecisionInputSystemMessage {
    content: string | DecisionInputText[];

    role: 'system';

    type?: 'message';
  }

  export interface DecisionInputUserMessage {
    content: string | DecisionInputPart[];

    role: 'user';

    type?: 'message';
  }
}

/** A part of a message in the input. */
export type DecisionInputPart = DecisionInputText | DecisionInputImage | DecisionInputJson;

/** Text in the input. */
export interface DecisionInputText {
  /** The text. */
  text: string;

  type: 'input_text';

  /** Marks the end of what later requests share, to be cached up to here. */
  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}

export interface DecisionPromptCacheBreakpoint {
  mode: 'explicit';
}

export interface DecisionQuestionInputImage {
  /** Address of the image, or the image itself as a base64 data URL. */
  image_url: string;

  type: 'input_image';

  /** How closely the image is looked at. Default `auto`. */
  detail?: 'low' | 'high' | 'auto' | 'original' | null;
}

export type DecisionQuestionInputPart =
  | DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJson;

export type DecisionQuestionInputText = SharedAPI.DecisionQuestionInputText;
