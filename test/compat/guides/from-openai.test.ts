import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { join } from 'node:path';
import { format } from 'node:util';
import { createEmulator } from '@petrel/emulator';
import Reference from 'openai';
import { VERSION } from 'openai/version';
import * as petrel from 'petrel';
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { petrel as petrelLibrary, reference as referenceLibrary } from '../clients.ts';
import { inlineCodeOf, sectionsOf, typeScriptOf } from '../../documentation/markdown.ts';
import { fixedDifferences } from './fixed-differences.ts';
import { knownDifferences } from './known-differences.ts';
import { outcomeOf } from './scenario.ts';
import { SnippetFolder } from '../../documentation/snippet-folder.ts';

const GUIDE = 'docs/from-openai.md';
const sections = sectionsOf(GUIDE);

/** The titles below another title of the guide. */
function titlesBelow(title: string): string[] {
  const start = sections.findIndex((section) => section.title === title) + 1;
  const rest = sections.slice(start);
  const end = rest.findIndex(({ level }) => level <= 2);
  return rest.slice(0, end).map((section) => section.title);
}

function proseOf(title: string): string {
  return sections.find((section) => section.title === title)?.prose ?? '';
}

/** The first cells of the table of a section. */
function firstCells(title: string): string[] {
  const rows = [...proseOf(title).matchAll(/^\| (.+?) \|/gm)].map(([, cell = '']) => cell);
  return rows.slice(1);
}

const folder = new SnippetFolder();
const modules = new Map(
  typeScriptOf(GUIDE).map(({ title, code }, index) => {
    return [title, folder.add(`block-${index + 1}`, code)] as const;
  }),
);
afterAll(() => folder.remove());

/** Runs the code below a title; what it prints is added to what it exports. */
async function runCode(title: string): Promise<Record<string, unknown>> {
  const path = modules.get(title);
  if (path === undefined) throw new Error(`There is no code below "${title}".`);
  const printed: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => {
    printed.push(format(...values));
  });
  const module: Record<string, unknown> = await import(path);
  log.mockRestore();
  const { client } = module;
  if (client instanceof petrel.OpenAI) onTestFinished(() => client.close());
  return { ...module, printed: printed.join('\n') };
}

test('the code of the guide is strictly typed', () => {
  expect(modules.size).toBe(typeScriptOf(GUIDE).length);
  expect(folder.complaints()).toBe('');
});

test('the guide names the version of the reference client that it was compared with', () => {
  const named = readFileSync(join(import.meta.dirname, '../../..', GUIDE), 'utf8').match(
    /\d+\.\d+\.\d+/g,
  );
  expect(new Set(named)).toEqual(new Set([VERSION]));
});

describe('what differs on purpose', () => {
  test('is all tested', () => {
    expect(titlesBelow('What differs on purpose?')).toEqual(
      knownDifferences.map(({ title }) => title),
    );
  });

  describe.each(knownDifferences)('$title', (difference) => {
    const { title, useCode, run } = difference;
    test('in the reference client', async () => {
      expect(await outcomeOf(difference, referenceLibrary)).toEqual(difference.openai);
    });
    test('in petrel', async () => {
      expect(await outcomeOf(difference, petrelLibrary)).toEqual(difference.petrel);
    });
    test('turned back', async () => {
      let module: Record<string, unknown> = {};
      const createClient = async (): Promise<petrel.OpenAI> => {
        module = await runCode(title);
        if (module.client instanceof petrel.OpenAI) return module.client;
        throw new Error('The code makes no client.');
      };
      const restored = await outcomeOf(
        { ...difference, run: useCode === undefined ? run : () => useCode(module) },
        petrelLibrary,
        createClient,
      );
      expect(restored).toEqual(difference.restored ?? difference.openai);
    });
  });
});

describe('what is fixed', () => {
  test('is all tested', () => {
    expect(firstCells('What is fixed?')).toEqual(fixedDifferences.map(({ title }) => title));
  });

  describe.each(fixedDifferences)('$title', (line) => {
    test('in the reference client', async () => {
      expect(await outcomeOf(line, referenceLibrary)).toEqual(line.openai);
    });
    test('in petrel', async () => {
      expect(await outcomeOf(line, petrelLibrary)).toEqual(line.petrel);
    });
  });
});

describe('what a subclass may override', () => {
  const [honoured = '', others = ''] = proseOf('Override methods in a subclass').split(
    'In their place:',
  );
  const namedIn = (table: string): readonly string[] =>
    [...table.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) => inlineCodeOf(cell));
  // A property, which no prototype has.
  const hooks = namedIn(honoured).filter((name) => name !== 'idempotencyHeader');
  const rest = namedIn(others);

  test('is listed', () => {
    expect(hooks.length).toBeGreaterThan(10);
    expect(rest.length).toBeGreaterThan(5);
  });

  test.each(hooks)('%s', (name) => {
    expect(Reflect.get(Reference.prototype, name)).toBeTypeOf('function');
    expect(Reflect.get(petrel.OpenAI.prototype, name)).toBeTypeOf('function');
  });

  test.each(rest)('not %s', (name) => {
    expect(Reflect.get(Reference.prototype, name)).toBeTypeOf('function');
    expect(Reflect.get(petrel.OpenAI.prototype, name)).toBeUndefined();
  });
});

test('one line changes the import, and nothing but the import', () => {
  const command = sections
    .flatMap(({ blocks }) => blocks)
    .find(({ code }) => code.includes('sed'))
    ?.code.replace('npm install petrel\n', '');
  const before = [
    "import OpenAI, { toFile } from 'openai';",
    "import type {\n  ChatCompletion,\n} from 'openai/resources/chat/completions';",
    'export { APIError } from "openai/error";',
    "import 'openai';",
    "const lazy = import('openai'); const old = require('openai');",
    "vi.mock('openai'); jest.doMock('openai'); vi.unmock('openai');",
    "const real = jest.requireActual('openai'), fake = jest.requireMock('openai');",
    "const actual = await vi.importActual<typeof import('openai')>('openai');",
    "declare module 'openai' {}",
    "import { openai } from '@ai-sdk/openai'; import 'openai-edge';",
    "const provider = { name: 'openai', from: 'openai' };",
    '',
  ].join('\n');
  const after = [
    "import OpenAI, { toFile } from 'petrel';",
    "import type {\n  ChatCompletion,\n} from 'petrel/resources/chat/completions';",
    'export { APIError } from "petrel/error";',
    "import 'petrel';",
    "const lazy = import('petrel'); const old = require('petrel');",
    "vi.mock('petrel'); jest.doMock('petrel'); vi.unmock('petrel');",
    "const real = jest.requireActual('petrel'), fake = jest.requireMock('petrel');",
    "const actual = await vi.importActual<typeof import('petrel')>('petrel');",
    "declare module 'petrel' {}",
    "import { openai } from '@ai-sdk/openai'; import 'openai-edge';",
    "const provider = { name: 'openai', from: 'openai' };",
    '',
  ].join('\n');
  const source = join(folder.path, 'src');
  mkdirSync(source);
  writeFileSync(join(source, 'chat.ts'), before);
  execFileSync('bash', ['-c', command ?? 'false'], { cwd: folder.path });
  expect(readFileSync(join(source, 'chat.ts'), 'utf8')).toBe(after);
  expect(readFileSync(join(source, 'chat.ts.bak'), 'utf8')).toBe(before);
});

test('both clients work side by side', async () => {
  const emulator = createEmulator();
  const server = await emulator.listen();
  onTestFinished(() => server.close());
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv('OPENAI_API_KEY', emulator.apiKey);
  vi.stubEnv('OPENAI_BASE_URL', server.url);
  const { printed } = await runCode('Use both packages');
  expect(printed).toBe('This is a test. This is a test.');
  expect(new petrel.NotFoundError(404, {}, '', undefined)).not.toBeInstanceOf(Reference.APIError);
});

describe('mocks', () => {
  test('what replaces the http of Node sees the requests', async () => {
    const request = vi.spyOn(http, 'request');
    onTestFinished(() => request.mockRestore());
    const outcome = await outcomeOf(
      { run: async (client) => (await client.models.retrieve('m')).id },
      petrelLibrary,
    );
    expect(outcome).toEqual({ value: 'model', sent: 1 });
    expect(request).toHaveBeenCalledOnce();
  });

  test('what is passed as fetch sees the requests', async () => {
    const fetch = vi.fn(async () => Response.json({ id: 'mocked' }));
    const outcome = await outcomeOf(
      { options: { fetch }, run: async (client) => (await client.models.retrieve('m')).id },
      petrelLibrary,
    );
    expect(outcome).toEqual({ value: 'mocked', sent: 0 });
    expect(fetch).toHaveBeenCalledOnce();
  });

  test('a MockAgent of undici sees the requests', async () => {
    vi.stubEnv('OPENAI_API_KEY', 'sk-test');
    onTestFinished(() => void vi.unstubAllEnvs());
    expect((await runCode('Mock requests')).printed).toBe('gpt-4o');
  });
});

describe('instrumentation', () => {
  const answer = { id: 'c', object: 'chat.completion', created: 1, model: 'm', choices: [] };
  const complete = (client: petrel.OpenAI): petrel.APIPromise<object> =>
    client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'hi' }] });

  test.each([
    { name: 'openai', library: referenceLibrary, prototype: Reference.Chat.Completions.prototype },
    { name: 'petrel', library: petrelLibrary, prototype: petrel.OpenAI.Chat.Completions.prototype },
  ])('a method replaced on the prototype: $name', async ({ library, prototype }) => {
    const { create } = prototype;
    onTestFinished(() => void Object.assign(prototype, { create }));
    const observed: unknown[] = [];
    Object.assign(prototype, {
      create(this: unknown, ...given: unknown[]) {
        return Reflect.apply(create, this, given)._thenUnwrap((data: { id: string }) => {
          observed.push(data.id);
          return data;
        });
      },
    });
    const outcome = await outcomeOf(
      {
        answer: (response) =>
          void response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)),
        run: async (client) => (await complete(client).withResponse()).data,
      },
      library,
    );
    expect(outcome).toEqual({ value: answer, sent: 1 });
    expect(observed).toEqual(['c']);
  });
});
