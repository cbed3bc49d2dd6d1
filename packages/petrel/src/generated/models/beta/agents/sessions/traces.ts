// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../core/pagination.ts';

export interface SessionTrace {
  id: string;

  created_at: number;

  object: 'agent.session.trace';

  otlp: { [key: string]: unknown };

  session_id: string;
}

export type SessionTracesPage = CursorPage<SessionTrace>;

export interface TraceListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}
