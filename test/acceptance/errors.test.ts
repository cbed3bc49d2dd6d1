import OpenAI from 'petrel';
import * as library from 'petrel';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { rejection } from '../../packages/petrel/test/clients.ts';
import { serveRaw } from '../../packages/petrel/test/loopback.ts';
import { clientOf, emulated } from './emulated.ts';

/** What a call rejects with when the API answers with a status. */
async function failureOf(status: number): Promise<unknown> {
  const { client, emulator } = await emulated({ maxRetries: 0 });
  emulator.inject({ status });
  return await rejection(client.models.list());
}

/** What a call rejects with when nobody listens. */
async function lost(): Promise<unknown> {
  return await rejection(clientOf('http://127.0.0.1:1/v1', { maxRetries: 0 }).models.list());
}

test('seed: 56 a server that cannot be reached', async () => {
  expect(await lost()).toBeInstanceOf(OpenAI.APIConnectionError);
  const broken = await serveRaw((socket) => socket.destroy());
  const error = await rejection(clientOf(broken.origin, { maxRetries: 0 }).models.list());
  expect(error).toBeInstanceOf(OpenAI.APIConnectionError);
});

test('seed: 57 why it could not be reached', async () => {
  const error = await lost();
  if (!(error instanceof OpenAI.APIConnectionError)) throw error;
  expect(error.cause).toBeInstanceOf(Error);
  expect(error.cause).toMatchObject({ code: 'ECONNREFUSED' });
});

test('seed: 58 a status that is no success', async () => {
  const error = await failureOf(418);
  if (!(error instanceof OpenAI.APIStatusError)) throw error;
  expect(error.status).toBe(418);
});

test('seed: 59 the response behind it', async () => {
  const error = await failureOf(404);
  if (!(error instanceof OpenAI.APIStatusError)) throw error;
  expect(error.response).toBeInstanceOf(Response);
  expect(error.response.status).toBe(404);
  expect(error.response.headers.get('content-type')).toBe('application/json');
});

test('seed: 60 one class for all errors of calls', async () => {
  for (const error of [await lost(), await failureOf(400), await failureOf(500)]) {
    expect(error).toBeInstanceOf(OpenAI.APIError);
    expect(error).toBeInstanceOf(OpenAI.OpenAIError);
  }
});

test('seed: 61 too many requests', async () => {
  const error = await failureOf(429);
  expect(error).toBeInstanceOf(OpenAI.RateLimitError);
  expect(error).toBeInstanceOf(OpenAI.APIStatusError);
  expect(error).not.toBeInstanceOf(OpenAI.APIConnectionError);
});

test('seed: 62 the class of each status', async () => {
  const table: [status: number, error: Function][] = [
    [400, OpenAI.BadRequestError],
    [401, OpenAI.AuthenticationError],
    [403, OpenAI.PermissionDeniedError],
    [404, OpenAI.NotFoundError],
    [409, OpenAI.ConflictError],
    [422, OpenAI.UnprocessableEntityError],
    [429, OpenAI.RateLimitError],
    [500, OpenAI.InternalServerError],
    [503, OpenAI.InternalServerError],
  ];
  for (const [status, expected] of table) {
    const error = await failureOf(status);
    expect(error).toMatchObject({ status, name: expected.name });
    expect(error).toBeInstanceOf(expected);
  }
  expect(await lost()).toMatchObject({ name: 'APIConnectionError', status: undefined });
});

test('seed: 63 the request id of a result', async () => {
  const { client, emulator } = await emulated();
  emulator.inject({ headers: { 'x-request-id': 'req_123' } });
  const response = await client.responses.create({
    model: 'gpt-4o-mini',
    input: 'Say this is a test',
  });
  expect(response._request_id).toBe('req_123');
});

test('seed: 64 what is private stays so', () => {
  const client = new OpenAI({ apiKey: 'sk-very-secret' });
  expect(inspect(client, { depth: 5, showHidden: true })).not.toContain('sk-very-secret');
  expect(Object.keys(library).filter((name) => name.startsWith('_'))).toEqual([]);
  const file = join(import.meta.dirname, '../../packages/petrel/package.json');
  const paths = Object.keys(JSON.parse(readFileSync(file, 'utf8')).exports);
  expect(paths).toContain('.');
  expect(paths.filter((path) => /internal|\.\/\*/.test(path))).toEqual([]);
});

test('seed: 65 the request id of an error', async () => {
  const { client, emulator } = await emulated({ maxRetries: 0 });
  emulator.inject({ status: 500, headers: { 'x-request-id': 'req_123' } });
  const error = await rejection(client.models.list());
  if (!(error instanceof OpenAI.APIStatusError)) throw error;
  expect(error.requestID).toBe('req_123');
  expect(error.request_id).toBe('req_123');
});
