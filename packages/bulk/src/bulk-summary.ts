import type { TokenCount } from './tokens.ts';

/** What came of a run. */
export interface BulkSummary {
  /** Rows with a result, those of earlier runs included. */
  done: number;
  /** Those whose request succeeded. */
  succeeded: number;
  /** Those whose request failed for good. */
  failed: number;
  /** Those whose result was in the output already. */
  resumed: number;
  /** Rows that were skipped, as they cannot be sent. */
  invalid: number;
  /** Requests that were sent in this run, retries included. */
  requests: number;
  /** Tokens of all results. */
  tokens: TokenCount;
  /** Dollars that all results cost, by `prices`; undefined where prices are not given. */
  cost: number | undefined;
  /** Milliseconds that this run took. */
  elapsed: number;
}
