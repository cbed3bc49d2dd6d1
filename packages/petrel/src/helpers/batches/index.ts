/** Batches as JSONL: what `client.batches.submit()` and `client.batches.results()` are made of. */
export * from './batch-types.ts';
export {
  BATCH_LIMITS,
  batchInputFiles,
  readBatchRequests,
  type BatchInputFile,
  type BatchRequests,
} from './batch-input-files.ts';
export {
  BatchResults,
  readBatchResults,
  type BatchResultsOptions,
  type InvalidBatchLine,
} from './batch-results.ts';
export { BatchSubmitError } from './batch-submit-error.ts';
export type { BatchSubmitParams } from './submit-batches.ts';
export { unfinishedRequests } from './unfinished-requests.ts';
