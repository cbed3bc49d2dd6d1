import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import OpenAI from 'petrel';
import { expect, expectTypeOf, test } from 'vitest';
import { nativeTransport } from '../../packages/petrel/src/platform/default-platform.portable.ts';
import { emulated } from './emulated.ts';
import { ROOT } from '../support/repository-root.ts';

const PACKAGE = join(ROOT, 'packages/petrel');

test('seed: 1 types of params and results', async () => {
  const { client } = await emulated();
  const params: OpenAI.Responses.ResponseCreateParamsNonStreaming = { model: 'gpt-4o', input: 'x' };
  const response: OpenAI.Responses.Response = await client.responses.create(params);
  expectTypeOf(response.output_text).toEqualTypeOf<string>();
  for (const item of response.output) {
    // The compiler knows what an item holds by its type.
    if (item.type === 'message') expectTypeOf(item.content).toExtend<unknown[]>();
  }
  expect(response.output.map(({ type }) => type)).toEqual(['message']);
});

test('seed: 2 every operation is a method, listed in api.md', () => {
  const client = new OpenAI({ apiKey: 'sk-test', adminAPIKey: 'sk-test' });
  const page = readFileSync(join(ROOT, 'api.md'), 'utf8');
  const methods = [...page.matchAll(/^\| `([\w.]+)` \| `[A-Z]+ /gm)].map(([, name = '']) => name);
  expect(methods.length).toBeGreaterThan(280);
  expect(new Set(methods).size).toBe(methods.length);
  for (const method of methods) {
    let found: unknown = client;
    for (const name of method.split('.')) found = Reflect.get(Object(found), name);
    expect(found, method).toBeTypeOf('function');
  }
});

test('seed: 4 every supported runtime', async () => {
  const description: unknown = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  expect(description).toMatchObject({ engines: { node: '>=20.19' } });
  // Where there is no Node there is no transport but fetch, and that is enough.
  expect(nativeTransport).toBeUndefined();
  const { client } = await emulated({ fetch: (url, init) => fetch(url, init) });
  expect((await client.models.retrieve('gpt-4o')).id).toBe('gpt-4o');
});

test('seed: 31 nested params are typed', async () => {
  const { client, emulator } = await emulated({ maxRetries: 0 });
  const call = client.chat.completions.create({
    model: 'gpt-4o',
    // @ts-expect-error -- there is no such role
    messages: [{ role: 'pirate', content: 'Say this is a test' }],
  });
  await expect(call).rejects.toThrow('pirate');
  expect(emulator.requests).toHaveLength(1);
});

test('seed: 34 documentation in the editor', () => {
  const folder = join(PACKAGE, 'src/generated/resources');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  let methods = 0;
  for (const file of files.filter((name) => name.endsWith('.ts'))) {
    const source = readFileSync(join(folder, file), 'utf8');
    const seen = new Set<string>();
    // A method with its overloads, of which the first is described.
    for (const [, before, name = ''] of source.matchAll(/^(.*)\n {2}(?!get |set )(\w+)\(/gm)) {
      if (name === 'constructor' || seen.has(`${file} ${name}`)) continue;
      seen.add(`${file} ${name}`);
      expect(before, `${file}: ${name}`).toMatch(/ \*\/$/);
      methods += 1;
    }
  }
  expect(methods).toBeGreaterThan(280);
});
