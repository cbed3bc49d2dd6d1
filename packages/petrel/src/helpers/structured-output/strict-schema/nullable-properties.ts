import type { StrictJSONSchema } from './json-schema.ts';

/**
 * The names of properties that are nullable only because all properties are required, by the
 * `properties` of the object they belong to.
 */
export type WidenedProperties = ReadonlyMap<object, ReadonlySet<string>>;

/** A property that was optional, and is required in the converted schema. */
export interface OptionalProperty {
  object: StrictJSONSchema;
  name: string;
}

/** What a `$ref` of a converted schema leads to. */
export type Resolve = (ref: string) => StrictJSONSchema | undefined;

/** Lets properties that were optional be `null`, and returns those that could not be before. */
export function widenOptionals(
  optionals: readonly OptionalProperty[],
  resolve: Resolve,
): WidenedProperties {
  const widened = new Map<object, Set<string>>();
  const nulls = new Map<StrictJSONSchema, boolean>();
  for (const { object, name } of optionals) {
    const properties = object.properties ?? {};
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!property || acceptsNull(property, resolve, nulls)) continue;
    // `defineProperty` for one that is named `__proto__`.
    Object.defineProperty(properties, name, { value: nullable(property) });
    const names = widened.get(properties) ?? new Set<string>();
    widened.set(properties, names.add(name));
  }
  return widened;
}

/** Nothing beside the alternatives may restrict them, so all but what describes it is a branch. */
function nullable(schema: StrictJSONSchema): StrictJSONSchema {
  const { title, description, anyOf, ...rest } = schema;
  const widened: StrictJSONSchema = {};
  if (title !== undefined) widened.title = title;
  if (description !== undefined) widened.description = description;
  widened.anyOf = [...(anyOf ?? [rest]), { type: 'null' }];
  return widened;
}

/** Remembers what it finds in `nulls`; what is still being looked at counts as not nullable. */
function acceptsNull(
  schema: StrictJSONSchema,
  resolve: Resolve,
  nulls: Map<StrictJSONSchema, boolean>,
): boolean {
  const known = nulls.get(schema);
  if (known !== undefined) return known;
  nulls.set(schema, false);
  const target = schema.$ref === undefined ? undefined : resolve(schema.$ref);
  const isNullable =
    target !== undefined
      ? acceptsNull(target, resolve, nulls)
      : (schema.anyOf?.some((branch) => acceptsNull(branch, resolve, nulls)) ?? isNull(schema));
  nulls.set(schema, isNullable);
  return isNullable;
}

function isNull({ type, enum: values, const: value }: StrictJSONSchema): boolean {
  if (values !== undefined && !values.includes(null)) return false;
  if (value !== undefined && value !== null) return false;
  return type === 'null' || (Array.isArray(type) && type.includes('null'));
}
