import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { shortenBackoff } from '../backoff.ts';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve, serveRaw } from '../loopback.ts';
import {
  APIConnectionError,
  APIError,
  APIUserAbortError,
  OpenAIError,
} from '../../src/openai/errors.ts';
import type { Stream } from '../../src/openai/stream.ts';
import type { Fetch } from '../../src/platform/fetch/fetch-transport.ts';

shortenBackoff();

const STATUSES: [number, string][] = [
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [403, 'PermissionDeniedError'],
  [404, 'NotFoundError'],
  [409, 'ConflictError'],
  [418, 'APIStatusError'],
  [422, 'UnprocessableEntityError'],
  [429, 'RateLimitError'],
  [500, 'InternalServerError'],
  [503, 'InternalServerError'],
];

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: ';

describe.each(TRANSPORTS)('over %s', (name, transport) => {
  test.each(STATUSES)('status %i is a %s', async (status, errorName) => {
    const body = { error: { message: 'No.', type: 'kind', code: 'why', param: 'model' } };
    const server = await serve((response) => json(response, body, status, { 'x-request-id': 'r' }));
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    const error = await rejection(client.get('/a'));
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({
      name: errorName,
      message: `${status} No.`,
      status,
      code: 'why',
      type: 'kind',
      param: 'model',
      requestID: 'r',
      request_id: 'r',
      error: body.error,
      attempts: 1,
    });
  });

  test('an error page of a proxy is an error of its status, the page withheld', async () => {
    const server = await serve((response) => {
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>private</html>');
    });
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    const error = await rejection(client.get('/a'));
    expect(error).toMatchObject({ name: 'InternalServerError', status: 502, error: undefined });
    expect(String(error)).not.toContain('private');
  });

  test('a key that the server echoes is redacted', async () => {
    const server = await serve((response, request) =>
      json(response, { error: { message: `Wrong key: ${request.headers.authorization}` } }, 401),
    );
    const error = await rejection(clientOf(server, { transport: transport() }).get('/a'));
    expect(error).toMatchObject({ status: 401 });
    expect(
      JSON.stringify([error, String(error), Reflect.get(Object(error), 'error')]),
    ).not.toContain(KEY);
  });

  test('a refused connection is a connection error with its cause', async () => {
    const server = await serveRaw((socket) => socket.destroy());
    const client = clientOf(server, { transport: transport(), maxRetries: 0 });
    const error = await rejection(client.get('/a'));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({ code: 'connection_error', attempts: 1 });
    expect(Reflect.get(Object(error), 'cause')).toBeInstanceOf(Error);
  });

  test('a connection reset inside a JSON body is a connection error, and is retried', async () => {
    const server = await serveRaw((socket, nth) => {
      socket.once('data', () => {
        if (nth > 1) {
          socket.end(`${HEAD}application/json\r\ncontent-length: 2\r\n\r\n{}`);
        } else {
          socket.write(`${HEAD}application/json\r\ncontent-length: 100\r\n\r\n{"a":`);
          setTimeout(() => socket.resetAndDestroy(), 20);
        }
      });
    });
    const client = clientOf(server, { transport: transport(), maxRetries: 1 });
    expect(await client.get('/a')).toEqual({});
    expect(server.connections()).toBe(2);
  });

  test('a connection reset inside a stream is a connection error', async () => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => {
        socket.write(`${HEAD}text/event-stream\r\n\r\ndata: {"n":1}\n\n`);
        setTimeout(() => socket.resetAndDestroy(), 30);
      });
    });
    const client = clientOf(server, { transport: transport() });
    const stream = await client.get<Stream<{ n: number }>>('/s', { stream: true });
    const seen: number[] = [];
    const read = async (): Promise<void> => {
      for await (const event of stream) seen.push(event.n);
    };
    const error = await rejection(read());
    expect(seen).toEqual([1]);
    expect(error).toBeInstanceOf(APIConnectionError);
  });

  test('a reset under a body that the caller reads is a connection error too', async () => {
    const server = await serveRaw((socket) => {
      socket.once('data', () => {
        socket.write(`${HEAD}application/json\r\ncontent-length: 100\r\n\r\n{"a":`);
        setTimeout(() => socket.resetAndDestroy(), 30);
      });
    });
    const response = await clientOf(server, { transport: transport() }).get('/a').asResponse();
    expect(await rejection(response.text())).toBeInstanceOf(APIConnectionError);
  });

  test('an aborted signal ends the wait for the response', async () => {
    const server = await serve(() => {});
    const controller = new AbortController();
    const pending = clientOf(server, { transport: transport() }).get('/a', {
      signal: controller.signal,
    });
    setTimeout(() => controller.abort(new Error('enough')), 30);
    const error = await rejection(pending);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ code: 'user_abort', cause: { message: 'enough' } });
    expect(server.requests).toHaveLength(1);
  });

  test('a signal aborted before the call sends nothing', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport() });
    const error = await rejection(client.get('/a', { signal: AbortSignal.abort() }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(server.requests).toHaveLength(0);
  });

  test('an aborted signal throws out of a stream', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"n":1}\n\n');
    });
    const controller = new AbortController();
    const client = clientOf(server, { transport: transport() });
    const { signal } = controller;
    const stream = await client.get<Stream<unknown>>('/s', { stream: true, signal });
    const read = async (): Promise<void> => {
      for await (const _ of stream) setTimeout(() => controller.abort(), 20);
    };
    expect(await rejection(read())).toBeInstanceOf(APIUserAbortError);
  });

  test('an aborted signal ends a back-off at once', async () => {
    const server = await serve((response) => json(response, {}, 429, { 'retry-after': '60' }));
    const controller = new AbortController();
    const pending = clientOf(server, { transport: transport() }).get('/a', {
      signal: controller.signal,
    });
    const error = rejection(pending);
    await expect.poll(() => server.requests.length).toBe(1);
    setTimeout(() => controller.abort(), 30);
    expect(await error).toBeInstanceOf(APIUserAbortError);
    expect(server.requests).toHaveLength(1);
  });

  test('a stream that ends before its mark is truncated, unless that is to be ignored', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: {"n":1}\n\n');
    });
    const read = async (truncatedStreams: 'error' | 'ignore'): Promise<number> => {
      const client = clientOf(server, { transport: transport(), truncatedStreams });
      let events = 0;
      for await (const _ of await client.get<Stream<unknown>>('/s', { stream: true })) events += 1;
      return events;
    };
    expect(await rejection(read('error'))).toMatchObject({ name: 'StreamTruncatedError' });
    expect(await read('ignore')).toBe(1);
  });

  test(`an error of ${name} never escapes unwrapped`, async () => {
    const server = await serveRaw((socket) => socket.end('this is no HTTP\r\n\r\n'));
    const error = await rejection(
      clientOf(server, { transport: transport(), maxRetries: 0 }).get('/a'),
    );
    expect(error).toBeInstanceOf(OpenAIError);
  });
});

test('an upload that is refused early gives the error of its status', async () => {
  const server = await serveRaw((socket) => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 413 Too Large\r\ncontent-type: application/json\r\n');
      socket.write('content-length: 2\r\n\r\n{}');
    });
  });
  const client = clientOf(server, { maxRetries: 0 });
  const error = await rejection(client.post('/a', { body: new Blob([new Uint8Array(8_000_000)]) }));
  expect(error).toMatchObject({ status: 413 });
});

test.each(TRANSPORTS)(
  'over %s, calls in flight end when their client is closed',
  async (_name, open) => {
    const server = await serve((response, request) => {
      if (request.url === '/v1/s') response.writeHead(200, { 'content-type': 'text/event-stream' });
      if (request.url === '/v1/s') response.write('data: {"n":1}\n\n');
    });
    const client = clientOf(server, { transport: open() });
    const pending = rejection(client.get('/a'));
    const stream = await client.get<Stream<unknown>>('/s', { stream: true });
    const read = async (): Promise<void> => {
      for await (const _ of stream) void _;
    };
    const reading = rejection(read());
    await expect.poll(() => server.requests.length).toBe(2);
    await client.close();
    expect(await pending).toMatchObject({ code: 'client_closed' });
    expect(await reading).toBeInstanceOf(OpenAIError);
  },
);

test('closing a client ends a back-off at once', async () => {
  const server = await serve((response) => json(response, {}, 500, { 'retry-after': '60' }));
  const client = clientOf(server);
  const pending = rejection(client.get('/a'));
  await expect.poll(() => server.requests.length).toBe(1);
  setTimeout(() => void client.close(), 30);
  expect(await pending).toMatchObject({ code: 'client_closed' });
});

test('an aborted signal ends the wait for a key', async () => {
  const controller = new AbortController();
  const apiKey = (): Promise<string> => new Promise(() => {});
  const client = clientOf({ origin: 'http://127.0.0.1:1' }, { apiKey });
  const pending = rejection(client.get('/a', { signal: controller.signal }));
  setTimeout(() => controller.abort(), 20);
  expect(await pending).toBeInstanceOf(APIUserAbortError);
  expect(await rejection(client.get('/a', { deadline: 40 }))).toMatchObject({ phase: 'deadline' });
});

test.each([
  ['fails', () => Promise.reject(new Error('vault is shut')), 'vault is shut'],
  ['gives nothing', () => Promise.resolve(''), undefined],
])('a key function that %s is an error of the configuration', async (_what, apiKey, cause) => {
  const error = await rejection(clientOf({ origin: 'http://127.0.0.1:1' }, { apiKey }).get('/a'));
  expect(error).toMatchObject({ name: 'OpenAIError', code: 'configuration' });
  expect(Reflect.get(Object(error), 'cause')?.message).toBe(cause);
});

test('a signal that serves many calls keeps no listener of those that are over', async () => {
  const server = await serve((response, request) => {
    if (request.url === '/v1/s') {
      response
        .setHeader('content-type', 'text/event-stream')
        .end('data: {"n":1}\n\ndata: [DONE]\n\n');
    } else json(response, {});
  });
  const { signal } = new AbortController();
  const client = clientOf(server);
  await client.get('/a', { signal });
  for await (const _ of await client.get<Stream<unknown>>('/s', { signal, stream: true })) void _;
  await expect.poll(() => getEventListeners(signal, 'abort').length).toBe(0);
});

test('an error as a JSON body where a stream was requested is an error', async () => {
  const server = await serve((response) =>
    json(response, { error: { message: 'No.', code: 'c' } }),
  );
  const client = clientOf(server, { maxRetries: 0 });
  const error = await rejection(client.get<Stream<unknown>>('/s', { stream: true }));
  expect(error).toMatchObject({ name: 'APIError', message: '200 No.', code: 'c' });
});

test.each([
  ['a timeout that is no number', { timeout: Number.NaN }],
  ['a negative deadline', { deadline: -1 }],
  ['half a retry', { maxRetries: 0.5 }],
  ['an idempotency key with a line break', { idempotencyKey: 'a\nb' }],
])('%s is refused before anything is sent', async (_what, options) => {
  const server = await serve((response) => json(response, {}));
  const error = await rejection(clientOf(server).get('/a', options));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).not.toBeInstanceOf(APIError);
  expect(server.requests).toHaveLength(0);
});

test('a fetch of one’s own gets what the global one would, and its answer is read', async () => {
  const seen: [string, RequestInit | undefined][] = [];
  const fetch: Fetch = (input, init) => {
    seen.push([String(input), init]);
    return Promise.resolve(Response.json({ ok: true }));
  };
  const client = clientOf(
    { origin: 'https://a.example' },
    { fetch, fetchOptions: { cache: 'no-store' } },
  );
  expect(await client.post('/a', { body: { é: 1 } })).toEqual({ ok: true });
  const [url, init] = seen[0] ?? [];
  expect(url).toBe('https://a.example/v1/a');
  expect(init).toMatchObject({ method: 'POST', body: '{"é":1}', cache: 'no-store' });
  expect(new Headers(init?.headers).get('authorization')).toBe(`Bearer ${KEY}`);
});

test.each(TRANSPORTS)(
  'B3: over %s a POST whose body was cut after a 200 is sent again, as the guide describes',
  async (_name, transport) => {
    const server = await serveRaw((socket, nth) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n');
        socket.end(
          `content-length: 11\r\nconnection: close\r\n\r\n${nth === 1 ? '{"ok"' : '{"ok":true}'}`,
        );
      });
    });
    const client = clientOf(server, { transport: transport(), maxRetries: 1 });
    const { data, attempts } = await client.post('/a', { body: {} }).withResponse();
    expect(data).toEqual({ ok: true });
    expect(attempts).toBe(2);
    const once = client.post('/a', { body: {}, maxRetries: 0 });
    expect(await once).toEqual({ ok: true });
    expect(server.connections()).toBe(3);
  },
);
