// Written by `npm run generate` from spec/. Do not edit.

export interface ItemListParams {
  session_id: string;

  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}
