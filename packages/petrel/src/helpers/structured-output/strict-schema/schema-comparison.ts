import { isFields, type Fields } from '../../json/fields.ts';
import type { StrictJSONSchema } from './json-schema.ts';
import type { Resolve, WidenedProperties } from './nullable-properties.ts';

/** Levels of a value that are compared. What is deeper counts as fitting. */
const MOST_LEVELS = 200;

/** Where a value differs from a schema. */
export interface Mismatch {
  /** The names and indexes that lead to it. Innermost first while it is being looked for. */
  path: readonly (string | number)[];
  /** What it has to be. */
  expected: string;
}

type Verdicts = Map<StrictJSONSchema, Mismatch | undefined>;

/**
 * Compares values with parts of a converted schema: types, listed values, properties and items.
 * A property that was optional may be absent.
 */
export class SchemaComparison {
  readonly #resolve: Resolve;
  readonly #widened: WidenedProperties;
  readonly #verdicts = new Map<unknown, Verdicts>();

  constructor(resolve: Resolve, widened: WidenedProperties) {
    this.#resolve = resolve;
    this.#widened = widened;
  }

  /** Where a value differs from a schema; `undefined` if it fits. */
  mismatch(value: unknown, schema: StrictJSONSchema): Mismatch | undefined {
    return this.#compare(value, schema, 0);
  }

  /** Compares each part of an answer with each schema once, so that nested unions stay linear. */
  #compare(value: unknown, schema: StrictJSONSchema, level: number): Mismatch | undefined {
    if (level > MOST_LEVELS) return undefined;
    if (typeof value !== 'object' || value === null) {
      return this.#compareUnknown(value, schema, level);
    }
    const known: Verdicts = this.#verdicts.get(value) ?? new Map();
    if (known.has(schema)) return known.get(schema);
    const found = this.#compareUnknown(value, schema, level);
    this.#verdicts.set(value, known.set(schema, found));
    return found;
  }

  #compareUnknown(value: unknown, schema: StrictJSONSchema, level: number): Mismatch | undefined {
    const { $ref, anyOf, type, properties, items } = schema;
    if ($ref !== undefined) {
      const target = this.#resolve($ref);
      return target && this.#compare(value, target, level + 1);
    }
    if (anyOf) return this.#compareBranches(value, anyOf, level);
    if (!hasType(value, type)) return { path: [], expected: [type].flat().join(' or ') };
    if (!isListed(value, schema)) return { path: [], expected: 'one of the listed values' };
    if (isFields(value) && properties) {
      return this.#compareProperties(value, properties, level);
    }
    if (!Array.isArray(value) || !items) return undefined;
    for (const [index, item] of value.entries()) {
      const found = this.#compare(item, items, level + 1);
      if (found) return { ...found, path: [...found.path, index] };
    }
    return undefined;
  }

  #compareBranches(
    value: unknown,
    branches: readonly StrictJSONSchema[],
    level: number,
  ): Mismatch | undefined {
    const found: (Mismatch | undefined)[] = [];
    for (const branch of branches) {
      const mismatch = this.#compare(value, branch, level + 1);
      if (mismatch === undefined) return undefined;
      found.push(mismatch);
    }
    // The place is of use if it is the same for all that have the right type.
    const [deeper, ...others] = found.filter((mismatch) => mismatch && mismatch.path.length > 0);
    if (deeper && others.length === 0) return deeper;
    return { path: [], expected: 'one of its alternatives' };
  }

  #compareProperties(
    value: Fields,
    properties: { [name: string]: StrictJSONSchema },
    level: number,
  ): Mismatch | undefined {
    const extra = Object.keys(value).find((name) => !Object.hasOwn(properties, name));
    if (extra !== undefined) return { path: [extra], expected: 'absent' };
    const widened = this.#widened.get(properties);
    for (const [name, schema] of Object.entries(properties)) {
      if (!Object.hasOwn(value, name)) {
        if (widened?.has(name)) continue;
        return { path: [name], expected: 'present' };
      }
      const found = this.#compare(value[name], schema, level + 1);
      if (found) return { ...found, path: [...found.path, name] };
    }
    return undefined;
  }
}

function hasType(value: unknown, type: StrictJSONSchema['type']): boolean {
  if (type === undefined) return true;
  if (Array.isArray(type)) return type.some((one) => hasType(value, one));
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isFields(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function isListed(value: unknown, { enum: values, const: constant }: StrictJSONSchema): boolean {
  if (values !== undefined && !values.includes(value)) return false;
  return constant === undefined || constant === value;
}
