import http from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve, serveRaw } from '../loopback.ts';
import { APIConnectionTimeoutError, APIError } from '../../src/openai/errors.ts';
import type { Stream } from '../../src/openai/stream.ts';
import type { Fetch } from '../../src/platform/fetch/fetch-transport.ts';
import { nodeTransport } from '../../src/platform/node/node-transport.ts';

describe.each(TRANSPORTS)('over %s', (_name, transport) => {
  test('a stalled response trips the timeout', async () => {
    const server = await serve((response, request) => {
      if (request.url === '/v1/ready') json(response, {});
    });
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    // Loading a transport takes a while of its own.
    await client.get('/ready');
    const started = performance.now();
    const error = await rejection(client.get('/a', { timeout: 100 }));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toMatchObject({ code: 'timeout', phase: 'attempt' });
    expectBetween(performance.now() - started, 95, 150);
  });

  test('a body that stalls trips the timeout', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"a"');
    });
    const client = clientOf(server, { transport: transport(), maxRetries: 0, timeout: 100 });
    expect(await rejection(client.get('/a'))).toMatchObject({ code: 'timeout', phase: 'attempt' });
  });

  test('a plain timeout bounds the gaps of a stream, comments notwithstanding', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"n":1}\n\n');
      const pings = setInterval(() => response.write(': ping\n\n'), 20);
      response.on('close', () => clearInterval(pings));
    });
    const client = clientOf(server, { transport: transport(), timeout: 120 });
    const stream = await client.get<Stream<unknown>>('/s', { stream: true });
    const started = performance.now();
    const read = async (): Promise<void> => {
      for await (const _ of stream) void _;
    };
    expect(await rejection(read())).toMatchObject({ code: 'timeout', phase: 'idle' });
    expectBetween(performance.now() - started, 110, 170);
  });

  test('the read limit trips while the server is silent', async () => {
    const server = await serve(() => {});
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    const error = await rejection(client.post('/a', { body: {}, timeout: { read: 80 } }));
    expect(error).toMatchObject({ code: 'timeout', phase: 'read' });
  });

  test('the read limit trips on a gap inside a buffered body', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"a"');
    });
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    const error = await rejection(client.get('/a', { timeout: { read: 80 } }));
    expect(error).toMatchObject({ code: 'timeout', phase: 'read' });
  });

  test('the write limit trips while the server takes nothing', async () => {
    const server = await serveRaw((socket) => socket.pause());
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    const body = new Uint8Array(32 * 1024 * 1024);
    const options = { body: new Blob([body]), timeout: { write: 100 } };
    expect(await rejection(client.post('/a', options))).toMatchObject({ phase: 'write' });
  });

  test('the deadline bounds attempts and back-off together', async () => {
    const server = await serve((response) => json(response, {}, 500));
    const client = clientOf(server, { transport: transport(), maxRetries: 50, deadline: 300 });
    const started = performance.now();
    const error = await rejection(client.get('/a'));
    expect(error).toBeInstanceOf(APIError);
    expect(performance.now() - started).toBeLessThan(350);
  });

  test('the deadline ends a stream that goes on', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const events = setInterval(() => response.write('data: {"n":1}\n\n'), 10);
      response.on('close', () => clearInterval(events));
    });
    const client = clientOf(server, { transport: transport() });
    const started = performance.now();
    const read = async (): Promise<void> => {
      const stream = await client.get<Stream<unknown>>('/s', { stream: true, deadline: 150 });
      for await (const _ of stream) void _;
    };
    expect(await rejection(read())).toMatchObject({ code: 'timeout', phase: 'deadline' });
    expectBetween(performance.now() - started, 140, 200);
  });
});

test.each([{ connect: 80 }, { connect: 80, read: 40 }])(
  'a connection that is not established trips the connect limit of %j',
  async (timeout) => {
    const httpAgent = new http.Agent({ lookup: () => {} });
    const client = clientOf(
      { origin: 'http://never.resolved.example' },
      { transport: nodeTransport({ httpAgent }), maxRetries: 0, timeout },
    );
    const calls = [client.get('/a'), client.post('/a', { body: { n: 1 } })];
    for (const error of await Promise.all(calls.map((call) => rejection(call)))) {
      expect(error).toMatchObject({ code: 'timeout', phase: 'connect' });
    }
  },
);

test('a fetch that ignores its signal is bounded all the same', async () => {
  const fetch: Fetch = () => new Promise(() => {});
  const client = clientOf({ origin: 'https://a.example' }, { fetch, timeout: 50, maxRetries: 0 });
  expect(await rejection(client.get('/a'))).toMatchObject({ code: 'timeout' });
});

/** A response whose body gives `chunk` without end, or for ten seconds, and never lets a timer fire. */
function flood(chunk: Uint8Array<ArrayBuffer>): Fetch {
  return async () => {
    const until = performance.now() + 10_000;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (performance.now() > until) controller.close();
        else controller.enqueue(chunk.slice());
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
}

test('C5: the idle limit of a stream known by its first bytes runs while it is read only', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end('data: {"n":1}\n\ndata: [DONE]\n\n');
  });
  const client = clientOf(server, { timeout: { idle: 100 } });
  const stream = await client.get<Stream<unknown>>('/s', { stream: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const events: unknown[] = [];
  for await (const event of stream) events.push(event);
  expect(events).toEqual([{ n: 1 }]);
});

describe.each([
  ['comments', ': ping\n\n'.repeat(1_000)],
  ['newlines', '\n'.repeat(8_000)],
  ['an event that has no end', `data: ${'x'.repeat(8_000)}`],
  ['unknown fields', 'foo: bar\n'.repeat(1_000)],
  ['one chunk of 32 MiB', '\r\n'.repeat(16_777_216)],
])('C5: under a flood of %s', (_name, text) => {
  const chunk = new TextEncoder().encode(text);
  const origin = 'https://a.example';

  test.each([
    [{ timeout: { idle: 150 } }, 'idle'],
    [{ deadline: 150 }, 'deadline'],
  ])('%j holds by the clock', async (options, phase) => {
    const client = clientOf({ origin }, { fetch: flood(chunk), ...options });
    const started = performance.now();
    const read = async (): Promise<void> => {
      const stream = await client.get<Stream<unknown>>('/s', { stream: true });
      for await (const _ of stream) void _;
    };
    expect(await rejection(read())).toMatchObject({ code: 'timeout', phase });
    // 50 ms of overshoot, and what a machine with other work to do adds.
    expectBetween(performance.now() - started, 149, 150 + 50 + 400);
  });
});

test('C5: while a stream is not read, and while its body is read raw, idle time is not counted', async () => {
  const server = await serve(async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"n":1}\n\n');
    for (let pings = 0; pings < 10; pings++) {
      await new Promise((resolve) => setTimeout(resolve, 30));
      response.write(': ping\n\n');
    }
    response.end('data: [DONE]\n\n');
  });
  const client = clientOf(server, { timeout: { idle: 150 } });
  const raw = await client.get('/s', { stream: true }).asResponse();
  expect(await raw.text()).toContain('[DONE]');
  const stream = await client.get<Stream<unknown>>('/s', { stream: true });
  let events = 0;
  for await (const _ of stream) {
    events += 1;
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  expect(events).toBe(1);
});

function expectBetween(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}
