import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { own, put } from '../members.ts';

/** A JSON schema: an object of keywords, or `true` (anything) or `false` (nothing). */
export type Schema = JsonObject | boolean;

/** Resolves a reference such as `#/components/schemas/Model`. */
export type Resolve = (pointer: string) => Json | undefined;

/** Whether a JSON value can serve as a schema. */
export function isSchema(value: unknown): value is Schema {
  return isObject(value) || typeof value === 'boolean';
}

/** The schemas in an array of a schema's keyword; none when the keyword is absent. */
export function schemasIn(value: Json | undefined): Schema[] {
  return Array.isArray(value) ? value.filter((item) => isSchema(item)) : [];
}

/** The types a schema names: none when it names none. */
export function typesOf(schema: JsonObject): string[] {
  const { type } = schema;
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((item) => typeof item === 'string') : [];
}

/**
 * Merges `$ref` and `allOf` of a schema into one object of keywords, so that its
 * properties can be read off directly. Unions (`anyOf`, `oneOf`) stay as they are.
 */
export function flatten(schema: Schema, resolve: Resolve): JsonObject {
  if (schema === true) return {};
  if (schema === false) return { not: {} };
  let flat: JsonObject = schema;
  if (typeof schema.$ref === 'string') {
    const target = resolve(schema.$ref);
    const { $ref: _, ...rest } = schema;
    flat = mergeSchemas(isSchema(target) ? flatten(target, resolve) : {}, rest);
  }
  if (flat.allOf !== undefined) {
    const { allOf, ...rest } = flat;
    flat = rest;
    for (const part of schemasIn(allOf)) flat = mergeSchemas(flat, flatten(part, resolve));
  }
  return flat;
}

/** The keywords of two schemas that must both hold, in one object. */
function mergeSchemas(left: JsonObject, right: JsonObject): JsonObject {
  const merged: JsonObject = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const held = own(merged, key);
    if (held === undefined) put(merged, key, value);
    else if (key === 'properties') merged[key] = mergeProperties(held, value);
    else if (key === 'required' && Array.isArray(held) && Array.isArray(value)) {
      merged[key] = [...new Set([...held, ...value])];
    } else if ((key === 'anyOf' || key === 'oneOf') && held !== value) {
      merged.allOf = [...schemasIn(merged.allOf), { [key]: value }];
    } else put(merged, key, value);
  }
  return merged;
}

function mergeProperties(left: Json, right: Json): JsonObject {
  const merged: JsonObject = isObject(left) ? { ...left } : {};
  for (const [name, schema] of Object.entries(isObject(right) ? right : {})) {
    const held = own(merged, name);
    const both = held === undefined || held === schema ? schema : { allOf: [held, schema] };
    put(merged, name, both);
  }
  return merged;
}
