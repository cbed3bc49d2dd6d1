import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { isFields, textOf, type Fields } from '../json/fields.ts';

type ToolCall = ChatCompletionSnapshot.Choice.Message.ToolCall;

/** The position, among the calls of a message, that an index of the stream stands for now. */
type Positions = Map<number, number>;

const positionsOf = /* @__PURE__ */ new WeakMap<ToolCall[], Positions>();

/**
 * Adds a piece of a tool call to the calls of a message, and returns the position of its call.
 *
 * The API numbers calls by `index`. Compatible servers leave it out, or give all calls the same: a
 * new `id`, or a new name after arguments have begun, starts a new call too.
 */
export function addToolCall(calls: ToolCall[], piece: Fields): number {
  const index = typeof piece.index === 'number' ? piece.index : null;
  let position = findCall(calls, index, piece);
  if (position === -1) position = calls.push(createCall(piece)) - 1;
  if (index !== null) positionsIn(calls).set(index, position);
  const call = calls[position];
  if (call !== undefined) addPiece(call, piece);
  return position;
}

/** -1 for a new call. */
function findCall(calls: ToolCall[], index: number | null, piece: Fields): number {
  const id = textOf(piece.id);
  const position = index === null ? -1 : positionIn(calls, index);
  if (position === -1 && index !== null) return -1;
  const continued =
    index === null && id !== '' ? calls.findIndex((call) => call.id === id) : position;
  if (index === null && continued !== -1) return continued;
  const last = index === null ? calls.length - 1 : position;
  const call = calls[last];
  return call === undefined || startsAnother(call, id, piece) ? -1 : last;
}

function positionIn(calls: ToolCall[], index: number): number {
  return positionsIn(calls).get(index) ?? -1;
}

function positionsIn(calls: ToolCall[]): Positions {
  let positions = positionsOf.get(calls);
  if (positions === undefined) {
    positions = new Map(calls.map((_, index) => [index, index]));
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
  return next !== name || isJSON(input);
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

function addPiece(call: ToolCall, piece: Fields): void {
  if (call.id === '') call.id = textOf(piece.id);
  const part = partOf(piece);
  if (call.type === 'custom') {
    call.custom.name = joinName(call.custom.name, call.custom.input, part.name);
    call.custom.input += textOf(part.input);
  } else {
    call.function.name = joinName(call.function.name, call.function.arguments, part.name);
    call.function.arguments += argumentsText(part.arguments);
  }
  for (const name in piece) if (!KNOWN.has(name)) Reflect.set(call, name, piece[name]);
}

const KNOWN: ReadonlySet<string> = new Set([
  'index',
  'id',
  'type',
  'function',
  'custom',
  '__proto__',
]);

/** A name may come in pieces, before any input, or be repeated. */
function joinName(name: string, input: string, piece: unknown): string {
  const text = textOf(piece);
  return text === name || input !== '' ? name : name + text;
}

/** Arguments are text; some servers send the object that the text stands for. */
function argumentsText(value: unknown): string {
  return isFields(value) ? JSON.stringify(value) : textOf(value);
}

function isJSON(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
