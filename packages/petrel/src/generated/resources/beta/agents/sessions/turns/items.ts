// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../../core/client/api-resource.ts';
import {
  ConversationCursorPage,
  type PagePromise,
} from '../../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../../core/request/operation-options.ts';
import { path } from '../../../../../../core/request/path.ts';
import { readable } from '../../../../../../core/request/readable.ts';
import type * as BetaAgentsAPI from '../../../../../models/beta/agents/agents.ts';
import type {
  AgentSessionItemsConversationCursorPage,
  ItemListParams,
} from '../../../../../models/beta/agents/sessions/turns/items.ts';

/** What was said and done in one turn. */
export class Items extends APIResource {
  /**
   * Lists what was said and done in one turn of a session, one page at a time.
   *
   * `GET /agents/sessions/{session_id}/turns/{turn_id}/items`
   */
  list(
    turnID: string,
    params: ItemListParams,
    options?: RequestOptions,
  ): PagePromise<AgentSessionItemsConversationCursorPage, BetaAgentsAPI.AgentSessionItem> {
    const { session_id, ...query } = readable(params ?? {});
    return this._client.getAPIList(
      path('/agents/sessions/{session_id}/turns/{turn_id}/items', session_id, turnID),
      ConversationCursorPage<BetaAgentsAPI.AgentSessionItem>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

export declare namespace Items {
  export {
    type AgentSessionItemsConversationCursorPage,
    type ItemListParams,
  };
}

export type * from '../../../../../models/beta/agents/sessions/turns/items.ts';
