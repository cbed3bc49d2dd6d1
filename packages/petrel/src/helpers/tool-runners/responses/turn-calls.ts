import { throwIfAborted } from '../../../core/abort/on-abort.ts';
import { callUntilAborted } from '../../../core/abort/until-aborted.ts';
import { configurationError } from '../../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import type {
  ResponseFunctionToolCall,
  ResponseInputItem,
  ResponseOutputItem,
} from '../../../generated/models/responses/responses.ts';
import { argumentError, kindOf } from '../../arguments.ts';
import { copyOf, isFields } from '../../json/fields.ts';
import { shortened } from '../../json/shortened.ts';
import { reportDiagnostic, type RunnerDiagnostic } from '../../toolsets/runner-diagnostics.ts';
import { readFunctionOutput } from './function-output.ts';
import { callID } from './response-check.ts';
import type { ResponsesRunnerOptions, RunnerCall } from './responses-runner-types.ts';
import { RunProblem } from './responses-tool-runner-error.ts';
import type { RunRecord } from './run-record.ts';
import type { RunnerTools } from './runner-tools.ts';

type ApprovalRequest = ResponseOutputItem.McpApprovalRequest;

/** What the calls of all turns have in common. */
export interface CallSettings {
  registered: RunnerTools;
  options: ResponsesRunnerOptions;
  record: RunRecord;
  signal: AbortSignal;
}

/** The calls of one response: their arguments, and what runs them. */
export class TurnCalls {
  readonly outputs: ResponseInputItem[] = [];
  readonly #settings: CallSettings;
  readonly #prepared = new Map<string, () => unknown>();
  readonly #supplied = new Map<string, ResponseInputItem.FunctionCallOutput>();
  /** Whether a call of the browser has failed: those behind it rely on it. */
  #browserFailed = false;

  constructor(settings: CallSettings) {
    this.#settings = settings;
  }

  /** Reads the arguments of a call, before any call of its response runs. */
  async prepare(call: RunnerCall): Promise<void> {
    if (call.type !== 'function_call' || this.#prepared.has(call.call_id)) return;
    const { registered, signal } = this.#settings;
    const found = registered.functions.get(call.name);
    if (found === undefined) return;
    const started = performance.now();
    try {
      const args = argumentsOf(call);
      const run = await this.within(() => found.prepare(args));
      this.#prepared.set(call.call_id, () => run({ signal }));
    } catch (error) {
      this.#report(call, 'arguments', 'invalid_input', started);
      throw problemOf(error, `The arguments of the call ${named(call)} cannot be used.`);
    }
  }

  /** Runs a call, and adds its result. */
  async run(call: RunnerCall): Promise<void> {
    this.outputs.push(await this.resultOf(call));
  }

  /** Runs a call. */
  async resultOf(call: RunnerCall): Promise<ResponseInputItem> {
    const { record, signal } = this.#settings;
    throwIfAborted(signal);
    record.attempted.push(callID(call));
    await record.save();
    const output = await this.#answer(call);
    record.completed.push(callID(call));
    if (record.isStored) {
      record.outputs = [...this.outputs, output];
      await record.save();
      if (this.#browserFailed) {
        throw new RunProblem('A call of the browser failed; what it has changed is not known.');
      }
    }
    throwIfAborted(signal);
    return output;
  }

  /** Gives calls their results. What is wrong with them is thrown, and nothing is changed. */
  supply(given: unknown, calls: readonly RunnerCall[]): void {
    if (!Array.isArray(given)) throw argumentError('outputs', 'an array of results', given);
    const open = new Set(calls.filter((call) => this.#isOpen(call)).map(callID));
    const next = new Map<string, ResponseInputItem.FunctionCallOutput>();
    for (const [index, item] of given.entries()) {
      const { type, call_id: id, output } = isFields(item) ? item : {};
      if (type !== 'function_call_output' || typeof id !== 'string' || !open.delete(id)) {
        throw configurationError(
          `\`outputs/${index}\` must be the \`function_call_output\` of a call of this turn that has ` +
            '`allowOutputOverride`.',
        );
      }
      const read = readFunctionOutput(output, `\`outputs/${index}/output\``);
      next.set(id, { type, call_id: id, output: read });
    }
    this.#supplied.clear();
    for (const [id, output] of next) this.#supplied.set(id, output);
  }

  /** Decides about a call of an MCP server. */
  async decide(request: ApprovalRequest): Promise<boolean> {
    const { approveMcp } = this.#settings.options;
    const started = performance.now();
    const answer: unknown = await this.#reported(request, 'approval', started, () =>
      this.within(() => approveMcp?.(copyOf(request))),
    );
    if (typeof answer === 'boolean') {
      this.#report(request, 'approval', answer ? 'completed' : 'refused', started);
      return answer;
    }
    throw new RunProblem(`\`approveMcp\` must return true or false; it is ${kindOf(answer)}.`);
  }

  /** Calls a function of the caller's, no longer than the run lasts. */
  async within<Value>(run: () => Value | Promise<Value>): Promise<Value> {
    const { signal } = this.#settings;
    throwIfAborted(signal);
    return callUntilAborted(run, signal);
  }

  #isOpen(call: RunnerCall): boolean {
    const { registered, record } = this.#settings;
    if (call.type !== 'function_call' || record.attempted.includes(call.call_id)) return false;
    return registered.functions.get(call.name)?.allowOutputOverride ?? false;
  }

  async #answer(call: RunnerCall): Promise<ResponseInputItem> {
    const { registered, options, signal } = this.#settings;
    if (call.type === 'mcp_approval_request') {
      const approve = await this.decide(call);
      return { type: 'mcp_approval_response', approval_request_id: call.id, approve };
    }
    const { computer, browser } = registered;
    if (call.type === 'computer_call' && computer !== undefined) {
      const observer = options.onDiagnostic ?? options.computerOptions?.onDiagnostic;
      return this.#driven(call, () =>
        computer.execute(call, {
          ...options.computerOptions,
          signal,
          ...(observer === undefined ? {} : { onDiagnostic: observer }),
        }),
      );
    }
    const isOfBrowser = call.type === 'function_call' && registered.browserNames.has(call.name);
    if (isOfBrowser && browser !== undefined) {
      const { output, ok } = await this.#driven(call, () =>
        browser.executeWithStatus(call, signal, this.#browserFailed, options.onDiagnostic),
      );
      this.#browserFailed ||= !ok;
      return output;
    }
    return this.#supplied.get(callID(call)) ?? this.#runFunction(call);
  }

  async #runFunction(call: RunnerCall): Promise<ResponseInputItem> {
    const call_id = callID(call);
    const started = performance.now();
    const value = await this.#reported(call, 'action', started, () =>
      this.within(() => this.#prepared.get(call_id)?.()),
    );
    this.#report(call, 'action', 'completed', started);
    try {
      const output = readFunctionOutput(value, `the result of the call ${named(call)}`);
      return { type: 'function_call_output', call_id, output };
    } catch (error) {
      this.#report(call, 'output', 'invalid_output', started);
      throw problemOf(error, `The result of the call ${named(call)} cannot be sent.`);
    }
  }

  /** The result of a toolset, which reports for itself. Its own refusals may be read. */
  async #driven<Value>(call: RunnerCall, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (this.#settings.signal.aborted) throw error;
      throw problemOf(error, `The call ${named(call)} failed.`);
    }
  }

  async #reported<Value>(
    call: RunnerCall,
    stage: 'action' | 'approval',
    started: number,
    work: () => Promise<Value>,
  ): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      const isCancelled = this.#settings.signal.aborted;
      const failure = stage === 'action' ? 'driver_failed' : 'policy_failed';
      this.#report(call, stage, isCancelled ? 'cancelled' : failure, started);
      if (isCancelled) throw error;
      // What the function threw may hold what only it may know.
      throw new RunProblem(`The function for the call ${named(call)} threw an error.`);
    }
  }

  #report(
    call: RunnerCall,
    stage: RunnerDiagnostic['stage'],
    reason: RunnerDiagnostic['reason'],
    started: number,
  ): void {
    const member = call.type === 'computer_call' ? null : call.name;
    const event = { api: 'responses', stage, reason, call_id: callID(call), member } as const;
    reportDiagnostic(this.#settings.options.onDiagnostic, event, started);
  }
}

function argumentsOf({ arguments: text }: ResponseFunctionToolCall): Record<string, unknown> {
  const args: unknown = JSON.parse(text);
  if (isFields(args)) return args;
  throw argumentError('arguments', 'an object', args);
}

function named(call: RunnerCall): string {
  const id = `\`${shortened(callID(call))}\``;
  return call.type === 'computer_call' ? id : `${id} of \`${shortened(call.name)}\``;
}

/** A message of this package may be read; that of a parser or a driver may hold what the model wrote. */
function problemOf(error: unknown, otherwise: string): RunProblem {
  const isOwn = error instanceof OpenAIError && error.cause === undefined;
  return new RunProblem(isOwn ? error.message : otherwise);
}
