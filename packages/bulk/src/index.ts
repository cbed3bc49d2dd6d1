/** Millions of requests to the OpenAI API: one by one or as batches, resumed after a crash. */
export { bulk } from './bulk.ts';
export { BulkError, type BulkErrorCode } from './bulk-error.ts';
export { toRow, type BulkRequest, type BulkRow, type RowKey } from './bulk-row.ts';
export type { BulkEvent } from './bulk-event.ts';
export type { BulkOptions } from './bulk-options.ts';
export type { BulkProgress } from './bulk-progress.ts';
export { readResults, type BulkResult } from './bulk-result.ts';
export { BulkRun } from './bulk-run.ts';
export { estimateBulk, type BulkEstimate, type EstimateOptions } from './estimate.ts';
export { outputState, type OutputState } from './output-state.ts';
export type { BatchOptions } from './batch/batch-options.ts';
export type { BulkBudget } from './budget.ts';
export type { BulkSummary } from './bulk-summary.ts';
export {
  openRows,
  type BulkInput,
  type InputFormat,
  type RequestTemplate,
  type RowOptions,
  type RowSource,
} from './input/read-rows.ts';
export { Journal, type JournalOptions, type JournalRepair } from './journal/journal.ts';
export type { Outcome, OutputLine } from './journal/output-line.ts';
export type { ResultStore } from './journal/result-store.ts';
export type { QueuedRun, RowQueue } from './queue/row-queue.ts';
export { sendRows, type LiveContext, type LiveOptions } from './live/live-run.ts';
export { RequestCache, type AnswerCache } from './live/request-cache.ts';
export type { TokenCount, TokenPrice, TokenPrices } from './tokens.ts';
