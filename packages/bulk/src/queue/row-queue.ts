import type { BulkRow, RowKey } from '../bulk-row.ts';
import type { Outcome } from '../journal/output-line.ts';
import type { ResultStore } from '../journal/result-store.ts';

/** Has rows sent by workers on any number of machines, such as `bullmq` of `@petrel/bulk/bullmq`. */
export interface RowQueue {
  /**
   * Has all rows sent, and stores what comes of them.
   *
   * @throws BulkError for what ends the run. Workers go on with what is in the queue; the same call resumes
   * the run
   */
  sendRows(run: QueuedRun): Promise<void>;
}

/** A run whose rows others send. */
export interface QueuedRun {
  readonly rows: AsyncIterator<BulkRow, unknown>;
  readonly store: ResultStore;
  /** Ends the run. Workers go on with what is in the queue. */
  readonly signal?: AbortSignal | undefined;
  /** Called for each result once it is stored. */
  readonly onResult?: ((row: RowKey, outcome: Outcome) => Promise<void> | void) | undefined;
}
