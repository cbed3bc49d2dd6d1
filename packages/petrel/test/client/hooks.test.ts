import { afterEach, describe, expect, test, vi } from 'vitest';
import { clientOf, KEY } from '../clients.ts';
import { json, serve, type Loopback } from '../loopback.ts';
import { Client } from '../../src/client.ts';
import type { PrepareRequestContext } from '../../src/core/client/prepare-request.ts';
import type { FinalRequestOptions } from '../../src/core/call/request-options.ts';
import {
  nullableHeaders,
  type AuthRequest,
  type GivenHeaders,
  type NullableHeaders,
} from '../../src/core/client/auth.ts';
import type { APIError } from '../../src/core/errors/index.ts';
import { nodeTransport } from '../../src/node.ts';
import { AzureOpenAI } from '../../src/azure.ts';
import { undiciTransport } from '../../src/undici.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a subclass may', () => {
  test('change the options of each call', async () => {
    class Rerouted extends Client {
      protected override async prepareOptions(options: FinalRequestOptions): Promise<void> {
        options.path = `/deployments/d${options.path}`;
      }
    }
    const server = await serve((response) => json(response, {}));
    await new Rerouted(optionsFor(server)).get('/models');
    expect(server.requests.map(({ url }) => url)).toEqual(['/v1/deployments/d/models']);
  });

  test('sign each request, with its text at hand', async () => {
    class Signed extends Client {
      protected override async prepareRequest(
        request: RequestInit,
        { url, options }: PrepareRequestContext,
      ): Promise<void> {
        const signature = `${options.method} ${new URL(url).pathname} ${String(request.body)}`;
        request.headers = new Headers(request.headers);
        request.headers.set('x-signature', signature);
        request.body = String(request.body).toUpperCase();
      }
    }
    const statuses = [500, 200];
    const server = await serve((response) => json(response, {}, statuses.shift()));
    await new Signed(optionsFor(server)).post('/a', { body: { b: 1 } });
    expect(server.requests).toHaveLength(2);
    for (const { headers, body } of server.requests) {
      expect(headers['x-signature']).toBe('post /v1/a {"b":1}');
      expect(headers['authorization']).toBe(`Bearer ${KEY}`);
      expect(body).toBe('{"B":1}');
    }
  });

  test('give a query of its own, and write queries its own way', async () => {
    class Commas extends Client {
      protected override defaultQuery(): Record<string, string> {
        return { 'api-version': '1' };
      }

      protected override stringifyQuery(query: object): string {
        return Object.entries(query)
          .map(([key, value]) => `${key}=${String(value)}`)
          .join('&');
      }
    }
    const server = await serve((response) => json(response, {}));
    const client = new Commas(optionsFor(server));
    await client.get('/a', { query: { ids: [1, 2] } });
    expect(server.requests[0]?.url).toBe('/v1/a?api-version=1&ids=1,2');
    expect(client.buildURL('/a', { ids: [1, 2] })).toContain('/v1/a?api-version=1&ids=1,2');
  });
});

describe('a hook of a subclass', () => {
  test('may return headers of any form, and call `super` without the schemes', async () => {
    class Listed extends Client {
      protected override async authHeaders(request: AuthRequest): Promise<GivenHeaders> {
        const headers = await super.authHeaders(request);
        return nullableHeaders(headers, [['x-more', '1']], new Headers({ 'x-most': '2' }));
      }
    }
    const server = await serve((response) => json(response, {}));
    await new Listed(optionsFor(server)).get('/a');
    expect(server.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'x-more': '1',
      'x-most': '2',
    });
  });

  test('that accepts all headers lets the key be missing, where the default does not', async () => {
    class Open extends Client {
      protected override validateHeaders(): void {}
    }
    class Strict extends Client {
      protected override validateHeaders(headers: NullableHeaders): void {
        super.validateHeaders(headers);
      }
    }
    const server = await serve((response) => json(response, {}));
    const options = { adminAPIKey: KEY, baseURL: server.origin };
    vi.stubEnv('OPENAI_API_KEY', '');
    await expect(new Client(options).get('/a')).rejects.toMatchObject({ code: 'configuration' });
    await expect(new Open(options).get('/a')).resolves.toEqual({});
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
    await expect(new Strict(options).get('/a')).rejects.toMatchObject({ code: 'configuration' });
    await new Strict(options).get('/a', { headers: { authorization: null } });
    expect(server.requests).toHaveLength(2);
    vi.unstubAllEnvs();
  });

  test.each(['/v1/a', 'ftp://example.com/a', ''])('cannot send a request to %j', async (url) => {
    class Lost extends Client {
      override buildURL(): string {
        return url;
      }
    }
    const server = await serve((response) => json(response, {}));
    const call = new Lost(optionsFor(server)).get('/a');
    await expect(call).rejects.toMatchObject({
      code: 'configuration',
      message: 'What `buildURL` returns must be an absolute http: or https: URL.',
    });
  });

  test('gives a class of `AzureOpenAI` a URL with the deployment and one version', async () => {
    class Gateway extends AzureOpenAI {
      override buildURL(path: string, query?: object | null): string {
        return super.buildURL(path, query).replace('/openai/', '/openai/gateway/');
      }
    }
    const server = await serve((response) => json(response, {}));
    const client = new Gateway({
      endpoint: server.origin,
      apiKey: KEY,
      apiVersion: '2024-10-21',
      deployment: 'd',
    });
    await client.post('/chat/completions', { body: { model: 'm' }, query: { a: 1 } });
    await client.get('/realtime/sessions');
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/openai/gateway/deployments/d/chat/completions?api-version=2024-10-21&a=1',
      '/openai/gateway/v1/realtime/sessions',
    ]);
  });

  test('may decide about retries as the client itself does, and knows the body', async () => {
    class Watched extends Client {
      readonly seen: unknown[] = [];
      protected override async shouldRetry(response: Response): Promise<boolean> {
        const retried = await super.shouldRetry(response);
        this.seen.push([response.status, await response.json(), retried]);
        return retried;
      }
    }
    const quota = { error: { code: 'insufficient_quota', message: 'No more.' } };
    const server = await serve((response, _request, nth) =>
      json(response, nth === 1 ? {} : quota, nth === 1 ? 500 : 429, { 'retry-after-ms': '1' }),
    );
    const client = new Watched({ ...optionsFor(server), maxRetries: 5 });
    await expect(client.get('/a')).rejects.toMatchObject({ status: 429, attempts: 2 });
    expect(client.seen).toEqual([
      [500, {}, true],
      [429, quota, false],
    ]);
  });

  test('that decides about retries is within the limits of the call', async () => {
    class Hanging extends Client {
      protected override shouldRetry(): Promise<boolean> {
        return new Promise(() => {});
      }
    }
    const server = await serve((response) => json(response, {}, 500));
    const call = new Hanging(optionsFor(server)).get('/a', { timeout: 100 });
    await expect(call).rejects.toMatchObject({ code: 'timeout', phase: 'attempt' });
    const stop = AbortSignal.timeout(50);
    const aborted = new Hanging(optionsFor(server)).get('/a', { signal: stop });
    await expect(aborted).rejects.toMatchObject({ code: 'user_abort' });
  });

  test('makes an error with what the client knows of the call', async () => {
    class Renamed extends Client {
      protected override makeStatusError(
        status: number,
        error: object | undefined,
        message: string | undefined,
        headers: Headers,
      ): APIError {
        return super.makeStatusError(status, { ...error, error: 'Renamed.' }, message, headers);
      }
    }
    const server = await serve((response) => json(response, {}, 429, { 'retry-after-ms': '1' }));
    const call = new Renamed({ ...optionsFor(server), maxRetries: 1 }).get('/a');
    await expect(call).rejects.toMatchObject({
      name: 'RateLimitError',
      message: '429 Renamed.',
      attempts: 2,
      retryAfter: 1,
      elapsed: expect.any(Number),
    });
  });

  test('that makes no error leaves the one of the client', async () => {
    const server = await serve((response) => json(response, {}, 404));
    const client = new Client(optionsFor(server));
    Object.assign(client, { makeStatusError: () => undefined });
    await expect(client.get('/a')).rejects.toMatchObject({ name: 'NotFoundError', status: 404 });
  });

  test.each(['buildRequest', 'fetchWithAuth', 'fetchWithTimeout'])(
    'that is never called, such as `%s`, is reported',
    async (name) => {
      const server = await serve((response) => json(response, {}));
      class Old extends Client {}
      Object.assign(Old.prototype, { [name]: () => {} });
      const warn = vi.fn();
      const logger = { ...console, warn };
      void new Old({ ...optionsFor(server), logger });
      expect(warn.mock.calls).toEqual([[expect.stringContaining(`\`${name}\` is never called`)]]);
    },
  );
});

describe('fetchOptions', () => {
  const seen: RequestInit[] = [];
  const { fetch: send } = globalThis;
  const watched: typeof fetch = (input, init) => {
    seen.push(init ?? {});
    return send(input, init);
  };
  afterEach(() => void seen.splice(0));

  test('of a request win over those of the client, and members of the request over both', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, {
      fetch: watched,
      fetchOptions: { cache: 'no-store', mode: 'cors' },
    });
    await client.get('/a', { fetchOptions: { cache: 'reload' } });
    client.fetchOptions = { keepalive: true };
    await client.withOptions({ maxRetries: 0 }).get('/b');
    expect(seen[0]).toMatchObject({ cache: 'reload', mode: 'cors', method: 'GET' });
    expect(seen[1]).toMatchObject({ keepalive: true });
    expect(seen[1]).not.toHaveProperty('mode');
  });

  test('have a request sent with fetch, and no other', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server);
    vi.stubGlobal('fetch', watched);
    const fetched = client.get('/a', { fetchOptions: { cache: 'no-store' } });
    await Promise.all([fetched, client.get('/b')]);
    expect(seen).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
    await client.close();
    await expect(client.get('/a', { fetchOptions: {} })).rejects.toThrow(/closed/);
  });

  test.each([
    ['node', (server: Loopback) => clientOf(server, { transport: nodeTransport() })],
    ['undici', (server: Loopback) => clientOf(server, { transport: undiciTransport() })],
    ['a proxy', (server: Loopback) => clientOf(server, { proxy: 'http://proxy.example' })],
  ])('are refused where the requests go over %s', async (_name, open) => {
    const server = await serve((response) => json(response, {}));
    const call = open(server).get('/a', { fetchOptions: { cache: 'no-store' } });
    await expect(call).rejects.toMatchObject({ code: 'configuration' });
    expect(server.requests).toHaveLength(0);
  });
});

test('the retries of a request may be given beside its options', async () => {
  const server = await serve((response) => json(response, {}, 500));
  const client = clientOf(server);
  await expect(client.request({ method: 'get', path: '/a' }, 0)).rejects.toThrow(/^500/);
  expect(server.requests).toHaveLength(1);
});

function optionsFor(server: Loopback): { apiKey: string; baseURL: string } {
  return { apiKey: KEY, baseURL: `${server.origin}/v1` };
}
