import { isFields, type Fields } from '../../json/fields.ts';
import type { StrictJSONSchema } from './json-schema.ts';
import type { Resolve, WidenedProperties } from './nullable-properties.ts';

/** Levels of a value that are compared. What is deeper counts as fitting. */
const MOST_LEVELS = 1000;

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
  readonly #alternatives = new Map<StrictJSONSchema, readonly StrictJSONSchema[]>();
  readonly #verdicts = new Map<object, Verdicts>();

  constructor(resolve: Resolve, widened: WidenedProperties) {
    this.#resolve = resolve;
    this.#widened = widened;
  }

  /** Where a value differs from a schema; `undefined` if it fits. */
  mismatch(value: unknown, schema: StrictJSONSchema): Mismatch | undefined {
    return this.#compare(value, schema, 0);
  }

  /**
   * What a value may follow: the schemas without reference and union that a schema leads to, each
   * once. There is none where references and unions only lead to each other.
   */
  alternativesOf(schema: StrictJSONSchema): readonly StrictJSONSchema[] {
    const known = this.#alternatives.get(schema);
    if (known !== undefined) return known;
    const seen = new Set<StrictJSONSchema>();
    const found: StrictJSONSchema[] = [];
    const open = [schema];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const { $ref, anyOf } = next;
      const target = $ref === undefined ? undefined : this.#resolve($ref);
      if (target !== undefined) open.push(target);
      else if (anyOf) open.push(...[...anyOf].reverse());
      else found.push(next);
    }
    this.#alternatives.set(schema, found);
    return found;
  }

  #compare(value: unknown, schema: StrictJSONSchema, level: number): Mismatch | undefined {
    if (level > MOST_LEVELS) return undefined;
    const found: Mismatch[] = [];
    for (const alternative of this.alternativesOf(schema)) {
      const mismatch = this.#compareOnce(value, alternative, level);
      if (mismatch === undefined) return undefined;
      found.push(mismatch);
    }
    const [only, ...others] = found;
    if (only !== undefined && others.length === 0) return only;
    // The place is of use if there is one alternative of the right type.
    const [deeper, ...more] = found.filter((mismatch) => mismatch.path.length > 0);
    if (deeper !== undefined && more.length === 0) return deeper;
    return { path: [], expected: 'one of its alternatives' };
  }

  /** Compares each object and list with each schema once, so that nested unions stay linear. */
  #compareOnce(value: unknown, schema: StrictJSONSchema, level: number): Mismatch | undefined {
    if (typeof value !== 'object' || value === null)
      return this.#compareAlone(value, schema, level);
    const known: Verdicts = this.#verdicts.get(value) ?? new Map();
    if (known.has(schema)) return known.get(schema);
    const found = this.#compareAlone(value, schema, level);
    this.#verdicts.set(value, known.set(schema, found));
    return found;
  }

  #compareAlone(value: unknown, schema: StrictJSONSchema, level: number): Mismatch | undefined {
    const { type, properties, items } = schema;
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
