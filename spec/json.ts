/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json;
}

/** Whether a value is a JSON object: not an array, not null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Escapes one segment of a JSON pointer (RFC 6901, section 3). */
export function escapePointer(segment: string): string {
  return segment.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Splits `#/a/b~1c` or `/a/b~1c` into its unescaped segments. */
export function pointerSegments(pointer: string): string[] {
  return pointer
    .replace(/^#/, '')
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Appends segments to a pointer, escaping them. */
export function joinPointer(pointer: string, ...segments: (string | number)[]): string {
  return [pointer, ...segments.map((segment) => escapePointer(String(segment)))].join('/');
}

/**
 * The value a JSON pointer (`#/a/b`) leads to, or undefined. References (`$ref`) on the way are
 * followed; one that the value itself is, is not.
 */
export function resolvePointer(document: JsonObject, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const segment of pointerSegments(pointer)) {
    value = followed(document, value);
    if (Array.isArray(value)) value = value[Number(segment)];
    else value = isObject(value) && Object.hasOwn(value, segment) ? value[segment] : undefined;
  }
  return value;
}

function followed(document: JsonObject, value: Json | undefined): Json | undefined {
  const target = isObject(value) ? value['$ref'] : undefined;
  return typeof target === 'string' ? followed(document, resolvePointer(document, target)) : value;
}
