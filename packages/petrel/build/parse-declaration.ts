import { dirname, join } from 'node:path';
import { parseSync, type ModuleExportName, type Statement, type StaticImport } from 'oxc-parser';

/** One name that a module imports. */
export interface ImportedName {
  /** The source, or the name of a package. */
  from: string;
  /** `*` for the whole module. */
  imported: string;
  local: string;
  isType: boolean;
}

/** The declarations of one source. */
export interface Declaration {
  imports: ImportedName[];
  /** Sources and packages that are imported or exported from. */
  references: string[];
  /** Names of what is declared at the top level. */
  declared: Set<string>;
  /** Names that are exported, but for those of `stars`. */
  exported: string[];
  /** Sources and packages all of whose names are exported. */
  stars: string[];
  /** The text without its imports. `rewritten` says what an `export … from` becomes. */
  body(rewritten: (statement: ExportFrom) => string): string;
}

/** A statement that exports what another module has. */
export interface ExportFrom {
  /** The source, or the name of a package. */
  from: string;
  /** What is exported; undefined for everything, and where a name changes. */
  names: string[] | undefined;
  /** The statement, to be written with some specifier. */
  text(specifier: string): string;
}

/** @throws Error for text that is no declaration file, and for references within types */
export function parseDeclaration(source: string, text: string): Declaration {
  const { program, module, errors } = parseSync(source.replace(/\.ts$/, '.d.ts'), text);
  if (errors[0] !== undefined) throw new Error(`${source}: ${errors[0].message}`);
  const at = (specifier: string): string =>
    specifier.startsWith('.') ? join(dirname(source), specifier) : specifier;
  const statements = program.body.map((statement) => ({ statement, reference: fromOf(statement) }));
  if (/\bimport\(["']/.test(text)) throw new Error(`${source}: a type refers to a module inline`);
  return {
    imports: module.staticImports.flatMap((found) => importedNames(found, at)),
    references: statements.flatMap(({ reference }) => (reference ? [at(reference.value)] : [])),
    declared: new Set(program.body.flatMap(declaredNames)),
    exported: module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ exportName }) =>
        exportName.kind === 'None' ? [] : (exportName.name ?? 'default'),
      ),
    stars: statements.flatMap(({ statement, reference }) =>
      statement.type === 'ExportAllDeclaration' && reference ? [at(reference.value)] : [],
    ),
    body: (rewritten) => {
      let result = '';
      let end = 0;
      for (const { statement, reference } of statements) {
        result += text.slice(end, statement.start);
        end = statement.end;
        if (statement.type === 'ImportDeclaration') continue;
        if (reference === null) {
          result += text.slice(statement.start, end);
          continue;
        }
        const before = text.slice(statement.start, reference.start);
        const after = text.slice(reference.end, end);
        result += rewritten({
          from: at(reference.value),
          names: namesOf(statement),
          text: (specifier) => `${before}'${specifier}'${after}`,
        });
      }
      return (result + text.slice(end)).replace(/\n{2,}/g, '\n').trim() + '\n';
    },
  };
}

function namesOf(statement: Statement): string[] | undefined {
  if (statement.type !== 'ExportNamedDeclaration') return undefined;
  const names = statement.specifiers.map(({ local, exported }) => [
    nameOf(local),
    nameOf(exported),
  ]);
  return names.every(([local, exported]) => local === exported)
    ? names.map(([local = '']) => local)
    : undefined;
}

function nameOf(name: ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}

function fromOf(statement: Statement): { value: string; start: number; end: number } | null {
  return 'source' in statement ? statement.source : null;
}

function importedNames(found: StaticImport, at: (specifier: string) => string): ImportedName[] {
  return found.entries.map(({ importName, localName, isType }) => ({
    from: at(found.moduleRequest.value),
    imported: importName.kind === 'NamespaceObject' ? '*' : (importName.name ?? 'default'),
    local: localName.value,
    isType,
  }));
}

function declaredNames(statement: Statement): string[] {
  const declaration =
    statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (!declaration || !('id' in declaration)) return [];
  const { id } = declaration;
  return id !== null && id !== undefined && 'name' in id && typeof id.name === 'string'
    ? [id.name]
    : [];
}
