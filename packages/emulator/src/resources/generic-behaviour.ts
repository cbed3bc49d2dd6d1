import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviour, RequestContext } from '../request-context.ts';
import { Answer } from '../http/answer.ts';
import type { Operation } from '../operation.ts';
import { flatten, isSchema } from '../schema/schema.ts';
import { addEntry, entriesOf, entryAt, fillPath, parentOf } from './collection.ts';
import { initialFields, advance } from './lifecycles.ts';
import { answerList, itemSchema } from './list-answer.ts';
import { answerEntry, answerSchema, viewEntry } from './view.ts';

/** What an operation does to a collection, derived from its verb, path and siblings. */
export type ResourceRole =
  | 'create'
  | 'list'
  | 'retrieve'
  | 'update'
  | 'delete'
  | 'action'
  | 'read setting'
  | 'change setting'
  | 'drop setting'
  | 'compute';

/** Finds the role of an operation among all others. */
export function roleOf(operation: Operation, operations: readonly Operation[]): ResourceRole {
  const { verb, path, segments } = operation;
  const single = path.endsWith('}');
  if (verb === 'delete') return single ? 'delete' : 'drop setting';
  if (verb === 'get') {
    if (single) return 'retrieve';
    const pages = operation.query.some(({ name }) => name === 'limit' || name === 'after');
    const reports = operation.query.some(({ name }) => name === 'start_time');
    if (reports) return 'compute';
    return pages || path === '/models' ? 'list' : 'read setting';
  }
  if (single) return 'update';
  const others = operations.filter((other) => other !== operation);
  const reads = others.some((other) => other.path === path && other.verb === 'get');
  if (reads) return isPaged(others, path) ? 'create' : 'change setting';
  if (others.some((other) => other.path.startsWith(`${path}/{`))) return 'create';
  const parent = segments.at(-2) ?? '';
  return parent.startsWith('{') ? 'action' : 'compute';
}

function isPaged(operations: readonly Operation[], path: string): boolean {
  const list = operations.find((other) => other.path === path && other.verb === 'get');
  return list?.query.some(({ name }) => name === 'limit' || name === 'after') ?? false;
}

/** The behaviour of an operation that has none of its own. */
export function genericBehaviour(role: ResourceRole): Behaviour {
  return behaviours[role];
}

const behaviours: Record<ResourceRole, Behaviour> = {
  create: (context) => {
    const template = context.operation.path;
    const fields = { ...initialFields(template), ...withoutNulls(answerFields(context.body)) };
    return answerEntry(context, addEntry(context, template, fields, memberId(context)));
  },
  list: (context) => {
    const schema = itemSchema(context);
    const entries = entriesOf(context, context.operation.path);
    return answerList(context, entries, (entry) => viewEntry(context, entry, schema));
  },
  retrieve: (context) => {
    const entry = entryAt(context);
    advance(context, entry, parentOf(context.operation.path));
    return answerEntry(context, entry);
  },
  update: (context) => {
    const entry = entryAt(context);
    Object.assign(entry.fields, answerFields(context.body));
    return answerEntry(context, entry);
  },
  delete: (context) => {
    const { emulation, operation, params } = context;
    const entry = entryAt(context);
    emulation.store.delete(fillPath(parentOf(operation.path), params), entry.id);
    const fields: JsonObject = { ...params, id: entry.id, deleted: true };
    const version = entry.fields.version;
    if (version !== undefined) fields.version = version;
    return compute(context, fields, entry.id);
  },
  action: (context) => {
    const { operation, emulation } = context;
    const template = parentOf(operation.path);
    if (!keepsEntries(context, template)) return compute(context, context.body, operation.id);
    const entry = entryAt(context, template);
    const schema = flatten(answerSchema(operation) ?? true, emulation.api.resolve);
    Object.assign(entry.fields, answerFields(context.body), actionFields(context, schema));
    return answerEntry(context, entry);
  },
  'read setting': (context) => {
    const held = context.emulation.store.singletons.get(pathOf(context)) ?? {};
    return compute(context, held, pathOf(context));
  },
  'change setting': (context) => {
    const { singletons } = context.emulation.store;
    const fields: JsonObject = {
      ...singletons.get(pathOf(context)),
      ...answerFields(context.body),
    };
    singletons.set(pathOf(context), fields);
    return compute(context, fields, pathOf(context));
  },
  'drop setting': (context) => {
    context.emulation.store.singletons.delete(pathOf(context));
    return compute(context, { deleted: true }, pathOf(context));
  },
  compute: (context) => compute(context, context.body, context.operation.id),
};

function pathOf({ operation, params }: RequestContext): string {
  return fillPath(operation.path, params);
}

/** A sample of the operation's answer with the given fields; no content where it has no answer. */
function compute(context: RequestContext, fields: JsonObject, key: string): Json | Answer {
  const schema = answerSchema(context.operation);
  if (schema !== undefined) return context.emulation.sample(schema, key, fields);
  return context.operation.verb === 'delete' ? fields : Answer.empty();
}

/** Entries that represent a membership have the id of their member: `user_id` in `/users`. */
function memberId(context: RequestContext): string | undefined {
  const last = context.operation.path.split('/').at(-1) ?? '';
  const id = context.body[`${last.replace(/s$/, '')}_id`];
  return typeof id === 'string' ? id : undefined;
}

function keepsEntries(context: RequestContext, template: string): boolean {
  const collection = parentOf(template);
  return context.emulation.api.operations.some(
    ({ path, verb }) => (path === template && verb === 'get') || path === collection,
  );
}

/** The fields that an action such as `cancel` changes, if the answer's schema has them. */
function actionFields(context: RequestContext, schema: JsonObject): JsonObject {
  const { emulation, operation } = context;
  const word = operation.segments.at(-1) ?? '';
  const past = `${word}${word.endsWith('l') ? 'led' : word.endsWith('e') ? 'd' : 'ed'}`;
  const fields: JsonObject = { [`${past}_at`]: emulation.now() };
  const status = isObject(schema.properties) ? schema.properties.status : undefined;
  if (!isSchema(status)) return fields;
  const known = [past, past.replace('lled', 'led')].find(
    (value) => emulation.api.checker.check(status, value) === null,
  );
  return known === undefined ? fields : { ...fields, status: known };
}

/** Fields whose names differ between requests and answers. */
const renamed = new Map([
  ['retention_type', 'type'],
  ['role_name', 'name'],
]);

/** The fields of a body under the names that answers use. */
function answerFields(body: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [renamed.get(name) ?? name, value]),
  );
}

function withoutNulls(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
