// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import { path } from '../../../core/request/path.ts';
import type {
  ComputerScreenshotContent,
  Conversation,
  ConversationCreateParams,
  ConversationDeleted,
  ConversationDeletedResource,
  ConversationUpdateParams,
  InputFileContent,
  InputImageContent,
  InputTextContent,
  Message,
  OutputTextContent,
  RefusalContent,
  SummaryTextContent,
  TextContent,
} from '../../models/conversations/conversations.ts';
import type {
  ConversationItem,
  ConversationItemList,
  ConversationItemsPage,
  ItemCreateParams,
  ItemDeleteParams,
  ItemListParams,
  ItemRetrieveParams,
} from '../../models/conversations/items.ts';
import { Items } from './items.ts';

/** Conversations kept on the server, to which responses can add their items. */
export class Conversations extends APIResource {
  /** The messages, tool calls and other items of a conversation. */
  items: Items = new Items(this._client);

  /**
   * Creates a conversation, empty or with first items.
   *
   * `POST /conversations`,
   * [API reference](https://platform.openai.com/docs/api-reference/conversations/create)
   */
  create(
    body: ConversationCreateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    return this._client.post('/conversations', operationOptions(options, { body }));
  }

  /**
   * Fetches the record of a conversation, without its items.
   *
   * `GET /conversations/{conversation_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/conversations/retrieve)
   */
  retrieve(conversationID: string, options?: RequestOptions): APIPromise<Conversation> {
    return this._client.get(
      path('/conversations/{conversation_id}', conversationID),
      operationOptions(options),
    );
  }

  /**
   * Replaces the metadata of a conversation.
   *
   * `POST /conversations/{conversation_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/conversations/update)
   */
  update(
    conversationID: string,
    body: ConversationUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    return this._client.post(
      path('/conversations/{conversation_id}', conversationID),
      operationOptions(options, { body }),
    );
  }

  /**
   * Deletes a conversation. Its items are not deleted with it.
   *
   * `DELETE /conversations/{conversation_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/conversations/delete)
   */
  delete(
    conversationID: string,
    options?: RequestOptions,
  ): APIPromise<ConversationDeletedResource> {
    return this._client.delete(
      path('/conversations/{conversation_id}', conversationID),
      operationOptions(options),
    );
  }
}

Conversations.Items = Items;

export declare namespace Conversations {
  export {
    Items,
    type ComputerScreenshotContent,
    type Conversation,
    type ConversationCreateParams,
    type ConversationDeleted,
    type ConversationDeletedResource,
    type ConversationUpdateParams,
    type InputFileContent,
    type InputImageContent,
    type InputTextContent,
    type Message,
    type OutputTextContent,
    type RefusalContent,
    type SummaryTextContent,
    type TextContent,
    type ConversationItem,
    type ConversationItemList,
    type ConversationItemsPage,
    type ItemCreateParams,
    type ItemDeleteParams,
    type ItemListParams,
    type ItemRetrieveParams,
  };
}

export type * from '../../models/conversations/conversations.ts';
