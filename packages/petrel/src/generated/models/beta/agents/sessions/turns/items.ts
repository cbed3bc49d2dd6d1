// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../../core/pages/pagination.ts';
import type * as BetaAgentsAPI from '../../agents.ts';

export type AgentSessionItemsConversationCursorPage = ConversationCursorPage<BetaAgentsAPI.AgentSessionItem>;

/** Which page to list. */
export interface ItemListParams {
  /** Id of the session to list from. */
  session_id: string;

  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';
}
