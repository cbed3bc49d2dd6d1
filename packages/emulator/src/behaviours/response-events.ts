import { isObject, type JsonObject } from '@petrel/spec/json';
import { splitTokens } from '../generate/tokens.ts';
import type { ServerEvent } from '../http/event-stream.ts';
import { listOf, textOf } from '../members.ts';

/**
 * The stream of events of a finished response, numbered from 0.
 *
 * @param after Leaves out the events up to and including this number.
 */
export function* responseEvents(response: JsonObject, after = -1): Generator<ServerEvent> {
  let number = 0;
  for (const fields of unnumberedEvents(response)) {
    const sequence_number = number++;
    if (sequence_number <= after) continue;
    yield { event: String(fields.type), data: { ...fields, sequence_number } };
  }
}

function* unnumberedEvents(response: JsonObject): Generator<JsonObject> {
  const { usage: _, ...rest } = response;
  const early: JsonObject = { ...rest, completed_at: null, incomplete_details: null, output: [] };
  if (response.background === true) {
    yield { type: 'response.created', response: { ...early, status: 'queued' } };
    yield { type: 'response.queued', response: { ...early, status: 'queued' } };
  } else yield { type: 'response.created', response: { ...early, status: 'in_progress' } };
  yield { type: 'response.in_progress', response: { ...early, status: 'in_progress' } };
  for (const [index, item] of listOf(response, 'output').entries()) {
    if (isObject(item)) yield* itemEvents(item, index);
  }
  yield { type: `response.${String(response.status)}`, response };
}

function* itemEvents(item: JsonObject, output_index: number): Generator<JsonObject> {
  const at = { item_id: item.id ?? '', output_index };
  const empty: JsonObject = { ...item };
  if (item.status !== undefined) empty.status = 'in_progress';
  for (const name of ['arguments', 'input']) if (name in item) empty[name] = '';
  if (item.type === 'message') empty.content = [];
  yield { type: 'response.output_item.added', output_index, item: empty };
  if (item.type === 'message') yield* messageEvents(item, at);
  if (item.type === 'function_call') {
    const name = textOf(item, 'name') ?? '';
    yield* textEvents('function_call_arguments', 'arguments', item, at, { name });
  }
  if (item.type === 'custom_tool_call') {
    yield* textEvents('custom_tool_call_input', 'input', item, at, {});
  }
  yield { type: 'response.output_item.done', output_index, item };
}

function* messageEvents(item: JsonObject, place: JsonObject): Generator<JsonObject> {
  for (const [content_index, part] of listOf(item, 'content').entries()) {
    if (!isObject(part)) continue;
    const at = { ...place, content_index };
    const text = textOf(part, 'text') ?? '';
    const logprobs = listOf(part, 'logprobs');
    const start = { ...part, text: '', logprobs: [] };
    yield { type: 'response.content_part.added', ...at, part: start };
    for (const [index, delta] of splitTokens(text).entries()) {
      const own = logprobs.slice(index, index + 1);
      yield { type: 'response.output_text.delta', ...at, delta, logprobs: own };
    }
    yield { type: 'response.output_text.done', ...at, text, logprobs };
    yield { type: 'response.content_part.done', ...at, part };
  }
}

function* textEvents(
  name: string,
  field: string,
  item: JsonObject,
  at: JsonObject,
  extra: JsonObject,
): Generator<JsonObject> {
  const text = textOf(item, field) ?? '';
  for (const delta of splitTokens(text)) yield { type: `response.${name}.delta`, ...at, delta };
  yield { type: `response.${name}.done`, ...at, ...extra, [field]: text };
}
