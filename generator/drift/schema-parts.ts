import { isObject, type Json, type JsonObject } from '@petrel/spec/json';

/** The schema of one value. */
export function literalSchema(value: unknown): JsonObject | undefined {
  const type = typeof value;
  if (type !== 'string' && type !== 'number' && type !== 'boolean') return undefined;
  return { type, enum: [value as string | number | boolean] };
}

/** The schema of what is valid by one of several, in the shortest form. */
export function joinUnion(members: readonly JsonObject[]): JsonObject | undefined {
  const nullable = members.some(isNull);
  const others = joinEnums(members.filter((member) => !isNull(member)));
  const [only, second] = others;
  if (only === undefined) return nullable ? { type: 'null' } : undefined;
  if (!nullable) return second === undefined ? only : { anyOf: [...others] };
  if (second !== undefined || typeof only['type'] !== 'string' || 'properties' in only) {
    return { anyOf: [...others, { type: 'null' }] };
  }
  const values = only['enum'];
  return {
    ...only,
    type: [only['type'], 'null'],
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
  };
}

/** The schema of what is valid by all of several: one object where they are plain objects. */
export function joinObjects(parts: readonly JsonObject[]): JsonObject {
  const used = parts.filter((part) => !isEmptySchema(part));
  const [only, second] = used;
  if (only === undefined) return parts[0] ?? {};
  if (second === undefined) return only;
  if (!used.every(isPlainObject)) return { allOf: [...used] };
  const merged: JsonObject = {};
  const required = new Set<string>();
  for (const { properties, required: names } of used) {
    Object.assign(merged, properties);
    for (const name of Array.isArray(names) ? names : []) required.add(String(name));
  }
  const names = Object.keys(merged).sort();
  const properties = Object.fromEntries(names.map((name) => [name, merged[name] ?? {}]));
  const joined: JsonObject = { type: 'object', properties };
  return required.size > 0 ? { ...joined, required: [...required].sort() } : joined;
}

/** Lists of values of one type become one list, at the place of the first. */
function joinEnums(members: readonly JsonObject[]): JsonObject[] {
  const joined: JsonObject[] = [];
  for (const member of members) {
    const same = joined.find(
      (other) => isList(other) && isList(member) && other['type'] === member['type'],
    );
    if (same === undefined) joined.push({ ...member });
    else same['enum'] = [...new Set([...list(same['enum']), ...list(member['enum'])])];
  }
  return joined;
}

function isList(schema: JsonObject): boolean {
  return Array.isArray(schema['enum']);
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

function isNull(schema: JsonObject): boolean {
  return schema['type'] === 'null';
}

function isPlainObject(schema: JsonObject): boolean {
  return schema['type'] === 'object' && !('additionalProperties' in schema);
}

/** `{}` beside others, as in `string & {}`. */
function isEmptySchema(schema: JsonObject): boolean {
  const { properties, additionalProperties } = schema;
  const bare = !isObject(properties) && additionalProperties === undefined;
  return Object.keys(schema).length === 0 || (schema['type'] === 'object' && bare);
}
