// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../core/pages/pagination.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import type {
  Assistant,
  AssistantCreateParams,
  AssistantDeleted,
  AssistantListParams,
  AssistantStreamEvent,
  AssistantTool,
  AssistantUpdateParams,
  AssistantsPage,
  CodeInterpreterTool,
  FileSearchTool,
  FunctionTool,
  MessageStreamEvent,
  RunStepStreamEvent,
  RunStreamEvent,
  ThreadStreamEvent,
} from '../../models/beta/assistants.ts';

/** Assistants, the predecessor of the Responses API. */
export class Assistants extends APIResource {
  /**
   * Creates an assistant: a model with instructions and tools.
   *
   * `POST /assistants`,
   * [API reference](https://platform.openai.com/docs/api-reference/assistants/createAssistant)
   *
   * @deprecated
   */
  create(body: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.post(
      '/assistants',
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Fetches an assistant.
   *
   * `GET /assistants/{assistant_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/assistants/getAssistant)
   *
   * @deprecated
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.get(
      path('/assistants/{assistant_id}', assistantID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Changes an assistant. Fields left out keep their values.
   *
   * `POST /assistants/{assistant_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/assistants/modifyAssistant)
   *
   * @deprecated
   */
  update(
    assistantID: string,
    body: AssistantUpdateParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Assistant> {
    return this._client.post(
      path('/assistants/{assistant_id}', assistantID),
      operationOptions(options, { body }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Lists the project's assistants, one page at a time.
   *
   * `GET /assistants`,
   * [API reference](https://platform.openai.com/docs/api-reference/assistants/listAssistants)
   *
   * @deprecated
   */
  list(
    query?: QueryAlone<AssistantListParams> | null,
    options?: RequestOptions,
  ): PagePromise<AssistantsPage, Assistant>;
  /**
   * The same, with request options in place of the query.
   *
   * @deprecated
   */
  list(options?: OptionsAlone): PagePromise<AssistantsPage, Assistant>;
  list(
    query: (AssistantListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<AssistantsPage, Assistant> {
    return this._client.getAPIList(
      '/assistants',
      CursorPage<Assistant>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }

  /**
   * Deletes an assistant.
   *
   * `DELETE /assistants/{assistant_id}`,
   * [API reference](https://platform.openai.com/docs/api-reference/assistants/deleteAssistant)
   *
   * @deprecated
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return this._client.delete(
      path('/assistants/{assistant_id}', assistantID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'assistants=v2' } }),
    );
  }
}

export declare namespace Assistants {
  export {
    type Assistant,
    type AssistantCreateParams,
    type AssistantDeleted,
    type AssistantListParams,
    type AssistantStreamEvent,
    type AssistantTool,
    type AssistantUpdateParams,
    type AssistantsPage,
    type CodeInterpreterTool,
    type FileSearchTool,
    type FunctionTool,
    type MessageStreamEvent,
    type RunStepStreamEvent,
    type RunStreamEvent,
    type ThreadStreamEvent,
  };
}

export type * from '../../models/beta/assistants.ts';
