import { isObject, joinPointer, type Json, type JsonObject } from '@petrel/spec/json';
import { ImportError } from './import-error.ts';
import { schemaFacts } from './schema-facts.ts';

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const PROSE = new Set(['description', 'summary', 'tags', 'externalDocs', 'servers', 'callbacks']);
const COMPONENTS = ['schemas', 'responses', 'parameters', 'requestBodies'];

/** The facts of a whole document, in the shape of OpenAPI so that JSON pointers keep their meaning. */
export interface DocumentFacts {
  paths: Record<string, JsonObject>;
  webhooks: Record<string, JsonObject>;
  components: Record<string, JsonObject>;
  /** Names of the security schemes, in the order of the document; the first is the default. */
  security: string[];
}

/**
 * Reduces an OpenAPI document to facts.
 *
 * @throws {ImportError} on a construct it does not know, naming the place.
 */
export function documentFacts(document: JsonObject): DocumentFacts {
  const components = object(document['components'] ?? {}, '#/components');
  const facts: DocumentFacts = { paths: {}, webhooks: {}, components: {}, security: [] };
  for (const kind of Object.keys(components)) {
    if (kind === 'securitySchemes' || kind === 'headers' || kind === 'examples') continue;
    if (!COMPONENTS.includes(kind)) {
      throw new ImportError(
        joinPointer('#/components', kind),
        'this kind of component is not known',
      );
    }
    facts.components[kind] = componentFacts(kind, components[kind]);
  }
  facts.security = securityNames(document['security']);
  for (const [path, item] of sorted(object(document['paths'], '#/paths'))) {
    facts.paths[path] = pathFacts(item, joinPointer('#/paths', path));
  }
  for (const [name, item] of sorted(object(document['webhooks'] ?? {}, '#/webhooks'))) {
    facts.webhooks[name] = pathFacts(item, joinPointer('#/webhooks', name));
  }
  return facts;
}

function componentFacts(kind: string, members: Json | undefined): JsonObject {
  const facts: JsonObject = {};
  for (const [name, member] of sorted(object(members, joinPointer('#/components', kind)))) {
    const at = joinPointer('#/components', kind, name);
    if (kind === 'schemas') facts[name] = schemaFacts(member, at, at);
    else if (kind === 'parameters') facts[name] = parameterFacts(member, at);
    else facts[name] = bodyFacts(member, at);
  }
  return facts;
}

function pathFacts(item: Json, at: string): JsonObject {
  const facts: JsonObject = {};
  const source = object(item, at);
  for (const key of Object.keys(source)) {
    if (PROSE.has(key) || key.startsWith('x-') || VERBS.includes(key)) continue;
    if (key !== 'parameters') throw new ImportError(joinPointer(at, key), 'unknown key of a path');
    facts['parameters'] = listFacts(source[key], joinPointer(at, key), parameterFacts);
  }
  for (const verb of VERBS) {
    const operation = source[verb];
    if (operation !== undefined) facts[verb] = operationFacts(operation, joinPointer(at, verb));
  }
  return facts;
}

function operationFacts(operation: Json, at: string): JsonObject {
  const facts: JsonObject = {};
  for (const [key, value] of Object.entries(object(operation, at))) {
    const place = joinPointer(at, key);
    if (key === 'x-oaiMeta') facts['reference'] = referencePage(value, operation);
    if (PROSE.has(key) || key.startsWith('x-')) continue;
    if (key === 'operationId' || key === 'deprecated') facts[key] = value;
    else if (key === 'security') facts[key] = securityNames(value);
    else if (key === 'parameters') facts[key] = listFacts(value, place, parameterFacts);
    else if (key === 'requestBody') facts[key] = bodyFacts(value, place);
    else if (key === 'responses') facts[key] = responsesFacts(value, place);
    else throw new ImportError(place, 'unknown key of an operation');
  }
  return facts;
}

/** Where the API reference describes an operation, relative to its root: `chat/create`. */
function referencePage(meta: Json, operation: Json): string | null {
  if (!isObject(meta) || !isObject(operation) || typeof meta['group'] !== 'string') return null;
  const page = meta['path'] ?? operation['operationId'];
  return typeof page === 'string' ? `${meta['group']}/${page}` : meta['group'];
}

function parameterFacts(parameter: Json, at: string): JsonObject {
  const source = object(parameter, at);
  if (typeof source['$ref'] === 'string') return { $ref: source['$ref'] };
  const place = source['in'];
  if (place !== 'path' && place !== 'query' && place !== 'header') {
    throw new ImportError(
      joinPointer(at, 'in'),
      `a parameter cannot stand in ${JSON.stringify(place)}`,
    );
  }
  const facts: JsonObject = { name: source['name'] ?? null, in: place };
  if (source['required'] === true) facts['required'] = true;
  if (source['deprecated'] === true) facts['deprecated'] = true;
  facts['schema'] = schemaFacts(source['schema'], joinPointer(at, 'schema'), at);
  return facts;
}

/** A request body or a response: media types to schemas. */
function bodyFacts(body: Json, at: string): JsonObject {
  const source = object(body, at);
  if (typeof source['$ref'] === 'string') return { $ref: source['$ref'] };
  const facts: JsonObject = {};
  if (source['required'] === true) facts['required'] = true;
  if (source['content'] !== undefined) {
    const content: JsonObject = {};
    for (const [type, media] of Object.entries(
      object(source['content'], joinPointer(at, 'content')),
    )) {
      const place = joinPointer(at, 'content', type);
      const { schema, encoding } = object(media, place);
      const entry: JsonObject = {};
      if (schema !== undefined)
        entry['schema'] = schemaFacts(schema, joinPointer(place, 'schema'), at);
      if (encoding !== undefined)
        entry['encoding'] = encodingFacts(encoding, joinPointer(place, 'encoding'));
      content[type] = entry;
    }
    facts['content'] = content;
  }
  return facts;
}

/** Media types of the parts of a form, where the document names them. */
function encodingFacts(encoding: Json, at: string): JsonObject {
  const facts: JsonObject = {};
  for (const [part, value] of sorted(object(encoding, at))) {
    const { contentType } = object(value, joinPointer(at, part));
    if (typeof contentType === 'string') facts[part] = { contentType };
  }
  return facts;
}

function responsesFacts(responses: Json, at: string): JsonObject {
  const facts: JsonObject = {};
  for (const [status, response] of sorted(object(responses, at))) {
    facts[status] = bodyFacts(response, joinPointer(at, status));
  }
  return facts;
}

function securityNames(security: Json | undefined): string[] {
  if (!Array.isArray(security)) return [];
  return security.flatMap((alternative) => (isObject(alternative) ? Object.keys(alternative) : []));
}

function listFacts(
  list: Json | undefined,
  at: string,
  facts: (item: Json, at: string) => JsonObject,
): Json[] {
  if (!Array.isArray(list)) throw new ImportError(at, 'expected a list');
  return list.map((item, index) => facts(item, joinPointer(at, index)));
}

function object(value: Json | undefined, at: string): JsonObject {
  if (!isObject(value)) throw new ImportError(at, 'expected an object');
  return value;
}

function sorted(value: JsonObject): [string, Json][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
