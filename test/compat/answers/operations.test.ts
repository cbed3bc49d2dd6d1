import { isObject, joinPointer, type Json, type JsonObject } from '@petrel/spec/json';
import { loadSpec } from '@petrel/spec';
import { readNames } from '@petrel/spec/names';
import OpenAI, { BinaryResponse, PageBase, RawResponse, Stream } from 'petrel';
import { createEmulator } from '@petrel/emulator';
import { beforeAll, describe, expect, test } from 'vitest';
import { readOperations, type Operation } from '../../../generator/model/operation.ts';
import { loadApi } from '../../../packages/emulator/src/api.ts';
import {
  sampleRequest,
  type SampledRequest,
} from '../../../packages/emulator/test/sampled-request.ts';
import { validationError } from '../../../packages/emulator/test/schema-validator.ts';
import { callMethod } from '../requests/call-method.ts';
import { withFiles } from '../with-files.ts';

const spec = loadSpec();
const api = loadApi();
const methods = readOperations(spec, readNames());

/** How the emulator knows the operation of a method. */
const known = new Map(
  api.operations.map((operation) => {
    const query = operation.condition === undefined ? '' : `?${operation.condition.join('=')}`;
    return [`${operation.verb} ${operation.path}${query}`, operation];
  }),
);

const emulator = createEmulator();
let client: OpenAI;
const answered = new Set<string>();

beforeAll(() => {
  client = new OpenAI({
    apiKey: emulator.apiKey,
    adminAPIKey: emulator.adminKey,
    fetch: emulator.fetch,
    maxRetries: 0,
  });
});

describe('every operation is called through its method', () => {
  test.each(methods.map((method) => [method.method, method] as const))('%s', async (_, method) => {
    const result = await call(method);
    expect(complaint(method, await settled(method, result))).toBeUndefined();
    answered.add(method.key);
  });
});

describe('every operation that can stream gives its events', () => {
  const streaming = methods.filter(({ event }) => event !== undefined);
  test.each(streaming.map((method) => [method.method, method] as const))(
    '%s',
    async (_, method) => {
      const events = await eventsOf(method, await call(method, { stream: true }));
      const schema = { $ref: method.event ?? '' };
      for (const event of events) expect(validationError(inlined(schema), event)).toBeUndefined();
    },
  );

  test('I3: they are those whose answers the description has as events', () => {
    const described = Object.entries(spec.paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((verb) => answersEvents(path, verb))
        .map((verb) => `${verb} ${path}`),
    );
    // Bytes are read as they come, as events too.
    const others = methods.filter(({ result: { kind } }) => kind === 'events' || kind === 'binary');
    const found = new Set([...streaming, ...others].map(({ key }) => key));
    expect(described.length).toBeGreaterThan(10);
    expect(described.filter((key) => !found.has(key))).toEqual([]);
    expect(streaming.filter(({ key }) => !described.includes(key))).toEqual([]);
  });
});

describe('every method has its raw form (seed: 81-83 raw responses)', () => {
  // Collections that only the service adds to are empty by now.
  beforeAll(() => emulator.reset());

  test.each(methods.map((method) => [method.method, method] as const))('%s', async (_, method) => {
    const raw = await call(method, {}, 'withRawResponse');
    if (!(raw instanceof RawResponse)) throw new Error(`${method.method} gave no raw response`);
    expect(raw.status).toBeGreaterThanOrEqual(200);
    expect(raw.headers.get('x-request-id')).toBe(raw.request_id);
    expect(complaint(method, await settled(method, await raw.parse()))).toBeUndefined();
  });
});

test('I3: every operation of the description has been answered', () => {
  expect([...known.keys()].filter((key) => !answered.has(key))).toEqual([]);
});

function answersEvents(path: string, verb: string): boolean {
  const content = spec.resolve(joinPointer('#/paths', path, verb, 'responses', '200', 'content'));
  return isObject(content) && 'text/event-stream' in content;
}

/** Calls a method with sampled arguments; fails when the emulator refuses the request. */
async function call(method: Operation, facts?: JsonObject, prefix?: string): Promise<unknown> {
  const operation = known.get(method.key);
  if (operation === undefined) throw new Error(`the emulator does not know ${method.key}`);
  const request = await sampleRequest(emulator, operation, mediaTypeOf(method), facts);
  if (facts !== undefined && method.verb === 'get') Object.assign(request.query, facts);
  const args = argumentsOf(method, request);
  const path = prefix === undefined ? method.resource : [...method.resource, prefix];
  return await callMethod(client, [...path, method.name].join('.'), args);
}

function mediaTypeOf({ bodies }: Operation): string | undefined {
  const [body] = bodies;
  if (body === undefined) return undefined;
  return body.encoding === 'multipart' ? 'multipart/form-data' : 'application/json';
}

/** The arguments of a method: its positional path parameter, then the params. */
function argumentsOf(method: Operation, request: SampledRequest): unknown[] {
  const template = method.path.split('?')[0]?.split('/') ?? [];
  const values = request.path.split('/');
  const path = new Map(template.map((part, index) => [part.slice(1, -1), values[index]]));
  const params: Record<string, unknown> = {};
  for (const { name, wire, place } of method.parameters) {
    const value = place === 'path' ? path.get(wire) : request.query[wire];
    if (value !== undefined) params[name] = value;
  }
  const args: unknown[] = method.positional === undefined ? [] : [path.get(method.positional.wire)];
  if (request.body !== undefined)
    Object.assign(params, withFiles(request.body.schema, request.body.value));
  if (method.parameters.length > 0 || method.bodies.length > 0) args.push(params);
  return args;
}

/** What a result is on the wire; all events of one that streams by itself. */
async function settled(method: Operation, result: unknown): Promise<unknown> {
  if (method.result.kind === 'binary') {
    expect(result).toBeInstanceOf(BinaryResponse);
    return result instanceof BinaryResponse ? (await result.arrayBuffer()).byteLength : undefined;
  }
  if (method.result.kind === 'events') return await eventsOf(method, result);
  if (result instanceof PageBase) expect(result.getPaginatedItems()).toBeInstanceOf(Array);
  return result === undefined ? result : JSON.parse(JSON.stringify(result));
}

async function eventsOf(method: Operation, stream: unknown): Promise<Json[]> {
  if (!(stream instanceof Stream)) throw new Error(`${method.method} gave no stream`);
  const events: Json[] = [];
  for await (const event of stream) events.push(event as Json);
  expect(events.length).toBeGreaterThan(0);
  return events;
}

/** What is wrong with a result, by a validator that knows nothing of ours. */
function complaint({ result }: Operation, value: unknown): string | undefined {
  if (result.kind === 'binary') return Number(value) > 0 ? undefined : 'there are no bytes';
  if (result.kind === 'nothing') return undefined;
  const schema = inlined({ $ref: result.pointer });
  if (result.kind === 'json') return validationError(schema, value as Json);
  const events = Array.isArray(value) ? value : [];
  return events
    .map((event: Json) => validationError(schema, event))
    .find((found) => found !== undefined);
}

/** The validationError knows component schemas only: what stands below a path is given to it whole. */
function inlined(schema: JsonObject): JsonObject {
  const found = spec.resolve(String(schema['$ref']));
  return isObject(found) ? found : schema;
}
