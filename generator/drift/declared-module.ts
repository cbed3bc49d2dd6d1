import { SpecError } from '@petrel/spec/spec-error';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { parseSync, type Class, type Statement, type TSInterfaceDeclaration } from 'oxc-parser';
import type { TSTypeAliasDeclaration } from 'oxc-parser';

/** The declaration of a type. An interface may be declared in several parts. */
export type TypeDeclaration = TSTypeAliasDeclaration | TSInterfaceDeclaration;

/** Where an imported name comes from; `*` stands for the whole module. */
export interface ImportedName {
  module: string;
  name: string;
}

/** Stands before the names of other packages, where a module is named. */
export const PACKAGE = 'package:';

/** What a declaration file declares. */
export interface DeclaredModule {
  /** Types by name; names of nested ones have dots: `ChatCompletion.Choice`. */
  types: Map<string, TypeDeclaration[]>;
  classes: Map<string, Class>;
  /** Imported names, and names exported from elsewhere. */
  imports: Map<string, ImportedName>;
  /** Modules of which everything is exported. */
  gathers: string[];
}

/**
 * Reads a declaration file.
 *
 * @param path Path of the module below `folder`, without its suffix: `resources/files`.
 * @throws {SpecError} when there is no such file, or it is no TypeScript.
 */
export function readDeclaredModule(folder: string, path: string): DeclaredModule {
  const file = join(folder, `${path}.d.ts`);
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors[0] !== undefined) throw new SpecError(`${file}: ${errors[0].message}`);
  const module: DeclaredModule = {
    types: new Map(),
    classes: new Map(),
    imports: new Map(),
    gathers: [],
  };
  for (const statement of program.body) new ModuleReader(module, dirname(path)).read(statement, '');
  return module;
}

class ModuleReader {
  readonly #module: DeclaredModule;
  readonly #folder: string;

  constructor(module: DeclaredModule, folder: string) {
    this.#module = module;
    this.#folder = folder;
  }

  /** @param prefix Name of the surrounding namespace with a dot after it, or nothing. */
  read(statement: Statement, prefix: string): void {
    switch (statement.type) {
      case 'ExportNamedDeclaration':
        if (statement.declaration !== null) this.read(statement.declaration, prefix);
        else if (prefix === '' && statement.source !== null) {
          const module = this.#at(statement.source.value);
          for (const { local, exported } of statement.specifiers) {
            this.#module.imports.set(nameOf(exported), { module, name: nameOf(local) });
          }
        }
        break;
      case 'ExportAllDeclaration':
        this.#module.gathers.push(this.#at(statement.source.value));
        break;
      case 'ImportDeclaration':
        for (const specifier of statement.specifiers) {
          const name = specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : '*';
          const module = this.#at(statement.source.value);
          this.#module.imports.set(specifier.local.name, { module, name });
        }
        break;
      case 'ClassDeclaration':
        if (statement.id !== null) this.#module.classes.set(statement.id.name, statement);
        break;
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
        this.#addType(prefix + statement.id.name, statement);
        break;
      case 'TSModuleDeclaration':
        if (statement.id.type !== 'Identifier') break;
        for (const inner of statement.body?.body ?? []) {
          this.read(inner, `${prefix}${statement.id.name}.`);
        }
        break;
      default:
        break;
    }
  }

  #addType(name: string, declaration: TypeDeclaration): void {
    this.#module.types.set(name, [...(this.#module.types.get(name) ?? []), declaration]);
  }

  #at(specifier: string): string {
    if (!specifier.startsWith('.')) return `${PACKAGE}${specifier}`;
    return join(this.#folder, specifier).replace(/\.js$/, '');
  }
}

function nameOf(name: { type: string; name?: string; value?: string }): string {
  return name.name ?? name.value ?? '';
}
