import { createHmac } from 'node:crypto';
import { createEmulator, type Emulator } from '@petrel/emulator';
import OpenAI, { NotFoundError, type ClientOptions } from 'petrel';
import { expect, onTestFinished, test } from 'vitest';
import { limitAttempts } from './limit-attempts.ts';
import { measureCalls, type Measurement } from './measure-calls.ts';
import { rememberAnswers } from './remember-answers.ts';
import { signRequests } from './sign-requests.ts';

async function open(options: ClientOptions = {}): Promise<[OpenAI, Emulator]> {
  const emulator = createEmulator();
  const server = await emulator.listen();
  const client = new OpenAI({ apiKey: emulator.apiKey, baseURL: server.url, ...options });
  onTestFinished(async () => {
    await client.close();
    await server.close();
  });
  return [client, emulator];
}

test('measureCalls reports each call once, whether it failed or not', async () => {
  const [client, emulator] = await open();
  const seen: Measurement[] = [];
  client.use(measureCalls((measurement) => seen.push(measurement)));
  emulator.inject({ status: 500, headers: { 'retry-after-ms': '20' } });
  await client.models.list();
  await expect(client.models.retrieve('none')).rejects.toBeInstanceOf(NotFoundError);
  await expect(client.models.list({ signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  expect(seen).toMatchObject([
    { name: 'GET /models', status: 200, attempts: 2 },
    { name: 'GET /models/none', status: 404, attempts: 1 },
    { name: 'GET /models', status: undefined },
  ]);
  expect(seen[0]?.elapsed).toBeGreaterThan(15);
});

test('limitAttempts lets some through at a time, and all in the end', async () => {
  const [client] = await open();
  let running = 0;
  let most = 0;
  client.use(limitAttempts(3), { around: 'attempt' }).use(
    (next) => async (call) => {
      most = Math.max(most, ++running);
      return next(call).finally(() => (running -= 1));
    },
    { around: 'attempt' },
  );
  await Promise.all(Array.from({ length: 12 }, async () => client.models.list()));
  expect(most).toBe(3);
});

test('rememberAnswers sends a GET once, and hands out copies', async () => {
  const [client, emulator] = await open();
  client.use(rememberAnswers(60));
  const [first, second] = [await client.models.list(), await client.models.list()];
  expect(first.data).toEqual(second.data);
  expect(first.data).not.toBe(second.data);
  expect(emulator.requests).toHaveLength(1);
  await client.responses.create({ model: 'gpt-5', input: 'Hi.' });
  await client.responses.create({ model: 'gpt-5', input: 'Hi.' });
  expect(emulator.requests).toHaveLength(3);
});

test('signRequests sees the key because it requests secrets', async () => {
  const [client, emulator] = await open();
  client.use(signRequests('shared'), { around: 'attempt', secrets: true });
  await client.models.list();
  const [request] = emulator.requests;
  const signed = `get ${client.baseURL}/models Bearer ${emulator.apiKey}`;
  expect(request?.headers['x-signature']).toBe(
    createHmac('sha256', 'shared').update(signed).digest('base64'),
  );
});
