import type {
  ResponseInputItem,
  ResponseOutputItem,
} from '../../../generated/models/responses/responses.ts';
import { copyOf } from '../../json/fields.ts';
import {
  addID,
  callID,
  checkItem,
  isRunnerCall,
  type ResponseExpectation,
} from './response-check.ts';
import type { ResponsesRunnerOptions, RunnerCall } from './responses-runner-types.ts';
import { RunProblem } from './responses-tool-runner-error.ts';
import type { TurnCalls } from './turn-calls.ts';

/** What eager mode needs to know of a turn. */
export interface EagerSettings {
  options: ResponsesRunnerOptions;
  expectation: ResponseExpectation;
  /** Ids of the calls so far. */
  seen: Set<string>;
  /** Whether this is the last request, whose calls do not run. */
  isLast: boolean;
  /** Whether calls wait for the end of the response. */
  isHeld: boolean;
  /** Whether independent calls run beside others. */
  isConcurrent: boolean;
}

type Settled = { output: ResponseInputItem } | { error: unknown };

/** Runs the calls of a streamed response as they come, in order, until one must wait for the whole response. */
export class EagerCalls {
  /** The items whose calls have run, from the first one. */
  readonly handled: ResponseOutputItem[] = [];
  readonly #calls: TurnCalls;
  readonly #settings: EagerSettings;
  readonly #running: Promise<Settled>[] = [];
  #isHeld: boolean;
  #received = 0;

  constructor(calls: TurnCalls, settings: EagerSettings) {
    this.#calls = calls;
    this.#settings = settings;
    this.#isHeld = settings.isHeld;
  }

  /** Takes an item that is complete. */
  async receive(index: number, given: ResponseOutputItem): Promise<void> {
    const { expectation, seen, isLast } = this.#settings;
    const item = copyOf(given);
    // After a gap, the order is known from the whole response only.
    if (index !== this.#received) this.#isHeld = true;
    this.#received += 1;
    checkItem(item, `\`/output/${index}\` of the response`, expectation);
    if (isRunnerCall(item)) {
      if (isLast) throw new RunProblem(TOO_MANY_STEPS);
      addID(seen, item);
      await this.#calls.prepare(item);
      if (!this.#isHeld) this.#isHeld = await this.#mustWait(item);
    }
    if (this.#isHeld) return;
    this.handled.push(item);
    if (isRunnerCall(item)) await this.#run(item);
  }

  /** Waits for the calls that run, and adds their results in their order. */
  async settle(): Promise<void> {
    const settled = await Promise.all(this.#running.splice(0));
    this.#calls.outputs.push(...settled.flatMap((each) => ('output' in each ? [each.output] : [])));
    const failed = settled.find((each) => 'error' in each);
    if (failed !== undefined && 'error' in failed) throw failed.error;
  }

  /** @throws RunProblem for a response that does not have the calls that have run */
  checkHandled(output: readonly ResponseOutputItem[]): void {
    for (const [index, item] of this.handled.entries()) {
      const later = output[index];
      const isSame = isRunnerCall(item) && later !== undefined && isRunnerCall(later);
      if (isSame ? isSameCall(item, later) : item.type === later?.type) continue;
      throw new RunProblem(
        `\`/output/${index}\` of the response is not the item that was streamed, and that has run.`,
      );
    }
  }

  async #mustWait(call: RunnerCall): Promise<boolean> {
    const { options, expectation } = this.#settings;
    const { beforeEarlyCall } = options;
    if (call.type === 'mcp_approval_request' || !expectation.registered.mayRunEarly(call))
      return true;
    if (beforeEarlyCall === undefined) return false;
    const answer: unknown = await this.#calls.within(() => beforeEarlyCall(copyOf(call)));
    if (answer === 'execute' || answer === 'defer') return answer === 'defer';
    throw new RunProblem('`beforeEarlyCall` must return `execute` or `defer`.');
  }

  async #run(call: RunnerCall): Promise<void> {
    const { options, expectation, isConcurrent } = this.#settings;
    const { functions } = expectation.registered;
    const isIndependent =
      isConcurrent &&
      call.type === 'function_call' &&
      functions.get(call.name)?.independent === true;
    if (!isIndependent) {
      await this.settle();
      await this.#calls.run(call);
      return;
    }
    this.#running.push(
      this.#calls.resultOf(call).then(
        (output) => ({ output }),
        (error: unknown) => ({ error }),
      ),
    );
    if (this.#running.length >= (options.maxConcurrentCalls ?? 2)) await this.settle();
  }
}

/** The message for calls that come with the last request. */
export const TOO_MANY_STEPS =
  'The model still calls tools in the last response that `maxSteps` allows. They were not run.';

function isSameCall(left: RunnerCall, right: RunnerCall): boolean {
  return callID(left) === callID(right) && textOfCall(left) === textOfCall(right);
}

function textOfCall(call: RunnerCall): string {
  return call.type === 'computer_call'
    ? JSON.stringify([call.action, call.actions])
    : `${call.name}\n${call.arguments}`;
}
