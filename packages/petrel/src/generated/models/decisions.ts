// Written by `npm run generate` from spec/. Do not edit.
import type * as ChatCompletionsAPI from './chat/completions/completions.ts';
import type * as GradersGraderModelsAPI from './graders/grader-models.ts';
import type * as LiveAPI from './live/live.ts';
import type * as SharedAPI from './shared.ts';

/** Answers to questions about an input. */
export interface Decision {
  /** One answer for each question. */
  answers: (
    | Decision.AnswerResourcePredicate | Decision.AnswerResourceChoice
    | Decision.AnswerResourceScore | Decision.AnswerResourceRefusal
  )[];

  /** The model. */
  model: string;

  /** What was used. */
  usage: Decision.Usage;
}
export namespace Decision {
  /** One of several choices. */
  export interface AnswerResourceChoice {
    /** The choice taken. */
    choice: string | boolean;

    /** How sure the model is, from 0 to 1. */
    confidence: number;

    /** Its name. */
    name: string | null;

    /** How likely each possibility is. */
    probabilities: AnswerResourceChoice.Probability[];

    type: 'choice';
  }
  export namespace AnswerResourceChoice {
    /** How likely one of the choices is. */
    export interface Probability {
      /** How likely it is, from 0 to 1. */
      probability: number;

      value: string | boolean;
    }
  }

  /** Whether something is the case, as a probability. */
  export interface AnswerResourcePredicate {
    /** Its name. */
    name: string | null;

    /** How likely it is, from 0 to 1. */
    probability: number;

    type: 'predicate';
  }

  /** A question that the model did not answer. */
  export interface AnswerResourceRefusal {
    /** Its name. */
    name: string | null;

    type: 'refusal';
  }

  /** A place on a scale. */
  export interface AnswerResourceScore {
    /** How sure the model is, from 0 to 1. */
    confidence: number;

    /** Its name. */
    name: string | null;

    /** How likely each possibility is. */
    probabilities: AnswerResourceScore.Probability[];

    /** The score. */
    score: number;

    type: 'score';
  }
  export namespace AnswerResourceScore {
    /** How likely one of the levels is. */
    export interface Probability {
      /** What it is called. */
      label: string;

      /** How likely it is, from 0 to 1. */
      probability: number;

      value: number;
    }
  }

  /** Tokens used by the request. */
  export interface Usage {
    /** Tokens of the input. */
    input_tokens: number;

    /** Where the tokens of the input came from. */
    input_tokens_details: Usage.InputTokensDetails;

    /** Tokens of the output. */
    output_tokens: number;

    /** What the tokens of the output were used for. */
    output_tokens_details: Usage.OutputTokensDetails;

    /** All tokens together. */
    total_tokens: number;
  }
  export namespace Usage {
    export interface InputTokensDetails {
      /** Tokens written to the cache. */
      cache_write_tokens: number;

      /** Tokens read from the cache. */
      cached_tokens: number;
    }

    export interface OutputTokensDetails {
      /** Tokens used for reasoning. */
      reasoning_tokens: number;
    }
  }
}

/** The input and the questions about it. */
export interface DecisionCreateParams {
  /** The text, or messages and calls of tools, that the questions are about. */
  input:
    | string
    | (DecisionCreateParams.DecisionInputUserMessage | DecisionCreateParams.DecisionInputDeveloperMessage | DecisionCreateParams.DecisionInputSystemMessage | DecisionCreateParams.DecisionInputAssistantMessage | DecisionCreateParams.DecisionInputFunctionCall | DecisionCreateParams.DecisionInputFunctionCallOutput | DecisionCreateParams.DecisionInputCustomToolCall | DecisionCreateParams.DecisionInputCustomToolCallOutput)[];

  /** The model. */
  model: string;

  /** The questions. */
  questions: (
    | DecisionCreateParams.QuestionParamPredicate | DecisionCreateParams.QuestionParamChoice
    | DecisionCreateParams.QuestionParamScore
  )[];

  /** Groups requests that share the beginning of their prompts. */
  prompt_cache_key?: string | null;

  /** How prompts are cached. */
  prompt_cache_options?: DecisionCreateParams.PromptCacheOptions | null;

  /** A stable, anonymous id of the end user. */
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
    /** Id of the call. */
    call_id: string;

    output: string | (DecisionInputText | DecisionInputImage)[];

    type: 'custom_tool_call_output';

    /** Its id. */
    id?: string | null;

    /** How far it is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export type DecisionInputDeveloperMessage = DecisionInputMessage.DecisionInputDeveloperMessage;

  export type DecisionInputFunctionCall = LiveAPI.DecisionItemCreateEvent.FunctionCall;

  export interface DecisionInputFunctionCallOutput {
    /** Id of the call. */
    call_id: string;

    output: string | (DecisionInputText | DecisionInputImage)[];

    type: 'function_call_output';

    /** Its id. */
    id?: string | null;

    /** How far it is. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export type DecisionInputSystemMessage = DecisionInputMessage.DecisionInputSystemMessage;

  export type DecisionInputUserMessage = DecisionInputMessage.DecisionInputUserMessage;

  export interface PromptCacheOptions {
    mode?: 'implicit' | 'explicit' | null;

    /** How long the cache is kept. */
    ttl?: '30m';
  }

  /** Asks for one of several choices. */
  export interface QuestionParamChoice {
    /** What there is to choose from. */
    choices: QuestionParamChoice.Choice[];

    /** What the model is told to be and to do. */
    instructions: string | DecisionQuestionInputPart[];

    type: 'choice';

    /** Its name. */
    name?: string;
  }
  export namespace QuestionParamChoice {
    export type Choice = LiveAPI.DecisionChoiceOption;
  }

  /** Asks whether something is the case. */
  export interface QuestionParamPredicate {
    /** What the model is told to be and to do. */
    instructions: string | DecisionQuestionInputPart[];

    type: 'predicate';

    /** Its name. */
    name?: string;
  }

  /** Asks for a place on a scale. */
  export interface QuestionParamScore {
    /** What the model is told to be and to do. */
    instructions: string | DecisionQuestionInputPart[];

    /** The levels of the scale. */
    levels: QuestionParamScore.Level[];

    type: 'score';

    /** Its name. */
    name?: string;
  }
  export namespace QuestionParamScore {
    export type Level = LiveAPI.DecisionQuestion.Score.Level;
  }
}

/** An image in the input. */
export interface DecisionInputImage {
  /** Address of the image, or the image as a data URL. */
  image_url: string;

  type: 'input_image';

  /** How closely the image is looked at. */
  detail?: 'low' | 'high' | 'auto' | 'original' | null;

  /** Marks where the cached part of the prompt ends. */
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

    /** Whether it is a remark on the way or the final answer. */
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

  /** Marks where the cached part of the prompt ends. */
  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}

export interface DecisionPromptCacheBreakpoint {
  mode: 'explicit';
}

export interface DecisionQuestionInputImage {
  /** Address of the image, or the image as a data URL. */
  image_url: string;

  type: 'input_image';

  /** How closely the image is looked at. */
  detail?: 'low' | 'high' | 'auto' | 'original' | null;
}

export type DecisionQuestionInputPart =
  | DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJson;

export type DecisionQuestionInputText = SharedAPI.DecisionQuestionInputText;
