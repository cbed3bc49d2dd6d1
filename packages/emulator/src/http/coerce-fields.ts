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

/** How a schema is looked up and tried. */
export interface CoerceContext {
  resolve: Resolve;
  checker: SchemaChecker;
}

/**
 * Queries and forms carry only text. Turns each text into the number, boolean, list or object
 * its schema asks for; what cannot be turned stays text, for the check to refuse.
 */
export function coerceFields(schema: Schema, value: Json, tools: CoerceContext): Json {
  if (typeof value === 'string' && tools.checker.check(schema, value) === null) return value;
  const flat = flatten(schema, tools.resolve);
  for (const branch of [...schemasIn(flat.anyOf), ...schemasIn(flat.oneOf)]) {
    const coerced = coerceFields(branch, value, tools);
    if (tools.checker.check(branch, coerced) === null) return coerced;
  }
  if (typeof value === 'string') return coerceText(flat, value, tools);
  if (Array.isArray(value)) {
    const items = isSchema(flat.items) ? flat.items : true;
    return value.map((item) => coerceFields(items, item, tools));
  }
  return isObject(value) ? coerceObject(flat, value, tools) : value;
}

/** The deepest JSON that is read: what is deeper was made to overflow a stack. */
export const MOST_LEVELS = 200;

/** Whether objects and arrays are inside each other at most so many levels deep. */
export function isNestedWithin(value: Json, levels: number): boolean {
  if (value === null || typeof value !== 'object') return true;
  if (levels === 0) return false;
  const inner = Array.isArray(value) ? value : Object.values(value);
  for (const item of inner) if (!isNestedWithin(item, levels - 1)) return false;
  return true;
}

function coerceText(flat: JsonObject, text: string, tools: CoerceContext): Json {
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
  // One value for a list: `purpose=a` where `purpose[]=a` was meant is taken.
  if (types.includes('array')) return coerceFields({ ...flat }, [text], tools);
  return text;
}

function coerceObject(flat: JsonObject, value: JsonObject, tools: CoerceContext): JsonObject {
  const properties = isObject(flat.properties) ? flat.properties : {};
  const others = isSchema(flat.additionalProperties) ? flat.additionalProperties : true;
  const result: JsonObject = {};
  for (const [name, item] of Object.entries(value)) {
    const inner = Object.hasOwn(properties, name) ? properties[name] : others;
    put(result, name, coerceFields(isSchema(inner) ? inner : true, item, tools));
  }
  return result;
}
