import OpenAI from 'petrel';
import { undiciTransport } from 'petrel/undici';
import { expect, test, vi } from 'vitest';
import { json, serve } from '../../packages/petrel/test/loopback.ts';
import { clientOf, emulated } from './emulated.ts';

test('seed: 5 HTTP with connections that are kept', async () => {
  const server = await serve((response) => json(response, { object: 'list', data: [] }));
  const client = clientOf(server.origin);
  for (let call = 0; call < 3; call += 1) await client.models.list();
  expect(server.requests).toHaveLength(3);
  expect(server.connections()).toBe(1);
});

test('seed: 15 another HTTP library', async () => {
  const { client, emulator } = await emulated({ transport: undiciTransport() });
  const completion = await client.chat.completions.create({
    messages: [{ role: 'user', content: 'Say this is a test' }],
    model: 'gpt-4o',
  });
  expect(completion.choices[0]?.message.content).toBe('This is a test.');
  expect(emulator.requests).toHaveLength(1);
});

test('seed: 16 an HTTP client of your own', async () => {
  const own = vi.fn<typeof fetch>((url, init) => fetch(url, init));
  const { client } = await emulated({ fetch: own });
  expect((await client.models.retrieve('gpt-4o')).id).toBe('gpt-4o');
  expect(own).toHaveBeenCalledOnce();
});

test('seed: 17 a client for one block', async () => {
  const server = await serve((response) => json(response, { id: 'gpt-4o' }));
  let left: OpenAI;
  {
    await using client = new OpenAI({ apiKey: 'My API Key', baseURL: server.origin });
    left = client;
    await client.models.retrieve('gpt-4o');
    expect(server.open()).toBe(1);
  }
  await vi.waitFor(() => expect(server.open()).toBe(0));
  await expect(left.models.retrieve('gpt-4o')).rejects.toThrow('closed');
  expect(server.requests).toHaveLength(1);
});
