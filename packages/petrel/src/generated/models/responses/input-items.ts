// Written by `npm run generate` from spec/. Do not edit.
import type * as ResponsesAPI from './responses.ts';

/** Which input items to list. */
export interface InputItemListParams {
  /** Id of the last item of the previous page. */
  after?: string;

  /** Extra data wanted in the items. */
  include?: ResponsesAPI.ResponseIncludable[];

  /**
   * Most items a page holds.
   *
   * Default: `20`.
   */
  limit?: number;

  /** Sorts by time of creation, oldest first with `asc`. */
  order?: 'asc' | 'desc';
}

/** A page of items. */
export interface ResponseItemList {
  /** The items. */
  data: (ResponsesAPI.ResponseItem | ResponsesAPI.ResponseConfigurationUpdateItem)[];

  /** Id of the first item of the page. */
  first_id: string;

  /** Whether further pages follow. */
  has_more: boolean;

  /** Id of the last item of the page. */
  last_id: string;

  object: 'list';
}
