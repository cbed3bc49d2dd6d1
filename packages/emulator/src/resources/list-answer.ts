import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { answerSchema } from './view.ts';
import type { RequestContext } from '../request-context.ts';
import { takePage } from '../page.ts';
import { flatten, isSchema, type Schema } from '../schema/schema.ts';
import { numberOf } from '../members.ts';

interface Listed {
  id: string;
  /** What filters of the query are compared with. */
  fields: JsonObject;
}

/** Parameters of a list that choose a page or a format, not entries. */
const notFilters = new Set(['limit', 'after', 'before', 'order', 'order_by', 'include', 'page']);

/** The schema of the items a list answers with. */
export function itemSchema(context: RequestContext): Schema {
  const flat = listSchema(context);
  const data = isObject(flat.properties) ? flat.properties.data : undefined;
  const list = isSchema(data) ? flatten(data, context.emulation.api.resolve) : {};
  return isSchema(list.items) ? list.items : true;
}

/** The requested page of a list, in the envelope of the operation's answer. */
export function answerList<Item extends Listed>(
  context: RequestContext,
  items: readonly Item[],
  show: (item: Item) => Json,
  order?: 'asc' | 'desc',
): Json {
  const { query } = context;
  const chosen = items.filter(({ fields }) => passes(query, fields));
  // A list with page tokens accepts the cursor of the next page as its token.
  const pageQuery = query.page === undefined ? query : { ...query, after: query.page };
  const page = takePage(chosen, pageQuery, {
    order: order ?? orderOf(context),
    limit: limitOf(context),
  });
  const ids = page.items.map((item) => item.id);
  return { ...envelope(context, ids, page.hasMore), data: page.items.map(show) };
}

function listSchema(context: RequestContext): JsonObject {
  const schema = answerSchema(context.operation) ?? true;
  return flatten(schema, context.emulation.api.resolve);
}

function envelope(context: RequestContext, ids: string[], hasMore: boolean): JsonObject {
  const flat = listSchema(context);
  const last = ids.at(-1) ?? null;
  const fields: JsonObject = {
    data: [],
    object: 'list',
    has_more: hasMore,
    first_id: ids[0] ?? null,
    last_id: last,
    next: hasMore ? last : null,
    next_page: null,
  };
  const { checker } = context.emulation.api;
  const result: JsonObject = {};
  for (const [name, schema] of Object.entries(isObject(flat.properties) ? flat.properties : {})) {
    const known = fields[name];
    if (!isSchema(schema)) continue;
    // Ids of an empty list are null where that is allowed, and empty where it is not.
    if (known !== undefined && checker.check(schema, known) === null) result[name] = known;
    else if (known === null) result[name] = '';
    else if (listRequires(flat, name)) {
      result[name] = context.emulation.sample(schema, `${context.operation.id}/${name}`);
    }
  }
  return result;
}

function listRequires(flat: JsonObject, name: string): boolean {
  return Array.isArray(flat.required) && flat.required.includes(name);
}

function passes(query: JsonObject, fields: JsonObject): boolean {
  return Object.entries(query).every(([name, wanted]) => {
    if (notFilters.has(name)) return true;
    if (Array.isArray(wanted)) return isAmong(wanted, fields[singular(name)]);
    const held = fields[name];
    if (isObject(wanted)) return matches(wanted, held);
    return !isScalar(wanted) || !isScalar(held) || wanted === held;
  });
}

/** The field that a filter of several values applies to: `emails` filters by `email`. */
function singular(name: string): string {
  return name === 'event_types' ? 'type' : name.replace(/s$/, '');
}

function isAmong(wanted: Json[], held: Json | undefined): boolean {
  return wanted.length === 0 || held === undefined || wanted.includes(held);
}

/** Metadata must have all requested pairs; times must be within the bounds. */
function matches(wanted: JsonObject, held: Json | undefined): boolean {
  if (typeof held === 'number') {
    const bound = (name: string, other: number): number => numberOf(wanted, name) ?? other;
    return (
      held > bound('gt', -Infinity) &&
      held >= bound('gte', -Infinity) &&
      held < bound('lt', Infinity) &&
      held <= bound('lte', Infinity)
    );
  }
  return isObject(held) && Object.entries(wanted).every(([key, value]) => held[key] === value);
}

/** Filters that can be compared: fields that an entry does not have do not exclude it. */
function isScalar(value: Json | undefined): boolean {
  return value !== undefined && (value === null || typeof value !== 'object');
}

function orderOf(context: RequestContext): 'asc' | 'desc' {
  const usual = defaultOf(context, 'order');
  return typeof usual === 'string' && usual.startsWith('asc') ? 'asc' : 'desc';
}

function limitOf(context: RequestContext): number {
  const usual = defaultOf(context, 'limit');
  if (typeof usual === 'number') return usual;
  const takesLimit = context.operation.query.some(({ name }) => name === 'limit');
  return takesLimit ? 20 : Infinity;
}

function defaultOf(context: RequestContext, name: string): Json | undefined {
  const schema = context.operation.query.find((parameter) => parameter.name === name)?.schema;
  if (schema === undefined) return undefined;
  return flatten(schema, context.emulation.api.resolve).default;
}
