import { defineMember } from '../../core/define-member.ts';
import type { Response, ResponseStreamEvent } from '../../generated/models/responses/responses.ts';
import { addOutputText } from '../../openai/output-text.ts';
import { appendText, copyOf, isFields, listIn, textOf, type Fields } from '../json/fields.ts';
import { itemOf, partOf, putAt, putItem } from './response-output.ts';

/** An event that servers send so that a connection is not taken for dead. */
export interface ResponseKeepAliveEvent {
  type: 'keepalive';
  sequence_number: number;
}

/**
 * Adds an event of a streamed response to a snapshot, and returns the snapshot: the same object, or a
 * new one when none is given. Events are never changed.
 *
 * ```ts
 * let snapshot: Response | undefined;
 * for await (const event of stream) snapshot = accumulateResponse(event, snapshot);
 * ```
 *
 * Events of unknown types leave the snapshot as it is. The stream may begin with any event, its items
 * may arrive in any order, and its events may lack `sequence_number` and `output`.
 */
export function accumulateResponse(
  event: ResponseStreamEvent | ResponseKeepAliveEvent,
  snapshot: Response = emptyResponse(),
): Response {
  if (!isFields(event) || !isFields(snapshot)) return snapshot;
  followOutput(snapshot);
  addEvent(snapshot, event);
  return snapshot;
}

/** A response of which nothing is known yet. */
function emptyResponse(): Response {
  return {
    id: '',
    access_programs: null,
    created_at: 0,
    error: null,
    incomplete_details: null,
    instructions: null,
    metadata: null,
    model: '',
    object: 'response',
    output: [],
    output_text: '',
    parallel_tool_calls: true,
    status: 'in_progress',
    temperature: null,
    tool_choice: 'auto',
    tools: [],
    top_p: null,
  };
}

/** Responses whose `output_text` follows their output. */
const following = /* @__PURE__ */ new WeakSet<object>();

function followOutput(response: Fields): void {
  if (following.has(response)) return;
  following.add(response);
  Object.defineProperty(response, 'output_text', {
    get() {
      return outputText(response.output);
    },
    configurable: true,
    enumerable: true,
  });
}

/** The text of all messages. */
function outputText(output: unknown): string {
  const copy = { object: 'response', output, output_text: '' };
  addOutputText(copy);
  return copy.output_text;
}

/** Whether events of a type add to the output of a response. */
export function isOutputEvent(type: string): boolean {
  return ADD.has(type);
}

/** Adds an event to a response of which anything may be missing. */
export function addEvent(response: Fields, event: Fields): void {
  const type = textOf(event.type);
  const add = ADD.get(type);
  if (add !== undefined) add(response, event);
  else if (isFields(event.response) && type.startsWith('response.')) adopt(response, event);
  else setStatus(response, type, event);
}

type Add = (response: Fields, event: Fields) => void;

/** Adds text to a member of an item. */
/* @__NO_SIDE_EFFECTS__ */ function itemText(type: string, member: string): Add {
  return (response, event) => appendText(itemOf(response, event, type), member, event.delta);
}

/** Sets texts of an item that are complete. */
/* @__NO_SIDE_EFFECTS__ */ function itemTexts(type: string, ...members: string[]): Add {
  return (response, event) => setTexts(itemOf(response, event, type), event, members);
}

/** The part of an item's content that an event is about. */
function content(response: Fields, event: Fields, type: string, empty: Fields): Fields {
  const item = itemOf(response, event, type);
  return partOf(item, 'content', event.content_index, empty);
}

function summary(response: Fields, event: Fields): Fields {
  const item = itemOf(response, event, 'reasoning');
  return partOf(item, 'summary', event.summary_index, { type: 'summary_text', text: '' });
}

function textPart(response: Fields, event: Fields): Fields {
  return content(response, event, 'message', { type: 'output_text', text: '', annotations: [] });
}

function refusalPart(response: Fields, event: Fields): Fields {
  return content(response, event, 'message', { type: 'refusal', refusal: '' });
}

function reasoningPart(response: Fields, event: Fields): Fields {
  return content(response, event, 'reasoning', { type: 'reasoning_text', text: '' });
}

const setPart: Add = (response, event) => {
  if (!isFields(event.part)) return;
  const type = event.part.type === 'reasoning_text' ? 'reasoning' : 'message';
  const parts = listIn(itemOf(response, event, type), 'content');
  putAt(parts, event.content_index, copyOf(event.part));
};

const setSummary: Add = (response, event) => {
  if (!isFields(event.part)) return;
  const parts = listIn(itemOf(response, event, 'reasoning'), 'summary');
  putAt(parts, event.summary_index, copyOf(event.part));
};

const setItem: Add = (response, event) => {
  if (isFields(event.item)) putItem(response, event.output_index, event.item);
};

const addText: Add = (response, event) => {
  const part = textPart(response, event);
  appendText(part, 'text', event.delta);
  if (!Array.isArray(event.logprobs) || event.logprobs.length === 0) return;
  const logprobs = listIn(part, 'logprobs');
  for (const logprob of event.logprobs) logprobs.push(logprob);
};

const setText: Add = (response, event) => {
  const part = textPart(response, event);
  setTexts(part, event, ['text']);
  if (Array.isArray(event.logprobs) && event.logprobs.length > 0)
    part.logprobs = [...event.logprobs];
};

const addAnnotation: Add = (response, event) => {
  const annotations = listIn(textPart(response, event), 'annotations');
  putAt(annotations, event.annotation_index, event.annotation);
};

/** The commands of a shell call. */
function commandsOf(response: Fields, event: Fields): unknown[] {
  const item = itemOf(response, event, 'shell_call');
  if (!isFields(item.action)) item.action = {};
  return isFields(item.action) ? listIn(item.action, 'commands') : [];
}

const setCommand: Add = (response, event) => {
  putAt(commandsOf(response, event), event.command_index, textOf(event.command));
};

const addCommand: Add = (response, event) => {
  const commands = commandsOf(response, event);
  const index = typeof event.command_index === 'number' ? event.command_index : commands.length - 1;
  putAt(commands, index, textOf(commands[index]) + textOf(event.delta));
};

function shellOutput(response: Fields, event: Fields): Fields {
  const item = itemOf(response, event, 'shell_call_output');
  return partOf(item, 'output', event.command_index, { stdout: '', stderr: '' });
}

const addShellOutput: Add = (response, event) => {
  if (!isFields(event.delta)) return;
  const output = shellOutput(response, event);
  appendText(output, 'stdout', event.delta.stdout);
  appendText(output, 'stderr', event.delta.stderr);
};

/** The event has the outputs of one command, or those of all commands. */
const setShellOutput: Add = (response, event) => {
  if (!Array.isArray(event.output)) return;
  const list = listIn(itemOf(response, event, 'shell_call_output'), 'output');
  if (event.output.length === 1) putAt(list, event.command_index, copyOf(event.output[0]));
  else for (const [index, output] of event.output.entries()) putAt(list, index, copyOf(output));
};

/** Spoken answers have no place in the items of a response. */
/* @__NO_SIDE_EFFECTS__ */ function addAudio(member: string): Add {
  return (response, event) => {
    if (!isFields(response.audio)) {
      const value = { data: '', transcript: '' };
      defineMember(response, 'audio', value);
    }
    if (isFields(response.audio)) appendText(response.audio, member, event.delta);
  };
}

/** Leaves the snapshot as it is: the event brings nothing that the response holds. */
const pass: Add = () => {};

/**
 * Takes over the response that an event holds. Some servers leave out its output, even at the end: the
 * items that have arrived are kept then.
 */
function adopt(response: Fields, event: Fields): void {
  const { response: newer } = event;
  if (!isFields(newer)) return;
  const { output, output_text: _, ...rest } = newer;
  for (const name in response) if (!KEPT.has(name) && !(name in rest)) delete response[name];
  for (const [name, value] of Object.entries(rest))
    if (name !== '__proto__') response[name] = value;
  const status = textOf(event.type).slice('response.'.length);
  if (rest.status === undefined && STATUSES.has(status)) response.status = status;
  if (Array.isArray(output) && output.length > 0) response.output = copyOf(output);
}

const KEPT: ReadonlySet<string> = new Set(['output', 'output_text']);

const STATUSES: ReadonlySet<string> = new Set([
  'completed',
  'failed',
  'in_progress',
  'cancelled',
  'queued',
  'incomplete',
]);

/** `response.web_search_call.searching` and the like: the item's new status. */
function setStatus(response: Fields, type: string, event: Fields): void {
  const [prefix, call, status] = type.split('.');
  if (prefix !== 'response' || call === undefined || !CALLS.has(call) || status === undefined)
    return;
  const item = itemOf(response, event, call);
  if ('status' in item) item.status = status;
}

const CALLS: ReadonlySet<string> = new Set([
  'code_interpreter_call',
  'file_search_call',
  'image_generation_call',
  'mcp_call',
  'web_search_call',
]);

/** What is no text leaves the text that has arrived. */
function setTexts(target: Fields, event: Fields, members: readonly string[]): void {
  for (const member of members)
    if (typeof event[member] === 'string') target[member] = event[member];
}

const ADD: ReadonlyMap<string, Add> = new Map<string, Add>([
  ['response.output_item.added', setItem],
  ['response.output_item.done', setItem],
  ['response.content_part.added', setPart],
  ['response.content_part.done', setPart],
  ['response.output_text.delta', addText],
  ['response.output_text.done', setText],
  ['response.output_text.annotation.added', addAnnotation],
  [
    'response.refusal.delta',
    (response, event) => appendText(refusalPart(response, event), 'refusal', event.delta),
  ],
  [
    'response.refusal.done',
    (response, event) => setTexts(refusalPart(response, event), event, ['refusal']),
  ],
  [
    'response.reasoning_text.delta',
    (response, event) => appendText(reasoningPart(response, event), 'text', event.delta),
  ],
  [
    'response.reasoning_text.done',
    (response, event) => setTexts(reasoningPart(response, event), event, ['text']),
  ],
  ['response.reasoning_summary_part.added', setSummary],
  ['response.reasoning_summary_part.done', setSummary],
  [
    'response.reasoning_summary_text.delta',
    (response, event) => appendText(summary(response, event), 'text', event.delta),
  ],
  [
    'response.reasoning_summary_text.done',
    (response, event) => setTexts(summary(response, event), event, ['text']),
  ],
  ['response.function_call_arguments.delta', itemText('function_call', 'arguments')],
  ['response.function_call_arguments.done', itemTexts('function_call', 'arguments', 'name')],
  ['response.mcp_call_arguments.delta', itemText('mcp_call', 'arguments')],
  ['response.mcp_call_arguments.done', itemTexts('mcp_call', 'arguments')],
  ['response.custom_tool_call_input.delta', itemText('custom_tool_call', 'input')],
  ['response.custom_tool_call_input.done', itemTexts('custom_tool_call', 'input')],
  ['response.code_interpreter_call_code.delta', itemText('code_interpreter_call', 'code')],
  ['response.code_interpreter_call_code.done', itemTexts('code_interpreter_call', 'code')],
  ['response.shell_call_command.added', setCommand],
  ['response.shell_call_command.delta', addCommand],
  ['response.shell_call_command.done', setCommand],
  ['response.shell_call_output_content.delta', addShellOutput],
  ['response.shell_call_output_content.done', setShellOutput],
  ['response.audio.delta', addAudio('data')],
  ['response.audio.transcript.delta', addAudio('transcript')],
  ['response.image_generation_call.partial_image', pass],
]);
