import { parseSync, Visitor } from 'oxc-parser';

/** A module that another one names. */
export interface ModuleReference {
  specifier: string;
  /** Whether only types are taken from it. */
  isType: boolean;
  /** Whether it is loaded later, by `import()`. */
  isLazy?: boolean;
}

/**
 * Every module a text imports or exports from, types and `import()` included.
 *
 * @throws Error when the text does not parse, or imports a module by a computed name
 */
export function moduleReferences(file: string, text: string): ModuleReference[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const found: ModuleReference[] = [];
  const add = (specifier: string, isType: boolean): void => void found.push({ specifier, isType });
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source.value, importKind === 'type'),
    ExportAllDeclaration: ({ source, exportKind }) => add(source.value, exportKind === 'type'),
    ExportNamedDeclaration: ({ source, exportKind }) => {
      if (source !== null) add(source.value, exportKind === 'type');
    },
    TSImportType: ({ source }) => add(source.value, true),
    ImportExpression: ({ source }) => {
      if (source.type !== 'Literal' || typeof source.value !== 'string') {
        throw new Error(`${file}: import() of a computed name`);
      }
      found.push({ specifier: source.value, isType: false, isLazy: true });
    },
  }).visit(program);
  return found;
}
