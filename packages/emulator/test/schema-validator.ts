import { dereference, validate } from '@cfworker/json-schema';
import type { Json, JsonObject } from '@petrel/spec/json';
import { isObject } from '@petrel/spec/json';
import { loadSpec } from '@petrel/spec';
import type { Schema } from '../src/schema/schema.ts';

const root = {
  $id: 'https://petrel.test/description',
  components: { schemas: relax(structuredClone(loadSpec().schemas)) },
};
const lookup = dereference(structuredClone(root));

/** A schema prepared for the library, and what its references resolve to. */
interface Prepared {
  schema: JsonObject;
  lookup: typeof lookup;
}

const prepared = new WeakMap<JsonObject, Prepared>();

/**
 * The errors that an independent JSON Schema library finds in a value, or undefined.
 * `oneOf` is read as `anyOf`, because many alternatives of the API overlap.
 */
export function validationError(schema: Schema, value: Json): string | undefined {
  if (typeof schema === 'boolean') return schema ? undefined : 'nothing is allowed';
  let ready = prepared.get(schema);
  if (!ready) prepared.set(schema, (ready = prepare(schema)));
  const { valid, errors } = validate(value, ready.schema, '2020-12', ready.lookup, false);
  if (valid) return undefined;
  return errors.map((error) => `${error.instanceLocation}: ${error.error}`).join('\n');
}

const named = new Map<string, JsonObject>();

/** The errors in a value of a named schema, or undefined. */
export function validateNamed(name: string, value: Json): string | undefined {
  let schema = named.get(name);
  if (!schema) named.set(name, (schema = { $ref: `#/components/schemas/${name}` }));
  return validationError(schema, value);
}

function prepare(schema: JsonObject): Prepared {
  const own = { $id: `${root.$id}/own`, ...absolute(relax(structuredClone(schema))) };
  // The description is looked up behind what the schema brings itself, without a copy.
  return { schema: own, lookup: dereference(own, Object.create(lookup), new URL(own.$id)) };
}

function relax<Value>(value: Value): Value {
  walk(value, (object) => {
    if (typeof object.$ref === 'string') object.$ref = object.$ref.replaceAll('/oneOf/', '/anyOf/');
    if (Array.isArray(object.oneOf)) {
      const { oneOf } = object;
      delete object.oneOf;
      if (object.anyOf === undefined) object.anyOf = oneOf;
      else object.allOf = [...(Array.isArray(object.allOf) ? object.allOf : []), { anyOf: oneOf }];
    }
  });
  return value;
}

function absolute(schema: JsonObject): JsonObject {
  walk(schema, (object) => {
    if (typeof object.$ref === 'string') object.$ref = object.$ref.replace(/^#/, `${root.$id}#`);
  });
  return schema;
}

function walk(value: unknown, visit: (object: JsonObject) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isObject(value)) {
    visit(value);
    for (const item of Object.values(value)) walk(item, visit);
  }
}
