// Written by `npm run generate` from spec/. Do not edit.

export interface ItemListParams {
  after?: string;

  limit?: number;

  order?: 'asc' | 'desc';
}
