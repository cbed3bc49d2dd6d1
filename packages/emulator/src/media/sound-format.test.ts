import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  encodeSamples,
  readSoundFormat,
  sampleAt,
  soundBytes,
  soundLength,
} from './sound-format.ts';

const pcm = readSoundFormat({ type: 'audio/pcm', rate: 24_000 });
const law = {
  pcmu: readSoundFormat({ type: 'audio/pcmu' }),
  pcma: readSoundFormat({ type: 'audio/pcma' }),
};

describe('sound', () => {
  test('as PCM keeps every sample', () => {
    fc.assert(
      fc.property(fc.integer({ min: -32_768, max: 32_767 }), (sample) => {
        expect(sampleAt(encodeSamples([sample], pcm), 0, pcm)).toBe(sample);
      }),
    );
  });

  // Values of ITU-T G.711, scaled to 16 bits.
  test.each([
    ['pcmu', 0x00, -32_124],
    ['pcmu', 0x80, 32_124],
    ['pcmu', 0xff, 0],
    ['pcma', 0xd5, 8],
    ['pcma', 0x55, -8],
    ['pcma', 0xaa, 32_256],
  ] as const)('as %s has the level of the standard for %i', (name, byte, level) => {
    expect(sampleAt(Uint8Array.of(byte), 0, law[name])).toBe(level);
  });

  test.each(['pcmu', 'pcma'] as const)('as %s survives decoding and encoding', (name) => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const levels = Array.from(bytes, (_, at) => sampleAt(bytes, at, law[name]));
    const again = encodeSamples(levels, law[name]);
    expect(Array.from(again, (_, at) => sampleAt(again, at, law[name]))).toEqual(levels);
  });

  test('has a length', () => {
    expect(soundLength(48_000, pcm)).toBe(1000);
    expect(soundLength(8000, law.pcmu)).toBe(1000);
    expect(soundBytes(20, pcm)).toBe(960);
    expect(soundBytes(20, law.pcma)).toBe(160);
  });
});
