// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../../core/client/api-resource.ts';
import { CursorPage, type PagePromise } from '../../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../../core/request/operation-options.ts';
import { path } from '../../../../../../core/request/path.ts';
import { readable } from '../../../../../../core/request/readable.ts';
import type * as BetaAgentsAPI from '../../../../../models/beta/agents/agents.ts';
import type { ItemListParams } from '../../../../../models/beta/agents/sessions/subagents/items.ts';

/** What a subagent said and did. */
export class Items extends APIResource {
  /**
   * Lists what a subagent said and did, one page at a time.
   *
   * `GET /agents/sessions/{session_id}/subagents/{subagent_id}/items`
   */
  list(
    subagentID: string,
    params: ItemListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsAPI.AgentSessionItemsPage, BetaAgentsAPI.AgentSessionItem> {
    const { session_id, ...query } = readable(params ?? {});
    return this._client.getAPIList(
      path('/agents/sessions/{session_id}/subagents/{subagent_id}/items', session_id, subagentID),
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

export type * from '../../../../../models/beta/agents/sessions/subagents/items.ts';
export type { AgentSessionItemsPage } from '../../../../../models/beta/agents/agents.ts';
