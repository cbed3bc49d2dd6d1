import { readFileSync } from 'node:fs';
import { parseSync, type Program, type Span, type Statement } from 'oxc-parser';

/** A source or a declaration file, parsed. */
export interface ParsedTypes {
  body: Program['body'];
  textOf(node: Span): string;
  /** Whether anything in it is uploaded. */
  uploads: boolean;
}

export function parseTypes(file: string): ParsedTypes {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  return {
    body: program.body,
    textOf: ({ start, end }) => text.slice(start, end),
    uploads: /\bUploadable\b/.test(text),
  };
}

/** What a statement declares, exported or not. */
export function declarationOf(statement: Statement): Statement | null {
  return statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
}
