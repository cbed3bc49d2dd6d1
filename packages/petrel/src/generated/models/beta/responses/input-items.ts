// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesAPI from '../../responses/responses.ts';
import type * as BetaResponsesAPI from './responses.ts';

export interface BetaResponseItemList {
  data: BetaResponsesAPI.BetaResponseItem[];

  first_id: string;

  has_more: boolean;

  last_id: string;

  object: 'list';
}

export interface InputItemListParams {
  after?: string;

  betas?: ('responses_multi_agent=v1')[];

  include?: ResponsesAPI.ResponseIncludable[];

  /** Default: `20`. */
  limit?: number;

  order?: 'asc' | 'desc';
}
