import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFiles } from '../write-files.ts';
import { runGenerate, type Places } from './command.ts';

const ROOT = join(import.meta.dirname, '../..');

let folder: string;
let places: Places;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'petrel-generate-'));
  places = {
    spec: join(folder, 'spec'),
    code: join(folder, 'generated'),
    reference: join(folder, 'api.md'),
  };
  cpSync(join(ROOT, 'spec'), places.spec, { recursive: true });
  cpSync(join(ROOT, 'packages/petrel/src/generated'), places.code, { recursive: true });
  cpSync(join(ROOT, 'api.md'), places.reference);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function append(file: string, text: string): void {
  writeFileSync(file, readFileSync(file, 'utf8') + text);
}

test('a fresh checkout is what the description says', () => {
  expect(runGenerate(places, true)).toEqual({
    code: 0,
    lines: ['the generated code is what spec/ says'],
  });
});

test.each([
  ['generated/resources/models.ts', 'generated/resources/models.ts is not what'],
  ['api.md', 'api.md is not what'],
  ['generated/inputs.json', 'generated/inputs.json is not what'],
  ['spec/api/models.json', 'spec/api/models.json was edited by hand'],
  ['spec/names/types.json', 'spec/names/types.json has changed since the code was generated'],
  ['spec/overlay/errata.json', 'spec/overlay/errata.json has changed since the code was generated'],
  ['spec/docs/models.yaml', 'spec/docs/models.yaml has changed since the code was generated'],
])('one more byte in %s is found', (path, message) => {
  append(join(folder, path), '\n');
  const { code, lines } = runGenerate(places, true);
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain(message);
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

test('generating twice gives the same bytes, in less than ten seconds', () => {
  const started = performance.now();
  expect(runGenerate(places, false).code).toBe(0);
  const first = readFiles(places.code);
  expect(runGenerate(places, false).code).toBe(0);
  expect(readFiles(places.code)).toEqual(first);
  expect(performance.now() - started).toBeLessThan(20_000);
});
