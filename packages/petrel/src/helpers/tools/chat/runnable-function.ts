import type { JSONSchema } from '../../structured-output/strict-schema/json-schema.ts';
import type { ToolCallContext } from '../loop/tool-call.ts';
import type { ChatCompletionRunner } from './chat-completion-runner.ts';
import type { ChatCompletionStreamingRunner } from './chat-completion-streaming-runner.ts';

/** The runner of chat completions that runs a function. */
export type ChatRunner = ChatCompletionRunner<unknown> | ChatCompletionStreamingRunner<unknown>;

/** What `JSON.parse` returns: the type of arguments that nobody has checked. */
export type UncheckedArguments = ReturnType<typeof JSON.parse>;

/** The function of a tool made by `zodFunction()` and the like. It may take fewer arguments. */
export type ChatToolFunction<Args> = (
  args: Args,
  runner: ChatRunner,
  toolContext: UncheckedArguments,
  call: ToolCallContext<UncheckedArguments>,
) => unknown;

/** What the types of functions with and without `parse` have in common. */
interface RunnableFunctionBase<Args, ToolContext> {
  /**
   * Runs the function. A text that it returns is sent to the model as it is, any other value as JSON. What it
   * throws is reported to the model.
   */
  function: (
    args: Args,
    runner: ChatRunner,
    toolContext: ToolContext,
    call: ToolCallContext<ToolContext>,
  ) => unknown;
  /** JSON Schema of the arguments. */
  parameters: JSONSchema;
  /** What it does and when to call it, for the model. */
  description: string;
  /** Name by which the model calls it. Default: that of the function. */
  name?: string | undefined;
  /** Whether the server holds the arguments to the schema. */
  strict?: boolean | undefined;
}

/** A function that receives what `parse` makes of the arguments. */
export type RunnableFunctionWithParse<
  Args extends object,
  ToolContext = unknown,
> = RunnableFunctionBase<Args, ToolContext> & {
  /** Reads the arguments, for example `JSON.parse`. What it throws is reported to the model. */
  parse: (input: string) => Args | Promise<Args>;
};

/** A function that receives the arguments as the model wrote them. */
export type RunnableFunctionWithoutParse<ToolContext = unknown> = RunnableFunctionBase<
  string,
  ToolContext
>;

/** A function that the model can call. */
export type RunnableFunction<
  Args extends object | string,
  ToolContext = unknown,
> = Args extends string
  ? RunnableFunctionWithoutParse<ToolContext>
  : Args extends object
    ? RunnableFunctionWithParse<Args, ToolContext>
    : never;

/** A tool whose function receives the arguments as the model wrote them. */
export type RunnableToolFunctionWithoutParse<ToolContext = unknown> = {
  type: 'function';
  function: RunnableFunctionWithoutParse<ToolContext>;
};

/** A tool whose function receives what `parse` makes of the arguments. */
export type RunnableToolFunctionWithParse<Args extends object, ToolContext = unknown> = {
  type: 'function';
  function: RunnableFunctionWithParse<Args, ToolContext>;
};

/** A tool that a run of tools calls. */
export type RunnableToolFunction<
  Args extends object | string,
  ToolContext = unknown,
> = Args extends string
  ? RunnableToolFunctionWithoutParse<ToolContext>
  : Args extends object
    ? RunnableToolFunctionWithParse<Args, ToolContext>
    : never;

/** A tool whose function receives the `toolContext` of the run. */
export type RunnableToolFunctionWithContext<ToolContext> = {
  type: 'function';
  function: RunnableFunctionBase<UncheckedArguments, ToolContext> & {
    parse?: (input: string) => UncheckedArguments;
  };
};

/** The types of the arguments of functions. */
export type BaseFunctionsArgs = readonly (object | string)[];

/** Functions by the types of their arguments. */
export type RunnableFunctions<FunctionsArgs extends BaseFunctionsArgs, ToolContext = unknown> = [
  UncheckedArguments[],
] extends [FunctionsArgs]
  ? readonly RunnableFunction<UncheckedArguments, ToolContext>[]
  : {
      [Index in keyof FunctionsArgs]: FunctionsArgs[Index] extends object | string
        ? RunnableFunction<FunctionsArgs[Index], ToolContext>
        : FunctionsArgs[Index];
    };

/** Tools by the types of the arguments of their functions. */
export type RunnableTools<FunctionsArgs extends BaseFunctionsArgs, ToolContext = unknown> = [
  UncheckedArguments[],
] extends [FunctionsArgs]
  ? readonly RunnableToolFunction<UncheckedArguments, ToolContext>[]
  : {
      [Index in keyof FunctionsArgs]: FunctionsArgs[Index] extends object | string
        ? RunnableToolFunction<FunctionsArgs[Index], ToolContext>
        : FunctionsArgs[Index];
    };

/** Whether a function has a parser of its arguments. */
export function isRunnableFunctionWithParse<Args extends object, ToolContext = unknown>(
  fn: RunnableFunctionWithParse<Args, ToolContext> | RunnableFunctionWithoutParse<ToolContext>,
): fn is RunnableFunctionWithParse<Args, ToolContext> {
  return 'parse' in fn && typeof fn.parse === 'function';
}

/** Makes a tool of a function, with one type for what `parse` returns and `function` receives. */
export class ParsingToolFunction<Args extends object, ToolContext = unknown> {
  readonly type = 'function' as const;
  function: RunnableFunctionWithParse<Args, ToolContext>;

  constructor(input: RunnableFunctionWithParse<Args, ToolContext>) {
    this.function = input;
  }
}
