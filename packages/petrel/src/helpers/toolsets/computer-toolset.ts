import { userAbort } from '../../core/abort/abort-errors.ts';
import { untilUserAborted } from '../../core/abort/until-user-aborted.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import type {
  ComputerAction,
  Response,
  ResponseComputerToolCall,
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
} from '../../generated/models/responses/responses.ts';
import { checkObject } from '../arguments.ts';
import { copyOf, isFields } from '../json/fields.ts';
import { driverMethods, isComputerAction } from './computer-action.ts';
import { runComputer, type ComputerClient } from './computer-run.ts';
import type {
  ComputerCallInput,
  ComputerDriver,
  ComputerExecutionOptions,
  ComputerRunOptions,
  ComputerScreenshot,
} from './computer-types.ts';
import { ExclusiveUse } from './exclusive-use.ts';
import { reportDiagnostic } from './runner-diagnostics.ts';

export type * from './computer-types.ts';
export type { RunnerDiagnostic, RunnerDiagnosticObserver } from './runner-diagnostics.ts';

/**
 * Performs what a model wants done on a computer, with a driver of yours.
 *
 * ```ts
 * const computer = new ComputerToolset(driver);
 * const response = await computer.run(client, { model, input: 'Open the settings.' }, {
 *   beforeAction: (action) => action.type !== 'type',
 * });
 * ```
 *
 * One call at a time; the driver remains yours to close.
 */
export class ComputerToolset {
  readonly #driver: ComputerDriver;
  readonly #use = new ExclusiveUse('ComputerToolset');

  /** @throws OpenAIError of code `configuration` for a driver that lacks a method */
  constructor(driver: ComputerDriver) {
    checkObject(driver, 'driver', 'an object with a method for each action');
    const missing = driverMethods().filter(
      (name) => typeof Reflect.get(driver, name) !== 'function',
    );
    if (missing.length > 0) {
      throw configurationError(`The driver of a computer lacks methods: ${missing.join(', ')}.`);
    }
    this.#driver = driver;
  }

  /** Begins nothing more. `draining`: wait for the call that is under way before you close the driver. */
  close(): { status: 'closed' | 'draining' } {
    return this.#use.close();
  }

  /**
   * A copy of a call, once it is known that all of it can be performed.
   *
   * @throws OpenAIError for a call that is not completed, and for actions that are none
   */
  static validate<Call extends ComputerCallInput>(call: Call): Call {
    const given: unknown = call;
    if (!isFields(given) || given.type !== 'computer_call' || given.status !== 'completed') {
      throw new OpenAIError('A `computer_call` can be executed once its status is `completed`.');
    }
    const copy = copyOf(call);
    if ((copy.action === undefined) === (copy.actions === undefined)) {
      throw new OpenAIError('A `computer_call` has either `action` or `actions`.');
    }
    const actions: readonly unknown[] = actionsOf(copy);
    const wrong = actions.findIndex((action) => !isComputerAction(action));
    if (actions.length > 0 && wrong < 0) return copy;
    throw new OpenAIError(
      actions.length === 0
        ? 'The `computer_call` has no actions.'
        : `The action ${wrong} of the \`computer_call\` is not one that can be performed.`,
    );
  }

  /**
   * Sends a request, performs the calls of its response, and so on until a response has none, which it
   * returns. `tools` defaults to the computer.
   *
   * @throws OpenAIError for a response that is not completed or calls another tool, for what was not
   * approved, and after `maxSteps` requests
   */
  run(
    client: ComputerClient,
    params: ResponseCreateParamsNonStreaming,
    options: ComputerRunOptions = {},
  ): Promise<Response> {
    return this.#use.run(() =>
      runComputer(client, params, options, (call, execution) => this.#execute(call, execution)),
    );
  }

  /**
   * Performs one call, and returns the item to send back: a screenshot after its last action.
   *
   * @throws OpenAIError for a call that cannot be performed or was not approved, with what the driver
   * threw as its cause; `APIUserAbortError` after an abort
   */
  execute(
    call: ComputerCallInput,
    options: ComputerExecutionOptions = {},
  ): Promise<ResponseInputItem.ComputerCallOutput> {
    return this.#use.run(() => this.#execute(call, options));
  }

  async #execute(
    given: ComputerCallInput,
    options: ComputerExecutionOptions,
  ): Promise<ResponseInputItem.ComputerCallOutput> {
    const copy = ComputerToolset.validate(given);
    const call: ResponseComputerToolCall = {
      ...copy,
      pending_safety_checks: copy.pending_safety_checks ?? [],
    };
    const { signal } = options;
    if (signal?.aborted === true) throw userAbort(signal);
    const checks = call.pending_safety_checks;
    if (checks.length > 0) await approveChecks(call, options);
    for (const action of actionsOf(call)) {
      // The screen is sent once, after the last action.
      if (action.type === 'screenshot') await approve(action, call, options);
      else await this.#perform(action, call, options);
    }
    await approve({ type: 'screenshot' }, call, options);
    const output = await this.#screenshot(call, options);
    const item = { type: 'computer_call_output', call_id: call.call_id, output } as const;
    return checks.length === 0 ? item : { ...item, acknowledged_safety_checks: checks };
  }

  async #perform(
    action: Exclude<ComputerAction, ComputerAction.Screenshot>,
    call: ResponseComputerToolCall,
    options: ComputerExecutionOptions,
  ): Promise<void> {
    await approve(action, call, options);
    const driver: ComputerDriver = this.#driver;
    // Of the type of its action.
    const perform = driver[action.type] as (given: unknown, context: object) => unknown;
    await driven(action.type, call, options, (context) => perform.call(driver, action, context));
  }

  async #screenshot(
    call: ResponseComputerToolCall,
    options: ComputerExecutionOptions,
  ): Promise<ComputerScreenshot> {
    const taken: unknown = await driven('screenshot', call, options, (context) =>
      this.#driver.screenshot(context),
    );
    if (isFields(taken) && taken.type === 'computer_screenshot') {
      const { image_url, file_id } = taken;
      const shot: ComputerScreenshot = { type: 'computer_screenshot' };
      if (typeof image_url === 'string') shot.image_url = image_url;
      if (typeof file_id === 'string') shot.file_id = file_id;
      if ('image_url' in shot || 'file_id' in shot) return shot;
    }
    throw new OpenAIError(
      '`driver.screenshot()` must return a `computer_screenshot` with `image_url` or `file_id`.',
    );
  }
}

function actionsOf({ action, actions }: ComputerCallInput): readonly ComputerAction[] {
  return action === undefined ? (actions ?? []) : [action];
}

async function approveChecks(
  call: ResponseComputerToolCall,
  { approveSafetyChecks, signal }: ComputerExecutionOptions,
): Promise<void> {
  const approved = await untilUserAborted(
    async () => approveSafetyChecks?.(call, { signal }),
    signal,
  );
  if (approved === true) return;
  throw new OpenAIError(
    'The call has safety checks that were not approved: `approveSafetyChecks` must return true.',
  );
}

async function approve(
  action: ComputerAction,
  call: ResponseComputerToolCall,
  { beforeAction, signal }: ComputerExecutionOptions,
): Promise<void> {
  if (signal?.aborted === true) throw userAbort(signal);
  if (beforeAction === undefined) return;
  const approved = await untilUserAborted(
    async () => beforeAction(copyOf(action), call, { signal }),
    signal,
  );
  if (approved === true) return;
  throw new OpenAIError(`The action \`${action.type}\` was declined by \`beforeAction\`.`);
}

/** Runs a method of the driver, and reports how that went. */
async function driven<Result>(
  member: string,
  { call_id }: ResponseComputerToolCall,
  { signal, onDiagnostic }: ComputerExecutionOptions,
  perform: (context: { signal: AbortSignal | undefined }) => Result | Promise<Result>,
): Promise<Result> {
  const started = performance.now();
  const event = { api: 'computer', stage: 'action', call_id, member } as const;
  try {
    const result = await untilUserAborted(async () => perform({ signal }), signal);
    reportDiagnostic(onDiagnostic, { ...event, reason: 'completed' }, started);
    return result;
  } catch (cause) {
    const isAborted = signal?.aborted === true;
    const reason = isAborted ? 'cancelled' : 'driver_failed';
    reportDiagnostic(onDiagnostic, { ...event, reason }, started);
    if (cause instanceof OpenAIError) throw cause;
    throw new OpenAIError(`The driver failed to perform \`${member}\`; see the cause.`, { cause });
  }
}
