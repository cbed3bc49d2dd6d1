import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import { Client } from '../../src/client.ts';
import type { Call, Handler, Middleware, Reply } from '../../src/core/call/call.ts';
import { restoreURL } from '../../src/core/secrets/redaction.ts';

const SECRETS = ['sent-azure', 'sent-cookie', 'sent-query', 'sent-session', KEY];

const options: ClientOptions = {
  defaultHeaders: { 'api-key': 'sent-azure', cookie: 'sent-cookie', 'x-mine': 'kept' },
  defaultQuery: { api_key: 'sent-query', v: '1' },
};

function expectNoSecret(value: unknown): void {
  const shown = inspect(value, { depth: Infinity, showHidden: true, compact: false });
  for (const one of SECRETS) expect(shown).not.toContain(one);
}

/** Keeps what a layer sees, and hands on what `change` makes of it. */
function spy(seen: unknown[], change: (call: Call) => Call = (call) => call): Middleware {
  return (next: Handler) => async (call) => {
    seen.push(call, call.headers, call.url);
    const reply = await next(change(call));
    seen.push(reply, reply.headers, reply.url, reply.setCookies);
    return reply;
  };
}

describe.each(TRANSPORTS)('middleware over %s', (_name, transport) => {
  test.each(['call', 'attempt'] as const)(
    'around the %s sees no credential, and all of them are sent',
    async (around) => {
      const server = await serve((response) =>
        json(response, { ok: true }, 200, { 'set-cookie': 'sent-session' }),
      );
      const seen: unknown[] = [];
      const client = clientOf(server, { ...options, transport: transport() });
      const { response } = await client.use(spy(seen), { around }).get('/a').withResponse();
      expect(seen).toHaveLength(7);
      expectNoSecret(seen);
      expect(server.requests[0]).toMatchObject({
        url: '/v1/a?api_key=sent-query&v=1',
        headers: {
          authorization: `Bearer ${KEY}`,
          'api-key': 'sent-azure',
          cookie: 'sent-cookie',
          'x-mine': 'kept',
        },
      });
      expect(response.headers.getSetCookie()).toEqual(['sent-session']);
      expect(response.url).toBe(`${server.origin}/v1/a?api_key=[redacted]&v=1`);
    },
  );
});

test('a layer that asks for secrets sees them', async () => {
  const server = await serve((response) => json(response, {}));
  const seen: string[] = [];
  const layer: Middleware = (next) => (call) => {
    seen.push(String(call.headers['authorization']));
    return next(call);
  };
  await clientOf(server).use(layer, { around: 'attempt', secrets: true }).get('/a');
  expect(seen).toEqual([`Bearer ${KEY}`]);
});

test('a layer that claims secrets for itself sees none: whoever adds it decides', async () => {
  const server = await serve((response) => json(response, {}));
  const seen: unknown[] = [];
  const layer = Object.assign(spy(seen), { secrets: true });
  await clientOf(server, options).use(layer, { around: 'attempt' }).get('/a');
  expect(seen).not.toHaveLength(0);
  expectNoSecret(seen);
});

test('a layer with `bounded: false` may wait longer than `timeout`, unless `use` sets `bounded`', async () => {
  const server = await serve((response) => json(response, { ok: true }));
  const slow: Middleware = (next) => async (call) => {
    await new Promise((resolve) => setTimeout(resolve, 120));
    return next(call);
  };
  const layer = Object.assign(slow, { around: 'attempt' as const, bounded: false });
  const limits = { timeout: 60, maxRetries: 0 };
  const unbounded = clientOf(server, limits).use(layer);
  expect(await unbounded.get('/a')).toEqual({ ok: true });
  const strict = clientOf(server, limits).use(layer, { bounded: true });
  await expect(strict.get('/a')).rejects.toThrow(/middleware/i);
  expect(server.requests).toHaveLength(1);
});

test('a key has an id that does not show it, equal for equal keys only', async () => {
  const server = await serve((response) => json(response, {}));
  const ids: unknown[] = [];
  const layer: Middleware = (next) => (call) => {
    ids.push(call.credential);
    return next(call);
  };
  for (const apiKey of [KEY, KEY, `${KEY}2`]) {
    await clientOf(server, { apiKey }).use(layer, { around: 'attempt' }).get('/a');
  }
  expect(ids[0]).toBe(ids[1]);
  expect(ids[0]).not.toBe(ids[2]);
  expect(ids.join()).toMatch(/^\w{5,11},\w{5,11},\w{5,11}$/);
});

test('a layer may change headers and query, and replace a credential it does not see', async () => {
  const server = await serve((response) => json(response, {}));
  const change = (call: Call): Call => {
    const url = new URL(call.url);
    url.searchParams.set('v', '2');
    const headers = { ...call.headers, 'api-key': 'other', 'x-mine': 'changed' };
    return { ...call, url: url.href, headers };
  };
  const client = clientOf(server, options).use(spy([], change), { around: 'attempt' });
  await client.get('/a');
  expect(server.requests[0]).toMatchObject({
    url: '/v1/a?api_key=sent-query&v=2',
    headers: { 'api-key': 'other', cookie: 'sent-cookie', 'x-mine': 'changed' },
  });
});

test('a layer that leads a call to another origin does not take the credentials along', async () => {
  const home = await serve((response) => json(response, {}));
  const away = await serve((response) => json(response, {}));
  const change = (call: Call): Call => ({
    ...call,
    url: call.url.replace(home.origin, away.origin),
  });
  const client = clientOf(home, options).use(spy([], change), { around: 'attempt' });
  await client.get('/a');
  expect(home.requests).toHaveLength(0);
  expectNoSecret(away.requests);
  expect(away.requests[0]?.headers).toMatchObject({ 'x-mine': 'kept' });
  expect(away.requests[0]?.headers).not.toHaveProperty('authorization');
});

test('a layer keeps its state from call to call, and may send a call twice', async () => {
  const server = await serve((response, _request, nth) => json(response, { nth }));
  let made = 0;
  const twice: Middleware = (next) => {
    made += 1;
    return async (call) => {
      await next(call);
      return next(call);
    };
  };
  const client = clientOf(server, options).use(twice);
  expect(await client.get('/a')).toEqual({ nth: 2 });
  expect(await client.get('/a')).toEqual({ nth: 4 });
  expect(made).toBe(1);
  expect(server.requests.map(({ headers }) => headers['api-key'])).toEqual(
    Array(4).fill('sent-azure'),
  );
});

test('a layer may change the reply, or answer without sending', async () => {
  const server = await serve((response) => json(response, { a: 1 }));
  const changed: Middleware = (next) => async (call) => ({ ...(await next(call)), data: { a: 2 } });
  expect(await clientOf(server).use(changed).get('/a')).toEqual({ a: 2 });
  const answered: Reply = {
    status: 200,
    statusText: '',
    headers: {},
    setCookies: [],
    url: 'http://cache/',
    data: { a: 3 },
    decode: null,
    text: null,
    body: null,
    attempts: 0,
    elapsed: 0,
  };
  expect(
    await clientOf(server)
      .use(() => async () => answered)
      .get('/a'),
  ).toEqual({ a: 3 });
  expect(server.requests).toHaveLength(1);
});

test('the raw body of a reply that went through a layer can be read', async () => {
  const server = await serve((response) => json(response, { a: 1 }));
  const client = clientOf(server).use(spy([]));
  expect(await (await client.get('/a').asResponse()).json()).toEqual({ a: 1 });
  const raw = await client.get('/a').asRawResponse(false);
  expect(await raw.parse()).toEqual({ a: 1 });
});

test('an error that passes a layer is the one of the call', async () => {
  const server = await serve((response) => json(response, { error: { message: 'No.' } }, 400));
  const seen: unknown[] = [];
  const client = clientOf(server, options).use((next) => async (call) => {
    try {
      return await next(call);
    } catch (error) {
      seen.push(error);
      throw error;
    }
  });
  const error = await rejection(client.get('/a'));
  expect(seen).toEqual([error]);
  expectNoSecret(seen);
});

test.each([
  ['http://h/a?api_key=[redacted]&b=2', 'http://h/a?api_key=s&b=1', 'http://h/a?api_key=s&b=2'],
  ['http://h/a?key=%5Bredacted%5D&x=1', 'http://h/a?key=s', 'http://h/a?key=s&x=1'],
  ['http://h/b', 'http://u:p$1@h/a', 'http://u:p$1@h/b'],
  ['http://h/a?token=mine', 'http://h/a?token=s', 'http://h/a?token=mine'],
  ['http://h/a?other=[redacted]', 'http://h/a?token=s', 'http://h/a?other=[redacted]'],
])('%s of %s is restored to %s', (shown, original, wanted) => {
  expect(restoreURL(shown, original)).toBe(wanted);
});

describe('a mistake of a layer is an OpenAIError that names it', () => {
  test.each<[what: string, layer: unknown]>([
    ['no function', 'x'],
    ['nothing', undefined],
  ])('%s', (_what, layer) => {
    const use = (): unknown => new Client({ apiKey: KEY }).use(layer as Middleware);
    expect(use).toThrow('`use` takes a function');
  });

  test('a misspelt place', () => {
    const around = 'attempts' as 'attempt';
    const use = (): unknown => new Client({ apiKey: KEY }).use((next) => next, { around });
    expect(use).toThrow('`around` is "call" or "attempt"');
  });

  test.each<[what: string, layer: unknown, message: string]>([
    ['no function of the call', () => 5, 'must return a function'],
    [
      'in the style of other libraries',
      async (call: unknown, next: (call: unknown) => unknown) => next(call),
      'must return a function',
    ],
    [
      'no reply',
      (next: Handler) => async (call: Call) => {
        await next(call);
      },
      'returned no response',
    ],
  ])('%s', async (_what, layer, message) => {
    const server = await serve((response) => json(response, { a: 1 }));
    for (const around of ['call', 'attempt'] as const) {
      for (const secrets of [true, false]) {
        const client = clientOf(server, { maxRetries: 0 });
        client.use(layer as Middleware, { around, secrets });
        const error = await rejection(client.get('/a'));
        expect(error).toMatchObject({ code: 'configuration' });
        expect(String(error)).toContain(message);
      }
    }
  });
});
