// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import { streamOf } from '../../../../core/request/readable.ts';
import { readStream } from '../../../../openai/read-stream.ts';
import type { Stream } from '../../../../openai/stream.ts';
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
} from '../../../models/chat/completions/completions.ts';
import type { MessageListParams } from '../../../models/chat/completions/messages.ts';
import { Messages } from './messages.ts';

/** Generates the next message of a conversation, and manages completions that were stored. */
export class Completions extends APIResource {
  /** Input messages of stored completions. */
  messages: Messages = new Messages(this._client);

  /**
   * Generates the model's next message for a conversation. With `stream: true` the answer
   * arrives in chunks as it is written. New projects may prefer `responses.create`, which
   * offers more tools and keeps state on the server.
   *
   * `POST /chat/completions`,
   * [API reference](https://platform.openai.com/docs/api-reference/chat/create)
   */
  create(
    body: ChatCompletionCreateParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion>;
  /**
   * Generates the model's next message for a conversation. With `stream: true` the answer
   * arrives in chunks as it is written. New projects may prefer `responses.create`, which
   * offers more tools and keeps state on the server.
   *
   * `POST /chat/completions`,
   * [API reference](https://platform.openai.com/docs/api-reference/chat/create)
   */
  create(
    body: ChatCompletionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk>>;
  /**
   * Generates the model's next message for a conversation. With `stream: true` the answer
   * arrives in chunks as it is written. New projects may prefer `responses.create`, which
   * offers more tools and keeps state on the server.
   *
   * `POST /chat/completions`,
   * [API reference](https://platform.openai.com/docs/api-reference/chat/create)
   */
  create(
    body: ChatCompletionCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ChatCompletionChunk> | ChatCompletion>;
  create(body: ChatCompletionCreateParams, options?: RequestOptions): APIPromise<any> {
    return this._client.post(
      '/chat/completions',
      operationOptions(options, { body }, { stream: streamOf(body), readStream }),
    );
  }

  /**
   * Fetches one stored completion. Fails with 404 unless it was created with `store: true`.
   *
   * `GET /chat/completions/{completion_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/chat/getChatCompletion)
   */
  retrieve(completionID: string, options?: RequestOptions): APIPromise<ChatCompletion> {
    return this._client.get(
      path('/chat/completions/{completion_id}', completionID),
      operationOptions(options),
    );
  }

  /**
   * Replaces the metadata of a stored completion; nothing else about it can change. Works only
   * for completions created with `store: true`.
   *
   * `POST /chat/completions/{completion_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/chat/updateChatCompletion)
   */
  update(
    completionID: string,
    body: ChatCompletionUpdateParams,
    options?: RequestOptions,
  ): APIPromise<ChatCompletion> {
    return this._client.post(
      path('/chat/completions/{completion_id}', completionID),
      operationOptions(options, { body }),
    );
  }

  /**
   * Lists stored completions, one page at a time. Completions created without `store: true` do
   * not appear.
   *
   * `GET /chat/completions`,
   * [API reference](https://platform.openai.com/docs/api-reference/chat/list)
   */
  list(
    query?: QueryAlone<ChatCompletionListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsPage, ChatCompletion>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<ChatCompletionsPage, ChatCompletion>;
  list(
    query: (ChatCompletionListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ChatCompletionsPage, ChatCompletion> {
    return this._client.getAPIList(
      '/chat/completions',
      CursorPage<ChatCompletion>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Removes a stored completion for good. Works only for completions created with `store:
   * true`.
   *
   * `DELETE /chat/completions/{completion_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/chat/deleteChatCompletion)
   */
  delete(completionID: string, options?: RequestOptions): APIPromise<ChatCompletionDeleted> {
    return this._client.delete(
      path('/chat/completions/{completion_id}', completionID),
      operationOptions(options),
    );
  }
}

Completions.Messages = Messages;

export declare namespace Completions {
  export {
    Messages,
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
    type MessageListParams,
  };
}

export type * from '../../../models/chat/completions/completions.ts';
