/**
 * Helpers on top of the operations, for those who use them without `client.chat.completions.stream()`
 * and `client.responses.stream()`.
 */
export * from './helpers/assistants/assistant-stream.ts';
export * from './helpers/chat-completions/chat-completion-stream.ts';
export * from './helpers/responses/response-stream.ts';
export { accumulateChatCompletion } from './helpers/chat-completions/chat-completion-accumulator.ts';
export {
  accumulateResponse,
  type ResponseKeepAliveEvent,
} from './helpers/responses/response-accumulator.ts';
export {
  toResponseInputItem,
  toResponseInputItems,
  type ResponseInputItemLike,
} from './helpers/responses/response-input-items.ts';
export { parseChatCompletion } from './helpers/structured-output/chat-parser.ts';
export { parseResponse } from './helpers/structured-output/response-parser.ts';
export { PartialJSON } from './helpers/json/partial-json.ts';
export { ChunkedUploadError } from './helpers/uploads/chunked-upload-error.ts';
export type {
  ChunkedSource,
  ChunkedUploadProgress,
  ResumableUpload,
  UploadFileChunkedOptions,
  UploadFileChunkedParams,
} from './helpers/uploads/chunked-upload-params.ts';
export type { PollOptions } from './helpers/polling/poll-options.ts';
export type { WaitForProcessingOptions } from './helpers/files/files-with-helpers.ts';
export type { EndedFileBatch } from './helpers/vector-stores/add-file-batches.ts';
export type { UploadAndPollOptions } from './helpers/vector-stores/file-batches-with-helpers.ts';
export type { FilesToUpload } from './helpers/vector-stores/upload-files.ts';
