// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import { CursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import type * as ChatCompletionsAPI from '../../../models/chat/completions/completions.ts';
import type { MessageListParams } from '../../../models/chat/completions/messages.ts';

/** Input messages of stored completions. */
export class Messages extends APIResource {
  /**
   * Lists the input messages that led to a stored completion, one page at a time.
   *
   * `GET /chat/completions/{completion_id}/messages`,
   * [API reference](https://platform.openai.com/docs/api-reference/chat/getChatCompletionMessages)
   */
  list(
    completionID: string,
    query?: QueryAlone<MessageListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ChatCompletionsAPI.ChatCompletionStoreMessagesPage, ChatCompletionsAPI.ChatCompletionStoreMessage>;
  /** The same, with request options in place of the query. */
  list(
    completionID: string,
    options?: OptionsAlone,
  ): PagePromise<ChatCompletionsAPI.ChatCompletionStoreMessagesPage, ChatCompletionsAPI.ChatCompletionStoreMessage>;
  list(
    completionID: string,
    query: (MessageListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ChatCompletionsAPI.ChatCompletionStoreMessagesPage, ChatCompletionsAPI.ChatCompletionStoreMessage> {
    return this._client.getAPIList(
      path('/chat/completions/{completion_id}/messages', completionID),
      CursorPage<ChatCompletionsAPI.ChatCompletionStoreMessage>,
      operationOptions(options, { query }),
    );
  }
}

export declare namespace Messages {
  export {
    type MessageListParams,
  };
}

export type * from '../../../models/chat/completions/messages.ts';
export type { ChatCompletionStoreMessagesPage } from '../../../models/chat/completions/completions.ts';
