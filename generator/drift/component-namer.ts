import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Names, TypeSource } from '@petrel/spec/names';
import type { Spec } from '@petrel/spec';
import { pascalCase } from '../model/spelling.ts';
import type { DeclaredName } from './declared-package.ts';

import { declaredPointers, referredName, type DeclaredSchemas } from './declared-schemas.ts';

const SCHEMAS = '#/components/schemas/';

/** Properties that count something, however a declaration spells their type. */
const COUNTS =
  /(^|_)(at|after|bytes|tokens|count|seconds|ms|index|limit|version|status_code|rate)$/;

/**
 * Turns declared types into component schemas of the description: each gets a name, and references
 * lead to it or to what the description has already.
 */
export class ComponentNamer {
  readonly #schemas: DeclaredSchemas;
  readonly #known: Map<string, string>;
  readonly #taken: Set<string>;
  readonly #open: DeclaredName[] = [];
  /** The new components by the resource whose file they belong to. */
  readonly components = new Map<string, JsonObject>();
  /** The names of the new components. */
  readonly rows: TypeSource[] = [];

  constructor(schemas: DeclaredSchemas, spec: Spec, names: Names) {
    this.#schemas = schemas;
    this.#taken = new Set(Object.keys(spec.schemas));
    this.#known = declaredPointers(names);
  }

  /** A schema with its references led to components. Adds the components it needs. */
  translate(schema: JsonObject): JsonObject {
    const translated = this.#translate(schema, '');
    for (let name = this.#open.pop(); name !== undefined; name = this.#open.pop())
      this.#write(name);
    return isObject(translated) ? translated : {};
  }

  /** Pointer of the component of a declared type, added when there is none yet. */
  #pointer(name: DeclaredName): string {
    const key = `${name.module}#${name.name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const module = name.module.replace(/^resources\//, '');
    const pointer = SCHEMAS + this.#component(name.name, module);
    this.#known.set(key, pointer);
    this.rows.push({ module, name: name.name, source: pointer });
    this.#open.push(name);
    return pointer;
  }

  /** The type's own name, or when that is taken, one that includes its module. */
  #component(name: string, module: string): string {
    const folders = module.split('/').map(pascalCase);
    let component = name;
    while (this.#taken.has(component)) component = `${folders.pop() ?? 'Other'}${component}`;
    this.#taken.add(component);
    return component;
  }

  #write(name: DeclaredName): void {
    const file = name.module.split('/')[1] ?? 'shared';
    const component = this.#pointer(name).slice(SCHEMAS.length);
    const schemas = this.components.get(file) ?? {};
    this.components.set(file, schemas);
    schemas[component] = this.#translate(this.#schemas.of(name), '');
  }

  /** @param property The property that a schema is the value of. */
  #translate(value: Json, property: string): Json {
    if (Array.isArray(value)) return value.map((item) => this.#translate(item, property));
    if (!isObject(value)) return value;
    const reference = value['$ref'];
    const name = typeof reference === 'string' ? referredName(reference) : undefined;
    if (name !== undefined) return { $ref: this.#pointer(name) };
    const translated: JsonObject = {};
    for (const [keyword, inner] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
      translated[keyword] =
        keyword === 'properties' && isObject(inner)
          ? this.#properties(inner)
          : this.#translate(inner, property);
    }
    return COUNTS.test(property) ? withIntegers(translated) : translated;
  }

  #properties(properties: JsonObject): JsonObject {
    return Object.fromEntries(
      Object.entries(properties).map(([name, schema]) => [name, this.#translate(schema, name)]),
    );
  }
}

/** Declarations know numbers only; what counts is whole. */
function withIntegers(schema: JsonObject): JsonObject {
  const whole = (type: Json): Json => (type === 'number' ? 'integer' : type);
  const { type } = schema;
  if (type === undefined) return schema;
  return { ...schema, type: Array.isArray(type) ? type.map(whole) : whole(type) };
}
