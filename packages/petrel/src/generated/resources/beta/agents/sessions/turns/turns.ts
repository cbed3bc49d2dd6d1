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
import type {
  AgentSessionItemsConversationCursorPage,
  ItemListParams,
} from '../../../../../models/beta/agents/sessions/turns/items.ts';
import type {
  Turn,
  TurnListParams,
  TurnRetrieveParams,
  TurnsPage,
} from '../../../../../models/beta/agents/sessions/turns/turns.ts';
import { Items } from './items.ts';

/** Turns of a session. */
export class Turns extends APIResource {
  /** What was said and done in one turn. */
  items: Items = new Items(this._client);

  /**
   * Fetches a turn of a session.
   *
   * `GET /agents/sessions/{session_id}/turns/{turn_id}`
   */
  retrieve(turnID: string, params: TurnRetrieveParams, options?: RequestOptions): APIPromise<Turn> {
    const { session_id } = readable(params ?? {});
    return this._client.get(
      path('/agents/sessions/{session_id}/turns/{turn_id}', session_id, turnID),
      operationOptions(options, {}, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }

  /**
   * Lists the turns of a session, one page at a time.
   *
   * `GET /agents/sessions/{session_id}/turns`
   */
  list(
    sessionID: string,
    query?: QueryAlone<TurnListParams> | null,
    options?: RequestOptions,
  ): PagePromise<TurnsPage, Turn>;
  /** The same, with request options in place of the query. */
  list(sessionID: string, options?: OptionsAlone): PagePromise<TurnsPage, Turn>;
  list(
    sessionID: string,
    query: (TurnListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<TurnsPage, Turn> {
    return this._client.getAPIList(
      path('/agents/sessions/{session_id}/turns', sessionID),
      CursorPage<Turn>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

Turns.Items = Items;

export declare namespace Turns {
  export {
    Items,
    type Turn,
    type TurnListParams,
    type TurnRetrieveParams,
    type TurnsPage,
    type AgentSessionItemsConversationCursorPage,
    type ItemListParams,
  };
}

export type * from '../../../../../models/beta/agents/sessions/turns/turns.ts';
