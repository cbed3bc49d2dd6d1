import { createHash, randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { clientOf, KEY, rejection } from '../clients.ts';
import { serveVariant, CONNECTION_VARIANTS, type HttpExchange } from '../connection-variants.ts';
import type { Client } from '../../src/client.ts';
import type { BinaryResponse } from '../../src/core/response/binary-response.ts';
import type { Stream } from '../../src/openai/stream.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const EVENTS = { 'content-type': 'text/event-stream' };
const LARGE = randomBytes(1_000_000);

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

// What is promised of every transport holds whatever lies between it and the server.
describe.each(CONNECTION_VARIANTS)('by way of $name', ({ name, secure, options }) => {
  async function clientAt(
    answer: (exchange: HttpExchange) => void | Promise<void>,
    maxRetries = 0,
  ): Promise<Client> {
    return clientOf(await serveVariant(secure, answer), { ...(await options()), maxRetries });
  }

  /** Answers with what it was sent, unless the path asks for something else. */
  async function echo(exchange: HttpExchange): Promise<void> {
    const body = await exchange.body();
    if (exchange.path === '/v1/stuck') return;
    exchange.head(200, JSON_TYPE);
    exchange.end(body.byteLength === 0 ? '{}' : body);
  }

  test('a body arrives as it was sent, with its headers, and so does the answer', async () => {
    let seen: HttpExchange | undefined;
    const client = await clientAt((exchange) => {
      seen = exchange;
      return echo(exchange);
    });
    const value = { text: 'é😀'.repeat(20_000), none: null };
    expect(await client.post('/a?b=c', { body: value, query: { d: 1 } })).toEqual(value);
    expect(seen?.path).toBe('/v1/a?b=c&d=1');
    expect(seen?.headers).toMatchObject({ authorization: `Bearer ${KEY}`, ...JSON_TYPE });
    expect(seen?.headers).not.toHaveProperty('proxy-authorization');
  });

  test('many calls at once each get their own answer', async () => {
    const client = await clientAt(echo);
    const numbers = Array.from({ length: 24 }, (_, n) => n);
    const answers = await Promise.all(numbers.map((n) => client.post('/a', { body: { n } })));
    expect(answers).toEqual(numbers.map((n) => ({ n })));
  });

  test('204 is null', async () => {
    const client = await clientAt((exchange) => {
      exchange.head(204, {});
      exchange.end();
    });
    expect(await client.delete('/a')).toBeNull();
  });

  test('an error status is its error, retried as the server asks', async () => {
    const client = await clientAt((exchange) => {
      if (exchange.nth < 3) exchange.head(429, { ...JSON_TYPE, 'retry-after-ms': '1' });
      else exchange.head(422, { ...JSON_TYPE, 'x-request-id': 'r' });
      exchange.end('{"error":{"message":"No.","code":"c"}}');
    }, 4);
    const error = await rejection(client.post('/a', { body: {} }));
    expect(error).toMatchObject({
      name: 'UnprocessableEntityError',
      status: 422,
      code: 'c',
      requestID: 'r',
      attempts: 3,
    });
  });

  test('an event is there before the next one is sent', async () => {
    let goOn = (): void => {};
    const client = await clientAt(async (exchange) => {
      exchange.head(200, EVENTS);
      for (const n of [1, 2, 3]) {
        const received = new Promise<void>((resolve) => (goOn = resolve));
        exchange.write(`data: {"n":${n}}\n\n`);
        await received;
      }
      exchange.end('data: [DONE]\n\n');
    });
    const seen: unknown[] = [];
    for await (const event of await client.get<Stream<unknown>>('/s', { stream: true })) {
      seen.push(event);
      goOn();
    }
    expect(seen).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  test('a large upload arrives whole, from memory as from a source', async () => {
    const client = await clientAt(async (exchange) => {
      const sum = digest(await exchange.body());
      exchange.head(200, JSON_TYPE);
      exchange.end(JSON.stringify({ sum, length: exchange.headers['content-length'] ?? null }));
    });
    const source = async function* (): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < LARGE.byteLength; at += 70_001) yield LARGE.subarray(at, at + 70_001);
    };
    const sum = digest(LARGE);
    const length = String(LARGE.byteLength);
    expect(await client.post('/a', { body: new Blob([LARGE]) })).toEqual({ sum, length });
    expect(await client.post('/a', { body: source() })).toMatchObject({ sum });
  });

  test.each([false, true])('a large download arrives whole; compressed: %s', async (compressed) => {
    const client = await clientAt((exchange) => {
      const coding: Record<string, string> = compressed ? { 'content-encoding': 'gzip' } : {};
      exchange.head(200, { 'content-type': 'application/octet-stream', ...coding });
      exchange.end(compressed ? gzipSync(LARGE, { level: 1 }) : LARGE);
    });
    const reply = await client.get<BinaryResponse>('/a', { binary: true });
    expect(digest(new Uint8Array(await reply.arrayBuffer()))).toBe(digest(LARGE));
  });

  test('leaving a stream ends it at the server, and calls go on', async () => {
    let closed: Promise<void> | undefined;
    const client = await clientAt((exchange) => {
      if (exchange.path !== '/v1/s') return echo(exchange);
      closed = exchange.closed;
      exchange.head(200, EVENTS);
      exchange.write('data: {"n":1}\n\n');
      return;
    });
    for await (const _ of await client.get<Stream<unknown>>('/s', { stream: true })) break;
    await closed;
    expect(await client.post('/a', { body: { on: true } })).toEqual({ on: true });
  });

  test('a timeout and an abort end their call alone', async () => {
    const client = await clientAt(echo);
    await client.get('/a');
    const beside = client.post('/a', { body: { beside: true } });
    const late = rejection(client.get('/stuck', { timeout: 80 }));
    const controller = new AbortController();
    const aborted = rejection(client.get('/stuck', { signal: controller.signal }));
    await setTimeout(20);
    controller.abort();
    expect(await aborted).toMatchObject({ name: 'APIUserAbortError' });
    expect(await late).toMatchObject({ name: 'APIConnectionTimeoutError', phase: 'attempt' });
    expect(await beside).toEqual({ beside: true });
    expect(await client.post('/a', { body: { on: true } })).toEqual({ on: true });
  });

  test('an answer that is cut is a connection error, before, in and between its parts', async () => {
    const client = await clientAt(async (exchange) => {
      if (exchange.path === '/v1/body') exchange.head(200, { ...JSON_TYPE, 'content-length': '9' });
      if (exchange.path === '/v1/body') exchange.write('{"a"');
      if (exchange.path === '/v1/s') exchange.head(200, EVENTS);
      if (exchange.path === '/v1/s') exchange.write('data: {"n":1}\n\n');
      await setTimeout(20);
      exchange.cut();
    });
    const read = async (): Promise<void> => {
      for await (const _ of await client.get<Stream<unknown>>('/s', { stream: true })) void _;
    };
    const calls = [client.get('/head'), client.get('/body'), read()];
    const [head, ...others] = await Promise.all(calls.map(rejection));
    // A proxy that is sent whole requests answers for its server, with 502.
    const first = name.includes('proxy') ? 'InternalServerError' : 'APIConnectionError';
    expect(head).toMatchObject({ name: first });
    for (const error of others) expect(error).toMatchObject({ name: 'APIConnectionError' });
  });
});
