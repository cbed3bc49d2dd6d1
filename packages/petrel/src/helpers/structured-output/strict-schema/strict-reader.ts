import { isFields, type Fields } from '../../json/fields.ts';
import type { StrictJSONSchema } from './json-schema.ts';
import type { Resolve, WidenedProperties } from './nullable-properties.ts';
import { SchemaComparison, type Mismatch } from './schema-comparison.ts';

/** Reads answers to a converted schema as values of the schema it was converted from. */
export class StrictReader {
  readonly #schema: StrictJSONSchema;
  readonly #resolve: Resolve;
  readonly #widened: WidenedProperties;
  readonly #wrapper: string | undefined;

  constructor(
    schema: StrictJSONSchema,
    options: { resolve: Resolve; widened: WidenedProperties; wrapper: string | undefined },
  ) {
    this.#schema = schema;
    this.#resolve = options.resolve;
    this.#widened = options.widened;
    this.#wrapper = options.wrapper;
  }

  /**
   * Takes the answer out of its wrapper, and removes properties that are `null` in place of absent.
   * Changes the answer itself. An answer that does not fit the schema is left to its validator.
   */
  read(answer: unknown): unknown {
    if (this.#widened.size > 0) this.#removeNulls(answer);
    return this.unwrap(answer);
  }

  /** Takes the answer, or what there is of it so far, out of its wrapper. */
  unwrap(answer: unknown): unknown {
    if (this.#wrapper === undefined || !isFields(answer)) return answer;
    return Object.hasOwn(answer, this.#wrapper) ? answer[this.#wrapper] : undefined;
  }

  /**
   * Where an answer differs from the schema that was sent, before it is read. The path is that of the
   * value that is read, without the wrapper.
   */
  mismatch(answer: unknown): Mismatch | undefined {
    const found = this.#comparison().mismatch(answer, this.#schema);
    if (found === undefined) return undefined;
    const path = [...found.path].reverse();
    return { ...found, path: this.#wrapper === undefined ? path : path.slice(1) };
  }

  #comparison(): SchemaComparison {
    return new SchemaComparison(this.#resolve, this.#widened);
  }

  #removeNulls(answer: unknown): void {
    const comparison = this.#comparison();
    const open: [value: unknown, schema: StrictJSONSchema][] = [[answer, this.#schema]];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const [value, schema] = next;
      if (typeof value !== 'object' || value === null) continue;
      const branch = branchOf(value, schema, comparison);
      const { items, properties = {} } = branch;
      if (Array.isArray(value)) {
        if (items) for (const item of value) open.push([item, items]);
        continue;
      }
      if (isFields(value)) this.#removeNullsIn(value, properties, open);
    }
  }

  #removeNullsIn(
    value: Fields,
    properties: { [name: string]: StrictJSONSchema },
    open: [value: unknown, schema: StrictJSONSchema][],
  ): void {
    const widened = this.#widened.get(properties);
    for (const [name, schema] of Object.entries(properties)) {
      if (!Object.hasOwn(value, name)) continue;
      if (value[name] === null && widened?.has(name)) delete value[name];
      else open.push([value[name], schema]);
    }
  }
}

/** The schema that a value follows: the first alternative that it fits, if there are several. */
function branchOf(
  value: object,
  schema: StrictJSONSchema,
  comparison: SchemaComparison,
): StrictJSONSchema {
  const type = Array.isArray(value) ? 'array' : 'object';
  const candidates = comparison
    .alternativesOf(schema)
    .filter((alternative) => (alternative.type ?? type) === type);
  const [only = {}, ...others] = candidates;
  if (others.length === 0) return only;
  return (
    candidates.find((candidate) => comparison.mismatch(value, candidate) === undefined) ??
    candidates.find((candidate) => hasSameLiterals(value, candidate)) ??
    {}
  );
}

/** Whether the constants among the properties of an object are those of a schema. */
function hasSameLiterals(value: object, { properties = {} }: StrictJSONSchema): boolean {
  const literals = Object.entries(properties).filter(([, schema]) => schema.const !== undefined);
  return (
    literals.length > 0 &&
    literals.every(([name, schema]) => Reflect.get(value, name) === schema.const)
  );
}
