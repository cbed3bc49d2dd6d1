import type { BulkRow, RowKey } from '../bulk-row.ts';
import type { Outcome } from './output-line.ts';

/** Keeps one result for each row: the first that is added. */
export interface ResultStore {
  /**
   * Whether there is a result for the row.
   *
   * @throws BulkError of code `input_changed` where it is one of another request
   */
  has(row: BulkRow): boolean | Promise<boolean>;
  /**
   * Stores a result, which survives a crash once the promise is fulfilled. False where the row has one
   * already, which is kept.
   */
  add(row: RowKey, outcome: Outcome): Promise<boolean>;
  close(): Promise<void>;
}
