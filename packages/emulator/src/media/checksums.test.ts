import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64 } from './base64.ts';
import { crc32 } from './checksums.ts';
import { md5 } from './md5.ts';
import { drawPicture } from './picture.ts';
import { zip } from './zip.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

describe('agree with what is known', () => {
  test('MD5', () => {
    fc.assert(
      fc.property(bytes, (data) => {
        expect(md5(data)).toBe(createHash('md5').update(data).digest('hex'));
      }),
    );
  });

  test('CRC-32, by its published check value', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  test('base64', () => {
    const long = new Uint8Array(100_000).map((_, index) => index * 7);
    expect(toBase64(long)).toBe(Buffer.from(long).toString('base64'));
    fc.assert(
      fc.property(bytes, (data) => toBase64(data) === Buffer.from(data).toString('base64')),
    );
  });
});

test('a PNG has valid chunks and as many pixels as it says', () => {
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

test('a ZIP lists its members where its directory says', () => {
  const archive = Buffer.from(zip([{ name: 'ü.txt', bytes: Buffer.from('hello') }]));
  const end = archive.length - 22;
  expect(archive.readUInt32LE(end)).toBe(0x06054b50);
  const directory = archive.readUInt32LE(end + 16);
  expect(archive.readUInt32LE(directory)).toBe(0x02014b50);
  expect(directory + archive.readUInt32LE(end + 12)).toBe(end);
  expect(archive.subarray(directory + 46, end).toString()).toBe('ü.txt');
  expect(archive.readUInt32LE(14)).toBe(crc32(Buffer.from('hello')));
});
