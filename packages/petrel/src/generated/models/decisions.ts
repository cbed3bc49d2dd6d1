// Written by `npm run generate` from spec/. Do not edit.
import type * as ChatCompletionsAPI from './chat/completions/completions.ts';
import type * as GradersGraderModelsAPI from './graders/grader-models.ts';
import type * as LiveAPI from './live/live.ts';
import type * as SharedAPI from './shared.ts';

export interface Decision {
  answers: (
    | Decision.AnswerResourcePredicate | Decision.AnswerResourceChoice
    | Decision.AnswerResourceScore | Decision.AnswerResourceRefusal
  )[];

  model: string;

  usage: Decision.Usage;
}
export namespace Decision {
  export interface AnswerResourceChoice {
    choice: string | boolean;

    confidence: number;

    name: string | null;

    probabilities: Decision.AnswerResourceChoice.Probability[];

    type: 'choice';
  }
  export namespace AnswerResourceChoice {
    export interface Probability {
      probability: number;

      value: string | boolean;
    }
  }

  export interface AnswerResourcePredicate {
    name: string | null;

    probability: number;

    type: 'predicate';
  }

  export interface AnswerResourceRefusal {
    name: string | null;

    type: 'refusal';
  }

  export interface AnswerResourceScore {
    confidence: number;

    name: string | null;

    probabilities: Decision.AnswerResourceScore.Probability[];

    score: number;

    type: 'score';
  }
  export namespace AnswerResourceScore {
    export interface Probability {
      label: string;

      probability: number;

      value: number;
    }
  }

  export interface Usage {
    input_tokens: number;

    input_tokens_details: Decision.Usage.InputTokensDetails;

    output_tokens: number;

    output_tokens_details: Decision.Usage.OutputTokensDetails;

    total_tokens: number;
  }
  export namespace Usage {
    export interface InputTokensDetails {
      cache_write_tokens: number;

      cached_tokens: number;
    }

    export interface OutputTokensDetails {
      reasoning_tokens: number;
    }
  }
}

export interface DecisionCreateParams {
  input:
    | string
    | (DecisionCreateParams.DecisionInputUserMessage | DecisionCreateParams.DecisionInputDeveloperMessage | DecisionCreateParams.DecisionInputSystemMessage | DecisionCreateParams.DecisionInputAssistantMessage | DecisionCreateParams.DecisionInputFunctionCall | DecisionCreateParams.DecisionInputFunctionCallOutput | DecisionCreateParams.DecisionInputCustomToolCall | DecisionCreateParams.DecisionInputCustomToolCallOutput)[];

  model: string;

  questions: (
    | DecisionCreateParams.QuestionParamPredicate | DecisionCreateParams.QuestionParamChoice
    | DecisionCreateParams.QuestionParamScore
  )[];

  prompt_cache_key?: string | null;

  prompt_cache_options?: DecisionCreateParams.PromptCacheOptions | null;

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
    call_id: string;

    output: string | (DecisionInputText | DecisionInputImage)[];

    type: 'custom_tool_call_output';

    id?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export type DecisionInputDeveloperMessage = DecisionInputMessage.DecisionInputDeveloperMessage;

  export type DecisionInputFunctionCall = LiveAPI.DecisionItemCreateEvent.FunctionCall;

  export interface DecisionInputFunctionCallOutput {
    call_id: string;

    output: string | (DecisionInputText | DecisionInputImage)[];

    type: 'function_call_output';

    id?: string | null;

    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export type DecisionInputSystemMessage = DecisionInputMessage.DecisionInputSystemMessage;

  export type DecisionInputUserMessage = DecisionInputMessage.DecisionInputUserMessage;

  export interface PromptCacheOptions {
    mode?: 'implicit' | 'explicit' | null;

    ttl?: '30m';
  }

  export interface QuestionParamChoice {
    choices: DecisionCreateParams.QuestionParamChoice.Choice[];

    instructions: string | DecisionQuestionInputPart[];

    type: 'choice';

    name?: string;
  }
  export namespace QuestionParamChoice {
    export type Choice = LiveAPI.DecisionChoiceOption;
  }

  export interface QuestionParamPredicate {
    instructions: string | DecisionQuestionInputPart[];

    type: 'predicate';

    name?: string;
  }

  export interface QuestionParamScore {
    instructions: string | DecisionQuestionInputPart[];

    levels: DecisionCreateParams.QuestionParamScore.Level[];

    type: 'score';

    name?: string;
  }
  export namespace QuestionParamScore {
    export type Level = LiveAPI.DecisionQuestion.Score.Level;
  }
}

export interface DecisionInputImage {
  image_url: string;

  type: 'input_image';

  detail?: 'low' | 'high' | 'auto' | 'original' | null;

  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}

export type DecisionInputJson = SharedAPI.DecisionInputJSON;

export type DecisionInputMessage =
  | DecisionInputMessage.DecisionInputUserMessage
  | DecisionInputMessage.DecisionInputDeveloperMessage
  | DecisionInputMessage.DecisionInputSystemMessage
  | DecisionInputMessage.DecisionInputAssistantMessage;
export namespace DecisionInputMessage {
  export interface DecisionInputAssistantMessage {
    content:
      | string
      | (DecisionInputMessage.DecisionInputAssistantMessage.DecisionInputOutputText | DecisionInputMessage.DecisionInputAssistantMessage.DecisionInputRefusal)[];

    role: 'assistant';

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

export type DecisionInputPart = DecisionInputText | DecisionInputImage | DecisionInputJson;

export interface DecisionInputText {
  text: string;

  type: 'input_text';

  prompt_cache_breakpoint?: DecisionPromptCacheBreakpoint | null;
}

export interface DecisionPromptCacheBreakpoint {
  mode: 'explicit';
}

export interface DecisionQuestionInputImage {
  image_url: string;

  type: 'input_image';

  detail?: 'low' | 'high' | 'auto' | 'original' | null;
}

export type DecisionQuestionInputPart =
  | DecisionQuestionInputText | DecisionQuestionInputImage | DecisionInputJson;

export type DecisionQuestionInputText = SharedAPI.DecisionQuestionInputText;
