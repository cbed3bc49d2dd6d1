import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { json, listen, serve, type Loopback } from '../loopback.ts';
import type { Transport } from '../../src/core/call/transport.ts';
import { OpenAIError } from '../../src/openai/errors.ts';
import { toStreamingFile } from '../../src/core/request/uploads.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'petrel-uploads-'));
});
afterEach(() => rm(folder, { recursive: true }));

const accept = (): Promise<Loopback> => serve((response) => json(response, { ok: true }));

/** What goes wrong without anybody waiting for it, while `work` runs and a moment longer. */
async function unhandled(work: () => Promise<void>): Promise<unknown[]> {
  const errors: unknown[] = [];
  const hear = (error: unknown): void => void errors.push(error);
  process.on('uncaughtExceptionMonitor', hear).on('unhandledRejection', hear);
  try {
    await work();
    await new Promise((resolve) => setTimeout(resolve, 30));
  } finally {
    process.off('uncaughtExceptionMonitor', hear).off('unhandledRejection', hear);
  }
  return errors;
}

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('abc');
}

function* syncBytes(): Generator<Uint8Array> {
  yield new TextEncoder().encode('abc');
}

type Source = AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | IterableIterator<Uint8Array>;

/** Sources that can be read once, of every kind. */
const SOURCES: readonly [name: string, make: () => Promise<Source | Response>][] = [
  ['a generator', async () => bytes()],
  ['a synchronous generator', async () => syncBytes()],
  ['a web stream', async () => new Blob(['abc']).stream()],
  ['a stream of Node', async () => Readable.from(bytes(), { objectMode: false })],
  ['a Response', async () => new Response('abc')],
  [
    'a fs.ReadStream',
    async () => {
      await writeFile(join(folder, 'a.txt'), 'abc');
      return createReadStream(join(folder, 'a.txt'));
    },
  ],
];

describe.each(TRANSPORTS)('over %s', (_transport, openTransport: () => Transport) => {
  describe.each(SOURCES)('%s', (_source, make) => {
    test('A8: sent once in a form arrives, and a second time is refused', async () => {
      const server = await accept();
      const client = clientOf(server, { transport: openTransport() });
      const file = await make();
      await client.post('/files', { multipart: true, body: { file } });
      expect(server.requests[0]?.body).toContain('\r\n\r\nabc\r\n');
      const again = await rejection(client.post('/files', { multipart: true, body: { file } }));
      expect(again).toBeInstanceOf(OpenAIError);
      expect(String(again)).toMatch(/read|iterator/);
      expect(server.requests).toHaveLength(1);
    });

    test('A8: sent once as a body arrives, and a second time is refused', async () => {
      const server = await accept();
      const client = clientOf(server, { transport: openTransport() });
      const body = await make();
      await client.post('/a', { body });
      expect(server.requests[0]?.body).toBe('abc');
      expect(await rejection(client.post('/a', { body }))).toBeInstanceOf(OpenAIError);
      expect(server.requests).toHaveLength(1);
    });

    test('A8: given to two calls at once, it is sent by one of them', async () => {
      const server = await accept();
      const client = clientOf(server, { transport: openTransport() });
      const file = await make();
      const send = (): Promise<unknown> =>
        Promise.resolve(client.post('/files', { multipart: true, body: { file } }));
      const results = await Promise.allSettled([send(), send()]);
      const errors = results.flatMap((result) =>
        result.status === 'rejected' ? [result.reason] : [],
      );
      expect(errors).toHaveLength(1);
      expect(errors[0]).toBeInstanceOf(OpenAIError);
      expect(errors[0]).toMatchObject({ name: 'OpenAIError' });
      expect(server.requests.map(({ body }) => body.includes('\r\n\r\nabc\r\n'))).toEqual([true]);
    });
  });

  test('A8: no retry sends what is left of a source', async () => {
    const server = await serve((response) => json(response, {}, 503, { 'retry-after-ms': '1' }));
    const client = clientOf(server, { transport: openTransport(), maxRetries: 2 });
    const body = { file: bytes() };
    const error = await rejection(client.post('/files', { multipart: true, body }));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test('B7: a stream of a plain file is sent with its length, and again after a 503', async () => {
    const path = join(folder, 'train.jsonl');
    await writeFile(path, '{"a":1}\n'.repeat(20_000));
    const server = await serve((response, _request, nth) =>
      json(response, { ok: true }, nth === 1 ? 503 : 200, { 'retry-after-ms': '1' }),
    );
    const client = clientOf(server, { transport: openTransport(), maxRetries: 1 });
    const body = { file: createReadStream(path) };
    await client.post('/files', { multipart: true, body });
    expect(server.requests).toHaveLength(2);
    for (const request of server.requests) {
      expect(request.headers['content-length']).toBe(String(Buffer.byteLength(request.body)));
      expect(request.headers['transfer-encoding']).toBeUndefined();
      expect(request.body).toContain('filename="train.jsonl"');
      expect(request.body).toContain(await readFile(path, 'utf8'));
    }
  });

  test('B7: the range of a stream is honoured, in a form and as a body', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, '0123456789');
    const server = await serve((response, _request, nth) =>
      json(response, { ok: true }, nth % 2 === 1 ? 503 : 200, { 'retry-after-ms': '1' }),
    );
    const client = clientOf(server, { transport: openTransport(), maxRetries: 1 });
    const range = { start: 2, end: 5 };
    await client.post('/files', {
      multipart: true,
      body: { file: ['b.txt', createReadStream(path, range)] },
    });
    await client.post('/a', { body: createReadStream(path, range) });
    const [, form, , plain] = server.requests;
    expect(form?.body).toContain('filename="b.txt"\r\nContent-Type: text/plain\r\n\r\n2345\r\n');
    expect(plain).toMatchObject({ body: '2345', headers: { 'content-length': '4' } });
  });

  test('B7: a streaming file over such a stream is sent like it', async () => {
    const path = join(folder, 'a.bin');
    await writeFile(path, '0123456789');
    const server = await serve((response, _request, nth) =>
      json(response, { ok: true }, nth === 1 ? 503 : 200, { 'retry-after-ms': '1' }),
    );
    const client = clientOf(server, { transport: openTransport(), maxRetries: 1 });
    const file = toStreamingFile(createReadStream(path), 'b.txt');
    await client.post('/files', { multipart: true, body: { file } });
    expect(server.requests).toHaveLength(2);
    expect(server.requests[1]?.headers['content-length']).toBeDefined();
    expect(server.requests[1]?.body).toContain(
      'filename="b.txt"\r\nContent-Type: text/plain\r\n\r\n0123456789\r\n',
    );
  });

  test.each([
    ['shrinks', 100_000],
    ['grows', 500_000],
  ])('B7: a file that %s after it was measured is an error', async (_what, size) => {
    const path = join(folder, 'a.bin');
    await writeFile(path, new Uint8Array(300_000));
    const server = await accept();
    const client = clientOf(server, { transport: openTransport() });
    const file = createReadStream(path);
    client.use((next) => async (call) => {
      await truncate(path, size);
      return next(call);
    });
    const error = await rejection(client.post('/files', { multipart: true, body: { file } }));
    expect(error).toMatchObject({ name: 'OpenAIError' });
    expect(String(error)).toContain('300000 bytes that were announced');
    expect(server.requests).toHaveLength(0);
  });

  describe('A10: a source that fails is the only error', () => {
    const failing = new RangeError('no more paper');
    class BrokenBlob extends Blob {
      override stream(): never {
        throw failing;
      }
    }
    const throwsAtOnce = {
      [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
        throw failing;
      },
    };
    const throwsLater = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(200_000);
      throw failing;
    };
    const brokenFile = (): object =>
      toStreamingFile(() => {
        throw failing;
      }, 'a.bin');

    test.each<[string, () => { body: unknown; multipart?: boolean }]>([
      ['a blob whose stream() throws', () => ({ body: new BrokenBlob(['abc']) })],
      ['an iterable that throws when opened', () => ({ body: throwsAtOnce })],
      ['a generator that throws', () => ({ body: throwsLater() })],
      ['a file whose open() throws', () => ({ multipart: true, body: { file: brokenFile() } })],
      ['a blob in a form', () => ({ multipart: true, body: { file: new BrokenBlob(['abc']) } })],
      ['a generator in a form', () => ({ multipart: true, body: { file: throwsLater() } })],
    ])('%s', async (_name, options) => {
      const server = await accept();
      const client = clientOf(server, { transport: openTransport(), maxRetries: 2 });
      const errors = await unhandled(async () => {
        const error = await rejection(client.post('/a', options()));
        expect(error).toMatchObject({ name: 'OpenAIError', cause: failing });
      });
      expect(errors).toEqual([]);
      expect(server.requests).toHaveLength(0);
    });
  });

  test('A10: a fs.ReadStream of no file is an error of the call, however late it is read', async () => {
    const server = await accept();
    const apiKey = async (): Promise<string> => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return 'sk-test-0123456789';
    };
    const client = clientOf(server, { transport: openTransport(), apiKey });
    const errors = await unhandled(async () => {
      const file = createReadStream(join(folder, 'none.txt'));
      const error = await rejection(client.post('/files', { multipart: true, body: { file } }));
      expect(error).toMatchObject({ name: 'OpenAIError' });
      expect(String(error)).toContain('ENOENT');
    });
    expect(errors).toEqual([]);
  });

  test('A10: an abort closes sources of every kind, even while they stall', async () => {
    const server = await accept();
    const client = clientOf(server, { transport: openTransport() });
    let returned = false;
    const stalled: AsyncIterableIterator<Uint8Array> = {
      [Symbol.asyncIterator]: () => stalled,
      next: () => new Promise(() => {}),
      return: () => {
        returned = true;
        return Promise.resolve({ done: true, value: undefined });
      },
    };
    let cancelled = false;
    const web = new ReadableStream<Uint8Array>({ cancel: () => void (cancelled = true) });
    const node = new PassThrough();
    for (const source of [stalled, web, node]) {
      for (const options of [{ body: source }, { multipart: true, body: { file: source } }]) {
        if (options.multipart === true && source === stalled) continue;
        if (options.multipart !== true && source !== stalled) continue;
        const signal = AbortSignal.timeout(60);
        expect(await rejection(client.post('/a', { ...options, signal }))).toMatchObject({
          name: 'APIUserAbortError',
        });
      }
    }
    await expect.poll(() => [returned, cancelled, node.destroyed]).toEqual([true, true, true]);
  });

  test('A10: a connection that breaks closes a source that stalls', async () => {
    const server = http.createServer((request) => {
      request.once('data', () => request.socket.destroy());
    });
    const { origin } = await listen(server);
    const client = clientOf({ origin }, { transport: openTransport(), maxRetries: 0 });
    const source = new PassThrough();
    source.write(new Uint8Array(1_000));
    const error = await rejection(client.post('/a', { body: source }));
    expect(error).toMatchObject({ name: 'APIConnectionError' });
    await expect.poll(() => source.destroyed).toBe(true);
  });
});
