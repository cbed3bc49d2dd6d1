// Written by `npm run generate` from spec/. Do not edit.
import { CursorPage, type PagePromise } from '../../../core/pagination.ts';
import { path } from '../../../core/request/path.ts';
import type { RequestOptions } from '../../../core/request/request-options.ts';
import { APIResource } from '../../../core/resource.ts';
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
    query: InputItemListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ResponsesAPI.ResponseItemsPage, ResponsesAPI.ResponseItem> {
    return this._client.getAPIList(path('/responses/{response_id}/input_items', responseID), CursorPage<ResponsesAPI.ResponseItem>, {
      query,
      ...options,
    });
  }
}

export declare namespace InputItems {
  export {
    type InputItemListParams as InputItemListParams,
    type ResponseItemList as ResponseItemList,
  };
}

export type * from '../../models/responses/input-items.ts';
