import { OpenAIError } from 'petrel';
import type { BulkSummary } from './bulk-summary.ts';

/** Why a run ended before all rows had a result. */
export type BulkErrorCode =
  /** The signal was aborted, or the loop over the results was left. */
  | 'user_abort'
  /** The next request would exceed the budget. */
  | 'budget_reached'
  /** The server rejects every request: a wrong key, or a used-up quota. See the cause. */
  | 'requests_rejected'
  /** No answer came for `maxOutage`. See the cause. */
  | 'server_unreachable'
  /** A row of the input cannot be sent. */
  | 'invalid_row'
  /** The input cannot be read. See the cause. */
  | 'input_unreadable'
  /** The input is not the one whose results are in the output. */
  | 'input_changed'
  /** The output cannot be opened, read or written. See the cause. */
  | 'output_unusable'
  /** Another process writes the output. */
  | 'output_locked'
  /** The output holds something else than results of a run. */
  | 'output_foreign'
  /** Another run uses the queue. */
  | 'queue_in_use'
  /** The queue cannot be used. See the cause. */
  | 'queue_failed'
  /** A batch was rejected as a whole, or was lost. */
  | 'batch_failed';

/** A run ended early. What was finished is in the output, and the same call resumes it. */
export class BulkError extends OpenAIError {
  static override readonly petrelName: string = 'BulkError';

  declare readonly code: BulkErrorCode;
  /** What the run has done; undefined where it had not begun. */
  summary: BulkSummary | undefined;

  constructor(code: BulkErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? { code } : { code, cause });
  }
}

/** The message of what was thrown, for a message that goes on after it. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
