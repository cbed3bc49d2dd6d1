// Written by `npm run generate` from spec/. Do not edit.
import { APIResource, keepMember, subresource } from '../../../core/resource.ts';
import type { ChatModel } from '../../models/chat/chat.ts';
import type {
  ChatCompletion,
  ChatCompletionAllowedToolChoice,
  ChatCompletionAllowedTools,
  ChatCompletionAssistantMessageParam,
  ChatCompletionAudio,
  ChatCompletionAudioParam,
  ChatCompletionChunk,
  ChatCompletionContentPart,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartInputAudio,
  ChatCompletionContentPartRefusal,
  ChatCompletionContentPartText,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsBase,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionCustomTool,
  ChatCompletionDeleted,
  ChatCompletionDeveloperMessageParam,
  ChatCompletionFunctionCallOption,
  ChatCompletionFunctionMessageParam,
  ChatCompletionFunctionTool,
  ChatCompletionListParams,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionModality,
  ChatCompletionNamedToolChoice,
  ChatCompletionNamedToolChoiceCustom,
  ChatCompletionParseParams,
  ChatCompletionPredictionContent,
  ChatCompletionReasoningEffort,
  ChatCompletionRole,
  ChatCompletionStoreMessage,
  ChatCompletionStoreMessagesPage,
  ChatCompletionStreamOptions,
  ChatCompletionSystemMessageParam,
  ChatCompletionTokenLogprob,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
  ChatCompletionToolMessageParam,
  ChatCompletionUpdateParams,
  ChatCompletionUserMessageParam,
  ChatCompletionsPage,
  ParsedChatCompletion,
  ParsedChatCompletionMessage,
  ParsedChatCompletionMessageToolCall,
  ParsedChoice,
  ParsedFunction,
  ParsedFunctionToolCall,
} from '../../models/chat/completions/completions.ts';
import { Completions } from './completions/completions.ts';

/** Conversations with a model in the chat format. */
export class Chat extends APIResource {
  /** Generates the next message of a conversation, and manages completions that were stored. */
  get completions(): Completions {
    return subresource(this, 'completions', Completions);
  }

  set completions(completions: Completions) {
    keepMember(this, 'completions', completions);
  }
}

Chat.Completions = Completions;

export declare namespace Chat {
  export {
    Completions,
    type ChatModel,
    type ChatCompletion,
    type ChatCompletionAllowedToolChoice,
    type ChatCompletionAllowedTools,
    type ChatCompletionAssistantMessageParam,
    type ChatCompletionAudio,
    type ChatCompletionAudioParam,
    type ChatCompletionChunk,
    type ChatCompletionContentPart,
    type ChatCompletionContentPartImage,
    type ChatCompletionContentPartInputAudio,
    type ChatCompletionContentPartRefusal,
    type ChatCompletionContentPartText,
    type ChatCompletionCreateParams,
    type ChatCompletionCreateParamsBase,
    type ChatCompletionCreateParamsNonStreaming,
    type ChatCompletionCreateParamsStreaming,
    type ChatCompletionCustomTool,
    type ChatCompletionDeleted,
    type ChatCompletionDeveloperMessageParam,
    type ChatCompletionFunctionCallOption,
    type ChatCompletionFunctionMessageParam,
    type ChatCompletionFunctionTool,
    type ChatCompletionListParams,
    type ChatCompletionMessage,
    type ChatCompletionMessageCustomToolCall,
    type ChatCompletionMessageFunctionToolCall,
    type ChatCompletionMessageParam,
    type ChatCompletionMessageToolCall,
    type ChatCompletionModality,
    type ChatCompletionNamedToolChoice,
    type ChatCompletionNamedToolChoiceCustom,
    type ChatCompletionParseParams,
    type ChatCompletionPredictionContent,
    type ChatCompletionReasoningEffort,
    type ChatCompletionRole,
    type ChatCompletionStoreMessage,
    type ChatCompletionStoreMessagesPage,
    type ChatCompletionStreamOptions,
    type ChatCompletionSystemMessageParam,
    type ChatCompletionTokenLogprob,
    type ChatCompletionTool,
    type ChatCompletionToolChoiceOption,
    type ChatCompletionToolMessageParam,
    type ChatCompletionUpdateParams,
    type ChatCompletionUserMessageParam,
    type ChatCompletionsPage,
    type ParsedChatCompletion,
    type ParsedChatCompletionMessage,
    type ParsedChatCompletionMessageToolCall,
    type ParsedChoice,
    type ParsedFunction,
    type ParsedFunctionToolCall,
  };
}

export type * from '../../models/chat/chat.ts';
