import { configurationError } from '../../../core/errors/configuration-error.ts';
import { argumentError, checkFunction, checkObject } from '../../arguments.ts';
import type { DeferredCall, ToolCall, ToolCallContext, ToolOutput } from './tool-call.ts';
import { readCheckpoint, type ToolCheckpoint } from './tool-checkpoint.ts';

/** A call that waits for approval. */
export interface ToolApprovalContext<Context = unknown> extends ToolCallContext<Context> {
  /** The arguments as the tool will receive them. */
  readonly args: unknown;
}

/** Whether a call is run. A text declines it, and is the reason that the model receives. */
export type ToolApproval = boolean | string | DeferredCall;

/** What a run of tools does beside its requests, whatever API it uses. */
export interface ToolLoopOptions<Conversation = unknown, Context = unknown> {
  /** Requests at most. Then the run ends with `max_rounds`; calls of the last answer are run. Default: 10. */
  maxRounds?: number | undefined;
  /**
   * Calls of tools at most. Those beyond are answered with an error, and the run ends with `max_calls`.
   * Default: no limit.
   */
  maxCalls?: number | undefined;
  /** Milliseconds at most. Then the run ends with `max_duration`. Default: no limit. */
  maxDuration?: number | undefined;
  /** Calls of one answer that run at the same time. Default: all. */
  maxParallelCalls?: number | undefined;
  /**
   * Milliseconds for each call. Then its signal aborts, and the model receives an error; the run goes on. Default:
   * 600,000, which is ten minutes; `Infinity` for no limit.
   */
  toolTimeout?: number | undefined;
  /** Decides whether a call is run, with its arguments read. Default: all are. */
  approveCall?:
    | ((
        call: ToolCall,
        context: ToolApprovalContext<Context>,
      ) => ToolApproval | Promise<ToolApproval>)
    | undefined;
  /**
   * What a tool that throws does to the run: `report` passes the message on to the model, `throw` ends the run with
   * the error, and a function returns what the model receives, or throws. Default: `report`.
   */
  toolErrors?:
    | 'report'
    | 'throw'
    | ((error: unknown, call: ToolCall) => ToolOutput | Promise<ToolOutput>)
    | undefined;
  /**
   * Stores the state of the run: before tools run, around each call, and after each round. The run waits for it, and
   * fails if it does. The objects are those of the run: do not change them.
   */
  onCheckpoint?: ((checkpoint: ToolCheckpoint<Conversation>) => void | Promise<void>) | undefined;
  /** Continues the run that had this state. */
  resumeFrom?: ToolCheckpoint<Conversation> | null | undefined;
  /** Results of calls that were deferred, by the id of the call: what their tools would have returned. */
  toolResults?: Readonly<Record<string, unknown>> | undefined;
  /**
   * Calls that another process had begun when it stopped: `report` answers them with an error, because they may have
   * taken effect; `repeat` runs them again. Default: `report`.
   */
  interruptedCalls?: 'report' | 'repeat' | undefined;
}

/** The names of these options, which no request has. */
export const TOOL_LOOP_OPTIONS: ReadonlySet<string> = new Set([
  'maxRounds',
  'maxCalls',
  'maxDuration',
  'maxParallelCalls',
  'toolTimeout',
  'approveCall',
  'toolErrors',
  'onCheckpoint',
  'resumeFrom',
  'toolResults',
  'interruptedCalls',
]);

/** The options of a run, checked, with their defaults. */
export interface ToolLoopSettings {
  readonly maxRounds: number;
  readonly maxCalls: number;
  readonly maxDuration: number;
  readonly maxParallelCalls: number;
  readonly toolTimeout: number;
  readonly approveCall: ToolLoopOptions['approveCall'];
  readonly toolErrors: NonNullable<ToolLoopOptions['toolErrors']>;
  readonly onCheckpoint: ToolLoopOptions['onCheckpoint'];
  readonly resumeFrom: ToolCheckpoint | null;
  readonly toolResults: ReadonlyMap<string, unknown>;
  readonly interruptedCalls: 'report' | 'repeat';
}

const DEFAULT_ROUNDS = 10;
const DEFAULT_TIMEOUT = 600_000;

/** @throws OpenAIError for an option that cannot be used, before anything is sent */
export function readToolLoopOptions(options: object, api: string): ToolLoopSettings {
  checkObject(options, 'options');
  // Its functions receive what the run of the same types passes to them.
  const given: ToolLoopOptions = options;
  const { approveCall, onCheckpoint, toolErrors = 'report', interruptedCalls = 'report' } = given;
  if (approveCall !== undefined) checkFunction(approveCall, 'approveCall');
  if (onCheckpoint !== undefined) checkFunction(onCheckpoint, 'onCheckpoint');
  if (toolErrors !== 'report' && toolErrors !== 'throw' && typeof toolErrors !== 'function') {
    throw argumentError('toolErrors', '`report`, `throw` or a function', toolErrors);
  }
  if (interruptedCalls !== 'report' && interruptedCalls !== 'repeat') {
    throw argumentError('interruptedCalls', '`report` or `repeat`', interruptedCalls);
  }
  return {
    maxRounds: count(given, 'maxRounds', DEFAULT_ROUNDS, 0),
    maxCalls: count(given, 'maxCalls', Infinity, 0),
    maxDuration: count(given, 'maxDuration', Infinity, 0),
    maxParallelCalls: count(given, 'maxParallelCalls', Infinity, 1),
    toolTimeout: count(given, 'toolTimeout', DEFAULT_TIMEOUT, 1),
    approveCall,
    toolErrors,
    onCheckpoint,
    resumeFrom: given.resumeFrom == null ? null : readCheckpoint(given.resumeFrom, api),
    toolResults: new Map(Object.entries(given.toolResults ?? {})),
    interruptedCalls,
  };
}

function count(
  options: ToolLoopOptions,
  name: 'maxRounds' | 'maxCalls' | 'maxDuration' | 'maxParallelCalls' | 'toolTimeout',
  otherwise: number,
  least: number,
): number {
  const value: unknown = options[name] ?? otherwise;
  if (typeof value !== 'number') throw argumentError(name, 'a number', value);
  if (value >= least) return value;
  throw configurationError(`\`${name}\` must be a number from ${least}; it is ${value}.`);
}
