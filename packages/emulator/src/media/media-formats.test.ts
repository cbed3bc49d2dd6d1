import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';
import { drawPicture } from './picture.ts';
import { zip } from './zip.ts';

test('base64 is that of Node, and is decoded to the same bytes', () => {
  const long = new Uint8Array(100_000).map((_, index) => index * 7);
  expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
      expect(toBase64(data)).toBe(Buffer.from(data).toString('base64'));
      expect(fromBase64(toBase64(data))).toEqual(data);
    }),
  );
});

test.each([
  ['jpeg', [0xff, 0xd8], [0xff, 0xd9]],
  ['webp', [0x52, 0x49, 0x46, 0x46], [0x07, 0x00]],
] as const)('a %s begins and ends as its format requires', (format, start, end) => {
  const picture = [...drawPicture('anything', format)];
  expect(picture.slice(0, start.length)).toEqual(start);
  expect(picture.slice(-end.length)).toEqual(end);
});

test('a PNG has valid chunks and as many pixels as its header states', () => {
  const picture = Buffer.from(drawPicture('anything'));
  let at = 8;
  const names: string[] = [];
  while (at < picture.length) {
    const length = picture.readUInt32BE(at);
    const named = picture.subarray(at + 4, at + 8 + length);
    expect(picture.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    names.push(named.subarray(0, 4).toString());
    if (names.at(-1) === 'IDAT') expect(inflateSync(named.subarray(4)).length).toBe(16 * 49);
    at += 12 + length;
  }
  expect(names).toEqual(['IHDR', 'IDAT', 'IEND']);
});

test('a ZIP archive lists its members in its directory', () => {
  const archive = Buffer.from(zip([{ name: 'ü.txt', bytes: Buffer.from('hello') }]));
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const directory = archive.readUInt32LE(end + 16);
  expect(archive.readUInt32LE(directory)).toBe(0x02014b50);
  expect(directory + archive.readUInt32LE(end + 12)).toBe(end);
  expect(archive.subarray(directory + 46, end).toString()).toBe('ü.txt');
  expect(archive.readUInt32LE(14)).toBe(crc32(Buffer.from('hello')));
});
