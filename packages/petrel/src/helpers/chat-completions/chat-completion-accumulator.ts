import type {
  ChatCompletionChunk,
  ChatCompletionTokenLogprob,
} from '../../generated/models/chat/completions/completions.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { addToolCall, type CallAddition } from './chat-tool-calls.ts';
import { appendText, fieldsIn, isFields, listIn, textOf, type Fields } from '../json/fields.ts';

type Choice = ChatCompletionSnapshot.Choice;
type Message = ChatCompletionSnapshot.Choice.Message;

/**
 * Adds a chunk of a streamed chat completion to a snapshot, and returns the snapshot: the same object,
 * or a new one when none is given. Chunks are never changed.
 *
 * ```ts
 * let snapshot: ChatCompletionSnapshot | undefined;
 * for await (const chunk of stream) snapshot = accumulateChatCompletion(chunk, snapshot);
 * ```
 *
 * Chunks of compatible servers may lack members, have `null` in their place, or hold others: `choices`
 * may be null, tool calls may lack `index` and `id`, and reasoning (`reasoning_content`, `reasoning`,
 * `reasoning_details`) is joined and kept, so that it can be sent back.
 */
export function accumulateChatCompletion(
  chunk: ChatCompletionChunk,
  snapshot: ChatCompletionSnapshot = emptyCompletion(),
): ChatCompletionSnapshot {
  if (!isFields(chunk) || !isFields(snapshot)) return snapshot;
  listIn(snapshot, 'choices');
  addChunk(snapshot, chunk);
  return snapshot;
}

/** A completion before its first chunk. */
export function emptyCompletion(): ChatCompletionSnapshot {
  return { id: '', choices: [], created: 0, model: '' };
}

/** What a chunk has added to a choice. */
export interface ChoiceAddition {
  /** The choice so far. */
  choice: Choice;
  /** The choice of the chunk. */
  piece: Fields;
  /** What it adds to the message. */
  delta: Fields;
  /** What the tool calls of the piece have added. */
  calls: readonly CallAddition[];
}

/** Adds a chunk to a snapshot. */
export function addChunk(
  snapshot: ChatCompletionSnapshot,
  chunk: ChatCompletionChunk,
): ChoiceAddition[] {
  const { choices }: { choices?: unknown } = chunk;
  copyMembers(snapshot, chunk, OF_THE_CHUNK);
  const additions: ChoiceAddition[] = [];
  if (!Array.isArray(choices)) return additions;
  for (let position = 0; position < choices.length; position++) {
    const piece: unknown = choices[position];
    if (isFields(piece)) additions.push(addChoice(snapshot.choices, piece, position));
  }
  return additions;
}

/** The choice of a snapshot that a choice of a chunk belongs to. */
function choiceOf(
  choices: readonly Choice[],
  index: unknown,
  position: number,
): Choice | undefined {
  const wanted = typeof index === 'number' ? index : position;
  const found = choices[wanted];
  if (found?.index === wanted) return found;
  const after = placeOf(choices, wanted);
  const choice = choices[after - 1];
  return choice?.index === wanted ? choice : undefined;
}

/** The position of the first choice with a higher index. Choices are in the order of their indices. */
function placeOf(choices: readonly Choice[], index: number): number {
  let low = 0;
  let high = choices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((choices[middle]?.index ?? 0) > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Padding of the chunk, and what each choice adds by itself. */
const OF_THE_CHUNK: ReadonlySet<string> = new Set(['choices', 'obfuscation', '__proto__']);
const OF_A_CHOICE: ReadonlySet<string> = new Set([
  'index',
  'delta',
  'finish_reason',
  'logprobs',
  'message',
  '__proto__',
]);

/** Later values replace earlier ones; null, and what Azure sends in place of it, replaces nothing. */
function copyMembers(target: object, source: object, except: ReadonlySet<string>): void {
  if (!isFields(target) || !isFields(source)) return;
  for (const name in source) {
    const value = source[name];
    // Most members are those of the chunk before, so this comes first.
    if (value === undefined || value === target[name] || except.has(name)) continue;
    if ((value !== null && value !== '' && value !== 0) || !(name in target)) target[name] = value;
  }
}

function addChoice(choices: Choice[], piece: Fields, position: number): ChoiceAddition {
  const choice = choiceOf(choices, piece.index, position) ?? createChoice(choices, piece, position);
  const { message } = choice;
  // Some servers send an empty reason until there is one.
  if (piece.finish_reason) Reflect.set(choice, 'finish_reason', piece.finish_reason);
  if (isFields(piece.logprobs)) addLogprobs(choice, piece.logprobs);
  const delta = deltaOf(piece);
  if (isFields(message)) addDelta(message, delta);
  copyMembers(choice, piece, OF_A_CHOICE);
  return { choice, piece, delta, calls: addToolCalls(message, delta) };
}

/** Servers that do not stream send the whole message in place of a delta. */
function deltaOf(piece: Fields): Fields {
  const delta = isFields(piece.delta) ? piece.delta : piece.message;
  if (!isFields(delta)) return {};
  return Array.isArray(delta.content) ? { ...delta, ...joinParts(delta.content) } : delta;
}

/** Mistral sends text beside thoughts as a list of parts. */
function joinParts(parts: readonly unknown[]): { content: string; reasoning: string } {
  const found = fieldsIn(parts);
  const content = found.map(({ text }) => textOf(text)).join('');
  const thoughts = found.flatMap(({ thinking }) => fieldsIn(thinking));
  return { content, reasoning: thoughts.map(({ text }) => textOf(text)).join('') };
}

/** Choices are kept in the order of their indices. */
function createChoice(choices: Choice[], piece: Fields, position: number): Choice {
  const index = typeof piece.index === 'number' ? piece.index : position;
  const choice: Choice = { finish_reason: null, index, message: {}, logprobs: null };
  choices.splice(placeOf(choices, index), 0, choice);
  return choice;
}

function addLogprobs(choice: Choice, piece: Fields): void {
  choice.logprobs ??= { content: null, refusal: null };
  const { content, refusal, ...rest } = piece;
  const logprobs = choice.logprobs;
  if (isLogprobs(content)) append((logprobs.content ??= []), content);
  if (isLogprobs(refusal)) append((logprobs.refusal ??= []), refusal);
  copyMembers(logprobs, rest, OF_THE_CHUNK);
}

function isLogprobs(value: unknown): value is ChatCompletionTokenLogprob[] {
  return Array.isArray(value);
}

function append<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}

type Add = (message: Message & Fields, value: unknown) => unknown;

/** How each member of a delta is added to the message. Others replace what was there. */
const ADD: ReadonlyMap<string, Add> = new Map<string, Add>([
  ['content', (message, value) => appendText(message, 'content', value)],
  // Some servers send an empty refusal with everything that is none.
  ['refusal', (message, value) => value !== '' && appendText(message, 'refusal', value)],
  ['reasoning_content', (message, value) => appendText(message, 'reasoning_content', value)],
  ['reasoning', (message, value) => appendText(message, 'reasoning', value)],
  ['reasoning_details', addReasoningDetails],
  ['audio', addAudio],
  ['function_call', addFunctionCall],
  // Added by `addToolCalls`.
  ['tool_calls', () => {}],
  ['__proto__', () => {}],
]);

function addDelta(message: Message & Fields, delta: Fields): void {
  for (const name in delta) {
    const value = delta[name];
    if (value === null || value === undefined) continue;
    const add = ADD.get(name);
    if (add === undefined) message[name] = value;
    else add(message, value);
  }
}

function addToolCalls(message: Message, { tool_calls }: Fields): CallAddition[] {
  if (tool_calls === undefined) return NO_CALLS;
  // TGI sends a call that stands alone.
  const pieces = isFields(tool_calls) ? [tool_calls] : fieldsIn(tool_calls);
  if (pieces.length === 0) return NO_CALLS;
  const calls = (message.tool_calls ??= []);
  return pieces.map((piece) => addToolCall(calls, piece));
}

const NO_CALLS: CallAddition[] = [];

function addFunctionCall(message: Message, value: unknown): void {
  if (!isFields(value)) return;
  const call = (message.function_call ??= {});
  if (value.name) call.name = textOf(value.name);
  if (typeof value.arguments === 'string')
    call.arguments = (call.arguments ?? '') + value.arguments;
}

function addAudio(message: Message, value: unknown): void {
  if (!isFields(value)) return;
  const audio: Partial<NonNullable<Message['audio']>> & Fields = (message.audio ??= {});
  const { data, transcript, ...rest } = value;
  appendText(audio, 'data', data);
  appendText(audio, 'transcript', transcript);
  copyMembers(audio, rest, OF_THE_CHUNK);
}

/** Details of one type and index are pieces of one, unless they are encrypted: those come whole. */
function addReasoningDetails(message: Message & Fields, value: unknown): void {
  const details = listIn(message, 'reasoning_details');
  for (const piece of fieldsIn(value)) {
    const last = details.at(-1);
    if (isFields(last) && continues(last, piece)) joinDetail(last, piece);
    else details.push({ ...piece });
  }
}

function continues(detail: Fields, piece: Fields): boolean {
  if (piece.index === undefined || piece.data !== undefined) return false;
  return detail.type === piece.type && detail.index === piece.index;
}

function joinDetail(detail: Fields, { text, summary, ...rest }: Fields): void {
  appendText(detail, 'text', text);
  appendText(detail, 'summary', summary);
  copyMembers(detail, rest, OF_THE_CHUNK);
}
