import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { MethodName, PageName } from '@petrel/spec/names';
import type { ComponentNamer } from './component-namer.ts';
import type { DeclaredOperation } from './declared-operations.ts';
import { placeParams, type PlacedParams } from './declared-params.ts';
import type { DeclaredSchemas } from './declared-schemas.ts';

const JSON_TYPE = 'application/json';

/** Members of a page beside its items, by the class of the page. */
const PAGE_MEMBERS: Readonly<Record<string, JsonObject>> = {
  CursorPage: { has_more: { type: 'boolean' } },
  ConversationCursorPage: { has_more: { type: 'boolean' }, last_id: { type: 'string' } },
  NextCursorPage: { has_more: { type: 'boolean' }, next: { type: ['string', 'null'] } },
  TokenPage: { has_more: { type: 'boolean' }, next: { type: ['string', 'null'] } },
};

/** Describes declared operations in the shape of an OpenAPI document. */
export class OperationDescriber {
  readonly #schemas: DeclaredSchemas;
  readonly #namer: ComponentNamer;

  constructor(schemas: DeclaredSchemas, namer: ComponentNamer) {
    this.#schemas = schemas;
    this.#namer = namer;
  }

  /**
   * The operation as a member of its path.
   *
   * @param headers Constant headers that no rule of the overlay adds.
   */
  describe(
    operation: DeclaredOperation,
    headers: readonly (readonly [string, string])[],
  ): JsonObject {
    const { request, method } = operation;
    const params = placeParams(operation, this.#schemas);
    const description: JsonObject = request.admin ? { security: ['AdminApiKeyAuth'] } : {};
    description['operationId'] = method;
    const parameters = [...this.#parameters(operation, params), ...headers.map(constantHeader)];
    if (parameters.length > 0) description['parameters'] = parameters;
    if (request.hasBody && params?.body !== undefined) {
      const type = request.multipart ? 'multipart/form-data' : JSON_TYPE;
      const schema = this.#namer.translate(params.body);
      const isRequired = Array.isArray(schema['required']) || !isObject(schema['properties']);
      description['requestBody'] = {
        ...(isRequired ? { required: true } : {}),
        content: { [type]: { schema } },
      };
    }
    description['responses'] = { '200': this.#answer(operation) };
    return description;
  }

  #parameters({ request }: DeclaredOperation, params: PlacedParams | undefined): JsonObject[] {
    const inPath = [...request.path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']): JsonObject => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }));
    const inQuery = (params?.query ?? []).map((name) =>
      this.#parameter(name, 'query', params?.outside.get(name) ?? {}, params),
    );
    const inHeader = request.headerNames.map(([property, name]) =>
      this.#parameter(name, 'header', params?.outside.get(property) ?? {}, params),
    );
    return [...inPath, ...inQuery, ...inHeader];
  }

  #parameter(
    name: string,
    place: string,
    declared: JsonObject,
    params: PlacedParams | undefined,
  ): JsonObject {
    const schema = this.#namer.translate({ properties: { [name]: declared } });
    const own = isObject(schema['properties']) ? (schema['properties'][name] ?? {}) : {};
    const isList = isObject(own) && own['type'] === 'array';
    return {
      name: isList ? `${name}[]` : name,
      in: place,
      ...(params?.required.includes(name) === true ? { required: true } : {}),
      schema: own,
    };
  }

  #answer({ result, event, request }: DeclaredOperation): JsonObject {
    const content: JsonObject = {};
    if (result.kind === 'json')
      content[JSON_TYPE] = { schema: this.#namer.translate(result.schema) };
    if (result.kind === 'page') {
      const items = this.#namer.translate(result.item);
      content[JSON_TYPE] = { schema: pageSchema(items, result.pageClass) };
    }
    if (result.kind === 'binary') {
      const accept = request.headers.find(([name]) => name === 'Accept')?.[1] ?? '*/*';
      content[accept] = { schema: { format: 'binary', type: 'string' } };
    }
    if (event !== undefined)
      content['text/event-stream'] = { schema: this.#namer.translate(event) };
    return Object.keys(content).length === 0 ? {} : { content };
  }
}

/** The row of `spec/names/methods.json`. */
export function methodRow(operation: DeclaredOperation): MethodName {
  const { request, positional, params, method, returns } = operation;
  const names = [positional ?? '', params === undefined ? '' : '{ ...params }'];
  const { verb, path } = request;
  return { verb, path, method, params: names.filter((name) => name !== '').join(', '), returns };
}

/** The row of `spec/names/pages.json`; undefined for an operation that answers with no page. */
export function pageRow({ result }: DeclaredOperation): PageName | undefined {
  if (result.kind !== 'page') return undefined;
  const { module, name } = result.page;
  const { pageClass } = result;
  return { module: module.replace(/^resources\//, ''), name, class: pageClass };
}

function pageSchema(items: JsonObject, pageClass: string): JsonObject {
  const members: Record<string, Json> = {
    data: { items, type: 'array' },
    ...PAGE_MEMBERS[pageClass],
  };
  return { properties: members, required: Object.keys(members).sort(), type: 'object' };
}

function constantHeader([name, value]: readonly [string, string]): JsonObject {
  return { name, in: 'header', required: true, schema: { const: value } };
}
