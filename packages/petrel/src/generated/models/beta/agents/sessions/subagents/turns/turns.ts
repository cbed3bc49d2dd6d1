// Written by `npm run generate` from spec/. Do not edit.

export interface TurnListParams {
  session_id: string;

  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}

export interface TurnRetrieveParams {
  session_id: string;

  subagent_id: string;
}
