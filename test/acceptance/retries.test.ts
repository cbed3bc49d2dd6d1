import OpenAI from 'petrel';
import { expect, test } from 'vitest';
import { rejection } from '../../packages/petrel/test/clients.ts';
import { json, serve, serveRaw, type Loopback } from '../../packages/petrel/test/loopback.ts';
import { clientOf, emulated } from './emulated.ts';

/** A server that always answers with a status and a very short `Retry-After`. */
async function answering(status: number): Promise<Loopback> {
  return await serve((response) => json(response, {}, status, { 'retry-after-ms': '1' }));
}

test('seed: 66 two retries', async () => {
  const server = await answering(500);
  const error = await rejection(clientOf(server.origin).models.list());
  expect(error).toBeInstanceOf(OpenAI.InternalServerError);
  expect(error).toMatchObject({ attempts: 3 });
  expect(server.requests).toHaveLength(3);
});

test('seed: 67 which failures are retried', async () => {
  for (const status of [408, 409, 429, 500, 502, 503]) {
    const server = await answering(status);
    await rejection(clientOf(server.origin, { maxRetries: 1 }).models.list());
    expect([status, server.requests.length]).toEqual([status, 2]);
  }
  for (const status of [400, 401, 403, 404, 422]) {
    const server = await answering(status);
    await rejection(clientOf(server.origin, { maxRetries: 1 }).models.list());
    expect([status, server.requests.length]).toEqual([status, 1]);
  }
  const broken = await serveRaw((socket) => socket.destroy());
  await rejection(clientOf(broken.origin, { maxRetries: 1 }).models.list());
  expect(broken.connections()).toBe(2);
});

test('seed: 68 a short exponential back-off', async () => {
  const times: number[] = [];
  const server = await serve((response) => {
    times.push(performance.now());
    json(response, {}, 500);
  });
  await rejection(clientOf(server.origin).models.list());
  const [first = 0, second = 0, third = 0] = times;
  // 0.5 s and 1 s, less up to a quarter.
  expect(second - first).toBeGreaterThanOrEqual(370);
  expect(second - first).toBeLessThan(1_500);
  expect(third - second).toBeGreaterThanOrEqual(745);
  expect(third - second).toBeLessThan(2_500);
});

test('seed: 69 retries for all calls of a client', async () => {
  const server = await answering(500);
  const client = new OpenAI({ apiKey: 'sk-test', baseURL: server.origin, maxRetries: 0 });
  await rejection(client.models.list());
  expect(server.requests).toHaveLength(1);
  await client.close();
});

test('seed: 70 retries for one call', async () => {
  const { client, emulator } = await emulated({ maxRetries: 0 });
  emulator.inject({ status: 429, headers: { 'retry-after-ms': '1' }, times: 5 });
  const completion = await client.withOptions({ maxRetries: 5 }).chat.completions.create({
    messages: [{ role: 'user', content: 'Say this is a test' }],
    model: 'gpt-4o',
  });
  expect(completion.choices[0]?.message.content).toBe('This is a test.');
  expect(emulator.requests).toHaveLength(6);
  emulator.inject({ status: 503, headers: { 'retry-after-ms': '1' }, times: 4 });
  await client.models.list({ maxRetries: 4 });
  expect(emulator.requests).toHaveLength(11);
});
