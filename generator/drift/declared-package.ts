import type { Class, TSTypeName } from 'oxc-parser';
import {
  PACKAGE,
  readDeclaredModule,
  type DeclaredModule,
  type TypeDeclaration,
} from './declared-module.ts';

/** A type or a class by the module that declares it. */
export interface DeclaredName {
  module: string;
  /** Its name, with dots when it is nested. */
  name: string;
}

/** The declarations of an installed package, each file read at first use. */
export class DeclaredPackage {
  readonly folder: string;
  readonly #modules = new Map<string, DeclaredModule>();

  /** @param folder Where the package is: the folder of its `package.json`. */
  constructor(folder: string) {
    this.folder = folder;
  }

  module(path: string): DeclaredModule {
    const known = this.#modules.get(path);
    if (known !== undefined) return known;
    const module = readDeclaredModule(this.folder, path);
    this.#modules.set(path, module);
    return module;
  }

  /** The parts of the declaration of a type; none when there is no such type. */
  types({ module, name }: DeclaredName): readonly TypeDeclaration[] {
    return this.module(module).types.get(name) ?? [];
  }

  class({ module, name }: DeclaredName): Class | undefined {
    return this.module(module).classes.get(name);
  }

  /**
   * What a name means at a place; undefined when it comes from elsewhere.
   *
   * @param at The place: a module, and the type whose declaration mentions the name.
   */
  resolve(name: string, at: DeclaredName): DeclaredName | undefined {
    const { module } = at;
    const here = this.module(module);
    for (let scope = outer(at.name); ; scope = outer(scope)) {
      const full = scope === '' ? name : `${scope}.${name}`;
      if (here.types.has(full) || here.classes.has(full)) return { module, name: full };
      if (scope === '') break;
    }
    return this.exported(name, module);
  }

  /** What a module imports or exports under a name. */
  exported(name: string, path: string): DeclaredName | undefined {
    if (path.startsWith(PACKAGE)) return undefined;
    const module = this.module(path);
    if (module.types.has(name) || module.classes.has(name)) return { module: path, name };
    const [first = '', ...rest] = name.split('.');
    const imported = module.imports.get(first);
    if (imported !== undefined) {
      const inner = imported.name === '*' ? rest : [imported.name, ...rest];
      return this.exported(inner.join('.'), imported.module);
    }
    for (const gathered of module.gathers) {
      const found = this.exported(name, gathered);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** `A.B.C` as it is written. */
export function dottedName(name: TSTypeName): string {
  if (name.type === 'Identifier') return name.name;
  return name.type === 'TSQualifiedName' ? `${dottedName(name.left)}.${name.right.name}` : 'this';
}

function outer(name: string): string {
  return name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
}
