import { untilAborted } from '../../../core/abort/until-aborted.ts';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import type { RequestOptions } from '../../../core/call/request-options.ts';
import type { Decision, DecisionCreateParams } from '../../../generated/models/decisions.ts';
import { checkFunction, checkObject, kindOf } from '../../arguments.ts';
import { copyOf, isFields } from '../../json/fields.ts';
import { ExclusiveUse } from '../../toolsets/exclusive-use.ts';
import { reportDiagnostic, type RunnerDiagnostic } from '../../toolsets/runner-diagnostics.ts';
import {
  chosenCandidate,
  QUESTION,
  readCandidates,
  readObservation,
  RunFailure,
} from './decision-candidates.ts';
import { DecisionsToolRunnerError } from './decisions-tool-runner-error.ts';
import type {
  DecisionCandidate,
  DecisionContext,
  DecisionObservation,
  DecisionsClient,
  DecisionsRunnerOptions,
  DecisionsRunnerParams,
  DecisionsRunnerRegistration,
  DecisionsRunResult,
} from './decisions-types.ts';

export type * from './decisions-types.ts';
export {
  DecisionsToolRunnerError,
  type DecisionsRunnerErrorReason,
} from './decisions-tool-runner-error.ts';
export type {
  RunnerDiagnostic,
  RunnerDiagnosticObserver,
} from '../../toolsets/runner-diagnostics.ts';

/**
 * Lets a model work through a task by choosing one of your operations at a time: it observes, requests a decision,
 * executes what was chosen, and so on until the model chooses the end.
 *
 * ```ts
 * const runner = new DecisionsToolRunner({
 *   observe: () => game.describe(),
 *   candidates: () => [...game.moves(), { id: 'stop', description: 'The game is won.', done: true }],
 *   verify: () => game.isWon(),
 * });
 * const { status } = await runner.run(client, { model: 'gpt-5.1', input: 'Win the game.' });
 * ```
 *
 * One run at a time. An operation is never executed twice for one decision.
 */
export class DecisionsToolRunner {
  readonly #registration: DecisionsRunnerRegistration;
  readonly #use = new ExclusiveUse('DecisionsToolRunner');

  /** @throws OpenAIError of code `configuration` for callbacks that are none */
  constructor(registration: DecisionsRunnerRegistration) {
    checkObject(registration, 'registration');
    checkFunction(registration.observe, 'observe');
    checkFunction(registration.candidates, 'candidates');
    if (registration.verify !== undefined) checkFunction(registration.verify, 'verify');
    this.#registration = registration;
  }

  /** Begins no further run. `draining`: wait for the one under way before you release what it works on. */
  close(): { status: 'closed' | 'draining' } {
    return this.#use.close();
  }

  /**
   * Works through a task.
   *
   * @throws DecisionsToolRunnerError with what was executed; OpenAIError while another run is under way, and after
   * `close()`
   */
  run(
    client: DecisionsClient,
    params: DecisionsRunnerParams,
    options: DecisionsRunnerOptions = {},
  ): Promise<DecisionsRunResult> {
    return this.#use.run(() => new DecisionsRun(this.#registration, client).run(params, options));
  }
}

interface Settings extends DecisionsRunnerParams, DecisionContext {
  maxSteps: number;
  requestOptions: RequestOptions;
}

const PARAMS: ReadonlySet<string> = new Set(['model', 'input', 'safety_identifier']);
const INSTRUCTIONS =
  'Choose what brings the task forward. Choose the candidate that ends it once the task is finished.';

/** One run: what was decided and executed so far. */
class DecisionsRun {
  readonly #registration: DecisionsRunnerRegistration;
  readonly #client: DecisionsClient;
  readonly #decisions: Decision[] = [];
  readonly #attempted: string[] = [];
  readonly #completed: string[] = [];
  #observer: DecisionsRunnerOptions['onDiagnostic'];
  #signal: AbortSignal | undefined;

  constructor(registration: DecisionsRunnerRegistration, client: DecisionsClient) {
    this.#registration = registration;
    this.#client = client;
  }

  async run(
    params: DecisionsRunnerParams,
    options: DecisionsRunnerOptions,
  ): Promise<DecisionsRunResult> {
    try {
      const settings = settingsOf(params, options);
      this.#signal = settings.signal;
      this.#observer = options.onDiagnostic;
      for (let step = 1; step <= settings.maxSteps; step += 1) {
        const status = await this.#step(settings, step === settings.maxSteps);
        if (status !== null) return this.#result(status);
      }
      throw new RunFailure('step_limit');
    } catch (error) {
      throw this.#failure(error);
    }
  }

  /** One decision, and what follows from it. How the run has ended, if so. */
  async #step(settings: Settings, isLast: boolean): Promise<DecisionsRunResult['status'] | null> {
    const { candidates: choices, observe } = this.#registration;
    const observation = readObservation(await this.#call(observe));
    const candidates = readCandidates(
      await this.#call((context) => choices.call(this.#registration, copyOf(observation), context)),
    );
    const chosen = await this.#choose(settings, observation, candidates);
    if (chosen === null) return 'refused';
    if (chosen.done === true) return this.#verify(candidates.size === 1);
    if (isLast) throw new RunFailure('step_limit');
    this.#attempted.push(chosen.id);
    await this.#timed('action', chosen.id, () => this.#call(chosen.execute));
    this.#completed.push(chosen.id);
    return null;
  }

  async #choose(
    settings: Settings,
    observation: DecisionObservation,
    candidates: ReadonlyMap<string, DecisionCandidate>,
  ): Promise<DecisionCandidate | null> {
    const [only] = candidates.values();
    // A question needs two choices.
    if (candidates.size === 1 && only !== undefined) return only;
    const body = bodyOf(settings, observation, [...candidates.values()]);
    const started = performance.now();
    const decision = await this.#timed('request', null, async () => {
      try {
        return await this.#client.decisions.create(body, settings.requestOptions);
      } catch (cause) {
        const problem = cause instanceof Error ? `a request failed: ${cause.message}` : undefined;
        throw new RunFailure('failed', problem, { cause });
      }
    });
    const chosen = chosenCandidate(decision, candidates);
    this.#decisions.push(decision);
    const reason = chosen === null ? 'refused' : 'completed';
    this.#report('selection', reason, chosen?.id ?? null, started);
    return chosen;
  }

  /** How the run has ended, if it has. */
  async #verify(isOnly: boolean): Promise<'verified' | 'unverified' | null> {
    const { observe, verify } = this.#registration;
    if (verify === undefined) return 'unverified';
    const isVerified: unknown = await this.#timed('verification', null, async () => {
      // The state of now, and not that on which the model decided.
      const observation = readObservation(await this.#call(observe));
      return this.#call((context) => verify.call(this.#registration, observation, context));
    });
    if (isVerified === true) return 'verified';
    if (isVerified !== false) throw new RunFailure('invalid_verification');
    if (isOnly) throw new RunFailure('verification_failed');
    return null;
  }

  /** Calls a function of the caller's, no longer than the run lasts. */
  async #call<Value>(run: (context: DecisionContext) => Value | Promise<Value>): Promise<Value> {
    const signal = this.#signal;
    const call = async (): Promise<Value> => Reflect.apply(run, this.#registration, [{ signal }]);
    if (signal === undefined) return call();
    if (signal.aborted) throw new RunFailure('cancelled');
    const value = await untilAborted(call(), signal);
    if (signal.aborted) throw new RunFailure('cancelled');
    return value;
  }

  async #timed<Value>(
    stage: 'request' | 'action' | 'verification',
    id: string | null,
    work: () => Promise<Value>,
  ): Promise<Value> {
    const started = performance.now();
    try {
      const value = await work();
      this.#report(stage, value === false ? 'refused' : 'completed', id, started);
      return value;
    } catch (error) {
      const reason = this.#signal?.aborted === true ? 'cancelled' : FAILURES[stage];
      this.#report(stage, reason, id, started);
      throw error;
    }
  }

  #report(
    stage: RunnerDiagnostic['stage'],
    reason: RunnerDiagnostic['reason'],
    call_id: string | null,
    started: number,
  ): void {
    const usage = stage === 'selection' ? (this.#decisions.at(-1)?.usage ?? null) : null;
    reportDiagnostic(this.#observer, { api: 'decisions', stage, reason, call_id, usage }, started);
  }

  #result(status: DecisionsRunResult['status']): DecisionsRunResult {
    return {
      status,
      decisions: this.#decisions,
      attemptedCandidateIds: this.#attempted,
      completedCandidateIds: this.#completed,
    };
  }

  #failure(error: unknown): DecisionsToolRunnerError {
    const known = error instanceof RunFailure ? error : new RunFailure('failed', CALLBACK);
    const isCancelled = this.#signal?.aborted === true;
    const { reason, problem, cause } = isCancelled ? new RunFailure('cancelled') : known;
    return new DecisionsToolRunnerError(reason, this.#attempted, this.#completed, {
      ...(problem === undefined ? {} : { problem }),
      cause: cause instanceof OpenAIError ? cause : undefined,
    });
  }
}

const CALLBACK = 'a callback of the runner threw an error.';
const FAILURES = {
  request: 'api_failed',
  action: 'driver_failed',
  verification: 'invalid_output',
} as const;

/** @throws RunFailure for what cannot be used, before anything is sent */
function settingsOf(params: unknown, options: unknown): Settings {
  if (!isFields(params)) throw invalid(`\`params\` must be an object; it is ${kindOf(params)}.`);
  if (!isFields(options)) throw invalid(`\`options\` must be an object; it is ${kindOf(options)}.`);
  const unknown = Object.keys(params).find((name) => !PARAMS.has(name));
  if (unknown !== undefined) throw invalid(`\`params\` has no member \`${unknown}\`.`);
  const { model, input, safety_identifier } = params;
  if (typeof model !== 'string') throw invalid('`model` must be a text.');
  if (typeof input !== 'string') throw invalid('`input` must be a text.');
  if (safety_identifier != null && typeof safety_identifier !== 'string') {
    throw invalid('`safety_identifier` must be a text.');
  }
  // Its members are checked here, or when they are sent.
  const { maxSteps = 20, signal, requestOptions = {} } = options as DecisionsRunnerOptions;
  if (!Number.isSafeInteger(maxSteps) || maxSteps < 1) {
    throw invalid('`maxSteps` must be a whole number, 1 or more.');
  }
  if (!isFields(requestOptions)) throw invalid('`requestOptions` must be an object.');
  const { headers, timeout, maxRetries } = requestOptions;
  const aborts = signal ?? requestOptions.signal ?? undefined;
  return {
    model,
    input,
    ...(safety_identifier === undefined ? {} : { safety_identifier }),
    maxSteps,
    signal: aborts,
    requestOptions: { headers, timeout, maxRetries, signal: aborts },
  };
}

function invalid(problem: string): RunFailure {
  return new RunFailure('invalid_params', problem);
}

function bodyOf(
  { model, input, safety_identifier }: Settings,
  observation: DecisionObservation,
  candidates: readonly DecisionCandidate[],
): DecisionCreateParams {
  const choices = candidates.map(({ id, description }) => ({ value: id, description }));
  return {
    model,
    ...(safety_identifier === undefined ? {} : { safety_identifier }),
    input: [
      { role: 'user', content: input },
      { role: 'user', content: observation },
    ],
    questions: [{ type: 'choice', name: QUESTION, instructions: INSTRUCTIONS, choices }],
  };
}
