import { dirname, join, relative } from 'node:path/posix';
import { breakList, breakUnion } from './line-breaks.ts';

const GENERATED = '/source/generated';

/** Collects the lines of one generated module and the imports they need. */
export class ModuleWriter {
  readonly file: string;
  readonly #lines: string[] = [];
  readonly #named = new Map<string, Set<string>>();
  readonly #namespaces = new Map<string, string>();

  /** @param file Path of the module below the folder of generated code. */
  constructor(file: string) {
    this.file = file;
  }

  line(...lines: string[]): void {
    this.#lines.push(...lines);
  }

  /** Imports a name from a file below the source folder; `type` in front makes it a type import. */
  use(file: string, name: string): void {
    const names = this.#named.get(file) ?? new Set();
    this.#named.set(file, names.add(name));
  }

  /** Imports all types of a module under one name. */
  useTypes(file: string, namespace: string): void {
    this.#namespaces.set(file, namespace);
  }

  toString(): string {
    const imports = [
      ...[...this.#namespaces].map(
        ([file, name]) => `import type * as ${name} from '${this.#path(file)}';`,
      ),
      ...[...this.#named].map(
        ([file, names]) => `import ${clause(names)} from '${this.#path(file)}';`,
      ),
    ].sort((a, b) => (specifier(a) < specifier(b) ? -1 : 1));
    const lines = imports.flatMap((line) => breakList(line, line.indexOf('{')));
    const head = ['// Written by `npm run generate` from spec/. Do not edit.', ...lines, ''];
    return `${[...head, ...this.#lines.flatMap(breakUnion)]
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trimEnd()}\n`;
  }

  #path(file: string): string {
    // Below a folder of its own: a path that leads out of it must not depend on the working directory.
    const path = relative(join(GENERATED, dirname(this.file)), join(GENERATED, file));
    return path.startsWith('.') ? path : `./${path}`;
  }
}

function clause(names: Set<string>): string {
  const sorted = [...names].sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  return sorted.every((name) => name.startsWith('type '))
    ? `type { ${sorted.map(bare).join(', ')} }`
    : `{ ${sorted.join(', ')} }`;
}

function bare(name: string): string {
  return name.replace(/^type /, '');
}

function specifier(line: string): string {
  return line.slice(line.lastIndexOf(' from '));
}
