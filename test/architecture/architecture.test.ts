import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenImports, wronglyPlanned } from './broken-imports.ts';
import { importCycles } from './import-cycles.ts';
import { coreOrder, layerOf, layers, layersTable, rankInCore } from './layers.ts';
import { moduleReferences, type ModuleReference } from './module-references.ts';
import { publicModules } from '../../packages/petrel/build/entries.ts';
import { ROOT } from '../support/repository-root.ts';
import { sourceFiles } from './source-files.ts';

const texts = new Map(sourceFiles().map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const references = new Map([...texts].map(([file, text]) => [file, moduleReferences(file, text)]));
const files = [...texts.keys()];

/** The files that each file imports. */
function importGraph(counts: (file: string, reference: ModuleReference) => boolean) {
  return new Map(
    [...references].map(([file, found]) => [
      file,
      found
        .filter((reference) => reference.specifier.startsWith('.') && counts(file, reference))
        .map(({ specifier }) => join(dirname(file), specifier)),
    ]),
  );
}

/** A file, and all that it imports. */
function reachable(graph: ReadonlyMap<string, readonly string[]>, file: string): string[] {
  const found = new Set([file]);
  for (const next of found) for (const imported of graph.get(next) ?? []) found.add(imported);
  return [...found];
}

describe('this repository', () => {
  test('every layer has files, and they import something', () => {
    expect(wronglyPlanned(files)).toEqual([]);
    for (const layer of layers) {
      if (layer.isPlanned === true) continue;
      const count = files
        .filter((file) => layerOf(file) === layer)
        .flatMap((file) => references.get(file) ?? []).length;
      expect(count, layer.name).toBeGreaterThan(0);
    }
  });

  test('layers import what they may, and core keeps its order', () => {
    expect(files.filter((file) => rankInCore(file) !== null).length).toBeGreaterThan(100);
    expect([...references].flatMap(([file, found]) => brokenImports(file, found))).toEqual([]);
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

  test('no module imports itself in a circle, types included', () => {
    // The types of the API refer to each other.
    const isModel = (file: string): boolean => file.includes('/generated/models/');
    const graph = importGraph(
      (file, { isType, isLazy }) => isLazy !== true && !(isType && isModel(file)),
    );
    expect([...graph.values()].flat().length).toBeGreaterThan(300);
    expect(importCycles(graph)).toEqual([]);
  });

  test('zod is loaded by the helpers for zod alone', () => {
    const graph = importGraph((_file, { isType }) => !isType);
    const importsZod = (file: string): boolean =>
      (references.get(file) ?? []).some(({ specifier }) => /^zod(?:\/|$)/.test(specifier));
    const loading = Object.entries(publicModules())
      .filter(([, source]) => reachable(graph, join('packages/petrel', source)).some(importsZod))
      .map(([path]) => path);
    expect(loading).toEqual(['helpers/beta/agents/zod', 'helpers/zod']);
  });

  test('nobody switches the rule off', () => {
    const switches = [...texts].flatMap(([file, text]) =>
      [...text.matchAll(/(?:oxlint|eslint)-disable(?:-next-line|-line)?(.*)/g)]
        .filter(([, rest = '']) => /^\W*(--|$)|no-cycle/.test(rest))
        .map(([comment]) => `${file}: ${comment}`),
    );
    expect(switches).toEqual([]);
  });

  test('the documentation has the same table and order', () => {
    const page = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
    expect(page).toContain(layersTable());
    expect(page).toContain(coreOrder());
  });
});

describe('the rule', () => {
  const broken = (file: string, text: string): string[] =>
    brokenImports(file, moduleReferences(file, text));

  test.each([
    [
      'core/call/call.ts',
      "import type { A } from '../../generated/models/models.ts';",
      'the layer generated',
    ],
    ['core/errors/a.ts', "export { A } from '../../client.ts';", 'the layer entries'],
    ['core/call/a.ts', "export type * from '../../platform/fetch.ts';", 'the layer platform'],
    ['core/a.ts', "const a = await import('../webhooks/webhooks.ts');", 'the layer webhooks'],
    ['core/a.ts', "type A = import('../index.ts').A;", 'the layer entries'],
    ['core/a.ts', "import { readFile } from 'node:fs';", 'built into Node'],
    ['core/a.ts', "import ky from 'ky';", 'a package'],
    ['core/a.ts', "import type { A } from 'petrel';", 'the layer entries'],
    ['core/a.ts', "import a from '../../package.json';", 'outside of all layers'],
    ['core/a.ts', "import { A } from './errors/index.ts';", 'a later part of core'],
    ['core/errors/a.ts', "import type { A } from '../call/call.ts';", 'a later part of core'],
    ['core/stream/a.ts', "import { A } from '../pages/pagination.ts';", 'a later part of core'],
    ['core/stream/a.ts', "import { A } from '../../openai/stream.ts';", 'the layer openai'],
    ['core/pipeline/a.ts', '', 'a folder that core does not list'],
    [
      'openai/a.ts',
      "import type { A } from '../generated/models/models.ts';",
      'the layer generated',
    ],
    ['platform/fetch/a.ts', "import { Readable } from 'node:stream';", 'built into Node'],
    ['generated/models/a.ts', "import type { A } from '../openai.ts';", 'the layer entries'],
    ['generated/resources/a.ts', "import { A } from '../../helpers/a.ts';", 'the layer helpers'],
    ['misc/a.ts', '', 'a folder that is no layer'],
  ])('refuses in %s: %s', (file, text, reason) => {
    expect(broken(`packages/petrel/src/${file}`, text)).toEqual([expect.stringContaining(reason)]);
  });

  test.each([
    ['core/client/a.ts', "import { A } from '../errors/index.ts';"],
    ['core/errors/a.ts', "import { A } from '../header-record.ts';"],
    ['openai/a.ts', "import { A } from '../core/stream/event-reader.ts';"],
    ['platform/node/a.ts', "import { Agent } from 'node:http';"],
    ['generated/resources/a.ts', "import { A } from '../../webhooks/webhook-deliveries.ts';"],
    ['generated/openai.ts', "import { Client } from '../client.ts';"],
    ['helpers/a.ts', "import type { A } from '../generated/models/models.ts';"],
  ])('allows in %s: %s', (file, text) => {
    expect(broken(`packages/petrel/src/${file}`, text)).toEqual([]);
  });

  test('the emulator may import types of the client, and no code', () => {
    const file = 'packages/emulator/src/a.ts';
    expect(broken(file, "import type { OpenAI } from 'petrel';")).toEqual([]);
    expect(broken(file, "import { OpenAI } from 'petrel';")).toHaveLength(1);
  });

  test('a layer that is planned and has files is reported', () => {
    expect(wronglyPlanned([...files, 'packages/petrel/src/telemetry/a.ts'])).toEqual(['telemetry']);
    expect(wronglyPlanned(files.filter((file) => !file.includes('/openai/')))).toEqual(['openai']);
  });

  test('circles of any length are found, of types too', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(importCycles(graph)).toEqual([['a', 'b', 'c', 'a']]);
    const text =
      "import type { A } from './a.ts'; import { type B } from './b.ts'; import('./c.ts');";
    expect(moduleReferences('x.ts', text)).toEqual([
      { specifier: './a.ts', isType: true },
      // A compiler leaves `import {} from './b.ts'` of it.
      { specifier: './b.ts', isType: false },
      { specifier: './c.ts', isType: false, isLazy: true },
    ]);
  });
});
