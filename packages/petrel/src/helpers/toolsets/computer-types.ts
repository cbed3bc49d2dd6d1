import type { RequestOptions } from '../../core/call/request-options.ts';
import type {
  ComputerAction,
  ResponseComputerToolCall,
  ResponseComputerToolCallOutputScreenshot,
} from '../../generated/models/responses/responses.ts';
import type { RunnerDiagnosticObserver } from './runner-diagnostics.ts';

/** A picture of the screen: its URL, such as a data URL, or the id of an uploaded file. */
export type ComputerScreenshot = ResponseComputerToolCallOutputScreenshot;

/** A completed call, with `action` or `actions`. Calls with several may lack their safety checks. */
export type ComputerCallInput =
  | ResponseComputerToolCall
  | (Omit<ResponseComputerToolCall, 'action' | 'actions' | 'pending_safety_checks'> & {
      action?: never;
      actions: NonNullable<ResponseComputerToolCall['actions']>;
      pending_safety_checks?: ResponseComputerToolCall['pending_safety_checks'] | undefined;
    });

/** What a driver or a callback receives beside the action. */
export interface ComputerContext {
  /** Aborts when the call is. */
  signal: AbortSignal | undefined;
}

type Perform<Action> = (action: Action, options: ComputerContext) => void | Promise<void>;

/**
 * What works a computer or a browser of yours. Actions come one after another, as the model requested
 * them, and none is repeated. Use a machine that holds nothing it must not touch.
 */
export interface ComputerDriver {
  click: Perform<ComputerAction.Click>;
  double_click: Perform<ComputerAction.DoubleClick>;
  drag: Perform<ComputerAction.Drag>;
  keypress: Perform<ComputerAction.Keypress>;
  move: Perform<ComputerAction.Move>;
  /** Takes a picture of the screen. */
  screenshot: (options: ComputerContext) => ComputerScreenshot | Promise<ComputerScreenshot>;
  scroll: Perform<ComputerAction.Scroll>;
  type: Perform<ComputerAction.Type>;
  /** Gives the screen time to settle. */
  wait: Perform<ComputerAction.Wait>;
}

/** How calls are executed. */
export interface ComputerExecutionOptions {
  /**
   * Approves the safety checks of a call, all of them, by returning `true`. Default: a call with safety
   * checks is refused.
   */
  approveSafetyChecks?: (
    call: ResponseComputerToolCall,
    context: ComputerContext,
  ) => boolean | Promise<boolean>;
  /**
   * Approves each action before it is performed, the last screenshot included, by returning `true`.
   * Default: all are.
   */
  beforeAction?: (
    action: ComputerAction,
    call: ResponseComputerToolCall,
    context: ComputerContext,
  ) => boolean | Promise<boolean>;
  /** Aborts between two actions, and is passed to the driver. Default: none. */
  signal?: AbortSignal | undefined;
  /** Receives what was done, for logs. Default: none. */
  onDiagnostic?: RunnerDiagnosticObserver;
}

/** How a loop runs. */
export interface ComputerRunOptions extends ComputerExecutionOptions {
  /** Requests at most; calls of the last are not executed. Default: 20. */
  maxSteps?: number;
  /** Options of each request. Their `signal` counts where there is no other. Default: none. */
  requestOptions?: RequestOptions;
}
