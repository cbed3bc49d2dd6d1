import { describe, expect, test } from 'vitest';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import { RateLimitError } from '../../src/openai/errors.ts';

describe.each(TRANSPORTS)('retries over %s', (_name, transport) => {
  test('a server that always fails gets three requests, with one client request id', async () => {
    const server = await serve((response) => json(response, {}, 500, { 'retry-after-ms': '1' }));
    const error = await rejection(clientOf(server, { transport: transport() }).get('/a'));
    expect(error).toMatchObject({ status: 500, attempts: 3 });
    const ids = server.requests.map(({ headers }) => headers['x-client-request-id']);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });

  test('a call that succeeds at last has its attempts', async () => {
    const server = await serve((response, _request, nth) =>
      json(response, {}, nth < 3 ? 429 : 200, { 'retry-after-ms': '1' }),
    );
    const { attempts } = await clientOf(server, { transport: transport() })
      .get('/a')
      .withResponse();
    expect(attempts).toBe(3);
  });

  test.each([
    ['quota used up', 429, { error: { code: 'insufficient_quota' } }, {}],
    ['a bad request', 400, {}, {}],
    ['a server that sends `x-should-retry: false`', 500, {}, { 'x-should-retry': 'false' }],
    ['a wait beyond the limit', 429, {}, { 'retry-after': '600' }],
  ])('%s is not retried', async (_what, status, body, headers) => {
    const server = await serve((response) => json(response, body, status, headers));
    const error = await rejection(clientOf(server, { transport: transport() }).get('/a'));
    expect(error).toMatchObject({ status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test('a date is held against the clock of the server that wrote it', async () => {
    const ahead = new Date(Date.now() + 3_600_000).toUTCString();
    const server = await serve((response, _request, nth) =>
      json(response, {}, nth === 1 ? 503 : 200, { date: ahead, 'retry-after': ahead }),
    );
    const client = clientOf(server, { transport: transport() });
    expect((await client.get('/a').withResponse()).attempts).toBe(2);
  });

  test('a wait beyond the limit is on the error', async () => {
    const server = await serve((response) => json(response, {}, 429, { 'retry-after': '600' }));
    const error = await rejection(clientOf(server, { transport: transport() }).get('/a'));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 600_000 });
  });

  test('a server that sends `x-should-retry: true` gets another request whatever the status', async () => {
    const server = await serve((response, _request, nth) =>
      json(response, {}, nth === 1 ? 400 : 200, {
        'x-should-retry': 'true',
        'retry-after-ms': '1',
      }),
    );
    expect(await clientOf(server, { transport: transport() }).get('/a')).toEqual({});
  });

  test('the wait a server asks for is kept', async () => {
    const server = await serve((response, _request, nth) =>
      json(response, {}, nth === 1 ? 429 : 200, {
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '200ms',
      }),
    );
    const started = performance.now();
    await clientOf(server, { transport: transport() }).get('/a');
    const waited = performance.now() - started;
    expect(waited).toBeGreaterThanOrEqual(195);
    expect(waited).toBeLessThan(300);
  });

  test('a body that can be read once is sent once', async () => {
    const server = await serve((response) => json(response, {}, 500, { 'retry-after-ms': '1' }));
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('abc'));
        controller.close();
      },
    });
    const error = await rejection(
      clientOf(server, { transport: transport() }).post('/a', { body }),
    );
    expect(error).toMatchObject({ status: 500, attempts: 1 });
    expect(server.requests.map((request) => request.body)).toEqual(['abc']);
  });

  test('the key function is called before every attempt', async () => {
    const server = await serve((response, _request, nth) =>
      json(response, {}, nth < 3 ? 500 : 200, { 'retry-after-ms': '1' }),
    );
    let count = 0;
    const apiKey = (): Promise<string> => Promise.resolve(`key-${++count}`);
    await clientOf(server, { transport: transport(), apiKey }).get('/a');
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer key-1',
      'Bearer key-2',
      'Bearer key-3',
    ]);
  });
});
