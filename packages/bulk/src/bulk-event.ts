import type { Batch } from 'petrel/resources/batches';
import type { BulkError } from './bulk-error.ts';
import type { JournalRepair } from './journal/journal.ts';

/** Something that a run reports. */
export type BulkEvent =
  /** The output had a line that was cut off, damaged or repeated. */
  | ({ readonly type: 'repair' } & JournalRepair)
  /** The output has results already. */
  | { readonly type: 'resume'; readonly done: number }
  /** A row cannot be sent, and is skipped. */
  | { readonly type: 'invalid_row'; readonly error: BulkError }
  /** What the server reports about a batch of the run. */
  | { readonly type: 'batch'; readonly batch: Batch }
  /** A request failed, and is sent again after `delay` milliseconds. */
  | {
      readonly type: 'retry';
      readonly index: number;
      readonly custom_id: string;
      readonly error: unknown;
      readonly delay: number;
    };
