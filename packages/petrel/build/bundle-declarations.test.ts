import { expect, test } from 'vitest';
import { bundleDeclarations } from './bundle-declarations.ts';

const MODULES = { index: 'src/index.ts', 'resources/pets': 'src/generated/resources/pets.ts' };

function bundle(files: Record<string, string>): Record<string, string> {
  const read = (source: string): string => files[source] ?? '';
  return Object.fromEntries(bundleDeclarations({ read, modules: MODULES }));
}

test('a resource takes in its types, and others find them there', () => {
  const output = bundle({
    'src/index.ts': "export type { Pet } from './generated/models/pets.ts';\n",
    'src/generated/resources/pets.ts': [
      "import { Base } from '../../core/base.ts';",
      "import type { Pet } from '../models/pets.ts';",
      '/** Pets. */',
      'export declare class Pets extends Base {',
      '    get(): Pet;',
      '}',
      "export type * from '../models/pets.ts';",
    ].join('\n'),
    'src/generated/models/pets.ts': [
      "import type { Base } from '../../core/base.ts';",
      "import type * as Self from './pets.ts';",
      '/** A pet. */',
      'export interface Pet {',
      '    friend: Self.Pet | Base;',
      '}',
    ].join('\n'),
    'src/core/base.ts': 'export declare class Base {\n}\n',
  });
  expect(output).toEqual({
    'index.d.ts': "export type { Pet } from './resources/pets.js';\n",
    'resources/pets.d.ts': [
      "import { Base } from '../internal/core/base.js';",
      "import type * as Self from './pets.js';",
      '/** Pets. */',
      'export declare class Pets extends Base {',
      '    get(): Pet;',
      '}',
      '',
      '/** A pet. */',
      'export interface Pet {',
      '    friend: Self.Pet | Base;',
      '}',
      '',
    ].join('\n'),
    'internal/core/base.d.ts': 'export declare class Base {\n}\n',
  });
});

test('a resource that is called like its folder is written into the index of that', () => {
  const files: Record<string, string> = {
    'src/generated/resources/pets/index.ts': [
      "export { Pets, type Pet } from './pets.ts';",
      "export { Toys } from './toys.ts';",
    ].join('\n'),
    'src/generated/resources/pets/pets.ts': [
      "import type { Pet } from '../../models/pets/pets.ts';",
      "import { Toys } from './toys.ts';",
      'export declare class Pets {',
      '    get(toys: Toys): Pet;',
      '}',
      "export type * from '../../models/pets/pets.ts';",
    ].join('\n'),
    'src/generated/models/pets/pets.ts': 'export interface Pet {\n}\n',
    'src/generated/resources/pets/toys.ts': [
      "import type { Pet } from '../../models/pets/pets.ts';",
      'export declare class Toys {',
      '    of(pet: Pet): void;',
      '}',
    ].join('\n'),
  };
  const output = bundleDeclarations({
    read: (source) => files[source] ?? '',
    modules: {
      'resources/pets': 'src/generated/resources/pets/index.ts',
      'resources/pets/toys': 'src/generated/resources/pets/toys.ts',
    },
  });
  expect(Object.fromEntries(output)).toEqual({
    'resources/pets.d.ts': [
      "import { Toys } from './pets/toys.js';",
      "export { Toys } from './pets/toys.js';",
      '',
      'export declare class Pets {',
      '    get(toys: Toys): Pet;',
      '}',
      '',
      'export interface Pet {',
      '}',
      '',
    ].join('\n'),
    'resources/pets/toys.d.ts': [
      "import type { Pet } from '../pets.js';",
      'export declare class Toys {',
      '    of(pet: Pet): void;',
      '}',
      '',
    ].join('\n'),
  });
});

test('what no public module refers to is left out, packages stay as they are', () => {
  const output = bundle({
    'src/index.ts': "import type { Agent } from 'undici';\nexport declare const agent: Agent;\n",
    'src/core/hidden.ts': 'export declare const hidden: 1;\n',
  });
  expect(output['index.d.ts']).toBe(
    "import type { Agent } from 'undici';\nexport declare const agent: Agent;\n",
  );
  expect(Object.keys(output)).toEqual(['index.d.ts', 'resources/pets.d.ts']);
});

test('two things of one name in a file are refused', () => {
  const files = {
    'src/generated/resources/pets.ts':
      "export type * from '../models/pets.ts';\nexport declare class Pet {\n}\n",
    'src/generated/models/pets.ts': 'export interface Pet {\n}\n',
  };
  expect(() => bundle(files)).toThrow('two declarations are called Pet');
});

test('two imports of one name in a file are refused', () => {
  const files = {
    'src/generated/resources/pets.ts': [
      "import { Name } from '../../core/a.ts';",
      "export type * from '../models/pets.ts';",
    ].join('\n'),
    'src/generated/models/pets.ts': "import type { Name } from '../../core/b.ts';\n",
  };
  expect(() => bundle(files)).toThrow('two imports are called Name');
});

test('a reference within a type is refused, as it would stay unresolved', () => {
  const files = { 'src/index.ts': "export type Name = import('./core/a.ts').Name;\n" };
  expect(() => bundle(files)).toThrow('refers to a module inline');
});
