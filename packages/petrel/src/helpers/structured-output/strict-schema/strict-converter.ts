import { isFields, type Fields } from '../../json/fields.ts';
import type { StrictJSONSchema } from './json-schema.ts';
import { DefinitionNames } from './definition-names.ts';
import { mergeSchemas } from './merge-schemas.ts';
import type { OptionalProperty } from './nullable-properties.ts';
import { anyValueError, pointerTo, schemaError } from './schema-error.ts';
import { SchemaReferences, type Located } from './schema-references.ts';
import { checkKeywords } from './strict-keywords.ts';
import {
  convertList,
  convertObject,
  convertScalar,
  typesOf,
  withNamedKeys,
} from './strict-types.ts';

/** Schemas within each other, and schemas in all, beyond which a schema is refused. */
const MOST_LEVELS = 100;
const MOST_SCHEMAS = 20_000;
/** Schemas that `$ref` and `allOf` may combine to one. */
const MOST_PARTS = 500;

/** Keywords that say nothing beside a `$ref` or `allOf`, or hold schemas that others refer to. */
const IGNORED_BESIDE: ReadonlySet<string> = new Set([
  '$ref',
  'allOf',
  '$defs',
  'definitions',
  '$id',
  '$schema',
  '$anchor',
  '$comment',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'discriminator',
]);

/**
 * Converts the parts of a JSON Schema to the strict subset. What refers to itself, by `$ref` or
 * because its objects do, becomes a definition; so do all targets of a `$ref`.
 */
export class StrictConverter {
  /** Definitions by name, for `$defs`. */
  readonly definitions: Map<string, StrictJSONSchema> = new Map();
  /** Properties to widen, once it is known which of them are nullable anyway. */
  readonly optionals: OptionalProperty[] = [];
  /** References to the schema as a whole, whose place is not known before the end. */
  readonly rootReferences: StrictJSONSchema[] = [];

  readonly #references: SchemaReferences;
  readonly #root: Located;
  readonly #names: DefinitionNames = new DefinitionNames();
  readonly #pending: Located[] = [];
  /** The schemas around the one that is being converted. */
  readonly #open = new Set<Fields>();
  /** Schemas that were put together here, by what they are put together from. */
  readonly #merged = new Map<string, Fields>();
  /** Of these, those that were copied in place of a `$ref`. */
  readonly #copies = new Set<Fields>();
  /** Whether the schema that is being converted is in such a copy. */
  #isCopy = false;
  /** What the `$ref`s of these lead to. */
  readonly #targets = new Set<Fields>();
  readonly #rests = new Map<Fields, Fields>();
  readonly #ids = new Map<Fields, number>();
  readonly #places = new Map<Fields, string>();
  #count = 0;

  constructor(source: Fields) {
    this.#references = new SchemaReferences(source);
    this.#root = this.#withoutAliases({ schema: source, at: '' });
  }

  /** The converted schema as a whole; `definitions` and `optionals` belong to it. */
  convertRoot(): StrictJSONSchema {
    const converted = this.convert(this.#root.schema, this.#root.at);
    // Definitions add what they refer to, while this goes through them.
    for (const next of this.#pending) this.#define(next);
    return converted;
  }

  /** A name for a definition that is added at the end. */
  nameOfRoot(): string {
    return this.#names.nameFor(this.#root);
  }

  convert(source: unknown, path: string): StrictJSONSchema {
    const at = isFields(source) ? this.#place(source, path) : path;
    const schema = checkedSchema(source, at);
    if (this.#open.has(schema) || this.#names.has(schema)) return this.#refer({ schema, at });
    if (this.#open.size >= MOST_LEVELS) {
      throw schemaError(at, `is nested more than ${MOST_LEVELS} schemas deep.`);
    }
    const converted = this.#convertInside(schema, at);
    const name = schema === this.#root.schema ? undefined : this.#names.of(schema);
    if (name === undefined) return converted;
    this.definitions.set(name, converted);
    return this.#refer({ schema, at });
  }

  #convertInside(schema: Fields, at: string): StrictJSONSchema {
    this.#count += 1;
    if (this.#count > MOST_SCHEMAS) {
      throw schemaError('', `becomes more than ${MOST_SCHEMAS} schemas. Split it.`);
    }
    this.#open.add(schema);
    const converted = this.#convertOpen(schema, at);
    this.#open.delete(schema);
    return converted;
  }

  #convertOpen(schema: Fields, at: string): StrictJSONSchema {
    if (schema['$ref'] !== undefined && !hasMoreThanReference(schema)) {
      return this.#refer(this.#withoutAliases({ schema, at }));
    }
    if (isComposed(schema)) return this.#convertComposed(schema, at);
    const { anyOf, oneOf } = schema;
    if (anyOf === undefined && oneOf === undefined) return this.#convertTyped(schema, at);
    this.#locate(schema, at);
    const { title, description, anyOf: branches } = this.#mergedOf([schema], at);
    return { ...this.#annotations({ title, description }), anyOf: this.#branches(branches, at) };
  }

  /**
   * What `$ref` leads to is copied where it is combined with more, but only the first time, and not
   * within another copy: as many copies as there are paths would be too many, and too deep.
   */
  #convertComposed(schema: Fields, at: string): StrictJSONSchema {
    const parts = this.#partsOf(schema, at);
    const merged = this.#mergedOf(parts, at);
    if (this.#targets.has(merged))
      return this.#refer({ schema: merged, at: this.#place(merged, at) });
    const targets = parts.filter((part) => this.#targets.has(part));
    if (targets.length === 0) return this.convert(merged, at);
    const isOpen = targets.some((target) => this.#open.has(target));
    if (this.#isCopy || isOpen || this.#copies.has(merged))
      return this.#refer({ schema: merged, at });
    this.#copies.add(merged);
    this.#isCopy = true;
    const converted = this.convert(merged, at);
    this.#isCopy = false;
    return converted;
  }

  #annotations({ title, description }: Fields): StrictJSONSchema {
    const kept: StrictJSONSchema = {};
    if (typeof title === 'string') kept.title = title;
    if (typeof description === 'string') kept.description = description;
    return kept;
  }

  #branches(branches: unknown, at: string): StrictJSONSchema[] {
    const list = Array.isArray(branches) ? branches : [];
    // A branch that allows nothing is none.
    const converted = list.flatMap((branch: unknown, index) =>
      branch === false ? [] : [this.convert(branch, pointerTo(at, 'anyOf', index))],
    );
    if (converted.length === 0) throw schemaError(at, 'has no alternatives.');
    return converted;
  }

  /** A schema with neither references nor alternatives. */
  #convertTyped(source: Fields, at: string): StrictJSONSchema {
    const schema = withNamedKeys(source, at);
    checkKeywords(schema, at);
    const types = typesOf(schema, at);
    const [type] = types;
    const isStructured = types.includes('object') || types.includes('array');
    if (types.length > 1 && isStructured) return this.#convertAlternativeTypes(schema, types, at);
    if (type === 'object') return convertObject(schema, at, this);
    if (type === 'array') return convertList(schema, at, this);
    return convertScalar(schema, types, at);
  }

  #convertAlternativeTypes(schema: Fields, types: string[], at: string): StrictJSONSchema {
    const { title, description, ...rest } = schema;
    const anyOf = types.map((type) => this.#convertTyped({ ...rest, type }, at));
    return { ...this.#annotations({ title, description }), anyOf };
  }

  /** The same object for the same parts, so that recursion through `allOf` ends. */
  #mergedOf(parts: Fields[], at: string): Fields {
    const distinct = [...new Set(parts)];
    const [only] = distinct;
    if (distinct.length === 1 && only && !only['anyOf'] && !only['oneOf']) return only;
    const key = distinct.map((part) => this.#idOf(part)).join();
    let merged = this.#merged.get(key);
    if (merged === undefined) {
      merged = mergeSchemas(distinct, at);
      this.#merged.set(key, merged);
    }
    return merged;
  }

  #idOf(schema: Fields): number {
    let id = this.#ids.get(schema);
    if (id === undefined) this.#ids.set(schema, (id = this.#ids.size));
    return id;
  }

  /** The schemas that together make one with `$ref` or `allOf`, without these keywords. */
  #partsOf(schema: Fields, at: string): Fields[] {
    const parts = new Set<Fields>();
    this.#collectParts({ schema, at }, parts, new Map());
    return [...parts];
  }

  /** Adds to `parts`; `visits` holds whether all parts of a schema are there. */
  #collectParts(part: Located, parts: Set<Fields>, visits: Map<Fields, boolean>): void {
    const { at } = part;
    if (part.schema === true) return;
    const schema = checkedSchema(part.schema, at);
    const visit = visits.get(schema);
    if (visit === true) return;
    if (visit === false) throw schemaError(at, 'includes itself.');
    if (visits.size >= MOST_PARTS) throw schemaError(at, `has more than ${MOST_PARTS} parts.`);
    visits.set(schema, false);
    this.#locate(schema, at);
    if (!isComposed(schema)) parts.add(schema);
    else if (hasMoreThanReference(schema)) parts.add(this.#restOf(schema));
    const { $ref: ref, allOf } = schema;
    if (ref !== undefined) this.#collectTarget(this.#references.resolve(ref, at), parts, visits);
    for (const [index, member] of (Array.isArray(allOf) ? allOf : []).entries()) {
      this.#collectParts({ schema: member, at: pointerTo(at, 'allOf', index) }, parts, visits);
    }
    visits.set(schema, true);
  }

  #collectTarget(target: Located, parts: Set<Fields>, visits: Map<Fields, boolean>): void {
    this.#collectParts(target, parts, visits);
    if (!isFields(target.schema)) return;
    this.#targets.add(target.schema);
    this.#places.set(target.schema, target.at);
  }

  #place(schema: Fields, path: string): string {
    return this.#places.get(schema) ?? path;
  }

  #restOf(schema: Fields): Fields {
    let rest = this.#rests.get(schema);
    if (rest === undefined) {
      const kept = Object.entries(schema).filter(([name]) => !IGNORED_BESIDE.has(name));
      rest = Object.fromEntries(kept);
      this.#rests.set(schema, rest);
    }
    return rest;
  }

  /** Remembers where the parts of a schema are that is about to be merged with others. */
  #locate(schema: Fields, at: string): void {
    const keywords = ['properties', 'anyOf', 'oneOf'] as const;
    for (const keyword of keywords) {
      const members = schema[keyword];
      if (typeof members !== 'object' || members === null) continue;
      for (const [name, member] of Object.entries(members)) {
        if (isFields(member)) this.#places.set(member, pointerTo(at, keyword, name));
      }
    }
  }

  #refer(target: Located): StrictJSONSchema {
    const { schema, at } = target;
    if (schema === this.#root.schema) {
      const reference: StrictJSONSchema = {};
      this.rootReferences.push(reference);
      return reference;
    }
    const checked = checkedSchema(schema, at);
    if (!this.#names.has(checked) && !this.#open.has(checked)) this.#pending.push(target);
    return { $ref: `#/$defs/${this.#names.nameFor(target)}` };
  }

  #define({ schema, at }: Located): void {
    const source = checkedSchema(schema, at);
    const name = this.#names.nameFor({ schema, at });
    if (!this.definitions.has(name)) this.definitions.set(name, this.#convertInside(source, at));
  }

  /** What a schema that is nothing but a `$ref` stands for. */
  #withoutAliases(start: Located): Located {
    const seen = new Set<unknown>();
    let located = start;
    for (;;) {
      const { schema, at } = located;
      if (!isFields(schema) || schema['$ref'] === undefined) return located;
      if (hasMoreThanReference(schema)) return located;
      if (seen.has(schema)) throw schemaError(at, 'refers to itself.');
      seen.add(schema);
      located = this.#references.resolve(schema['$ref'], at);
    }
  }
}

/** Whether a schema includes others, as a whole. */
function isComposed(schema: Fields): boolean {
  return schema['$ref'] !== undefined || schema['allOf'] !== undefined;
}

/** Whether a schema has keywords that `$ref` and `allOf` have to be combined with. */
function hasMoreThanReference(schema: Fields): boolean {
  if (schema['$ref'] !== undefined && schema['allOf'] !== undefined) return true;
  return Object.keys(schema).some(
    (name) => !IGNORED_BESIDE.has(name) && schema[name] !== undefined,
  );
}

function checkedSchema(schema: unknown, at: string): Fields {
  if (isFields(schema)) return schema;
  if (schema === true) throw anyValueError(at);
  if (schema === false) throw schemaError(at, 'allows no value.');
  throw schemaError(at, 'is not a JSON Schema, which is an object.');
}
