import { connect, type Socket } from 'node:net';
import type { ServerOptions } from 'node:https';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createAuthority, selfSigned } from '../../../test/certificates.ts';
import { clientOf, KEY, rejection } from '../../../test/clients.ts';
import { json, serve, serveRaw, unusedPort } from '../../../test/loopback.ts';
import { serveProxy } from '../../../test/proxy.ts';
import { APIConnectionError } from '../../core/errors/index.ts';
import type { Transport } from '../../core/call/transport.ts';
import { nodeTransport } from './node-transport.ts';
import type { ProxyOption } from '../proxy-option.ts';
import { undiciTransport } from '../undici/undici-transport.ts';

const authority = createAuthority();
const hosts = ['localhost', '127.0.0.1', 'api.example'];
const certificate = authority.issue({ name: 'localhost', hosts });
const tls = { ca: authority.cert };
const BASIC = `Basic ${Buffer.from('ann:p@ss wörd').toString('base64')}`;

const OPEN: [name: string, open: (proxy?: ProxyOption) => Transport][] = [
  ['node', (proxy) => nodeTransport({ tls, proxy })],
  ['undici', (proxy) => undiciTransport({ tls, proxy })],
];

afterEach(() => vi.unstubAllEnvs());

/** A server of this machine under a name that only proxies of tests know. */
function elsewhere(server: { origin: string }, name = 'api.example'): { origin: string } {
  return { origin: server.origin.replace('127.0.0.1', name) };
}

/** The proxy's URL with a user name and a password in it. */
function withCredentials(origin: string): string {
  return origin.replace('//', '//ann:p%40ss%20w%C3%B6rd@');
}

describe.each(OPEN)('over %s', (name, open) => {
  test('an https: host is reached through a tunnel, which is kept', async () => {
    const server = await serve((response) => json(response, { ok: true }), certificate);
    const proxy = await serveProxy({ credentials: BASIC });
    const client = clientOf(server, { transport: open(withCredentials(proxy.origin)) });
    for (let nth = 0; nth < 3; nth++) {
      expect(await client.post('/a', { body: { nth } })).toEqual({ ok: true });
      // Undici takes a turn to see that a connection is free again.
      await setImmediate();
    }
    expect(proxy.requests).toHaveLength(1);
    expect(proxy.requests[0]).toMatchObject({
      method: 'CONNECT',
      url: new URL(server.origin).host,
      headers: { host: expect.any(String), 'proxy-authorization': BASIC },
    });
    expect(JSON.stringify(proxy.requests)).not.toContain(KEY);
    expect(server.connections()).toBe(1);
    for (const { headers } of server.requests) {
      expect(Object.keys(headers).filter((header) => header.startsWith('proxy'))).toEqual([]);
    }
  });

  test('an http: request is sent to the proxy whole', async () => {
    const server = await serve((response, request) => json(response, { got: request.body }));
    const proxy = await serveProxy({ credentials: BASIC });
    const client = clientOf(server, { transport: open(withCredentials(proxy.origin)) });
    for (let nth = 0; nth < 2; nth++) {
      expect(await client.post('/a?b=c', { body: { nth } })).toEqual({ got: `{"nth":${nth}}` });
      await setImmediate();
    }
    expect(proxy.requests[0]).toMatchObject({
      method: 'POST',
      url: `${server.origin}/v1/a?b=c`,
      headers: { host: new URL(server.origin).host, 'proxy-authorization': BASIC },
    });
    expect(proxy.connections()).toBe(1);
    expect(server.requests[0]?.headers['proxy-authorization']).toBeUndefined();
  });

  test('the proxy is sent the headers it is to have, and a tunnel keeps them from the host', async () => {
    const server = await serve((response) => json(response, {}), certificate);
    const proxy = await serveProxy({ credentials: 'Bearer of-the-proxy' });
    const headers = { 'Proxy-Authorization': 'Bearer of-the-proxy', 'X-Team': 'blue' };
    const transport = open({ url: new URL(proxy.origin), headers });
    await clientOf(server, { transport }).get('/a');
    expect(proxy.requests[0]?.headers['x-team']).toBe('blue');
    expect(server.requests[0]?.headers['x-team']).toBeUndefined();
  });

  test('a proxy is reached over TLS', async () => {
    const server = await serve((response) => json(response, { ok: true }), certificate);
    const proxy = await serveProxy({ tls: certificate });
    const client = clientOf(server, { transport: open(proxy.origin) });
    expect(await client.get('/a')).toEqual({ ok: true });
    expect(proxy.requests).toHaveLength(1);
  });

  test.each(['http', 'https'])(
    'a proxy shows a certificate of its own, for %s:',
    async (scheme) => {
      const server = await serve(
        (response) => json(response, { ok: true }),
        scheme === 'https' ? certificate : undefined,
      );
      const own = authority.issue({ name: 'proxy', hosts: ['localhost'] });
      const proxy = await serveProxy({ tls: own });
      const named = proxy.origin.replace('127.0.0.1', 'localhost');
      const client = clientOf(server, { transport: open(named) });
      expect(await client.get('/a')).toEqual({ ok: true });
      const wrong = clientOf(server, { transport: open(proxy.origin), maxRetries: 0 });
      expect(String(await rejection(wrong.get('/a')))).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
    },
  );

  test.each([
    [407, 1, /requires credentials \(407\)/],
    [403, 1, /refuses to connect to .* \(403\)/],
    [502, 2, /could not connect to .* \(502\)/],
  ])('a proxy that answers %i is named, after %i attempts', async (status, attempts, message) => {
    const server = await serve((response) => json(response, {}), certificate);
    const proxy = await serveProxy({ status });
    const client = clientOf(server, { transport: open(proxy.origin), maxRetries: 1 });
    const error = await rejection(client.get('/a'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({
      attempts,
      message: expect.stringContaining(new URL(proxy.origin).host),
    });
    expect(String(error)).toMatch(message);
    expect(proxy.requests).toHaveLength(attempts);
    expect(server.requests).toHaveLength(0);
  });

  test.each(['http', 'https'])('a password that is wrong for %s: stays unsaid', async (scheme) => {
    const server = await serve(
      (response) => json(response, {}),
      scheme === 'https' ? certificate : undefined,
    );
    const proxy = await serveProxy({ credentials: 'Basic other' });
    const client = clientOf(server, { transport: open(withCredentials(proxy.origin)) });
    const error = await rejection(client.get('/a'));
    expect(String(error)).toMatch(/does not accept the credentials .*\(407\)/);
    expect(error).toMatchObject({ name: 'APIConnectionError', attempts: 1 });
    const shown = inspect([error, client], { depth: Infinity, showHidden: true });
    for (const secret of ['p@ss', 'p%40ss', BASIC.slice(6)]) expect(shown).not.toContain(secret);
  });

  test('a transport that is printed in the midst of its work shows no key and no password', async () => {
    const server = await serve(() => {}, certificate);
    const proxy = await serveProxy();
    const transport = open(withCredentials(proxy.origin));
    const client = clientOf(server, { transport });
    const pending = rejection(client.get('/a'));
    await expect.poll(() => server.requests.length).toBe(1);
    const shown = inspect([transport, client], { depth: Infinity, showHidden: true });
    for (const secret of [KEY, 'p@ss', 'p%40ss', BASIC.slice(6)])
      expect(shown).not.toContain(secret);
    await client.close();
    await pending;
  });

  test.each(['http', 'https'])('a proxy that is not there is named, for %s:', async (scheme) => {
    const free = await unusedPort();
    const client = clientOf(
      { origin: `${scheme}://api.example` },
      { transport: open(`http://ann:secret@127.0.0.1:${free}`), maxRetries: 0 },
    );
    const error = await rejection(client.get('/a'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(String(error)).toContain(
      `The proxy 127.0.0.1:${free} cannot be reached (ECONNREFUSED).`,
    );
    expect(String(error)).not.toContain('secret');
  });

  test('a certificate for another host is refused inside a tunnel too', async () => {
    const wrong = authority.issue({ name: 'other', hosts: ['other.example'] });
    const server = await serve((response) => json(response, {}), wrong);
    const proxy = await serveProxy();
    const client = clientOf(server, { transport: open(proxy.origin), maxRetries: 0 });
    const error = await rejection(client.get('/a'));
    expect(String(error)).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(server.requests).toHaveLength(0);
  });

  test('a name is resolved by the proxy, not looked up', async () => {
    const { cert, key } = authority.issue({ name: 'api', hosts: ['api.nowhere.example'] });
    const server = await serve((response) => json(response, { ok: true }), { cert, key });
    const proxy = await serveProxy();
    const origin = `https://api.nowhere.example:${new URL(server.origin).port}`;
    const client = clientOf({ origin }, { transport: open(proxy.origin) });
    expect(await client.get('/a')).toEqual({ ok: true });
    expect(proxy.requests[0]?.url).toBe(new URL(origin).host);
  });

  test('the environment names the proxies, and NO_PROXY who goes without', async () => {
    const server = await serve((response) => json(response, {}));
    const secure = await serve((response) => json(response, {}), certificate);
    const [one, two] = [await serveProxy(), await serveProxy()];
    vi.stubEnv('HTTP_PROXY', 'http://wrong.example');
    vi.stubEnv('http_proxy', new URL(one.origin).host);
    vi.stubEnv('HTTPS_PROXY', two.origin);
    vi.stubEnv('NO_PROXY', 'localtest.invalid');
    const transport = open();
    vi.unstubAllEnvs();
    await clientOf(elsewhere(server), { transport }).get('/a');
    expect([one.requests.length, two.requests.length]).toEqual([1, 0]);
    await clientOf(elsewhere(secure), { transport }).get('/a');
    expect([one.requests.length, two.requests.length]).toEqual([1, 1]);
    const exempt = clientOf(elsewhere(secure, 'localtest.invalid'), { transport, maxRetries: 0 });
    expect(await rejection(exempt.get('/a'))).toBeInstanceOf(APIConnectionError);
    expect([one.requests.length, two.requests.length]).toEqual([1, 1]);
  });

  test.each(['127.0.0.1', 'localhost', 'api.localhost', '[::1]', '127.8.9.1'])(
    'B6: the proxies of the environment are not for %s',
    async (host) => {
      const proxy = await serveProxy();
      for (const variable of ['HTTP_PROXY', 'HTTPS_PROXY']) vi.stubEnv(variable, proxy.origin);
      const transport = open();
      for (const scheme of ['http', 'https']) {
        const options = { transport, maxRetries: 0, timeout: 500 };
        await rejection(clientOf({ origin: `${scheme}://${host}:1` }, options).get('/a'));
      }
      expect(proxy.connections()).toBe(0);
      // What goes to other hosts still takes them.
      await rejection(clientOf({ origin: 'http://api.example:1' }, { transport }).get('/a'));
      expect(proxy.connections()).toBeGreaterThan(0);
    },
  );

  test('B6: a proxy that is given is for loopback hosts too', async () => {
    const server = await serve((response) => json(response, {}));
    const proxy = await serveProxy();
    await clientOf(server, { transport: open(proxy.origin) }).get('/a');
    expect(proxy.requests).toHaveLength(1);
  });

  test('null is no proxy, whatever is in the environment', async () => {
    const server = await serve((response) => json(response, { ok: true }));
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:1');
    const client = clientOf(server, { transport: open(null) });
    expect(await client.get('/a')).toEqual({ ok: true });
  });

  test.each(['socks5://ann:secret@proxy.example', 'http://', 'http://:secret@'])(
    '%j is no proxy',
    (proxy) => {
      expect(() => open(proxy)).toThrow(/`proxy` must be the http: or https: URL/);
      expect(() => open(proxy)).not.toThrow(/secret/);
      vi.stubEnv('HTTPS_PROXY', proxy);
      expect(() => open()).toThrow(/HTTPS_PROXY must be/);
    },
  );

  test(`closing ${name} leaves no tunnel behind`, async () => {
    const server = await serve((response) => json(response, {}), certificate);
    const proxy = await serveProxy();
    const transport = open(proxy.origin);
    await clientOf(server, { transport }).get('/a');
    expect(proxy.open()).toBe(1);
    await transport.close();
    await expect.poll(() => proxy.open() + server.open()).toBe(0);
  });
});

/** What a proxy does with a `CONNECT`, written byte by byte. */
const BROKEN: readonly [string, (socket: Socket) => void, RegExp, boolean][] = [
  ['closes', (socket) => socket.end(), /closed the connection before the tunnel/, true],
  ['resets', (socket) => void socket.resetAndDestroy(), /cannot be reached|closed/, true],
  ['sends a 204', (socket) => socket.write('HTTP/1.1 204 No Content\r\n\r\n'), /\(204\)/, false],
  ['sends a 101', (socket) => socket.write('HTTP/1.1 101 Switching\r\n\r\n'), /\(101\)/, false],
  ['redirects', (socket) => socket.write('HTTP/1.1 302 F\r\nlocation: /\r\n\r\n'), /302/, false],
  ['cannot connect', (socket) => socket.write('HTTP/1.1 503 No\r\n\r\n'), /\(503\)/, true],
  [
    'speaks no HTTP',
    (socket) => socket.write('SSH-2.0-OpenSSH\r\n'),
    /no valid HTTP response/,
    false,
  ],
  [
    'sends a 1xx and closes',
    (socket) => socket.end('HTTP/1.1 100 Continue\r\n\r\n'),
    /closed the connection/,
    true,
  ],
  [
    'sends 1xx without an end',
    (socket) => {
      const more = setInterval(() => socket.write('HTTP/1.1 102 P\r\n\r\n'.repeat(1_000)), 1);
      socket.on('close', () => clearInterval(more));
    },
    /no valid HTTP response/,
    false,
  ],
  [
    'sends a head without an end',
    (socket) => void socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`),
    /no valid HTTP response/,
    false,
  ],
  [
    'sends bytes behind its head',
    (socket) => socket.write('HTTP/1.1 200 OK\r\n\r\nearly'),
    /no valid HTTP response/,
    false,
  ],
  [
    'closes behind its head',
    (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'),
    /connection/i,
    true,
  ],
];

describe.each(OPEN)('B2: a tunnel over %s', (_name, open) => {
  test.each(BROKEN)(
    'takes one connection where the proxy %s',
    async (_what, answer, message, retryable) => {
      const proxy = await serveRaw((socket) => void socket.once('data', () => answer(socket)));
      const options = { transport: open(proxy.origin), maxRetries: 0, timeout: 3_000 };
      const error = await rejection(clientOf({ origin: 'https://api.example' }, options).get('/a'));
      expect(error).toMatchObject({ name: 'APIConnectionError', retryable });
      expect(String(error)).toMatch(message);
      await setTimeout(20);
      expect(proxy.connections()).toBe(1);
      await expect.poll(() => proxy.open()).toBe(0);
    },
  );

  test.each(['HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.0 103 Hints\nlink: <a>\n\n'])(
    'stands after %j',
    async (informational) => {
      const server = await serve((response) => json(response, { ok: true }), certificate);
      const proxy = await serveRaw((socket) => {
        socket.once('data', () => {
          const onwards = connect(Number(new URL(server.origin).port), '127.0.0.1');
          onwards.on('error', () => {}).on('close', () => socket.destroy());
          socket.on('close', () => onwards.destroy());
          // Byte by byte, so that no head comes whole.
          for (const byte of `${informational}HTTP/1.1 200 OK\r\n\r\n`) socket.write(byte);
          onwards.pipe(socket).pipe(onwards);
        });
      });
      const client = clientOf(server, { transport: open(proxy.origin) });
      expect(await client.post('/a', { body: {} })).toEqual({ ok: true });
      expect(proxy.connections()).toBe(1);
    },
  );

  test('takes as many connections as the call has attempts', async () => {
    const proxy = await serveRaw((socket) => void socket.once('data', () => socket.end()));
    const options = { transport: open(proxy.origin), maxRetries: 1 };
    const error = await rejection(clientOf({ origin: 'https://api.example' }, options).get('/a'));
    expect(error).toMatchObject({ attempts: 2 });
    expect(proxy.connections()).toBe(2);
  });

  test('J1: leads through a proxy over TLS that is named by its address', async () => {
    const warnings: string[] = [];
    const note = ({ message }: Error): void => void warnings.push(message);
    process.on('warning', note);
    onTestFinished(() => void process.off('warning', note));
    const secure = await serve((response) => json(response, { ok: true }), certificate);
    const plain = await serve((response) => json(response, { ok: true }));
    const names: (string | false | undefined)[] = [];
    const SNICallback: ServerOptions['SNICallback'] = (name, found) => {
      names.push(name);
      found(null);
    };
    const proxy = await serveProxy({ tls: { ...certificate, SNICallback } });
    const transport = open(proxy.origin);
    expect(await clientOf(secure, { transport }).get('/a')).toEqual({ ok: true });
    expect(await clientOf(plain, { transport }).get('/a')).toEqual({ ok: true });
    await setTimeout(5);
    expect(names).toEqual([]);
    expect(warnings).toEqual([]);
  });

  test('B5: the certificate of a proxy that nobody trusts is final', async () => {
    const proxy = await serveProxy({ tls: selfSigned({ name: 'localhost' }) });
    const client = clientOf({ origin: 'https://api.example' }, { transport: open(proxy.origin) });
    const error = await rejection(client.get('/a'));
    expect(error).toMatchObject({ retryable: false, attempts: 1 });
    expect(String(error)).toMatch(/The proxy .* cannot be reached \(DEPTH_ZERO_SELF_SIGNED_CERT\)/);
    expect(proxy.connections()).toBe(1);
  });
});

describe('a tunnel that is not established', () => {
  test('trips the connect limit, and the proxy is left alone', async () => {
    const proxy = await serveRaw((socket) => socket.resume());
    const transport = nodeTransport({ proxy: proxy.origin });
    const options = { transport, maxRetries: 0, timeout: { connect: 80 } };
    const client = clientOf({ origin: 'https://api.example' }, options);
    expect(await rejection(client.get('/a'))).toMatchObject({ code: 'timeout', phase: 'connect' });
    await expect.poll(() => proxy.open()).toBe(0);
  });

  test('ends with the signal of its call', async () => {
    const proxy = await serveRaw((socket) => socket.resume());
    const client = clientOf({ origin: 'https://api.example' }, { proxy: proxy.origin });
    const controller = new AbortController();
    const pending = rejection(client.get('/a', { signal: controller.signal }));
    await expect.poll(() => proxy.open()).toBe(1);
    controller.abort();
    expect(await pending).toMatchObject({ name: 'APIUserAbortError' });
    await expect.poll(() => proxy.open()).toBe(0);
  });

  test('ends with its transport', async () => {
    const proxy = await serveRaw((socket) => socket.resume());
    const client = clientOf({ origin: 'https://api.example' }, { proxy: proxy.origin });
    const pending = rejection(client.get('/a'));
    await expect.poll(() => proxy.open()).toBe(1);
    await client.close();
    expect(await pending).toMatchObject({ code: 'client_closed' });
    await expect.poll(() => proxy.open()).toBe(0);
  });

  test('trips the connect limit where the host behind the proxy is silent', async () => {
    const server = await serveRaw((socket) => socket.resume());
    const proxy = await serveProxy();
    const transport = nodeTransport({ proxy: proxy.origin });
    const options = { transport, maxRetries: 0, timeout: { connect: 120 } };
    const origin = server.origin.replace('http:', 'https:');
    const client = clientOf({ origin }, options);
    expect(await rejection(client.get('/a'))).toMatchObject({ code: 'timeout', phase: 'connect' });
    await expect.poll(() => proxy.open()).toBe(0);
  });
});
