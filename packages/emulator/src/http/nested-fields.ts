import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { own, put } from '../members.ts';
import { ApiError } from './api-error.ts';

/** Far more than any operation has. */
const LIMITS = { fields: 10_000, nameLength: 1024, nameDepth: 32 };

/**
 * Nests flat fields whose names describe a structure (`a[]`, `a[0]`, `b[c]`), as queries and
 * multipart forms write it. A name that is repeated without brackets becomes an array too.
 *
 * @throws {ApiError} 400 for more fields, or names longer or deeper, than any operation has.
 */
export function nestFields(fields: Iterable<readonly [string, Json]>): JsonObject {
  const result: JsonObject = {};
  let count = 0;
  for (const [name, value] of fields) {
    if (++count > LIMITS.fields) refuse(`There are more than ${LIMITS.fields} fields.`);
    const open = name.indexOf('[');
    if (open <= 0) append(result, name, value);
    else place(result, name.slice(0, open), stepsOf(name, open), value);
  }
  return result;
}

function stepsOf(name: string, open: number): string[] {
  if (name.length > LIMITS.nameLength) {
    refuse(`The name of a field is longer than ${LIMITS.nameLength} characters.`);
  }
  const steps = [...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
  if (steps.length > LIMITS.nameDepth) {
    refuse(`The name of a field is nested more than ${LIMITS.nameDepth} levels deep.`);
  }
  return steps;
}

function refuse(message: string): never {
  throw new ApiError(message, { status: 400, code: 'invalid_parameter_name' });
}

function append(target: JsonObject, name: string, value: Json): void {
  const held = own(target, name);
  if (held === undefined) put(target, name, value);
  else if (Array.isArray(held)) held.push(value);
  else put(target, name, [held, value]);
}

function place(target: JsonObject, name: string, steps: string[], value: Json): void {
  const [step, ...rest] = steps;
  if (step === undefined) return append(target, name, value);
  if (step === '' || /^\d+$/.test(step)) return placeInList(target, name, rest, value);
  const held = own(target, name);
  const inner: JsonObject = isObject(held) ? held : {};
  put(target, name, inner);
  place(inner, step, rest, value);
}

function placeInList(target: JsonObject, name: string, rest: string[], value: Json): void {
  const held = own(target, name);
  const list: Json[] = Array.isArray(held) ? held : [];
  put(target, name, list);
  const key = rest[0];
  if (key === undefined) {
    list.push(value);
    return;
  }
  // `a[][b]=1&a[][c]=2` is one object until a key is repeated.
  let last = list.at(-1);
  if (!isObject(last) || own(last, key) !== undefined) list.push((last = {}));
  place(last, key, rest.slice(1), value);
}
