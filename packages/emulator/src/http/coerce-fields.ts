import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
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
export interface CoerceTools {
  resolve: Resolve;
  checker: SchemaChecker;
}

/**
 * Queries and forms carry only text. Turns each text into the number, boolean, list or object
 * its schema asks for; what cannot be turned stays text, for the check to refuse.
 */
export function coerceFields(schema: Schema, value: Json, tools: CoerceTools): Json {
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

function coerceText(flat: JsonObject, text: string, tools: CoerceTools): Json {
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
      return parsed;
    } catch {
      return text;
    }
  }
  // One value for a list: `purpose=a` where `purpose[]=a` was meant is taken.
  if (types.includes('array')) return coerceFields({ ...flat }, [text], tools);
  return text;
}

function coerceObject(flat: JsonObject, value: JsonObject, tools: CoerceTools): JsonObject {
  const properties = isObject(flat.properties) ? flat.properties : {};
  const others = isSchema(flat.additionalProperties) ? flat.additionalProperties : true;
  const result: JsonObject = {};
  for (const [name, item] of Object.entries(value)) {
    const inner = Object.hasOwn(properties, name) ? properties[name] : others;
    result[name] = coerceFields(isSchema(inner) ? inner : true, item, tools);
  }
  return result;
}
