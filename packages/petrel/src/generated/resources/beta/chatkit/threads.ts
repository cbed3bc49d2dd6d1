// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../core/call/request-options.ts';
import { APIResource } from '../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../core/pages/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../core/request/options-in-query.ts';
import { path } from '../../../../core/request/path.ts';
import type {
  ChatKitAttachment,
  ChatKitResponseOutputText,
  ChatKitThread,
  ChatKitThreadAssistantMessageItem,
  ChatKitThreadItemList,
  ChatKitThreadItemListDataPage,
  ChatKitThreadUserMessageItem,
  ChatKitThreadsPage,
  ChatKitWidgetItem,
  ChatSession,
  ChatSessionAutomaticThreadTitling,
  ChatSessionChatKitConfiguration,
  ChatSessionChatKitConfigurationParam,
  ChatSessionExpiresAfterParam,
  ChatSessionFileUpload,
  ChatSessionHistory,
  ChatSessionRateLimits,
  ChatSessionRateLimitsParam,
  ChatSessionStatus,
  ChatSessionWorkflowParam,
  ThreadDeleteResponse,
  ThreadListItemsParams,
  ThreadListParams,
} from '../../../models/beta/chatkit/threads.ts';

/** Conversations held in ChatKit. */
export class Threads extends APIResource {
  /**
   * Fetches the record of a ChatKit thread, without its items.
   *
   * `GET /chatkit/threads/{thread_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/chatkit/threads/retrieve)
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<ChatKitThread> {
    return this._client.get(
      path('/chatkit/threads/{thread_id}', threadID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'chatkit_beta=v1' } }),
    );
  }

  /**
   * Lists ChatKit threads, one page at a time, optionally those of one user.
   *
   * `GET /chatkit/threads`, [API
   * reference](https://platform.openai.com/docs/api-reference/chatkit/list-threads scope.)
   */
  list(
    query?: QueryAlone<ThreadListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadsPage, ChatKitThread>;
  /** The same, with request options in place of the query. */
  list(options?: OptionsAlone): PagePromise<ChatKitThreadsPage, ChatKitThread>;
  list(
    query: (ThreadListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ChatKitThreadsPage, ChatKitThread> {
    return this._client.getAPIList(
      '/chatkit/threads',
      ConversationCursorPage<ChatKitThread>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'chatkit_beta=v1' } }),
    );
  }

  /**
   * Deletes a ChatKit thread with its items and attachments.
   *
   * `DELETE /chatkit/threads/{thread_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/chatkit/threads/delete)
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleteResponse> {
    return this._client.delete(
      path('/chatkit/threads/{thread_id}', threadID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'chatkit_beta=v1' } }),
    );
  }

  /**
   * Lists the items of a ChatKit thread, one page at a time.
   *
   * `GET /chatkit/threads/{thread_id}/items`, [API
   * reference](https://platform.openai.com/docs/api-reference/chatkit/threads/list-items for
   * the specified thread.)
   */
  listItems(
    threadID: string,
    query?: QueryAlone<ThreadListItemsParams> | null,
    options?: RequestOptions,
  ): PagePromise<ChatKitThreadItemListDataPage, ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | ChatKitThreadItemList.ChatKitClientToolCall | ChatKitThreadItemList.ChatKitTask | ChatKitThreadItemList.ChatKitTaskGroup>;
  /** The same, with request options in place of the query. */
  listItems(
    threadID: string,
    options?: OptionsAlone,
  ): PagePromise<ChatKitThreadItemListDataPage, ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | ChatKitThreadItemList.ChatKitClientToolCall | ChatKitThreadItemList.ChatKitTask | ChatKitThreadItemList.ChatKitTaskGroup>;
  listItems(
    threadID: string,
    query: (ThreadListItemsParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ChatKitThreadItemListDataPage, ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | ChatKitThreadItemList.ChatKitClientToolCall | ChatKitThreadItemList.ChatKitTask | ChatKitThreadItemList.ChatKitTaskGroup> {
    return this._client.getAPIList(
      path('/chatkit/threads/{thread_id}/items', threadID),
      ConversationCursorPage<ChatKitThreadUserMessageItem | ChatKitThreadAssistantMessageItem | ChatKitWidgetItem | ChatKitThreadItemList.ChatKitClientToolCall | ChatKitThreadItemList.ChatKitTask | ChatKitThreadItemList.ChatKitTaskGroup>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'chatkit_beta=v1' } }),
    );
  }
}

export declare namespace Threads {
  export {
    type ChatKitAttachment,
    type ChatKitResponseOutputText,
    type ChatKitThread,
    type ChatKitThreadAssistantMessageItem,
    type ChatKitThreadItemList,
    type ChatKitThreadItemListDataPage,
    type ChatKitThreadUserMessageItem,
    type ChatKitThreadsPage,
    type ChatKitWidgetItem,
    type ChatSession,
    type ChatSessionAutomaticThreadTitling,
    type ChatSessionChatKitConfiguration,
    type ChatSessionChatKitConfigurationParam,
    type ChatSessionExpiresAfterParam,
    type ChatSessionFileUpload,
    type ChatSessionHistory,
    type ChatSessionRateLimits,
    type ChatSessionRateLimitsParam,
    type ChatSessionStatus,
    type ChatSessionWorkflowParam,
    type ThreadDeleteResponse,
    type ThreadListItemsParams,
    type ThreadListParams,
  };
}

export type * from '../../../models/beta/chatkit/threads.ts';
