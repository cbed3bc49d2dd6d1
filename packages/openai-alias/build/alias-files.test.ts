import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Binder, type AliasFile } from './bindings.ts';
import { toCommonJS } from './internal-files.ts';
import { printCommonJS } from './print-common-js.ts';
import { printDeclarations } from './print-declarations.ts';
import { printESModule } from './print-es-module.ts';
import { readReferenceManifest } from './read-reference.ts';
import { PACKAGE, readSurface, type Surface } from './surface.ts';

class Messages {
  list(name: string): string {
    return `${name} of ${this.constructor.name}`;
  }
}

/** The class on the client, which has helpers. */
class MessagesWithHelpers extends Messages {
  poll(): string {
    return this.list('polled');
  }
}

class OpenAI {
  static readonly Messages: typeof MessagesWithHelpers = MessagesWithHelpers;
  readonly messages: MessagesWithHelpers = new MessagesWithHelpers();
}

class OpenAIError extends Error {}

const PETREL: Readonly<Record<string, Record<string, unknown>>> = {
  index: { OpenAI },
  client: { OpenAI },
  'resources/messages': { Messages },
  error: { OpenAIError },
  'realtime/index': { RealtimeError: OpenAIError },
};

const SURFACE: Surface = {
  version: '7.0.0',
  modules: {
    index: { OpenAI: { from: 'client' }, default: { from: 'client', name: 'OpenAI' } },
    client: { OpenAI: {} },
    'resources/index': { Messages: { from: 'resources/messages' } },
    'resources/messages': { Messages: { member: 'Messages' } },
    'realtime/index': { RealtimeError: { from: 'realtime/internal-base' } },
    'realtime/internal-base': { RealtimeError: {} },
    version: { VERSION: {} },
    'lib/Runner': { Runner: { statics: ['start'] } },
    'lib/types': {},
  },
};

const REASONS = [{ names: ['lib/Runner'], reason: 'It is not there yet.' }];
const files = new Binder(SURFACE, (path) => PETREL[path] ?? null, REASONS).files();

describe('the CommonJS', () => {
  test('leads to the classes of the client, with the methods in its own source', () => {
    load('client');
    const { Messages: loaded } = load('resources/index');
    expect(loaded).toBe(MessagesWithHelpers);
    const messages = new MessagesWithHelpers();
    expect(messages.list('first')).toBe('first of MessagesWithHelpers');
    expect(messages.poll()).toBe('polled of MessagesWithHelpers');
    expect(codeOf('resources/messages')).toContain('class Messages {\n  poll(...args) {');
    expect(Object.keys(MessagesWithHelpers.prototype)).toEqual([]);
  });

  test('of the main module is the client, with `new` and without', () => {
    const main = load('index') as unknown as (() => object) & (new () => object);
    expect(main()).toBeInstanceOf(OpenAI);
    expect(new main()).toBeInstanceOf(main);
    expect(new (class Mine extends main {})().constructor.name).toBe('Mine');
  });

  test('takes a name from the module of petrel that has it', () => {
    expect(load('realtime/internal-base')['RealtimeError']).toBe(OpenAIError);
  });

  test('has the version of `openai`', () => {
    expect(load('version')['VERSION']).toBe('7.0.0');
  });

  test('can be loaded with a name that petrel does not have, which throws when it is used', () => {
    const { Runner } = load('lib/Runner') as { Runner: { new (): object; start(): void } };
    const mine = class Mine extends Runner {};
    const message = '`Runner` of `openai/lib/Runner` is not in petrel. It is not there yet.';
    expect(() => new Runner()).toThrow(new OpenAIError(message));
    expect(() => new mine()).toThrow(OpenAIError);
    expect(() => Runner.start()).toThrow(OpenAIError);
  });
});

test('the ES module exports the same', () => {
  expect(printed('resources/messages', printESModule)).toMatch(
    /const PetrelMessages = OpenAI.Messages;/,
  );
  expect(printed('index', printESModule)).toContain(
    "export { OpenAI as default } from './client.mjs';",
  );
  expect(printed('client', printESModule)).toContain("import './resources/messages.mjs';");
});

test('the declarations are those of petrel', () => {
  const declared = (path: string): string =>
    printDeclarations(fileOf(path), '.js', SURFACE.version).replace(/^.*\n/, '');
  expect(declared('resources/messages')).toBe(`import { OpenAI } from 'petrel';
export * from 'petrel/resources/messages';
export import Messages = OpenAI.Messages;
`);
  expect(declared('resources/index')).toBe("export { Messages } from './messages.js';\n");
  expect(declared('lib/types')).toBe('export {};\n');
  expect(declared('lib/Runner')).toContain('export declare const Runner: never;');
});

test('a name that petrel does not have needs a reason', () => {
  const binder = new Binder(SURFACE, (path) => PETREL[path] ?? null, []);
  expect(() => binder.files()).toThrow(
    'lib/Runner: Runner is not in petrel. Give the reason in missing.json.',
  );
});

test('the names and import paths are those of the pinned `openai`', () => {
  const { version, exports } = readReferenceManifest();
  expect(readSurface().version).toBe(version);
  expect(readManifest(PACKAGE)).toMatchObject({ version, exports });
});

test('optional packages are those of petrel', () => {
  const { peerDependencies, peerDependenciesMeta } = readManifest(join(PACKAGE, '../petrel'));
  expect(readManifest(PACKAGE)).toMatchObject({ peerDependencies, peerDependenciesMeta });
});

function readManifest(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
}

function fileOf(path: string): AliasFile {
  const file = files.find((found) => found.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return file;
}

function printed(path: string, print: (file: AliasFile, version: string) => string): string {
  return print(fileOf(path), SURFACE.version);
}

function codeOf(path: string): string {
  if (!path.startsWith('internal/')) return printed(path, printCommonJS);
  return toCommonJS(readFileSync(join(PACKAGE, `${path}.mjs`), 'utf8'));
}

/** Loads a file as `require()` does. */
function load(path: string): Record<string, unknown> {
  const module = { exports: {} as Record<string, unknown> };
  const require = (specifier: string): unknown => {
    if (specifier.startsWith('.')) {
      return load(join(path, '..', specifier).replace(/\.js$/, ''));
    }
    return PETREL[specifier.replace(/^petrel\/?/, '') || 'index'];
  };
  // oxlint-disable-next-line no-new-func -- what is printed is code
  new Function('exports', 'module', 'require', codeOf(path))(module.exports, module, require);
  return module.exports;
}
