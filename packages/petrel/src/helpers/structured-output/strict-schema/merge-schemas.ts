import { isFields, type Fields } from '../../json/fields.ts';
import { pointerTo, schemaError } from './schema-error.ts';
import { checkKeywords } from './strict-keywords.ts';

/** Alternatives of a schema, as `anyOf` and `oneOf` list them. */
const UNIONS = ['anyOf', 'oneOf'] as const;

/** How two values of a keyword become one; `undefined` if they contradict each other. */
type Merge = (one: unknown, other: unknown) => unknown;

const larger: Merge = (one, other) => Math.max(Number(one), Number(other));
const smaller: Merge = (one, other) => Math.min(Number(one), Number(other));
const first: Merge = (one) => one;
const same: Merge = (one, other) => (isSame(one, other) ? one : undefined);
const both: Merge = (one, other) => ({ allOf: [one, other] });

const MERGES: Readonly<Record<string, Merge>> = {
  title: first,
  description: first,
  type: commonTypes,
  properties: allProperties,
  required: (one, other) => [...new Set([...listOf(one), ...listOf(other)])],
  additionalProperties: (one, other) => (isMap(one) ? one : other),
  items: both,
  prefixItems: same,
  enum: (one, other) => listOf(one).filter((value) => listOf(other).some((o) => isSame(value, o))),
  const: same,
  minimum: larger,
  exclusiveMinimum: larger,
  maximum: smaller,
  exclusiveMaximum: smaller,
  minLength: larger,
  minItems: larger,
  maxLength: smaller,
  maxItems: smaller,
  multipleOf: same,
  pattern: same,
  format: same,
};

/**
 * One schema for the values that all of several schemas allow; they hold neither `$ref` nor `allOf`.
 * Fails for schemas that contradict each other, or whose common values one schema cannot express.
 * Alternatives in one of them become alternatives of the whole.
 *
 * @param at A JSON pointer to the schema that lists them, for errors.
 */
export function mergeSchemas(schemas: readonly Fields[], at: string): Fields {
  const unions = schemas.flatMap((schema) =>
    UNIONS.map((keyword) => schema[keyword]).filter((branches) => Array.isArray(branches)),
  );
  const merged: Fields = {};
  for (const schema of schemas) mergeInto(merged, schema, at);
  const [union, ...others] = unions;
  if (union === undefined) return merged;
  const { title, description, ...assertions } = merged;
  const shared = Object.keys(assertions).length > 0 ? [assertions] : [];
  const product = others.reduce<unknown[][]>(
    (rows, branches) => crossed(rows, branches, at),
    union.map((branch): unknown[] => [...shared, branch]),
  );
  const anyOf = product.map((parts) => (parts.length === 1 ? parts[0] : { allOf: parts }));
  return definedFields({ title, description, anyOf });
}

/** Alternatives that a union of unions may have, as many as an enum may have values. */
const MOST_BRANCHES = 1000;

function crossed(rows: unknown[][], branches: unknown[], at: string): unknown[][] {
  if (rows.length * branches.length > MOST_BRANCHES) {
    throw schemaError(at, `combines unions to more than ${MOST_BRANCHES} alternatives.`);
  }
  return rows.flatMap((row) => branches.map((branch) => [...row, branch]));
}

function mergeInto(merged: Fields, schema: Fields, at: string): void {
  checkKeywords(schema, at);
  for (const [keyword, merge] of Object.entries(MERGES)) {
    const added = schema[keyword];
    if (added === undefined) continue;
    const present = merged[keyword];
    merged[keyword] = present === undefined ? added : merge(present, added);
    if (merged[keyword] !== undefined && !isEmptyList(merged[keyword], present)) continue;
    throw schemaError(
      pointerTo(at, 'allOf'),
      `has parts whose "${keyword}" cannot be combined. Write one schema in place of the parts.`,
    );
  }
}

/** Whether nothing is left of what was allowed. */
function isEmptyList(value: unknown, before: unknown): boolean {
  return Array.isArray(value) && value.length === 0 && listOf(before).length > 0;
}

function commonTypes(one: unknown, other: unknown): unknown {
  const types = typesOf(one).flatMap((type) => {
    const others = typesOf(other);
    if (others.includes(type)) return [type];
    if (type === 'integer' && others.includes('number')) return [type];
    return type === 'number' && others.includes('integer') ? ['integer'] : [];
  });
  return types.length === 1 ? types[0] : types.length === 0 ? undefined : types;
}

function typesOf(type: unknown): unknown[] {
  return Array.isArray(type) ? type : [type];
}

function allProperties(one: unknown, other: unknown): Fields {
  const properties = new Map<string, unknown>(isFields(one) ? Object.entries(one) : []);
  for (const [name, schema] of Object.entries(isFields(other) ? other : {})) {
    properties.set(name, properties.has(name) ? both(properties.get(name), schema) : schema);
  }
  return Object.fromEntries(properties);
}

/** Whether `additionalProperties` describes the values of further keys. */
export function isMap(additional: unknown): boolean {
  return isFields(additional) && Object.keys(additional).length > 0;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether two values are the same JSON. Values that hold themselves are not. */
export function isSame(one: unknown, other: unknown, levels = 50): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const members = Object.entries(one);
  if (levels === 0 || members.length !== Object.keys(other).length) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return members.every(
    ([name, value]) =>
      Object.hasOwn(other, name) && isSame(value, Reflect.get(other, name), levels - 1),
  );
}

function definedFields(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
