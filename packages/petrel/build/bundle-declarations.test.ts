import { expect, test } from 'vitest';
import { bundleDeclarations, hostOf } from './bundle-declarations.ts';

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
    'index.d.cts': "export type { Pet } from './resources/pets.cjs';\n",
    'resources/pets.d.cts': [
      "import type * as Self from './pets.cjs';",
      "import { Base } from '../internal/core.cjs';",
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
    'internal/core.d.cts': 'export declare class Base {\n}\n',
  });
});

test('the resources of a folder are written into its index, and found under their own path', () => {
  const files: Record<string, string> = {
    'src/generated/resources/pets/index.ts': [
      "export { Pets, type Pet } from './pets.ts';",
      "export { Toys, type Toy } from './toys.ts';",
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
      '    of(pet: Pet): Toy;',
      '}',
      "export type * from '../../models/pets/toys.ts';",
    ].join('\n'),
    'src/generated/models/pets/toys.ts': 'export interface Toy {\n}\n',
  };
  const output = bundleDeclarations({
    read: (source) => files[source] ?? '',
    modules: {
      'resources/pets': 'src/generated/resources/pets/index.ts',
      'resources/pets/toys': 'src/generated/resources/pets/toys.ts',
    },
  });
  expect(Object.fromEntries(output)).toEqual({
    'resources/pets.d.cts': [
      'export declare class Toys {',
      '    of(pet: Pet): Toy;',
      '}',
      '',
      'export declare class Pets {',
      '    get(toys: Toys): Pet;',
      '}',
      '',
      'export interface Pet {',
      '}',
      '',
      'export interface Toy {',
      '}',
      '',
    ].join('\n'),
    'resources/pets/toys.d.cts': "export { Toy, Toys } from '../pets.cjs';\n",
  });
});

test('a module is imported from once, and all that it has is not listed', () => {
  const files = {
    'src/index.ts': [
      "import type { Agent } from './agent.ts';",
      "import { agentOf } from './agent.ts';",
      "export { agentOf, type Agent } from './agent.ts';",
      "export { name } from './version.ts';",
      'export declare const agent: Agent;',
    ].join('\n'),
    'src/agent.ts': 'export interface Agent {\n}\nexport declare const agentOf: () => Agent;\n',
    'src/version.ts': 'export declare const name: 1;\nexport declare const other: 2;\n',
  };
  expect(bundle(files)['index.d.cts']).toBe(
    [
      "import { Agent, agentOf } from './internal/agent.cjs';",
      "export * from './internal/agent.cjs';",
      "export { name } from './internal/version.cjs';",
      'export declare const agent: Agent;',
      '',
    ].join('\n'),
  );
});

test('the sources of a folder are one file, which exports more than each of them', () => {
  const output = bundle({
    'src/index.ts': "export * from './helpers/polling/poll.ts';\n",
    'src/helpers/polling/poll.ts': [
      "import type { State } from './state.ts';",
      'export declare function poll(): State;',
      'export declare function poll(id: string): State;',
    ].join('\n'),
    'src/helpers/polling/state.ts': 'export type State = 1;\n',
  });
  expect(output).toMatchObject({
    'index.d.cts': "export { poll } from './internal/helpers/polling/index.cjs';\n",
    'internal/helpers/polling/index.d.cts': [
      'export declare function poll(): State;',
      'export declare function poll(id: string): State;',
      '',
      'export type State = 1;',
      '',
    ].join('\n'),
  });
});

test('what needs the types of a package stays by itself', () => {
  const file = 'src/helpers/structured-output/zod/zod-json-schema.ts';
  expect(hostOf(file)).toBe('src/helpers/structured-output/zod/index.ts');
  for (const path of [
    'platform/undici/a.ts',
    'platform/node/a.ts',
    'realtime/compatible/a-ws.ts',
  ]) {
    expect(hostOf(`src/${path}`)).toBe(`src/${path}`);
  }
});

test('what a file exports under another name it keeps', () => {
  const files = {
    'src/index.ts': "export { Second } from './core/second.ts';\n",
    'src/core/first.ts': 'export declare class First {\n}\n',
    'src/core/second.ts': "export { First, First as Second } from './first.ts';\n",
  };
  expect(bundle(files)['internal/core.d.cts']).toContain(
    "export { First, First as Second } from './core.cjs';\n",
  );
});

test('what two sources of a folder export from elsewhere, their file exports once', () => {
  const shared = "export type { State } from '../../core/state.ts';\n";
  const output = bundle({
    'src/index.ts':
      "export * from './helpers/polling/a.ts';\nexport * from './helpers/polling/b.ts';\n",
    'src/helpers/polling/a.ts': `${shared}export declare const a: 1;\n`,
    'src/helpers/polling/b.ts': `${shared}export declare const b: 1;\n`,
    'src/core/state.ts': 'export type State = 1;\nexport type Other = 2;\n',
  });
  const text = output['internal/helpers/polling/index.d.cts'] ?? '';
  expect(text.split('State').length - 1).toBe(1);
});

test('what no public module refers to is left out, packages stay as they are', () => {
  const output = bundle({
    'src/index.ts': "import type { Agent } from 'undici';\nexport declare const agent: Agent;\n",
    'src/core/hidden.ts': 'export declare const hidden: 1;\n',
  });
  expect(output['index.d.cts']).toBe(
    "import { Agent } from 'undici';\nexport declare const agent: Agent;\n",
  );
  expect(Object.keys(output)).toEqual(['index.d.cts', 'resources/pets.d.cts']);
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
    'src/generated/models/pets.ts': "import type { Name } from '../../platform/b.ts';\n",
  };
  expect(() => bundle(files)).toThrow('two imports are called Name');
});

test('a reference within a type is refused, as it would stay unresolved', () => {
  const files = { 'src/index.ts': "export type Name = import('./core/a.ts').Name;\n" };
  expect(() => bundle(files)).toThrow('refers to a module inline');
});
