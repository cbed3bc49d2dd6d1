// Written by `npm run generate` from spec/. Do not edit.

export interface SubagentListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}

export interface SubagentRetrieveParams {
  session_id: string;
}
