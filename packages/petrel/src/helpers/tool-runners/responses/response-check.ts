import type {
  Response,
  ResponseInputItem,
  ResponseOutputItem,
  Tool,
} from '../../../generated/models/responses/responses.ts';
import { copyOf, fieldsIn, isFields, textOf, type Fields } from '../../json/fields.ts';
import { shortened } from '../../json/shortened.ts';
import { ComputerToolset } from '../../toolsets/computer-toolset.ts';
import type { RunnerCall } from './responses-runner-types.ts';
import { RunProblem } from './responses-tool-runner-error.ts';
import type { RunnerTools } from './runner-tools.ts';
import { isServerItem, serverItemProblem } from './server-items.ts';

/** What the items of a response are checked against. */
export interface ResponseExpectation {
  registered: RunnerTools;
  tools: readonly Tool[];
  toolChoice: unknown;
}

/** Whether the runner has to answer an item. */
export function isRunnerCall(item: ResponseOutputItem): item is RunnerCall {
  return isCall(item);
}

function isCall({ type }: { type?: unknown }): boolean {
  return type === 'function_call' || type === 'computer_call' || type === 'mcp_approval_request';
}

/** The id that the result of a call refers to. */
export function callID(call: RunnerCall): string {
  return call.type === 'mcp_approval_request' ? call.id : call.call_id;
}

/** The ids of all calls in a history. */
export function callIDsIn(history: readonly ResponseInputItem[]): Set<string> {
  const ids = fieldsIn(history).map(({ type, call_id, id }) =>
    textOf(type === 'mcp_approval_request' ? id : call_id),
  );
  return new Set(ids.filter((id) => id !== ''));
}

/**
 * A copy of the output of a response, once all of it is known to be runnable. Nothing runs before.
 *
 * @param seen the ids of the calls so far, which must not come again
 * @throws RunProblem for a response that is not completed, and with the place of an item that is not as it must be
 */
export function checkResponse(
  response: Response,
  seen: ReadonlySet<string>,
  expectation: ResponseExpectation,
): ResponseOutputItem[] {
  const given: unknown = response;
  if (!isFields(given) || given.status !== 'completed') throw new RunProblem(unfinished(response));
  if (!Array.isArray(given.output)) throw new RunProblem('The response has no `output`.');
  const ids = new Set(seen);
  const output = copyOf(response.output);
  for (const [index, item] of output.entries()) {
    checkItem(item, `\`/output/${index}\` of the response`, expectation);
    if (!isRunnerCall(item)) continue;
    addID(ids, item);
  }
  return output;
}

/** @throws RunProblem for a call that has come before: its tool would run twice */
export function addID(ids: Set<string>, call: RunnerCall): void {
  const id = callID(call);
  if (ids.has(id)) throw new RunProblem(`The server sent the call ${shortened(id)} twice.`);
  ids.add(id);
}

/** @throws RunProblem for an item that cannot be run or sent back */
export function checkItem(
  item: ResponseOutputItem,
  place: string,
  { registered, tools, toolChoice }: ResponseExpectation,
): void {
  const given: unknown = item;
  if (!isFields(given)) throw new RunProblem(`${place} is no item.`);
  const problem =
    itemProblem(given, registered, tools) ?? (isChosen(given, toolChoice) ? null : NOT_CHOSEN);
  if (problem !== null) {
    throw new RunProblem(`${place} (\`${shortened(textOf(given.type))}\`) ${problem}.`);
  }
}

const NOT_CHOSEN = 'calls a tool that `tool_choice` excludes';

function itemProblem(item: Fields, registered: RunnerTools, tools: readonly Tool[]): string | null {
  if (isServerItem(item)) return serverItemProblem(item, tools) ?? approvalProblem(item);
  switch (item.type) {
    case 'reasoning':
    case 'compaction':
      return null;
    case 'message':
      return item.status === 'completed' ? null : `is ${String(item.status)}`;
    case 'function_call':
      return functionProblem(item, registered);
    case 'computer_call':
      return computerProblem(item, registered);
    default:
      return 'is of a type that this runner does not answer';
  }
}

function approvalProblem({ type, id, name, arguments: text }: Fields): string | null {
  if (type !== 'mcp_approval_request') return null;
  const isWhole = [id, name].every((value) => textOf(value) !== '') && typeof text === 'string';
  return isWhole ? null : 'lacks its id, name or arguments';
}

function functionProblem(item: Fields, registered: RunnerTools): string | null {
  const { call_id, name, arguments: text, status } = item;
  if (textOf(call_id) === '' || typeof text !== 'string') return 'lacks its id or arguments';
  if ((status ?? 'completed') !== 'completed') return `is ${textOf(status)}`;
  return registered.has(textOf(name))
    ? null
    : `calls \`${shortened(textOf(name))}\`, which is no function`;
}

function computerProblem(item: Fields, { computer }: RunnerTools): string | null {
  if (computer === undefined) return 'needs a computer, and there is none';
  if (textOf(item.call_id) === '') return 'lacks its id';
  try {
    // Its type and members are what is checked.
    ComputerToolset.validate(item as never);
    return null;
  } catch (error) {
    return `cannot be performed: ${error instanceof Error ? error.message : ''}`;
  }
}

/** Whether a call is one of those that `tool_choice` allows. */
function isChosen(item: Fields, choice: unknown): boolean {
  if (!isFields(choice)) return choice !== 'none' || !isCall(item);
  const chosen = fieldsIn(choice.type === 'allowed_tools' ? choice.tools : [choice]);
  if (item.type === 'function_call') {
    return chosen.some(({ type, name }) => type === 'function' && name === item.name);
  }
  if (item.type === 'computer_call') {
    return chosen.some(({ type }) => textOf(type).startsWith('computer'));
  }
  if (item.type !== 'mcp_call' && item.type !== 'mcp_approval_request') return true;
  return chosen.some(
    ({ type, server_label, name }) =>
      type === 'mcp' && server_label === item.server_label && (name == null || name === item.name),
  );
}

/** Whether a response without calls has an answer. */
export function hasAnswer(output: readonly ResponseOutputItem[]): boolean {
  return output.some((item) =>
    item.type === 'message'
      ? item.phase !== 'commentary'
      : isServerItem(item) && item.type !== 'mcp_approval_request',
  );
}

function unfinished(response: Response): string {
  const given: unknown = response;
  if (!isFields(given)) return 'The response is no object.';
  const { incomplete_details, error } = response;
  const why = incomplete_details?.reason ?? error?.message ?? '';
  const reason = why === '' ? '' : ` (${shortened(why)})`;
  return `The response ${shortened(textOf(given.id))} is ${String(given.status)}${reason}.`;
}
