import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UTF8Decoder } from './utf8-decoder.ts';

const whole = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function inPieces(bytes: Uint8Array, size: number): string {
  const decoder = new UTF8Decoder();
  let text = '';
  for (let start = 0; start < bytes.length; start += size) {
    text += decoder.write(bytes.subarray(start, start + size));
  }
  return text + decoder.end();
}

test('text in pieces of any size decodes as the whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 9 }), (text, size) => {
      const bytes = new TextEncoder().encode(text);
      expect(inPieces(bytes, size)).toBe(whole(bytes));
    }),
  );
});

test('so do malformed bytes', () => {
  const byte = fc.oneof(
    fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xe2, 0xed, 0xf0, 0xf4, 0xf8, 0xff, 0xa0, 0x90),
    fc.integer({ min: 0, max: 255 }),
  );
  fc.assert(
    fc.property(fc.array(byte), fc.integer({ min: 1, max: 5 }), (values, size) => {
      const bytes = Uint8Array.from(values);
      expect(inPieces(bytes, size)).toBe(whole(bytes));
    }),
    { numRuns: 500 },
  );
});

test('a buffer may be used again after it was written', () => {
  const decoder = new UTF8Decoder();
  const buffer = Uint8Array.from([0xe6, 0xbc]);
  expect(decoder.write(buffer)).toBe('');
  buffer.fill(0);
  expect(decoder.write(Uint8Array.of(0xa2))).toBe('漢');
});
