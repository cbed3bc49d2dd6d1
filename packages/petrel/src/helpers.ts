/**
 * Helpers on top of the operations, for those who use them without `client.chat.completions.stream()`
 * and `client.responses.stream()`.
 */
export * from './helpers/chat-completion-stream.ts';
export * from './helpers/response-stream.ts';
export { accumulateChatCompletion } from './helpers/chat-completion-accumulator.ts';
export { accumulateResponse, type ResponseKeepAliveEvent } from './helpers/response-accumulator.ts';
export {
  toResponseInputItem,
  toResponseInputItems,
  type ResponseInputItemLike,
} from './helpers/response-input-items.ts';
export { PartialJSON } from './helpers/partial-json.ts';
