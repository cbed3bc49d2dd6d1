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
import type {
  SessionTrace,
  SessionTracesPage,
  TraceListParams,
} from '../../../../models/beta/agents/sessions/traces.ts';

/** Records of how a session worked. */
export class Traces extends APIResource {
  /**
   * Lists the traces of a session, one page at a time.
   *
   * `GET /agents/sessions/{session_id}/traces`
   */
  list(
    sessionID: string,
    query?: QueryAlone<TraceListParams> | null,
    options?: RequestOptions,
  ): PagePromise<SessionTracesPage, SessionTrace>;
  /** The same, with request options in place of the query. */
  list(sessionID: string, options?: OptionsAlone): PagePromise<SessionTracesPage, SessionTrace>;
  list(
    sessionID: string,
    query: (TraceListParams & OptionsInQuery) | null | undefined = {},
    options: RequestOptions | undefined = optionsInQuery(query),
  ): PagePromise<SessionTracesPage, SessionTrace> {
    return this._client.getAPIList(
      path('/agents/sessions/{session_id}/traces', sessionID),
      CursorPage<SessionTrace>,
      operationOptions(options, { query }, { headers: { 'OpenAI-Beta': 'agents=v1' } }),
    );
  }
}

export declare namespace Traces {
  export {
    type SessionTrace,
    type SessionTracesPage,
    type TraceListParams,
  };
}

export type * from '../../../../models/beta/agents/sessions/traces.ts';
