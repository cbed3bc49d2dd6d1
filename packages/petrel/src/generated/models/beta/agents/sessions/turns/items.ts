// Written by `npm run generate` from spec/. Do not edit.
import type { ConversationCursorPage } from '../../../../../../core/pagination.ts';
import type * as BetaAgentsAPI from '../../agents.ts';

export type AgentSessionItemsConversationCursorPage = ConversationCursorPage<BetaAgentsAPI.AgentSessionItem>;

export interface ItemListParams {
  session_id: string;

  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}
