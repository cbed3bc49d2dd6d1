/** A streamed run of tools on chat completions, by the path that the reference client gives it. */
export { ChatCompletionStreamingRunner } from './helpers/tools/chat/chat-completion-streaming-runner.ts';
export type { ChatCompletionStreamEvents } from './helpers/chat-completions/chat-completion-events.ts';
export type {
  ChatCompletionStreamingToolRunnerParams,
  ChatCompletionStreamingToolRunnerParamsWithContext,
  ChatCompletionStreamingToolRunnerParamsWithoutContext,
} from './helpers/tools/chat/runner-params.ts';
