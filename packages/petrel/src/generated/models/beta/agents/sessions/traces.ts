// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';

/** A record of how a session worked. */
export interface SessionTrace {
  /** Its id. */
  id: string;

  /** When it was created, in Unix seconds. */
  created_at: number;

  object: 'agent.session.trace';

  /** The trace, in the format of OpenTelemetry. */
  otlp: { [key: string]: unknown };

  /** Id of the session. */
  session_id: string;
}

export type SessionTracesPage = CursorPage<SessionTrace>;

/** Which page to list. */
export interface TraceListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';
}
