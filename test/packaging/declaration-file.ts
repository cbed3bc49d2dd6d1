import { dirname, join } from 'node:path';
import { parseSync, type Comment, type Statement } from 'oxc-parser';

/** Where an exported name comes from: a declaration of the file itself, or another file. */
export type Origin = { local: string } | { file: string; name: string };

/** The declarations of one file, as a user of the package sees them. */
export class DeclarationFile {
  /** Files all of whose names are exported from here. */
  readonly stars: string[] = [];
  readonly exports: Map<string, Origin> = new Map();
  private readonly imports = new Map<string, Origin>();
  private readonly path: string;
  private readonly text: string;
  private readonly statements: readonly Statement[];
  private readonly comments: readonly Comment[];

  /** @throws Error for text that is no declaration file */
  constructor(path: string, text: string) {
    const { program, module, comments, errors } = parseSync(path, text);
    if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
    this.path = path;
    this.text = text;
    this.statements = program.body;
    this.comments = comments;
    for (const { moduleRequest, entries } of module.staticImports) {
      for (const { importName, localName } of entries) {
        const name = importName.name ?? (importName.kind === 'Default' ? 'default' : '*');
        this.imports.set(localName.value, { file: this.resolve(moduleRequest.value), name });
      }
    }
    for (const { entries } of module.staticExports) {
      for (const { moduleRequest, importName, exportName, localName } of entries) {
        const exported = exportName.name ?? 'default';
        if (moduleRequest === null) {
          const local = localName.name ?? exported;
          this.exports.set(exported, this.imports.get(local) ?? { local });
        } else if (exportName.kind === 'None') {
          this.stars.push(this.resolve(moduleRequest.value));
        } else {
          const file = this.resolve(moduleRequest.value);
          this.exports.set(exported, { file, name: importName.name ?? '*' });
        }
      }
    }
  }

  /** The text of what declares `name`, without comments and private members; '' for nothing. */
  declarationOf(name: string): string {
    return this.statements
      .filter((statement) => declaredName(statement) === name)
      .map((statement) => this.visibleText(statement))
      .join('\n');
  }

  private visibleText(statement: Statement): string {
    const hidden = [...this.comments, ...privateMembers(statement)]
      .filter(({ start, end }) => start >= statement.start && end <= statement.end)
      .sort((one, other) => one.start - other.start);
    let { start } = statement;
    let visible = '';
    for (const range of hidden) {
      visible += this.text.slice(start, range.start);
      start = range.end;
    }
    return (visible + this.text.slice(start, statement.end)).replace(/\s*\n\s*\n/g, '\n').trim();
  }

  private resolve(specifier: string): string {
    if (!specifier.startsWith('.')) return specifier;
    return join(dirname(this.path), specifier.replace(/\.cjs$/, '.d.cts'));
  }
}

function unwrapped(statement: Statement): unknown {
  if (statement.type !== 'ExportNamedDeclaration' && statement.type !== 'ExportDefaultDeclaration')
    return statement;
  return statement.declaration;
}

function declaredName(statement: Statement): string | undefined {
  const declaration = unwrapped(statement);
  if (typeof declaration !== 'object' || declaration === null) return undefined;
  if ('declarations' in declaration && Array.isArray(declaration.declarations)) {
    const names: unknown[] = declaration.declarations;
    return nameOf(names[0]);
  }
  return nameOf(declaration);
}

function nameOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null || !('id' in node)) return undefined;
  const { id } = node;
  if (typeof id !== 'object' || id === null || !('name' in id)) return undefined;
  return typeof id.name === 'string' ? id.name : undefined;
}

function privateMembers(statement: Statement): { start: number; end: number }[] {
  const declaration =
    statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declaration?.type !== 'ClassDeclaration') return [];
  return declaration.body.body.filter(
    (member) =>
      ('accessibility' in member && member.accessibility === 'private') ||
      ('key' in member && member.key.type === 'PrivateIdentifier'),
  );
}
