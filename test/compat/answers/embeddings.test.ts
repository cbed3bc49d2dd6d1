import OpenAI from 'petrel';
import { createEmulator } from '@petrel/emulator';
import { expect, test } from 'vitest';

const emulator = createEmulator();
const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
const params = { model: 'text-embedding-3-small', input: 'A petrel over the sea' } as const;

/** The `encoding_format` of the latest request. */
function requestedFormat(): unknown {
  const body = emulator.requests.at(-1)?.body;
  return typeof body === 'object' && body !== null
    ? Reflect.get(body, 'encoding_format')
    : undefined;
}

test('embeddings travel as base64 and come out as numbers', async () => {
  const lean = await client.embeddings.create(params);
  expect(requestedFormat()).toBe('base64');
  const plain = await client.embeddings.create({ ...params, encoding_format: 'float' });
  expect(requestedFormat()).toBe('float');
  expect(lean.data[0]?.embedding).toHaveLength(1536);
  expect(lean.data[0]?.embedding).toEqual(plain.data[0]?.embedding);
});

test('a caller who requests base64 gets it untouched', async () => {
  const answer = await client.embeddings.create({ ...params, encoding_format: 'base64' });
  const text: string | undefined = answer.data[0]?.embedding;
  expect(Buffer.from(text ?? '', 'base64').byteLength).toBe(1536 * 4);
});
