import type { ResponseInputItem } from '../../../generated/models/responses/responses.ts';

/** A call of a tool that the model requests. It is plain JSON. */
export interface ToolCall {
  /** Id that the result refers to. */
  readonly id: string;
  /** Name of the tool. */
  readonly name: string;
  /** The arguments as the model wrote them: JSON text, or the input of a custom tool. */
  readonly arguments: string;
  /** Namespace of the function, or label of the MCP server. */
  readonly namespace?: string | undefined;
  /** The item of a response that is no function call, as it came: a `computer_call`, for example. */
  readonly item?: unknown;
}

/** What the model receives as a result: text, or parts such as text and images. */
export type ToolOutput = ResponseInputItem.FunctionCallOutput['output'];

/** How a call ended. */
export interface ToolResult {
  readonly call: ToolCall;
  /** What the model receives. An item of the input for calls that are no function calls. */
  readonly output: ToolOutput | ResponseInputItem;
  /** Whether the call failed. */
  readonly isError: boolean;
  /** What the tool returned; undefined when it failed, or was run by another process. */
  readonly value?: unknown;
  /** What was thrown, or why the tool was not run. */
  readonly error?: unknown;
}

/** What the function of a tool receives beside its arguments. */
export interface ToolCallContext<Context = unknown> {
  readonly call: ToolCall;
  /** Number of the request whose answer has the call, from 1. */
  readonly round: number;
  /** Aborts when the run is aborted or ends, and when the call takes longer than `toolTimeout`. */
  readonly signal: AbortSignal;
  /** The `toolContext` of the run. */
  readonly context: Context;
  /** Ends the run once the calls of this round are done. Its promises resolve. */
  stop(): void;
  /**
   * Returned by the function, it leaves the call open: the run ends with `deferred`, and continues from its
   * checkpoint with the result as one of `toolResults`.
   */
  defer(): DeferredCall;
}

/** The function of a tool made by `zodResponsesFunction()` and the like. */
export type ToolFunction<Args, Context = ReturnType<typeof JSON.parse>> = (
  args: Args,
  context: ToolCallContext<Context>,
) => unknown;

/** Returned by the function of a tool, it leaves the call open. */
export class DeferredCall {
  /** The id of the call. */
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

/** A tool as the loop runs it, whatever API its calls come from. */
export interface LoopTool<Context = unknown> {
  /** Reads the arguments of a call. What it throws is reported to the model. */
  readonly parse: (text: string, call: ToolCall) => unknown;
  /** Runs the tool. */
  readonly run: (args: unknown, context: ToolCallContext<Context>) => unknown;
  /**
   * The value of the tool as an item of the next input, for calls that are no function calls. Default: text, or
   * parts of content.
   */
  readonly toItem?: ((value: unknown, call: ToolCall) => ResponseInputItem) | undefined;
  /**
   * The item for a call that failed or was declined. Default: text. Where `toItem` is given without it, a failure
   * ends the run.
   */
  readonly toErrorItem?: ((message: string, call: ToolCall) => ResponseInputItem) | undefined;
  /** Milliseconds in place of `toolTimeout`. */
  readonly timeout?: number | undefined;
  /** Whether calls wait for those before them, and those after them wait. Default: false. */
  readonly sequential?: boolean | undefined;
}

/** Calls of tools that only the caller can run are left open. */
export const HANDED_OUT: LoopTool = {
  parse: (text) => text,
  run: (_, context) => context.defer(),
};
