import type { Spec } from '@petrel/spec';
import { canonicalJson } from '@petrel/spec/canonical-json';
import {
  isObject,
  joinPointer,
  pointerSegments,
  resolvePointer,
  type Json,
  type JsonObject,
} from '@petrel/spec/json';
import type { Names, TypeSource } from '@petrel/spec/names';
import { applyCorrections, headerRules, isBelow, type Correction } from '@petrel/spec/overlay';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unifySchemas } from '../import/unify-schemas.ts';
import { kebabCase } from '../model/spelling.ts';
import { CORRECTIONS, newerFiles, newerIndex } from '../newer-parts.ts';
import { ComponentNamer } from './component-namer.ts';
import { CorrectionWriter, WEBHOOKS } from './corrections.ts';
import type { DeclaredOperation } from './declared-operations.ts';
import { referredName, type DeclaredSchemas } from './declared-schemas.ts';
import type { Missing } from './missing-finder.ts';
import type { Difference } from './difference.ts';
import { methodRow, OperationDescriber, pageRow } from './operation-describer.ts';

/** Writes missing parts to `spec/overlay/newer`, and their names to `spec/names`. */
export class OverlayWriter {
  readonly #folder: string;
  readonly #schemas: DeclaredSchemas;
  readonly #known: Readonly<Record<string, JsonObject>>;
  readonly #namer: ComponentNamer;
  readonly #describer: OperationDescriber;
  readonly #corrections: CorrectionWriter;
  /** The folder `overlay/newer`, and its files that are changed, by name. */
  readonly #newer: string;
  readonly #files = new Map<string, JsonObject>();

  /** @param folder The folder `spec`. */
  constructor(folder: string, schemas: DeclaredSchemas, spec: Spec, names: Names) {
    this.#folder = folder;
    this.#newer = join(folder, 'overlay/newer');
    this.#schemas = schemas;
    this.#known = spec.schemas;
    this.#namer = new ComponentNamer(schemas, spec, names);
    this.#describer = new OperationDescriber(schemas, this.#namer);
    this.#corrections = new CorrectionWriter(spec, this.#namer);
  }

  write(missing: Missing): void {
    const { operations, types } = missing;
    for (const { module, name } of types) {
      this.#namer.translate({ $ref: `${module}#${name}` });
    }
    mkdirSync(this.#newer, { recursive: true });
    for (const operation of operations) this.#addOperation(operation);
    for (const difference of missing.differences) this.#addWebhook(difference);
    const corrections = this.#inPlace(this.#corrections.write(missing));
    for (const [name, schemas] of this.#namer.components) {
      const added = { components: { schemas: this.#unified(schemas) } };
      this.#files.set(name, merged(this.#file(name), added));
    }
    this.#writeFiles();
    this.#append(join('overlay/newer', CORRECTIONS), corrections.map(jsonOf));
    this.#writeNames(missing);
  }

  /** A file of the folder as it will be written. */
  #file(name: string): JsonObject {
    const held = this.#files.get(name) ?? readObject(join(this.#newer, `${name}.json`));
    this.#files.set(name, held);
    return held;
  }

  /**
   * Applies corrections of parts that the folder itself adds to their files. Returns the corrections
   * of the document's own parts.
   */
  #inPlace(corrections: readonly Correction[]): Correction[] {
    const names = newerFiles(this.#newer).map((file) => file.replace(/\.json$/, ''));
    return corrections.filter((correction) => {
      const root = joinPointer('#', ...pointerSegments(correction.path).slice(0, 3));
      const name = names.find((one) => resolvePointer(this.#file(one), root) !== undefined);
      if (name === undefined) return true;
      applyCorrections(this.#file(name), [correction]);
      return false;
    });
  }

  /** New schemas by name; one that is equal to another is a reference to it. */
  #unified(schemas: JsonObject): JsonObject {
    const all: JsonObject = { ...Object.assign({}, ...this.#namer.components.values()) };
    const unified = unifySchemas({ ...all, ...this.#known }, new Set(Object.keys(this.#known)));
    const names = Object.keys(schemas).sort();
    return Object.fromEntries(names.map((name) => [name, unified[name] ?? {}]));
  }

  #addOperation(operation: DeclaredOperation): void {
    const { request, method } = operation;
    const file = this.#file(kebabCase(method.split('.')[0] ?? method));
    const paths = isObject(file['paths']) ? file['paths'] : (file['paths'] = {});
    const held = paths[request.path];
    const item = isObject(held) ? held : (paths[request.path] = {});
    item[request.verb] = this.#describer.describe(operation, this.#headers(operation));
  }

  /** A webhook is a member of the union of all of them, and has its place by its name. */
  #addWebhook({ pointer, value }: Difference): void {
    if (pointer !== WEBHOOKS || !isObject(value)) return;
    const { properties } = this.#schemas.followed(value);
    const type = isObject(properties) ? properties['type'] : undefined;
    const [name] = isObject(type) && Array.isArray(type['enum']) ? type['enum'] : [];
    const file = this.#file('webhooks');
    const webhooks = isObject(file['webhooks']) ? file['webhooks'] : (file['webhooks'] = {});
    const schema = this.#namer.translate(value);
    const requestBody = { content: { 'application/json': { schema } } };
    webhooks[String(name).replaceAll('.', '_')] = {
      post: { requestBody, responses: { '200': {} } },
    };
  }

  /** Constant headers that no rule of the overlay adds. */
  #headers({ request }: DeclaredOperation): [string, string][] {
    const rules = headerRules.filter(({ paths }) => isBelow(request.path, paths));
    return request.headers.filter(
      ([name]) => name !== 'Accept' && !rules.some((rule) => rule.name === name),
    );
  }

  #writeFiles(): void {
    for (const [name, content] of this.#files) {
      writeFileSync(join(this.#newer, `${name}.json`), canonicalJson(inOrder(content)));
    }
    writeFileSync(join(this.#newer, 'index.ts'), newerIndex(newerFiles(this.#newer)));
  }

  #writeNames({ operations, types, differences }: Missing): void {
    const pages = operations.flatMap((operation) => pageRow(operation) ?? []);
    const names = new Map(pages.map((page) => [`${page.module} ${page.name}`, page]));
    const rows = types.map(({ module, name }) => ({
      module: module.replace(/^resources\//, ''),
      name,
    }));
    this.#append('names/methods.json', operations.map(methodRow).map(jsonOf));
    this.#append('names/pages.json', [...names.values()].map(jsonOf));
    this.#append('names/types.json', rows.map(jsonOf));
    const nested = differences.flatMap(nameRow);
    this.#append('names/type-sources.json', [...this.#namer.rows, ...nested].map(jsonOf));
  }

  /** Adds rows to a file that holds a list, one row a line. */
  #append(path: string, rows: Json[]): void {
    const file = join(this.#folder, path);
    if (rows.length === 0) return;
    const held = existsSync(file)
      ? readFileSync(file, 'utf8')
          .trimEnd()
          .replace(/\s*\]$/, '')
      : '[';
    const lines = rows.map((row) => JSON.stringify(row));
    writeFileSync(file, `${held}${held.endsWith('[') ? '' : ','}\n${lines.join(',\n')}\n]\n`);
  }
}

/** The row of a type that the description has without a name. */
function nameRow({ kind, value, pointer }: Difference): TypeSource[] {
  const name = kind === 'name' ? referredName(String(value)) : undefined;
  if (name === undefined) return [];
  return [{ module: name.module.replace(/^resources\//, ''), name: name.name, source: pointer }];
}

/** The object a file holds; an empty one when there is no file. */
function readObject(file: string): JsonObject {
  const held: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return isObject(held) ? held : {};
}

/** The same with schemas and properties in the order of their names. */
function inOrder(content: JsonObject): JsonObject {
  const entries = Object.entries(content).map(([key, value]): [string, Json] => {
    if (Array.isArray(value)) {
      return [key, value.map((item) => (isObject(item) ? inOrder(item) : item))];
    }
    if (!isObject(value)) return [key, value];
    const inner = Object.entries(inOrder(value));
    const isNamed = key === 'schemas' || key === 'properties';
    return [key, Object.fromEntries(isNamed ? inner.sort(([a], [b]) => (a < b ? -1 : 1)) : inner)];
  });
  return Object.fromEntries(entries);
}

function merged(held: JsonObject, added: JsonObject): JsonObject {
  const result = { ...held };
  for (const [key, value] of Object.entries(added)) {
    const own = result[key];
    result[key] = isObject(own) && isObject(value) ? merged(own, value) : value;
  }
  return result;
}

function jsonOf(row: object): Json {
  return JSON.parse(JSON.stringify(row)) as Json;
}
