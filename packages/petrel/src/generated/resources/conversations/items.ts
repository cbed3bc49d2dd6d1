// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { ConversationCursorPage, type PagePromise } from '../../../core/pages/pagination.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import { readable } from '../../../core/request/readable.ts';
import type * as ConversationsAPI from '../../models/conversations/conversations.ts';
import type {
  ConversationItem,
  ConversationItemList,
  ConversationItemsPage,
  ItemCreateParams,
  ItemDeleteParams,
  ItemListParams,
  ItemRetrieveParams,
} from '../../models/conversations/items.ts';
import type * as ResponsesAPI from '../../models/responses/responses.ts';

/** The messages, tool calls and other items of a conversation. */
export class Items extends APIResource {
  /**
   * Appends items to a conversation and returns them with their ids.
   *
   * `POST /conversations/{conversation_id}/items`,
   * [API reference](https://platform.openai.com/docs/api-reference/conversations/create-item)
   */
  create(
    conversationID: string,
    params: ItemCreateParams,
    options?: RequestOptions,
  ): APIPromise<ConversationItemList> {
    const { include, ...body } = readable(params ?? {});
    return this._client.post(
      path('/conversations/{conversation_id}/items', conversationID),
      operationOptions(options, { query: { include }, body }),
    );
  }

  /**
   * Fetches one item of a conversation.
   *
   * `GET /conversations/{conversation_id}/items/{item_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/conversations/get-item)
   */
  retrieve(
    itemID: string,
    params: ItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<ConversationItem> {
    const { conversation_id, ...query } = readable(params ?? {});
    return this._client.get(
      path('/conversations/{conversation_id}/items/{item_id}', conversation_id, itemID),
      operationOptions(options, { query }),
    );
  }

  /**
   * Lists the items of a conversation, one page at a time.
   *
   * `GET /conversations/{conversation_id}/items`,
   * [API reference](https://platform.openai.com/docs/api-reference/conversations/list-items)
   */
  list(
    conversationID: string,
    query?: QueryAlone<ItemListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ConversationItemsPage, ConversationItem | ResponsesAPI.ResponseConfigurationUpdateItem>;
  /** The same, with request options in place of the query. */
  list(
    conversationID: string,
    options?: OptionsAlone,
  ): PagePromise<ConversationItemsPage, ConversationItem | ResponsesAPI.ResponseConfigurationUpdateItem>;
  list(
    conversationID: string,
    query: (ItemListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ConversationItemsPage, ConversationItem | ResponsesAPI.ResponseConfigurationUpdateItem> {
    return this._client.getAPIList(
      path('/conversations/{conversation_id}/items', conversationID),
      ConversationCursorPage<ConversationItem | ResponsesAPI.ResponseConfigurationUpdateItem>,
      operationOptions(options, { query }),
    );
  }

  /**
   * Removes one item and returns the conversation.
   *
   * `DELETE /conversations/{conversation_id}/items/{item_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/conversations/delete-item)
   */
  delete(
    itemID: string,
    params: ItemDeleteParams,
    options?: RequestOptions,
  ): APIPromise<ConversationsAPI.Conversation> {
    const { conversation_id } = readable(params ?? {});
    return this._client.delete(
      path('/conversations/{conversation_id}/items/{item_id}', conversation_id, itemID),
      operationOptions(options),
    );
  }
}

export declare namespace Items {
  export {
    type ConversationItem,
    type ConversationItemList,
    type ConversationItemsPage,
    type ItemCreateParams,
    type ItemDeleteParams,
    type ItemListParams,
    type ItemRetrieveParams,
  };
}

export type * from '../../models/conversations/items.ts';
