/** Requests submitted as batches, their results, and the JSONL files of both. */
export * from './helpers/batches/batch-types.ts';
export {
  BATCH_LIMITS,
  batchInputFiles,
  readBatchRequests,
  type BatchInputFile,
  type BatchRequests,
} from './helpers/batches/batch-input-files.ts';
export {
  BatchResults,
  batchResults,
  readBatchResults,
  toBatchResult,
  type BatchResultsOptions,
} from './helpers/batches/batch-results.ts';
export type { InvalidBatchLine } from './helpers/batches/result-reader.ts';
export { BatchSubmitError } from './helpers/batches/batch-submit-error.ts';
export { submitBatches, type BatchSubmitParams } from './helpers/batches/submit-batches.ts';
export { unfinishedRequests } from './helpers/batches/unfinished-requests.ts';
