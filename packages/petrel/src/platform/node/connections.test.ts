import http from 'node:http';
import { ActiveList } from '../active-list.ts';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createAuthority } from '../../../test/certificates.ts';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, serve, serveRaw, type Loopback } from '../../../test/loopback.ts';
import { serveProxy } from '../../../test/proxy.ts';
import { resolveTimeouts } from '../../core/call/timeouts.ts';
import type { TransportRequest } from '../../core/call/transport.ts';
import { collectBytes } from '../../core/request/byte-source.ts';
import type { Stream } from '../../openai/stream.ts';
import { HttpExchange } from './http-exchange.ts';
import { nodeTransport, type NodeTransportOptions } from './node-transport.ts';

/** A server that takes a moment for each request, and the most it had at once. */
async function serveSlowly(tls?: { cert: string; key: string }): Promise<[Loopback, () => number]> {
  let now = 0;
  let most = 0;
  const server = await serve(async (response) => {
    now += 1;
    most = Math.max(most, now);
    await setTimeout(20);
    now -= 1;
    json(response, {});
  }, tls);
  return [server, () => most];
}

test('no more connections than allowed are used, and all requests get their turn', async () => {
  const [server, most] = await serveSlowly();
  const client = clientOf(server, { transport: nodeTransport({ maxConnections: 2 }) });
  await Promise.all(Array.from({ length: 9 }, () => client.get('/a')));
  expect(most()).toBe(2);
  expect(server.connections()).toBe(2);
  expect(server.requests).toHaveLength(9);
});

test('the limit holds for tunnels, which are made one after the other', async () => {
  const authority = createAuthority();
  const [server, most] = await serveSlowly(authority.issue({ name: 'a' }));
  const proxy = (await serveProxy()).origin;
  const transport = nodeTransport({ maxConnections: 2, tls: { ca: authority.cert }, proxy });
  const client = clientOf(server, { transport });
  await Promise.all(Array.from({ length: 9 }, () => client.get('/a')));
  expect(most()).toBe(2);
  expect(server.connections()).toBe(2);
});

test('the limit is for each origin', async () => {
  const [one, two] = [await serve(() => {}), await serve((response) => json(response, {}))];
  const transport = nodeTransport({ maxConnections: 1 });
  const stuck = rejection(clientOf(one, { transport }).get('/a'));
  await clientOf(two, { transport }).get('/a');
  await transport.close();
  expect(await stuck).toMatchObject({ code: 'client_closed' });
});

test('who waits in line may leave it, and a place is given back whatever happens', async () => {
  const server = await serve((response, { url }) => {
    if (url === '/v1/stuck') return;
    if (url === '/v1/broken') response.destroy();
    else if (url === '/v1/stream') response.write('data: {}\n\n');
    else json(response, {}, url === '/v1/bad' ? 400 : 200);
  });
  const transport = nodeTransport({ maxConnections: 1 });
  const client = clientOf(server, { transport, maxRetries: 0 });
  const stuck = new AbortController();
  const first = rejection(client.get('/stuck', { signal: stuck.signal }));
  await expect.poll(() => server.requests.length).toBe(1);
  const waiting = rejection(client.get('/waiting', { timeout: 50 }));
  expect(await waiting).toMatchObject({ code: 'timeout', phase: 'attempt' });
  stuck.abort();
  expect(await first).toMatchObject({ name: 'APIUserAbortError' });
  await rejection(client.get('/bad'));
  await rejection(client.get('/broken'));
  await rejection(client.get('/header', { headers: { 'x-é': '1' } }));
  const headers = { accept: 'text/event-stream' };
  const stream = await client.get<Stream<unknown>>('/stream', { stream: true, headers });
  for await (const _ of stream) break;
  await client.get('/ok');
  expect(server.requests.map(({ url }) => url)).not.toContain('/v1/waiting');
});

test('the connection used last is used first', async () => {
  const ports: (number | undefined)[] = [];
  const server = await serve(async (response, { url }) => {
    ports.push(response.socket?.remotePort);
    if (url === '/v1/slow') await setTimeout(30);
    json(response, {});
  });
  const client = clientOf(server);
  await Promise.all([client.get('/slow'), client.get('/quick')]);
  for (let nth = 0; nth < 3; nth++) await client.get('/next');
  expect(new Set(ports.slice(2))).toEqual(new Set([ports[0]]));
});

test('no more idle connections are kept than the option allows', async () => {
  const [server] = await serveSlowly();
  const client = clientOf(server, { transport: nodeTransport({ maxFreeConnections: 1 }) });
  await Promise.all([client.get('/a'), client.get('/a'), client.get('/a')]);
  expect(server.connections()).toBe(3);
  await expect.poll(() => server.open()).toBe(1);
});

test('connections are not kept when they are not to be', async () => {
  const server = await serve((response) => json(response, {}));
  const client = clientOf(server, { transport: nodeTransport({ keepAlive: false }) });
  await client.get('/a');
  await client.get('/a');
  expect(server.connections()).toBe(2);
  expect(server.requests[0]?.headers.connection).toBe('close');
});

test('an agent of one’s own is used, and stays open for others', async () => {
  const server = await serve((response, { url }) => {
    if (url !== '/v1/stuck') json(response, {});
  });
  const httpAgent = new http.Agent({ keepAlive: true });
  vi.spyOn(httpAgent, 'createConnection');
  const client = clientOf(server, { transport: nodeTransport({ httpAgent }) });
  await client.get('/a');
  expect(httpAgent.createConnection).toHaveBeenCalledOnce();
  const stuck = rejection(client.get('/stuck'));
  await expect.poll(() => server.requests.length).toBe(2);
  await client.close();
  expect(await stuck).toMatchObject({ code: 'client_closed' });
  await clientOf(server, { transport: nodeTransport({ httpAgent }) }).get('/a');
  httpAgent.destroy();
});

const ownAgent = new http.Agent();

test.each<[string, NodeTransportOptions, RegExp]>([
  [
    'a proxy with an agent',
    { httpAgent: ownAgent, proxy: 'http://p' },
    /`proxy`.*configure it on the agent/,
  ],
  [
    'keepAlive with an agent',
    { httpAgent: ownAgent, keepAlive: true },
    /`keepAlive`.*configure it on the agent/,
  ],
  ['half a connection', { maxConnections: 0.5 }, /maxConnections/],
  ['no connection', { maxConnections: 0 }, /maxConnections/],
  ['fewer than no connections', { maxFreeConnections: -1 }, /maxFreeConnections/],
])('%s is refused', (_what, options, message) => {
  expect(() => nodeTransport(options)).toThrow(message);
});

test('a request that ends in the very turn in which its answer is whole harms nobody', async () => {
  const failures = uncaught();
  const server = await serve(async (response) => {
    response.writeHead(200, { 'content-length': 2 }).write('{');
    await setTimeout(40);
    response.end('}');
  });
  const httpAgent = new http.Agent({ keepAlive: true });
  const route = { agent: httpAgent, proxy: null };
  const call = new AbortController();
  const request = requestTo(server, call.signal);
  const exchange = new HttpExchange(
    request,
    new URL(request.url),
    { closed: false, active: new ActiveList() },
    route,
    null,
  );
  const { body } = await exchange.response;
  const reading = rejection(collectBytes(body));
  const [socket] = Object.values(httpAgent.sockets).flat();
  // Runs behind Node's own listener, before the end of the answer has been reported.
  socket?.on('data', () => call.abort(new Error('enough')));
  expect(await reading).toMatchObject({ message: 'enough' });
  await setTimeout(20);
  expect(failures()).toEqual([]);
  httpAgent.destroy();
});

test('a signal that aborts at any time ends a stream with its error, and nothing else', async () => {
  const failures = uncaught();
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: {"n":1}\n\n');
  });
  for (let nth = 0; nth < 12; nth++) {
    const controller = new AbortController();
    const { signal } = controller;
    const stream = await clientOf(server).get<Stream<unknown>>('/s', { stream: true, signal });
    // The whole answer arrives meanwhile, or just its head.
    await setTimeout(nth % 4);
    controller.abort();
    const read = async (): Promise<void> => {
      for await (const _ of stream) void _;
    };
    expect(await rejection(read())).toMatchObject({ name: 'APIUserAbortError' });
  }
  expect(failures()).toEqual([]);
});

test('an upload whose source fails after the answer harms nobody', async () => {
  const failures = uncaught();
  const server = await serveRaw((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n');
      socket.write('content-length: 2\r\n\r\n{}');
    });
  });
  const source = async function* (): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(100_000);
    await setTimeout(30);
    throw new Error('The disk is gone.');
  };
  const client = clientOf(server, { maxRetries: 0 });
  expect(await client.post('/a', { body: source() })).toEqual({});
  await setTimeout(60);
  expect(failures()).toEqual([]);
});

/** Errors that would have ended the process, from now to the end of the test. */
function uncaught(): () => unknown[] {
  const failures: unknown[] = [];
  const note = (error: unknown): void => void failures.push(error);
  process.on('uncaughtException', note);
  onTestFinished(() => void process.off('uncaughtException', note));
  return () => failures;
}

function requestTo(server: Loopback, signal: AbortSignal): TransportRequest {
  const timeouts = resolveTimeouts(undefined);
  const onSent = (): void => {};
  return { method: 'GET', url: server.origin, headers: {}, body: null, signal, timeouts, onSent };
}
