/** A JSON Schema, of which `true` allows any value and `false` none. */
export type JSONSchemaDefinition = JSONSchema | boolean;

/**
 * A JSON Schema of draft-07 or 2020-12. Keywords that structured outputs do not support are here
 * as well: those that matter are reported where a schema is converted.
 */
export interface JSONSchema {
  readonly $id?: string;
  readonly $schema?: string;
  readonly $ref?: string;
  readonly $anchor?: string;
  readonly $comment?: string;
  readonly $defs?: { readonly [name: string]: JSONSchemaDefinition };
  readonly definitions?: { readonly [name: string]: JSONSchemaDefinition };
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: { readonly [name: string]: JSONSchemaDefinition };
  readonly required?: readonly string[];
  readonly additionalProperties?: JSONSchemaDefinition;
  readonly items?: JSONSchemaDefinition | readonly JSONSchemaDefinition[];
  readonly prefixItems?: readonly JSONSchemaDefinition[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly allOf?: readonly JSONSchemaDefinition[];
  readonly anyOf?: readonly JSONSchemaDefinition[];
  readonly oneOf?: readonly JSONSchemaDefinition[];
}

/**
 * A JSON Schema in the subset that the API accepts with `strict: true`: objects are closed and
 * require all their properties, and alternatives are those of `anyOf`.
 */
export interface StrictJSONSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: { [name: string]: StrictJSONSchema };
  required?: string[];
  additionalProperties?: false;
  items?: StrictJSONSchema;
  anyOf?: StrictJSONSchema[];
  enum?: unknown[];
  const?: unknown;
  $ref?: string;
  $defs?: { [name: string]: StrictJSONSchema };
  /** Limits of strings, numbers and arrays. */
  [keyword: string]: unknown;
}

/**
 * The type of the values that a JSON Schema describes, for a schema whose type is literal, such as
 * one that is written in the call or followed by `as const`. A `$ref` is looked up in `Root`, and may lead
 * back to where it is. What it does not cover, such as `allOf`, is `unknown`.
 */
export type InferJSONSchema<Schema, Root = Schema> = Schema extends { readonly $ref: infer Pointer }
  ? InferReference<Pointer, Root>
  : Schema extends { readonly const: infer Value }
    ? Value
    : Schema extends { readonly enum: readonly (infer Value)[] }
      ? Value
      : Schema extends { readonly anyOf: readonly (infer Branch)[] }
        ? InferEach<Branch, Root>
        : Schema extends { readonly oneOf: readonly (infer Branch)[] }
          ? InferEach<Branch, Root>
          : Schema extends { readonly type: readonly (infer Name)[] }
            ? InferTyped<Schema, Name, Root>
            : Schema extends { readonly type: infer Name }
              ? InferTyped<Schema, Name, Root>
              : unknown;

type InferReference<Pointer, Root> = Pointer extends '#'
  ? InferJSONSchema<Root>
  : Pointer extends `#/${infer Path}`
    ? InferJSONSchema<PartAt<Root, Path>, Root>
    : unknown;

/** The part of a schema that a JSON pointer leads to. */
type PartAt<Schema, Path> = Path extends `${infer Name}/${infer Rest}`
  ? Name extends keyof Schema
    ? PartAt<Schema[Name], Rest>
    : unknown
  : Path extends keyof Schema
    ? Schema[Path]
    : unknown;

type InferEach<Branch, Root> = Branch extends unknown ? InferJSONSchema<Branch, Root> : never;

type InferTyped<Schema, Name, Root> = Name extends 'string'
  ? string
  : Name extends 'number' | 'integer'
    ? number
    : Name extends 'boolean'
      ? boolean
      : Name extends 'null'
        ? null
        : Name extends 'array'
          ? InferItems<Schema, Root>
          : Name extends 'object'
            ? InferProperties<Schema, Root>
            : unknown;

type InferItems<Schema, Root> = Schema extends { readonly items: infer Item }
  ? InferJSONSchema<Item, Root>[]
  : unknown[];

type InferProperties<Schema, Root> = Schema extends { readonly properties: infer Properties }
  ? Flat<
      {
        -readonly [Name in keyof Properties & Required<Schema>]: InferJSONSchema<
          Properties[Name],
          Root
        >;
      } & {
        -readonly [Name in Exclude<keyof Properties, Required<Schema>>]?: InferJSONSchema<
          Properties[Name],
          Root
        >;
      }
    >
  : { [name: string]: unknown };

type Required<Schema> = Schema extends { readonly required: readonly (infer Name)[] }
  ? Name
  : never;

/** Both halves as one object type, which editors show in full. */
type Flat<Type> = { [Name in keyof Type]: Type[Name] };
