import { describe, expect, test } from 'vitest';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import { APIError, StreamTruncatedError } from '../../src/openai/errors.ts';
import type { BinaryResponse } from '../../src/core/response/binary-response.ts';
import type { Stream } from '../../src/openai/stream.ts';

const HEADERS = {
  'x-request-id': 'req_1',
  'x-ratelimit-limit-requests': '60',
  'x-ratelimit-remaining-requests': '59',
  'x-ratelimit-reset-requests': '1s',
  'x-ratelimit-limit-tokens': '150000',
  'x-ratelimit-remaining-tokens': '149984',
  'x-ratelimit-reset-tokens': '6m0s',
};
const RATE_LIMIT = {
  requests: { limit: 60, remaining: 59, reset: 1_000 },
  tokens: { limit: 150_000, remaining: 149_984, reset: 360_000 },
};
const AGAIN = { 'retry-after-ms': '30' };

async function drain(source: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of source);
}

describe.each(TRANSPORTS)('the details of a call over %s', (_name, transport) => {
  test('withResponse() and the raw response have them, retries included', async () => {
    const server = await serve((response, _request, nth) =>
      nth % 2 === 1 ? json(response, {}, 500, AGAIN) : json(response, { ok: true }, 200, HEADERS),
    );
    const client = clientOf(server, { transport: transport() });
    const { data, response, ...details } = await client.get('/a').withResponse();
    expect(data).toEqual({ ok: true });
    expect(response.status).toBe(200);
    expect(details).toMatchObject({ request_id: 'req_1', attempts: 2, rateLimit: RATE_LIMIT });
    expect(details.elapsed).toBeGreaterThan(25);
    expect(details.elapsed).toBeLessThan(5_000);
    const raw = await client.get('/a').asRawResponse(true);
    expect(raw).toMatchObject({ request_id: 'req_1', attempts: 2, rateLimit: RATE_LIMIT });
    expect(raw.elapsed).toBeGreaterThan(25);
  });

  test('D6c: headers of a gateway are read where the plain ones are missing', async () => {
    const forwarded = Object.fromEntries(
      Object.entries(HEADERS).map(([name, value]) =>
        name === 'x-request-id' ? ['request-id', value] : [`llm_provider-${name}`, value],
      ),
    );
    const server = await serve((response, _request, nth) =>
      nth === 1
        ? json(response, { ok: true }, 200, forwarded)
        : json(response, {}, 429, { ...forwarded, 'llm_provider-retry-after': '7' }),
    );
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    const called = await client.get('/a').withResponse();
    expect(called).toMatchObject({ request_id: 'req_1', rateLimit: RATE_LIMIT });
    expect(called.data).toHaveProperty('_request_id', 'req_1');
    const error = await rejection(client.get('/a'));
    expect(error).toMatchObject({ requestID: 'req_1', retryAfter: 7_000, rateLimit: RATE_LIMIT });
  });

  test('D6c: plain headers come before those of a gateway', async () => {
    const others = {
      'request-id': 'other',
      'llm_provider-x-ratelimit-limit-requests': '1',
      'llm_provider-x-ratelimit-remaining-tokens': '0',
    };
    const server = await serve((response) => json(response, {}, 200, { ...others, ...HEADERS }));
    const client = clientOf(server, { transport: transport() });
    const called = await client.get('/a').withResponse();
    expect(called).toMatchObject({ request_id: 'req_1', rateLimit: RATE_LIMIT });
  });

  test('a stream has them', async () => {
    const server = await serve((response, _request, nth) => {
      if (nth === 1) return json(response, {}, 500, AGAIN);
      response.writeHead(200, { 'content-type': 'text/event-stream', ...HEADERS });
      response.end('data: [DONE]\n\n');
    });
    const client = clientOf(server, { transport: transport() });
    const stream = await client.get<Stream<unknown>>('/a', { stream: true });
    expect(stream.request_id).toBe('req_1');
    expect(stream.attempts).toBe(2);
    expect(stream.rateLimit).toEqual(RATE_LIMIT);
    expect(stream.elapsed).toBeGreaterThan(25);
    const [left, right] = stream.tee();
    expect([left.request_id, right.attempts]).toEqual(['req_1', 2]);
    await Promise.all([drain(left), drain(right)]);
  });

  test('an error status has them, in its JSON too', async () => {
    const server = await serve((response) =>
      json(response, { error: { message: 'No.' } }, 429, { ...HEADERS, ...AGAIN }),
    );
    const client = clientOf(server, { transport: transport(), maxRetries: 1 });
    const error = await rejection(client.get('/a'));
    if (!(error instanceof APIError)) throw error;
    const details = { requestID: 'req_1', attempts: 2, retryAfter: 30, rateLimit: RATE_LIMIT };
    expect(error).toMatchObject(details);
    expect(error.elapsed).toBeGreaterThan(25);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ ...details, elapsed: error.elapsed });
  });

  test('a failure without an answer has attempts and time', async () => {
    const server = await serve((response) => void response.socket?.destroy());
    const client = clientOf(server, { transport: transport(), maxRetries: 1 });
    const error = await rejection(client.get('/a'));
    if (!(error instanceof APIError)) throw error;
    expect(error).toMatchObject({ name: 'APIConnectionError', attempts: 2, rateLimit: undefined });
    expect(error.elapsed).toBeGreaterThan(300);
  });

  test('an error inside a stream names its request', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', ...HEADERS });
      response.end('data: {"n":1}\n\n');
    });
    const client = clientOf(server, { transport: transport() });
    const stream = await client.get<Stream<unknown>>('/a', { stream: true });
    const error = await rejection(drain(stream));
    if (!(error instanceof StreamTruncatedError)) throw error;
    expect(error).toMatchObject({ requestID: 'req_1', request_id: 'req_1', attempts: 1 });
    expect(error.elapsed).toBeGreaterThan(0);
  });

  test('an error inside a download names its request', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-length': '100', ...HEADERS });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
    });
    const client = clientOf(server, { transport: transport() });
    const file = await client.get<BinaryResponse>('/a', { binary: true });
    const error = await rejection(file.bytes());
    expect(error).toMatchObject({ name: 'APIConnectionError', requestID: 'req_1', attempts: 1 });
  });
});

test('budgets the server does not report are null', async () => {
  const server = await serve((response) => json(response, {}));
  const { rateLimit } = await clientOf(server).get('/a').withResponse();
  const unknown = { limit: null, remaining: null, reset: null };
  expect(rateLimit).toEqual({ requests: unknown, tokens: unknown });
});
