import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { loadApi } from '../src/api.ts';
import type { Emulator } from '../src/index.ts';
import type { Operation } from '../src/operation.ts';
import { Random } from '../src/random.ts';
import { flatten, isSchema, type Schema } from '../src/schema/schema.ts';

const api = loadApi();

/** A request sampled from the description of its operation. */
export interface SampledRequest {
  /** Path without the version and without a query. */
  path: string;
  query: JsonObject;
  headers: Record<string, string>;
  body: { mediaType: string; schema: Schema; value: Json } | undefined;
}

/** Bytes of the file that sampled forms carry. */
export const sampleFile = '{"sample": true}\n';

/** Samples a request at a path, with the given fields in its body. */
export function sampleAt(
  operation: Operation,
  path: string,
  mediaType: string | undefined,
  fields: JsonObject,
): SampledRequest {
  const query: JsonObject = {};
  if (operation.condition) query[operation.condition[0]] = operation.condition[1];
  for (const { name, required, schema } of operation.query) {
    if (required) query[name] = sampleOf(schema);
  }
  const headers: Record<string, string> = {};
  for (const { name, required, schema } of operation.headers) {
    if (required) headers[name] = String(sampleOf(schema));
  }
  if (mediaType === undefined) return { path, query, headers, body: undefined };
  const schema = operation.bodies.get(mediaType) ?? true;
  return { path, query, headers, body: { mediaType, schema, value: sampleOf(schema, fields) } };
}

/** Sends a sampled request with the key its operation requires. */
export async function sendSample(
  emulator: Emulator,
  operation: Operation,
  request: SampledRequest,
): Promise<Response> {
  const url = new URL(`https://emulator.test/v1${request.path}`);
  for (const [name, value] of Object.entries(request.query)) {
    url.searchParams.set(name, String(value));
  }
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${operation.admin ? emulator.adminKey : emulator.apiKey}`);
  const init: RequestInit = { method: operation.verb.toUpperCase(), headers };
  if (request.body) {
    const { mediaType, schema, value } = request.body;
    init.body = encodeBody(mediaType, schema, value);
    if (mediaType !== 'multipart/form-data') headers.set('content-type', mediaType);
  }
  return await emulator.fetch(url, init);
}

/** A value of a schema with the known fields; with `whole`, every optional property too. */
export function sampleOf(schema: Schema, known?: Json, whole = false): Json {
  const random = new Random('request');
  const fill = whole ? { optional: true, preferNull: false } : {};
  const value = api.sampler.sample(schema, { random, now: 1_763_800_000, known, ...fill });
  if (value === undefined) throw new Error('the schema has no example');
  return value;
}

function encodeBody(mediaType: string, schema: Schema, value: Json): BodyInit {
  if (mediaType === 'application/json') return JSON.stringify(value);
  if (mediaType !== 'multipart/form-data') return String(value);
  const form = new FormData();
  const { properties } = flatten(schema, api.resolve);
  for (const [name, item] of Object.entries(isObject(value) ? value : {})) {
    const inner = isObject(properties) ? properties[name] : undefined;
    appendField(form, name, item, isBinary(inner));
  }
  return form;
}

function appendField(form: FormData, name: string, value: Json, binary: boolean): void {
  if (binary) form.append(name, new File([sampleFile], 'sample.jsonl'));
  else if (Array.isArray(value)) {
    for (const item of value) appendField(form, `${name}[]`, item, false);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      appendField(form, `${name}[${key}]`, item, false);
    }
  } else form.append(name, String(value));
}

/** Whether a schema describes the bytes of a file, or a list of files. */
export function isBinary(schema: Json | undefined): boolean {
  if (!isSchema(schema)) return false;
  return JSON.stringify(flatten(schema, api.resolve)).includes('"binary"');
}
