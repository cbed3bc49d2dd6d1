import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectBytes } from './byte-source.ts';
import { OpenAIError } from '../errors/index.ts';
import { encodeMultipart } from './multipart-encoder.ts';
import type { FormOptions } from '../call/form-options.ts';
import type { RequestBody } from '../call/request-body.ts';
import type { StreamingFile } from './streaming-file.ts';
import { toStreamingFile } from './uploads.ts';

const bytes = (...values: number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);

/** The form as the platform's own decoder reads it. */
async function decode(body: RequestBody): Promise<FormData> {
  const written = await collectBytes(body.open());
  if (body.length !== null) expect(written.byteLength).toBe(body.length);
  const headers = { 'content-type': body.contentType };
  return new Response(written, { headers }).formData();
}

async function fileIn(form: object, options?: FormOptions): Promise<File> {
  const entries = [...(await decode(await encodeMultipart(form, options))).values()];
  const file = entries.find((entry) => entry instanceof File);
  if (file === undefined) throw new Error('no file was sent');
  return file;
}

async function* chunks(...parts: (Uint8Array | string | Blob)[]) {
  yield* parts;
}

test('plain values, lists and objects', async () => {
  const form = await decode(
    await encodeMultipart({
      purpose: 'assistants',
      n: 3,
      stream: false,
      skipped: undefined,
      at: new Date('2026-01-02T03:04:05Z'),
      include: ['a', undefined, 'b'],
      expires_after: { anchor: 'created_at', seconds: 60 },
      nested: [{ k: 'v' }],
      none: [],
      multiline: 'a\r\nb\nc',
    }),
  );
  expect([...form]).toEqual([
    ['purpose', 'assistants'],
    ['n', '3'],
    ['stream', 'false'],
    ['at', '2026-01-02T03:04:05.000Z'],
    ['include[]', 'a'],
    ['include[]', 'b'],
    ['expires_after[anchor]', 'created_at'],
    ['expires_after[seconds]', '60'],
    ['nested[][k]', 'v'],
    ['multiline', 'a\r\nb\nc'],
  ]);
});

test('a field that is JSON is one part of it', async () => {
  const session = { type: 'realtime', audio: { output: { voice: 'marin' } } };
  const form = await decode(
    await encodeMultipart({ session }, { types: { session: 'application/json' } }),
  );
  expect([...form.keys()]).toEqual(['session']);
  expect(JSON.parse(String(form.get('session')))).toEqual(session);
});

test('a form without files is one piece in memory', async () => {
  const body = await encodeMultipart({ a: 1 });
  expect(body.bytes?.byteLength).toBe(body.length);
  expect(body.repeatable).toBe(true);
});

describe('seed: 44 file inputs', () => {
  const data = bytes(0, 13, 10, 255, 128, 45, 45);
  const response = (): Response =>
    Object.defineProperty(
      new Response(data, { headers: { 'content-type': 'audio/x-own', 'content-length': '7' } }),
      'url',
      { value: 'https://example.com/a/so%20und.mp3?x=1' },
    );
  const readStream = (): object => Object.assign(chunks(data), { path: '/tmp/dir/sound.mp3' });
  const webStream = (): object => new Blob([data]).stream();

  test.each<[string, () => unknown, string, string, number | null, boolean]>([
    ['a File', () => new File([data], 'a.png', { type: 'image/x' }), 'a.png', 'image/x', 7, true],
    ['a File without type', () => new File([data], 'a.png'), 'a.png', 'image/png', 7, true],
    ['a Blob', () => new Blob([data], { type: 'image/png' }), 'unknown_file', 'image/png', 7, true],
    ['bytes', () => data, 'unknown_file', 'application/octet-stream', 7, true],
    ['a Buffer', () => Buffer.from(data), 'unknown_file', 'application/octet-stream', 7, true],
    ['an ArrayBuffer', () => data.buffer, 'unknown_file', 'application/octet-stream', 7, true],
    ['a Response', response, 'so und.mp3', 'audio/x-own', 7, false],
    ['a read stream', readStream, 'sound.mp3', 'audio/mpeg', null, false],
    ['a web stream', webStream, 'unknown_file', 'application/octet-stream', null, false],
    ['a generator', () => chunks(data), 'unknown_file', 'application/octet-stream', null, false],
    ['a tuple', () => ['x/y.jpg', data, 'image/z'], 'y.jpg', 'image/z', 7, true],
    ['a tuple without type', () => ['y.jpg', data], 'y.jpg', 'image/jpeg', 7, true],
    ['a tuple of a stream', () => ['y.jpg', chunks(data)], 'y.jpg', 'image/jpeg', null, false],
    [
      'a tuple of a Blob',
      () => ['y.jpg', new Blob([data], { type: 'image/own' })],
      'y.jpg',
      'image/own',
      7,
      true,
    ],
    [
      'a streaming file',
      () => toStreamingFile(chunks(data), 'C:\\dir\\s.wav', { size: 7 }),
      's.wav',
      'audio/wav',
      7,
      false,
    ],
    [
      'a streaming file that can be opened again',
      () => toStreamingFile(() => chunks(data), 's.wav'),
      's.wav',
      'audio/wav',
      null,
      true,
    ],
  ])('%s', async (_name, make, name, type, size, repeatable) => {
    const body = await encodeMultipart({ purpose: 'p', file: make() });
    expect(body.repeatable).toBe(repeatable);
    expect(body.length === null).toBe(size === null);
    const form = await decode(body);
    const file = form.get('file');
    if (!(file instanceof File)) throw new Error('no file was sent');
    expect([file.name, file.type]).toEqual([name, type]);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(data);
    expect(form.get('purpose')).toBe('p');
  });

  test('chunks may be text, views and blobs', async () => {
    const file = await fileIn({ file: chunks('ä', bytes(1), new Blob(['b'])) });
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes(0xc3, 0xa4, 1, 98));
  });

  test('a chunk of any other kind is refused', async () => {
    const file = (async function* () {
      yield { not: 'bytes' };
    })();
    const body = await encodeMultipart({ file });
    await expect(collectBytes(body.open())).rejects.toThrow(OpenAIError);
  });

  test('a file: URL is opened by whoever can, and refused elsewhere', async () => {
    const url = new URL('file:///tmp/a.txt');
    const openURL = (opened: URL): StreamingFile =>
      toStreamingFile(() => chunks(opened.pathname), 'a.txt');
    expect(await (await fileIn({ file: url }, { openURL })).text()).toBe('/tmp/a.txt');
    await expect(encodeMultipart({ file: url })).rejects.toThrow('file: URLs');
    await expect(encodeMultipart({ file: new URL('https://x.y/z') })).rejects.toThrow('fetch it');
  });

  test('several files come as name[]', async () => {
    const form = await decode(
      await encodeMultipart({ image: [new File(['1'], '1.png'), ['2.png', new Blob(['2'])]] }),
    );
    const names = form.getAll('image[]').map((file) => (file instanceof File ? file.name : null));
    expect(names).toEqual(['1.png', '2.png']);
  });

  test('an object in the place of a file stays an object', async () => {
    const form = await decode(await encodeMultipart({ video: { id: 'video_1' } }));
    expect(form.get('video[id]')).toBe('video_1');
  });

  test('a file is known by its value in any field', async () => {
    const file = await fileIn({ anything: { deep: [new File(['1'], 'a/b.txt')] } });
    expect(file.name).toBe('b.txt');
  });

  test('folders stay in names where they are requested', async () => {
    const files = [new File(['1'], 'skill\\a\\SKILL.md')];
    expect((await fileIn({ files })).name).toBe('SKILL.md');
    expect((await fileIn({ files }, { keepFolders: true })).name).toBe('skill/a/SKILL.md');
    const dotted = [new File(['1'], './a/./b.md')];
    expect((await fileIn({ files: dotted }, { keepFolders: true })).name).toBe('a/b.md');
  });

  test('E4: a stream sends no folder of this machine, even where folders are kept', async () => {
    const files = [readStream()];
    expect((await fileIn({ files }, { keepFolders: true })).name).toBe('sound.mp3');
    const fetched = Object.defineProperty(new Response('x'), 'url', {
      value: 'https://a.b/c/d.md',
    });
    expect((await fileIn({ files: [fetched] }, { keepFolders: true })).name).toBe('d.md');
  });

  test.each([
    ['a/../../b', 'leads out of its folder'],
    ['a/..', 'leads out of its folder'],
    ['/etc/passwd', 'is an absolute path'],
    ['C:\\Windows\\a.md', 'is an absolute path'],
    ['\\\\server\\share\\a.md', 'is an absolute path'],
    ['a/b\r\nX: y', 'contains control characters'],
    ['a/\u0000.md', 'contains control characters'],
    ['skill/', 'ends with a folder'],
    ['skill/.', 'ends with a folder'],
    ['skill\\', 'ends with a folder'],
    ['', 'is empty'],
  ])('E4: the name %j is refused where folders are kept', async (name, reason) => {
    const work = encodeMultipart(
      { files: [[name, data]] },
      { files: ['files'], keepFolders: true },
    );
    await expect(work).rejects.toThrow(OpenAIError);
    await expect(work).rejects.toThrow(reason);
  });

  test.each(['a/', 'a\\', '/', ''])('E4: a file named %j is refused in any form', async (name) => {
    await expect(encodeMultipart({ file: [name, data] })).rejects.toThrow('needs a valid name');
  });

  test('E4: control characters of a file name are escaped and add no header', async () => {
    const body = await encodeMultipart({ file: ['a\r\nX: y\u0000\u007f".txt', data] });
    const text = new TextDecoder().decode(await collectBytes(body.open()));
    expect(text).toContain('filename="a%0D%0AX: y%00%7F%22.txt"\r\n');
  });
});

describe('what cannot be sent is refused, saying what can', () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  test.each([
    ['a path for a file', { file: './a.jsonl' }, 'fromPath(path)'],
    ['a path among files', { image: [new Blob(['']), './a.png'] }, '"image[]"'],
    ['paths for files', { files: ['a.txt', 'b.txt'] }, '"files[1]"'],
    ['a number for a file', { file: 3 }, 'a number'],
    ['a promise for a file', { file: Promise.resolve(new Blob()) }, 'awaited'],
    ['an object for a file', { file: { path: './a.jsonl' } }, 'an object without bytes'],
    ['nothing for a file', { file: {} }, 'an object without bytes'],
    ['null', { purpose: null }, '"purpose"'],
    ['NaN', { n: Number.NaN }, '"n"'],
    ['a function', { a: { b: () => 1 } }, '"a[b]"'],
    ['a circle', circular, 'self'],
    ['a type with a line break', { file: ['a', new Blob(['']), 'a/b\r\nX: y'] }, 'media type'],
  ])('%s', async (_name, form, message) => {
    const work = encodeMultipart(form, { files: ['file', 'files', 'image'] });
    await expect(work).rejects.toThrow(OpenAIError);
    await expect(work).rejects.toThrow(message);
  });

  test('a promise that fails is not left unhandled by refusing it', async () => {
    const file = Promise.resolve(new Blob(['x']));
    await expect(encodeMultipart({ file: [file] })).rejects.toThrow('awaited');
  });
});

describe('sources are read while the body is sent', () => {
  test('nothing is read before, and no faster than the reader', async () => {
    let read = 0;
    const source = (async function* () {
      for (; read < 1000; read++) yield new Uint8Array(1024);
    })();
    const body = await encodeMultipart({ file: source });
    expect(read).toBe(0);
    const iterator = body.open()[Symbol.asyncIterator]();
    await iterator.next();
    await iterator.next();
    expect(read).toBeLessThanOrEqual(1);
  });

  test('leaving early closes the source', async () => {
    let closed = false;
    const source = (async function* () {
      try {
        for (;;) yield new Uint8Array(8);
      } finally {
        closed = true;
      }
    })();
    const body = await encodeMultipart({ file: source });
    let seen = 0;
    for await (const _ of body.open()) if (++seen === 3) break;
    expect(closed).toBe(true);
  });

  test('a source that can be opened again gives the same body again', async () => {
    const body = await encodeMultipart({ file: toStreamingFile(() => chunks('abc'), 'a.txt') });
    expect(await collectBytes(body.open())).toEqual(await collectBytes(body.open()));
  });

  test('a source that cannot throws at the second opening', async () => {
    const body = await encodeMultipart({ file: chunks('abc') });
    await collectBytes(body.open());
    await expect(collectBytes(body.open())).rejects.toThrow('more than once');
  });

  test('a failing source throws an error of this package that names the field', async () => {
    const source = (async function* () {
      yield 'a';
      throw new TypeError('disk on fire');
    })();
    const body = await encodeMultipart({ file: source });
    const error: unknown = await collectBytes(body.open()).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ message: expect.stringContaining('"file"') });
    expect((error as Error).cause).toBeInstanceOf(TypeError);
  });

  test.each([[2], [4]])(
    'contents of 3 bytes with a declared size of %i are refused',
    async (size) => {
      const body = await encodeMultipart({ file: toStreamingFile(chunks('abc'), 'a', { size }) });
      await expect(collectBytes(body.open())).rejects.toThrow(`${size} bytes`);
    },
  );
});

test('any form comes back as the platform decodes it', async () => {
  // The platform's decoder drops a byte order mark at the start of a value; servers do not.
  const text = fc.string({ unit: 'grapheme' }).filter((value) => !value.startsWith('\ufeff'));
  const name = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).filter((n) => !/%0|%2/.test(n));
  const file = fc.record({ name, data: fc.uint8Array({ maxLength: 400 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.string({ unit: fc.constantFrom('a', 'b', '"', '\r', '\n', 'ü'), minLength: 1 }),
          text,
        ),
      ),
      file,
      async (fields, { name: fileName, data }) => {
        const form = Object.fromEntries(fields);
        const body = await encodeMultipart({
          ...form,
          file: toStreamingFile(() => cut(data), `x/${fileName.replaceAll(/[\\/]/g, '_')}`),
        });
        const decoded = await decode(body);
        for (const [key, value] of Object.entries(form)) expect(decoded.get(key)).toBe(value);
        const sent = decoded.get('file');
        if (!(sent instanceof File)) throw new Error('no file was sent');
        expect(new Uint8Array(await sent.arrayBuffer())).toEqual(new Uint8Array(data));
      },
    ),
  );
});

async function* cut(data: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < data.length; start += 7) yield data.subarray(start, start + 7);
}
