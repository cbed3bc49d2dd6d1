// Written by `npm run generate` from spec/. Do not edit.

/** Which page to list. */
export interface SubagentListParams {
  /** Id of the last entry of the page before. Default: the first page. */
  after?: string;

  /** How many entries a page has at most. */
  limit?: number;

  /** Which come first: `asc` the oldest, `desc` the newest. Default `desc`. */
  order?: 'asc' | 'desc';
}

export interface SubagentRetrieveParams {
  /** Id of the session that the subagent works in. */
  session_id: string;
}
