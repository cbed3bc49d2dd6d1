// Written by `npm run generate` from spec/. Do not edit.

/** Which page to list. */
export interface TurnListParams {
  /** Id of the session to list from. */
  session_id: string;

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

  /** Id of a subagent of the session. */
  subagent_id: string;
}
