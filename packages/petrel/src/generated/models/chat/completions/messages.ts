// Written by `npm run generate` from spec/. Do not edit.

/** Which messages to list. */
export interface MessageListParams {
  /** Id of the last message of the previous page. */
  after?: string;

  /**
   * Most messages a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /**
   * Sorts by time, oldest first with `asc`.
   *
   * Default: `asc`.
   */
  order?: 'asc' | 'desc';
}
