import type {
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
} from '../../../generated/models/chat/completions/completions.ts';
import type { AutoParseableTool } from '../../structured-output/auto-parseable.ts';
import type { BaseFunctionsArgs, RunnableTools, UncheckedArguments } from './runnable-function.ts';

/** Tools made by `zodFunction()` and the like, with a `function`. */
type ParseableTools = AutoParseableTool<UncheckedArguments, true>[];

/** The body of a run without `toolContext`. */
export type ChatCompletionToolRunnerParamsWithoutContext<FunctionsArgs extends BaseFunctionsArgs> =
  Omit<ChatCompletionCreateParamsNonStreaming, 'tools'> & {
    tools: RunnableTools<FunctionsArgs> | ParseableTools;
    toolContext?: never;
  };

/** The body of a run with `toolContext`, which its functions receive. */
export type ChatCompletionToolRunnerParamsWithContext<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext,
> = Omit<ChatCompletionCreateParamsNonStreaming, 'tools'> & {
  tools: RunnableTools<FunctionsArgs, ToolContext> | ParseableTools;
  /** Passed to each function as it is; never sent. */
  toolContext: ToolContext;
};

/** The body of a run, with `toolContext` if a type is given for it. */
export type ChatCompletionToolRunnerParams<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext = never,
> = [ToolContext] extends [never]
  ? ChatCompletionToolRunnerParamsWithoutContext<FunctionsArgs>
  : ChatCompletionToolRunnerParamsWithContext<FunctionsArgs, ToolContext>;

/** The body of a streamed run without `toolContext`. */
export type ChatCompletionStreamingToolRunnerParamsWithoutContext<
  FunctionsArgs extends BaseFunctionsArgs,
> = Omit<ChatCompletionCreateParamsStreaming, 'tools'> & {
  tools: RunnableTools<FunctionsArgs> | ParseableTools;
  toolContext?: never;
};

/** The body of a streamed run with `toolContext`, which its functions receive. */
export type ChatCompletionStreamingToolRunnerParamsWithContext<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext,
> = Omit<ChatCompletionCreateParamsStreaming, 'tools'> & {
  tools: RunnableTools<FunctionsArgs, ToolContext> | ParseableTools;
  /** Passed to each function as it is; never sent. */
  toolContext: ToolContext;
};

/** The body of a streamed run, with `toolContext` if a type is given for it. */
export type ChatCompletionStreamingToolRunnerParams<
  FunctionsArgs extends BaseFunctionsArgs,
  ToolContext = never,
> = [ToolContext] extends [never]
  ? ChatCompletionStreamingToolRunnerParamsWithoutContext<FunctionsArgs>
  : ChatCompletionStreamingToolRunnerParamsWithContext<FunctionsArgs, ToolContext>;
