import { userAbort } from '../../core/abort/abort-errors.ts';
import { untilUserAborted } from '../../core/abort/until-user-aborted.ts';
import { configurationError } from '../../core/errors/configuration-error.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import type {
  FunctionTool,
  ResponseFunctionToolCall,
  ResponseInputItem,
} from '../../generated/models/responses/responses.ts';
import { checkFunction, checkObject } from '../arguments.ts';
import { copyOf, isFields, type Fields } from '../json/fields.ts';
import {
  argumentProblem,
  BROWSER_MEMBERS,
  browserMember,
  browserParameters,
  DEFAULT_BROWSER_MEMBERS,
  type BrowserMember,
} from './browser-members.ts';
import { browserResult, checkedState, shownState, type ShownResult } from './browser-report.ts';
import type {
  BrowserDriver,
  BrowserOptions,
  BrowserReadOptions,
  BrowserState,
} from './browser-types.ts';
import { ExclusiveUse } from './exclusive-use.ts';
import {
  reportDiagnostic,
  type RunnerDiagnostic,
  type RunnerDiagnosticObserver,
} from './runner-diagnostics.ts';

export { BROWSER_MEMBERS, DEFAULT_BROWSER_MEMBERS } from './browser-members.ts';
export type { BrowserArguments, BrowserMember, BrowserReadMember } from './browser-members.ts';
export type * from './browser-types.ts';
export type { RunnerDiagnostic, RunnerDiagnosticObserver } from './runner-diagnostics.ts';

/** Thrown by a driver, it gives the model its message. The words of other errors are not sent. */
export class BrowserError extends OpenAIError {
  static override readonly petrelName: string = 'BrowserError';
}

/** The result of a call, and whether it did what was requested. */
export interface BrowserExecution {
  output: ResponseInputItem.FunctionCallOutput;
  ok: boolean;
}

/** A call that is being executed. */
interface BrowserCall {
  readonly member: BrowserMember;
  readonly call_id: string;
  readonly signal: AbortSignal | undefined;
  readonly observer: RunnerDiagnosticObserver | undefined;
}

/** How the names of its tools begin. */
const PREFIX = 'browser_';

/** Members that open a page, or run something in one. */
const NAVIGATING: ReadonlySet<BrowserMember> = new Set(['navigate', 'new_tab', 'run_script']);

/**
 * Function tools with which a model works a browser, with a driver of yours.
 *
 * ```ts
 * const browser = new BrowserToolset(driver, {
 *   confirm: ({ member }) => askUser(`May the model use ${member}?`),
 *   urlPolicy: (_, url) => new URL(url).hostname === 'example.com',
 * });
 * const tools = browser.tools();
 * ```
 *
 * A call that fails is a result that the model reads. One call at a time; the driver remains yours to
 * close.
 */
export class BrowserToolset {
  readonly #driver: BrowserDriver;
  readonly #options: BrowserOptions;
  readonly #members: ReadonlySet<BrowserMember>;
  readonly #confirmReads: ReadonlySet<BrowserMember>;
  readonly #use = new ExclusiveUse('BrowserToolset');

  /**
   * @throws OpenAIError of code `configuration` for members that are none, and without `confirm` or
   * `urlPolicy` for members that need them
   */
  constructor(driver: BrowserDriver, options?: BrowserOptions);
  constructor(driver: BrowserDriver, options: BrowserReadOptions);
  constructor(driver: BrowserDriver, options: BrowserOptions | BrowserReadOptions = {}) {
    checkObject(driver, 'driver', 'an object with methods');
    checkFunction(driver.state, 'driver.state');
    const reads = 'confirmReads' in options ? options.confirmReads : [];
    // Contexts of reads are passed only where they were requested.
    this.#options = options as BrowserOptions;
    this.#driver = driver;
    this.#members = new Set(membersOf(driver, options));
    this.#confirmReads = new Set(checkedMembers(reads, 'confirmReads'));
    this.#checkPolicies();
  }

  /** The tools, for `tools` of a request. */
  tools(): FunctionTool[] {
    return [...this.#members].map((name) => ({
      type: 'function',
      name: `${PREFIX}${name}`,
      description: browserMember(name).description,
      strict: true,
      parameters: browserParameters(name),
    }));
  }

  /** Begins nothing more. `draining`: wait for the call that is under way before you close the driver. */
  close(): { status: 'closed' | 'draining' } {
    return this.#use.close();
  }

  /**
   * Executes a call of one of the tools, and returns the item to send back.
   *
   * @throws OpenAIError for a call that is not completed or of no tool, and for a driver whose `state()`
   * or reads are not as its type; `APIUserAbortError` after an abort
   */
  async execute(
    call: ResponseFunctionToolCall,
    options: { signal?: AbortSignal } = {},
  ): Promise<ResponseInputItem.FunctionCallOutput> {
    const { output } = await this.executeWithStatus(call, options.signal);
    return output;
  }

  /**
   * As {@link execute}, and whether it did what was requested.
   *
   * @param skip whether it is not executed, because a call before it failed
   */
  executeWithStatus(
    call: ResponseFunctionToolCall,
    signal?: AbortSignal,
    skip = false,
    onDiagnostic?: RunnerDiagnosticObserver,
  ): Promise<BrowserExecution> {
    const member = this.#memberOf(call);
    const observer = onDiagnostic ?? this.#options.onDiagnostic;
    const { call_id } = call;
    return this.#use.run(() =>
      this.#execute({ member, call_id, signal, observer }, skip ? null : call.arguments),
    );
  }

  async #execute(call: BrowserCall, text: string | null): Promise<BrowserExecution> {
    const { signal, call_id } = call;
    if (signal?.aborted === true) throw userAbort(signal);
    let shown: ShownResult;
    let ok = true;
    try {
      shown = await this.#perform(call, text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      ok = false;
      shown = { fields: { error: error.message } };
    }
    const state = shownState(await this.#state(call));
    const report = JSON.stringify({ ok, ...shown.fields, state });
    const output: ResponseInputItem.FunctionCallOutput['output'] = [
      { type: 'input_text', text: report },
    ];
    if (shown.image !== undefined) output.push(shown.image);
    return { ok, output: { type: 'function_call_output', call_id, output } };
  }

  async #perform(call: BrowserCall, text: string | null): Promise<ShownResult> {
    const { member } = call;
    const args = text === null ? null : parsedArguments(text);
    const problem = args === null ? null : argumentProblem(member, args);
    const given: Fields = args !== null && problem === null && isFields(args) ? args : {};
    if (problem === null && args !== null && this.#confirmReads.has(member)) {
      const before = {
        phase: 'before_read',
        member,
        arguments: copyOf(given),
        state: null,
      } as const;
      await this.#approve(call, before);
    }
    const state = await this.#state(call);
    if (args === null)
      throw new Refusal('A call before this one failed. Look at the state, and plan again.');
    if (problem !== null) throw refused(call, 'arguments', 'invalid_input', problem);
    const context = { member, arguments: copyOf(given), state };
    const { changes, sensitive } = browserMember(member);
    if (changes || sensitive === true) await this.#approve(call, context);
    const url = NAVIGATING.has(member) ? urlOf(member, given, state) : null;
    if (url !== null) await this.#checkURL(call, context, url);
    if (member === 'list_tabs') return { fields: { result: shownState(state) } };
    return browserResult(member, await this.#drive(call, given));
  }

  async #approve(call: BrowserCall, context: object): Promise<void> {
    const { signal, call_id } = call;
    const confirm: unknown = this.#options.confirm;
    const ask = async (): Promise<unknown> =>
      typeof confirm === 'function' && confirm(Object.freeze({ ...context, call_id }), { signal });
    const isApproved = (await within(call, 'approval', ask)) === true;
    if (!isApproved) throw refused(call, 'approval', 'refused', 'The user declined this call.');
  }

  async #checkURL(call: BrowserCall, context: object, url: string): Promise<void> {
    const { signal, call_id } = call;
    const policy: unknown = this.#options.urlPolicy;
    const ask = async (): Promise<unknown> =>
      typeof policy === 'function' &&
      policy(Object.freeze({ ...context, call_id }), url, { signal });
    const isAllowed = (await within(call, 'approval', ask)) === true;
    if (!isAllowed) throw refused(call, 'approval', 'refused', 'This URL is not allowed.');
  }

  async #drive(call: BrowserCall, args: Fields): Promise<unknown> {
    const { signal, member } = call;
    const method: unknown = Reflect.get(this.#driver, member);
    const run = async (): Promise<unknown> =>
      typeof method === 'function' && method.call(this.#driver, args, { signal });
    return within(call, 'action', run);
  }

  async #state({ signal }: BrowserCall): Promise<BrowserState> {
    if (signal?.aborted === true) throw userAbort(signal);
    const options = { signal };
    return checkedState(await this.#driver.state(options));
  }

  #memberOf(call: ResponseFunctionToolCall): BrowserMember {
    const given: unknown = call;
    const isCompleted =
      isFields(given) &&
      given.type === 'function_call' &&
      (given.status ?? 'completed') === 'completed';
    const member = [...this.#members].find(
      (name) => isFields(given) && given.name === `${PREFIX}${name}`,
    );
    if (isCompleted && member !== undefined) return member;
    throw new OpenAIError('The call is not a completed one of a tool of this browser.');
  }

  #checkPolicies(): void {
    const members = [...this.#members].map((name) => ({ name, ...browserMember(name) }));
    const needs = members.find(({ changes, sensitive }) => changes || sensitive === true);
    const { confirm, urlPolicy } = this.#options;
    if ((needs !== undefined || this.#confirmReads.size > 0) && typeof confirm !== 'function') {
      const name = needs?.name ?? 'confirmReads';
      throw configurationError(
        `A browser with \`${name}\` needs \`confirm\`, which approves calls.`,
      );
    }
    const opening = members.find(({ name }) => NAVIGATING.has(name));
    if (opening === undefined || typeof urlPolicy === 'function') return;
    throw configurationError(
      `A browser with \`${opening.name}\` needs \`urlPolicy\`, which approves URLs.`,
    );
  }
}

/** Why a call was not executed, for the model to read. */
class Refusal extends Error {}

function refused(
  call: BrowserCall,
  stage: RunnerDiagnostic['stage'],
  reason: RunnerDiagnostic['reason'],
  words: string,
): Refusal {
  const { member, call_id, observer } = call;
  reportDiagnostic(observer, { api: 'browser', stage, reason, member, call_id }, performance.now());
  return new Refusal(words);
}

/** The result of a callback or the driver; what it throws is a refusal. */
async function within(
  call: BrowserCall,
  stage: 'approval' | 'action',
  work: () => Promise<unknown>,
): Promise<unknown> {
  const { signal, member, call_id, observer } = call;
  const started = performance.now();
  const report = (reason: RunnerDiagnostic['reason']): void =>
    reportDiagnostic(observer, { api: 'browser', stage, reason, member, call_id }, started);
  try {
    const result = await untilUserAborted(work, signal);
    report('completed');
    return result;
  } catch (error) {
    if (signal?.aborted === true) {
      report('cancelled');
      throw userAbort(signal);
    }
    report(stage === 'action' ? 'driver_failed' : 'policy_failed');
    throw new Refusal(
      BrowserError.isInstance(error) ? error.message : 'The browser failed to do this.',
    );
  }
}

function parsedArguments(text: unknown): unknown {
  if (typeof text !== 'string') return text ?? {};
  try {
    const value: unknown = JSON.parse(text);
    return value ?? [];
  } catch {
    return [];
  }
}

/** The URL that a call opens, or the one that its script runs at; null for an empty tab. */
function urlOf(member: BrowserMember, args: Fields, { tabs }: BrowserState): string | null {
  if (member !== 'run_script') return typeof args.url === 'string' ? args.url : null;
  const tab = tabs.find(({ id, active }) => (args.tab_id === null ? active : id === args.tab_id));
  return tab?.url ?? '';
}

function membersOf(
  driver: BrowserDriver,
  options: BrowserOptions | BrowserReadOptions,
): BrowserMember[] {
  const { members, additionalMembers } = options;
  const named = [
    ...checkedMembers(members ?? [], 'members'),
    ...checkedMembers(additionalMembers ?? [], 'additionalMembers'),
  ];
  const missing = named.find((name) => !hasMember(driver, name));
  if (missing !== undefined) {
    throw configurationError(`The driver of a browser has no method \`${missing}\`.`);
  }
  const usual = members === undefined ? DEFAULT_BROWSER_MEMBERS : [];
  const all = new Set([...usual.filter((name) => hasMember(driver, name)), ...named]);
  return BROWSER_MEMBERS.filter((name) => all.has(name));
}

function checkedMembers(given: readonly BrowserMember[], name: string): readonly BrowserMember[] {
  const isList = Array.isArray(given) && new Set(given).size === given.length;
  if (isList && given.every((member) => BROWSER_MEMBERS.includes(member))) return given;
  throw configurationError(`\`${name}\` must be a list of members of a browser, each once.`);
}

function hasMember(driver: BrowserDriver, name: BrowserMember): boolean {
  return name === 'list_tabs' || typeof Reflect.get(driver, name) === 'function';
}
