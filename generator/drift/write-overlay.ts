import type { Spec } from '@petrel/spec';
import { canonicalJson } from '@petrel/spec/canonical-json';
import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import type { Names, TypeSource } from '@petrel/spec/names';
import { headerRules, isBelow } from '@petrel/spec/overlay';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unifySchemas } from '../import/unify-schemas.ts';
import { kebabCase } from '../model/spelling.ts';
import { CORRECTIONS, newerFiles, newerIndex } from '../newer-parts.ts';
import { ComponentNamer } from './component-namer.ts';
import { CorrectionWriter, WEBHOOKS } from './corrections.ts';
import type { DeclaredOperation } from './declared-operations.ts';
import { referredName, type DeclaredSchemas } from './declared-schemas.ts';
import type { Lacks } from './find-lacks.ts';
import type { Difference } from './schema-differences.ts';
import { methodRow, OperationFacts, pageRow } from './operation-facts.ts';

/** Takes what the description lacks into `spec/overlay/newer`, and its names into `spec/names`. */
export class OverlayWriter {
  readonly #folder: string;
  readonly #schemas: DeclaredSchemas;
  readonly #known: Readonly<Record<string, JsonObject>>;
  readonly #namer: ComponentNamer;
  readonly #facts: OperationFacts;
  readonly #corrections: CorrectionWriter;

  /** @param folder The folder `spec`. */
  constructor(folder: string, schemas: DeclaredSchemas, spec: Spec, names: Names) {
    this.#folder = folder;
    this.#schemas = schemas;
    this.#known = spec.schemas;
    this.#namer = new ComponentNamer(schemas, spec, names);
    this.#facts = new OperationFacts(schemas, this.#namer);
    this.#corrections = new CorrectionWriter(spec, this.#namer);
  }

  write(lacks: Lacks): void {
    const { operations, types } = lacks;
    for (const { module, name } of types) {
      this.#namer.translate({ $ref: `${module}#${name}` });
    }
    const files = new Map<string, JsonObject>();
    for (const operation of operations) this.#addOperation(operation, files);
    for (const difference of lacks.differences) this.#addWebhook(difference, files);
    const corrections = this.#corrections.write(lacks);
    for (const [file, schemas] of this.#namer.components) {
      fileIn(files, file)['components'] = { schemas: this.#unified(schemas) };
    }
    this.#writeFiles(files);
    this.#append(join('overlay/newer', CORRECTIONS), corrections.map(jsonOf));
    this.#writeNames(lacks);
  }

  /** New schemas by name; one that is equal to another is a reference to it. */
  #unified(schemas: JsonObject): JsonObject {
    const all: JsonObject = { ...Object.assign({}, ...this.#namer.components.values()) };
    const unified = unifySchemas({ ...all, ...this.#known }, new Set(Object.keys(this.#known)));
    const names = Object.keys(schemas).sort();
    return Object.fromEntries(names.map((name) => [name, unified[name] ?? {}]));
  }

  #addOperation(operation: DeclaredOperation, files: Map<string, JsonObject>): void {
    const { request, method } = operation;
    const file = fileIn(files, kebabCase(method.split('.')[0] ?? method));
    const paths = isObject(file['paths']) ? file['paths'] : (file['paths'] = {});
    const held = paths[request.path];
    const item = isObject(held) ? held : (paths[request.path] = {});
    item[request.verb] = this.#facts.describe(operation, this.#headers(operation));
  }

  /** A webhook is a member of the union of all of them, and has its place by its name. */
  #addWebhook({ pointer, value }: Difference, files: Map<string, JsonObject>): void {
    if (pointer !== WEBHOOKS || !isObject(value)) return;
    const { properties } = this.#schemas.followed(value);
    const type = isObject(properties) ? properties['type'] : undefined;
    const [name] = isObject(type) && Array.isArray(type['enum']) ? type['enum'] : [];
    const file = fileIn(files, 'webhooks');
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

  #writeFiles(files: Map<string, JsonObject>): void {
    const folder = join(this.#folder, 'overlay/newer');
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) {
      const file = join(folder, `${name}.json`);
      const held: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
      writeFileSync(file, canonicalJson(merged(isObject(held) ? held : {}, content)));
    }
    writeFileSync(join(folder, 'index.ts'), newerIndex(newerFiles(folder)));
  }

  #writeNames({ operations, types, differences }: Lacks): void {
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

function fileIn(files: Map<string, JsonObject>, name: string): JsonObject {
  const file = files.get(name) ?? {};
  files.set(name, file);
  return file;
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
