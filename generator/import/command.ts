import { readNames, type TypeSource } from '@petrel/spec/names';
import type { Outcome } from '../outcome.ts';
import { replaceFolder } from '../write-files.ts';
import { importDocument } from './import-document.ts';
import { ImportError } from './import-error.ts';

/**
 * Imports a published OpenAPI document into a folder. A document that cannot be read, or that holds
 * an unknown construct, leaves the folder as it was.
 */
export function runImport(args: readonly string[], folder: string): Outcome {
  const [file] = args;
  if (file === undefined || args.length !== 1) {
    return { code: 2, lines: ['usage: npm run spec:import -- PATH_TO_OPENAPI_DOCUMENT'] };
  }
  try {
    const names = readNames();
    const methods = names.methods.map((row): [string, string] => [
      `${row.verb} ${row.specPath ?? row.path}`,
      row.method,
    ]);
    const files = importDocument(file, {
      methods: new Map(methods),
      modules: schemaModules(names.typeSources),
    });
    replaceFolder(folder, files);
    return { code: 0, lines: [`${files.size} files of facts written`] };
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { code: 1, lines: [error.message] };
  }
}

/** The module of the first public type that is a whole component schema, for each such schema. */
function schemaModules(rows: readonly TypeSource[]): Map<string, string> {
  const modules = new Map<string, string>();
  for (const { source, module, name } of rows) {
    const schema = /^#\/components\/schemas\/([^/]+)$/.exec(source ?? '')?.[1];
    if (schema === undefined || name.includes('.') || modules.has(schema)) continue;
    modules.set(schema, module);
  }
  return modules;
}
