import { isFields } from '../../json/fields.ts';
import type { StrictJSONSchema } from './json-schema.ts';
import { widenOptionals, type Resolve } from './nullable-properties.ts';
import { schemaError } from './schema-error.ts';
import { StrictConverter } from './strict-converter.ts';
import { checkLimits } from './strict-limits.ts';
import { StrictReader } from './strict-reader.ts';

/** The property that holds answers whose schema is not that of an object. */
const WRAPPER = 'value';

/** A JSON Schema in the strict subset, and what reads the answers to it. */
export interface StrictSchema {
  /** The schema to send with `strict: true`. */
  schema: StrictJSONSchema;
  /** Whether answers are the property `value` of an object, because the API requires an object. */
  isWrapped: boolean;
  /** Returns an answer as the schema that was converted describes it. */
  reader: StrictReader;
}

/**
 * Converts a JSON Schema of draft-07 or 2020-12 to the subset that the API accepts with
 * `strict: true`. Optional properties become required and nullable, objects are closed, and a schema
 * that is not that of an object is wrapped in one; the `reader` reverts this in answers. The schema
 * that is passed remains as it is.
 *
 * Throws an `OpenAIError` with the JSON pointer of what the subset cannot express.
 */
export function strictSchema(source: unknown): StrictSchema {
  if (!isFields(source)) throw schemaError('', 'is not a JSON Schema, which is an object.');
  const converter = new StrictConverter(source);
  const { definitions, optionals, rootReferences } = converter;
  const converted = converter.convertRoot();
  // The API accepts no `$ref` in place of the whole schema.
  const root = definitions.get(definitionName(converted.$ref)) ?? converted;
  const isWrapped = root.type !== 'object';
  let schema: StrictJSONSchema = { ...root };
  if (isWrapped) {
    const name = rootReferences.length > 0 ? converter.nameOfRoot() : undefined;
    if (name !== undefined) definitions.set(name, root);
    schema = wrapped(name === undefined ? root : referenceTo(name));
    for (const reference of rootReferences) Object.assign(reference, referenceTo(name ?? ''));
  } else {
    for (const reference of rootReferences) reference.$ref = '#';
  }
  const resolve: Resolve = (ref) => (ref === '#' ? schema : definitions.get(definitionName(ref)));
  const widened = widenOptionals(optionals, resolve);
  if (definitions.size > 0) schema.$defs = Object.fromEntries(definitions);
  checkLimits(schema);
  const reader = new StrictReader(schema, {
    resolve,
    widened,
    wrapper: isWrapped ? WRAPPER : undefined,
  });
  return { schema, isWrapped, reader };
}

const DEFINITIONS = '#/$defs/';

function referenceTo(name: string): StrictJSONSchema {
  return { $ref: DEFINITIONS + name };
}

function definitionName(ref = ''): string {
  return ref.startsWith(DEFINITIONS) ? ref.slice(DEFINITIONS.length) : '';
}

function wrapped(value: StrictJSONSchema): StrictJSONSchema {
  return {
    type: 'object',
    properties: { [WRAPPER]: value },
    required: [WRAPPER],
    additionalProperties: false,
  };
}
