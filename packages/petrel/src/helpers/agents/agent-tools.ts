import type { AgentFunctionCallOutputParam } from '../../generated/models/beta/agents/agents.ts';

/** What a tool returns: text, content parts, a value that is sent as JSON text, or null for none. */
export type AgentToolOutput = AgentFunctionCallOutputParam | object | null;

/** Where a call of a tool failed. */
export type AgentToolStage = 'arguments' | 'execution' | 'output';

/** What a handler knows of its call beside the arguments. */
export interface AgentToolContext {
  /** Aborts when the result is wanted no more: after an abort, a timeout, or the end of the turn. */
  readonly signal: AbortSignal;
  /** Name of the function. */
  readonly tool_name: string;
  /** Id of the session. */
  readonly session_id: string;
  /** Id of the turn in which the function was called. */
  readonly turn_id: string;
  /** Id of the call. */
  readonly call_id: string;
  /** What an error that is thrown now is reported as. A handler that checks its arguments sets it. */
  stage: AgentToolStage;
}

/**
 * Runs a function that an agent calls, with its arguments. The result may be a promise.
 *
 * The model learns that it failed when it throws, and not why, as an error may hold what the model must
 * not know. Throw a `ToolError` for words that the model is to read.
 */
export type AgentToolHandler = (
  arguments_: Record<string, unknown>,
  context?: AgentToolContext,
) => AgentToolOutput | PromiseLike<AgentToolOutput>;

/** A call of a tool that failed, for `onToolError`. */
export interface AgentToolError {
  /** What was thrown. It is not sent. */
  readonly error: unknown;
  readonly tool_name: string;
  readonly session_id: string;
  readonly turn_id: string;
  readonly call_id: string;
  /** Whether the arguments were invalid, the handler threw, or its result cannot be sent. */
  readonly stage: AgentToolStage;
}

/** How the tools of a turn run. */
export interface AgentToolOptions {
  /** Functions that run here, by name. Calls of others are left to you. Default: none. */
  toolHandlers?: Record<string, AgentToolHandler> | undefined;
  /**
   * Called for each call that failed, for logs. What it throws is ignored. Failures of requests are not
   * reported: they end the stream. Default: none.
   */
  onToolError?: ((failure: AgentToolError) => void | PromiseLike<void>) | undefined;
  /** How many calls run at the same time; 1 runs them one after another. Default: all. */
  maxParallelCalls?: number | undefined;
  /**
   * Milliseconds for each call. Then its signal aborts, and the model receives an error. Default: 600,000,
   * which is ten minutes; `Infinity` for no limit.
   */
  toolTimeout?: number | undefined;
}
