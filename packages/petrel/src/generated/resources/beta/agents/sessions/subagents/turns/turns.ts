// Written by `npm run generate` from spec/. Do not edit.
import type { RequestOptions } from '../../../../../../../core/call/request-options.ts';
import { APIResource } from '../../../../../../../core/client/api-resource.ts';
import type { APIPromise } from '../../../../../../../core/pages/api-promise.ts';
import { CursorPage, type PagePromise } from '../../../../../../../core/pages/pagination.ts';
import { operationOptions } from '../../../../../../../core/request/operation-options.ts';
import { path } from '../../../../../../../core/request/path.ts';
import { readable } from '../../../../../../../core/request/readable.ts';
import type {
  ItemListParams,
} from '../../../../../../models/beta/agents/sessions/subagents/turns/items.ts';
import type {
  TurnListParams,
  TurnRetrieveParams,
} from '../../../../../../models/beta/agents/sessions/subagents/turns/turns.ts';
import type * as BetaAgentsSessionsTurnsAPI from '../../../../../../models/beta/agents/sessions/turns/turns.ts';
import { Items } from './items.ts';

/** Turns of a subagent. */
export class Turns extends APIResource {
  /** What a subagent said and did in one turn. */
  items: Items = new Items(this._client);

  /**
   * Fetches a turn of a subagent.
   *
   * `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}`
   */
  retrieve(
    turnID: string,
    params: TurnRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<BetaAgentsSessionsTurnsAPI.Turn> {
    const { session_id, subagent_id } = readable(params ?? {});
    return this._client.get(
      path(
        '/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}',
        session_id,
        subagent_id,
        turnID,
      ),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists the turns of a subagent, one page at a time.
   *
   * `GET /agents/sessions/{session_id}/subagents/{subagent_id}/turns`
   */
  list(
    subagentID: string,
    params: TurnListParams,
    options?: RequestOptions,
  ): PagePromise<BetaAgentsSessionsTurnsAPI.TurnsPage, BetaAgentsSessionsTurnsAPI.Turn> {
    const { session_id, ...query } = readable(params ?? {});
    return this._client.getAPIList(
      path('/agents/sessions/{session_id}/subagents/{subagent_id}/turns', session_id, subagentID),
      CursorPage<BetaAgentsSessionsTurnsAPI.Turn>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

Turns.Items = Items;

export declare namespace Turns {
  export {
    Items,
    type TurnListParams,
    type TurnRetrieveParams,
    type ItemListParams,
  };
}

export type * from '../../../../../../models/beta/agents/sessions/subagents/turns/turns.ts';
export type { TurnsPage } from '../../../../../../models/beta/agents/sessions/turns/turns.ts';
