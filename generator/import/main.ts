import { join } from 'node:path';
import { readNames } from '@petrel/spec/names';
import { replaceFolder } from '../write-files.ts';
import { importDocument } from './import-document.ts';
import { ImportError } from './import-error.ts';

const USAGE = 'usage: npm run spec:import -- PATH_TO_OPENAPI_DOCUMENT';
const API = join(import.meta.dirname, '../../spec/api');

function main(args: string[]): number {
  const [file] = args;
  if (file === undefined || args.length !== 1) {
    console.error(USAGE);
    return 2;
  }
  try {
    const names = readNames();
    const files = importDocument(file, {
      methods: new Map(
        names.methods.map((row) => [`${row.verb} ${row.specPath ?? row.path}`, row.method]),
      ),
      modules: schemaModules(names.typeSources),
    });
    replaceFolder(API, files);
    console.log(`spec/api: ${files.size} files written`);
    return 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(`spec:import: ${error.message}`);
    return 1;
  }
}

function schemaModules(
  rows: readonly { source?: string; module: string; name: string }[],
): Map<string, string> {
  const modules = new Map<string, string>();
  for (const { source, module, name } of rows) {
    const schema = /^#\/components\/schemas\/([^/]+)$/.exec(source ?? '')?.[1];
    if (schema !== undefined && !name.includes('.') && !modules.has(schema))
      modules.set(schema, module);
  }
  return modules;
}

process.exitCode = main(process.argv.slice(2));
