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
import { readable } from '../../../../core/request/readable.ts';
import type {
  BetaResponseItemList,
  InputItemListParams,
} from '../../../models/beta/responses/input-items.ts';
import type * as BetaResponsesAPI from '../../../models/beta/responses/responses.ts';

/** The input that led to a response. */
export class InputItems extends APIResource {
  /**
   * Lists the input items of a stored response in their beta shape, one page at a time.
   *
   * `GET /responses/{response_id}/input_items?beta=true`,
   * [API reference](https://platform.openai.com/docs/api-reference/responses/beta_listInputItems)
   */
  list(
    responseID: string,
    params?: QueryAlone<InputItemListParams> | null,
    options?: RequestOptions,
  ): PagePromise<BetaResponsesAPI.BetaResponseItemsPage, BetaResponsesAPI.BetaResponseItem | BetaResponsesAPI.BetaResponseConfigurationUpdateItem>;
  /** The same, with request options in place of the query. */
  list(
    responseID: string,
    options?: OptionsAlone,
  ): PagePromise<BetaResponsesAPI.BetaResponseItemsPage, BetaResponsesAPI.BetaResponseItem | BetaResponsesAPI.BetaResponseConfigurationUpdateItem>;
  list(
    responseID: string,
    params: (InputItemListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(params),
  ): PagePromise<BetaResponsesAPI.BetaResponseItemsPage, BetaResponsesAPI.BetaResponseItem | BetaResponsesAPI.BetaResponseConfigurationUpdateItem> {
    const { betas, ...query } = readable(params ?? {});
    return this._client.getAPIList(
      path('/responses/{response_id}/input_items?beta=true', responseID),
      CursorPage<BetaResponsesAPI.BetaResponseItem | BetaResponsesAPI.BetaResponseConfigurationUpdateItem>,
      operationOptions(options, { query }, { headers: { 'openai-beta': betas?.toString() } }),
    );
  }
}

export declare namespace InputItems {
  export {
    type BetaResponseItemList,
    type InputItemListParams,
  };
}

export type * from '../../../models/beta/responses/input-items.ts';
export type { BetaResponseItemsPage } from '../../../models/beta/responses/responses.ts';
