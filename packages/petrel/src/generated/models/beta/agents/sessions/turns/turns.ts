// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../../core/pagination.ts';
import type * as BetaAgentsAPI from '../../agents.ts';

export interface Turn {
  id: string;

  agent_id: string;

  completed_at: number | null;

  created_at: number;

  error: BetaAgentsAPI.SessionTurnError | null;

  object: 'agent.session.turn';

  session_id: string;

  started_at: number | null;

  status: 'queued' | 'in_progress' | 'waiting' | 'completed' | 'failed' | 'cancelled';

  subagent_id: string | null;

  usage: BetaAgentsAPI.TokenUsage | null;

  prompt_cache_options?: Turn.PromptCacheOptions | null;
}
export namespace Turn {
  export type PromptCacheOptions = BetaAgentsAPI.AgentSession.PromptCacheOptions;
}

export interface TurnListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}

export interface TurnRetrieveParams {
  session_id: string;
}

export type TurnsPage = CursorPage<Turn>;
