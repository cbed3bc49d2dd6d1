import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Behaviour, Exchange } from '../exchange.ts';
import { Answer } from '../http/answer.ts';
import type { Operation } from '../operation.ts';
import { flatten, isSchema } from '../schema/schema.ts';
import { addEntry, entriesOf, entryAt, fillPath, parentOf } from './collection.ts';
import { initialFacts, takeStep } from './lifecycles.ts';
import { answerList, itemSchema } from './list-answer.ts';
import { answerEntry, answerSchema, viewEntry } from './view.ts';

/** What an operation does to a collection of the API, read off its verb, path and neighbours. */
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
  create: (exchange) => {
    const template = exchange.operation.path;
    const facts = { ...initialFacts(template), ...withoutNulls(told(exchange.body)) };
    return answerEntry(exchange, addEntry(exchange, template, facts, memberId(exchange)));
  },
  list: (exchange) => {
    const schema = itemSchema(exchange);
    const entries = entriesOf(exchange, exchange.operation.path);
    return answerList(exchange, entries, (entry) => viewEntry(exchange, entry, schema));
  },
  retrieve: (exchange) => {
    const entry = entryAt(exchange);
    takeStep(exchange, entry, parentOf(exchange.operation.path));
    return answerEntry(exchange, entry);
  },
  update: (exchange) => {
    const entry = entryAt(exchange);
    Object.assign(entry.facts, told(exchange.body));
    return answerEntry(exchange, entry);
  },
  delete: (exchange) => {
    const { emulation, operation, params } = exchange;
    const entry = entryAt(exchange);
    emulation.store.delete(fillPath(parentOf(operation.path), params), entry.id);
    const facts: JsonObject = { ...params, id: entry.id, deleted: true };
    const version = entry.facts.version;
    if (version !== undefined) facts.version = version;
    return compute(exchange, facts, entry.id);
  },
  action: (exchange) => {
    const { operation, emulation } = exchange;
    const template = parentOf(operation.path);
    if (!keepsEntries(exchange, template)) return compute(exchange, exchange.body, operation.id);
    const entry = entryAt(exchange, template);
    const schema = flatten(answerSchema(operation) ?? true, emulation.api.resolve);
    Object.assign(entry.facts, told(exchange.body), actionFacts(exchange, schema));
    return answerEntry(exchange, entry);
  },
  'read setting': (exchange) => {
    const held = exchange.emulation.store.singletons.get(pathOf(exchange)) ?? {};
    return compute(exchange, held, pathOf(exchange));
  },
  'change setting': (exchange) => {
    const { singletons } = exchange.emulation.store;
    const facts: JsonObject = { ...singletons.get(pathOf(exchange)), ...told(exchange.body) };
    singletons.set(pathOf(exchange), facts);
    return compute(exchange, facts, pathOf(exchange));
  },
  'drop setting': (exchange) => {
    exchange.emulation.store.singletons.delete(pathOf(exchange));
    return compute(exchange, { deleted: true }, pathOf(exchange));
  },
  compute: (exchange) => compute(exchange, exchange.body, exchange.operation.id),
};

function pathOf({ operation, params }: Exchange): string {
  return fillPath(operation.path, params);
}

/** A sample of the operation's answer that holds the facts given; nothing where it has none. */
function compute(exchange: Exchange, facts: JsonObject, key: string): Json | Answer {
  const schema = answerSchema(exchange.operation);
  if (schema !== undefined) return exchange.emulation.sample(schema, key, facts);
  return exchange.operation.verb === 'delete' ? facts : Answer.empty();
}

/** Entries that stand for a membership bear the id of their member: `user_id` in `/users`. */
function memberId(exchange: Exchange): string | undefined {
  const last = exchange.operation.path.split('/').at(-1) ?? '';
  const id = exchange.body[`${last.replace(/s$/, '')}_id`];
  return typeof id === 'string' ? id : undefined;
}

function keepsEntries(exchange: Exchange, template: string): boolean {
  const collection = parentOf(template);
  return exchange.emulation.api.operations.some(
    ({ path, verb }) => (path === template && verb === 'get') || path === collection,
  );
}

/** What an action such as `cancel` changes, as far as the answer has words for it. */
function actionFacts(exchange: Exchange, schema: JsonObject): JsonObject {
  const { emulation, operation } = exchange;
  const word = operation.segments.at(-1) ?? '';
  const past = `${word}${word.endsWith('l') ? 'led' : word.endsWith('e') ? 'd' : 'ed'}`;
  const facts: JsonObject = { [`${past}_at`]: emulation.now() };
  const status = isObject(schema.properties) ? schema.properties.status : undefined;
  if (!isSchema(status)) return facts;
  const known = [past, past.replace('lled', 'led')].find(
    (value) => emulation.api.checker.check(status, value) === null,
  );
  return known === undefined ? facts : { ...facts, status: known };
}

/** Fields whose names differ between requests and what is made of them. */
const renamed = new Map([
  ['retention_type', 'type'],
  ['role_name', 'name'],
]);

/** The fields of a body under the names that answers have for them. */
function told(body: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [renamed.get(name) ?? name, value]),
  );
}

function withoutNulls(body: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}
