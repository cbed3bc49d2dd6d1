import type { OpenAIError } from '../../../core/errors/openai-error.ts';
import { isFields, type Fields } from '../../json/fields.ts';
import type { StrictJSONSchema } from './json-schema.ts';
import { isMap, isSame } from './merge-schemas.ts';
import { anyValueError, pointerTo, schemaError } from './schema-error.ts';
import type { OptionalProperty } from './nullable-properties.ts';
import { KEYWORDS_OF_TYPE, plainKeywords } from './strict-keywords.ts';

/** What objects and lists need in order to convert what they hold. */
interface PartConverter {
  readonly optionals: OptionalProperty[];
  convert(schema: unknown, at: string): StrictJSONSchema;
}

const TYPES: ReadonlySet<unknown> = new Set([
  'string',
  'number',
  'integer',
  'boolean',
  'null',
  'array',
  'object',
]);

const OBJECT_KEYWORDS = ['properties', 'required', 'additionalProperties'] as const;

/** The types of a schema; those of its values if it names none. The API requires a type. */
export function typesOf(schema: Fields, at: string): string[] {
  const { type } = schema;
  if (type !== undefined) {
    const names: unknown[] = Array.isArray(type) ? [...new Set(type)] : [type];
    const known = names.filter((name) => typeof name === 'string' && TYPES.has(name));
    if (known.length === names.length && known.length > 0) return known.map(String);
    throw schemaError(pointerTo(at, 'type'), 'is not a type of JSON Schema.');
  }
  if (schema['const'] !== undefined) return [typeOfValue(schema['const'], at)];
  const { enum: values } = schema;
  if (Array.isArray(values)) return [...new Set(values.map((value) => typeOfValue(value, at)))];
  if (OBJECT_KEYWORDS.some((keyword) => schema[keyword] !== undefined)) return ['object'];
  if ((schema['items'] ?? schema['prefixItems']) !== undefined) return ['array'];
  for (const [name, keywords] of Object.entries(KEYWORDS_OF_TYPE)) {
    if (keywords.some((keyword) => schema[keyword] !== undefined)) return [name];
  }
  throw anyValueError(at);
}

function typeOfValue(value: unknown, at: string): string {
  if (value === null) return 'null';
  if (['string', 'number', 'boolean'].includes(typeof value)) return typeof value;
  throw schemaError(at, 'has a value in "enum" or "const" that is an object or an array.');
}

/** Fails for objects and arrays that are listed as values. */
function checkNoValues(schema: Fields, at: string): void {
  for (const keyword of ['enum', 'const']) {
    if (schema[keyword] === undefined) continue;
    throw schemaError(pointerTo(at, keyword), 'lists an object or an array.');
  }
}

/** A closed object that requires all its properties. */
export function convertObject(schema: Fields, at: string, parts: PartConverter): StrictJSONSchema {
  checkNoValues(schema, at);
  const sources = propertiesOf(schema, at);
  const needed = new Set<unknown>(Array.isArray(schema['required']) ? schema['required'] : []);
  const properties: [string, StrictJSONSchema][] = [];
  const object: StrictJSONSchema = { ...plainKeywords(schema, ['object'], at), type: 'object' };
  for (const [name, source] of Object.entries(sources)) {
    // An optional property that allows no value is one that must not be there.
    if (!needed.has(name) && allowsNothing(source)) continue;
    properties.push([name, parts.convert(source, pointerTo(at, 'properties', name))]);
    if (!needed.delete(name)) parts.optionals.push({ object, name });
  }
  const [missing] = needed;
  if (missing !== undefined) {
    throw schemaError(
      pointerTo(at, 'required'),
      `lists ${JSON.stringify(missing)}, which "properties" does not describe.`,
    );
  }
  // `Object.fromEntries` defines properties, also one named `__proto__`.
  object.properties = Object.fromEntries(properties);
  object.required = properties.map(([name]) => name);
  object.additionalProperties = false;
  return object;
}

/** A map whose keys are listed, as an object with these properties. Fails for any other map. */
export function withNamedKeys(schema: Fields, at: string): Fields {
  const { additionalProperties, propertyNames, ...rest } = schema;
  if (!isMap(additionalProperties)) {
    if (isMap(schema['patternProperties'])) throw mapError(at);
    return schema;
  }
  const keys: unknown = isFields(propertyNames) ? propertyNames['enum'] : undefined;
  if (!Array.isArray(keys) || schema['properties'] !== undefined) throw mapError(at);
  const properties = keys.map((key: unknown) => [String(key), additionalProperties] as const);
  return { ...rest, type: 'object', properties: Object.fromEntries(properties) };
}

function propertiesOf(schema: Fields, at: string): Fields {
  const { properties, additionalProperties } = schema;
  if (properties === undefined) {
    if (additionalProperties !== false) throw mapError(at);
    return {};
  }
  if (isFields(properties)) return properties;
  throw schemaError(pointerTo(at, 'properties'), 'is not an object.');
}

function mapError(at: string): OpenAIError {
  return schemaError(
    at,
    'is a map, with keys that the schema does not name, which the API does not support. List the ' +
      'keys in "properties", or use an array of objects with a key and a value.',
  );
}

function allowsNothing(schema: unknown): boolean {
  if (!isFields(schema)) return schema === false;
  const { not } = schema;
  return not === true || (isFields(not) && Object.keys(not).length === 0);
}

/** An array whose items have one schema; so may a tuple, if its items have the same. */
export function convertList(schema: Fields, at: string, parts: PartConverter): StrictJSONSchema {
  checkNoValues(schema, at);
  const list: StrictJSONSchema = { ...plainKeywords(schema, ['array'], at), type: 'array' };
  const isOlder = Array.isArray(schema['items']);
  const tuple = isOlder ? schema['items'] : schema['prefixItems'];
  if (tuple === undefined) {
    list.items = parts.convert(schema['items'] ?? true, pointerTo(at, 'items'));
    return list;
  }
  const items: unknown[] = Array.isArray(tuple) ? tuple : [];
  const rest = schema[isOlder ? 'additionalItems' : 'items'] ?? false;
  const [item, ...others] = rest === false ? items : [...items, rest];
  const { minItems = items.length, maxItems = items.length } = schema;
  const isExact = rest === false && minItems === items.length && maxItems === items.length;
  if (item === undefined || !others.every((other) => isSame(item, other))) throw tupleError(at);
  if (rest === false && !isExact) throw tupleError(at);
  list.items = parts.convert(item, pointerTo(at, isOlder ? 'items' : 'prefixItems', 0));
  list['minItems'] = minItems;
  if (isExact) list['maxItems'] = maxItems;
  return list;
}

function tupleError(at: string): OpenAIError {
  return schemaError(
    at,
    'is a tuple, which the API does not support. Use an object with a property for each item.',
  );
}

/** A string, number, boolean or null, or one of several of them. */
export function convertScalar(schema: Fields, types: string[], at: string): StrictJSONSchema {
  const [type = 'null'] = types;
  const scalar: StrictJSONSchema = {
    ...plainKeywords(schema, types, at),
    type: types.length === 1 ? type : types,
  };
  const { enum: values } = schema;
  if (values !== undefined) {
    if (!Array.isArray(values) || values.length === 0) {
      throw schemaError(pointerTo(at, 'enum'), 'lists no values.');
    }
    scalar.enum = [...values];
    for (const [index, value] of values.entries()) {
      checkScalar(value, pointerTo(at, 'enum', index));
    }
  }
  if (schema['const'] === undefined) return scalar;
  checkScalar(schema['const'], pointerTo(at, 'const'));
  scalar.const = schema['const'];
  delete scalar.enum;
  return scalar;
}

function checkScalar(value: unknown, at: string): void {
  if (value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value))
    return;
  throw schemaError(at, 'is not a string, number, boolean or null.');
}
