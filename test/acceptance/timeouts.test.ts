import http from 'node:http';
import OpenAI from 'petrel';
import { nodeTransport } from 'petrel/node';
import { expect, test } from 'vitest';
import { rejection } from '../../packages/petrel/test/clients.ts';
import { serve, serveRaw } from '../../packages/petrel/test/loopback.ts';
import { clientOf } from './emulated.ts';

/** How long a call takes to fail for want of time, in milliseconds. */
async function timeToFail(call: () => PromiseLike<unknown>): Promise<number> {
  const started = performance.now();
  expect(await rejection(call())).toBeInstanceOf(OpenAI.APITimeoutError);
  return performance.now() - started;
}

test('seed: 71 ten minutes', () => {
  const client = new OpenAI({ apiKey: 'sk-test' });
  expect(client.timeout).toBe(10 * 60 * 1_000);
});

test('seed: 72 a timeout for all calls of a client', async () => {
  const server = await serve(() => {});
  const client = clientOf(server.origin, { timeout: 150, maxRetries: 0 });
  const elapsed = await timeToFail(() => client.models.list());
  expect(elapsed).toBeGreaterThanOrEqual(145);
  expect(elapsed).toBeLessThan(600);
});

test('seed: 73 a timeout for each phase', async () => {
  const timeout = { attempt: 60_000, read: 80, write: 90, connect: 60 };
  const options = { timeout, maxRetries: 0 };

  const silent = await serve(() => {});
  const reading = clientOf(silent.origin, options).models.list();
  expect(await rejection(reading)).toMatchObject({ phase: 'read' });

  const deaf = await serveRaw((socket) => socket.pause());
  const file = new File([new Uint8Array(32 * 1024 * 1024)], 'zeros.bin');
  const writing = clientOf(deaf.origin, options).files.create({ file, purpose: 'user_data' });
  expect(await rejection(writing)).toMatchObject({ phase: 'write' });

  // The name of the server is never found out.
  const transport = nodeTransport({ httpAgent: new http.Agent({ lookup: () => {} }) });
  const never = clientOf('http://never.resolved.example', { ...options, transport });
  expect(await rejection(never.models.list())).toMatchObject({ phase: 'connect' });
});

test('seed: 74 a timeout for one call', async () => {
  const server = await serve(() => {});
  const client = clientOf(server.origin, { timeout: 20_000, maxRetries: 0 });
  expect(await timeToFail(() => client.withOptions({ timeout: 50 }).models.list())).toBeLessThan(
    900,
  );
  expect(await timeToFail(() => client.models.list({ timeout: 50 }))).toBeLessThan(900);
});

test('seed: 75 the error of a timeout', async () => {
  const server = await serve(() => {});
  const client = clientOf(server.origin, { timeout: 50, maxRetries: 0 });
  const error = await rejection(client.models.list());
  expect(error).toBeInstanceOf(OpenAI.APITimeoutError);
  expect(error).toBeInstanceOf(OpenAI.APIConnectionTimeoutError);
  expect(error).toBeInstanceOf(OpenAI.APIConnectionError);
});

test('seed: 76 timeouts are retried', async () => {
  const server = await serve(() => {});
  const error = await rejection(clientOf(server.origin, { timeout: 50 }).models.list());
  expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', attempts: 3 });
  expect(server.requests).toHaveLength(3);
});
