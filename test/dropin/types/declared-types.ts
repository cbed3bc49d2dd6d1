import type { Statement } from 'oxc-parser';
import { declarationOf, parseTypes } from './parse-types.ts';

/** A type that a module declares and exports. */
export interface DeclaredType {
  /** With the namespaces it is in: `FileCreateParams.ExpiresAfter`. */
  name: string;
  /** Type parameters that have to be given. */
  parameters: number;
}

/** The types that a declaration file itself declares and exports, those in its namespaces too. */
export function declaredTypes(file: string): DeclaredType[] {
  const body = parseTypes(file).body;
  return body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' ? typesIn(statement, '') : [],
  );
}

function typesIn(statement: Statement, prefix: string): DeclaredType[] {
  const node = declarationOf(statement);
  if (node?.type === 'TSInterfaceDeclaration' || node?.type === 'TSTypeAliasDeclaration') {
    const required = (node.typeParameters?.params ?? []).filter(({ default: usual }) => !usual);
    return [{ name: prefix + node.id.name, parameters: required.length }];
  }
  if (node?.type !== 'TSModuleDeclaration' || node.body?.type !== 'TSModuleBlock') return [];
  if (node.id.type !== 'Identifier') return [];
  const below = `${prefix}${node.id.name}.`;
  // Everything declared in an ambient namespace is exported from it.
  return node.body.body.flatMap((inner) => typesIn(inner, below));
}
