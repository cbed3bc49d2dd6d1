// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../../core/request/operation-options.ts';
import {
  type OptionsAlone,
  type OptionsInQuery,
  type QueryAlone,
  optionsInQuery,
} from '../../../../../../core/request/options-in-query.ts';
import { path } from '../../../../../../core/request/path.ts';
import { readable } from '../../../../../../core/request/readable.ts';
import type * as BetaAgentsAPI from '../../../../../models/beta/agents/agents.ts';
import type { ItemListParams } from '../../../../../models/beta/agents/sessions/subagents/items.ts';
import type {
  SubagentListParams,
  SubagentRetrieveParams,
} from '../../../../../models/beta/agents/sessions/subagents/subagents.ts';
import type {
  TurnListParams,
  TurnRetrieveParams,
} from '../../../../../models/beta/agents/sessions/subagents/turns/turns.ts';
import { Items } from './items.ts';
import { Turns } from './turns/turns.ts';

/** Agents that the agent of a session has started. */
export class Subagents extends APIResource {
  /** What a subagent said and did. */
  items: Items = new Items(this._client);

  /** Turns of a subagent. */
  turns: Turns = new Turns(this._client);

  /**
   * Fetches the record of a subagent.
   *
   * `GET /agents/sessions/{session_id}/subagents/{subagent_id}`
   */
  retrieve(
    subagentID: string,
    params: SubagentRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsAPI.Subagent> {
    const { session_id } = readable(params ?? {});
    return this._client.get(
      path('/agents/sessions/{session_id}/subagents/{subagent_id}', session_id, subagentID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists the subagents of a session, one page at a time.
   *
   * `GET /agents/sessions/{session_id}/subagents`
   */
  list(
    sessionID: string,
    query?: QueryAlone<SubagentListParams> | null,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsAPI.SubagentsPage, BetaAgentsAPI.Subagent>;
  /** The same, with request options in place of the query. */
  list(
    sessionID: string,
    options?: OptionsAlone,
  ): PagePromise<BetaAgentsAPI.SubagentsPage, BetaAgentsAPI.Subagent>;
  list(
    sessionID: string,
    query: (SubagentListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<BetaAgentsAPI.SubagentsPage, BetaAgentsAPI.Subagent> {
    return this._client.getAPIList(
      path('/agents/sessions/{session_id}/subagents', sessionID),
      CursorPage<BetaAgentsAPI.Subagent>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

Subagents.Items = Items;
Subagents.Turns = Turns;

export declare namespace Subagents {
  export {
    Items,
    Turns,
    type SubagentListParams,
    type SubagentRetrieveParams,
    type ItemListParams,
    type TurnListParams,
    type TurnRetrieveParams,
  };
}

export type * from '../../../../../models/beta/agents/sessions/subagents/subagents.ts';
export type { SubagentsPage } from '../../../../../models/beta/agents/agents.ts';
