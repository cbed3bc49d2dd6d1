import { isObject, type Json, type JsonObject } from '@petrel/spec/json';

/**
 * Puts flat fields whose names spell a structure (`a[]`, `a[0]`, `b[c]`) together, as queries and
 * multipart forms write it. A name that is repeated without brackets becomes an array too.
 */
export function nestFields(fields: Iterable<readonly [string, Json]>): JsonObject {
  const result: JsonObject = {};
  for (const [name, value] of fields) {
    const open = name.indexOf('[');
    if (open <= 0) append(result, name, value);
    else {
      const steps = [...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '');
      place(result, name.slice(0, open), steps, value);
    }
  }
  return result;
}

function append(target: JsonObject, name: string, value: Json): void {
  const held = own(target, name);
  if (held === undefined) set(target, name, value);
  else if (Array.isArray(held)) held.push(value);
  else set(target, name, [held, value]);
}

function place(target: JsonObject, name: string, steps: string[], value: Json): void {
  const [step, ...rest] = steps;
  if (step === undefined) return append(target, name, value);
  if (step === '' || /^\d+$/.test(step)) return placeInList(target, name, rest, value);
  const held = own(target, name);
  const inner: JsonObject = isObject(held) ? held : {};
  set(target, name, inner);
  place(inner, step, rest, value);
}

function placeInList(target: JsonObject, name: string, rest: string[], value: Json): void {
  const held = own(target, name);
  const list: Json[] = Array.isArray(held) ? held : [];
  set(target, name, list);
  const key = rest[0];
  if (key === undefined) {
    list.push(value);
    return;
  }
  // `a[][b]=1&a[][c]=2` is one object until a key comes a second time.
  let last = list.at(-1);
  if (!isObject(last) || own(last, key) !== undefined) list.push((last = {}));
  place(last, key, rest.slice(1), value);
}

function own(target: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(target, name) ? target[name] : undefined;
}

// Names come from outside: `__proto__` must become an ordinary property.
function set(target: JsonObject, name: string, value: Json): void {
  Object.defineProperty(target, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
