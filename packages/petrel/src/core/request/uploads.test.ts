import { Readable } from 'node:stream';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { toDataURL } from './data-url.ts';
import { OpenAIError } from '../errors/index.ts';
import { toFile, toStreamingFile, type BlobLike, type Uploadable } from './uploads.ts';
import fc from 'fast-check';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 255]);

/** A blob as a library may have it, without a stream. */
function blobLike(text: string, type: string): BlobLike {
  const bytes = new TextEncoder().encode(text);
  return { size: bytes.byteLength, type, arrayBuffer: () => Promise.resolve(bytes.buffer) };
}

describe('toFile', () => {
  test('reads a stream whole into a File', async () => {
    const stream = (async function* () {
      yield 'ä';
      yield Uint8Array.of(1);
    })();
    const file = await toFile(stream, 'a.txt', { lastModified: 5 });
    expect([file.name, file.type, file.lastModified]).toEqual(['a.txt', 'text/plain', 5]);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(Uint8Array.of(0xc3, 0xa4, 1));
  });

  test('keeps the metadata of a File, unless options replace it', async () => {
    const given = new File(['x'], 'a.txt', { type: 'text/own', lastModified: 5 });
    const same = await toFile(given);
    expect([same.name, same.type, same.lastModified]).toEqual(['a.txt', 'text/own', 5]);
    const other = await toFile(given, 'b.txt', { type: 'text/other' });
    expect([other.name, other.type, other.lastModified]).toEqual(['b.txt', 'text/other', 5]);
    expect(await other.text()).toBe('x');
  });

  test('takes the type of contents without one from the new name', async () => {
    expect((await toFile(new Uint8Array(1), 'a.mp3')).type).toBe('audio/mpeg');
  });

  test('takes the name of a Response from its address, promised or not', async () => {
    const response = Object.defineProperty(new Response('x'), 'url', {
      value: 'https://a.b/c.pdf',
    });
    expect((await toFile(Promise.resolve(response))).name).toBe('c.pdf');
  });

  test('G6: gives a File back as it is when nothing about it is to change', async () => {
    const given = new File(['x'], 'a.txt', { type: 'text/own', lastModified: 5 });
    expect(await toFile(given)).toBe(given);
    expect(await toFile(given, 'a.txt', { type: 'text/own', lastModified: 5 })).toBe(given);
    expect(await toFile(given, 'b.txt')).not.toBe(given);
  });

  test.each<[string, Uploadable, string, string, number | null]>([
    [
      'an object shaped like a File',
      { ...blobLike('abc', 'text/own'), name: 'a.txt', lastModified: 5 },
      'a.txt',
      'text/own',
      5,
    ],
    [
      'an object shaped like a Blob',
      blobLike('abc', 'image/png'),
      'unknown_file',
      'image/png',
      null,
    ],
    ['a File whose name is a path', new File(['abc'], 'a/b.txt'), 'a/b.txt', '', null],
    [
      'an object shaped like a Response',
      { url: 'https://a.b/c/d.pdf?e=1', blob: async () => new Blob(['abc']) },
      'd.pdf',
      'application/pdf',
      null,
    ],
    [
      'a Response whose blob has a type',
      { url: 'https://a.b/c', blob: async () => blobLike('abc', 'image/own') },
      'c',
      'image/own',
      null,
    ],
    [
      'a Response of node-fetch',
      {
        url: 'https://a.b/d.txt',
        headers: new Headers({ 'content-type': 'text/own' }),
        body: Readable.from([Buffer.from('abc')]),
        blob: async () => new Blob(['abc']),
        arrayBuffer: async () => new ArrayBuffer(0),
        size: 0,
      },
      'd.txt',
      'text/own',
      null,
    ],
    ['bytes', new TextEncoder().encode('abc'), 'unknown_file', '', null],
    [
      'an object shaped like a File with folders in its name',
      { ...blobLike('abc', 'text/own'), name: 'a/b.txt', lastModified: 5 },
      'a/b.txt',
      'text/own',
      5,
    ],
    [
      'a stream with a path',
      Object.assign(Readable.from(['abc']), { url: 'https://a.b/c/d.txt' }),
      'd.txt',
      'text/plain',
      null,
    ],
    ['a stream', Readable.from(['abc']), 'unknown_file', '', null],
  ])('G6: takes %s', async (_name, value, name, type, lastModified) => {
    const file = await toFile(value);
    expect(file).toBeInstanceOf(File);
    expect([file.name, file.type, await file.text()]).toEqual([name, type, 'abc']);
    if (lastModified !== null) expect(file.lastModified).toBe(lastModified);
    expect((await toFile(new Blob(['x']), null, { lastModified: 7 })).lastModified).toBe(7);
  });

  test.each([
    ['https://a.b/100%.txt', '100%.txt'],
    ['https://a.b/a%2Fb.txt', 'b.txt'],
    ['https://a.b/a%0Ab.txt', 'a\nb.txt'],
    ['https://a.b/a%250Ab.txt', 'a%250Ab.txt'],
    ['https://a.b/', 'unknown_file'],
    ['/relative/c.txt', 'c.txt'],
  ])('G6: a resource at %s is named %s', async (url, name) => {
    const file = await toFile({ url, blob: async () => new Blob(['x']) });
    expect(file.name).toBe(name);
  });

  test('names a file with anything that has a text, and rejects what has none', async () => {
    const bytes = new Uint8Array([1]);
    const named = async (name: unknown, options?: unknown): Promise<File> =>
      Reflect.apply(toFile, null, [bytes, name, options]);
    expect((await named(5)).name).toBe('5');
    expect((await named(new URL('file:///a/b.txt'))).name).toBe('file:///a/b.txt');
    expect((await named('a', null)).name).toBe('a');
    const hostile = {
      toString() {
        throw new TypeError('no text');
      },
    };
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const arguments_ of [[bytes, hostile], [bytes, 'a', { type: Symbol('t') }], [proxy]]) {
      await expect(Reflect.apply(toFile, null, arguments_)).rejects.toBeInstanceOf(OpenAIError);
    }
  });

  test('G6: bytes of another realm are taken', async () => {
    const bytes: unknown = runInContext('new Uint8Array([97, 98])', createContext());
    if (!ArrayBuffer.isView(bytes)) throw new Error('no bytes were made');
    expect(bytes).not.toBeInstanceOf(Uint8Array);
    expect(await (await toFile(bytes)).text()).toBe('ab');
  });

  test.each([['text'], [null], [undefined], [1], [{}]])('refuses %j', async (value) => {
    await expect(toFile(value as unknown as Uploadable)).rejects.toThrow(OpenAIError);
  });
});

describe('toStreamingFile', () => {
  test('needs a name, and a size that is one', () => {
    const data = new Blob(['x']).stream();
    expect(() => toStreamingFile(data, '')).toThrow(OpenAIError);
    expect(() => toStreamingFile(data, 'a', { size: -1 })).toThrow(OpenAIError);
    expect(() => toStreamingFile(data, 'a', { size: 0.5 })).toThrow(OpenAIError);
  });
});

describe('seed: 12 data URLs', () => {
  test('any bytes come back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 1000 }), async (bytes) => {
        const back = await fetch(await toDataURL(bytes, 'image/png'));
        expect(back.headers.get('content-type')).toBe('image/png');
        expect(new Uint8Array(await back.arrayBuffer())).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  test('so do more bytes than are encoded at once', async () => {
    const bytes = Uint8Array.from({ length: 100_001 }, (_, index) => index * 31);
    const url = await toDataURL(bytes);
    expect(url).toBe(
      `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`,
    );
  });

  test.each<[string, Uploadable, string]>([
    ['its own type', new Blob([PNG], { type: 'image/own' }), 'image/own'],
    ['its name', ['a.webp', PNG], 'image/webp'],
    ['a PNG by its bytes', PNG, 'image/png'],
    ['a JPEG by its bytes', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'image/jpeg'],
    ['a GIF by its bytes', new TextEncoder().encode('GIF89a..'), 'image/gif'],
    ['a WebP by its bytes', new TextEncoder().encode('RIFF1234WEBPVP8'), 'image/webp'],
    ['a PDF by its bytes', new TextEncoder().encode('%PDF-1.7'), 'application/pdf'],
    ['nothing else', Uint8Array.of(1, 2), 'application/octet-stream'],
  ])('the type comes from %s', async (_name, file, type) => {
    expect(await toDataURL(file)).toMatch(new RegExp(`^data:${type};base64,`));
  });
});
