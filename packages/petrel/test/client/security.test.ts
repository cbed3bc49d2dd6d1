import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import type { Logger } from '../../src/core/call/log.ts';

const SECRETS = /sk-test|cookie-secret|azure-secret|query-secret/;

describe.each(TRANSPORTS)('credentials over %s', (_name, transport) => {
  const options = {
    organization: 'org-1',
    defaultHeaders: { 'api-key': 'azure-secret', cookie: 'cookie-secret', 'x-mine': 'mine' },
  };

  test('an absolute URL of another origin gets none', async () => {
    const home = await serve((response) => json(response, {}));
    const away = await serve((response) => json(response, {}));
    await clientOf(home, { ...options, transport: transport() }).get(`${away.origin}/file`);
    const headers = away.requests[0]?.headers ?? {};
    expect(headers.accept).toBe('application/json');
    expect(headers).not.toHaveProperty('x-mine');
    expect(Object.keys(headers).filter((name) => name.startsWith('openai-'))).toEqual([]);
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('api-key');
    expect(headers).not.toHaveProperty('cookie');
  });

  test('an absolute URL of the same origin gets them', async () => {
    const home = await serve((response) => json(response, {}));
    await clientOf(home, { transport: transport() }).get(`${home.origin}/elsewhere`);
    expect(home.requests[0]?.url).toBe('/elsewhere');
    expect(home.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  test('a redirect to another origin drops them, and repeats the body of a 307', async () => {
    const away = await serve((response) => json(response, { ok: true }));
    const home = await serve((response) => {
      response.writeHead(307, { location: `${away.origin}/moved` }).end();
    });
    const client = clientOf(home, { ...options, transport: transport() });
    expect(await client.post('/a', { body: { a: 1 } })).toEqual({ ok: true });
    expect(away.requests[0]).toMatchObject({ method: 'POST', url: '/moved', body: '{"a":1}' });
    expect(JSON.stringify(away.requests[0]?.headers)).not.toMatch(SECRETS);
    expect(JSON.stringify(away.requests[0]?.headers)).not.toContain('org-1');
  });

  test('a redirect within the origin keeps them; 303 turns a POST into a GET', async () => {
    const home = await serve((response, request) => {
      if (request.url === '/v1/new') json(response, { ok: true });
      else response.writeHead(303, { location: 'new' }).end();
    });
    const client = clientOf(home, { transport: transport() });
    const { data, response } = await client.post('/old', { body: { a: 1 } }).withResponse();
    expect(data).toEqual({ ok: true });
    expect(response.url).toBe(`${home.origin}/v1/new`);
    expect(home.requests[1]).toMatchObject({ method: 'GET', body: '' });
    expect(home.requests[1]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(home.requests[1]?.headers['content-type']).toBeUndefined();
  });

  test('redirects that go round in circles end with an error', async () => {
    const home = await serve((response) => void response.writeHead(302, { location: '/' }).end());
    const client = clientOf(home, { transport: transport(), maxRetries: 0 });
    expect(await rejection(client.get('/a'))).toMatchObject({ name: 'APIConnectionError' });
    expect(home.requests).toHaveLength(6);
  });
});

test('an admin operation takes the admin key, and only that', async () => {
  const server = await serve((response) => json(response, {}));
  const client = clientOf(server, { adminAPIKey: 'sk-admin' });
  await client.get('/organization/projects', { security: 'admin' });
  await client.get('/models');
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer sk-admin',
    `Bearer ${KEY}`,
  ]);
});

test('an admin operation without an admin key is refused and sends nothing', async () => {
  const server = await serve((response) => json(response, {}));
  const error = await rejection(clientOf(server).get('/organization', { security: 'admin' }));
  expect(String(error)).toContain('adminAPIKey');
  expect(server.requests).toHaveLength(0);
});

test('null removes a default header, undefined keeps it', async () => {
  const server = await serve((response) => json(response, {}));
  const client = clientOf(server, { defaultHeaders: { 'x-a': '1', 'X-B': '2' } });
  await client.get('/a', { headers: { 'X-A': null, 'x-b': undefined, Authorization: null } });
  expect(server.requests[0]?.headers).not.toHaveProperty('x-a');
  expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  expect(server.requests[0]?.headers['x-b']).toBe('2');
});

test('a client that is printed or serialised shows no secret', () => {
  const client = clientOf(
    { origin: 'http://127.0.0.1:1' },
    { webhookSecret: 'cookie-secret', defaultHeaders: { 'api-key': 'azure-secret' } },
  );
  expect(inspect(client)).toContain('127.0.0.1');
  for (const shown of [
    inspect(client, { depth: 9, showHidden: true }),
    inspect({ client }, { depth: 9, customInspect: false, showHidden: true }),
    JSON.stringify(client),
    JSON.stringify({ ...client }, (_, value: unknown) => value),
  ]) {
    expect(shown).not.toMatch(SECRETS);
  }
});

test('a log at debug shows all steps without a secret', async () => {
  const lines: string[] = [];
  const write = (...words: unknown[]): void => void lines.push(inspect(words, { depth: 9 }));
  const logger: Logger = { error: write, warn: write, info: write, debug: write };
  const server = await serve((response, request, nth) =>
    json(
      response,
      { error: { message: `no: ${request.headers.authorization}` } },
      nth < 2 ? 500 : 200,
      {
        'set-cookie': 'cookie-secret',
        'x-request-id': 'req_1',
        'retry-after-ms': '1',
      },
    ),
  );
  const client = clientOf(server, {
    logger,
    logLevel: 'debug',
    defaultHeaders: { 'api-key': 'azure-secret', Cookie: 'cookie-secret' },
    defaultQuery: { api_key: 'query-secret' },
  });
  await client.post('/things', { body: {} });
  const log = lines.join('\n');
  expect(log).toContain('POST /things');
  expect(log).toContain('attempt 2 of 3');
  expect(log).toContain('200 in');
  expect(log).toContain('req_1');
  expect(log).toContain('[redacted]');
  expect(log).not.toMatch(SECRETS);
});

test('nothing is logged below the level', async () => {
  const write = vi.fn();
  const logger: Logger = { error: write, warn: write, info: write, debug: write };
  const server = await serve((response) => json(response, {}, 500, { 'retry-after-ms': '1' }));
  await rejection(clientOf(server, { logger }).get('/a'));
  expect(write).not.toHaveBeenCalled();
});
