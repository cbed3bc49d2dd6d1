import type OpenAI from 'petrel';
import { expect, test } from 'vitest';
import { json, serve } from '../../packages/petrel/test/loopback.ts';
import { clientOf } from './emulated.ts';

const WIRE = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  choices: [{ index: 0, message: { role: 'assistant', content: null, refusal: null } }],
  from_the_future: { unknown: [1, null] },
};

async function complete(): Promise<OpenAI.ChatCompletion> {
  const server = await serve((response) =>
    json(response, WIRE, 200, { 'x-request-id': 'req_123' }),
  );
  return await clientOf(server.origin).chat.completions.create({ model: 'gpt-4o', messages: [] });
}

test('seed: 32 results as JSON', async () => {
  const completion = await complete();
  expect(JSON.stringify(completion, null, 2)).toBe(JSON.stringify(WIRE, null, 2));
});

test('seed: 33 results as plain objects', async () => {
  const completion = await complete();
  expect(Object.getPrototypeOf(completion)).toBe(Object.prototype);
  expect({ ...completion }).toStrictEqual(WIRE);
  expect(structuredClone(completion)).toStrictEqual(WIRE);
});

test('seed: 80 null distinguished from missing', async () => {
  const completion = await complete();
  const message = completion.choices[0]?.message ?? {};
  expect('refusal' in message).toBe(true);
  expect(Reflect.get(message, 'refusal')).toBeNull();
  expect('audio' in message).toBe(false);
  expect(Object.keys(message)).toEqual(['role', 'content', 'refusal']);
});
