import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { loadSpec } from '@petrel/spec';
import { expect, test } from 'vitest';
import { loadApi } from '../../../../emulator/src/api.ts';
import { Random } from '../../../../emulator/src/random.ts';
import type { Response, ResponseStreamEvent } from '../../generated/models/responses/responses.ts';
import { accumulateResponse } from './response-accumulator.ts';

/** Events that add nothing to the snapshot, and why. */
const PASSING: Readonly<Record<string, string>> = {
  error: 'the stream throws it',
  'response.audio.done': 'the deltas before it hold all of the audio',
  'response.audio.transcript.done': 'the deltas before it hold all of the transcript',
  'response.compaction.compacting': 'it only reports that an item is on its way',
  'response.image_generation_call.partial_image': 'the item has the finished image only',
  'response.mcp_list_tools.completed': 'the item has no status',
  'response.mcp_list_tools.failed': 'the item has no status',
  'response.mcp_list_tools.in_progress': 'the item has no status',
};

/** The types of events of a streamed response in the description of the API, each with its schema. */
function eventSchemas(): [type: string, schema: JsonObject][] {
  const spec = loadSpec();
  const union = spec.resolve('#/components/schemas/ResponseStreamEvent/anyOf');
  return (Array.isArray(union) ? union : []).map((member) => {
    const schema = isObject(member) ? spec.resolve(String(member['$ref'])) : undefined;
    return [typeOf(schema), isObject(schema) ? schema : {}];
  });
}

/** The only value of the property `type`. */
function typeOf(schema: Json | undefined): string {
  const properties = isObject(schema) ? schema['properties'] : undefined;
  const type = isObject(properties) ? properties['type'] : undefined;
  const values = isObject(type) ? (type['enum'] ?? [type['const']]) : undefined;
  return Array.isArray(values) ? String(values[0]) : '';
}

const { sampler } = loadApi();

/** Whether an event that has all properties of its schema changes a snapshot. */
function changesSnapshot(schema: JsonObject): boolean {
  const options = { random: new Random(1), now: 0, optional: true, preferNull: false };
  // The sample fits the schema.
  const event = sampler.sample(schema, options) as unknown as ResponseStreamEvent;
  const empty = accumulateResponse({ type: 'keepalive', sequence_number: 0 });
  const before = textOf(empty);
  return textOf(accumulateResponse(event, empty)) !== before;
}

/** A snapshot as text, with its audio, which is not enumerable. */
function textOf(snapshot: Response): string {
  return JSON.stringify([snapshot, Reflect.get(snapshot, 'audio')]);
}

const SCHEMAS = eventSchemas();

test('the description has events of responses', () => {
  expect(SCHEMAS.length).toBeGreaterThan(50);
});

test('each event of a response changes the snapshot, or is listed here as one that does not', () => {
  const passing = SCHEMAS.filter(([, schema]) => !changesSnapshot(schema)).map(([type]) => type);
  expect(passing.sort()).toEqual(Object.keys(PASSING).sort());
});
