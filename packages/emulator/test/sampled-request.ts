import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { loadApi } from '../src/api.ts';
import type { Emulator } from '../src/index.ts';
import type { Operation } from '../src/operation.ts';
import { Random } from '../src/random.ts';
import { flatten, isSchema, type Schema } from '../src/schema/schema.ts';

const api = loadApi();

/** What must be known for an operation beyond what a schema can tell. */
const wanted: Record<string, JsonObject> = {};

/** Calls an operation with a request sampled from its description, making what it needs first. */
export async function callOperation(
  emulator: Emulator,
  operation: Operation,
  mediaType: string | undefined = [...operation.bodies.keys()][0],
  facts: JsonObject = wanted[operation.id] ?? {},
): Promise<Response> {
  const path = await realPath(emulator, operation);
  const url = new URL(`https://emulator.test/v1${path}`);
  if (operation.condition) url.searchParams.set(...operation.condition);
  for (const { name, required, schema } of operation.query) {
    if (required) url.searchParams.set(name, String(sampleOf(schema)));
  }
  const headers = new Headers({
    authorization: `Bearer ${operation.admin ? emulator.adminKey : emulator.apiKey}`,
  });
  for (const { name, required, schema } of operation.headers) {
    if (required) headers.set(name, String(sampleOf(schema)));
  }
  const init: RequestInit = { method: operation.verb.toUpperCase(), headers };
  if (mediaType !== undefined) {
    const schema = operation.bodies.get(mediaType) ?? true;
    const needed = await references(emulator, operation, schema);
    const value = sampleOf(schema, { ...needed, ...facts });
    init.body = encodeBody(mediaType, schema, value);
    if (mediaType !== 'multipart/form-data') headers.set('content-type', mediaType);
  }
  return await emulator.fetch(url, init);
}

/** A value of a schema that holds the facts. */
export function sampleOf(schema: Schema, facts?: Json): Json {
  const random = new Random('request');
  const value = api.sampler.sample(schema, { random, now: 1_763_800_000, facts });
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
  if (binary) form.append(name, new File(['{"sample": true}\n'], 'sample.jsonl'));
  else if (Array.isArray(value)) {
    for (const item of value) appendField(form, `${name}[]`, item, false);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      appendField(form, `${name}[${key}]`, item, false);
    }
  } else form.append(name, String(value));
}

function isBinary(schema: Json | undefined): boolean {
  return schema !== undefined && JSON.stringify(followed(schema)).includes('"binary"');
}

function followed(schema: Json): Json {
  return isSchema(schema) ? flatten(schema, api.resolve) : schema;
}

/** Ids of things the body names, each made first. */
async function references(
  emulator: Emulator,
  operation: Operation,
  schema: Schema,
): Promise<JsonObject> {
  const flat = flatten(schema, api.resolve);
  const required = Array.isArray(flat.required) ? flat.required : [];
  const found: JsonObject = {};
  for (const [name, path] of Object.entries(namedThings)) {
    if (!required.includes(name)) continue;
    found[name] = await makeOne(emulator, path);
  }
  if (operation.id === 'completeUpload') found.part_ids = [];
  return found;
}

const namedThings: Record<string, string> = {
  assistant_id: '/assistants/{assistant_id}',
  file_id: '/files/{file_id}',
  training_file: '/files/{file_id}',
  input_file_id: '/files/{file_id}',
};

async function realPath(emulator: Emulator, operation: Operation): Promise<string> {
  return await fill(emulator, operation.segments, operation);
}

/** Fills a template's parameters, from left to right, with ids of things that exist. */
async function fill(
  emulator: Emulator,
  segments: string[],
  operation?: Operation,
): Promise<string> {
  let path = '';
  let template = '';
  for (const segment of segments) {
    template += `/${segment}`;
    if (!segment.startsWith('{')) path += `/${segment}`;
    else path += `/${await existingId(emulator, path, template, operation)}`;
  }
  return path;
}

async function makeOne(emulator: Emulator, template: string): Promise<string> {
  const path = await fill(emulator, template.split('/').slice(1));
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Makes an entry below a collection, or takes the first that is there. */
async function existingId(
  emulator: Emulator,
  path: string,
  template: string,
  operation: Operation | undefined,
): Promise<string> {
  const twin = `/organization${template}`;
  const known = api.operations.some((other) => other.path === template && other.verb === 'get');
  const aliased = api.operations.some((other) => other.path === twin && other.verb === 'get');
  if (!known && aliased && template === '/projects/{project_id}')
    return await makeOne(emulator, twin);
  const collection = template.slice(0, template.lastIndexOf('/'));
  const at = (verb: string): Operation | undefined =>
    api.operations.find((other) => other.path === collection && other.verb === verb);
  const create = at('post');
  const list = at('get');
  if (create) {
    const made = await (await callAt(emulator, create, path)).json();
    const id = idIn(made, template);
    if (id !== undefined) return id;
  }
  if (list) {
    const page = await (await callAt(emulator, list, path)).json();
    const id =
      isObject(page) && Array.isArray(page.data) ? idIn(page.data[0], template) : undefined;
    if (id !== undefined) return id;
  }
  return operation?.path === '/models/{model}' ? 'gpt-4o' : 'made-up';
}

function idIn(value: unknown, template: string): string | undefined {
  if (!isObject(value)) return undefined;
  const name = template.slice(template.lastIndexOf('{') + 1, -1);
  const inner = isObject(value[name.replace(/_id$/, '')]) ? value[name.replace(/_id$/, '')] : {};
  const first = Array.isArray(value.data) ? value.data[0] : undefined;
  const candidates = [value[name], isObject(inner) ? inner.id : undefined, value.id];
  if (isObject(first)) candidates.push(first.id);
  return candidates.find((id) => typeof id === 'string');
}

async function callAt(emulator: Emulator, operation: Operation, path: string): Promise<Response> {
  const facts = operation.id === 'createChatCompletion' ? { store: true } : undefined;
  const mediaType = [...operation.bodies.keys()][0];
  return await callOperation(
    emulator,
    { ...operation, segments: path.split('/').slice(1) },
    mediaType,
    facts,
  );
}
