import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { shortenBackoff } from '../../../test/backoff.ts';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, serve, type Loopback } from '../../../test/loopback.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import type { OpenAI } from '../../generated/openai.ts';
import type { BinaryResponse } from '../../core/response/binary-response.ts';
import type { Stream } from '../../openai/stream.ts';
import type { Fetch } from './fetch-transport.ts';

shortenBackoff();

/** What a `fetch` of one's own makes of a response of the real one. */
type Shape = (response: Response) => Promise<object>;

async function recordOf(response: Response): Promise<Record<string, string>> {
  return Object.fromEntries(response.headers);
}

/** A stream as mocks and polyfills make them, whose chunks need not be `Uint8Array`s. */
function webStream(chunks: unknown[]): ReadableStream {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

const SHAPES: [string, Shape][] = [
  [
    'node-fetch',
    async (response) => {
      const { headers, status, statusText, url } = response;
      return {
        status,
        statusText,
        url,
        headers: {
          get: (name: string) => headers.get(name),
          forEach: (each: (value: string, name: string) => void) => headers.forEach(each),
          raw: () => ({ 'set-cookie': headers.getSetCookie() }),
        },
        body: Readable.from(Buffer.from(await response.arrayBuffer())),
      };
    },
  ],
  [
    'React Native',
    async (response) => {
      const bytes = await response.arrayBuffer();
      const headers = new Map(response.headers);
      return {
        status: response.status,
        headers: { map: headers, forEach: headers.forEach.bind(headers) },
        text: async () => new TextDecoder().decode(bytes),
        arrayBuffer: async () => bytes,
      };
    },
  ],
  [
    'a plain map for headers',
    async (response) => ({
      status: response.status,
      headers: {
        ...(await recordOf(response)),
        'Content-Type': response.headers.get('content-type'),
      },
      body: response.body,
    }),
  ],
  [
    'a list for headers',
    async (response) => ({
      status: response.status,
      headers: [...response.headers].map(([name, value]) => [name.toUpperCase(), value]),
      body: response.body,
    }),
  ],
  [
    'a web stream of text',
    async (response) => {
      const text = await response.clone().text();
      const isText = text === '' || !text.includes('\ufffd');
      const chunks: unknown[] = isText
        ? [text.slice(0, 5), text.slice(5)]
        : [await response.arrayBuffer()];
      return new Response(webStream(chunks), response);
    },
  ],
  [
    'a web stream of buffers',
    async (response) => new Response(webStream([await response.arrayBuffer()]), response),
  ],
  [
    'members on a prototype of another realm',
    async (response) => {
      const { status, statusText, url, headers, body } = response;
      return Object.create({ status, statusText, url, headers, body });
    },
  ],
];

function shaped(shape: Shape): Fetch {
  // It promises a `Response`, and gives what such packages give.
  return (async (input: string | URL | Request, init?: RequestInit) =>
    shape(await fetch(input, init))) as object as Fetch;
}

async function serveAll(): Promise<Loopback> {
  return serve((response, { url }) => {
    if (url.endsWith('/events')) {
      response.setHeader('content-type', 'text/event-stream');
      response.end('data: {"n":1}\n\ndata: [DONE]\n\n');
    } else if (url.endsWith('/bytes')) {
      response.end(Buffer.from([0, 255, 10]));
    } else if (url.endsWith('/bad')) {
      json(response, { error: { message: 'No.' } }, 400, { 'x-request-id': 'req_1' });
    } else {
      json(response, { id: 'a' }, 200, { 'set-cookie': ['a=1', 'b=2'], 'x-request-id': 'req_1' });
    }
  });
}

describe.each(SHAPES)('D7: a fetch that answers as %s', (name, shape) => {
  const withFetch = (server: Loopback): OpenAI =>
    clientOf(server, { fetch: shaped(shape), maxRetries: 0 });

  test('gives JSON with its headers', async () => {
    const { data, response, request_id } = await withFetch(await serveAll())
      .get('/a')
      .withResponse();
    expect(data).toEqual({ id: 'a' });
    expect(request_id).toBe('req_1');
    expect(response.headers.get('content-type')).toBe('application/json');
    const cookies = response.headers.getSetCookie();
    if (name === 'node-fetch') expect(cookies).toEqual(['a=1', 'b=2']);
    expect(cookies.join()).toContain('b=2');
  });

  test('gives events, bytes and errors', async () => {
    const client = withFetch(await serveAll());
    const seen: unknown[] = [];
    for await (const event of await client.get<Stream<unknown>>('/events', { stream: true })) {
      seen.push(event);
    }
    expect(seen).toEqual([{ n: 1 }]);
    const file = await client.get<BinaryResponse>('/bytes', { binary: true });
    expect([...(await file.bytes())]).toEqual([0, 255, 10]);
    expect(await rejection(client.get('/bad'))).toMatchObject({
      status: 400,
      message: '400 No.',
      requestID: 'req_1',
    });
  });
});

test.each([undefined, null, 'text', 42, {}, { status: '200' }])(
  'D7: a fetch that answers %j is called once, and the error names it',
  async (answer) => {
    let calls = 0;
    const own = (async () => {
      calls += 1;
      return answer;
    }) as object as Fetch;
    const error = await rejection(
      clientOf({ origin: 'http://a.example' }, { fetch: own }).post('/a'),
    );
    expect(error).toMatchObject({ name: 'OpenAIError', code: 'configuration' });
    expect(String(error)).toContain('`fetch`');
    expect(calls).toBe(1);
  },
);

test('D7: a fetch that answers with `Response.error()` has lost its connection', async () => {
  const own: Fetch = async () => Response.error();
  const client = clientOf({ origin: 'http://a.example' }, { fetch: own, maxRetries: 0 });
  expect(await rejection(client.get('/a'))).toMatchObject({
    name: 'APIConnectionError',
    retryable: true,
  });
});

test('D7: a stream that brings neither bytes nor text is a connection that failed', async () => {
  const own: Fetch = async () => new Response(webStream([5]));
  const client = clientOf({ origin: 'http://a.example' }, { fetch: own, maxRetries: 0 });
  expect(await rejection(client.get('/a'))).toBeInstanceOf(OpenAIError);
});

const coded = (code: string, members: object = {}): Error =>
  Object.assign(new Error('x'), { code, ...members });
const failed = (cause: unknown): Error => new TypeError('fetch failed', { cause });
const named = (name: string): Error => Object.assign(new Error('x'), { name });

test.each<[string, unknown, string, string | undefined]>([
  ['a TimeoutError', new DOMException('x', 'TimeoutError'), 'APIConnectionTimeoutError', 'read'],
  [
    'an AbortError of its own',
    new DOMException('x', 'AbortError'),
    'APIConnectionTimeoutError',
    'read',
  ],
  ['an AbortError of node-fetch', named('AbortError'), 'APIConnectionTimeoutError', 'read'],
  ['ETIMEDOUT', coded('ETIMEDOUT', { syscall: 'connect' }), 'APIConnectionTimeoutError', 'connect'],
  ['ETIMEDOUT while reading', failed(coded('ETIMEDOUT')), 'APIConnectionTimeoutError', 'read'],
  [
    'headers that are late',
    failed(coded('UND_ERR_HEADERS_TIMEOUT')),
    'APIConnectionTimeoutError',
    'read',
  ],
  [
    'a body that is late',
    failed(coded('UND_ERR_BODY_TIMEOUT')),
    'APIConnectionTimeoutError',
    'read',
  ],
  [
    'a timeout of node-fetch',
    Object.assign(named('FetchError'), { type: 'request-timeout' }),
    'APIConnectionTimeoutError',
    'read',
  ],
  [
    'a timeout of React Native',
    new TypeError('Network request timed out'),
    'APIConnectionTimeoutError',
    'read',
  ],
  [
    'a failure of React Native',
    new TypeError('Network request failed'),
    'APIConnectionError',
    undefined,
  ],
  ['a failure of Safari', new TypeError('Load failed'), 'APIConnectionError', undefined],
  ['a failure of Node', failed(coded('ECONNRESET')), 'APIConnectionError', undefined],
  ['text', 'no network', 'APIConnectionError', undefined],
  ['nothing', undefined, 'APIConnectionError', undefined],
  ['null', null, 'APIConnectionError', undefined],
  ['an object', { why: 'so' }, 'APIConnectionError', undefined],
])('D7: %s is an error of the right class, and retried', async (_what, thrown, name, phase) => {
  let calls = 0;
  const own: Fetch = () => {
    calls += 1;
    return Promise.reject(thrown);
  };
  const client = clientOf({ origin: 'http://a.example' }, { fetch: own, maxRetries: 1 });
  const error = await rejection(client.post('/a', { body: {} }));
  expect(error).toMatchObject({ name, retryable: true });
  expect(Reflect.get(Object(error), 'phase')).toBe(phase);
  expect(calls).toBe(2);
});

test.each([
  ['a call of what is no function', () => Reflect.apply(Object(undefined), null, [])],
  ['a member of nothing', () => Reflect.get(Object(null), 'a').b],
  ['a bad argument', () => new URL('no URL')],
  ['a bad number', () => 'x'.repeat(-1)],
  ['a mistake behind a failure', () => Promise.reject(failed(new RangeError('x')))],
])('D7: %s in a fetch is a mistake, and not tried again', async (_what, mistake) => {
  let calls = 0;
  const own: Fetch = async () => {
    calls += 1;
    await mistake();
    return new Response();
  };
  const client = clientOf({ origin: 'http://a.example' }, { fetch: own });
  const error = await rejection(client.post('/a', { body: {} }));
  expect(error).toMatchObject({ name: 'APIConnectionError', retryable: false });
  expect(calls).toBe(1);
});

test('D7: a fetch that throws at once, or answers when nobody waits, does no harm', async () => {
  const throwing: Fetch = () => {
    throw new TypeError('fetch failed');
  };
  const client = clientOf({ origin: 'http://a.example' }, { fetch: throwing, maxRetries: 0 });
  expect(await rejection(client.get('/a'))).toMatchObject({ name: 'APIConnectionError' });
  let answered = (): void => {};
  const late = (async () => {
    await new Promise<void>((resolve) => (answered = resolve));
    return { status: 200, headers: {}, body: { cancel: () => Promise.reject(new Error('late')) } };
  }) as object as Fetch;
  const slow = clientOf(
    { origin: 'http://a.example' },
    { fetch: late, timeout: 20, maxRetries: 0 },
  );
  expect(await rejection(slow.get('/a'))).toMatchObject({ name: 'APIConnectionTimeoutError' });
  answered();
  await new Promise((resolve) => setTimeout(resolve, 10));
});

test('D7: an upload reaches a fetch that takes no web streams', async () => {
  const server = await serve((response) => json(response, {}));
  const own: Fetch = (input, init) => {
    expect(init?.body).toBeInstanceOf(Readable);
    return fetch(input, init);
  };
  const parts = new TransformStream<Uint8Array, Uint8Array>();
  const writer = parts.writable.getWriter();
  const write = async (): Promise<void> => {
    for (const part of ['one ', 'two']) await writer.write(new TextEncoder().encode(part));
    await writer.close();
  };
  const body = { file: new Response(parts.readable) };
  const written = write();
  await clientOf(server, { fetch: own }).post('/files', { body, multipart: { files: ['file'] } });
  await written;
  expect(server.requests[0]?.body).toContain('one two');
});
