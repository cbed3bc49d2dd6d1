import type { LoopTool, ToolCall, ToolResult } from './tool-call.ts';

/** The conversation that a loop runs tools for: what differs between APIs. */
export interface ToolLoopHost<Context = unknown, Conversation = unknown> {
  /** What the run sends: `chat.completions`, for example. */
  readonly api: string;
  /** The `toolContext` of the run. */
  readonly context: Context;
  /** The tool that a call is about; undefined when there is none of this name. */
  findTool(call: ToolCall): LoopTool<Context> | undefined;
  /** The names of the tools, for the model. */
  toolNames(): string[];
  /** Adds the results of all calls of an answer to the conversation, in the order of the calls. */
  addResults(results: readonly ToolResult[]): void;
  /** The conversation as plain JSON. */
  conversation(): Conversation;
  /** Called when a call has ended, in the order in which they end. */
  onResult?(result: ToolResult): void;
}
