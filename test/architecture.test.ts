import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { brokenRules } from './architecture/broken-rules.ts';
import { lintOverrides } from './architecture/lint-overrides.ts';
import { moduleReferences } from './architecture/module-references.ts';
import { roomOf, rooms, roomsTable } from './architecture/rooms.ts';
import { ROOT, sourceFiles } from './architecture/source-files.ts';
import { valueCycles } from './architecture/value-cycles.ts';

const texts = new Map(sourceFiles().map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const references = new Map([...texts].map(([file, text]) => [file, moduleReferences(file, text)]));

describe('this repository', () => {
  test('every room has files, and they import something', () => {
    for (const room of rooms) {
      const files = [...texts.keys()].filter((file) => roomOf(file) === room);
      expect(files.length, room.name).toBeGreaterThan(0);
      const count = files.flatMap((file) => references.get(file) ?? []).length;
      expect(count, room.name).toBeGreaterThan(0);
    }
  });

  test('rooms import what they may', () => {
    expect([...references].flatMap(([file, found]) => brokenRules(file, found))).toEqual([]);
  });

  test('relative imports lead to files', () => {
    const lost = [...references].flatMap(([file, found]) =>
      found
        .filter(({ specifier }) => specifier.startsWith('.'))
        .filter(({ specifier }) => !existsSync(join(ROOT, dirname(file), specifier)))
        .map(({ specifier }) => `${file} imports ${specifier}`),
    );
    expect(lost).toEqual([]);
  });

  test('no module waits for itself to load', () => {
    const graph = new Map(
      [...references].map(([file, found]) => [
        file,
        found
          .filter(({ specifier, isLoaded }) => isLoaded && specifier.startsWith('.'))
          .map(({ specifier }) => join(dirname(file), specifier)),
      ]),
    );
    expect([...graph.values()].flat().length).toBeGreaterThan(300);
    expect(valueCycles(graph)).toEqual([]);
  });

  test('nobody switches the rule off', () => {
    const switches = [...texts].flatMap(([file, text]) =>
      [...text.matchAll(/(?:oxlint|eslint)-disable(?:-next-line|-line)?(.*)/g)]
        .filter(([, rest = '']) => /^\W*(--|$)|restricted-imports|no-cycle/.test(rest))
        .map(([comment]) => `${file}: ${comment}`),
    );
    expect(switches).toEqual([]);
  });

  test('the linter has the same rule', () => {
    const config: unknown = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8'));
    const wanted = lintOverrides([...texts.keys()]);
    expect(wanted.length).toBeGreaterThanOrEqual(rooms.length);
    expect(config).toMatchObject({ overrides: expect.arrayContaining(wanted) });
    expect(config).toMatchObject({
      rules: { 'import/no-cycle': ['error', { ignoreTypes: true }] },
    });
  });

  test('the documentation has the same table', () => {
    expect(readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8')).toContain(roomsTable());
  });
});

describe('the judges of this repository', () => {
  const broken = (file: string, text: string): string[] =>
    brokenRules(file, moduleReferences(file, text));

  test.each([
    [
      'core/call.ts',
      "import type { A } from '../generated/models/models.ts';",
      'the room generated',
    ],
    ['core/errors/a.ts', "export { A } from '../../client.ts';", 'the room client'],
    ['core/call.ts', "export type * from '../platform/fetch.ts';", 'the room platform'],
    ['core/call.ts', "const a = await import('../webhooks/webhooks.ts');", 'the room webhooks'],
    ['core/call.ts', "type A = import('../index.ts').A;", 'the room client'],
    ['core/call.ts', "import { readFile } from 'node:fs';", 'built into Node'],
    ['core/call.ts', "import ky from 'ky';", 'a package'],
    ['core/call.ts', "import type { A } from 'petrel';", 'the room client'],
    ['core/call.ts', "import a from '../../package.json';", 'outside of all rooms'],
    ['platform/fetch.ts', "import { Readable } from 'node:stream';", 'built into Node'],
    ['generated/models/a.ts', "import type { A } from '../openai.ts';", 'the room client'],
    ['helpers/a.ts', '', 'a folder that is no room'],
  ])('%s: %s', (file, text, reason) => {
    expect(broken(`packages/petrel/src/${file}`, text)).toEqual([expect.stringContaining(reason)]);
  });

  test.each([
    ['core/call.ts', "import { A } from './errors/index.ts';"],
    ['core/errors/a.ts', "import { A } from '../headers.ts';"],
    ['platform/node.ts', "import { Agent } from 'node:http';"],
    ['generated/resources/a.ts', "import { A } from '../../webhooks/webhook-deliveries.ts';"],
    ['generated/openai.ts', "import { CompleteClient } from '../complete-client.ts';"],
  ])('%s may: %s', (file, text) => {
    expect(broken(`packages/petrel/src/${file}`, text)).toEqual([]);
  });

  test('the linter refuses what its rule says, and lets the rest pass', () => {
    const refused = {
      'core/a.ts': "export type { A } from '../platform/fetch.ts';",
      'core/errors/a.ts': "export { A } from '../../client.ts';",
      'core/errors/b.ts': "import 'node:fs';",
      'platform/fetch.ts': "import 'node:stream';",
      'platform/node.ts': "export type { A } from '../generated/models/models.ts';",
      'generated/resources/a.ts': "export type { A } from '../../platform/fetch.ts';",
      'webhooks/a.ts': "export { A } from '../platform/fetch.ts';",
      'client.ts': "export { A } from '@petrel/emulator';",
    };
    const allowed = {
      'core/errors/c.ts': "export { A } from '../headers.ts';",
      'platform/node-a.ts': "import 'node:http'; export { A } from '../core/call.ts';",
      'generated/resources/b.ts': "export type { A } from '../models/b.ts';",
      'generated/resources/c.ts': "export { A } from '../../webhooks/webhook-deliveries.ts';",
      'index.ts': "export { A } from './platform/fetch.ts';",
    };
    expect(refusedByLinter({ ...refused, ...allowed })).toEqual(Object.keys(refused).sort());
  });

  test('a cycle is found, a type or a late import makes none', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(valueCycles(graph)).toEqual([['a', 'b', 'c', 'a']]);
    const text =
      "import type { A } from './a.ts'; import { type B } from './b.ts'; import('./c.ts');";
    expect(moduleReferences('x.ts', text)).toEqual([
      { specifier: './a.ts', isLoaded: false },
      // A compiler leaves `import {} from './b.ts'` of it.
      { specifier: './b.ts', isLoaded: true },
      { specifier: './c.ts', isLoaded: false },
    ]);
  });
});

/** Files below the client's sources that the linter refuses for what they import. */
function refusedByLinter(files: Record<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'petrel-lint-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  const client = 'packages/petrel/src';
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, client, dirname(file)), { recursive: true });
    writeFileSync(join(folder, client, file), `${text}\n`);
  }
  const linter = join(ROOT, 'node_modules/.bin/oxlint');
  const { stdout } = spawnSync(linter, ['--format', 'unix'], { cwd: folder, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line.includes('(no-restricted-imports)'));
  return [...new Set(lines.map((line) => line.slice(client.length + 1).replace(/:.*/, '')))].sort();
}
