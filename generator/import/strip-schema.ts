import { isObject, joinPointer, type Json, type JsonObject } from '@petrel/spec/json';
import { ImportError } from './import-error.ts';

/** Keywords whose value is kept as it stands. */
const VALUE_KEYWORDS = new Set([
  'type',
  'format',
  'enum',
  'const',
  'default',
  'deprecated',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minProperties',
  'maxProperties',
  'contentEncoding',
  'contentMediaType',
  'readOnly',
  'writeOnly',
]);

/** Keywords that hold one schema, or a boolean in a schema's place. */
const SCHEMA_KEYWORDS = new Set(['items', 'additionalProperties', 'propertyNames', 'not']);

/** Keywords that hold a list of schemas. */
const LIST_KEYWORDS = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);

/**
 * Keywords that state nothing about the data: prose, samples, and misspellings that occur in
 * published documents and mean nothing to JSON Schema (what they were meant to express is in the
 * overlay where it matters).
 */
const DROPPED_KEYWORDS = new Set([
  'description',
  'title',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'xml',
  '$recursiveAnchor',
  'optional',
  'min_items',
  'max_items',
]);

/**
 * Reduces a schema of the document to its stripped: prose, samples and vendor extensions go, keywords
 * come out in one order, `nullable` becomes a type of null, `$recursiveRef` a plain reference.
 *
 * @param component Pointer of the component that holds the schema; `$recursiveRef: '#'` means it.
 * @throws {ImportError} on a keyword it does not know, naming the place.
 */
export function stripSchema(schema: Json | undefined, at: string, component: string): Json {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema)) throw new ImportError(at, 'expected a schema');
  const stripped: JsonObject = {};
  for (const keyword of Object.keys(schema).sort()) {
    const value = stripKeyword(keyword, schema[keyword], joinPointer(at, keyword), component);
    if (value !== undefined) stripped[keyword === '$recursiveRef' ? '$ref' : keyword] = value;
  }
  return schema['nullable'] === true || makesNullable(schema) ? withNull(stripped, at) : stripped;
}

/** Documents express "this reference or null" as `allOf: [{ $ref }, { nullable: true }]`. */
function makesNullable(schema: JsonObject): boolean {
  return Array.isArray(schema['allOf']) && schema['allOf'].some(isBareNullable);
}

function isBareNullable(schema: Json): boolean {
  return (
    isObject(schema) &&
    schema['nullable'] === true &&
    !('type' in schema) &&
    !('$ref' in schema) &&
    !('anyOf' in schema) &&
    !('oneOf' in schema) &&
    !('allOf' in schema)
  );
}

function stripKeyword(
  keyword: string,
  value: Json | undefined,
  at: string,
  component: string,
): Json | undefined {
  if (value === undefined || DROPPED_KEYWORDS.has(keyword) || keyword.startsWith('x-')) return;
  if (VALUE_KEYWORDS.has(keyword)) return value;
  if (SCHEMA_KEYWORDS.has(keyword)) return stripSchema(value, at, component);
  if (LIST_KEYWORDS.has(keyword)) {
    if (!Array.isArray(value)) throw new ImportError(at, 'expected a list of schemas');
    return value.flatMap((member, index) =>
      keyword === 'allOf' && isBareNullable(member)
        ? []
        : [stripSchema(member, joinPointer(at, index), component)],
    );
  }
  switch (keyword) {
    case '$ref':
      return value;
    case '$recursiveRef':
      return component;
    case 'nullable':
      return undefined;
    case 'required':
      return Array.isArray(value) ? [...value].sort() : undefined;
    case 'properties':
      return stripProperties(value, at, component);
    case 'discriminator':
      return isObject(value) ? { propertyName: value['propertyName'] ?? null } : undefined;
    default:
      throw new ImportError(at, `the keyword "${keyword}" is not known to the importer`);
  }
}

function stripProperties(value: Json, at: string, component: string): JsonObject {
  if (!isObject(value)) throw new ImportError(at, 'expected an object of schemas');
  const properties: JsonObject = {};
  for (const name of Object.keys(value).sort()) {
    properties[name] = stripSchema(value[name], joinPointer(at, name), component);
  }
  return properties;
}

/** OpenAPI 3.0's `nullable: true`, as JSON Schema. */
function withNull(stripped: JsonObject, at: string): JsonObject {
  const { type, enum: values } = stripped;
  if (typeof type === 'string') {
    const nullable: JsonObject = { ...stripped, type: [type, 'null'] };
    if (Array.isArray(values) && !values.includes(null)) nullable['enum'] = [...values, null];
    return nullable;
  }
  for (const union of ['anyOf', 'oneOf']) {
    const members = stripped[union];
    if (Array.isArray(members)) return { ...stripped, [union]: [...members, { type: 'null' }] };
  }
  const { allOf } = stripped;
  const [only] = Array.isArray(allOf) && allOf.length === 1 ? allOf : [stripped];
  if ('$ref' in stripped || 'allOf' in stripped)
    return { anyOf: [only ?? stripped, { type: 'null' }] };
  throw new ImportError(at, '"nullable" stands beside neither a type, a union nor a reference');
}
