import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { RequestContext } from '../request-context.ts';
import type { Turn } from '../generate/prompt.ts';
import { notFound } from '../http/api-error.ts';
import { readContent } from './chat-request.ts';
import { listOf, textOf } from '../members.ts';

/** The collection in which `item_reference` finds items. */
const items = '/responses/items';

/** How ids of items begin, by their type. */
const idPrefixes = new Map([
  ['message', 'msg_'],
  ['function_call', 'fc_'],
  ['function_call_output', 'fco_'],
  ['custom_tool_call', 'ctc_'],
  ['custom_tool_call_output', 'ctco_'],
  ['reasoning', 'rs_'],
  ['compaction', 'cmp_'],
]);

/**
 * The items of an input, as the API stores them: texts become messages, each has an id.
 *
 * @throws {ApiError} 404 when a referenced item does not exist.
 */
export function readItems(context: RequestContext, input: Json | undefined): JsonObject[] {
  if (input === undefined || input === null) return [];
  if (typeof input === 'string') return [readItem(context, { role: 'user', content: input })];
  return (Array.isArray(input) ? input : [])
    .filter(isObject)
    .map((item) => readItem(context, item));
}

function readItem(context: RequestContext, item: JsonObject): JsonObject {
  const { emulation } = context;
  const id = textOf(item, 'id');
  const type = textOf(item, 'type') ?? (item.role === undefined ? 'item_reference' : 'message');
  if (type === 'item_reference') {
    const held = id === undefined ? undefined : emulation.store.get(items, id);
    if (!held) throw notFound('item', id ?? '', 'input');
    return held.fields;
  }
  const fields: JsonObject = {
    status: 'completed',
    ...item,
    type,
    id: id ?? emulation.makeId(idPrefixes.get(type) ?? 'item_'),
  };
  if (type === 'message') fields.content = readParts(item);
  return keepItem(context, emulation.sampleNamed('ItemResource', String(fields.id), fields));
}

/** Stores an item by its id. */
export function keepItem({ emulation }: RequestContext, item: Json): JsonObject {
  const fields = isObject(item) ? item : {};
  const id = textOf(fields, 'id') ?? '';
  emulation.store.put(items, { id, created: emulation.now(), fields, step: 0 });
  return fields;
}

function readParts(item: JsonObject): Json[] {
  const { content, role } = item;
  const part = (text: string): JsonObject =>
    role === 'assistant'
      ? { type: 'output_text', text, annotations: [], logprobs: [] }
      : { type: 'input_text', text };
  if (typeof content === 'string') return [part(content)];
  return listOf(item, 'content').map((entry) =>
    isObject(entry) && role === 'assistant' && typeof entry.text === 'string'
      ? { ...part(entry.text), ...entry }
      : entry,
  );
}

/** The turns of a conversation that items represent. */
export function itemTurns(list: readonly JsonObject[]): Turn[] {
  return list.flatMap((item): Turn[] => {
    const type = textOf(item, 'type');
    if (type === 'message' || type === undefined) {
      const role = textOf(item, 'role') ?? 'user';
      const known = role === 'assistant' ? 'assistant' : role === 'user' ? 'user' : 'system';
      return [{ role: known, ...readContent(item.content) }];
    }
    if (type.endsWith('_output')) return [{ role: 'tool', ...readContent(item.output) }];
    const value = textOf(item, 'arguments') ?? textOf(item, 'input');
    return value === undefined ? [] : [{ role: 'assistant', text: value, attachments: 0 }];
  });
}
