import { $ZodRegistry, globalRegistry, toJSONSchema, type $ZodType } from 'zod/v4/core';
import { OpenAIError } from '../../../core/errors/openai-error.ts';
import { isFields, type Fields } from '../../json/fields.ts';
import { pointerTo, schemaError } from '../strict-schema/schema-error.ts';
import { zod3JSONSchema } from './zod3-json-schema.ts';

/**
 * A schema of zod 3.25 or 4, or of zod mini, of whichever copy of the package: the helpers look at
 * the schema, and not at the version they were installed with.
 */
export type ZodTypeLike = { parse(data: unknown): unknown } & (
  | { readonly _zod: { readonly output: unknown } }
  | { readonly _output: unknown }
);

/** The type of the values that a schema of zod returns, after transforms and defaults. */
export type InferZodType<Schema> = Schema extends {
  readonly _zod: { readonly output: infer Output };
}
  ? Output
  : Schema extends { readonly _output: infer Output }
    ? Output
    : never;

/** Schemas by the names of the definitions they become in the schema that is sent. */
export type ZodSchemaDefinitions = Record<string, ZodTypeLike>;

/** The JSON Schema of what a schema of zod accepts, before transforms and with defaults absent. */
export function zodJSONSchema(
  schema: ZodTypeLike,
  definitions: ZodSchemaDefinitions = {},
): unknown {
  if (typeof schema?.parse !== 'function') throw schemaError('', 'is not a schema of zod.');
  try {
    return isZod4(schema)
      ? zod4JSONSchema(schema, definitions)
      : zod3JSONSchema(schema, definitions);
  } catch (error) {
    if (error instanceof OpenAIError) throw error;
    throw schemaError('', 'cannot be converted to JSON Schema by zod: see `cause`.', error);
  }
}

function isZod4(schema: unknown): schema is $ZodType {
  return isFields(schema) && isFields(schema['_zod']);
}

function zod4JSONSchema(schema: $ZodType, definitions: ZodSchemaDefinitions): unknown {
  const options = {
    io: 'input',
    unrepresentable: 'any',
    override: checkRepresentable,
    metadata: new NamedSchemas(definitions),
  } as const;
  // The schema's own copy of zod knows its types best; zod before 4.2 and zod mini have no such method.
  const standard: unknown = Reflect.get(schema, '~standard');
  const own: unknown = isFields(standard) ? standard['jsonSchema'] : undefined;
  if (!isFields(own) || typeof own['input'] !== 'function') return toJSONSchema(schema, options);
  const { io: _io, ...libraryOptions } = options;
  return own['input']({ target: 'draft-2020-12', libraryOptions });
}

/** Metadata of schemas as usual, and the names of definitions, which zod makes `$defs` of. */
class NamedSchemas extends $ZodRegistry<Fields> {
  readonly #names: ReadonlyMap<unknown, string>;

  constructor(definitions: ZodSchemaDefinitions) {
    super();
    this.#names = new Map(Object.entries(definitions).map(([name, schema]) => [schema, name]));
  }

  override get(schema: $ZodType): Fields | undefined {
    const id = this.#names.get(schema);
    const metadata = globalRegistry.get(schema);
    return id === undefined ? metadata : { ...metadata, id };
  }
}

/** Types that JSON has no values of, such as dates. */
const UNREPRESENTABLE: ReadonlySet<string> = new Set([
  'bigint',
  'custom',
  'date',
  'function',
  'map',
  'nan',
  'promise',
  'set',
  'symbol',
  'transform',
]);

function checkRepresentable(context: { zodSchema: $ZodType; path?: unknown }): void {
  const { type } = context.zodSchema._zod.def;
  if (!UNREPRESENTABLE.has(type)) return;
  // Versions before 4.1 pass no path.
  const path = Array.isArray(context.path) ? context.path.map(String) : [];
  throw schemaError(
    pointerTo('', ...path),
    `is a ${type}, which JSON cannot express. Use a type of JSON, and transform it.`,
  );
}
