import { afterEach, describe, expect, test, vi } from 'vitest';
import { clientOf, KEY } from '../clients.ts';
import { json, serve, type Loopback } from '../loopback.ts';
import { Client } from '../../src/client.ts';
import type { PrepareRequestContext } from '../../src/core/client/prepare-request.ts';
import type { FinalRequestOptions } from '../../src/core/call/request-options.ts';
import { nodeTransport } from '../../src/node.ts';
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
