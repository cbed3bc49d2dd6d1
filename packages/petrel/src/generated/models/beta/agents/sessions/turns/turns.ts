// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../../core/pagination.ts';
import type * as BetaAgentsAPI from '../../agents.ts';

/** A turn of a session: input, and all that the agent does about it. */
export interface Turn {
  /** Its id. */
  id: string;

  /** Id of the agent. */
  agent_id: string;

  /** When it ended, in Unix seconds. */
  completed_at: number | null;

  /** When it was created, in Unix seconds. */
  created_at: number;

  /** What went wrong. */
  error: BetaAgentsAPI.SessionTurnError | null;

  object: 'agent.session.turn';

  /** Id of the session. */
  session_id: string;

  /** When it began, in Unix seconds. */
  started_at: number | null;

  /** How far it is. */
  status: 'queued' | 'in_progress' | 'waiting' | 'completed' | 'failed' | 'cancelled';

  /** Id of the subagent. */
  subagent_id: string | null;

  /** What was used. */
  usage: BetaAgentsAPI.TokenUsage | null;

  /** How prompts are cached. */
  prompt_cache_options?: Turn.PromptCacheOptions | null;
}
export namespace Turn {
  export type PromptCacheOptions = BetaAgentsAPI.AgentSession.PromptCacheOptions;
}

/** Which page to list. */
export interface TurnListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';
}

export interface TurnRetrieveParams {
  /** Id of the session. */
  session_id: string;
}

export type TurnsPage = CursorPage<Turn>;
