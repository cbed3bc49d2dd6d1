// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../core/call/request-options.ts';
import { APIResource } from '../../../core/client/api-resource.ts';
import { CursorPage, type PagePromise } from '../../../core/pages/pagination.ts';
import { operationOptions } from '../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../core/request/options-in-query.ts';
import { path } from '../../../core/request/path.ts';
import type { InputItemListParams, ResponseItemList } from '../../models/responses/input-items.ts';
import type * as ResponsesAPI from '../../models/responses/responses.ts';

/** The input that led to a response. */
export class InputItems extends APIResource {
  /**
   * Lists the input items of a stored response, one page at a time.
   *
   * `GET /responses/{response_id}/input_items`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/listInputItems)
   */
  list(
    responseID: string,
    query?: QueryAlone<InputItemListParams> | null,
    options?: RequestOptions,
  ): PagePromise<ResponsesAPI.ResponseItemsPage, ResponsesAPI.ResponseItem | ResponsesAPI.ResponseConfigurationUpdateItem>;
  /** The same, with request options in place of the query. */
  list(
    responseID: string,
    options?: OptionsAlone,
  ): PagePromise<ResponsesAPI.ResponseItemsPage, ResponsesAPI.ResponseItem | ResponsesAPI.ResponseConfigurationUpdateItem>;
  list(
    responseID: string,
    query: (InputItemListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<ResponsesAPI.ResponseItemsPage, ResponsesAPI.ResponseItem | ResponsesAPI.ResponseConfigurationUpdateItem> {
    return this._client.getAPIList(
      path('/responses/{response_id}/input_items', responseID),
      CursorPage<ResponsesAPI.ResponseItem | ResponsesAPI.ResponseConfigurationUpdateItem>,
      operationOptions(options, { query }),
    );
  }
}

export declare namespace InputItems {
  export {
    type InputItemListParams,
    type ResponseItemList,
  };
}

export type * from '../../models/responses/input-items.ts';
export type { ResponseItemsPage } from '../../models/responses/responses.ts';
