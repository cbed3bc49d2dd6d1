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
import { readable } from '../../../../core/request/readable.ts';
import type {
  Annotation,
  AnnotationDelta,
  FileCitationAnnotation,
  FileCitationDeltaAnnotation,
  FilePathAnnotation,
  FilePathDeltaAnnotation,
  ImageFile,
  ImageFileContentBlock,
  ImageFileDelta,
  ImageFileDeltaBlock,
  ImageURL,
  ImageURLContentBlock,
  ImageURLDelta,
  ImageURLDeltaBlock,
  Message,
  MessageContent,
  MessageContentDelta,
  MessageContentPartParam,
  MessageCreateParams,
  MessageDeleteParams,
  MessageDeleted,
  MessageDelta,
  MessageDeltaEvent,
  MessageListParams,
  MessageRetrieveParams,
  MessageUpdateParams,
  MessagesPage,
  RefusalContentBlock,
  RefusalDeltaBlock,
  Text,
  TextContentBlock,
  TextContentBlockParam,
  TextDelta,
  TextDeltaBlock,
} from '../../../models/beta/threads/messages.ts';

/** Messages of a thread. */
export class Messages extends APIResource {
  /**
   * Adds a message to a thread.
   *
   * `POST /threads/{thread_id}/messages`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/createMessage)
   */
  create(
    threadID: string,
    body: MessageCreateParams,
    options?: RequestOptions,
  ): APIPromise<Message> {
    return this._client.post(
      path('/threads/{thread_id}/messages', threadID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Fetches one message of a thread.
   *
   * `GET /threads/{thread_id}/messages/{message_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/getMessage)
   */
  retrieve(
    messageID: string,
    params: MessageRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<Message> {
    const { thread_id } = readable(params ?? {});
    return this._client.get(
      path('/threads/{thread_id}/messages/{message_id}', thread_id, messageID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Replaces the metadata of a message.
   *
   * `POST /threads/{thread_id}/messages/{message_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/modifyMessage)
   */
  update(
    messageID: string,
    params: MessageUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Message> {
    const { thread_id, ...body } = readable(params ?? {});
    return this._client.post(
      path('/threads/{thread_id}/messages/{message_id}', thread_id, messageID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Lists the messages of a thread, one page at a time.
   *
   * `GET /threads/{thread_id}/messages`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/listMessages)
   */
  list(
    threadID: string,
    query?: QueryAlone<MessageListParams> | null,
    options?: RequestOptions,
  ): PagePromise<MessagesPage, Message>;
  /** The same, with request options in place of the query. */
  list(threadID: string, options?: OptionsAlone): PagePromise<MessagesPage, Message>;
  list(
    threadID: string,
    query: (MessageListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<MessagesPage, Message> {
    return this._client.getAPIList(
      path('/threads/{thread_id}/messages', threadID),
      CursorPage<Message>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Removes a message from its thread.
   *
   * `DELETE /threads/{thread_id}/messages/{message_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/threads/deleteMessage)
   */
  delete(
    messageID: string,
    params: MessageDeleteParams,
    options?: RequestOptions,
  ): APIPromise<MessageDeleted> {
    const { thread_id } = readable(params ?? {});
    return this._client.delete(
      path('/threads/{thread_id}/messages/{message_id}', thread_id, messageID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }
}

export declare namespace Messages {
  export {
    type Annotation,
    type AnnotationDelta,
    type FileCitationAnnotation,
    type FileCitationDeltaAnnotation,
    type FilePathAnnotation,
    type FilePathDeltaAnnotation,
    type ImageFile,
    type ImageFileContentBlock,
    type ImageFileDelta,
    type ImageFileDeltaBlock,
    type ImageURL,
    type ImageURLContentBlock,
    type ImageURLDelta,
    type ImageURLDeltaBlock,
    type Message,
    type MessageContent,
    type MessageContentDelta,
    type MessageContentPartParam,
    type MessageCreateParams,
    type MessageDeleteParams,
    type MessageDeleted,
    type MessageDelta,
    type MessageDeltaEvent,
    type MessageListParams,
    type MessageRetrieveParams,
    type MessageUpdateParams,
    type MessagesPage,
    type RefusalContentBlock,
    type RefusalDeltaBlock,
    type Text,
    type TextContentBlock,
    type TextContentBlockParam,
    type TextDelta,
    type TextDeltaBlock,
  };
}

export type * from '../../../models/beta/threads/messages.ts';
