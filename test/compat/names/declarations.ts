import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync, type Program, type Statement } from 'oxc-parser';

/** Where a name comes from: a statement of a file, or another module that could not be read. */
interface Origin {
  file: string;
  name: string;
}

interface DeclarationFile {
  /** What is declared: the bodies of its namespaces, empty for all else. */
  declared: Map<string, Statement[][]>;
  imported: Map<string, Origin>;
  exported: Map<string, Origin>;
  /** Files whose exports are exported too. */
  wholes: string[];
}

/** Reads what declaration files export, down to the members of namespaces. */
export class Declarations {
  readonly #files = new Map<string, DeclarationFile>();

  /** The names a file exports, those it passes on included. */
  exportsOf(file: string): string[] {
    const { exported, wholes } = this.#read(file);
    return [...new Set([...exported.keys(), ...wholes.flatMap((whole) => this.exportsOf(whole))])];
  }

  /** Every exported name, and `A.B` for what is declared in a namespace of this very file. */
  namesDeclaredIn(file: string): string[] {
    const { exported, declared } = this.#read(file);
    const names = this.exportsOf(file);
    for (const [name, origin] of exported) {
      if (origin.file === file) names.push(...below(name, declared.get(origin.name) ?? []));
    }
    return names;
  }

  /** The file that declares what another one exports as `name`. */
  originOf(file: string, name: string): string {
    const origin = this.#find(file, name);
    if (origin === null || origin.file === file) return file;
    return this.originOf(origin.file, origin.name);
  }

  /** Whether a file exports `A.B.C`, wherever that is declared. */
  has(file: string, path: string): boolean {
    const [first = '', ...rest] = path.split('.');
    const origin = this.#find(file, first);
    if (origin === null) return false;
    return rest.length === 0 || below('', this.#bodies(origin)).includes(`.${rest.join('.')}`);
  }

  #find(file: string, name: string): Origin | null {
    const { exported, wholes } = this.#read(file);
    const origin = exported.get(name);
    if (origin !== undefined) return origin;
    for (const whole of wholes) {
      const found = this.#find(whole, name);
      if (found !== null) return found;
    }
    return null;
  }

  #bodies({ file, name }: Origin): Statement[][] {
    const { declared, imported } = this.#read(file);
    const own = declared.get(name);
    if (own !== undefined) return own;
    const origin = imported.get(name) ?? this.#find(file, name);
    if (origin === null || (origin.file === file && origin.name === name)) return [];
    return this.#bodies(this.#find(origin.file, origin.name) ?? origin);
  }

  #read(file: string): DeclarationFile {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const read = readDeclarationFile(file);
    this.#files.set(file, read);
    return read;
  }
}

function readDeclarationFile(file: string): DeclarationFile {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const read: DeclarationFile = {
    declared: new Map(),
    imported: new Map(),
    exported: new Map(),
    wholes: [],
  };
  for (const statement of program.body) readStatement(statement, file, read);
  return read;
}

function readStatement(
  statement: Program['body'][number],
  file: string,
  to: DeclarationFile,
): void {
  switch (statement.type) {
    case 'ImportDeclaration':
      for (const specifier of statement.specifiers) {
        const name = specifier.type === 'ImportSpecifier' ? nameOf(specifier.imported) : '*';
        const from = sourceOf(file, statement.source.value);
        to.imported.set(specifier.local.name, { file: from, name });
      }
      return;
    case 'ExportAllDeclaration':
      to.wholes.push(sourceOf(file, statement.source.value));
      return;
    case 'ExportNamedDeclaration': {
      const from = statement.source === null ? file : sourceOf(file, statement.source.value);
      for (const { exported, local } of statement.specifiers) {
        to.exported.set(nameOf(exported), { file: from, name: nameOf(local) });
      }
      for (const name of declare(statement.declaration, to)) to.exported.set(name, { file, name });
      return;
    }
    default:
      declare(statement, to);
  }
}

/** Notes what a statement declares, and returns the names. */
function declare(statement: object | null, { declared }: DeclarationFile): string[] {
  const names = namesOf(statement);
  for (const name of names) {
    const bodies = declared.get(name) ?? [];
    declared.set(name, bodies);
    const body = namespaceBody(statement);
    if (body !== null) bodies.push(body);
  }
  return names;
}

/** The members of namespaces, each written behind `prefix`, and theirs. */
function below(prefix: string, bodies: readonly Statement[][]): string[] {
  return bodies.flat().flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    const specified = statement.specifiers.map(({ exported }) => `${prefix}.${nameOf(exported)}`);
    const { declaration } = statement;
    const body = namespaceBody(declaration);
    const own = namesOf(declaration).map((name) => `${prefix}.${name}`);
    return [...specified, ...own, ...own.flatMap((name) => (body ? below(name, [body]) : []))];
  });
}

function namespaceBody(statement: object | null): Statement[] | null {
  if (statement === null || !('type' in statement)) return null;
  if (statement.type !== 'TSModuleDeclaration' || !('body' in statement)) return null;
  // The parser gives namespaces of declaration files a block of statements.
  return (statement.body as { body: Statement[] }).body;
}

function namesOf(statement: object | null): string[] {
  if (statement === null) return [];
  if ('declarations' in statement && Array.isArray(statement.declarations)) {
    return statement.declarations.flatMap(namesOf);
  }
  const id = 'id' in statement ? statement.id : null;
  if (typeof id !== 'object' || id === null || !('name' in id)) return [];
  return typeof id.name === 'string' ? [id.name] : [];
}

function nameOf(node: { type: string; name?: string; value?: string }): string {
  return node.name ?? node.value ?? '';
}

function sourceOf(file: string, specifier: string): string {
  const path = specifier.replace(/\.cjs$/, '.d.cts').replace(/\.m?js$/, '.d.ts');
  return join(dirname(file), path);
}
