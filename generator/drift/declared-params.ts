import { isObject, type JsonObject } from '@petrel/spec/json';
import type { DeclaredOperation } from './declared-operations.ts';
import type { DeclaredSchemas } from './declared-schemas.ts';

/** The params of a method, sorted by where they go. */
export interface PlacedParams {
  /** Those that go into the path, the query and the headers, by name. */
  outside: Map<string, JsonObject>;
  /** Those of the query among them. */
  query: string[];
  /** Those that a call must have. */
  required: string[];
  /** The schema of the body, where there is one. */
  body?: JsonObject;
}

/** Reads where each property of a method's params goes; undefined when it takes none. */
export function placeParams(
  operation: DeclaredOperation,
  schemas: DeclaredSchemas,
): PlacedParams | undefined {
  const { params, request } = operation;
  if (params === undefined) return undefined;
  const base = schemas.of({ ...params, name: `${params.name}Base` });
  const schema = schemas.followed(Object.keys(base).length > 0 ? base : schemas.of(params));
  const properties = Object.entries(schema['properties'] ?? {});
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const outside = new Map<string, JsonObject>();
  const query: string[] = [];
  const named = new Set([...request.pathNames, ...request.headerNames.map(([name]) => name)]);
  const inQuery = (name: string): boolean =>
    request.query === 'rest' ? !named.has(name) : request.query.includes(name);
  for (const [name, value] of properties) {
    if (!isObject(value) || !(named.has(name) || inQuery(name))) continue;
    outside.set(name, value);
    if (inQuery(name)) query.push(name);
  }
  const placed: PlacedParams = { outside, query, required };
  if (request.hasBody) placed.body = without(schema, outside);
  return placed;
}

function without(schema: JsonObject, outside: ReadonlyMap<string, JsonObject>): JsonObject {
  if (!isObject(schema['properties'])) return schema;
  const kept = Object.entries(schema['properties']).filter(([name]) => !outside.has(name));
  const { required, ...rest } = schema;
  const names = Array.isArray(required)
    ? required.filter((name) => !outside.has(String(name)))
    : [];
  const body: JsonObject = { ...rest, properties: Object.fromEntries(kept) };
  return names.length > 0 ? { ...body, required: names } : body;
}
