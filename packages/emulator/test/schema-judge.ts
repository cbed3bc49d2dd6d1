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

/**
 * What a JSON Schema library that knows nothing of ours finds wrong with a value, or undefined.
 * `oneOf` is read as `anyOf`, because many alternatives of the API overlap.
 */
export function judge(schema: Schema, value: Json): string | undefined {
  const relaxed = relax(structuredClone(schema));
  const own = isObject(relaxed) ? { $id: `${root.$id}/own`, ...absolute(relaxed) } : relaxed;
  if (typeof own !== 'object') return own ? undefined : 'nothing is allowed';
  const all = dereference(own, { ...lookup }, new URL(`${root.$id}/own`));
  const { valid, errors } = validate(value, own, '2020-12', all, false);
  if (valid) return undefined;
  return errors.map((error) => `${error.instanceLocation}: ${error.error}`).join('\n');
}

/** What is wrong with a value of a named schema, or undefined. */
export function judgeNamed(name: string, value: Json): string | undefined {
  return judge({ $ref: `#/components/schemas/${name}` }, value);
}

function relax<Value>(value: Value): Value {
  walk(value, (object) => {
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
