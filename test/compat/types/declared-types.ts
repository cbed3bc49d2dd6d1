import type { Statement } from 'oxc-parser';
import { declarationOf, parseTypes, type ParsedTypes } from './parse-types.ts';

/** A type that a module declares and exports. */
export interface DeclaredType {
  /** With the namespaces it is in: `FileCreateParams.ExpiresAfter`. */
  name: string;
  /** Type parameters that have to be given. */
  parameters: number;
  /** Whether it may hold what is uploaded. */
  uploads: boolean;
}

/** The types that a declaration file itself declares and exports, those in its namespaces too. */
export function declaredTypes(file: string): DeclaredType[] {
  const parsed = parseTypes(file);
  return parsed.body
    .filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap((statement) => typesIn(statement, '', parsed));
}

function typesIn(statement: Statement, prefix: string, parsed: ParsedTypes): DeclaredType[] {
  const node = declarationOf(statement);
  if (node?.type === 'TSInterfaceDeclaration' || node?.type === 'TSTypeAliasDeclaration') {
    const required = (node.typeParameters?.params ?? []).filter(({ default: usual }) => !usual);
    const uploads = parsed.uploads && /Params\b|Params[A-Z]/.test(prefix + node.id.name);
    return [{ name: prefix + node.id.name, parameters: required.length, uploads }];
  }
  if (node?.type !== 'TSModuleDeclaration' || node.body?.type !== 'TSModuleBlock') return [];
  if (node.id.type !== 'Identifier') return [];
  const below = `${prefix}${node.id.name}.`;
  // Everything declared in an ambient namespace is exported from it.
  return node.body.body.flatMap((inner) => typesIn(inner, below, parsed));
}
