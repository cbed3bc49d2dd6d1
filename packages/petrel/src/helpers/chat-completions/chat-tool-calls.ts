import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { isFields, textOf, type Fields } from '../json/fields.ts';
import { PartialJSON } from '../json/partial-json.ts';

type ToolCall = ChatCompletionSnapshot.Choice.Message.ToolCall;

/** The position, among the calls of a message, of the call that is meant. */
interface Positions {
  /** By an index of the stream: the call that it stands for now. */
  readonly byIndex: Map<number, number>;
  readonly byID: Map<string, number>;
}

const positionsOf = /* @__PURE__ */ new WeakMap<ToolCall[], Positions>();

/** The inputs that were looked at, so that each is read once. */
const inputOf = /* @__PURE__ */ new WeakMap<ToolCall, PartialJSON>();

/** What a piece of a tool call has added. */
export interface CallAddition {
  /** The position of the call among those of the message. */
  position: number;
  /** The new part of the arguments of a function, as text. */
  text: string;
}

/**
 * Adds a piece of a tool call to the calls of a message.
 *
 * The API numbers calls by `index`. Compatible servers leave it out, or give all calls the same: a
 * new `id`, or a new name after arguments have begun, starts a new call too.
 */
export function addToolCall(calls: ToolCall[], piece: Fields): CallAddition {
  const index = typeof piece.index === 'number' ? piece.index : null;
  let position = findCall(calls, index, piece);
  if (position === -1) position = calls.push(createCall(piece)) - 1;
  const { byIndex, byID } = positionsIn(calls);
  if (index !== null) byIndex.set(index, position);
  const call = calls[position];
  if (call === undefined) return { position, text: '' };
  const text = addPiece(call, piece);
  if (call.id !== '' && !byID.has(call.id)) byID.set(call.id, position);
  return { position, text };
}

/** -1 for a new call. */
function findCall(calls: ToolCall[], index: number | null, piece: Fields): number {
  const id = textOf(piece.id);
  const { byIndex, byID } = positionsIn(calls);
  if (index === null) {
    const known = byID.get(id);
    if (known !== undefined) return known;
  }
  const likely = index === null ? calls.length - 1 : (byIndex.get(index) ?? -1);
  const call = calls[likely];
  return call === undefined || startsAnother(call, id, piece) ? -1 : likely;
}

function positionsIn(calls: ToolCall[]): Positions {
  let positions = positionsOf.get(calls);
  if (positions === undefined) {
    positions = {
      byIndex: new Map(calls.map((_, index) => [index, index])),
      byID: new Map(calls.map(({ id }, index) => [id, index])),
    };
    positions.byID.delete('');
    positionsOf.set(calls, positions);
  }
  return positions;
}

function startsAnother(call: ToolCall, id: string, piece: Fields): boolean {
  if (id !== '' && call.id !== '') return id !== call.id;
  if (id !== '') return false;
  const { name, input } = nameAndInput(call);
  const next = textOf(partOf(piece).name);
  if (next === '' || name === '' || input === '') return false;
  // The same name may be repeated in every piece of a call.
  return next !== name || isWhole(call, input);
}

/** Whether the input of a call is complete JSON. */
function isWhole(call: ToolCall, input: string): boolean {
  let json = inputOf.get(call);
  if (json === undefined) {
    json = new PartialJSON();
    json.append(input);
    inputOf.set(call, json);
  }
  return json.complete;
}

function nameAndInput(call: ToolCall): { name: string; input: string } {
  return call.type === 'custom'
    ? { name: call.custom.name, input: call.custom.input }
    : { name: call.function.name, input: call.function.arguments };
}

function createCall(piece: Fields): ToolCall {
  if (piece.type === 'custom' || isFields(piece.custom)) {
    return { id: '', type: 'custom', custom: { name: '', input: '' } };
  }
  return { id: '', type: 'function', function: { name: '', arguments: '' } };
}

function partOf(piece: Fields): Fields {
  if (isFields(piece.function)) return piece.function;
  return isFields(piece.custom) ? piece.custom : {};
}

/** Returns the new part of the input. */
function addPiece(call: ToolCall, piece: Fields): string {
  if (call.id === '') call.id = textOf(piece.id);
  copyOthers(call, piece, OF_A_CALL);
  const part = partOf(piece);
  const text = call.type === 'custom' ? textOf(part.input) : argumentsText(part.arguments);
  inputOf.get(call)?.append(text);
  if (call.type === 'custom') {
    call.custom.name = joinName(call.custom.name, call.custom.input, part.name);
    call.custom.input += text;
    copyOthers(call.custom, part, OF_A_TOOL);
  } else {
    call.function.name = joinName(call.function.name, call.function.arguments, part.name);
    call.function.arguments += text;
    copyOthers(call.function, part, OF_A_TOOL);
  }
  return text;
}

/** Members that only some servers send, such as signatures that they want back. */
function copyOthers(target: object, source: Fields, known: ReadonlySet<string>): void {
  for (const name in source) if (!known.has(name)) Reflect.set(target, name, source[name]);
}

const OF_A_CALL: ReadonlySet<string> = new Set([
  'index',
  'id',
  'type',
  'function',
  'custom',
  '__proto__',
]);
const OF_A_TOOL: ReadonlySet<string> = new Set(['name', 'arguments', 'input', '__proto__']);

/** A name may come in pieces before any input, be repeated, or be late. */
function joinName(name: string, input: string, piece: unknown): string {
  const text = textOf(piece);
  return text === name || (input !== '' && name !== '') ? name : name + text;
}

/** Arguments are text; some servers send the object that the text stands for. */
function argumentsText(value: unknown): string {
  return isFields(value) ? JSON.stringify(value) : textOf(value);
}
