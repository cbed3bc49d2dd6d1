import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { put } from '../members.ts';
import type { SchemaChecker } from '../schema/schema-checker.ts';
import {
  flatten,
  isSchema,
  schemasIn,
  typesOf,
  type Resolve,
  type Schema,
} from '../schema/schema.ts';

/** How a schema is resolved and checked. */
export interface CoerceContext {
  resolve: Resolve;
  checker: SchemaChecker;
}

/**
 * Queries and forms carry only text. Turns each text into the number, boolean, list or object
 * its schema requires. What cannot be converted stays text, and the check rejects it.
 */
export function coerceFields(schema: Schema, value: Json, context: CoerceContext): Json {
  if (typeof value === 'string' && context.checker.check(schema, value) === null) return value;
  const flat = flatten(schema, context.resolve);
  for (const branch of [...schemasIn(flat.anyOf), ...schemasIn(flat.oneOf)]) {
    const coerced = coerceFields(branch, value, context);
    if (context.checker.check(branch, coerced) === null) return coerced;
  }
  if (typeof value === 'string') return coerceText(flat, value, context);
  if (Array.isArray(value)) {
    const items = isSchema(flat.items) ? flat.items : true;
    return value.map((item) => coerceFields(items, item, context));
  }
  return isObject(value) ? coerceObject(flat, value, context) : value;
}

/** The deepest JSON that is read. Deeper JSON could overflow the stack. */
export const MOST_LEVELS = 200;

/** Whether objects and arrays are nested at most `levels` deep. */
export function isNestedWithin(value: Json, levels: number): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (levels === 0) return false;
  const inner = Array.isArray(value) ? value : Object.values(value);
  for (const item of inner) if (!isNestedWithin(item, levels - 1)) return false;
  return true;
}

function coerceText(flat: JsonObject, text: string, context: CoerceContext): Json {
  const types = typesOf(flat);
  if (types.includes('number') || types.includes('integer')) {
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number)) return number;
  }
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  if (types.includes('null') && text === 'null') return null;
  const structured = types.includes('array') || types.includes('object') || flat.properties;
  if (structured && /^\s*[[{]/.test(text)) {
    try {
      const parsed: Json = JSON.parse(text);
      return isNestedWithin(parsed, MOST_LEVELS) ? parsed : text;
    } catch {
      return text;
    }
  }
  // One value for a list: `purpose=a` is accepted for `purpose[]=a`.
  if (types.includes('array')) return coerceFields({ ...flat }, [text], context);
  return text;
}

function coerceObject(flat: JsonObject, value: JsonObject, context: CoerceContext): JsonObject {
  const properties = isObject(flat.properties) ? flat.properties : {};
  const others = isSchema(flat.additionalProperties) ? flat.additionalProperties : true;
  const result: JsonObject = {};
  for (const [name, item] of Object.entries(value)) {
    const inner = Object.hasOwn(properties, name) ? properties[name] : others;
    put(result, name, coerceFields(isSchema(inner) ? inner : true, item, context));
  }
  return result;
}
