import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBase64 } from '../../media/base64.ts';
import { readSoundFormat } from '../../media/sound-format.ts';
import { InputAudioBuffer } from './input-audio-buffer.ts';

const format = readSoundFormat(undefined);

/** So many milliseconds of bytes that count upwards. */
const counting = (milliseconds: number, from = 0): Uint8Array =>
  Uint8Array.from({ length: milliseconds * 48 }, (_, at) => (from * 48 + at) % 251);

test('takes the sound between two times, wherever it is divided and whatever was dropped', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 10 }), (lengths) => {
      const buffer = new InputAudioBuffer();
      let end = 0;
      for (const length of lengths) {
        buffer.append(toBase64(counting(length, end)));
        end += length;
        buffer.forgetBefore(end - 60, format);
      }
      const from = Math.max(0, end - 50);
      const wanted = [...counting(end - from, from)];
      expect([...buffer.takeBetween(from, end, format)]).toEqual(wanted);
      expect(buffer.received(format)).toBe(end);
      expect(buffer.isEmpty).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('keeps what follows the sound that is taken', () => {
  const buffer = new InputAudioBuffer();
  buffer.append(toBase64(counting(500)));
  buffer.takeBetween(100, 300, format);
  expect([...buffer.commit(format)]).toEqual([...counting(200, 300)]);
});

test('refuses to commit less than 100 milliseconds', () => {
  const buffer = new InputAudioBuffer();
  buffer.append(toBase64(counting(99)));
  expect(() => buffer.commit(format)).toThrow('buffer only has 99.00ms of audio');
  buffer.append(toBase64(counting(1)));
  expect(buffer.commit(format)).toHaveLength(4800);
});
