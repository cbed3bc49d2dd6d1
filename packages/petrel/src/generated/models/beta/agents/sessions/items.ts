// Written by `npm run generate` from spec/. Do not edit.

/** Which page to list. */
export interface ItemListParams {
  /** Id of the last entry before the page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. */
  order?: 'asc' | 'desc';
}
