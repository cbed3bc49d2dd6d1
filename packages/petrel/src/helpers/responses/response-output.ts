import { copyOf, isFields, listIn, placeIn, textOf, type Fields } from '../json/fields.ts';

/** The `output_index` that an item has been placed at. */
const indexOf = /* @__PURE__ */ new WeakMap<object, number>();

/** The ids of the items of an output, so that a new item is known as one without a search. */
const idsOf = /* @__PURE__ */ new WeakMap<unknown[], Set<string>>();

/**
 * Puts an item into the output of a response, in the order of `output_index`. It replaces the item with
 * its id, or the one with its index where one of them has no id.
 */
export function putItem(response: Fields, index: unknown, item: Fields): Fields {
  const output = listIn(response, 'output');
  const place = typeof index === 'number' ? index : output.length;
  const copy = copyOf(item);
  indexOf.set(copy, place);
  const existing = findItem(output, item, place);
  if (existing !== -1) output[existing] = copy;
  else if (placeOf(output.at(-1), output.length - 1) <= place) output.push(copy);
  else {
    const after = output.findIndex((other, position) => placeOf(other, position) > place);
    output.splice(after, 0, copy);
  }
  return copy;
}

/** The position of the item that another replaces; -1 for none. */
function findItem(output: unknown[], item: Fields, place: number): number {
  let ids = idsOf.get(output);
  if (ids === undefined) {
    ids = new Set(output.map((other) => (isFields(other) ? textOf(other.id) : '')));
    idsOf.set(output, ids);
  }
  const id = textOf(item.id);
  // An item without an id may be any.
  const isKnown = id === '' || ids.has(id) || ids.has('');
  ids.add(id);
  if (!isKnown) return -1;
  return output.findIndex((other) => isFields(other) && isSame(other, item, place));
}

/** The item that an event is about; a new one of the given type when there is none yet. */
export function itemOf(response: Fields, event: Fields, type: string): Fields {
  const output = listIn(response, 'output');
  const { output_index: index } = event;
  const id = textOf(event.item_id);
  const likely = typeof index === 'number' ? output[index] : undefined;
  if (isFields(likely) && (id === '' || likely.id === id)) return likely;
  const last = output.at(-1);
  if (id === '' && typeof index !== 'number' && isFields(last) && last.type === type) return last;
  for (const [position, item] of output.entries()) {
    if (!isFields(item)) continue;
    if (id === '' || textOf(item.id) === '' ? placeOf(item, position) === index : item.id === id) {
      return item;
    }
  }
  return putItem(response, index, { ...EMPTY[type], id, type });
}

/** The part of an item that an event is about; a new one when there is none yet. */
export function partOf(item: Fields, list: string, index: unknown, empty: Fields): Fields {
  const parts = listIn(item, list);
  const place = placeIn(parts, index, 0);
  const part = parts[place];
  if (isFields(part)) return part;
  const created = { ...empty };
  parts[place] = created;
  return created;
}

/** Sets an element of a list, which gets no holes. */
export function putAt(list: unknown[], index: unknown, value: unknown): void {
  list[placeIn(list, index, list.length)] = value;
}

function isSame(other: Fields, item: Fields, place: number): boolean {
  const [left, right] = [textOf(other.id), textOf(item.id)];
  if (left !== '' && right !== '') return left === right;
  return indexOf.get(other) === place && other.type === item.type;
}

function placeOf(item: unknown, position: number): number {
  return (isFields(item) ? indexOf.get(item) : undefined) ?? position;
}

/** Items whose beginning has not arrived. */
const EMPTY: Readonly<Record<string, Fields>> = {
  message: { role: 'assistant', status: 'in_progress', content: [] },
  reasoning: { summary: [] },
  function_call: { arguments: '', call_id: '', name: '' },
  mcp_call: { arguments: '', name: '', server_label: '' },
  custom_tool_call: { call_id: '', input: '', name: '' },
  code_interpreter_call: { code: '', container_id: '', outputs: null, status: 'in_progress' },
};
