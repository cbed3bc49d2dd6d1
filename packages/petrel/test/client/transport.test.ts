import { inspect } from 'node:util';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import { serveProxy } from '../proxy.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import { Client } from '../../src/client.ts';
import OpenAI from '../../src/index.ts';
import type { Transport, TransportRequest } from '../../src/core/call/transport.ts';
import { nodeFetchTransport } from '../../src/platform/node/node-fetch-transport.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

test('a client sends its requests through the proxy it is given', async () => {
  const server = await serve((response) => json(response, { ok: true }));
  const proxy = await serveProxy();
  expect(await clientOf(server, { proxy: proxy.origin }).get('/a')).toEqual({ ok: true });
  expect(proxy.requests).toHaveLength(1);
});

test('the environment is read for proxies when a client is made, not later', async () => {
  const server = await serve((response) => json(response, {}));
  const proxy = await serveProxy();
  vi.stubEnv('HTTP_PROXY', proxy.origin);
  const origin = server.origin.replace('127.0.0.1', 'api.example');
  const early = clientOf({ origin });
  vi.stubEnv('HTTP_PROXY', undefined);
  const late = clientOf(server);
  vi.stubEnv('HTTP_PROXY', proxy.origin);
  const exempt = clientOf(server, { proxy: null });
  await late.get('/late');
  await exempt.get('/exempt');
  expect(proxy.requests).toHaveLength(0);
  await early.get('/early');
  expect(proxy.requests.map(({ url }) => url)).toEqual([`${origin}/v1/early`]);
});

test('a clone with a proxy of its own has connections of its own', async () => {
  const server = await serve((response) => json(response, {}));
  const [one, two] = [await serveProxy(), await serveProxy()];
  const client = clientOf(server, { proxy: one.origin });
  const clone = client.withOptions({ proxy: two.origin });
  await client.withOptions({ maxRetries: 1 }).get('/a');
  await clone.get('/b');
  await clone.close();
  await client.get('/c');
  expect(one.requests.map(({ url }) => new URL(url).pathname)).toEqual(['/v1/a', '/v1/c']);
  expect(two.requests.map(({ url }) => new URL(url).pathname)).toEqual(['/v1/b']);
});

test.each<[string, ClientOptions, RegExp]>([
  ['fetch', { fetch }, /not with `fetch`/],
  ['options for fetch', { fetchOptions: { cache: 'no-store' } }, /not with `fetch`/],
  ['a transport', { transport: nodeFetchTransport() }, /Pass the `proxy` to the `transport`/],
])('a proxy is refused together with %s, which would not use it', (_what, options, message) => {
  const make = (): Client => new Client({ apiKey: KEY, proxy: 'http://a:pw-1@b.c', ...options });
  expect(make).toThrow(message);
  expect(make).toThrow(expect.objectContaining({ code: 'configuration' }));
  expect(make).not.toThrow(/pw-1/);
});

test.each(TRANSPORTS)(
  'a transport around that of %s may hand on copies of requests with a signal of its own',
  async (_name, open) => {
    let left = 0;
    const server = await serve((response, { url }) => {
      if (url === '/v1/answered') json(response, { ok: true });
      else response.on('close', () => (left += 1));
    });
    const own = new AbortController();
    const inner = open();
    const transport: Transport = {
      name: 'outer',
      send: (request) =>
        inner.send({ ...request, signal: AbortSignal.any([request.signal, own.signal]) }),
      close: () => inner.close(),
    };
    const client = clientOf(server, { transport, maxRetries: 0 });
    expect(await client.get('/answered')).toEqual({ ok: true });
    expect(await rejection(client.get('/silent', { timeout: 50 }))).toMatchObject({
      phase: 'attempt',
    });
    const silent = rejection(client.get('/silent'));
    await vi.waitFor(() => expect(server.requests).toHaveLength(3));
    own.abort(new Error('enough'));
    expect(await silent).toMatchObject({ cause: { message: 'enough' } });
    await vi.waitFor(() => expect(left).toBe(2));
  },
);

const WRAPPERS: readonly [string, (request: TransportRequest) => TransportRequest][] = [
  ['a Proxy', (request) => new Proxy(request, {})],
  [
    'a Proxy that binds',
    (request) => new Proxy(request, { get: (to, name) => Reflect.get(to, name) }),
  ],
  ['Object.create', (request) => Object.create(request)],
  ['Object.assign', (request) => Object.assign({}, request)],
];

describe.each(TRANSPORTS)('G7: a transport around that of %s', (_name, open) => {
  test.each(WRAPPERS)('may wrap the request with %s', async (_what, wrap) => {
    const server = await serve((response, { url }) => {
      if (url === '/v1/a') json(response, { ok: true });
    });
    const inner = open();
    onTestFinished(() => inner.close());
    const transport: Transport = {
      name: 'outer',
      send: (request) => inner.send(wrap(request)),
      close: () => inner.close(),
    };
    const client = clientOf(server, { transport });
    expect(await client.post('/a', { body: { n: 1 } })).toEqual({ ok: true });
    const stuck = client.get('/stuck', { timeout: 50, maxRetries: 0 });
    expect(await rejection(stuck)).toMatchObject({ phase: 'attempt' });
    expect(server.requests).toHaveLength(2);
  });
});

test('a proxy is refused where there is nothing but fetch', () => {
  vi.stubGlobal('Deno', {});
  expect(() => new Client({ apiKey: KEY, proxy: 'http://proxy.example' })).toThrow(/fetch/);
  expect(new Client({ apiKey: KEY, proxy: null })).toBeInstanceOf(Client);
});

test('a proxy in the environment that is none is named, where it would be used', () => {
  vi.stubEnv('HTTPS_PROXY', 'socks5://ann:pw-1@proxy.example');
  expect(() => new Client({ apiKey: KEY })).toThrow(/^HTTPS_PROXY must be/);
  expect(() => new Client({ apiKey: KEY })).not.toThrow(/pw-1/);
  expect(new Client({ apiKey: KEY, fetch })).toBeInstanceOf(Client);
});

test('printing a client shows no password of its proxy', () => {
  const client = new Client({ apiKey: KEY, proxy: 'http://ann:pw-1@proxy.example' });
  const shown = inspect(client, { depth: Infinity, showHidden: true }) + JSON.stringify(client);
  expect(shown).not.toContain('pw-1');
});

test('G8c: `client.fetch` is what sends, and may be replaced', async () => {
  const answer = (id: string) => async (): Promise<Response> => Response.json({ id });
  const client = new OpenAI({ apiKey: 'sk-test', fetch: answer('first') });
  expect(await client.fetch('http://local/').then((response) => response.json())).toEqual({
    id: 'first',
  });
  client.fetch = answer('second');
  expect(await client.models.retrieve('m')).toEqual({ id: 'second' });
  expect(await client.withOptions({ maxRetries: 0 }).models.retrieve('m')).toEqual({
    id: 'second',
  });
  expect(() => Reflect.set(client, 'fetch', 'none')).toThrow('`fetch` must be a function');
  expect(new OpenAI({ apiKey: 'sk-test' }).fetch).toBe(globalThis.fetch);
});
