import type { RequestOptions } from '../../../core/call/request-options.ts';
import type {
  ChatCompletion,
  ChatCompletionMessageParam,
} from '../../../generated/models/chat/completions/completions.ts';
import type { CompletionUsage } from '../../../generated/models/completions.ts';
import type { ToolLoopOptions } from '../loop/tool-loop-options.ts';

/** What `afterCompletion` may change of a run. */
export interface ChatCompletionRunnerContext {
  /** The conversation. The next request has the messages that are added here. */
  messages: ChatCompletionMessageParam[];
  /** Ends the run; its promises reject. */
  abort(): void;
}

/** What a checkpoint keeps of a run of chat completions. */
export interface ChatConversation {
  messages: ChatCompletionMessageParam[];
  /** The tokens of all completions so far. */
  usage: CompletionUsage;
}

/** Options of `client.chat.completions.runTools()`. */
export interface RunnerOptions extends RequestOptions, ToolLoopOptions<ChatConversation> {
  /** The same as `maxRounds`. */
  maxChatCompletions?: number | undefined;
  /** Called after each completion and the calls of its tools. The next request waits for it. */
  afterCompletion?:
    | ((completion: ChatCompletion, runner: ChatCompletionRunnerContext) => void | Promise<void>)
    | undefined;
}
