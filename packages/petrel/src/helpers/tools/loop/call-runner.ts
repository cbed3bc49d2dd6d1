import { callUntilAborted } from '../../../core/abort/until-aborted.ts';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import { argumentError } from '../../arguments.ts';
import { CallTime, RunTimeoutError } from './call-time.ts';
import {
  DeferredCall,
  type LoopTool,
  type ToolCall,
  type ToolCallContext,
  type ToolResult,
} from './tool-call.ts';
import type { PendingCall } from './tool-checkpoint.ts';
import type { ToolLoopHost } from './tool-loop-host.ts';
import type { ToolLoopSettings } from './tool-loop-options.ts';
import { textOfOutput } from './tool-error.ts';
import { errorOutputOf, toolOutputOf } from './tool-output.ts';

/** A call that is run. */
export interface CallRun {
  entry: PendingCall;
  /** Number of the request whose answer has the call. */
  round: number;
  /** Called before the function of the tool. It returns why that must not run, if so. */
  begin: () => Promise<string | null>;
}

/** What became of a call; null when it is deferred. */
type Outcome = { value: unknown } | { error: unknown; isOfTool: boolean } | null;

/** Runs one call of a tool: reads its arguments, asks for approval, and bounds its time. */
export class CallRunner<Context> {
  readonly #host: ToolLoopHost<Context>;
  readonly #settings: ToolLoopSettings;
  readonly #signal: AbortSignal;
  readonly #stop: () => void;

  constructor(
    host: ToolLoopHost<Context>,
    settings: ToolLoopSettings,
    signal: AbortSignal,
    stop: () => void,
  ) {
    this.#host = host;
    this.#settings = settings;
    this.#signal = signal;
    this.#stop = stop;
  }

  /** The result of a call; null when it is deferred. Rejects when the run is to end. */
  async run(run: CallRun): Promise<ToolResult | null> {
    const { call } = run.entry;
    const tool = this.#host.findTool(call);
    const outcome =
      tool === undefined ? refusal(this.#noSuchTool(call)) : await this.#outcome(run, tool);
    if (outcome === null) return null;
    if ('error' in outcome) return this.#failure(call, tool, outcome.error, outcome.isOfTool);
    try {
      const { value } = outcome;
      const output = tool?.toItem?.(value, call) ?? toolOutputOf(value, call.name);
      return { call, output, isError: false, value };
    } catch (error) {
      return this.#failure(call, tool, error, true);
    }
  }

  async #outcome(run: CallRun, tool: LoopTool<Context>): Promise<Outcome> {
    const { call, state } = run.entry;
    const { toolResults, interruptedCalls, toolTimeout } = this.#settings;
    if (state === 'deferred') {
      return toolResults.has(call.id) ? { value: toolResults.get(call.id) } : null;
    }
    if (state === 'started' && interruptedCalls === 'report') return refusal(INTERRUPTED);
    const time = new CallTime(this.#signal, tool.timeout ?? toolTimeout, call);
    try {
      return await this.#execute(run, tool, time);
    } finally {
      time.end();
    }
  }

  async #execute(
    { entry, round, begin }: CallRun,
    tool: LoopTool<Context>,
    time: CallTime,
  ): Promise<Outcome> {
    const { call } = entry;
    const context = this.#contextOf(call, round, time.signal);
    let args: unknown;
    try {
      args = await time.within(() => tool.parse(call.arguments, call));
    } catch (error) {
      return { error, isOfTool: false };
    }
    const approval = await this.#approval(call, { ...context, args }).catch(
      forTime(refusal(TIME_OVER)),
    );
    if (approval !== true) return approval;
    const obstacle = await begin();
    if (obstacle !== null) return refusal(obstacle);
    time.start();
    try {
      const value = await time.within(() => tool.run(args, context));
      if (!(value instanceof DeferredCall)) return { value };
      entry.state = 'deferred';
      return null;
    } catch (error) {
      return { error, isOfTool: true };
    }
  }

  #contextOf(call: ToolCall, round: number, signal: AbortSignal): ToolCallContext<Context> {
    const { context } = this.#host;
    const stop = this.#stop;
    return { call, round, signal, context, stop, defer: () => new DeferredCall(call.id) };
  }

  async #approval(
    call: ToolCall,
    context: ToolCallContext<Context> & { args: unknown },
  ): Promise<Outcome | true> {
    const { approveCall } = this.#settings;
    if (approveCall === undefined) return true;
    const approval: unknown = await callUntilAborted(
      () => approveCall(call, context),
      context.signal,
    );
    if (approval === true) return true;
    if (approval instanceof DeferredCall) return null;
    if (typeof approval === 'string') return refusal(approval === '' ? DECLINED : approval);
    if (approval === false) return refusal(DECLINED);
    throw argumentError('approveCall', 'a function that returns true, false or a text', approval);
  }

  /** The result of a call that failed, unless that ends the run. */
  async #failure(
    call: ToolCall,
    tool: LoopTool<Context> | undefined,
    error: unknown,
    isOfTool: boolean,
  ): Promise<ToolResult> {
    const { toolErrors } = this.#settings;
    const isOverTime = error instanceof RunTimeoutError;
    if (this.#signal.aborted && error === this.#signal.reason && !isOverTime) throw error;
    const isHandled = isOfTool && !isOverTime;
    if (isHandled && toolErrors === 'throw') throw error;
    let output = errorOutputOf(error);
    if (isHandled && typeof toolErrors === 'function') {
      const reported = callUntilAborted(() => toolErrors(error, call), this.#signal);
      // Where the run has no time left for it, the model receives the message.
      output = toolOutputOf(await reported.catch(forTime(output)), call.name);
    }
    if (tool?.toItem === undefined) return { call, output, isError: true, error };
    if (tool.toErrorItem === undefined) throw error;
    return { call, output: tool.toErrorItem(textOfOutput(output), call), isError: true, error };
  }

  #noSuchTool({ name }: ToolCall): string {
    const names = this.#host.toolNames().map((known) => `\`${known}\``);
    const known = names.length === 0 ? 'There are none.' : `The tools are ${names.join(', ')}.`;
    return `There is no tool \`${name}\`. ${known}`;
  }
}

const TIME_OVER = 'The call was not run: the time of the run was over before it was approved.';
const DECLINED = 'The call was declined.';
const INTERRUPTED =
  'The call was interrupted after it had begun. Whether it has taken effect is not known.';

/** Gives a value in place of what took longer than the run may, and throws any other error. */
function forTime<Value>(value: Value): (error: unknown) => Value {
  return (error) => {
    if (error instanceof RunTimeoutError) return value;
    throw error;
  };
}

/** The outcome of a call that is not run. */
function refusal(message: string): Outcome {
  return { error: new OpenAIError(message), isOfTool: false };
}
