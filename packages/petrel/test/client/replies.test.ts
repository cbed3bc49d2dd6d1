import { inspect } from 'node:util';
import {
  brotliCompressSync,
  createBrotliCompress,
  createGzip,
  deflateSync,
  gzipSync,
} from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { shortenBackoff } from '../backoff.ts';
import { clientOf, KEY, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve } from '../loopback.ts';
import { BinaryResponse } from '../../src/core/response/binary-response.ts';
import { APIResponseValidationError, OpenAIError } from '../../src/openai/errors.ts';
import type { APIPromise } from '../../src/core/pages/api-promise.ts';
import type { Stream } from '../../src/openai/stream.ts';

shortenBackoff();

interface Thing {
  id: string;
  name?: string;
}

const COMPRESSED: [string, (text: string) => Buffer][] = [
  ['gzip', (text) => gzipSync(text)],
  ['deflate', (text) => deflateSync(text)],
  ['br', (text) => brotliCompressSync(text)],
];

describe.each(TRANSPORTS)('over %s', (name, transport) => {
  test('a JSON reply is an object with the request id, which does not enumerate', async () => {
    const server = await serve((response) =>
      json(response, { id: 'a', extra: null }, 200, { 'x-request-id': 'req_1' }),
    );
    const client = clientOf(server, { transport: transport() });
    const thing = await client.get<Thing>('/things/a');
    expect(thing).toEqual({ id: 'a', extra: null });
    expect(thing._request_id).toBe('req_1');
    expect(JSON.stringify(thing)).toBe('{"id":"a","extra":null}');
  });

  test('an array result has the request id too', async () => {
    const server = await serve((response) => json(response, [1, 2], 200, { 'x-request-id': 'r' }));
    const list = await clientOf(server, { transport: transport() }).get<number[]>('/list');
    expect(list).toEqual([1, 2]);
    expect(Reflect.get(list, '_request_id')).toBe('r');
  });

  test('a request carries the documented headers and no others', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, {
      transport: transport(),
      organization: 'org-1',
      project: 'proj-1',
    });
    await client.post('/things', { body: { a: 1 }, idempotencyKey: 'once' });
    const [request] = server.requests;
    expect(request?.method).toBe('POST');
    expect(request?.url).toBe('/v1/things');
    expect(request?.body).toBe('{"a":1}');
    expect(request?.headers).toEqual({
      ...(name === 'fetch' ? { 'accept-language': '*', 'sec-fetch-mode': 'cors' } : {}),
      host: new URL(server.origin).host,
      connection: 'keep-alive',
      'accept-encoding': expect.stringContaining('gzip, deflate'),
      accept: 'application/json',
      'content-type': 'application/json',
      'content-length': '7',
      authorization: `Bearer ${KEY}`,
      'openai-organization': 'org-1',
      'openai-project': 'proj-1',
      'idempotency-key': 'once',
      'x-client-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'user-agent': expect.stringMatching(/^petrel\/\d+\.\d+\.\d+ \(node\/[\d.]+; \w+; \w+\)$/),
    });
  });

  test('null takes out any header the client adds', async () => {
    const server = await serve((response) => json(response, {}));
    const names = ['accept', 'authorization', 'user-agent', 'x-client-request-id'];
    const headers = Object.fromEntries(names.map((header) => [header, null]));
    const byDefault = clientOf(server, { transport: transport(), defaultHeaders: headers });
    await byDefault.get('/things');
    await clientOf(server, { transport: transport() }).get('/things', { headers });
    for (const request of server.requests) {
      expect(request.headers.authorization).toBeUndefined();
      expect(request.headers['x-client-request-id']).toBeUndefined();
      // What a transport sends of its own in their place is another matter.
      expect(request.headers.accept).not.toBe('application/json');
      expect(request.headers['user-agent'] ?? '').not.toContain('petrel');
    }
    expect(server.requests).toHaveLength(2);
  });

  test('a GET has no content type and no body', async () => {
    const server = await serve((response) => json(response, {}));
    await clientOf(server, { transport: transport() }).get('/things');
    expect(server.requests[0]?.headers['content-type']).toBeUndefined();
    expect(server.requests[0]?.headers['content-length']).toBeUndefined();
  });

  test('204 is null', async () => {
    const server = await serve((response) => void response.writeHead(204).end());
    expect(await clientOf(server, { transport: transport() }).delete('/things/a')).toBeNull();
  });

  test('a text format is a string', async () => {
    const server = await serve(
      (response) => void response.setHeader('content-type', 'text/vtt').end('WEBVTT\n'),
    );
    expect(await clientOf(server, { transport: transport() }).get('/captions')).toBe('WEBVTT\n');
  });

  test('a media type that ends in +json is JSON', async () => {
    const server = await serve(
      (response) => void response.setHeader('content-type', 'application/x+json').end('{"a":1}'),
    );
    expect(await clientOf(server, { transport: transport() }).get('/things')).toEqual({ a: 1 });
  });

  test('an HTML page with a success status is an error', async () => {
    const server = await serve(
      (response) => void response.setHeader('content-type', 'text/html').end('<html>secret'),
    );
    const error = await rejection(clientOf(server, { transport: transport() }).get('/things'));
    expect(error).toBeInstanceOf(APIResponseValidationError);
    expect(error).toMatchObject({ status: 200, code: 'response_validation' });
    expect(String(error)).not.toContain('secret');
  });

  test('broken JSON is an error that withholds the body', async () => {
    const server = await serve(
      (response) => void response.setHeader('content-type', 'application/json').end('{"secret"'),
    );
    const error = await rejection(clientOf(server, { transport: transport() }).get('/things'));
    expect(error).toBeInstanceOf(APIResponseValidationError);
    expect(JSON.stringify(error)).not.toContain('secret');
  });

  test.each(COMPRESSED)('a %s body is decoded', async (coding, compress) => {
    const text = JSON.stringify({ text: 'é'.repeat(50_000) });
    const server = await serve((response) => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('content-encoding', coding).end(compress(text));
    });
    const reply = await clientOf(server, { transport: transport() }).get('/things');
    expect(JSON.stringify(reply)).toBe(text);
  });

  test('a binary operation gives its bytes', async () => {
    const bytes = Buffer.from([0, 255, 10, 13, 128]);
    const server = await serve(
      (response) => void response.setHeader('content-type', 'audio/mpeg').end(bytes),
    );
    const client = clientOf(server, { transport: transport() });
    const reply = await client.get<BinaryResponse>('/speech', { binary: true });
    expect(reply).toBeInstanceOf(BinaryResponse);
    expect(reply.status).toBe(200);
    expect(reply.headers.get('content-type')).toBe('audio/mpeg');
    expect(Buffer.from(await reply.arrayBuffer())).toEqual(bytes);
  });

  test('the first event of a stream arrives before the body ends', async () => {
    let finish = (): void => {};
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_s' });
      response.write('data: {"n":1}\n\n');
      finish = () => void response.end('data: {"n":2}\n\ndata: [DONE]\n\n');
    });
    const client = clientOf(server, { transport: transport() });
    const stream = await client.post<Stream<{ n: number }>>('/s', { body: {}, stream: true });
    expect(stream.request_id).toBe('req_s');
    const seen: number[] = [];
    for await (const event of stream) {
      seen.push(event.n);
      finish();
    }
    expect(seen).toEqual([1, 2]);
  });

  test.each([
    ['gzip', () => createGzip()],
    ['br', () => createBrotliCompress()],
  ])('events of a stream compressed with %s come one by one', async (coding, open) => {
    const compressor = open();
    const server = await serve((response) => {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'content-encoding': coding,
      });
      compressor.pipe(response);
      compressor.write('data: {"n":1}\n\n');
      compressor.flush();
    });
    const client = clientOf(server, { transport: transport(), timeout: 2_000 });
    const stream = await client.post<Stream<{ n: number }>>('/s', { body: {}, stream: true });
    const seen: number[] = [];
    for await (const event of stream) {
      seen.push(event.n);
      if (event.n === 1) compressor.end('data: {"n":2}\n\ndata: [DONE]\n\n');
    }
    expect(seen).toEqual([1, 2]);
  });

  test('leaving a stream releases its connection', async () => {
    let released = false;
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"n":1}\n\n');
      response.on('close', () => (released = true));
    });
    const client = clientOf(server, { transport: transport() });
    const stream = await client.post<Stream<unknown>>('/s', { body: {}, stream: true });
    for await (const _ of stream) break;
    await expect.poll(() => released).toBe(true);
  });

  test('withResponse returns the metadata of the call', async () => {
    const server = await serve((response) =>
      json(response, { id: 'a' }, 200, {
        'x-request-id': 'req_1',
        'x-ratelimit-limit-requests': '60',
        'x-ratelimit-remaining-requests': '59',
        'x-ratelimit-reset-requests': '1s',
        'set-cookie': ['a=1', 'b=2'],
      }),
    );
    const client = clientOf(server, { transport: transport() });
    const { data, response, ...details } = await client.get<Thing>('/things/a').withResponse();
    expect(data.id).toBe('a');
    expect(response).toBeInstanceOf(Response);
    expect(response.url).toBe(`${server.origin}/v1/things/a`);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(await response.json()).toEqual({ id: 'a' });
    expect(details).toMatchObject({
      request_id: 'req_1',
      rateLimit: { requests: { limit: 60, remaining: 59, reset: 1_000 } },
      attempts: 1,
    });
    expect(details.elapsed).toBeGreaterThan(0);
  });

  test('asResponse comes with the headers, the body unread', async () => {
    let finish = (): void => {};
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"id":');
      finish = () => void response.end('"a"}');
    });
    const response = await clientOf(server, { transport: transport() }).get('/a').asResponse();
    finish();
    expect(await response.json()).toEqual({ id: 'a' });
  });

  test('a promise whose response was requested still gives its result', async () => {
    const server = await serve((response) => json(response, { id: 'a' }));
    const promise = clientOf(server, { transport: transport() }).get<Thing>('/a');
    expect((await promise.asResponse()).status).toBe(200);
    expect(await promise).toEqual({ id: 'a' });
  });

  test('G4: a call has one response, whoever asks for it', async () => {
    const server = await serve((response) => json(response, { id: 'a' }));
    const client = clientOf(server, { transport: transport() });
    const raw = client.get<Thing>('/a');
    const response = await raw.asResponse();
    expect(await raw.asResponse()).toBe(response);
    expect((await raw.withResponse()).response).toBe(response);
    const read = client.get<Thing>('/a');
    const { response: first } = await read.withResponse();
    expect(await read.asResponse()).toBe(first);
    expect((await read.asRawResponse(true)).response).toBe(first);
    expect(await first.json()).toEqual({ id: 'a' });
  });

  test('a promise in a `Proxy` gives its result and its response', async () => {
    const server = await serve((response) => json(response, { id: 'a' }));
    const client = clientOf(server, { transport: transport() });
    const proxied = (): APIPromise<Thing> => new Proxy(client.get<Thing>('/a'), {});
    expect(await proxied()).toEqual({ id: 'a' });
    expect((await proxied().withResponse()).response.status).toBe(200);
    expect(await (await proxied().asResponse()).json()).toEqual({ id: 'a' });
    expect(await proxied()._thenUnwrap(({ id }) => id)).toBe('a');
    const promise = client.get('/a');
    expect(inspect(promise)).toBe('APIPromise { <pending> }');
    await promise;
  });

  test('G4: the response of a stream leaves the stream alone, and can be read in its place', async () => {
    const server = await serve((response) => {
      response
        .setHeader('content-type', 'text/event-stream')
        .end('data: {"a":1}\n\ndata: [DONE]\n\n');
    });
    const client = clientOf(server, { transport: transport() });
    const post = (): APIPromise<Stream<unknown>> => client.post('/s', { body: {}, stream: true });
    const { data, response } = await post().withResponse();
    await response.body?.cancel();
    const events: unknown[] = [];
    for await (const event of data) events.push(event);
    expect(events).toEqual([{ a: 1 }]);
    const other = await post().withResponse();
    expect(await other.response.text()).toContain('[DONE]');
  });

  test('G4: a file is a real `Response`', async () => {
    const server = await serve((response) => {
      response.setHeader('content-type', 'audio/mpeg').end('sound');
    });
    const client = clientOf(server, { transport: transport() });
    const speech = (): Promise<BinaryResponse> => client.get('/speech', { binary: true });
    const first = await speech();
    expect(first).toBeInstanceOf(Response);
    expect(first).toBeInstanceOf(BinaryResponse);
    // The runtime's own code looks at what a `Response` holds and not at its methods.
    expect(await Response.prototype.text.call(first)).toBe('sound');
    expect(first.bodyUsed).toBe(true);
    expect(await (await speech()).text()).toBe('sound');
    expect(await new Response((await speech()).body).text()).toBe('sound');
  });

  test('_thenUnwrap changes the result and keeps the rest', async () => {
    const server = await serve((response) => json(response, { id: 'a' }));
    const promise = clientOf(server, { transport: transport() })
      .get<Thing>('/a')
      ._thenUnwrap(({ id }, { response }) => ({ upper: id.toUpperCase(), ok: response.ok }));
    expect(await promise).toEqual({ upper: 'A', ok: true });
    expect((await promise.withResponse()).response.status).toBe(200);
  });

  test('transform sees the decoded object', async () => {
    const server = await serve((response) => json(response, { id: 'a' }));
    const transform = (value: unknown): void => {
      if (typeof value === 'object' && value !== null) Reflect.set(value, 'seen', true);
    };
    const reply = await clientOf(server, { transport: transport() }).get('/a', { transform });
    expect(reply).toEqual({ id: 'a', seen: true });
  });

  test('calls after close are refused, and no connection stays open', async () => {
    const server = await serve((response) => json(response, {}));
    const client = clientOf(server, { transport: transport() });
    await client.get('/a');
    await client.close();
    const error = await rejection(client.get('/a'));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ code: 'client_closed' });
    // The pool of the global `fetch` is not the client's to close.
    if (name !== 'fetch') await expect.poll(() => server.open()).toBe(0);
    expect(server.requests).toHaveLength(1);
  });
});

test('catch, finally, all and race treat the promise as any other', async () => {
  const server = await serve((response, request) =>
    json(response, {}, request.url === '/v1/bad' ? 400 : 200),
  );
  const client = clientOf(server);
  let finished = 0;
  const done = (): void => void (finished += 1);
  expect(await client.get('/bad').catch((error) => error.status)).toBe(400);
  expect(await client.get('/a').finally(done)).toEqual({});
  expect(await rejection(client.get('/bad').finally(done))).toMatchObject({ status: 400 });
  expect(
    await Promise.all([client.get('/a'), Promise.race([client.get('/a'), new Promise(() => {})])]),
  ).toEqual([{}, {}]);
  const promise = client.get('/a');
  expect(promise).toBeInstanceOf(Promise);
  await promise;
  expect(finished).toBe(2);
});

test('awaiting a promise twice sends one request', async () => {
  const server = await serve((response) => json(response, {}));
  const promise = clientOf(server).get('/a');
  await promise;
  await promise;
  expect(await promise.withResponse()).toMatchObject({ attempts: 1 });
  expect(server.requests).toHaveLength(1);
});
