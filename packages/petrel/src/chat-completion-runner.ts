/** A run of tools on chat completions, by the path that the reference client gives it. */
export {
  ChatCompletionRunner,
  type ChatCompletionRunnerEvents,
} from './helpers/tools/chat/chat-completion-runner.ts';
export type {
  ChatCompletionToolRunnerParams,
  ChatCompletionToolRunnerParamsWithContext,
  ChatCompletionToolRunnerParamsWithoutContext,
} from './helpers/tools/chat/runner-params.ts';
