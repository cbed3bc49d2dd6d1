import { loadSpec } from '@petrel/spec';
import type { Json, JsonObject } from '@petrel/spec/json';
import { readOperations, type Operation } from './operation.ts';
import { Router } from './router.ts';
import { Sampler } from './schema/sampler.ts';
import { SchemaChecker } from './schema/schema-checker.ts';
import type { Resolve } from './schema/schema.ts';

/** The description of the API, made ready for use. */
export interface Api {
  operations: readonly Operation[];
  router: Router;
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
    resolve,
    checker,
    sampler: new Sampler(resolve, checker),
  };
  return held;
}

/** The service fills in what tools leave out, though the description requires it. */
function lenient(schema: JsonObject | undefined): void {
  if (schema) schema.required = ['type', 'name'];
}
