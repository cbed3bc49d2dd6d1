import { readFileSync } from 'node:fs';
import type { Statement } from 'oxc-parser';
import { declarationOf, parseTypes } from './parse-types.ts';

/** A type that a module declares and exports. */
export interface DeclaredType {
  /** With the namespaces it is in: `FileCreateParams.ExpiresAfter`. */
  name: string;
  /** Type parameters that have to be given. */
  parameters: number;
  /** Whether it holds what is uploaded. */
  uploads: boolean;
}

/** The types that a declaration file itself declares and exports, those in its namespaces too. */
export function declaredTypes(file: string): DeclaredType[] {
  const text = readFileSync(file, 'utf8');
  return parseTypes(file).body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' ? typesIn(statement, '', text) : [],
  );
}

function typesIn(statement: Statement, prefix: string, text: string): DeclaredType[] {
  const node = declarationOf(statement);
  if (node?.type === 'TSInterfaceDeclaration' || node?.type === 'TSTypeAliasDeclaration') {
    const required = (node.typeParameters?.params ?? []).filter(({ default: usual }) => !usual);
    const uploads = /\bUploadable\b/.test(text.slice(node.start, node.end));
    return [{ name: prefix + node.id.name, parameters: required.length, uploads }];
  }
  if (node?.type !== 'TSModuleDeclaration' || node.body?.type !== 'TSModuleBlock') return [];
  if (node.id.type !== 'Identifier') return [];
  const below = `${prefix}${node.id.name}.`;
  // Everything declared in an ambient namespace is exported from it.
  return node.body.body.flatMap((inner) => typesIn(inner, below, text));
}
