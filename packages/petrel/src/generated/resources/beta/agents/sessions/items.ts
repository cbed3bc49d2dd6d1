// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../core/client/api-resource.ts';
import { CursorPage, type PagePromise } from '../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../core/request/path.ts';
import type * as BetaAgentsAPI from '../../../../models/beta/agents/agents.ts';
import type { ItemListParams } from '../../../../models/beta/agents/sessions/items.ts';

/** What was said and done in a session. */
export class Items extends APIResource {
  /**
   * Lists what was said and done in a session, one page at a time.
   *
   * `GET /agents/sessions/{session_id}/items`
   */
  list(
    sessionID: string,
    query?: QueryAlone<ItemListParams> | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsAPI.AgentSessionItemsPage, BetaAgentsAPI.AgentSessionItem>;
  /** The same, with request options in place of the query. */
  list(
    sessionID: string,
    options?: OptionsAlone,
  ): PagePromise<BetaAgentsAPI.AgentSessionItemsPage, BetaAgentsAPI.AgentSessionItem>;
  list(
    sessionID: string,
    query: (ItemListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<BetaAgentsAPI.AgentSessionItemsPage, BetaAgentsAPI.AgentSessionItem> {
    return this._client.getAPIList(
      path('/agents/sessions/{session_id}/items', sessionID),
      CursorPage<BetaAgentsAPI.AgentSessionItem>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

export declare namespace Items {
  export {
    type ItemListParams,
  };
}

export type * from '../../../../models/beta/agents/sessions/items.ts';
export type { AgentSessionItemsPage } from '../../../../models/beta/agents/agents.ts';
