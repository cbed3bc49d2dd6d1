import type { RequestOptions } from '../../../core/call/request-options.ts';
import type {
  CustomTool,
  FunctionTool,
  NamespaceTool,
  Response,
  ResponseCreateParamsBase,
  ResponseInputItem,
  ResponseUsage,
  Tool,
} from '../../../generated/models/responses/responses.ts';
import type { AutoParseableResponseTool } from '../../structured-output/auto-parseable.ts';
import type { ToolFunction } from '../loop/tool-call.ts';
import type { ToolLoopOptions } from '../loop/tool-loop-options.ts';

type Unchecked = ReturnType<typeof JSON.parse>;

/** A function tool with what runs it. */
export interface RunnableResponseFunction<Args = Unchecked> extends FunctionTool {
  /** Runs the function. What it throws is reported to the model. */
  function: ToolFunction<Args>;
  /** Reads the arguments. Default: `JSON.parse`. */
  parse?: ((text: string) => Args | Promise<Args>) | undefined;
}

/** A custom tool with what runs it. Without `function`, its calls are left open. */
export interface RunnableCustomTool extends CustomTool {
  /** Runs the tool with the text that the model wrote. */
  function?: ToolFunction<string> | undefined;
}

/** Tools in a namespace, with what runs them. */
export interface RunnableNamespace extends Omit<NamespaceTool, 'tools'> {
  tools: (
    | AutoParseableResponseTool<Unchecked, true>
    | RunnableResponseFunction
    | RunnableCustomTool
  )[];
}

/** A tool of a run: a function with what runs it, or a tool of the server. */
export type RunnableResponseTool =
  | AutoParseableResponseTool<Unchecked, true>
  | RunnableResponseFunction
  | RunnableCustomTool
  | RunnableNamespace
  | Exclude<Tool, FunctionTool | CustomTool | NamespaceTool>;

/** The body of `client.responses.runTools()`. */
export interface ResponseRunParams<ToolContext = unknown> extends Omit<
  ResponseCreateParamsBase,
  'tools'
> {
  tools: readonly RunnableResponseTool[];
  /** Passed to each function as `call.context`; never sent. */
  toolContext?: ToolContext;
}

/** What a checkpoint keeps of a run of responses. */
export interface ResponseConversation {
  /** The items of the next request. */
  input: ResponseInputItem[];
  /** Id of the response that the next one continues, if the run uses `previous_response_id`. */
  previous_response_id: string | null;
  /** The tokens of all responses so far; null when none has reported them. */
  usage: ResponseUsage | null;
  /** The last response; null before the first one. */
  response?: Response | null | undefined;
}

/** Options of `client.responses.runTools()`. */
export interface ResponseRunnerOptions<ToolContext = unknown>
  extends RequestOptions, ToolLoopOptions<ResponseConversation, ToolContext> {}
