import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve, type Loopback } from '../loopback.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import { Client } from '../../src/client.ts';
import { OpenAIError } from '../../src/openai/errors.ts';
import { nodeTransport } from '../../src/platform/node/node-transport.ts';

afterEach(() => vi.unstubAllEnvs());

const BAD = 'secret-value\r\nx-injected: 1';

/** Every place that a header of a request comes from, with a value that no header can hold. */
const SOURCES: readonly [what: string, call: (server: Loopback, own: ClientOptions) => unknown][] =
  [
    ['organization', (server, own) => clientOf(server, { ...own, organization: BAD }).get('/a')],
    ['project', (server, own) => clientOf(server, { ...own, project: BAD }).get('/a')],
    ['a key', (server, own) => clientOf(server, { ...own, apiKey: BAD }).get('/a')],
    [
      'the key of a function',
      (server, own) => clientOf(server, { ...own, apiKey: async () => BAD }).get('/a'),
    ],
    [
      'a default header',
      (server, own) => clientOf(server, { ...own, defaultHeaders: { 'x-a': BAD } }).get('/a'),
    ],
    [
      'a header of the call',
      (server, own) => clientOf(server, own).get('/a', { headers: [['x-a', BAD]] }),
    ],
    [
      'an idempotency key',
      (server, own) => clientOf(server, own).post('/a', { idempotencyKey: BAD }),
    ],
    [
      'a header of a middleware',
      (server, own) =>
        clientOf(server, own)
          .use((next) => (call) => next({ ...call, headers: { ...call.headers, 'x-a': BAD } }))
          .get('/a'),
    ],
    [
      'a header of a layer around attempts',
      (server, own) =>
        clientOf(server, own)
          .use((next) => (call) => next({ ...call, headers: { ...call.headers, 'x-a': BAD } }), {
            around: 'attempt',
          })
          .get('/a'),
    ],
    [
      'the environment',
      (server, own) => {
        vi.stubEnv('OPENAI_CUSTOM_HEADERS', 'X-A: secret-value\u0007');
        return clientOf(server, own).get('/a');
      },
    ],
  ];

describe.each(TRANSPORTS)('over %s', (_name, transport) => {
  test.each(SOURCES)(
    'B4: %s that no header can hold is refused before anything is sent',
    async (_what, call) => {
      const server = await serve((response) => json(response, {}));
      const started = performance.now();
      const error = await rejection(
        (async () => {
          await call(server, { transport: transport() });
        })(),
      );
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error).toMatchObject({ code: 'configuration', retryable: false });
      expect(String(error)).not.toContain('secret-value');
      expect(performance.now() - started).toBeLessThan(450);
      expect(server.connections()).toBe(0);
    },
  );

  test.each([
    'connection',
    'Expect',
    'keep-alive',
    'TE',
    'trailer',
    'transfer-encoding',
    'Upgrade',
    'proxy-connection',
    'not a token',
    '',
    ':authority',
  ])('B4: the header "%s" is refused, and named', async (name) => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport() });
    const error = await rejection(client.get('/a', { headers: { [name]: 'x' } }));
    expect(error).toMatchObject({ code: 'configuration' });
    expect(String(error)).toContain(`"${name.toLowerCase()}"`);
    expect(server.connections()).toBe(0);
  });

  test.each(['close', 'Keep-Alive'])('B4: `connection: %s` may be sent', async (connection) => {
    const server = await serve((response) => json(response, { id: 'a' }));
    const client = clientOf(server, { transport: transport() });
    expect(await client.get('/a', { headers: { connection } })).toEqual({ id: 'a' });
    expect(await client.get('/a', { headers: { connection } })).toEqual({ id: 'a' });
  });

  test('B4: whatever a header holds, it arrives or is refused', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        const before = server.requests.length;
        const within = text.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
        const sendable = /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(within);
        const sent = client.get('/a', { headers: { 'x-a': text } });
        if (!sendable) {
          expect(await rejection(sent)).toMatchObject({ code: 'configuration' });
          expect(server.requests).toHaveLength(before);
          return;
        }
        await sent;
        const arrived = server.requests[before]?.headers['x-a'];
        expect(String(arrived).trim()).toBe(within.trim());
      }),
      { numRuns: 150 },
    );
  });

  test.each<[string, object]>([
    ['no body', {}],
    ['JSON', { body: { a: 1 } }],
    ['JSON beyond ASCII', { body: { a: 'é漢' } }],
    ['much JSON', { body: { a: 'x'.repeat(300_000) } }],
    ['bytes', { body: new Uint8Array([1, 2]) }],
    ['a form', { body: { a: 'é' }, multipart: true }],
  ])('B4: a header of Latin-1 is the same bytes beside %s', async (_what, options) => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport() });
    await client.post('/a', { ...options, headers: { 'x-a': 'é ÿ' } });
    const [seen] = server.requests;
    expect(seen?.headers['x-a']).toBe('é ÿ');
    const length = seen?.headers['content-length'];
    if (length !== undefined) expect(Number(length)).toBe(Buffer.byteLength(seen?.body ?? ''));
  });

  test('B4: values are joined as `fetch` joins them, without white space around them', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, {
      transport: transport(),
      defaultHeaders: { 'x-d': ' d\r\n' },
    });
    await client.get('/a', {
      headers: [
        ['x-a', '1\n'],
        ['X-A', '2'],
        ['x-d', undefined],
        ['cookie', 'a=1'],
        ['Cookie', 'b=2'],
      ],
    });
    await client.get('/a', { headers: { 'x-a': ['1', '2'], cookie: ['a=1', 'b=2'] } });
    for (const { headers } of server.requests) {
      expect(headers).toMatchObject({ 'x-a': '1, 2', 'x-d': 'd', cookie: 'a=1; b=2' });
    }
  });

  test('a default content type is for bodies that have none of their own', async () => {
    const server = await serve((response) => json(response, {}));
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data', null]) {
      const options: ClientOptions = {
        transport: transport(),
        defaultHeaders: { 'content-type': type },
      };
      const client = clientOf(server, options);
      await client.post('/a', { body: { a: [1] } });
      expect(server.requests.at(-1)?.headers['content-type']).toBe('application/json');
      expect(server.requests.at(-1)?.body).toBe('{"a":[1]}');
    }
    const plain = clientOf(server, {
      transport: transport(),
      defaultHeaders: { 'content-type': 'text/plain' },
    });
    await plain.post('/a', { body: 'text' });
    expect(server.requests.at(-1)?.headers['content-type']).toBe('text/plain');
  });

  test('B4: white space around keys is trimmed, that of a function too', async () => {
    const server = await serve((response) => json(response, {}));
    for (const apiKey of [` ${KEY}\n`, async () => `\t${KEY}\r\n`]) {
      await clientOf(server, { transport: transport(), apiKey }).get('/a');
    }
    const sent = server.requests.map(({ headers }) => headers.authorization);
    expect(sent).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`]);
  });

  test.each(['api.example', 'ftp://a.example', 'http://', '', 'https://user:pw@a.example'])(
    'B4: a base URL that is set later and cannot work, "%s", is refused',
    async (baseURL) => {
      const server = await serve((response) => json(response, {}));
      const client = clientOf(server, { transport: transport() });
      client.baseURL = baseURL;
      const error = await rejection(client.get('/a'));
      expect(error).toMatchObject({ name: 'OpenAIError', code: 'configuration' });
      expect(String(error)).not.toContain('pw');
      expect(server.connections()).toBe(0);
    },
  );
});

test('B4: a header for the proxy is checked in the same way', () => {
  const proxy = { url: 'http://proxy.example', headers: { 'x-a': BAD } };
  for (const open of [() => nodeTransport({ proxy }), () => new Client({ apiKey: KEY, proxy })]) {
    expect(open).toThrow(OpenAIError);
    expect(open).toThrow('"x-a"');
  }
});

describe.each(TRANSPORTS)('keys, over %s', (_name, transport) => {
  test('F5: an explicit null with a base URL of one’s own sends no Authorization', async () => {
    vi.stubEnv('OPENAI_API_KEY', KEY);
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport(), apiKey: null });
    await client.get('/a');
    await client.withOptions({ maxRetries: 0 }).get('/b', { security: 'admin' });
    for (const { headers } of server.requests) expect(headers).not.toHaveProperty('authorization');
    expect(server.requests).toHaveLength(2);
    client.apiKey = KEY;
    await client.get('/c');
    expect(server.requests[2]?.headers.authorization).toBe(`Bearer ${KEY}`);
    client.apiKey = null;
    client.baseURL = 'https://api.openai.com/v1';
    expect(await rejection(client.get('/d'))).toMatchObject({ code: 'configuration' });
  });
});

test('F5: an empty key counts as missing, and the message names `apiKey: null`', () => {
  for (const options of [{ apiKey: '' }, { apiKey: ' ' }, { apiKey: null }]) {
    expect(() => new Client(options)).toThrow(/`apiKey: null`/);
  }
  const baseURL = 'http://127.0.0.1:9/v1';
  expect(() => new Client({ apiKey: '', baseURL })).toThrow(/`apiKey: null`/);
  expect(() => new Client({ apiKey: null, baseURL: 'https://eu.api.openai.com/v1' })).toThrow(
    /missing/,
  );
  expect(new Client({ apiKey: null, baseURL }).apiKey).toBeNull();
});
