import { callUntilAborted } from '../../../core/abort/until-aborted.ts';
import { configurationError } from '../../../core/errors/configuration-error.ts';
import type { ResponseInputItem } from '../../../generated/models/responses/responses.ts';
import { checkFunction, checkObject } from '../../arguments.ts';
import { copyOf, fieldsIn, isFields, textOf, type Fields } from '../../json/fields.ts';
import type { CompactionDecision, ResponsesContextBudget } from './responses-runner-types.ts';
import { RunProblem } from './responses-tool-runner-error.ts';

/** Keeps the input of each request within limits. What was left out stays part of the history. */
export class ContextBudget {
  readonly #budget: ResponsesContextBudget;
  readonly #browserNames: ReadonlySet<string>;
  readonly #signal: AbortSignal;

  /**
   * @param signal ends the wait for `compact`
   * @throws OpenAIError of code `configuration` for limits that are none
   */
  constructor(
    budget: ResponsesContextBudget,
    browserNames: ReadonlySet<string>,
    signal: AbortSignal,
  ) {
    checkObject(budget, 'contextBudget');
    const { maxInputBytes, maxInputImages, keepRecentScreenshots = 1, compact } = budget;
    checkCount(maxInputBytes, 'maxInputBytes', 1);
    checkCount(maxInputImages, 'maxInputImages', 0);
    checkCount(keepRecentScreenshots, 'keepRecentScreenshots', 1);
    if (compact !== undefined) checkFunction(compact, 'contextBudget/compact');
    this.#budget = { ...budget };
    this.#browserNames = browserNames;
    this.#signal = signal;
  }

  /**
   * The history as it is sent.
   *
   * @throws RunProblem for one that is too large, and has nothing that may be left out
   */
  async apply(history: ResponseInputItem[]): Promise<ResponseInputItem[]> {
    const { compact, keepRecentScreenshots = 1 } = this.#budget;
    const size = sizeOf(history);
    if (this.#holds(size)) return history;
    if (compact === undefined) throw new RunProblem(this.#tooLarge(size));
    const eligible = this.#eligible(history, keepRecentScreenshots);
    const snapshot = { history: copyOf(history), eligibleCallIds: [...eligible], ...size };
    const decision = await callUntilAborted(() => compact(snapshot), this.#signal);
    const left = without(history, decisionOf(decision, new Set(eligible)));
    const compacted = sizeOf(left);
    if (this.#holds(compacted)) return left;
    throw new RunProblem(this.#tooLarge(compacted));
  }

  #holds({ inputBytes, inputImages }: Size): boolean {
    const { maxInputBytes, maxInputImages } = this.#budget;
    return inputBytes <= maxInputBytes && inputImages <= maxInputImages;
  }

  #tooLarge({ inputBytes, inputImages }: Size): string {
    const { maxInputBytes, maxInputImages } = this.#budget;
    return (
      `The input has ${inputBytes} bytes and ${inputImages} images; \`contextBudget\` allows ` +
      `${maxInputBytes} bytes and ${maxInputImages} images.`
    );
  }

  /** The calls that may be left out: not the latest state of browser and computer, and no safety checks. */
  #eligible(history: readonly ResponseInputItem[], screenshots: number): string[] {
    const items = fieldsIn(history);
    const calls = items.filter(({ type }) => type === 'function_call' || type === 'computer_call');
    const latest = [...calls].reverse();
    const checked = items.filter(
      ({ pending_safety_checks, acknowledged_safety_checks }) =>
        fieldsIn(pending_safety_checks).length + fieldsIn(acknowledged_safety_checks).length > 0,
    );
    const shots = items.filter((item) => this.#isScreenshot(item, items));
    const kept = new Set(
      [
        ...checked,
        ...shots.slice(-screenshots),
        latest.find(({ name }) => this.#browserNames.has(textOf(name))),
        latest.find(({ type }) => type === 'computer_call'),
      ].map((item) => item?.call_id),
    );
    return calls.map(({ call_id }) => textOf(call_id)).filter((id) => !kept.has(id));
  }

  #isScreenshot({ type, name, call_id }: Fields, items: readonly Fields[]): boolean {
    if (type === 'computer_call') return true;
    if (type !== 'function_call' || !this.#browserNames.has(textOf(name))) return false;
    const result = items.find((item) => isResult(item) && item.call_id === call_id);
    return result !== undefined && imagesOf(result) > 0;
  }
}

interface Size {
  inputBytes: number;
  inputImages: number;
}

function sizeOf(history: readonly ResponseInputItem[]): Size {
  const inputBytes = new TextEncoder().encode(JSON.stringify(history)).length;
  const images = fieldsIn(history).map(imagesOf);
  return { inputBytes, inputImages: images.reduce((sum, count) => sum + count, 0) };
}

function imagesOf({ type, output, content }: Fields): number {
  if (type === 'computer_call_output') return 1;
  const parts = fieldsIn(type === 'function_call_output' ? output : content);
  return parts.filter((part) => part.type === 'input_image').length;
}

function isResult({ type }: Fields): boolean {
  return type === 'function_call_output' || type === 'computer_call_output';
}

function decisionOf(given: unknown, eligible: ReadonlySet<string>): CompactionDecision {
  if (!isFields(given) || !Array.isArray(given.dropCallIds)) {
    throw new RunProblem('`compact` must return an object with `dropCallIds`.');
  }
  const { dropCallIds, summary } = given;
  const wrong = dropCallIds.findIndex((id: unknown) => !eligible.has(textOf(id)));
  if (wrong >= 0) {
    throw new RunProblem(
      `\`/dropCallIds/${wrong}\` of \`compact\` is not one of \`eligibleCallIds\`.`,
    );
  }
  return typeof summary === 'string' ? { dropCallIds, summary } : { dropCallIds };
}

/** The history without some calls and their results, of which the model receives the names. */
function without(
  history: readonly ResponseInputItem[],
  { dropCallIds, summary }: CompactionDecision,
): ResponseInputItem[] {
  const dropped = new Set<unknown>(dropCallIds);
  const left = history.flatMap((item): ResponseInputItem[] => {
    const given: unknown = item;
    if (!isFields(given) || !dropped.has(given.call_id)) return [item];
    return isResult(given)
      ? []
      : [userMessage(`The call ${nameOf(given)} was run. It is left out here.`)];
  });
  if (summary === undefined) return left;
  return [userMessage(`What the calls that are left out have shown: ${summary}`), ...left];
}

function nameOf({ call_id, name, type }: Fields): string {
  return `${textOf(call_id)} (${textOf(name) || textOf(type)})`;
}

function userMessage(content: string): ResponseInputItem {
  return { role: 'user', content };
}

function checkCount(value: unknown, name: string, least: number): void {
  if (Number.isSafeInteger(value) && Number(value) >= least) return;
  throw configurationError(`\`contextBudget/${name}\` must be a whole number from ${least}.`);
}
