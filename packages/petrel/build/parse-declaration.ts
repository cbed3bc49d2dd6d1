import { dirname, join } from 'node:path';
import { parseSync, type ModuleExportName, type Statement, type StaticImport } from 'oxc-parser';

/** One name that a module imports. */
export interface ImportedName {
  /** The source, or the name of a package. */
  from: string;
  /** `*` for the whole module. */
  imported: string;
  local: string;
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
  /** The text without its imports, '' for nothing. `rewritten` replaces an `export … from`. */
  body(rewritten: (statement: ExportFrom) => string): string;
}

/** A statement that exports what another module has. */
export interface ExportFrom {
  /** The source, or the name of a package. */
  from: string;
  /** What is exported; undefined for everything. */
  names: string[] | undefined;
  /** Whether something is exported under another name than its own. */
  renames: boolean;
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
          ...exportsOf(statement),
          text: (specifier) => `${before}'${specifier}'${after}`,
        });
      }
      const trimmed = (result + text.slice(end)).replace(/\n{2,}/g, '\n').trim();
      return trimmed === '' ? '' : `${trimmed}\n`;
    },
  };
}

function exportsOf(statement: Statement): Pick<ExportFrom, 'names' | 'renames'> {
  if (statement.type !== 'ExportNamedDeclaration') {
    const renames = statement.type === 'ExportAllDeclaration' && statement.exported !== null;
    return { names: undefined, renames };
  }
  return {
    names: statement.specifiers.map(({ exported }) => nameOf(exported)),
    renames: statement.specifiers.some(({ local, exported }) => nameOf(local) !== nameOf(exported)),
  };
}

function nameOf(name: ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name;
}

function fromOf(statement: Statement): { value: string; start: number; end: number } | null {
  return 'source' in statement ? statement.source : null;
}

function importedNames(found: StaticImport, at: (specifier: string) => string): ImportedName[] {
  return found.entries.map(({ importName, localName }) => ({
    from: at(found.moduleRequest.value),
    imported: importName.kind === 'NamespaceObject' ? '*' : (importName.name ?? 'default'),
    local: localName.value,
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
