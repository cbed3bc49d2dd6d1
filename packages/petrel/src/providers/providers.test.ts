import { bedrock as theirBedrock } from 'openai/providers/bedrock';
import { vertex as theirVertex } from 'openai/providers/vertex';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rejection } from '../../test/clients.ts';
import { json, serve } from '../../test/loopback.ts';
import { OpenAI, OpenAIError, type Provider } from '../index.ts';

test('a provider of your own routes, authenticates, renews and maps errors', async () => {
  const statuses = [401, 200, 404];
  const server = await serve((response) => json(response, {}, statuses.shift()));
  let token = 'old';
  const provider: Provider = {
    name: 'mine',
    baseURL: `${server.origin}/base`,
    route: (options) => ({ ...options, path: `/routed${options.path}`, query: { q: 1 } }),
    authenticate: async ({ method, path, body }) => ({
      'x-token': token,
      'x-signed': `${method} ${path} ${String(body)}`,
    }),
    renew: () => {
      token = 'new';
      return true;
    },
    mapError: (error) => new OpenAIError(`mine: ${error.status}`, { cause: error }),
  };
  const client = new OpenAI({ provider, maxRetries: 0 });
  onTestFinished(() => client.close());
  await client.post('/a', { body: { b: 1 } });
  const error = await rejection(client.get('/c'));
  expect(error).toMatchObject({ message: 'mine: 404' });
  expect(server.requests.map(({ url }) => url)).toEqual([
    '/base/routed/a?q=1',
    '/base/routed/a?q=1',
    '/base/routed/c?q=1',
  ]);
  expect(server.requests.map(({ headers }) => headers['x-token'])).toEqual(['old', 'new', 'new']);
  expect(server.requests[0]?.headers['x-signed']).toBe('post /routed/a {"b":1}');
});

test('signs what middleware and `prepareRequest` leave', async () => {
  const server = await serve((response) => json(response, {}));
  let signed: unknown;
  const provider: Provider = {
    name: 'mine',
    baseURL: server.origin,
    authenticate: ({ headers, body }) => {
      signed = { late: headers['x-late'], body };
      return {};
    },
  };
  class Prepared extends OpenAI {
    protected override async prepareRequest(request: RequestInit): Promise<void> {
      request.body = 'changed';
    }
  }
  const client = new Prepared({ provider });
  client.use((next) => (call) => next({ ...call, headers: { ...call.headers, 'x-late': '1' } }), {
    around: 'attempt',
  });
  await client.post('/a', { body: 'text' });
  expect(signed).toEqual({ late: '1', body: 'changed' });
});

test.each([
  ['bedrock', (baseURL: string) => theirBedrock({ baseURL, apiKey: 'theirs' })],
  ['vertex', (baseURL: string) => theirVertex({ baseURL, tokenProvider: () => 'theirs' })],
])('%s of the `openai` package is accepted', async (_, make) => {
  const server = await serve((response) => json(response, {}));
  const client = new OpenAI({ provider: make(`${server.origin}/v1`) });
  await client.responses.create({ model: 'm', input: 'x' });
  await client.withOptions({ maxRetries: 0 }).models.list();
  expect(server.requests.map(({ url }) => url)).toEqual(['/v1/responses', '/v1/models']);
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer theirs',
    'Bearer theirs',
  ]);
});

test('a provider excludes keys and addresses, and ignores those of the environment', async () => {
  const server = await serve((response) => json(response, {}));
  vi.stubEnv('OPENAI_API_KEY', 'sk-env');
  vi.stubEnv('OPENAI_ADMIN_KEY', 'sk-admin');
  vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/v1');
  vi.stubEnv('OPENAI_ORG_ID', 'org-env');
  onTestFinished(() => void vi.unstubAllEnvs());
  const provider: Provider = { name: 'mine', baseURL: server.origin, authenticate: () => ({}) };
  for (const name of ['apiKey', 'adminAPIKey', 'baseURL'] as const) {
    expect(() => new OpenAI({ provider, [name]: 'https://x.example' })).toThrow(`Pass \`${name}\``);
  }
  await new OpenAI({ provider }).models.list();
  await new OpenAI({ apiKey: 'sk-own' }).withOptions({ provider }).models.list();
  for (const { headers } of server.requests)
    expect(JSON.stringify(headers)).not.toMatch(/sk-|org-/);
});

test.each([{}, { name: 'x' }, 'bedrock', () => {}])('%j is no provider', (provider) => {
  expect(() => Reflect.construct(OpenAI, [{ provider }])).toThrow(OpenAIError);
});

test('g19: the polling of a job stays with the credentials that made it', async () => {
  const server = await serve((response, _request, nth) =>
    json(response, { id: 'b', status: nth < 3 ? 'in_progress' : 'completed' }),
  );
  const provider = {
    name: 'mine',
    baseURL: server.origin,
    authenticate: () => ({ authorization: 'Bearer a' }),
  };
  const client = new OpenAI({ provider });
  await client.batches.poll('b', { pollIntervalMs: 1 });
  expect(new Set(server.requests.map(({ headers }) => headers.authorization))).toEqual(
    new Set(['Bearer a']),
  );
});

test('g13: `renew` takes the next key when one is revoked, and a 400 changes no key', async () => {
  const statuses: Readonly<Record<string, number>> = { revoked: 401, good: 200, bad: 400 };
  const server = await serve((response, { headers }) => {
    const key = headers.authorization?.slice('Bearer '.length) ?? '';
    json(response, {}, statuses[key] ?? 401);
  });
  const keys = ['revoked', 'good'];
  let current = 0;
  const provider: Provider = {
    name: 'keys',
    baseURL: server.origin,
    authenticate: () => ({ authorization: `Bearer ${keys[current]}` }),
    renew: () => {
      current = (current + 1) % keys.length;
      return true;
    },
  };
  const client = new OpenAI({ provider, maxRetries: 0 });
  await client.models.list();
  await client.models.list();
  const sent = (): unknown[] =>
    server.requests.map(({ headers }) => headers.authorization?.slice('Bearer '.length));
  expect(sent()).toEqual(['revoked', 'good', 'good']);
  keys.splice(0, 2, 'bad', 'good');
  current = 0;
  expect(await rejection(client.models.list())).toMatchObject({ status: 400 });
  expect(current).toBe(0);
  keys.splice(0, 2, 'revoked', 'other');
  expect(await rejection(client.models.list())).toMatchObject({ status: 401 });
  expect(sent().slice(3)).toEqual(['bad', 'revoked', 'other']);
});

test('g14: a timeout, a lost connection and an abort of the caller are no fault of a key', async () => {
  const abort = new AbortController();
  const server = await serve((response, _request, nth) => {
    if (nth === 1) response.destroy();
    if (nth === 4) abort.abort();
    if (nth === 5) json(response, {});
  });
  const renew = vi.fn(() => true);
  const authenticate = (): Record<string, string> => ({ authorization: 'Bearer first' });
  const provider: Provider = { name: 'keys', baseURL: server.origin, authenticate, renew };
  const client = new OpenAI({ provider, maxRetries: 0 });
  for (const limits of [{}, { timeout: 50 }, { deadline: 50 }, { signal: abort.signal }]) {
    expect(await rejection(client.models.list(limits))).toBeInstanceOf(OpenAIError);
  }
  await client.models.list();
  expect(server.requests).toHaveLength(5);
  expect(renew).not.toHaveBeenCalled();
});
