import { setImmediate } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { shortenBackoff } from '../../../test/backoff.ts';
import { clientOf, KEY, rejection } from '../../../test/clients.ts';
import { json, serve, unusedPort } from '../../../test/loopback.ts';
import { serveProxy } from '../../../test/proxy.ts';
import { APIConnectionError } from '../../core/errors/index.ts';
import {
  authority,
  BASIC,
  certificate,
  elsewhere,
  OPEN,
  withCredentials,
} from '../../../test/proxied.ts';

shortenBackoff();
afterEach(() => vi.unstubAllEnvs());

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
