import { isObject, joinPointer, type Json, type JsonObject } from '@petrel/spec/json';
import { ImportError } from './import-error.ts';
import { stripSchema } from './strip-schema.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const PROSE = new Set(['description', 'summary', 'tags', 'externalDocs', 'servers', 'callbacks']);
const COMPONENTS = ['schemas', 'responses', 'parameters', 'requestBodies'];

/** A document without its prose, in the shape of OpenAPI so that JSON pointers keep their meaning. */
export interface StrippedDocument {
  paths: Record<string, JsonObject>;
  webhooks: Record<string, JsonObject>;
  components: Record<string, JsonObject>;
  /** Names of the security schemes, in the order of the document; the first is the default. */
  security: string[];
}

/**
 * Reduces an OpenAPI document to stripped.
 *
 * @throws {ImportError} on a construct it does not know, naming the place.
 */
export function stripDocument(document: JsonObject): StrippedDocument {
  const components = object(document['components'] ?? {}, '#/components');
  const stripped: StrippedDocument = { paths: {}, webhooks: {}, components: {}, security: [] };
  for (const kind of Object.keys(components)) {
    if (kind === 'securitySchemes' || kind === 'headers' || kind === 'examples') continue;
    if (!COMPONENTS.includes(kind)) {
      throw new ImportError(
        joinPointer('#/components', kind),
        'this kind of component is not known',
      );
    }
    stripped.components[kind] = stripComponent(kind, components[kind]);
  }
  stripped.security = securityNames(document['security']);
  for (const [path, item] of sorted(object(document['paths'], '#/paths'))) {
    stripped.paths[path] = stripPath(item, joinPointer('#/paths', path));
  }
  for (const [name, item] of sorted(object(document['webhooks'] ?? {}, '#/webhooks'))) {
    stripped.webhooks[name] = stripPath(item, joinPointer('#/webhooks', name));
  }
  return stripped;
}

function stripComponent(kind: string, members: Json | undefined): JsonObject {
  const stripped: JsonObject = {};
  for (const [name, member] of sorted(object(members, joinPointer('#/components', kind)))) {
    const at = joinPointer('#/components', kind, name);
    if (kind === 'schemas') stripped[name] = stripSchema(member, at, at);
    else if (kind === 'parameters') stripped[name] = stripParameter(member, at);
    else stripped[name] = stripBody(member, at);
  }
  return stripped;
}

function stripPath(item: Json, at: string): JsonObject {
  const stripped: JsonObject = {};
  const source = object(item, at);
  for (const key of Object.keys(source)) {
    if (PROSE.has(key) || key.startsWith('x-') || VERBS.includes(key)) continue;
    if (key !== 'parameters') throw new ImportError(joinPointer(at, key), 'unknown key of a path');
    stripped['parameters'] = stripList(source[key], joinPointer(at, key), stripParameter);
  }
  for (const verb of VERBS) {
    const operation = source[verb];
    if (operation !== undefined) stripped[verb] = stripOperation(operation, joinPointer(at, verb));
  }
  return stripped;
}

function stripOperation(operation: Json, at: string): JsonObject {
  const stripped: JsonObject = {};
  for (const [key, value] of Object.entries(object(operation, at))) {
    const place = joinPointer(at, key);
    if (key === 'x-oaiMeta') stripped['reference'] = referencePage(value, operation);
    if (PROSE.has(key) || key.startsWith('x-')) continue;
    if (key === 'operationId' || key === 'deprecated') stripped[key] = value;
    else if (key === 'security') stripped[key] = securityNames(value);
    else if (key === 'parameters') stripped[key] = stripList(value, place, stripParameter);
    else if (key === 'requestBody') stripped[key] = stripBody(value, place);
    else if (key === 'responses') stripped[key] = stripResponses(value, place);
    else throw new ImportError(place, 'unknown key of an operation');
  }
  return stripped;
}

/** Where the API reference describes an operation, relative to its root: `chat/create`. */
function referencePage(meta: Json, operation: Json): string | null {
  if (!isObject(meta) || !isObject(operation) || typeof meta['group'] !== 'string') return null;
  const page = meta['path'] ?? operation['operationId'];
  return typeof page === 'string' ? `${meta['group']}/${page}` : meta['group'];
}

function stripParameter(parameter: Json, at: string): JsonObject {
  const source = object(parameter, at);
  if (typeof source['$ref'] === 'string') return { $ref: source['$ref'] };
  const place = source['in'];
  if (place !== 'path' && place !== 'query' && place !== 'header') {
    throw new ImportError(
      joinPointer(at, 'in'),
      `a parameter cannot stand in ${JSON.stringify(place)}`,
    );
  }
  const stripped: JsonObject = { name: source['name'] ?? null, in: place };
  if (source['required'] === true) stripped['required'] = true;
  if (source['deprecated'] === true) stripped['deprecated'] = true;
  stripped['schema'] = stripSchema(source['schema'], joinPointer(at, 'schema'), at);
  return stripped;
}

/** A request body or a response: media types to schemas. */
function stripBody(body: Json, at: string): JsonObject {
  const source = object(body, at);
  if (typeof source['$ref'] === 'string') return { $ref: source['$ref'] };
  const stripped: JsonObject = {};
  if (source['required'] === true) stripped['required'] = true;
  if (source['content'] !== undefined) {
    const content: JsonObject = {};
    for (const [type, media] of Object.entries(
      object(source['content'], joinPointer(at, 'content')),
    )) {
      const place = joinPointer(at, 'content', type);
      const { schema, encoding } = object(media, place);
      const entry: JsonObject = {};
      if (schema !== undefined)
        entry['schema'] = stripSchema(schema, joinPointer(place, 'schema'), at);
      if (encoding !== undefined)
        entry['encoding'] = stripEncoding(encoding, joinPointer(place, 'encoding'));
      content[type] = entry;
    }
    stripped['content'] = content;
  }
  return stripped;
}

/** Media types of the parts of a form, where the document names them. */
function stripEncoding(encoding: Json, at: string): JsonObject {
  const stripped: JsonObject = {};
  for (const [part, value] of sorted(object(encoding, at))) {
    const { contentType } = object(value, joinPointer(at, part));
    if (typeof contentType === 'string') stripped[part] = { contentType };
  }
  return stripped;
}

function stripResponses(responses: Json, at: string): JsonObject {
  const stripped: JsonObject = {};
  for (const [status, response] of sorted(object(responses, at))) {
    stripped[status] = stripBody(response, joinPointer(at, status));
  }
  return stripped;
}

function securityNames(security: Json | undefined): string[] {
  if (!Array.isArray(security)) return [];
  return security.flatMap((alternative) => (isObject(alternative) ? Object.keys(alternative) : []));
}

function stripList(
  list: Json | undefined,
  at: string,
  stripped: (item: Json, at: string) => JsonObject,
): Json[] {
  if (!Array.isArray(list)) throw new ImportError(at, 'expected a list');
  return list.map((item, index) => stripped(item, joinPointer(at, index)));
}

function object(value: Json | undefined, at: string): JsonObject {
  if (!isObject(value)) throw new ImportError(at, 'expected an object');
  return value;
}

function sorted(value: JsonObject): [string, Json][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
