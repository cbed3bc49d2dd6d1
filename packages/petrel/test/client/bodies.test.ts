import type { ServerResponse } from 'node:http';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import http2 from 'node:http2';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Agent } from 'undici';
import { createAuthority } from '../certificates.ts';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { type Answer, json, listen, type Loopback, serve } from '../loopback.ts';
import type { BinaryResponse } from '../../src/core/response/binary-response.ts';
import type { Stream } from '../../src/openai/stream.ts';
import { Client } from '../../src/client.ts';
import { undiciTransport } from '../../src/platform/undici/undici-transport.ts';

const MEBIBYTE = 1_048_576;

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'petrel-bodies-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test.each([0, -1, Number.NaN, '1'])('A2: a `maxResponseBytes` of %j is refused', (limit) => {
  const options = { apiKey: 'sk-test', maxResponseBytes: limit as number };
  expect(() => new Client(options)).toThrow(expect.objectContaining({ code: 'configuration' }));
});

let bomb: Buffer | undefined;

/** 540 MB of blanks, so compressed that it costs the server nothing. */
function longerThanAnyString(): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
  return brotliCompressSync(Buffer.alloc(540_000_000, 32), { params });
}

describe.each(TRANSPORTS)('over %s', (name, transport) => {
  test.each([200, 500])(
    'A1: a body of status %i that is longer than any string is an error, requested once',
    async (status) => {
      const server = await serve((response) => {
        response.writeHead(status, {
          'content-type': 'application/json',
          'content-encoding': 'br',
        });
        response.end((bomb ??= longerThanAnyString()));
      });
      const options = { transport: transport(), maxResponseBytes: Infinity, maxRetries: 0 };
      const error = await rejection(clientOf(server, options).get('/a'));
      expect(error).toMatchObject(
        status === 200 ? { code: 'response_too_large', retryable: false, status } : { status },
      );
      expect(server.requests).toHaveLength(1);
    },
    60_000,
  );

  test('A2: an endless body ends at `maxResponseBytes`, of decoded bytes, without a retry', async () => {
    const server = await serveCounting((response, { url }) => {
      const zipped = url.endsWith('zipped');
      const coding = zipped ? { 'content-encoding': 'gzip' } : {};
      response.writeHead(200, { 'content-type': 'application/json', ...coding });
      if (zipped) response.end(gzipSync(Buffer.alloc(4 * MEBIBYTE, 32)));
      else endless(response);
    });
    const client = clientOf(server, { transport: transport(), maxResponseBytes: MEBIBYTE });
    for (const path of ['/endless', '/zipped']) {
      expect(await rejection(client.get(path))).toMatchObject({
        name: 'APIResponseValidationError',
        code: 'response_too_large',
        status: 200,
        retryable: false,
        attempts: 1,
      });
    }
    await expect.poll(server.running).toBe(0);
  });

  test('A2: of an endless error the first mebibyte is read, and its status counts', async () => {
    const server = await serveCounting((response) => {
      response.writeHead(404, { 'content-type': 'text/plain' });
      endless(response);
    });
    const error = await rejection(clientOf(server, { transport: transport() }).get('/a'));
    expect(error).toMatchObject({ name: 'NotFoundError', status: 404 });
    await expect.poll(server.running).toBe(0);
  });

  test('A2: an endless event ends at `maxResponseBytes`, and a file may be as long as it likes', async () => {
    const server = await serveCounting((response, { url }) => {
      const events = url.endsWith('events');
      response.writeHead(200, { 'content-type': events ? 'text/event-stream' : 'audio/mpeg' });
      if (events) endless(response);
      else response.end(Buffer.alloc(3 * MEBIBYTE));
    });
    const client = clientOf(server, { transport: transport(), maxResponseBytes: MEBIBYTE });
    const stream = await client.get<Stream<unknown>>('/events', { stream: true });
    const reading = stream[Symbol.asyncIterator]().next();
    expect(await rejection(reading)).toMatchObject({ code: 'response_too_large' });
    let size = 0;
    const file = await client.get<BinaryResponse>('/file', { binary: true });
    for await (const chunk of file) size += chunk.byteLength;
    expect(size).toBe(3 * MEBIBYTE);
    const kept = await client.get<BinaryResponse>('/file', { binary: true });
    expect(await rejection(kept.bytes())).toMatchObject({
      code: 'response_too_large',
      status: 200,
    });
    await expect.poll(server.running).toBe(0);
  });

  test.each([200, 404])(
    'A3: more than five content codings are refused, status %i',
    async (status) => {
      const zipped = Array.from({ length: 6 }).reduce<Buffer>(
        (bytes) => gzipSync(bytes),
        Buffer.from('{}'),
      );
      const server = await serve((response, { url }) => {
        const coding = Array.from({ length: url.endsWith('many') ? 3_200 : 6 })
          .fill('gzip')
          .join(',');
        response.writeHead(status, {
          'content-type': 'application/json',
          'content-encoding': coding,
        });
        response.end(zipped);
      });
      const client = clientOf(server, { transport: transport() });
      for (const path of ['/six', '/many']) {
        expect(await rejection(client.get(path))).toMatchObject(
          // The `fetch` of Node refuses them itself, and keeps the status to itself.
          status === 200 || name === 'fetch' ? { retryable: false } : { status },
        );
      }
      expect(server.requests).toHaveLength(2);
    },
  );

  test('A3: five content codings are decoded', async () => {
    const zipped = Array.from({ length: 5 }).reduce<Buffer>(
      (bytes) => gzipSync(bytes),
      Buffer.from('[1]'),
    );
    const server = await serve((response) => {
      const coding = 'gzip, gzip,gzip , gzip, gzip';
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding });
      response.end(zipped);
    });
    expect(await clientOf(server, { transport: transport() }).get('/a')).toEqual([1]);
  });

  test.each(['gzip', 'br', 'deflate'])('A4: a reply without a body needs no %s', async (coding) => {
    const server = await serveCounting((response, { url }) => {
      const headers = { 'content-type': 'application/json', 'content-encoding': coding };
      if (url.endsWith('204')) response.writeHead(204, headers);
      else if (url.endsWith('0')) response.writeHead(200, { ...headers, 'content-length': 0 });
      else response.writeHead(200, headers).write('');
      response.end();
    });
    const client = clientOf(server, { transport: transport() });
    for (const path of ['/204', '/length-0', '/chunked']) {
      expect(await client.delete(path)).toBeNull();
    }
    expect(server.requests).toHaveLength(3);
  });

  test.each([200, 202])('A5: an empty %i under application/json is null', async (status) => {
    const server = await serveCounting((response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end();
    });
    expect(await clientOf(server, { transport: transport() }).post('/a')).toBeNull();
  });

  test('A6: replies that nobody reads leave their connections to later calls', async () => {
    const server = await serve((response, { url }) => {
      if (url.endsWith('204')) response.writeHead(204).end();
      else if (url.endsWith('empty')) response.writeHead(200, { 'content-length': 0 }).end();
      else json(response, { ok: true });
    });
    const client = clientOf(server, { transport: transport() });
    const kept: unknown[] = [];
    for (let nth = 0; nth < 5; nth += 1) {
      for (const path of ['/204', '/empty', '/small']) {
        kept.push(await client.get(path).asResponse());
        kept.push(await client.get(path).asRawResponse(false));
        kept.push(await client.get(path, { binary: true }));
        await setTimeout(5);
      }
    }
    expect(server.requests).toHaveLength(45);
    expect(server.connections()).toBeLessThanOrEqual(6);
    const last = kept.at(-3);
    expect(last instanceof Response ? await last.json() : last).toEqual({ ok: true });
  });

  test('A6: a small body that was left unread can be read later, in every way', async () => {
    const server = await serve((response) => json(response, { ok: true }));
    const client = clientOf(server, { transport: transport() });
    const [response, raw, file] = [
      await client.get('/a').asResponse(),
      await client.get('/a').asRawResponse(false),
      await client.get<BinaryResponse>('/a', { binary: true }),
    ];
    await setTimeout(150);
    expect(await response.json()).toEqual({ ok: true });
    expect(await raw.parse()).toEqual({ ok: true });
    expect(file.bodyUsed).toBe(false);
    expect(await file.json()).toEqual({ ok: true });
  });

  test('A6: `toFile` releases the connection when the file cannot be written', async () => {
    const path = await folder();
    const server = await serveCounting((response) => {
      response.writeHead(200, { 'content-type': 'audio/mpeg' });
      endless(response);
    });
    const client = clientOf(server, { transport: transport() });
    for (const target of [path, join(path, 'none', 'x.mp3')]) {
      const file = await client.get<BinaryResponse>('/a', { binary: true });
      expect(await rejection(file.toFile(target))).toMatchObject({ name: 'OpenAIError' });
    }
    await expect.poll(server.running).toBe(0);
    expect(await readdir(path)).toEqual([]);
  });

  test('A6b: a long body that nobody reads holds no connection past its limit on gaps', async () => {
    const server = await serveCounting((response, { url }) => {
      const type = url.endsWith('events') ? 'text/event-stream' : 'audio/mpeg';
      response.writeHead(200, { 'content-type': type });
      endless(response);
    });
    const client = clientOf(server, { transport: transport(), timeout: { read: 200, idle: 200 } });
    const response = await client.get('/a').asResponse();
    const file = await client.get<BinaryResponse>('/a', { binary: true });
    const stream = await client.get<Stream<unknown>>('/events', { stream: true });
    expect(server.running()).toBe(3);
    await expect.poll(server.running, { timeout: 3_000 }).toBe(0);
    const timedOut = { name: 'APIConnectionTimeoutError' };
    expect(await rejection(response.text())).toMatchObject(timedOut);
    expect(await rejection(file.bytes())).toMatchObject({ ...timedOut, phase: 'read' });
    expect(await rejection(stream[Symbol.asyncIterator]().next())).toMatchObject(timedOut);
  });

  test('A6b: a stream whose iterator is dropped holds no connection past its limit on gaps', async () => {
    const server = await serveCounting((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: {"n":1}\n\n');
    });
    const client = clientOf(server, { transport: transport(), timeout: { idle: 200 } });
    const stream = await client.get<Stream<unknown>>('/a', { stream: true });
    expect(await stream[Symbol.asyncIterator]().next()).toMatchObject({ value: { n: 1 } });
    expect(server.running()).toBe(1);
    await expect.poll(server.running, { timeout: 3_000 }).toBe(0);
  });

  test('A6b: a reader may be slower than the limit on gaps, however long the body is', async () => {
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(Buffer.alloc(2 * MEBIBYTE));
    });
    const client = clientOf(server, { transport: transport(), timeout: { read: 100 } });
    let [size, pauses] = [0, 0];
    for await (const chunk of await client.get<BinaryResponse>('/a', { binary: true })) {
      size += chunk.byteLength;
      if (pauses++ < 3) await setTimeout(250);
    }
    expect(size).toBe(2 * MEBIBYTE);
  });

  test('A9: two calls of `next` at once settle on a file and on a stream', async () => {
    const server = await serve((response, { url }) => {
      const events = url.endsWith('events');
      response.writeHead(200, { 'content-type': events ? 'text/event-stream' : 'audio/mpeg' });
      response.end(events ? 'data: {"n":1}\n\ndata: [DONE]\n\n' : 'abc');
    });
    const client = clientOf(server, { transport: transport() });
    const file = await client.get<BinaryResponse>('/file', { binary: true });
    const bytes = file[Symbol.asyncIterator]();
    const [first, second] = await Promise.all([bytes.next(), bytes.next()]);
    expect([Buffer.from(first.value ?? []).toString(), second.done]).toEqual(['abc', true]);
    const stream = await client.get<Stream<unknown>>('/events', { stream: true });
    const events = stream[Symbol.asyncIterator]();
    const [one, two] = await Promise.all([events.next(), events.next()]);
    expect([one.value, two.done]).toEqual([{ n: 1 }, true]);
  });
});

describe('over HTTP/2', () => {
  const certificate = createAuthority().issue({ name: 'localhost' });

  test.each([http2.constants.NGHTTP2_CANCEL, http2.constants.NGHTTP2_NO_ERROR])(
    'A11: a body that is reset with code %i before its announced length is a connection error',
    async (code) => {
      let requests = 0;
      const server = http2.createSecureServer(certificate);
      server.on('stream', (stream, headers) => {
        requests += 1;
        const wantsJSON = String(headers[':path']).endsWith('json');
        const type = wantsJSON ? 'application/json' : 'audio/mpeg';
        stream.on('error', () => {});
        stream.respond({ ':status': 200, 'content-type': type, 'content-length': 10 });
        stream.write('[1,2,3');
        global.setTimeout(() => stream.close(code), 50);
      });
      const { origin } = await listen(server, 'https');
      const tls = { rejectUnauthorized: false };
      const transport = undiciTransport({ dispatcher: new Agent({ allowH2: true, connect: tls }) });
      const client = clientOf({ origin }, { transport, maxRetries: 1 });
      expect(await rejection(client.get('/json'))).toMatchObject({
        name: 'APIConnectionError',
        retryable: true,
        attempts: 2,
      });
      expect(requests).toBe(2);
      const path = join(await folder(), 'x.mp3');
      const file = await client.get<BinaryResponse>('/file', { binary: true });
      expect(await rejection(file.toFile(path))).toMatchObject({ name: 'APIConnectionError' });
      expect(await readdir(join(path, '..'))).toEqual([]);
    },
  );
});

/** Writes blanks for as long as somebody takes them. */
function endless(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write(BLANKS));
  };
  response.on('drain', more);
  more();
}

/** A server, and how many of its responses are not over. */
async function serveCounting(answer: Answer): Promise<Loopback & { running: () => number }> {
  let running = 0;
  const server = await serve((response, request, nth) => {
    running += 1;
    response.on('close', () => (running -= 1));
    return answer(response, request, nth);
  });
  return { ...server, running: () => running };
}

const BLANKS = Buffer.alloc(65_536, 32);
