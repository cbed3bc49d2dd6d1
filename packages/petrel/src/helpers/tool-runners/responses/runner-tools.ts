import { configurationError } from '../../../core/errors/configuration-error.ts';
import type { Tool } from '../../../generated/models/responses/responses.ts';
import { argumentError, checkFunction, checkObject } from '../../arguments.ts';
import { isFields } from '../../json/fields.ts';
import type { BrowserToolset } from '../../toolsets/browser-toolset.ts';
import type { ComputerToolset } from '../../toolsets/computer-toolset.ts';
import type { ResponsesRunnerTools, RunnerCall, RunnerFunction } from './responses-runner-types.ts';
import { prepareOf, type PrepareCall } from './runner-function.ts';

interface RegisteredFunction {
  prepare: PrepareCall;
  allowOutputOverride: boolean;
  independent: boolean;
}

interface EarlyPolicy {
  functions: ReadonlySet<string>;
  computer: boolean;
}

/** The tools of a runner as they were when it was made. */
export class RunnerTools {
  readonly browser: BrowserToolset | undefined;
  readonly computer: ComputerToolset | undefined;
  readonly functions: Map<string, RegisteredFunction> = new Map();
  readonly browserNames: ReadonlySet<string>;
  /** As they are sent. */
  readonly declarations: readonly Tool[];
  readonly #early: EarlyPolicy | null;

  /** @throws OpenAIError with the place of what cannot be used */
  constructor(given: ResponsesRunnerTools) {
    checkObject(given, 'registered', 'an object with tools');
    const { browser, computer, functions = [] } = given;
    if (!Array.isArray(functions)) throw argumentError('functions', 'an array', functions);
    const ofBrowser = browser?.tools() ?? [];
    this.browser = browser;
    this.computer = computer;
    this.browserNames = new Set(ofBrowser.map(({ name }) => name));
    const own = functions.map((each, index) => this.#add(each, `functions/${index}`));
    this.declarations = [...ofBrowser, ...own];
    this.#early = this.#earlyOf(given.earlyExecution);
  }

  /** Whether there is a function of this name. */
  has(name: string): boolean {
    return this.functions.has(name) || this.browserNames.has(name);
  }

  /** Names of the functions whose results may be supplied, in order. */
  get overrideNames(): string[] {
    const open = [...this.functions].filter(([, { allowOutputOverride }]) => allowOutputOverride);
    return open.map(([name]) => name).sort();
  }

  /** Whether a call may run before its response is complete. */
  mayRunEarly(call: RunnerCall): boolean {
    if (call.type === 'mcp_approval_request') return false;
    if (this.#early === null) return true;
    return call.type === 'computer_call'
      ? this.#early.computer
      : this.#early.functions.has(call.name);
  }

  #add(given: RunnerFunction, place: string): Tool {
    checkObject(given, place, 'an object with `tool` and `execute`');
    const { tool, execute, allowOutputOverride = false, independent = false } = given;
    if (!isFields(tool) || tool.type !== 'function' || tool.name === '') {
      throw configurationError(`\`${place}/tool\` must be a function tool with a name.`);
    }
    checkFunction(execute, `${place}/execute`);
    checkSwitch(allowOutputOverride, `${place}/allowOutputOverride`);
    checkSwitch(independent, `${place}/independent`);
    if (this.has(tool.name)) {
      throw configurationError(`Two functions have the name \`${tool.name}\`; see ${place}.`);
    }
    this.functions.set(tool.name, { prepare: prepareOf(given), allowOutputOverride, independent });
    return { ...tool };
  }

  #earlyOf(given: ResponsesRunnerTools['earlyExecution']): EarlyPolicy | null {
    if (given == null) return null;
    checkObject(given, 'earlyExecution');
    const { functions = [], computer = false } = given;
    checkSwitch(computer, 'earlyExecution/computer');
    if (computer && this.computer === undefined) {
      throw configurationError('`earlyExecution/computer` needs a `computer`.');
    }
    if (!Array.isArray(functions))
      throw argumentError('earlyExecution/functions', 'an array', functions);
    const names: readonly string[] = functions;
    const wrong = names.find((name) => !this.has(name));
    if (wrong === undefined) return { functions: new Set(names), computer };
    throw configurationError(
      `\`earlyExecution/functions\` names \`${wrong}\`, which is no function.`,
    );
  }
}

function checkSwitch(given: unknown, place: string): void {
  if (typeof given !== 'boolean') throw argumentError(place, 'true or false', given);
}
