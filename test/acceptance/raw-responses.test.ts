import type OpenAI from 'petrel';
import { expect, test } from 'vitest';
import { emulated } from './emulated.ts';

test('seed: 81 the raw response of any method', async () => {
  const { client, emulator } = await emulated();
  const response = await client.models.withRawResponse.retrieve('gpt-4o');
  expect(response.status).toBe(200);
  const page = await client.fineTuning.jobs.withRawResponse.list({ limit: 20 });
  expect((await page.parse()).data).toEqual([]);
  expect(emulator.requests).toHaveLength(2);
});

test('seed: 82 its headers', async () => {
  const { client, emulator } = await emulated();
  emulator.inject({ headers: { 'X-My-Header': 'kept' } });
  const response = await client.chat.completions.withRawResponse.create({
    messages: [{ role: 'user', content: 'Say this is a test' }],
    model: 'gpt-4o',
  });
  expect(response.headers.get('X-My-Header')).toBe('kept');
});

test('seed: 83 the result in it', async () => {
  const { client, emulator } = await emulated();
  const response = await client.chat.completions.withRawResponse.create({
    messages: [{ role: 'user', content: 'Say this is a test' }],
    model: 'gpt-4o',
  });
  const completion: OpenAI.ChatCompletion = await response.parse();
  expect(completion.choices[0]?.message.content).toBe('This is a test.');
  expect(await response.parse()).toBe(completion);
  expect(emulator.requests).toHaveLength(1);
});
