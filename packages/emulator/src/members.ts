import type { Json, JsonObject } from '@petrel/spec/json';

/** A text of an object, or undefined. */
export function textOf(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === 'string' ? value : undefined;
}

/** A number of an object, or undefined. */
export function numberOf(object: JsonObject, name: string): number | undefined {
  const value = object[name];
  return typeof value === 'number' ? value : undefined;
}

/** An object of an object; empty when there is none. */
export function objectOf(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** A list of an object; empty when there is none. */
export function listOf(object: JsonObject, name: string): Json[] {
  const value = object[name];
  return Array.isArray(value) ? value : [];
}
