import http2, { type ServerHttp2Stream } from 'node:http2';
import type { Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Agent } from 'undici';
import { createAuthority } from '../certificates.ts';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { json, listen, serve, type Loopback } from '../loopback.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import type { OpenAI } from '../../src/generated/openai.ts';
import { APIConnectionError } from '../../src/openai/errors.ts';
import { canReplace } from '../../src/core/retry/retry-policy.ts';
import { undiciTransport } from '../../src/platform/undici/undici-transport.ts';

const authority = createAuthority();

/** How the server ends a connection under a request that it has read whole. */
type End = (socket: Socket) => void;

const ENDS: Readonly<Record<string, End>> = {
  'a FIN': (socket) => socket.end(),
  'a RST': (socket) => void socket.resetAndDestroy(),
};

interface Server extends Loopback {
  /** From now on the server ends every connection that carries a second request. */
  expire: () => void;
  /** Requests for a path that reached the server whole. */
  executed: (path: string) => number;
}

async function serveExpiring(end: End): Promise<Server> {
  const used = new WeakSet<Socket>();
  let expired = false;
  const server = await serve(async (response, { url }) => {
    const { socket } = response;
    if (socket === null) return;
    if (expired && used.has(socket)) return end(socket);
    used.add(socket);
    // All idle connections of a test are opened at the same time.
    if (url.startsWith('/v1/warm')) await new Promise((resolve) => setTimeout(resolve, 60));
    // Without it Node announces when it closes idle connections, and clients close them before.
    json(response, { ok: true }, 200, { connection: 'keep-alive', 'keep-alive': 'timeout=60' });
  });
  const executed = (path: string): number =>
    server.requests.filter(({ url }) => url === `/v1${path}`).length;
  return { ...server, expire: () => (expired = true), executed };
}

/** A client with idle connections, each of which the server ends under its next request. */
async function withIdle(
  count: number,
  options: ClientOptions,
  end: End = (socket) => socket.end(),
): Promise<[Server, OpenAI]> {
  const server = await serveExpiring(end);
  const client = clientOf(server, options);
  await Promise.all(Array.from({ length: count }, (_, nth) => client.get(`/warm/${nth}`)));
  expect(server.connections()).toBe(count);
  // undici uses a connection again one turn after its last answer.
  await new Promise((resolve) => setTimeout(resolve, 10));
  server.expire();
  return [server, client];
}

describe.each(TRANSPORTS)('over %s', (_name, open) => {
  test.each(Object.entries(ENDS))(
    'B1: a POST without retries is executed once when %s ends one of 100 idle connections',
    async (_what, end) => {
      const [server, client] = await withIdle(100, { transport: open(), maxRetries: 0 }, end);
      const error = await rejection(client.post('/a', { body: { n: 1 } }));
      expect(error).toMatchObject({
        name: 'APIConnectionError',
        attempts: 1,
        staleConnection: true,
      });
      expect(server.executed('/a')).toBe(1);
    },
  );

  test.each(Object.entries(ENDS))(
    'B1: a POST with retries is replaced once, on a new connection, when %s ends one of 100',
    async (_what, end) => {
      const [server, client] = await withIdle(100, { transport: open(), maxRetries: 2 }, end);
      const { data, attempts } = await client.post('/a', { body: { n: 1 } }).withResponse();
      expect(data).toEqual({ ok: true });
      expect(attempts).toBe(2);
      expect(server.executed('/a')).toBe(2);
      expect(server.connections()).toBe(101);
    },
  );

  test.each(['get', 'put', 'delete'] as const)(
    'B1: a %s is replaced once although retries are off',
    async (method) => {
      const [server, client] = await withIdle(5, { transport: open(), maxRetries: 0 });
      const { attempts } = await client[method]('/a').withResponse();
      expect(attempts).toBe(2);
      expect(server.executed('/a')).toBe(2);
      expect(server.connections()).toBe(6);
    },
  );

  test.each(['post', 'patch'] as const)(
    'B1: a %s with an idempotency key is replaced once although retries are off',
    async (method) => {
      const [server, client] = await withIdle(3, { transport: open(), maxRetries: 0 });
      await client[method]('/a', { body: {}, idempotencyKey: 'once' });
      expect(server.executed('/a')).toBe(2);
    },
  );

  test('B1: a new connection that is lost too is not replaced', async () => {
    const [server, client] = await withIdle(4, { transport: open(), maxRetries: 0 });
    const dead = await serve((response) => void response.socket?.destroy());
    const lost = client.get(`${dead.origin}/v1/a`);
    expect(await rejection(lost)).toMatchObject({ attempts: 1, staleConnection: false });
    expect(dead.requests).toHaveLength(1);
    await client.get('/a');
    expect(server.executed('/a')).toBe(2);
  });

  test('B1: of calls at the same time each is executed twice at most, and all succeed', async () => {
    const [server, client] = await withIdle(20, { transport: open(), maxRetries: 1 });
    const paths = Array.from({ length: 20 }, (_, nth) => `/a/${nth}`);
    const replies = await Promise.all(
      paths.map((path) => client.post(path, { body: {} }).withResponse()),
    );
    for (const [nth, path] of paths.entries()) {
      expect(server.executed(path)).toBe(replies[nth]?.attempts);
      expect(server.executed(path)).toBeLessThanOrEqual(2);
    }
  });

  test('B1: a replacement is logged', async () => {
    const lines: string[] = [];
    const log = (line: string): void => void lines.push(line);
    const logger = { error: log, warn: log, info: log, debug: log };
    const [, client] = await withIdle(1, { transport: open(), logger, logLevel: 'info' });
    await client.post('/a', { body: {} });
    const logged = lines.filter((line) => line.endsWith('sending again on a new connection'));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/^POST \/a: Connection error/);
  });
});

test('B1: the same holds over a dispatcher of one’s own', async () => {
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.destroy());
  const options = { transport: undiciTransport({ dispatcher }), maxRetries: 0 };
  const [posted, poster] = await withIdle(10, options);
  await rejection(poster.post('/a', { body: {} }));
  expect(posted.executed('/a')).toBe(1);
  const [read, reader] = await withIdle(10, options);
  await reader.get('/a');
  expect(read.executed('/a')).toBe(2);
  expect(read.connections()).toBe(11);
});

test.each<[string, (stream: ServerHttp2Stream) => void]>([
  ['the connection breaks', ({ session }) => session?.destroy()],
  ['the server sends GOAWAY', ({ session }) => session?.goaway()],
  ['the server leaves', ({ session }) => session?.close()],
])('B1: each POST over HTTP/2 is executed once when %s', async (_what, end) => {
  const executed: string[] = [];
  const certificate = authority.issue({ name: 'localhost' });
  const http2Server = http2.createSecureServer(certificate);
  http2Server.on('session', (session) => session.on('error', () => {}));
  http2Server.on('stream', (stream, { ':path': path = '' }) => {
    stream.on('error', () => {});
    stream.resume();
    stream.on('end', () => {
      executed.push(path);
      if (path === '/v1/warm') {
        stream.respond({ ':status': 200, 'content-type': 'application/json' });
        stream.end('{}');
      } else end(stream);
    });
  });
  const server = await listen(http2Server, 'https');
  const connect = { ca: authority.cert };
  const dispatcher = new Agent({ connect, allowH2: true, connections: 1, pipelining: 10 });
  onTestFinished(() => dispatcher.destroy());
  const client = clientOf(server, {
    transport: undiciTransport({ dispatcher }),
    maxRetries: 0,
    timeout: 1_000,
  });
  await client.post('/warm');
  const paths = ['/1', '/2', '/3', '/4'];
  const lost = paths.map((path) => rejection(client.post(path, { body: {} })));
  for (const error of await Promise.all(lost)) expect(error).toBeInstanceOf(APIConnectionError);
  expect(executed.sort()).toEqual(['/v1/1', '/v1/2', '/v1/3', '/v1/4', '/v1/warm']);
});

test('B1: whether a lost request may be sent again follows from method, key, body and retries', () => {
  const request = fc.record({
    method: fc.constantFrom('get', 'head', 'options', 'put', 'delete', 'post', 'patch'),
    headers: fc.constantFrom({}, { 'idempotency-key': 'k' }, { accept: 'a' }),
    body: fc.constantFrom(null, { repeatable: true }, { repeatable: false }),
    maxRetries: fc.nat(3),
  });
  fc.assert(
    fc.property(request, (lost) => {
      const repeatable = lost.body?.repeatable ?? true;
      const idempotent = lost.method !== 'post' && lost.method !== 'patch';
      const allowed = idempotent || 'idempotency-key' in lost.headers || lost.maxRetries > 0;
      expect(canReplace(lost)).toBe(repeatable && allowed);
    }),
  );
});
