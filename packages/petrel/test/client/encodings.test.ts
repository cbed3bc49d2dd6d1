import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve, type Loopback, type SeenRequest } from '../loopback.ts';
import { OpenAIError } from '../../src/openai/errors.ts';
import { CursorPage } from '../../src/core/pages/pagination.ts';
import type { Transport } from '../../src/core/call/transport.ts';
import { toStreamingFile } from '../../src/core/request/uploads.ts';

const URL_ENCODED = 'application/x-www-form-urlencoded';
const accept = (): Promise<Loopback> => serve((response) => json(response, { data: [] }));

function last(server: Loopback): SeenRequest {
  const request = server.requests.at(-1);
  if (request === undefined) throw new Error('no request came');
  return request;
}

async function formOf({ headers, body }: SeenRequest): Promise<FormData> {
  const type = headers['content-type'] ?? '';
  return new Response(body, { headers: { 'content-type': type } }).formData();
}

/** Text in which any half of a pair may be missing, as servers get it. */
const CUT = 'caf\u00e9 \ud83d';
const REPLACED = 'caf\u00e9 \ufffd';

describe.each(TRANSPORTS)('over %s', (_name, openTransport: () => Transport) => {
  test('B11: text cut through an emoji becomes U+FFFD wherever it is sent', async () => {
    const server = await accept();
    const client = clientOf(server, { transport: openTransport() });
    await client.post('/a', { body: { [CUT]: [CUT] } });
    expect(JSON.parse(last(server).body)).toEqual({ [REPLACED]: [REPLACED] });
    await client.get('/a', { query: { [CUT]: [CUT] } });
    const { searchParams } = new URL(last(server).url, server.origin);
    expect([...searchParams]).toEqual([[`${REPLACED}[]`, REPLACED]]);
    await client.post('/a', { body: { a: CUT }, headers: { 'content-type': URL_ENCODED } });
    expect([...new URLSearchParams(last(server).body)]).toEqual([['a', REPLACED]]);
    await client.post('/a', { body: CUT, contentType: 'text/plain' });
    expect(last(server).body).toBe(REPLACED);
    await client.post('/a', {
      multipart: true,
      body: { [CUT]: CUT, file: toStreamingFile(() => new Blob([CUT]).stream(), `${CUT}.txt`) },
    });
    const form = await formOf(last(server));
    expect(form.get(REPLACED)).toBe(REPLACED);
    const file = form.get('file');
    if (!(file instanceof File)) throw new Error('no file was sent');
    expect([file.name, await file.text()]).toEqual([`${REPLACED}.txt`, REPLACED]);
  });

  test('B12: an object under the label of a form is sent as one', async () => {
    const server = await accept();
    const client = clientOf(server, { transport: openTransport() });
    const body = { a: [1, 'x y'], b: { c: true }, none: undefined };
    await client.post('/a', { body, headers: { 'Content-Type': URL_ENCODED } });
    expect(last(server).headers['content-type']).toBe(URL_ENCODED);
    expect([...new URLSearchParams(last(server).body)]).toEqual([
      ['a[]', '1'],
      ['a[]', 'x y'],
      ['b[c]', 'true'],
    ]);
    await client.post('/a', { body, headers: { 'content-type': 'multipart/form-data' } });
    expect((await formOf(last(server))).getAll('a[]')).toEqual(['1', 'x y']);
  });

  test.each<[string, () => unknown, string, string]>([
    [
      'a generator',
      function* () {
        yield 'a';
        yield new Uint8Array([98]);
      },
      'application/octet-stream',
      'ab',
    ],
    [
      'an async generator',
      async function* () {
        yield 'ab';
      },
      'application/octet-stream',
      'ab',
    ],
    ['an iterator', () => ['a', 'b'].values(), 'application/octet-stream', 'ab'],
    ['a typed array', () => new Uint16Array([0x6261]), 'application/octet-stream', 'ab'],
    [
      'a DataView',
      () => new DataView(new TextEncoder().encode('xab').buffer, 1),
      'application/octet-stream',
      'ab',
    ],
    ['a Blob', () => new Blob(['ab'], { type: 'text/own' }), 'text/own', 'ab'],
    [
      'a Response',
      () => new Response('ab', { headers: { 'content-type': 'text/own' } }),
      'text/own',
      'ab',
    ],
    [
      'a Response of node-fetch',
      () => ({
        size: 0,
        headers: new Headers({ 'content-type': 'text/own' }),
        body: Readable.from([Buffer.from('ab')]),
        arrayBuffer: async () => new ArrayBuffer(0),
        blob: async () => new Blob(['ab']),
      }),
      'text/own',
      'ab',
    ],
    [
      'a streaming file',
      () => toStreamingFile(() => new Blob(['ab']).stream(), 'a.txt'),
      'text/plain',
      'ab',
    ],
    ['URLSearchParams', () => new URLSearchParams({ a: 'b c' }), URL_ENCODED, 'a=b+c'],
    ['text', () => 'ab', 'application/json', 'ab'],
    ['a date', () => new Date(0), 'application/json', '"1970-01-01T00:00:00.000Z"'],
    ['a list', () => [1, null], 'application/json', '[1,null]'],
  ])('B12: %s is sent as what it is', async (_kind, make, type, content) => {
    const server = await accept();
    const client = clientOf(server, { transport: openTransport() });
    await client.post('/a', { body: make() });
    expect(last(server)).toMatchObject({ body: content, headers: { 'content-type': type } });
    await client.post('/a', { body: make(), headers: { 'content-type': 'text/other' } });
    expect(last(server)).toMatchObject({
      body: content,
      headers: { 'content-type': 'text/other' },
    });
  });

  test('B12: a FormData keeps its boundary, whatever label it is given', async () => {
    const server = await accept();
    const client = clientOf(server, { transport: openTransport() });
    for (const headers of [{}, { 'content-type': 'multipart/form-data' }]) {
      const body = new FormData();
      body.append('a', 'b');
      await client.post('/a', { body, headers });
      expect((await formOf(last(server))).get('a')).toBe('b');
    }
  });
});

test('B11: that text was changed is written once, at debug', async () => {
  const server = await accept();
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const client = clientOf(server, { logger, logLevel: 'debug' });
  const notes = (): number =>
    logger.debug.mock.calls.filter(([message]) => String(message).includes('surrogate')).length;
  await client.post('/a', { body: { a: 'sound \ud83d\ude00' } });
  expect(notes()).toBe(0);
  for (let nth = 0; nth < 3; nth++) await client.post('/a', { body: { a: CUT } });
  expect(notes()).toBe(1);
  expect(logger.warn).not.toHaveBeenCalled();
});

describe('B12: what would be sent as an empty object is refused', () => {
  test.each<[string, unknown, string]>([
    ['a Map', new Map([['a', 1]]), 'Object.fromEntries'],
    ['a Set', new Set([1]), '[...set]'],
    ['a promise', Promise.resolve({ a: 1 }), 'awaited'],
    ['a Map in a member', { metadata: new Map([['a', 1]]) }, '`metadata`'],
    [
      'bytes in a member',
      { messages: [{ content: new Uint8Array([1]) }] },
      '`messages[0].content`',
    ],
    ['a blob in a member', { file: new Blob(['a']) }, '`file`'],
    ['an error in a member', { a: new Error('x') }, '`a`'],
    ['a generator in a member', { a: (function* () {})() }, '`a`'],
  ])('%s', async (_name, body, place) => {
    const server = await accept();
    const error = await rejection(clientOf(server).post('/a', { body }));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(String(error)).toContain(place);
    expect(server.connections()).toBe(0);
  });

  test.each<[string, object]>([
    ['a Map in a form', { multipart: true, body: { metadata: new Map([['a', 1]]) } }],
    ['a Map in a query', { query: { a: new Map() } }],
    ['a query that is a Map', { query: new Map([['a', 1]]) }],
    ['a query that is a URLSearchParams', { query: new URLSearchParams('a=1') }],
    [
      'a Map under the label of a form',
      { body: new Map(), headers: { 'content-type': URL_ENCODED } },
    ],
  ])('%s', async (_name, options) => {
    const server = await accept();
    const error = await rejection(clientOf(server).post('/a', options));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(server.connections()).toBe(0);
  });

  test('objects that are empty, and nulls, are sent', async () => {
    const server = await accept();
    const body = { a: {}, b: null, c: [{}], d: { 0: 'x' }, e: Object.create(null) };
    await clientOf(server).post('/a', { body });
    expect(last(server).body).toBe('{"a":{},"b":null,"c":[{}],"d":{"0":"x"},"e":{}}');
  });
});

describe('B12: promised options are awaited', () => {
  test.each(['get', 'post', 'put', 'patch', 'delete'] as const)('by %s', async (method) => {
    const server = await accept();
    const options = Promise.resolve({ body: { a: 1 }, query: { b: 2 } });
    await clientOf(server)[method]('/a', options);
    expect(last(server)).toMatchObject({
      method: method.toUpperCase(),
      url: '/v1/a?b=2',
      body: '{"a":1}',
    });
  });

  test('by request, with its retries', async () => {
    const server = await serve((response) => json(response, {}, 503, { 'retry-after-ms': '1' }));
    const options = Promise.resolve({ method: 'post', path: '/a', body: {} } as const);
    await rejection(clientOf(server).request(options, 1));
    expect(server.requests).toHaveLength(2);
  });

  test('by a list and its next pages', async () => {
    const server = await serve((response, _request, nth) =>
      json(response, { data: [{ id: `item-${nth}` }], has_more: nth === 1 }),
    );
    const options = Promise.resolve({ query: { limit: 1 } });
    const items: { id: string }[] = [];
    const list = clientOf(server).getAPIList<{ id: string }, CursorPage<{ id: string }>>(
      '/a',
      CursorPage,
      options,
    );
    for await (const item of list) items.push(item);
    expect(items).toEqual([{ id: 'item-1' }, { id: 'item-2' }]);
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/v1/a?limit=1',
      '/v1/a?limit=1&after=item-1',
    ]);
  });

  test('a promise that is rejected is an error of this package', async () => {
    const server = await accept();
    const cause = new RangeError('no');
    const error = await rejection(clientOf(server).post('/a', Promise.reject(cause)));
    expect(error).toMatchObject({ name: 'OpenAIError', cause });
  });
});

describe('any text comes back from the other side', () => {
  // Code units of any kind, half of them halves of pairs.
  const unit = fc.oneof(
    fc.integer({ min: 0xd800, max: 0xdfff }),
    fc.integer({ min: 0x20, max: 0xffff }),
    fc.constantFrom(0x5c, 0x22, 0x75, 0x64, 0x38),
  );
  const text = fc.array(unit, { maxLength: 30 }).map((units) => String.fromCharCode(...units));

  const replaced = (value: string): string => Buffer.from(value, 'utf8').toString('utf8');

  test('B11: in JSON', async () => {
    const server = await accept();
    const client = clientOf(server);
    await fc.assert(
      fc.asyncProperty(text, text, async (name, value) => {
        await client.post('/a', { body: { list: [value], deep: { [`-${name}`]: value } } });
        expect(JSON.parse(last(server).body)).toEqual({
          list: [replaced(value)],
          deep: { [replaced(`-${name}`)]: replaced(value) },
        });
      }),
      { numRuns: 60 },
    );
  });

  test('B11: in forms and queries', async () => {
    const server = await accept();
    const client = clientOf(server);
    await fc.assert(
      fc.asyncProperty(text, text, async (name, value) => {
        const members = { [`n${name}`]: value };
        await client.post('/a', {
          body: members,
          query: members,
          headers: { 'content-type': URL_ENCODED },
        });
        const wanted = [[replaced(`n${name}`), replaced(value)]];
        const { url, body } = last(server);
        expect([...new URLSearchParams(body)]).toEqual(wanted);
        expect([...new URL(url, server.origin).searchParams]).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});
