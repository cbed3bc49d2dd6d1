import { createEmulator } from '@petrel/emulator';
import OpenAI, { RateLimitError } from 'petrel';
import { expect, test } from 'vitest';

const emulator = createEmulator();
const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch, maxRetries: 0 });

test('sends the prompt', async () => {
  const response = await client.responses.create({ model: 'gpt-4o', input: 'Say hello.' });
  expect(response.output_text).not.toBe('');
  expect(emulator.requests.at(-1)).toMatchObject({ path: '/responses', body: { model: 'gpt-4o' } });
});

test('reports a rate limit', async () => {
  emulator.inject({ status: 429, headers: { 'retry-after': '2' } });
  const failure = client.models.list();
  await expect(failure).rejects.toBeInstanceOf(RateLimitError);
  await expect(failure).rejects.toMatchObject({ retryAfter: 2_000 });
});
