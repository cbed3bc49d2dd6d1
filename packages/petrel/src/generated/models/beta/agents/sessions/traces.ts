// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pages/pagination.ts';

/** A record of how a session worked. */
export interface SessionTrace {
  /** Id of the turn that the trace is of; `after` of a list takes it. */
  id: string;

  /** When the turn was created, in Unix seconds. */
  created_at: number;

  object: 'agent.session.trace';

  /** The trace, as OTLP JSON with `resourceSpans`; what comes later is not waited for. */
  otlp: { [key: string]: unknown };

  /** Id of the session that the trace is of. */
  session_id: string;
}

export type SessionTracesPage = CursorPage<SessionTrace>;

/** Which page to list. */
export interface TraceListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';
}
