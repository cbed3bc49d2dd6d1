// Written by `npm run generate` from spec/. Do not edit.
import type { CursorPage } from '../../../../../../core/pages/pagination.ts';
import type * as BetaAgentsAPI from '../../agents.ts';

/** A turn of a session: input, and all that the agent does about it. */
export interface Turn {
  /** Id of the turn. */
  id: string;

  /** Id of the agent that took the turn. */
  agent_id: string;

  /** When the turn came to its end, good or bad, in Unix seconds; null before. */
  completed_at: number | null;

  /** When the turn was created, in Unix seconds; turns are listed by it. */
  created_at: number;

  /** Why the turn failed; null unless it did. */
  error: BetaAgentsAPI.SessionTurnError | null;

  object: 'agent.session.turn';

  /** Id of the session that the turn is part of. */
  session_id: string;

  /** When work on the turn began, in Unix seconds; null while it waits. */
  started_at: number | null;

  /** How far the turn is; `waiting` means that it needs something from you. */
  status: 'queued' | 'in_progress' | 'waiting' | 'completed' | 'failed' | 'cancelled';

  /** Id of the subagent that took the turn; null where it was the session's own agent. */
  subagent_id: string | null;

  /** Tokens of the turn, as far as recorded; null when not known. May still change. */
  usage: BetaAgentsAPI.TokenUsage | null;

  /** How long prompts of the turn stay in the cache; null for the model's default. */
  prompt_cache_options?: Turn.PromptCacheOptions | null;
}
export namespace Turn {
  export type PromptCacheOptions = BetaAgentsAPI.AgentSession.PromptCacheOptions;
}

/** Which page to list. */
export interface TurnListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';
}

export interface TurnRetrieveParams {
  /** Id of the session that the turn is part of. */
  session_id: string;
}

export type TurnsPage = CursorPage<Turn>;
