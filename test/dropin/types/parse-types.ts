import { readFileSync } from 'node:fs';
import { parseSync, type Program, type Statement } from 'oxc-parser';

/** Parses a source or a declaration file. */
export function parseTypes(file: string): Program {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  return program;
}

/** What a statement declares, exported or not. */
export function declarationOf(statement: Statement): Statement | null {
  return statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
}
