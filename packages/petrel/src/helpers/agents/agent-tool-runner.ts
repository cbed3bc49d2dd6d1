import { untilAborted } from '../../core/abort/until-aborted.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import type { AgentSessionInputParam } from '../../generated/models/beta/agents/agents.ts';
import { argumentError, checkFunction, checkObject } from '../arguments.ts';
import { isFields, type Fields } from '../json/fields.ts';
import { CallTime } from '../tools/loop/call-time.ts';
import { ToolError } from '../tools/loop/tool-error.ts';
import { toolOutput } from './agent-tool-output.ts';
import type { AgentToolContext, AgentToolHandler, AgentToolOptions } from './agent-tools.ts';
import type { AgentCall } from './agent-turn.ts';

/** The result of a call, as it is sent. */
export type AgentToolResult = AgentSessionInputParam.SessionInputParamAgentSessionInputToolResult;

/** What a runner of tools needs of a session. */
export interface AgentToolSession {
  /** Sends the result of a call. */
  readonly submit: (sessionID: string, result: AgentToolResult) => PromiseLike<void>;
  /** Called with the error of a result that could not be sent. */
  readonly fail: (error: unknown) => void;
}

/**
 * Runs the functions that an agent calls, and sends their results: at the same time, unless there is a
 * limit. A handler that fails fails its call and nothing else; a result that cannot be sent ends it all.
 */
export class AgentToolRunner {
  readonly #handlers: ReadonlyMap<string, AgentToolHandler>;
  readonly #options: AgentToolOptions;
  readonly #session: AgentToolSession;
  readonly #stop = new AbortController();
  readonly #timeout: number;
  readonly #waiting: (() => void)[] = [];
  readonly #running = new Set<Promise<void>>();
  #free: number;

  /** @throws OpenAIError of code `configuration` for options that are none */
  constructor(options: AgentToolOptions, session: AgentToolSession) {
    const {
      toolHandlers,
      onToolError,
      maxParallelCalls: most,
      toolTimeout = DEFAULT_TIMEOUT,
    } = options;
    this.#handlers = handlersOf(toolHandlers);
    if (onToolError != null) checkFunction(onToolError, 'onToolError');
    if (most != null && most !== Infinity && !(Number.isInteger(most) && most >= 1)) {
      throw configurationError('`maxParallelCalls` must be a whole number, 1 or more.');
    }
    if (!(toolTimeout > 0)) {
      throw configurationError('`toolTimeout` must be a number of milliseconds above 0.');
    }
    this.#options = options;
    this.#session = session;
    this.#timeout = toolTimeout;
    this.#free = most ?? Infinity;
  }

  /** Whether there is a handler of this name. */
  canHandle(name: string): boolean {
    return this.#handlers.has(name);
  }

  /** Runs a call that there is a handler for, and sends its result. */
  start(call: AgentCall, sessionID: string): void {
    const handler = this.#handlers.get(call.name);
    if (handler === undefined) return;
    const running = this.#inTurn(() => this.#run(handler, call, sessionID)).catch(
      (error: unknown) => {
        if (!this.#stop.signal.aborted) this.#session.fail(error);
      },
    );
    this.#running.add(running);
    void running.finally(() => this.#running.delete(running));
  }

  /** Resolves once the results of all calls have been sent. */
  async settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  /** Aborts what still runs. Nothing is sent any more. */
  stop(): void {
    this.#stop.abort(new OpenAIError('The result of the call is wanted no more.'));
    for (const begin of this.#waiting.splice(0)) begin();
  }

  async #inTurn(run: () => Promise<void>): Promise<void> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#free -= 1;
    try {
      if (!this.#stop.signal.aborted) await run();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }

  async #run(handler: AgentToolHandler, given: AgentCall, session_id: string): Promise<void> {
    const { name: tool_name, call_id, turn_id } = given;
    const ids = { type: 'agent.session.input.tool_result', turn_id, call_id } as const;
    const call = { id: call_id, name: tool_name, arguments: '' };
    const time = new CallTime(this.#stop.signal, this.#timeout, call);
    const context: AgentToolContext = {
      signal: time.signal,
      tool_name,
      session_id,
      turn_id,
      call_id,
      stage: 'arguments',
    };
    let result: AgentToolResult;
    try {
      time.start();
      const output = await outputOf(handler, given.arguments, context);
      result = { ...ids, success: true, output };
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      void this.#report(error, context);
      result = { ...ids, success: false, error: failureText(error, context) };
    } finally {
      time.end();
    }
    if (!this.#stop.signal.aborted) await this.#session.submit(session_id, result);
  }

  async #report(error: unknown, { signal: _, ...context }: AgentToolContext): Promise<void> {
    try {
      await this.#options.onToolError?.(Object.freeze({ error, ...context }));
    } catch {
      // An observer changes nothing.
    }
  }
}

function handlersOf(given: unknown): ReadonlyMap<string, AgentToolHandler> {
  if (given === undefined || given === null) return new Map();
  checkObject(given, 'toolHandlers', 'an object with a function for each name');
  const handlers = new Map<string, AgentToolHandler>();
  // Own members only: a model may call a function `constructor`.
  for (const [name, handler] of Object.entries(given)) {
    if (typeof handler !== 'function') {
      throw argumentError(`toolHandlers.${name}`, 'a function', handler);
    }
    handlers.set(name, handler);
  }
  return handlers;
}

async function outputOf(
  handler: AgentToolHandler,
  given: unknown,
  context: AgentToolContext,
): Promise<ReturnType<typeof toolOutput>> {
  const arguments_ = argumentsOf(given);
  context.stage = 'execution';
  const run = async (): Promise<unknown> => handler(arguments_, context);
  const value = await untilAborted(run(), context.signal);
  context.stage = 'output';
  return toolOutput(value);
}

/** The arguments of a call, which some servers send as text. */
function argumentsOf(given: unknown): Fields {
  const value: unknown = typeof given === 'string' ? JSON.parse(given) : given;
  if (isFields(value)) return value;
  throw new OpenAIError('The arguments of a function must be a JSON object.');
}

/** What the model reads. The words of an error that is no `ToolError` may hold secrets of the program. */
function failureText(error: unknown, { stage, signal }: AgentToolContext): string {
  // It is about the time alone.
  if (signal.aborted && signal.reason === error && error instanceof Error) return error.message;
  if (error instanceof ToolError) return error.message;
  if (stage === 'arguments') {
    // They are about what the model wrote itself.
    const why = error instanceof Error ? `: ${error.message.slice(0, LONGEST_REASON)}` : '.';
    return `The arguments are invalid${why}`;
  }
  return stage === 'output' ? 'The result of the tool cannot be sent.' : 'The tool failed.';
}

const LONGEST_REASON = 1_000;

/** Milliseconds for one call. */
const DEFAULT_TIMEOUT = 600_000;
