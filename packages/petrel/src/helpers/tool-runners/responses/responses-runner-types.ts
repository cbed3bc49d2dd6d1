import type { RequestOptions } from '../../../core/call/request-options.ts';
import type {
  FunctionTool,
  Response,
  ResponseInputItem,
  ResponseOutputItem,
  ResponseStreamEvent,
  Tool,
} from '../../../generated/models/responses/responses.ts';
import type { BrowserToolset } from '../../toolsets/browser-toolset.ts';
import type { ComputerToolset } from '../../toolsets/computer-toolset.ts';
import type { ComputerExecutionOptions } from '../../toolsets/computer-types.ts';
import type { RunnerDiagnosticObserver } from '../../toolsets/runner-diagnostics.ts';
import type { ToolOutput } from '../../tools/loop/tool-call.ts';

/** A function with what runs it. */
export interface RunnerFunction {
  /** The function as it is sent. */
  tool: FunctionTool;
  /** Whether `supplyOutputs()` of a turn may replace its results. Default: false. */
  allowOutputOverride?: boolean | undefined;
  /** Whether its calls may run beside others in eager mode. Default: false. */
  independent?: boolean | undefined;
  /** Runs the function. It returns a text or parts; what it throws ends the run. */
  execute: (
    args: Record<string, unknown>,
    options?: { signal: AbortSignal | undefined },
  ) => ToolOutput | Promise<ToolOutput>;
}

/** Tools whose calls may run before the response is complete. */
export interface ResponsesEarlyExecution {
  /** Names of functions, those of the browser included. */
  functions?: readonly string[] | undefined;
  computer?: boolean | undefined;
}

/** The tools of a runner. */
export interface ResponsesRunnerTools {
  browser?: BrowserToolset | undefined;
  computer?: ComputerToolset | undefined;
  functions?: RunnerFunction[] | undefined;
  /** What eager mode may run early. The first call that may not holds back those behind it. Default: all. */
  earlyExecution?: ResponsesEarlyExecution | null | undefined;
}

/** How a run runs. */
export interface ResponsesRunnerOptions {
  /** Requests at most; calls of the last one end the run with an error. Default: 20. */
  maxSteps?: number | undefined;
  /** Whether responses are streamed. Default: false. */
  stream?: boolean | undefined;
  /** With `stream`, whether a call runs as soon as it is complete. Default: false. */
  eager?: boolean | undefined;
  /** Independent calls at a time in eager mode. Default: 2. */
  maxConcurrentCalls?: number | undefined;
  /** Receives the events of streamed responses. The run waits for it. */
  onEvent?: ((event: ResponseStreamEvent) => void | Promise<void>) | undefined;
  /** Aborts the run. Default: that of `requestOptions`, then that of `computerOptions`. */
  signal?: AbortSignal | undefined;
  /** Options of each request. With a ledger: `headers`, `timeout` and `signal`, and no retries. */
  requestOptions?: RequestOptions | undefined;
  /** Approval for the computer. */
  computerOptions?: ComputerExecutionOptions | undefined;
  /** Decides about the calls of MCP servers that need approval, by returning true or false. */
  approveMcp?:
    | ((request: Readonly<ResponseOutputItem.McpApprovalRequest>) => boolean | Promise<boolean>)
    | undefined;
  /** Receives what was done, for logs. Default: none. */
  onDiagnostic?: RunnerDiagnosticObserver | undefined;
  /** Decides whether a call runs early. Default: all that `earlyExecution` permits. */
  beforeEarlyCall?:
    | ((
        call: Readonly<Extract<ResponseOutputItem, { type: 'function_call' | 'computer_call' }>>,
      ) => 'execute' | 'defer' | Promise<'execute' | 'defer'>)
    | undefined;
  /** Stores the state of the run around each call. Default: none. */
  ledger?: ResponsesRunnerLedger | undefined;
  /** Limits of the input. Default: none. */
  contextBudget?: ResponsesContextBudget | null | undefined;
}

/** Limits of the input of a request. */
export interface ResponsesContextBudget {
  /** Bytes of its JSON at most. */
  maxInputBytes: number;
  /** Images at most. */
  maxInputImages: number;
  /** The latest screenshots that are kept. Default: 1. */
  keepRecentScreenshots?: number | undefined;
  /** Chooses the calls to leave out when the input is too large. Default: the run fails. */
  compact?:
    | ((snapshot: ContextSnapshot) => CompactionDecision | Promise<CompactionDecision>)
    | undefined;
}

/** An input that is too large. */
export interface ContextSnapshot {
  history: ResponseInputItem[];
  /** Ids of the calls that may be left out. */
  eligibleCallIds: string[];
  inputBytes: number;
  inputImages: number;
}

/** The calls that are left out, and what the model receives in their place. */
export interface CompactionDecision {
  dropCallIds: string[];
  summary?: string | undefined;
}

/** The state of a run as plain JSON. A run continues from one of phase `boundary`. */
export interface ResponsesRunnerCheckpoint {
  version: 1;
  run_id: string;
  /** Increases with each save. */
  revision: number;
  phase: 'boundary' | 'pending' | 'final';
  max_steps: number;
  consumed_requests: number;
  /** The tools, without headers and keys; URLs of MCP servers are hashed. */
  tools: Tool[];
  output_override_names: string[];
  history: ResponseInputItem[];
  attempted_call_ids: string[];
  returned_call_ids: string[];
  pending_items: ResponseOutputItem[];
  returned_outputs: ResponseInputItem[];
  final_response: Response | null;
}

/** Stores the state of a run. */
export interface ResponsesRunnerLedger {
  runId: string;
  /** Stores a checkpoint durably. The run waits for it, and fails if it does. */
  save: (checkpoint: ResponsesRunnerCheckpoint) => void | Promise<void>;
  /** Continues from the last checkpoint, if its phase is `boundary`. The params then need a new message of the user. */
  resumeFrom?: ResponsesRunnerCheckpoint | undefined;
}

/** A response of a run, before its calls run. */
export interface ResponsesRunnerTurn {
  readonly response: Response;
  /** Number of the request, from 1. */
  readonly step: number;
  /** Whether it is the last one. */
  readonly final: boolean;
  /** Whether calls of it have run early. */
  readonly toolsExecuted: boolean;
  /** Ids of all calls of the run that have begun. */
  readonly attemptedCallIds: readonly string[];
  /** Ids of all calls of the run that have a result. */
  readonly completedCallIds: readonly string[];
  /** Gives calls their results, in place of running their functions. An empty list takes them back. */
  supplyOutputs: (outputs: ResponseInputItem.FunctionCallOutput[]) => void;
  /** Adds a message of the user behind the results of this turn. */
  appendUserText: (text: string) => void;
}

/** A call that a runner answers. */
export type RunnerCall = Extract<
  ResponseOutputItem,
  { type: 'function_call' | 'computer_call' | 'mcp_approval_request' }
>;
