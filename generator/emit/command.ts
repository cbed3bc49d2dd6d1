import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSpec } from '@petrel/spec';
import { canonicalJson } from '@petrel/spec/canonical-json';
import { readNames } from '@petrel/spec/names';
import { newerFiles, newerIndex, readNewerParts } from '../newer-parts.ts';
import { reportErrors, type Outcome } from '../outcome.ts';
import { differences, digest, readFiles, replaceFolder, type Files } from '../write-files.ts';
import { Descriptions } from './descriptions.ts';
import { generate, type Generated } from './generate.ts';

/** The places of a checkout that generating reads and writes. */
export interface Places {
  /** The folder `spec`. */
  spec: string;
  /** The folder of generated code. */
  code: string;
  /** The list of methods and types, `api.md`. */
  reference: string;
  /** The module of the emulator that names all operations. */
  operationIds: string;
}

/** Digests of all data the code was written from, kept beside the code. */
const INPUTS = 'inputs.json';

/** Folders of `spec/` that hold data; the rest of it is code. */
const DATA = /^(api|names|overlay|docs)\/(?!.*\.test\.ts$|newer\/index\.ts$)/;

/**
 * Writes the generated code, or with `check` compares it with what would be written. It fails when
 * imported facts were edited by hand, and with `check` when any input or output differs by a byte.
 */
export function runGenerate(places: Places, check: boolean): Outcome {
  return reportErrors(() => generateFiles(places, check));
}

function generateFiles(places: Places, check: boolean): Outcome {
  const inputs = new Map([...readFiles(places.spec)].filter(([path]) => DATA.test(path)));
  const edited = editedByHand(inputs);
  if (edited.length > 0) {
    return failure('was edited by hand; corrections belong in spec/overlay', edited);
  }
  const docs = [...inputs].filter(([path]) => path.startsWith('docs/'));
  const descriptions = new Descriptions(
    new Map(docs.map(([path, text]) => [path.slice('docs/'.length), text])),
  );
  const newer = join(places.spec, 'overlay/newer');
  const generated = generate(loadSpec(readNewerParts(newer)), readNames(), descriptions);
  const lines = [...generated.undescribed, ...generated.misplaced];
  if (lines.length > 0) return { code: 1, lines };
  generated.code.set(INPUTS, digests(inputs));
  return check ? verify(places, generated) : write(places, generated);
}

/** Imported files that are no longer what the import wrote, by the lock it left beside them. */
function editedByHand(inputs: Files): string[] {
  const api = [...inputs].filter(([path]) => path.startsWith('api/') && path !== 'api/lock.json');
  const found = new Map(api.map(([path, text]) => [path, digest(text)]));
  const lock = digestsIn(inputs.get('api/lock.json'));
  const wanted = [...lock].map(([path, hash]): [string, string] => [`api/${path}`, hash]);
  return differences(found, new Map(wanted)).map((path) => `spec/${path}`);
}

function digests(inputs: Files): string {
  const entries = [...inputs].map(([path, text]): [string, string] => [path, digest(text)]);
  return canonicalJson(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function write(places: Places, generated: Generated): Outcome {
  const { code } = generated;
  replaceFolder(places.code, code);
  for (const [, place, text] of singleFiles(places, generated)) writeFileSync(place, text);
  return { code: 0, lines: [`${code.size} files of generated code and api.md written`] };
}

/** Files outside the folder of generated code: their names for people, their places, their texts. */
function singleFiles(places: Places, generated: Generated): [string, string, string][] {
  const newer = join(places.spec, 'overlay/newer');
  return [
    ['spec/overlay/newer/index.ts', join(newer, 'index.ts'), newerIndex(newerFiles(newer))],
    ['api.md', places.reference, generated.apiReference],
    ['operation-ids.ts', places.operationIds, generated.operationIds],
  ];
}

function verify(places: Places, generated: Generated): Outcome {
  const { code } = generated;
  const found = readFiles(places.code);
  const recorded = digestsIn(found.get(INPUTS));
  const inputs = differences(recorded, digestsIn(code.get(INPUTS)));
  if (recorded.size > 0 && inputs.length > 0) {
    return failure(
      'has changed since the code was generated; run `npm run generate`',
      inputs.map((path) => `spec/${path}`),
    );
  }
  const changed = differences(found, code).map((path) => join('generated', path));
  for (const [name, place, text] of singleFiles(places, generated)) {
    if (!existsSync(place) || readFileSync(place, 'utf8') !== text) changed.push(name);
  }
  return changed.length === 0
    ? { code: 0, lines: ['the generated code is up to date'] }
    : failure('is not what `npm run generate` writes', changed);
}

/** Digests by path; none when the text was broken by hand. */
function digestsIn(text = ''): Files {
  try {
    return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
  } catch {
    return new Map();
  }
}

function failure(problem: string, paths: string[]): Outcome {
  return { code: 1, lines: paths.map((path) => `${path} ${problem}`) };
}
