import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { namesOf, specOf } from '../test/spec-fixture.ts';
import { readFiles } from '../write-files.ts';
import { runGenerate, type Places } from './command.ts';
import { Descriptions } from './descriptions.ts';
import { generate } from './generate.ts';

const ROOT = join(import.meta.dirname, '../..');

// Each run writes everything, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let places: Places;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'petrel-generate-'));
  places = {
    spec: join(folder, 'spec'),
    code: join(folder, 'generated'),
    reference: join(folder, 'api.md'),
    operationIds: join(folder, 'operation-ids.ts'),
  };
  cpSync(join(ROOT, 'spec'), places.spec, { recursive: true });
  cpSync(join(ROOT, 'packages/petrel/src/generated'), places.code, { recursive: true });
  cpSync(join(ROOT, 'api.md'), places.reference);
  const ids = 'packages/emulator/src/generated/operation-ids.ts';
  cpSync(join(ROOT, ids), places.operationIds);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function append(file: string, text: string): void {
  writeFileSync(file, readFileSync(file, 'utf8') + text);
}

test('a fresh checkout equals what is generated', () => {
  expect(runGenerate(places, true)).toEqual({
    code: 0,
    lines: ['the generated code is up to date'],
  });
});

test.each([
  [
    'what is written',
    {
      'generated/resources/models.ts': 'generated/resources/models.ts is not what',
      'api.md': 'api.md is not what',
      'operation-ids.ts': 'operation-ids.ts is not what',
      'generated/inputs.json': 'generated/inputs.json is not what',
    },
  ],
  ['an imported fact', { 'spec/api/models.json': 'spec/api/models.json was edited by hand' }],
  [
    'names, overlay and descriptions',
    {
      'spec/names/types.json': 'spec/names/types.json has changed since the code was generated',
      'spec/overlay/errata.json':
        'spec/overlay/errata.json has changed since the code was generated',
      'spec/docs/models.yaml': 'spec/docs/models.yaml has changed since the code was generated',
    },
  ],
])('one more byte in each file of %s is found', (_, messages) => {
  for (const path of Object.keys(messages)) append(join(folder, path), '\n');
  const { code, lines } = runGenerate(places, true);
  expect(code).toBe(1);
  for (const message of Object.values(messages)) expect(lines.join('\n')).toContain(message);
});

test('a file too many and a file too few are found', () => {
  writeFileSync(join(places.code, 'extra.ts'), '');
  rmSync(join(places.code, 'openai.ts'));
  const { code, lines } = runGenerate(places, true);
  expect(code).toBe(1);
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    'generated/extra.ts',
    'generated/openai.ts',
  ]);
});

test('imported facts that were edited by hand are not generated from', () => {
  append(join(places.spec, 'api/models.json'), ' ');
  rmSync(places.code, { recursive: true });
  expect(runGenerate(places, false).code).toBe(1);
  expect(readFiles(places.code).size).toBe(0);
});

test('generating twice gives the same bytes', () => {
  expect(runGenerate(places, false).code).toBe(0);
  const first = readFiles(places.code);
  expect(runGenerate(places, false).code).toBe(0);
  expect(readFiles(places.code)).toEqual(first);
});

describe('I2: an error of spec/ is reported in one line that names the place', () => {
  const at = (path: string): string => join(places.spec, path);
  const moons = { paths: { '/moons': { get: { operationId: 'moons.list', responses: {} } } } };

  function change(path: string, from: string | RegExp, to: string): void {
    const text = readFileSync(at(path), 'utf8');
    expect(text.match(from)).not.toBeNull();
    writeFileSync(at(path), text.replace(from, to));
  }

  test.each<[string, () => void, string]>([
    [
      'a new file without a name for its operation',
      () => writeFileSync(at('overlay/newer/moons.json'), JSON.stringify(moons)),
      'spec/names/methods.json names no method for: get /moons',
    ],
    [
      'a new file that is no JSON',
      () => writeFileSync(at('overlay/newer/moons.json'), '{"paths":'),
      'spec/overlay/newer/moons.json: Unexpected end of JSON input',
    ],
    [
      'a new file with what the document has by now',
      () => cpSync(at('api/models.json'), at('overlay/newer/moons.json')),
      'spec/overlay: the document has /paths/~1models/get by now',
    ],
    [
      'descriptions that are no YAML',
      () => writeFileSync(at('docs/models.yaml'), 'operations:\n  "a'),
      'spec/docs/models.yaml: Missing closing',
    ],
  ])('%s', (_, breakIt, message) => {
    breakIt();
    const { code, lines } = runGenerate(places, true);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(message);
    expect(lines[0]).not.toMatch(/\n|\bat .*:\d+/);
  });

  test('descriptions that are missing, and those of what does not exist', () => {
    change('docs/models.yaml', /^ {2}models:.*\n/m, '');
    change('docs/models.yaml', /^ {2}models\.list:.*\n/m, '  models.lost: Gone.\n');
    change('docs/models.yaml', /^ {2}Model\.id:/m, '  Model.idea: Gone.\n  Model.id:');
    const noSuch = 'spec/docs/models.yaml: no';
    expect(runGenerate(places, true)).toEqual({
      code: 1,
      lines: [
        'spec/docs/models.yaml does not describe the resource models',
        'spec/docs/models.yaml does not describe the operation models.list',
        `${noSuch} operations of the generated code have the name models.lost; correct or remove it`,
        `${noSuch} types of the generated code have the name Model.idea; correct or remove it`,
      ],
    });
  });

  test('the folder of additions counts, and the list of its files is written', () => {
    change('overlay/newer/index.ts', /^import videos .*\n/m, '');
    change('overlay/newer/index.ts', /^ {2}videos,\n/m, '');
    expect(runGenerate(places, true)).toEqual({
      code: 1,
      lines: ['spec/overlay/newer/index.ts is not what `npm run generate` writes'],
    });
    expect(runGenerate(places, false).code).toBe(0);
    expect(readFileSync(at('overlay/newer/index.ts'), 'utf8')).toContain('  videos,\n');
  });
});

test('I2: a name that refers to nothing is reported', () => {
  const names = namesOf({
    typeSources: [{ module: 'pets', name: 'Pet', source: '#/components/schemas/Pet' }],
  });
  expect(() => generate(specOf({}), names, new Descriptions(new Map()))).toThrow(
    'spec/names/type-sources.json: Pet of pets refers to nothing: #/components/schemas/Pet',
  );
});
