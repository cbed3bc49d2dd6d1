import { isObject, type JsonObject } from '@petrel/spec/json';
import type { Api } from '../api.ts';
import { ApiError } from '../http/api-error.ts';
import { listOf, objectOf, textOf } from '../members.ts';
import { describeIssue } from '../schema/issue.ts';
import { flatten, schemasIn, type Schema } from '../schema/schema.ts';

/** The schemas of the events that a client, or a server, may send over a WebSocket, by type. */
export class EventSchemas {
  readonly types: readonly string[];
  readonly #api: Api;
  readonly #schemas: ReadonlyMap<string, Schema>;

  /** @param union The name of the schema that lists all events: `RealtimeClientEvent`. */
  constructor(api: Api, union: string) {
    this.#api = api;
    this.#schemas = readUnion(api, union);
    this.types = [...this.#schemas.keys()];
  }

  /** The schema of an event. */
  get(type: string): Schema | undefined {
    return this.#schemas.get(type);
  }

  /**
   * Checks an event.
   *
   * @throws {ApiError} 400 naming the invalid field.
   */
  check(event: JsonObject): void {
    const type = textOf(event, 'type');
    if (type === undefined) throw refusal('missing_required_parameter', 'type', MISSING_TYPE);
    const schema = this.#schemas.get(type);
    if (schema === undefined) throw refusal('invalid_value', 'type', this.#unknown(type));
    const issue = this.#api.checker.check(schema, event);
    if (issue === null) return;
    const { message, param, code } = describeIssue(issue);
    throw refusal(code, param, message);
  }

  #unknown(type: string): string {
    const known = this.types.map((name) => `'${name}'`).join(', ');
    return `Invalid value: '${type.slice(0, 100)}'. Supported values are: ${known}.`;
  }
}

const MISSING_TYPE = "Missing required parameter: 'type'.";

const held = new WeakMap<Api, Map<string, EventSchemas>>();

/** The schemas of a union of events, which are read once. */
export function eventSchemas(api: Api, union: string): EventSchemas {
  let all = held.get(api);
  if (!all) held.set(api, (all = new Map<string, EventSchemas>()));
  let schemas = all.get(union);
  if (!schemas) all.set(union, (schemas = new EventSchemas(api, union)));
  return schemas;
}

function readUnion(api: Api, name: string): Map<string, Schema> {
  const flat = flatten({ $ref: `#/components/schemas/${name}` }, api.resolve);
  const schemas = new Map<string, Schema>();
  for (const schema of [...schemasIn(flat.anyOf), ...schemasIn(flat.oneOf)]) {
    const { type } = objectOf(flatten(schema, api.resolve), 'properties');
    const rule = isObject(type) ? flatten(type, api.resolve) : {};
    const value = rule.const ?? listOf(rule, 'enum')[0];
    if (typeof value === 'string' && !schemas.has(value)) schemas.set(value, schema);
  }
  return schemas;
}

function refusal(code: string, param: string, message: string): ApiError {
  return new ApiError(message, { status: 400, code, param: param === '' ? null : param });
}
