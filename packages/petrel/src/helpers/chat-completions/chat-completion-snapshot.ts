import type { CompletionUsage } from '../../generated/models/completions.ts';
import type {
  ChatCompletion,
  ChatCompletionAudio,
  ChatCompletionRole,
} from '../../generated/models/chat/completions/completions.ts';

/** A chat completion as far as it has arrived. It has the members that its chunks have had. */
export interface ChatCompletionSnapshot {
  id: string;
  choices: ChatCompletionSnapshot.Choice[];
  created: number;
  model: string;
  object?: 'chat.completion.chunk';
  moderation?: NonNullable<ChatCompletion['moderation']> | null;
  service_tier?: NonNullable<ChatCompletion['service_tier']> | null;
  system_fingerprint?: string;
  usage?: CompletionUsage | null;
}

export namespace ChatCompletionSnapshot {
  /** One of the answers. */
  export interface Choice {
    message: Choice.Message;
    /** Null until the answer has ended. */
    finish_reason: ChatCompletion.Choice['finish_reason'] | null;
    logprobs: ChatCompletion.Choice['logprobs'];
    index: number;
  }

  export namespace Choice {
    /** The message of an answer. Other members that a server sends are kept. */
    export interface Message {
      role?: ChatCompletionRole;
      content?: string | null;
      refusal?: string | null;
      audio?: Partial<ChatCompletionAudio>;
      /** The value that the content stands for. */
      parsed?: unknown;
      function_call?: Message.FunctionCall;
      tool_calls?: Message.ToolCall[];
      /** The reasoning that DeepSeek, vLLM and others send. */
      reasoning_content?: string;
      /** The reasoning that OpenRouter, Ollama and others send. */
      reasoning?: string;
      /** The reasoning that OpenRouter wants back unchanged. */
      reasoning_details?: { [name: string]: unknown }[];
    }

    export namespace Message {
      /** A call in the old form. */
      export interface FunctionCall {
        arguments?: string;
        name?: string;
      }

      /** A call of a tool. */
      export type ToolCall = ToolCall.FunctionToolCall | ToolCall.CustomToolCall;

      export namespace ToolCall {
        /** A call of a function. */
        export interface FunctionToolCall {
          id: string;
          function: Function;
          type: 'function';
        }

        /** A function and its arguments, as JSON text. */
        export interface Function {
          arguments: string;
          parsed_arguments?: unknown;
          name: string;
        }

        /** A call of a custom tool. */
        export interface CustomToolCall {
          id: string;
          custom: CustomToolCall.Custom;
          type: 'custom';
        }

        export namespace CustomToolCall {
          /** A custom tool and its input. */
          export interface Custom {
            name: string;
            input: string;
          }
        }
      }
    }
  }
}
