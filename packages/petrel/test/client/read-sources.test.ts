import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, rejection } from '../clients.ts';
import { json, serve, type Loopback } from '../loopback.ts';
import { toStreamingFile } from '../../src/core/request/uploads.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'petrel-uploads-'));
});
afterEach(() => rm(folder, { recursive: true }));

const accept = (): Promise<Loopback> => serve((response) => json(response, { ok: true }));

async function* bytes(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode('abc');
}

describe('A8: what was read, locked or destroyed is refused before anything is sent', () => {
  test.each<[string, () => Promise<unknown>]>([
    [
      'a web stream read in part',
      async () => {
        const stream = Readable.toWeb(Readable.from(['a', 'b']));
        const reader = stream.getReader();
        await reader.read();
        reader.releaseLock();
        return stream;
      },
    ],
    [
      'a web stream that is locked',
      async () => {
        const stream = new Blob(['abc']).stream();
        stream.getReader();
        return stream;
      },
    ],
    [
      'a web stream that was cancelled',
      async () => {
        const stream = new Blob(['abc']).stream();
        await stream.cancel();
        return stream;
      },
    ],
    [
      'a stream of Node read in part',
      async () => {
        const stream = Readable.from(['a', 'b']);
        await new Promise((resolve) => stream.once('readable', resolve));
        stream.read();
        return stream;
      },
    ],
    ['a stream of Node that was destroyed', async () => new PassThrough().end('abc').destroy()],
    [
      'a stream of Node that is piped elsewhere',
      async () => {
        const stream = new PassThrough();
        stream.pipe(new PassThrough());
        return stream;
      },
    ],
    [
      'a fs.ReadStream that was read to its end',
      async () => {
        await writeFile(join(folder, 'a.txt'), 'abc');
        const stream = createReadStream(join(folder, 'a.txt'));
        for await (const _ of stream);
        return stream;
      },
    ],
    [
      'a Response whose body was read',
      async () => {
        const response = new Response('abc');
        await response.text();
        return response;
      },
    ],
    [
      'a Response whose body is locked',
      async () => {
        const response = new Response('abc');
        response.body?.getReader();
        return response;
      },
    ],
    [
      'a streaming file of a stream that was read',
      async () => {
        const stream = Readable.from(['abc']);
        const file = toStreamingFile(stream, 'a.txt');
        for await (const _ of stream);
        return file;
      },
    ],
  ])('%s', async (_name, make) => {
    const server = await accept();
    const client = clientOf(server);
    const source = await make();
    for (const options of [{ multipart: true, body: { file: source } }, { body: source }]) {
      const error = await rejection(client.post('/files', options));
      expect(error).toMatchObject({ name: 'OpenAIError', code: 'usage' });
      expect(String(error)).toContain('cannot be read');
    }
    expect(server.connections()).toBe(0);
  });

  test('a generator that was read to its end uploads no empty file', async () => {
    const server = await accept();
    const file = bytes();
    for await (const _ of file);
    const error = await rejection(
      clientOf(server).post('/files', { multipart: true, body: { file } }),
    );
    expect(String(error)).toContain('nothing to send');
    expect(server.requests).toHaveLength(0);
  });

  test('what is empty and was not read is sent', async () => {
    const server = await accept();
    const client = clientOf(server);
    await writeFile(join(folder, 'empty.txt'), '');
    const sources = [
      new Blob([]),
      new Blob([]).stream(),
      Readable.from([]),
      new Response(null),
      createReadStream(join(folder, 'empty.txt')),
      toStreamingFile(async function* () {}, 'a.txt'),
    ];
    for (const file of sources) {
      await client.post('/files', { multipart: true, body: { file } });
      expect(server.requests.at(-1)?.body).toMatch(/Content-Type: \S+\r\n\r\n\r\n--/);
    }
  });
});

describe('B7: streams that cannot be opened again', () => {
  test('one over a descriptor is read once, from where the descriptor stands', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, '0123456789');
    const handle = await open(path);
    await handle.read(Buffer.alloc(4), 0, 4);
    const server = await serve((response) => json(response, {}, 503));
    const body = createReadStream('', { fd: handle.fd, autoClose: false });
    const error = await rejection(clientOf(server).post('/a', { body }));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
    expect(server.requests).toMatchObject([
      { body: '456789', headers: { 'transfer-encoding': 'chunked' } },
    ]);
    await handle.close();
  });

  test('one of a device is read once', async () => {
    const server = await accept();
    await clientOf(server).post('/a', { body: createReadStream('/dev/null') });
    expect(server.requests[0]?.headers['transfer-encoding']).toBe('chunked');
  });

  test('one whose file was deleted since is still sent', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'abc');
    const body = createReadStream(path);
    await new Promise((resolve) => body.once('open', resolve));
    await rm(path);
    const server = await accept();
    await clientOf(server).post('/a', { body });
    expect(server.requests[0]?.body).toBe('abc');
  });
});
