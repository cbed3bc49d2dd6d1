import { beforeAll, describe, expect, test } from 'vitest';
import { loadSpec } from '@petrel/spec';
import { readNames } from '@petrel/spec/names';
import { readOperations } from '../../../generator/model/operation.ts';
import { allResources, resourceTree } from '../../../generator/model/resource-tree.ts';
import { compareChecks, shareOfEqual } from './compare-types.ts';
import { operationChecks, type Check } from './write-checks.ts';

const MODULE = 'files';

/** Lines of which each has one thing to say, and whether it is to be refused. */
const LINES: readonly [name: string, line: string, refused: boolean][] = [
  ['equal types', 'of<petrel_files.FileDeleted>() satisfies openai_files.FileDeleted;', false],
  ['another type', 'of<petrel_files.FileDeleted>() satisfies openai_files.FileObject;', true],
  ['a missing property', 'of<{ id: string }>() satisfies petrel_files.FileDeleted;', true],
  [
    'a literal more',
    "of<petrel_files.FilePurpose | 'x'>() satisfies openai_files.FilePurpose;",
    true,
  ],
  ['null more', 'of<string | null>() satisfies string;', true],
  [
    'a type that petrel does not have',
    'of<openai_files.FileDeleted>() satisfies petrel_files.No;',
    true,
  ],
  [
    'an optional property that is missing',
    'of<Names<openai_files.FileObject>>() satisfies Names<petrel_files.FileDeleted>;',
    true,
  ],
  ['a property that must be left out', "of<Names<{ a?: never; b: 1 }>>() satisfies 'b';", false],
  ['a type that can be checked', 'of<Checkable<petrel_files.FileObject>>() satisfies true;', false],
  ['any', 'of<Checkable<any>>() satisfies true;', true],
  ['never', 'of<Checkable<never>>() satisfies true;', true],
  ['a call with what it takes', "of<petrel_files.Files>().retrieve('id', undefined);", false],
  ['a call with what it does not take', 'of<petrel_files.Files>().retrieve(1);', true],
];

describe('a check', () => {
  const differences = new Map<string, string | null>();
  beforeAll(() => {
    const checks: Check[] = LINES.map(([name, line]) => ({ group: 'g', name, line }));
    for (const { name, difference } of compareChecks([MODULE], checks)) {
      differences.set(name, difference);
    }
  });

  test.each(LINES)('detects %s', (name, _, refused) => {
    expect(typeof differences.get(name)).toBe(refused ? 'string' : 'object');
  });
});

test('a program that is none is thrown back', () => {
  const checks: Check[] = [{ group: 'g', name: 'broken', line: 'of<;' }];
  expect(() => compareChecks([MODULE], checks)).toThrow('cannot be compiled');
});

test('less than the wanted share of equal ones is a difference', () => {
  const equal = { group: 'params', name: 'a', difference: null };
  const different = { ...equal, name: 'b', difference: 'another' };
  expect(shareOfEqual('params', [equal, equal]).difference).toBeNull();
  expect(shareOfEqual('params', [equal, different]).difference).toBe('50.0 %');
  expect(shareOfEqual('params', []).difference).not.toBeNull();
});

test('the operations of a resource that only petrel has are not compared', () => {
  const names = readNames();
  const resources = allResources(resourceTree(readOperations(loadSpec(), names), names));
  const files = resources.find(({ module }) => module === MODULE);
  if (files === undefined) throw new Error(`there is no resource ${MODULE}`);
  expect(operationChecks(files).length).toBeGreaterThan(0);
  expect(operationChecks({ ...files, module: 'moons' })).toEqual([]);
});
