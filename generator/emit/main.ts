import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '@petrel/spec/canonical-json';
import { differences, digest, readFiles, replaceFolder, type Files } from '../write-files.ts';
import { Descriptions } from './descriptions.ts';
import { generate } from './generate.ts';

const ROOT = join(import.meta.dirname, '../..');
const SPEC = join(ROOT, 'spec');
const CODE = join(ROOT, 'packages/petrel/src/generated');
const REFERENCE = 'api.md';
const INPUTS = 'inputs.json';

/** Folders of `spec/` that hold data; the rest of it is code. */
const DATA = /^(api|names|overlay|docs)\/.*\.(json|yaml|ts)$/;

async function main(args: string[]): Promise<number> {
  const check = args.includes('--check');
  if (args.some((arg) => arg !== '--check')) {
    console.error('usage: npm run generate [-- --check]');
    return 2;
  }
  const inputs = new Map(
    [...readFiles(SPEC)].filter(([path]) => DATA.test(path) && !path.endsWith('.test.ts')),
  );
  const edited = editedByHand(inputs);
  if (edited.length > 0) {
    report(
      'was edited by hand; corrections belong in spec/overlay',
      edited.map((path) => `spec/api/${path}`),
    );
    return 1;
  }
  const { loadSpec } = await import('@petrel/spec');
  const { readNames } = await import('@petrel/spec/names');
  const docs = new Map([...inputs].map(([path, text]) => [path.replace(/^docs\//, ''), text]));
  const { code, apiReference } = generate(loadSpec(), readNames(), new Descriptions(docs));
  code.set(INPUTS, digests(inputs));
  return check ? verify(code, apiReference) : write(code, apiReference);
}

/** Imported files that are no longer what the import wrote, by the lock it left beside them. */
function editedByHand(inputs: Files): string[] {
  const api = new Map(
    [...inputs].flatMap(([path, text]): [string, string][] =>
      path.startsWith('api/') ? [[path.slice('api/'.length), digest(text)]] : [],
    ),
  );
  api.delete('lock.json');
  const lock = JSON.parse(inputs.get('api/lock.json') ?? '{}') as Record<string, string>;
  return differences(api, new Map(Object.entries(lock)));
}

function digests(inputs: Files): string {
  const entries = [...inputs].map(([path, text]): [string, string] => [path, digest(text)]);
  return canonicalJson(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function write(code: Map<string, string>, apiReference: string): number {
  replaceFolder(CODE, code);
  writeFileSync(join(ROOT, REFERENCE), apiReference);
  console.log(`packages/petrel/src/generated: ${code.size} files; ${REFERENCE}`);
  return 0;
}

function verify(code: Map<string, string>, apiReference: string): number {
  const changed = differences(readFiles(CODE), code).map(
    (path) => `packages/petrel/src/generated/${path}`,
  );
  if (readFileSync(join(ROOT, REFERENCE), 'utf8') !== apiReference) changed.push(REFERENCE);
  if (changed.length === 0) {
    console.log('generated code is what spec/ says');
    return 0;
  }
  report('is not what `npm run generate` writes', changed);
  return 1;
}

function report(problem: string, paths: string[]): void {
  for (const path of paths) console.error(`generate: ${path} ${problem}`);
}

process.exitCode = await main(process.argv.slice(2));
