import { dirname, join } from 'node:path';
import { parseSync, type Statement, type StaticImport } from 'oxc-parser';

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
  /**
   * The text without its imports. `specifier` says how to write the source of an `export … from`,
   * or null to leave that statement out.
   */
  body(specifier: (source: string) => string | null): string;
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
    body: (specifier) => {
      let result = '';
      let end = 0;
      for (const { statement, reference } of statements) {
        result += text.slice(end, statement.start);
        end = statement.end;
        if (statement.type === 'ImportDeclaration') continue;
        const written = reference === null ? undefined : specifier(at(reference.value));
        if (written === null) continue;
        if (written === undefined || reference === null) result += text.slice(statement.start, end);
        else {
          const before = text.slice(statement.start, reference.start);
          result += `${before}'${written}'${text.slice(reference.end, end)}`;
        }
      }
      return (result + text.slice(end)).replace(/\n{2,}/g, '\n').trim() + '\n';
    },
  };
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
