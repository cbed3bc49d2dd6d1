import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Api } from './api.ts';
import { ApiError } from './http/api-error.ts';
import { coerceFields } from './http/coerce-fields.ts';
import { nestFields } from './http/nested-fields.ts';
import type { PlainHeaders, PlainRequest } from './http/plain-request.ts';
import type { RequestBody } from './http/read-body.ts';
import type { Operation } from './operation.ts';
import { describeIssue, type Issue } from './schema/issue.ts';
import { flatten, isSchema, schemasIn, type Schema } from './schema/schema.ts';

/** The valid parts of a request. */
export interface ValidRequest {
  query: JsonObject;
  body: JsonObject;
}

/** Whether unknown fields are rejected, as the API does, or allowed. */
export type UnknownFields = 'refuse' | 'allow';

/**
 * Checks a request against the description of its operation, and converts texts of queries and
 * forms to their types.
 *
 * @throws {ApiError} 400 naming the invalid field, 415 for a body of the wrong media type.
 */
export function validateRequest(
  api: Api,
  operation: Operation,
  request: PlainRequest,
  body: RequestBody,
  unknownFields: UnknownFields,
): ValidRequest {
  checkHeaders(api, operation, request.headers);
  const query = readQuery(api, operation, request.query);
  if (body.fault && operation.bodies.size > 0) throw body.fault;
  return { query, body: readFields(api, operation, body, unknownFields) };
}

function checkHeaders(api: Api, operation: Operation, headers: PlainHeaders): void {
  for (const { name, required, schema } of operation.headers) {
    const flat = flatten(schema, api.resolve);
    const wanted = flat.const;
    if (!required || typeof wanted !== 'string') continue;
    const sent = (headers[name.toLowerCase()] ?? '').split(',').map((value) => value.trim());
    if (sent.includes(wanted)) continue;
    throw new ApiError(`This operation needs the header '${name}: ${wanted}'.`, {
      status: 400,
      code: 'invalid_beta',
    });
  }
}

function readQuery(api: Api, operation: Operation, sent: URLSearchParams): JsonObject {
  const raw = nestFields(sent);
  const query: JsonObject = {};
  for (const { name, required, schema } of operation.query) {
    const value = raw[name];
    if (value === undefined) {
      if (required) refuse({ kind: 'missing', path: [name] });
      continue;
    }
    const coerced = coerceFields(schema, value, api);
    const issue = api.checker.check(schema, coerced);
    if (issue) refuse({ ...issue, path: [name, ...issue.path] });
    query[name] = coerced;
  }
  return query;
}

function readFields(
  api: Api,
  operation: Operation,
  body: RequestBody,
  unknownFields: UnknownFields,
): JsonObject {
  if (operation.bodies.size === 0) return {};
  const [usual] = operation.bodies.keys();
  const empty = body.value === undefined;
  const schema = operation.bodies.get(empty && usual !== undefined ? usual : body.type);
  if (schema === undefined) {
    const allowed = [...operation.bodies.keys()].join(' or ');
    throw new ApiError(`The body of this request must be ${allowed}.`, {
      status: 415,
      code: 'unsupported_media_type',
    });
  }
  const value = body.value ?? {};
  if (typeof value === 'string' && body.type === 'application/sdp') return { sdp: value };
  const typed = body.type === 'multipart/form-data' ? coerceFields(schema, value, api) : value;
  if (empty && !operation.bodyRequired) return {};
  const issue = api.checker.check(schema, typed);
  if (issue) refuse(issue);
  if (!isObject(typed)) return {};
  if (unknownFields === 'refuse') refuseUnknown(api, schema, typed);
  return typed;
}

/** Undeclared top-level fields of a body are mostly misspelt; the API rejects them. */
function refuseUnknown(api: Api, schema: Schema, body: JsonObject): void {
  const names = declaredNames(api, schema);
  if (!names) return;
  const unknown = Object.keys(body).find((name) => !names.has(name));
  if (unknown !== undefined) refuse({ kind: 'unknown', path: [unknown] });
}

const declared = new WeakMap<JsonObject, Set<string> | null>();

/** Names of the properties a schema declares; null when it is open to any. */
function declaredNames(api: Api, schema: Schema): Set<string> | null {
  if (typeof schema === 'boolean') return null;
  const held = declared.get(schema);
  if (held !== undefined) return held;
  const names = collectNames(api, schema);
  declared.set(schema, names);
  return names;
}

function collectNames(api: Api, schema: Schema): Set<string> | null {
  const flat = flatten(schema, api.resolve);
  const branches = [...schemasIn(flat.anyOf), ...schemasIn(flat.oneOf)];
  const open = flat.additionalProperties !== undefined && flat.additionalProperties !== false;
  if (open || (!isObject(flat.properties) && branches.length === 0)) return null;
  const names = new Set(Object.keys(isObject(flat.properties) ? flat.properties : {}));
  for (const branch of branches) {
    const inner = isSchema(branch) ? collectNames(api, branch) : null;
    if (!inner) return null;
    for (const name of inner) names.add(name);
  }
  return names;
}

function refuse(issue: Issue): never {
  const { message, param, code } = describeIssue(issue);
  throw new ApiError(message, { status: 400, param: param === '' ? null : param, code });
}
