import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortenBackoff } from '../backoff.ts';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve, type Loopback } from '../loopback.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import type { FetchOptions } from '../../src/core/call/fetch-options.ts';
import { resolveTimeouts } from '../../src/core/call/timeouts.ts';
import { followRedirects } from '../../src/core/response/redirects.ts';
import { isAllowedCrossOrigin } from '../../src/core/secrets/cross-origin-headers.ts';
import type { TransportRequest } from '../../src/core/call/transport.ts';

shortenBackoff();

/** Redirects everything below `/v1` to `location`, and answers the rest by its method. */
async function serveRedirecting(status: number, location: () => string): Promise<Loopback> {
  return serve((response, { url, method }) => {
    if (url.startsWith('/v1')) response.writeHead(status, { location: location() }).end();
    else if (method === 'GET') json(response, { error: { message: 'Use POST.' } }, 405);
    else json(response, { method });
  });
}

const SECRETS = {
  'helicone-auth': 'Bearer helicone',
  'x-functions-key': 'functions',
  'cf-access-jwt-assertion': 'assertion',
  'x-signature': 'signature',
  'ocp-apim-subscription-key': 'subscription',
  cookie: 'session=1',
  host: 'inside.example',
  'x-anything': 'anything',
};

describe.each(TRANSPORTS)('over %s', (_name, open) => {
  test.each([301, 302, 303, 307, 308])(
    'E1: a %d to another origin carries the headers of an allow-list only',
    async (status) => {
      const elsewhere = await serve((response) => json(response, { ok: true }));
      const home = await serveRedirecting(status, () => `${elsewhere.origin}/b`);
      const options: ClientOptions = { organization: 'org', project: 'proj', transport: open() };
      const client = clientOf(home, { ...options, defaultHeaders: SECRETS });
      await client.post('/a', {
        body: { n: 1 },
        headers: { 'x-own': 'own' },
        idempotencyKey: 'key',
      });
      const { headers } = elsewhere.requests[0] ?? {};
      const sent = JSON.stringify(headers);
      for (const value of [KEY, ...Object.values(SECRETS), 'org', 'proj', 'own', 'key']) {
        expect(sent).not.toContain(`"${value}"`);
      }
      expect(sent).not.toContain(KEY);
      expect(headers?.host).toBe(new URL(elsewhere.origin).host);
      expect(headers?.accept).toBe('application/json');
      expect(headers?.['x-client-request-id']).toBeDefined();
      expect(headers?.['user-agent']).toMatch(/^petrel\//);
    },
  );

  test('E1: within the origin all headers stay, a host of one’s own too', async () => {
    const home = await serve((response, { url }) => {
      if (url === '/v1/a') response.writeHead(307, { location: '/v1/b' }).end();
      else json(response, {});
    });
    const headers = { host: 'inside.example', 'x-signature': 's' };
    const client = clientOf(home, { transport: open(), defaultHeaders: headers });
    await client.post('/a', { body: {} });
    const [, second] = home.requests;
    expect(second?.headers).toMatchObject({ 'x-signature': 's', authorization: `Bearer ${KEY}` });
    // The standard `fetch` takes no `host`.
    if (_name === 'node') expect(second?.headers.host).toBe('inside.example');
  });

  test('E1: an absolute URL of another origin gets no header of the client but those', async () => {
    const elsewhere = await serve((response) => json(response, {}));
    const client = clientOf(
      { origin: 'http://127.0.0.1:1' },
      { transport: open(), defaultHeaders: SECRETS },
    );
    await client.get(`${elsewhere.origin}/b`, { headers: { 'x-own': 'own' } });
    const { headers } = elsewhere.requests[0] ?? {};
    const sent = JSON.stringify(headers);
    for (const value of Object.values(SECRETS)) expect(sent).not.toContain(`"${value}"`);
    expect(headers?.['x-own']).toBe('own');
  });

  test.each([301, 302, 303])('D6: a %d that turned a POST into a GET is named', async (status) => {
    const home = await serveRedirecting(status, () => '/b?api_key=sk-secret-0123456789');
    const client = clientOf(home, { transport: open() });
    const error = await rejection(client.post('/a?q=1', { body: {} }));
    expect(error).toMatchObject({ status: 405 });
    expect(String(error)).toContain(
      `(The POST to ${home.origin}/v1/a was redirected with ${status} to ${home.origin}/b, which turned it into a GET.`,
    );
    expect(String(error)).not.toContain('sk-secret');
    expect(String(Reflect.get(Object(error), 'stack'))).toContain('which turned it into a GET');
  });

  test.each(['delete', 'put', 'patch'] as const)(
    'a 301 and a 302 repeat a %s, and a 303 turns it into a GET',
    async (method) => {
      for (const [status, wanted] of [
        [301, method],
        [302, method],
        [303, 'get'],
      ] as const) {
        const home = await serve((response, { url }) => {
          if (url === '/v1/a') response.writeHead(status, { location: '/b' }).end();
          else json(response, {});
        });
        const client = clientOf(home, { transport: open() });
        await client[method]('/a', method === 'delete' ? {} : { body: { n: 1 } });
        const [, second] = home.requests;
        expect(second?.method).toBe(wanted.toUpperCase());
        expect(second?.body).toBe(wanted === 'put' || wanted === 'patch' ? '{"n":1}' : '');
      }
    },
  );

  test('a redirect to an address with a password and a signature shows neither in its error', async () => {
    const home = await serveRedirecting(307, () => 'http://user:pa55word@127.0.0.1:1/x?sig=S1GN');
    const client = clientOf(home, { transport: open() });
    const error = await rejection(client.post('/a', { body: {} }));
    const shown = inspect(error, { depth: 9 }) + JSON.stringify(error);
    expect(shown).not.toMatch(/pa55word|S1GN/);
  });

  test('D6: a redirect that repeats the request is not blamed', async () => {
    const home = await serve((response, { url }) => {
      if (url === '/v1/a') response.writeHead(308, { location: '/b' }).end();
      else json(response, { error: { message: 'No.' } }, 400);
    });
    const client = clientOf(home, { transport: open() });
    expect(String(await rejection(client.post('/a', { body: {} })))).not.toContain('redirected');
  });

  test('B10: `redirect: manual` gives the redirect as the error of its status', async () => {
    const home = await serveRedirecting(302, () => '/b');
    const client = clientOf(home, { transport: open() });
    const fetchOptions: FetchOptions = { redirect: 'manual' };
    const error = await rejection(client.post('/a', { body: {}, fetchOptions }));
    expect(error).toMatchObject({ name: 'APIStatusError', status: 302 });
    expect(home.requests).toHaveLength(1);
  });

  test('B10: `redirect: manual` holds for uploads that are streamed', async () => {
    const home = await serveRedirecting(307, () => '/b');
    const client = clientOf(home, { transport: open() });
    const body = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(10);
    };
    const fetchOptions: FetchOptions = { redirect: 'manual' };
    const error = await rejection(client.post('/a', { body: body(), fetchOptions }));
    expect(error).toMatchObject({ status: 307 });
  });

  test('B10: `redirect: error` fails at once, and is not retried', async () => {
    const home = await serveRedirecting(302, () => '/b');
    const client = clientOf(home, { transport: open(), fetchOptions: { redirect: 'error' } });
    const error = await rejection(client.post('/a', { body: {} }));
    expect(error).toMatchObject({ name: 'APIConnectionError', retryable: false, attempts: 1 });
    expect(home.requests).toHaveLength(1);
  });

  test('B10: `redirect: follow` is the default', async () => {
    const home = await serveRedirecting(307, () => '/b');
    const client = clientOf(home, { transport: open() });
    const options = { body: {}, fetchOptions: { redirect: 'follow' as const } };
    expect(await client.post('/a', options)).toEqual({ method: 'POST' });
    expect(await client.post('/a', { body: {} })).toEqual({ method: 'POST' });
  });
});

test.each<[string, ClientOptions]>([
  ['by default', {}],
  ['with fetch', { fetch: (...args) => fetch(...args) }],
])('B10: `redirect` of client and call are honoured %s', async (_what, options) => {
  const home = await serveRedirecting(302, () => '/b');
  const client = clientOf(home, { ...options, fetchOptions: { redirect: 'manual' } });
  expect(await rejection(client.get('/a'))).toMatchObject({ status: 302 });
  const follow = client.get('/a', { fetchOptions: { redirect: 'follow' } });
  expect(await rejection(follow)).toMatchObject({ status: 405 });
});

test('B10: a word that is none for `redirect` is refused', async () => {
  const home = await serveRedirecting(302, () => '/b');
  const fetchOptions: FetchOptions = JSON.parse('{"redirect":"never"}');
  const error = await rejection(clientOf(home).get('/a', { fetchOptions }));
  expect(error).toMatchObject({ code: 'configuration' });
  expect(home.requests).toHaveLength(0);
});

test('E1: whatever the headers are called, another origin sees those of the allow-list', async () => {
  const names = fc.string({ unit: fc.constantFrom(...'abkeyx-'), minLength: 1 });
  const allowed = fc.constantFrom('accept', 'content-type', 'user-agent', 'x-client-request-id');
  const record = fc.dictionary(fc.oneof(names, allowed, fc.constant('host')), fc.constant('v'));
  await fc.assert(
    fc.asyncProperty(record, fc.constantFrom(302, 307), async (headers, status) => {
      const sent: TransportRequest[] = [];
      const request: TransportRequest = {
        method: 'GET',
        url: 'https://a.example/1',
        headers,
        body: null,
        signal: new AbortController().signal,
        timeouts: resolveTimeouts(undefined),
        onSent: () => {},
      };
      const trail = { url: request.url, turned: null };
      await followRedirects(
        request,
        async (current) => {
          sent.push(current);
          const location = sent.length === 1 ? 'https://b.example/2' : undefined;
          return {
            status: location === undefined ? 200 : status,
            statusText: '',
            headers: location === undefined ? {} : { location },
            setCookies: [],
            url: current.url,
            body: (async function* () {})(),
          };
        },
        trail,
      );
      expect(trail.url).toBe('https://b.example/2');
      expect(Object.keys(sent[1]?.headers ?? {})).toEqual(
        Object.keys(headers).filter(isAllowedCrossOrigin),
      );
    }),
  );
});

test.each(TRANSPORTS)('a ring of redirects is not retried, over %s', async (_name, open) => {
  const server = await serve((response) => {
    response.writeHead(307, { location: '/v1/ring' }).end();
  });
  const client = clientOf(server, { transport: open(), maxRetries: 2 });
  const error = await rejection(client.post('/ring', { body: { a: 1 } }));
  expect(error).toMatchObject({ name: 'APIConnectionError', retryable: false });
  expect(server.requests).toHaveLength(6);
});
