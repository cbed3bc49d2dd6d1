/** Requests submitted as batches, their results, and the JSONL files of both. */
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
  batchResults,
  readBatchResults,
  type BatchResultsOptions,
} from './batch-results.ts';
export type { InvalidBatchLine } from './result-reader.ts';
export { BatchSubmitError } from './batch-submit-error.ts';
export { submitBatches, type BatchSubmitParams } from './submit-batches.ts';
export { unfinishedRequests } from './unfinished-requests.ts';
