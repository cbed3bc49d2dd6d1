import { SpecError } from '@petrel/spec/spec-error';
import type { Names, PageName } from '@petrel/spec/names';
import type { Operation } from '../model/operation.ts';
import { pageOf } from '../model/page-of.ts';
import type { SchemaReader } from '../model/schema-reader.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { ModelEmitter } from './model-emitter.ts';
import { ModuleWriter } from './module-writer.ts';
import { PARSED_TYPES } from './parsed-types.ts';
import type { Params, ParamsEmitter } from './params-emitter.ts';
import type { Scope, TypePrinter } from './type-printer.ts';

/** One generated module of types. */
export interface EmittedModule {
  text: string;
  /** Its top-level names, in alphabetical order. */
  types: string[];
}

/** Writes modules of types: models, params of methods, pages. */
export class ModuleEmitter {
  readonly #reader: SchemaReader;
  readonly #table: TypeTable;
  readonly #printer: TypePrinter;
  readonly #models: ModelEmitter;
  readonly #params: ParamsEmitter;
  readonly #names: Names;

  constructor(parts: {
    reader: SchemaReader;
    table: TypeTable;
    printer: TypePrinter;
    models: ModelEmitter;
    params: ParamsEmitter;
    names: Names;
  }) {
    this.#reader = parts.reader;
    this.#table = parts.table;
    this.#printer = parts.printer;
    this.#models = parts.models;
    this.#params = parts.params;
    this.#names = parts.names;
  }

  /** @param params The params of the methods whose class is in the module. */
  emit(module: string, params: readonly Params[], operations: readonly Operation[]): EmittedModule {
    const writer = new ModuleWriter(`models/${module}.ts`);
    const scope: Scope = { module, owner: '', uploads: false, writer };
    const declarations = new Map<string, string[]>();
    for (const one of params) {
      declarations.set(one.name, this.#params.declare(one, scope));
      for (const [name, target] of this.#params.aliases(one)) {
        // An operation may have several methods, each with params of its own name.
        if (params.some((other) => other.name === name)) continue;
        declarations.set(name, [
          `export type ${name} = ${target};`,
          ...this.#models.namespace(name, { ...scope, owner: name }),
        ]);
      }
    }
    for (const row of this.#table.module(module)) {
      if (!row.name.includes('.')) declarations.set(row.name, this.#models.declare(row, scope));
    }
    for (const name of this.#namespacesOnly(module, declarations)) {
      declarations.set(name, this.#models.namespace(name, { ...scope, owner: name }));
    }
    for (const page of this.#names.pages) {
      if (page.module === module) declarations.set(page.name, this.#page(page, operations, scope));
    }
    for (const [name, lines] of Object.entries(PARSED_TYPES[module] ?? {})) {
      declarations.set(name, [...lines]);
    }
    const names = [...declarations.keys()].sort();
    for (const name of names) writer.line(...(declarations.get(name) ?? []), '');
    return { text: writer.toString(), types: [...names, ...streamingForms(params)].sort() };
  }

  /** Names that stand for no type, only for the namespace of some. */
  #namespacesOnly(module: string, declarations: ReadonlyMap<string, string[]>): Set<string> {
    const roots = this.#table.module(module).map(({ name }) => name.split('.')[0] ?? name);
    return new Set(roots.filter((root) => !declarations.has(root)));
  }

  #page(page: PageName, operations: readonly Operation[], scope: Scope): string[] {
    const { name, class: pageClass } = page;
    const operation = operations.find((one) => pageOf(one, this.#names.pages) === page);
    const { result } = operation ?? { result: { kind: 'nothing' as const } };
    const items = result.kind === 'json' ? this.#reader.items(result.pointer) : undefined;
    if (items === undefined)
      throw new SpecError(`spec/names/pages.json: no method gives pages of ${name}`);
    scope.writer.use('../core/pages/pagination.ts', `type ${pageClass}`);
    const item = this.#printer.pageItem(items, page, { ...scope, owner: name });
    return [`export type ${name} = ${pageClass}<${item}>;`];
  }
}

function streamingForms(params: readonly Params[]): string[] {
  return params
    .filter(({ streams }) => streams)
    .flatMap(({ name }) => [`${name}Base`, `${name}NonStreaming`, `${name}Streaming`]);
}
