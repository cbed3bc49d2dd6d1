import { isFields, type Fields } from '../../json/fields.ts';
import { pointerTo, schemaError } from '../strict-schema/schema-error.ts';
import { stringSchema, numberSchema } from './zod3-checks.ts';

/** Schemas within each other, beyond which a lazy schema is taken for an endless one. */
const MOST_LEVELS = 200;

/** What a type needs in order to convert the types it is made of. */
interface Conversion {
  convert(schema: unknown, at: string): Fields | boolean;
}

type Convert = (def: Fields, at: string, conversion: Conversion) => Fields | boolean;

/** JSON Schemas by the `typeName` of zod 3, whose types are final. */
const TYPES: Readonly<Record<string, Convert>> = {
  ZodString: stringSchema,
  ZodNumber: numberSchema,
  ZodBoolean: () => ({ type: 'boolean' }),
  ZodNull: () => ({ type: 'null' }),
  ZodAny: () => true,
  ZodUnknown: () => true,
  ZodNever: () => false,
  ZodUndefined: () => false,
  ZodVoid: () => false,
  ZodLiteral: ({ value }) => (value === undefined ? false : { const: value }),
  ZodEnum: ({ values }) => ({ enum: values }),
  ZodNativeEnum: ({ values }) => ({ enum: valuesOfEnum(values) }),
  ZodArray: arraySchema,
  ZodTuple: tupleSchema,
  ZodObject: objectSchema,
  ZodRecord: recordSchema,
  ZodUnion: unionSchema,
  ZodDiscriminatedUnion: unionSchema,
  ZodIntersection: ({ left, right }, at, { convert }) => ({
    allOf: [convert(left, pointerTo(at, 'allOf', 0)), convert(right, pointerTo(at, 'allOf', 1))],
  }),
  ZodNullable: ({ innerType }, at, { convert }) => ({
    anyOf: [convert(innerType, at), { type: 'null' }],
  }),
};

/**
 * The JSON Schema of what a schema of zod 3 accepts, before transforms. Recursive schemas become
 * objects that hold themselves, and `definitions` become `$defs`.
 */
export function zod3JSONSchema(
  schema: unknown,
  definitions: Readonly<Record<string, unknown>> = {},
): unknown {
  const schemas = new Map<unknown, Fields>();
  const names = new Map(Object.entries(definitions).map(([name, value]) => [value, name]));
  let level = 0;

  function convert(source: unknown, at: string): Fields | boolean {
    const name = names.get(source);
    return name === undefined ? inPlace(source, at) : { $ref: `#${pointerTo('/$defs', name)}` };
  }

  function inPlace(source: unknown, at: string): Fields | boolean {
    const def = defOf(source, at);
    if (def['typeName'] === 'ZodLazy') return lazy(def['getter'], at);
    const wrapped = wrappedBy(def);
    if (wrapped !== undefined) return described(convert(wrapped, at), wrapped, def);
    return remembered(source, at, () => {
      const found = converter(def, at)(def, at, { convert });
      if (typeof found === 'object') withDescription(found, def);
      return found;
    });
  }

  /** A function that returns a new schema each time is the same schema each time. */
  function lazy(getter: unknown, at: string): Fields | boolean {
    const target: unknown = typeof getter === 'function' ? getter() : undefined;
    const known = names.has(target) ? undefined : schemas.get(target);
    return known ?? remembered(getter, at, () => convert(target, at));
  }

  /** The object for a schema, which is there before its members are, for those that refer to it. */
  function remembered(key: unknown, at: string, make: () => Fields | boolean): Fields | boolean {
    const known = schemas.get(key);
    if (known !== undefined) return known;
    if (level >= MOST_LEVELS) throw schemaError(at, `is nested more than ${MOST_LEVELS} deep.`);
    const converted: Fields = {};
    schemas.set(key, converted);
    level += 1;
    const made = make();
    level -= 1;
    if (typeof made === 'object') return Object.assign(converted, made);
    schemas.delete(key);
    return made;
  }

  const $defs = Object.entries(definitions).map(
    ([name, value]) => [name, inPlace(value, pointerTo('/$defs', name))] as const,
  );
  const root = convert(schema, '');
  if ($defs.length === 0 || typeof root === 'boolean') return root;
  return { ...root, $defs: Object.fromEntries($defs) };
}

function defOf(schema: unknown, at: string): Fields {
  const def: unknown = isFields(schema) ? schema['_def'] : undefined;
  if (isFields(def)) return def;
  throw schemaError(at, 'is not a schema of zod.');
}

function converter(def: Fields, at: string): Convert {
  const typeName = String(def['typeName']);
  const convert = Object.hasOwn(TYPES, typeName) ? TYPES[typeName] : undefined;
  if (convert) return convert;
  throw schemaError(
    at,
    `is a ${typeName}, which JSON cannot express. Use a type of JSON, and transform it.`,
  );
}

/** Members that hold the schema of a type which JSON Schema does not distinguish from it. */
const WRAPPERS: Readonly<Record<string, string>> = {
  ZodOptional: 'innerType',
  ZodDefault: 'innerType',
  ZodCatch: 'innerType',
  ZodReadonly: 'innerType',
  ZodBranded: 'type',
  ZodEffects: 'schema',
  ZodPipeline: 'in',
};

function wrappedBy(def: Fields): unknown {
  const member = WRAPPERS[String(def['typeName'])];
  return member === undefined ? undefined : def[member];
}

function withDescription(schema: Fields, { description }: Fields): void {
  if (description !== undefined) schema['description'] = description;
}

/** The schema inside a wrapper, which has a description of its own only if it is another. */
function described(schema: Fields | boolean, wrapped: unknown, def: Fields): Fields | boolean {
  const { description } = def;
  const inside = isFields(wrapped) && isFields(wrapped['_def']) ? wrapped['_def'] : {};
  if (typeof schema === 'boolean' || description === undefined) return schema;
  return inside['description'] === description ? schema : { description, allOf: [schema] };
}

function arraySchema(def: Fields, at: string, { convert }: Conversion): Fields {
  const schema: Fields = { type: 'array', items: convert(def['type'], pointerTo(at, 'items')) };
  const { minLength, maxLength, exactLength } = def;
  const least = limitOf(exactLength) ?? limitOf(minLength);
  const most = limitOf(exactLength) ?? limitOf(maxLength);
  if (least !== undefined) schema['minItems'] = least;
  if (most !== undefined) schema['maxItems'] = most;
  return schema;
}

function limitOf(limit: unknown): unknown {
  return isFields(limit) ? limit['value'] : undefined;
}

function tupleSchema({ items, rest }: Fields, at: string, { convert }: Conversion): Fields {
  const list = Array.isArray(items) ? items : [];
  const prefixItems = list.map((item: unknown, index) =>
    convert(item, pointerTo(at, 'prefixItems', index)),
  );
  const others = rest ? convert(rest, pointerTo(at, 'items')) : false;
  return { type: 'array', prefixItems, items: others };
}

function objectSchema(def: Fields, at: string, { convert }: Conversion): Fields {
  const shape: unknown = typeof def['shape'] === 'function' ? def['shape']() : {};
  const entries = isFields(shape) ? Object.entries(shape) : [];
  const properties = entries.map(
    ([name, schema]) => [name, convert(schema, pointerTo(at, 'properties', name))] as const,
  );
  const required = entries.flatMap(([name, schema]) => (isOptional(schema) ? [] : [name]));
  const isCatchall = nameOf(def['catchall']) !== 'ZodNever';
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required,
    additionalProperties: isCatchall
      ? convert(def['catchall'], pointerTo(at, 'additionalProperties'))
      : false,
  };
}

function nameOf(schema: unknown): unknown {
  return isFields(schema) && isFields(schema['_def']) ? schema['_def']['typeName'] : undefined;
}

const OPTIONAL: ReadonlySet<unknown> = new Set([
  'ZodOptional',
  'ZodDefault',
  'ZodCatch',
  'ZodUndefined',
  'ZodVoid',
]);
/** Whether a property may be absent, by its type: calling the schema would run the user's code. */
function isOptional(schema: unknown): boolean {
  let current = schema;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const name = nameOf(current);
    if (OPTIONAL.has(name)) return true;
    const def: Fields = isFields(current) && isFields(current['_def']) ? current['_def'] : {};
    const { options } = def;
    if (name === 'ZodUnion' && Array.isArray(options)) return options.some(isOptional);
    if (name === 'ZodNullable') current = def['innerType'];
    else if (name === 'ZodLazy') current = typeof def['getter'] === 'function' && def['getter']();
    else current = wrappedBy(def);
    if (current === undefined) return false;
  }
  return false;
}

function recordSchema({ keyType, valueType }: Fields, at: string, { convert }: Conversion): Fields {
  const values = convert(valueType, pointerTo(at, 'additionalProperties'));
  const keys = convert(keyType, pointerTo(at, 'propertyNames'));
  return { type: 'object', propertyNames: keys, additionalProperties: values };
}

function unionSchema({ options }: Fields, at: string, { convert }: Conversion): Fields {
  // Of a discriminated union, some versions of zod 3 keep a map.
  const list: unknown[] = options instanceof Map ? [...options.values()] : [options].flat();
  const branches = list.map((option, index) => convert(option, pointerTo(at, 'anyOf', index)));
  return { anyOf: branches };
}

/** The values of an `enum` of TypeScript, which has the names of its numbers as well. */
function valuesOfEnum(values: unknown): unknown[] {
  if (!isFields(values)) return [];
  const names = Object.keys(values).filter(
    (name) => typeof values[String(values[name])] !== 'number',
  );
  return [...new Set(names.map((name) => values[name]))];
}
