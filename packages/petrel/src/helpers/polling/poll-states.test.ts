import { loadSpec } from '@petrel/spec';
import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { expect, test } from 'vitest';
import * as tables from './poll-states.ts';

const spec = loadSpec();

/** The states of what each operation returns, by its path. */
const polled: Readonly<Record<string, tables.PollStates>> = {
  '/agents/sessions/{session_id}/turns/{turn_id}': tables.TURN_STATES,
  '/batches/{batch_id}': tables.BATCH_STATES,
  '/evals/{eval_id}/runs/{run_id}': tables.EVAL_RUN_STATES,
  '/files/{file_id}': tables.FILE_STATES,
  '/fine_tuning/jobs/{fine_tuning_job_id}': tables.FINE_TUNING_JOB_STATES,
  '/responses/{response_id}': tables.RESPONSE_STATES,
  '/responses/{response_id}?beta=true': tables.RESPONSE_STATES,
  '/threads/{thread_id}/runs/{run_id}': tables.RUN_STATES,
  '/vector_stores/{vector_store_id}': tables.VECTOR_STORE_STATES,
  '/vector_stores/{vector_store_id}/files/{file_id}': tables.VECTOR_STORE_FILE_STATES,
  '/vector_stores/{vector_store_id}/file_batches/{batch_id}': tables.VECTOR_STORE_FILE_STATES,
  '/videos/{video_id}': tables.VIDEO_STATES,
};

/** Operations whose result has a status that nobody waits for, and why. */
const notPolled: Readonly<Record<string, string>> = {
  '/agents/automations/{automation_id}/invocations/{invocation_id}': 'runs by its schedule',
  '/agents/environments/{environment_id}': 'connects and disconnects for as long as it exists',
  '/agents/sessions/{session_id}': 'is idle between its turns',
  '/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}': 'belongs to a turn',
  '/conversations/{conversation_id}/items/{item_id}': 'belongs to a response',
  '/organization/external_storage/{external_storage_id}': 'is validated by a request of its own',
  '/organization/invites/{invite_id}': 'waits for a person',
  '/threads/{thread_id}/messages/{message_id}': 'belongs to a run',
  '/threads/{thread_id}/runs/{run_id}/steps/{step_id}': 'belongs to a run',
};

/** The schema of a property that a schema or one of those it is made of has. */
function property(schema: Json | undefined, name: string): Json | undefined {
  if (!isObject(schema)) return undefined;
  const { $ref, properties, allOf, oneOf, anyOf } = schema;
  if (typeof $ref === 'string') return property(spec.resolve($ref), name);
  if (isObject(properties) && properties[name] !== undefined) return properties[name];
  const parts = [allOf, oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return parts.map((part) => property(part, name)).find((found) => found !== undefined);
}

function valuesOf(schema: Json | undefined): string[] {
  if (!isObject(schema)) return [];
  const { $ref, enum: values } = schema;
  if (typeof $ref === 'string') return valuesOf(spec.resolve($ref));
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

function answerOf({ get }: JsonObject): Json | undefined {
  return ['responses', '200', 'content', 'application/json', 'schema'].reduce<Json | undefined>(
    (value, key) => (isObject(value) ? value[key] : undefined),
    get,
  );
}

const statuses = new Map(
  Object.entries(spec.paths).flatMap(([path, item]) => {
    const status = property(answerOf(item), 'status');
    return status === undefined ? [] : [[path, valuesOf(status)] as const];
  }),
);

test('the description has an operation for each table, with a status', () => {
  expect([...statuses.keys()]).toEqual(expect.arrayContaining(Object.keys(polled)));
  expect(statuses.get('/batches/{batch_id}')).toHaveLength(8);
});

test.each(Object.entries(polled))('every status of %s is classified', (path, states) => {
  expect(Object.keys(states)).toEqual(expect.arrayContaining(statuses.get(path) ?? []));
  expect(Object.values(states)).toContain('final');
  expect(Object.values(states)).toContain('waiting');
});

test('whatever else has a status that changes by itself is listed', () => {
  const moving = new Set(['queued', 'in_progress', 'pending', 'running', 'validating']);
  const others = [...statuses]
    .filter(([path, values]) => !(path in polled) && values.some((value) => moving.has(value)))
    .map(([path]) => path);
  expect(new Set(others)).toEqual(new Set(Object.keys(notPolled)));
});

test('d04: the states in which something ends', () => {
  const ends = (states: tables.PollStates): string[] =>
    Object.keys(states).filter((status) => states[status] === 'final');
  expect(ends(tables.VECTOR_STORE_FILE_STATES)).toEqual(['completed', 'failed', 'cancelled']);
  expect(ends(tables.FILE_STATES)).toEqual(['processed', 'error', 'deleted']);
  expect(ends(tables.RUN_STATES)).toContain('requires_action');
});
