import type { Json, JsonObject } from '@petrel/spec/json';

/** An own property of an object: `constructor` is undefined unless it was sent. */
export function own(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Sets a property whose name was sent: `__proto__` becomes an ordinary one. */
export function put(object: JsonObject, name: string, value: Json): void {
  if (name !== '__proto__') object[name] = value;
  else {
    const property = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(object, name, property);
  }
}

/** A text of an object, or undefined. */
export function textOf(object: JsonObject, name: string): string | undefined {
  const value = own(object, name);
  return typeof value === 'string' ? value : undefined;
}

/** A number of an object, or undefined. */
export function numberOf(object: JsonObject, name: string): number | undefined {
  const value = own(object, name);
  return typeof value === 'number' ? value : undefined;
}

/** An object of an object; empty when there is none. */
export function objectOf(object: JsonObject, name: string): JsonObject {
  const value = own(object, name);
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** A list of an object; empty when there is none. */
export function listOf(object: JsonObject, name: string): Json[] {
  const value = own(object, name);
  return Array.isArray(value) ? value : [];
}
