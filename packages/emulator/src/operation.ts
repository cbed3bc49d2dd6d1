import type { Spec } from '@petrel/spec';
import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { isSchema, type Schema } from './schema/schema.ts';

/** Where and how one operation of the API is called, and what it answers. */
export interface Operation {
  /** The operation's id in the description: `createChatCompletion`. */
  id: string;
  /** The same without the prefix of a beta operation. Behaviours are registered under it. */
  behaviour: string;
  verb: string;
  /** Path template without a query: `/files/{file_id}`. */
  path: string;
  /** Segments of the template. */
  segments: string[];
  /** A query that is part of the path: `beta=true`. */
  condition: readonly [string, string] | undefined;
  /** Whether it requires an admin key. */
  admin: boolean;
  query: Parameter[];
  headers: Parameter[];
  /** Schemas of the body by media type; empty when it has no body. */
  bodies: Map<string, Schema>;
  bodyRequired: boolean;
  /** Status of success. */
  status: number;
  /** Schemas of the successful answer by media type. */
  answers: Map<string, Schema>;
}

/** A parameter of an operation's query or headers. */
export interface Parameter {
  name: string;
  required: boolean;
  schema: Schema;
}

const verbs = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** Reads all operations of the description. */
export function readOperations(spec: Spec): Operation[] {
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const [verb, fields] of Object.entries(item)) {
      if (verbs.has(verb) && isObject(fields)) {
        operations.push(readOperation(spec, verb, path, fields));
      }
    }
  }
  return operations;
}

function readOperation(spec: Spec, verb: string, address: string, fields: JsonObject): Operation {
  const [path = '', query] = address.split('?');
  const [name, value] = query?.split('=') ?? [];
  const id = String(fields.operationId);
  const security = Array.isArray(fields.security) ? fields.security : spec.security;
  const body = isObject(fields.requestBody) ? fields.requestBody : {};
  const [status, answer] = success(fields);
  return {
    id,
    behaviour: id.replace(/^beta_/, ''),
    verb,
    path,
    segments: path.split('/').slice(1),
    condition: name !== undefined && value !== undefined ? [name, value] : undefined,
    admin: security.includes('AdminApiKeyAuth'),
    query: readParameters(fields, 'query'),
    headers: readParameters(fields, 'header'),
    bodies: readContent(body),
    bodyRequired: body.required === true,
    status,
    answers: readContent(answer),
  };
}

function success(fields: JsonObject): [number, Json] {
  for (const [status, answer] of Object.entries(
    isObject(fields.responses) ? fields.responses : {},
  )) {
    if (status.startsWith('2')) return [Number(status), answer];
  }
  return [200, {}];
}

function readParameters(fields: JsonObject, place: string): Parameter[] {
  const parameters = Array.isArray(fields.parameters) ? fields.parameters : [];
  return parameters.filter(isObject).flatMap((parameter) => {
    if (parameter.in !== place) return [];
    const schema = isSchema(parameter.schema) ? parameter.schema : true;
    const name = String(parameter.name).replace(/\[\]$/, '');
    return [{ name, required: parameter.required === true, schema }];
  });
}

function readContent(holder: Json): Map<string, Schema> {
  const content = isObject(holder) && isObject(holder.content) ? holder.content : {};
  const schemas = new Map<string, Schema>();
  for (const [type, entry] of Object.entries(content)) {
    schemas.set(type, isObject(entry) && isSchema(entry.schema) ? entry.schema : true);
  }
  return schemas;
}
