import differing from './overlay/differing.json' with { type: 'json' };
import headers from './overlay/headers.json' with { type: 'json' };
import { SpecError } from './spec-error.ts';
import { escapePointer, isObject, pointerSegments, type Json, type JsonObject } from './json.ts';

/** A correction of the imported facts: an operation of JSON Patch (RFC 6902) and its reason. */
export interface Correction {
  why: string;
  op: string;
  path: string;
  from?: string;
  value?: unknown;
}

/** A header that all operations below some paths must carry. */
export interface HeaderRule {
  why: string;
  paths: string[];
  name: string;
  value: string;
}

/** What the description leaves out on purpose although the npm client declares it. */
export interface Differing {
  why: string;
  /** The objects, or lists of values, that would have it. */
  pointers: string[];
  /** Properties, or values. */
  names: string[];
}

/** The deliberate differences of `spec/overlay/differing.json`. */
export const deliberateDifferences: readonly Differing[] = differing;

/** The headers of `spec/overlay/headers.json`. */
export const headerRules: readonly HeaderRule[] = headers;

/**
 * Adds operations, webhooks and schemas that are missing from the imported document, in place.
 *
 * @throws {SpecError} when the document has one of them by now: then it is no addition any more.
 */
export function applyAdditions(target: JsonObject, part: JsonObject, at = ''): void {
  for (const [key, value] of Object.entries(part)) {
    const held = target[key];
    const depth = at.split('/').length;
    if (held === undefined) target[key] = value;
    // Above operations and schemas, there are only the groups they stand in.
    else if (isObject(held) && isObject(value) && depth < 3) {
      applyAdditions(held, value, `${at}/${escapePointer(key)}`);
    } else throw new SpecError(`spec/overlay: the document has ${at}/${escapePointer(key)} by now`);
  }
}

/**
 * Applies corrections to the imported facts, in order, in place.
 *
 * @throws {SpecError} when one does not fit: the erratum may have been corrected in the document.
 */
export function applyCorrections(target: JsonObject, corrections: readonly Correction[]): void {
  for (const correction of corrections) {
    const { op, path, from } = correction;
    const value = correction.value as Json | undefined;
    if (op === 'add' && value !== undefined) add(target, path, value);
    else if (op === 'remove') take(target, path);
    else if (op === 'replace' && value !== undefined) {
      take(target, path);
      add(target, path, value);
    } else if (op === 'move' && from !== undefined) add(target, path, take(target, from));
    else
      throw new SpecError(
        `spec/overlay: "${op}" at ${path} is not a complete JSON Patch operation`,
      );
  }
}

/** Adds the headers of each rule as required parameters of one constant value. */
export function applyHeaders(paths: JsonObject, rules: readonly HeaderRule[]): void {
  for (const rule of rules) {
    for (const [path, item] of Object.entries(paths)) {
      if (!isBelow(path, rule.paths)) continue;
      for (const operation of Object.values(isObject(item) ? item : {})) {
        if (!isObject(operation)) continue;
        const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : [];
        operation['parameters'] = [
          ...parameters,
          { name: rule.name, in: 'header', required: true, schema: { const: rule.value } },
        ];
      }
    }
  }
}

/** Whether a path is one of some, or below one. */
export function isBelow(path: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}

function add(target: JsonObject, path: string, value: Json): void {
  const [holder, key] = locate(target, path, true);
  if (Array.isArray(holder)) holder.splice(key === '-' ? holder.length : Number(key), 0, value);
  else holder[key] = value;
}

function take(target: JsonObject, path: string): Json {
  const [holder, key] = locate(target, path, false);
  const value = Array.isArray(holder) ? holder[Number(key)] : holder[key];
  if (value === undefined) throw new SpecError(`spec/overlay: there is nothing at ${path}`);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return value;
}

/** The object or array that holds the last segment of a pointer. */
function locate(target: JsonObject, path: string, create: boolean): [JsonObject | Json[], string] {
  const segments = pointerSegments(path);
  const key = segments.pop() ?? '';
  let holder: JsonObject | Json[] = target;
  for (const segment of segments) {
    let next: Json | undefined = Array.isArray(holder) ? holder[Number(segment)] : holder[segment];
    if (next === undefined && create && isObject(holder)) next = holder[segment] = {};
    if (!isObject(next) && !Array.isArray(next)) {
      throw new SpecError(`spec/overlay: there is nothing at ${path}`);
    }
    holder = next;
  }
  return [holder, key];
}
