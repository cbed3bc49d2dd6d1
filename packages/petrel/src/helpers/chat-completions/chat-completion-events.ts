import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionTokenLogprob,
} from '../../generated/models/chat/completions/completions.ts';
import type { CompletionUsage } from '../../generated/models/completions.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import type { BaseEvents } from '../events/event-stream.ts';
import type { ToolResult } from '../tools/loop/tool-call.ts';

/** A piece of an answer's text. */
export interface ContentDeltaEvent {
  /** The new text. */
  delta: string;
  /** The text so far. */
  snapshot: string;
  /**
   * What the text so far holds, when `response_format` asks for JSON: the same object at every event,
   * which grows.
   */
  readonly parsed?: unknown;
}

/** The end of an answer's text. */
export interface ContentDoneEvent<Parsed = null> {
  content: string;
  /** The value that the text stands for; null when there is none. */
  parsed: Parsed | null;
}

/** A piece of a refusal. */
export interface RefusalDeltaEvent {
  delta: string;
  /** The refusal so far. */
  snapshot: string;
}

/** The end of a refusal. */
export interface RefusalDoneEvent {
  refusal: string;
}

/** A piece of the arguments of a function call. */
export interface FunctionToolCallArgumentsDeltaEvent {
  /** The name of the function. */
  name: string;
  /** The position of the call among the tool calls of the message. */
  index: number;
  /** The arguments so far, as JSON text. */
  arguments: string;
  /** What the arguments so far hold: the same object at every event, which grows. */
  readonly parsed_arguments: unknown;
  /** The new part of the text. */
  arguments_delta: string;
}

/** The end of the arguments of a function call. */
export interface FunctionToolCallArgumentsDoneEvent {
  name: string;
  index: number;
  arguments: string;
  /** What the arguments hold; null when they are not JSON. */
  readonly parsed_arguments: unknown;
}

/** Log probabilities of new tokens of text. */
export interface LogProbsContentDeltaEvent {
  content: ChatCompletionTokenLogprob[];
  /** Those of all tokens so far. */
  snapshot: ChatCompletionTokenLogprob[];
}

/** Log probabilities of all tokens of text. */
export interface LogProbsContentDoneEvent {
  content: ChatCompletionTokenLogprob[];
}

/** Log probabilities of new tokens of a refusal. */
export interface LogProbsRefusalDeltaEvent {
  refusal: ChatCompletionTokenLogprob[];
  /** Those of all tokens so far. */
  snapshot: ChatCompletionTokenLogprob[];
}

/** Log probabilities of all tokens of a refusal. */
export interface LogProbsRefusalDoneEvent {
  refusal: ChatCompletionTokenLogprob[];
}

/** A called function and its arguments. */
export type FunctionCall = ChatCompletionMessageFunctionToolCall.Function;

/** Events about whole messages and completions. */
export interface AbstractChatCompletionRunnerEvents extends BaseEvents {
  /** A function call of a message. */
  functionToolCall: (functionCall: FunctionCall) => void;
  /** A message of the conversation. */
  message: (message: ChatCompletionMessageParam) => void;
  /** A whole completion. */
  chatCompletion: (completion: ChatCompletion) => void;
  /** The text of the last message, if it has any. */
  finalContent: (contentSnapshot: string) => void;
  /** The last message. */
  finalMessage: (message: ChatCompletionMessageParam) => void;
  /** The last completion. */
  finalChatCompletion: (completion: ChatCompletion) => void;
  /** The last function call of the last message, if it has any. */
  finalFunctionToolCall: (functionCall: FunctionCall) => void;
  /** How a call of a run of tools has ended, when it ends: with its value, or its error. */
  toolResult: (result: ToolResult) => void;
  /** The result of a function call. */
  functionToolCallResult: (content: string) => void;
  /** The result of the last function call. */
  finalFunctionToolCallResult: (content: string) => void;
  /** The tokens of all completions, when the server reports them. */
  totalUsage: (usage: CompletionUsage) => void;
}

/** The events of a `ChatCompletionStream`. */
export interface ChatCompletionStreamEvents<
  Parsed = null,
> extends AbstractChatCompletionRunnerEvents {
  /** New text, and the text so far. */
  content: (contentDelta: string, contentSnapshot: string) => void;
  /** A chunk, and the completion so far: the same object at every event, which grows. */
  chunk: (chunk: ChatCompletionChunk, snapshot: ChatCompletionSnapshot) => void;
  'content.delta': (props: ContentDeltaEvent) => void;
  'content.done': (props: ContentDoneEvent<Parsed>) => void;
  'refusal.delta': (props: RefusalDeltaEvent) => void;
  'refusal.done': (props: RefusalDoneEvent) => void;
  'tool_calls.function.arguments.delta': (props: FunctionToolCallArgumentsDeltaEvent) => void;
  'tool_calls.function.arguments.done': (props: FunctionToolCallArgumentsDoneEvent) => void;
  'logprobs.content.delta': (props: LogProbsContentDeltaEvent) => void;
  'logprobs.content.done': (props: LogProbsContentDoneEvent) => void;
  'logprobs.refusal.delta': (props: LogProbsRefusalDeltaEvent) => void;
  'logprobs.refusal.done': (props: LogProbsRefusalDoneEvent) => void;
}
