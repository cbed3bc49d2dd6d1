import { loadSpec, type Spec } from '@petrel/spec';
import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { readOperations, type Operation } from './operation.ts';
import { Router } from './router.ts';
import { Sampler } from './schema/sampler.ts';
import { SchemaChecker } from './schema/schema-checker.ts';
import { flatten, type Resolve, type Schema } from './schema/schema.ts';
import { listOf, objectOf } from './members.ts';

/** The description of the API, prepared for use. */
export interface Api {
  operations: readonly Operation[];
  router: Router;
  /** Schemas of the events that webhooks deliver, by type: `response.completed`. */
  webhooks: ReadonlyMap<string, Schema>;
  resolve: Resolve;
  checker: SchemaChecker;
  sampler: Sampler;
}

let held: Api | undefined;

/** Reads the description at first use. It never changes, so all emulators share it. */
export function loadApi(): Api {
  if (held) return held;
  const spec = loadSpec();
  for (const name of ['FunctionTool', 'BetaFunctionTool']) lenient(spec.schemas[name]);
  acceptAssistantMessages(spec.schemas['BetaInputItem']);
  const resolved = new Map<string, Json | undefined>();
  const resolve: Resolve = (pointer) => {
    if (!resolved.has(pointer)) resolved.set(pointer, spec.resolve(pointer));
    return resolved.get(pointer);
  };
  const operations = readOperations(spec);
  const checker = new SchemaChecker(resolve);
  held = {
    operations,
    router: new Router(operations),
    webhooks: readWebhooks(spec, resolve),
    resolve,
    checker,
    sampler: new Sampler(resolve, checker),
  };
  return held;
}

function readWebhooks(spec: Spec, resolve: Resolve): Map<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const hook of Object.values(spec.webhooks)) {
    const { post } = isObject(hook) ? hook : {};
    const body = isObject(post) ? objectOf(post, 'requestBody') : {};
    const { schema } = objectOf(objectOf(body, 'content'), 'application/json');
    if (!isObject(schema)) continue;
    const { type } = objectOf(flatten(schema, resolve), 'properties');
    if (isObject(type)) schemas.set(String(listOf(type, 'enum')[0]), schema);
  }
  return schemas;
}

/** The service fills in what tools leave out, though the description requires it. */
function lenient(schema: JsonObject | undefined): void {
  if (schema) schema.required = ['type', 'name'];
}

/** The beta accepts messages of the assistant as input, as the types of the stable API do. */
function acceptAssistantMessages(schema: JsonObject | undefined): void {
  const message = { $ref: '#/components/schemas/AssistantInputMessage' };
  if (schema) schema.oneOf = [...listOf(schema, 'oneOf'), message];
}
