import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import OpenAI, { fromPath, OpenAIError, toDataURL } from 'petrel';
import { expect, onTestFinished, test, vi } from 'vitest';
import { json, serve } from '../../packages/petrel/test/loopback.ts';
import { bodiesOf, clientOf, emulated } from './emulated.ts';

const PICTURE = join(import.meta.dirname, '../../examples/data/petrel.png');

/** Sets variables of the environment, or removes them, until the test ends. */
function setEnvironment(variables: Record<string, string | undefined>): void {
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

test('seed: 6 the key comes from the environment', async () => {
  const server = await serve((response) => json(response, { id: 'gpt-4o' }));
  setEnvironment({ OPENAI_API_KEY: 'sk-from-environment', OPENAI_ADMIN_KEY: undefined });
  const client = new OpenAI({ baseURL: server.origin });
  onTestFinished(() => client.close());
  await client.models.retrieve('gpt-4o');
  expect(server.requests[0]?.headers.authorization).toBe('Bearer sk-from-environment');
  setEnvironment({ OPENAI_API_KEY: undefined });
  expect(() => new OpenAI()).toThrow(OpenAIError);
  expect(() => new OpenAI()).toThrow('OPENAI_API_KEY');
});

test('seed: 7 the key comes from a .env file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'petrel-seed-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  setEnvironment({ OPENAI_API_KEY: undefined });
  writeFileSync(join(folder, '.env'), 'OPENAI_API_KEY="My API Key"\n');
  process.loadEnvFile(join(folder, '.env'));
  expect(new OpenAI().apiKey).toBe('My API Key');
});

test('seed: 8 a response', async () => {
  const { client, emulator } = await emulated();
  const response = await client.responses.create({
    model: 'gpt-4o',
    instructions: 'Talk like a pirate.',
    input: 'How do I check whether a value is an instance of a class?',
  });
  expect(response).toMatchObject({ object: 'response', status: 'completed', model: 'gpt-4o' });
  expect(bodiesOf(emulator)).toEqual([
    {
      model: 'gpt-4o',
      instructions: 'Talk like a pirate.',
      input: 'How do I check whether a value is an instance of a class?',
    },
  ]);
});

test('seed: 9 its text', async () => {
  const text = (part: string): object => ({ type: 'output_text', text: part, annotations: [] });
  const outputs = [
    [
      { type: 'message', content: [text('one, '), text('two')] },
      { type: 'function_call', name: 'look', arguments: '{}' },
      { type: 'message', content: [{ type: 'refusal', refusal: 'no' }, text(', three')] },
    ],
    [],
  ];
  const server = await serve((response, _request, nth) =>
    json(response, { object: 'response', output: outputs[nth - 1] }),
  );
  const client = clientOf(server.origin);
  const response = await client.responses.create({ model: 'gpt-4o', input: 'Count' });
  expect(response.output_text).toBe('one, two, three');
  expect((await client.responses.create({ model: 'gpt-4o', input: 'Count' })).output_text).toBe('');
});

test('seed: 10 a chat completion', async () => {
  const { client, emulator } = await emulated();
  await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'developer', content: 'Talk like a pirate.' },
      { role: 'user', content: 'Say hello' },
    ],
  });
  expect(emulator.requests).toMatchObject([{ method: 'POST', path: '/chat/completions' }]);
  expect(bodiesOf(emulator)).toEqual([
    {
      model: 'gpt-4o',
      messages: [
        { role: 'developer', content: 'Talk like a pirate.' },
        { role: 'user', content: 'Say hello' },
      ],
    },
  ]);
});

test('seed: 11 its message', async () => {
  const { client } = await emulated();
  const completion = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say this is a test' }],
  });
  expect(completion.choices[0]?.message.content).toBe('This is a test.');
});

test('seed: 12 an image by its URL', async () => {
  const { client, emulator } = await emulated();
  const imageURL = 'https://upload.wikimedia.org/wikipedia/commons/d/d5/2023_06_08_Raccoon1.jpg';
  const content: OpenAI.Responses.ResponseInputContent[] = [
    { type: 'input_text', text: 'What is in this image?' },
    { type: 'input_image', image_url: imageURL, detail: 'auto' },
  ];
  const response = await client.responses.create({
    model: 'gpt-4o-mini',
    input: [{ role: 'user', content }],
  });
  expect(response.output_text).not.toBe('');
  expect(bodiesOf(emulator)).toEqual([
    { model: 'gpt-4o-mini', input: [{ role: 'user', content }] },
  ]);
});

test('seed: 13 an image in the message', async () => {
  const { client, emulator } = await emulated();
  const imageURL = await toDataURL(fromPath(PICTURE));
  await client.responses.create({
    model: 'gpt-4o-mini',
    input: [
      { role: 'user', content: [{ type: 'input_image', image_url: imageURL, detail: 'auto' }] },
    ],
  });
  const [, sent = ''] =
    /"data:image\/png;base64,([^"]+)"/.exec(JSON.stringify(bodiesOf(emulator))) ?? [];
  expect(Buffer.from(sent, 'base64').equals(readFileSync(PICTURE))).toBe(true);
});

test('seed: 14 many calls at once', async () => {
  let answer = (): void => {};
  const bothCame = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const server = await serve(async (response, _request, nth) => {
    if (nth === 2) answer();
    // Neither is answered before the other is there.
    await bothCame;
    json(response, { object: 'response', output: [] });
  });
  const client = clientOf(server.origin);
  const ask = async (): Promise<string> => {
    const response = await client.responses.create({ model: 'gpt-4o', input: 'Hello' });
    return response.output_text;
  };
  expect(await Promise.all([ask(), ask()])).toEqual(['', '']);
});

test('seed: 43 nested params', async () => {
  const { client, emulator } = await emulated();
  await client.chat.completions.create({
    messages: [{ role: 'user', content: 'How much is it? Answer in JSON.' }],
    model: 'gpt-4o',
    response_format: { type: 'json_object' },
  });
  const format = { type: 'json_object' } as const;
  await client.responses.create({ model: 'gpt-4o', input: 'In JSON', text: { format } });
  expect(bodiesOf(emulator)).toMatchObject([
    { response_format: { type: 'json_object' } },
    { text: { format: { type: 'json_object' } } },
  ]);
});
