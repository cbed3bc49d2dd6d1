import { expect, test } from 'vitest';
import type { Resource } from '../model/resource-tree.ts';
import { ModuleWriter } from './module-writer.ts';
import { namespace, reachableTypes } from './namespace.ts';

const resource = (module: string, className: string, children: Resource[] = []): Resource => ({
  module,
  className,
  children,
  path: module.split('/'),
  operations: [],
});

const bolts = resource('things/parts/bolts', 'Bolts');
const parts = resource('things/parts', 'Parts', [bolts]);
const things = resource('things', 'Things', [parts]);
const types = new Map([
  ['things', ['Thing', 'Size']],
  ['things/parts', ['Part', 'Size', 'Parts']],
  ['things/parts/bolts', ['Bolt']],
]);

test('a class leads to its own types and to those right below it, its own coming first', () => {
  const writer = new ModuleWriter('resources/things.ts');
  expect(reachableTypes(things, types, writer)).toEqual(['Thing', 'Size', 'Part']);
  expect(writer.toString()).toContain("import type { Size, Thing } from '../models/things.ts';");
  expect(writer.toString()).toContain("import type { Part } from '../models/things/parts.ts';");
});

test('a namespace names the classes below and the types', () => {
  expect(namespace('Things', [parts], ['Thing'])).toEqual([
    'export declare namespace Things {',
    '  export {',
    '    Parts,',
    '    type Thing,',
    '  };',
    '}',
  ]);
  expect(namespace('Things', [], [])).toEqual([]);
});
