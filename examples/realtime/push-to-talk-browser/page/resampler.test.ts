import { expect, test } from 'vitest';
import { Resampler } from './resampler.ts';

/** A second of a tone. */
function tone(rate: number, hertz: number): Float32Array {
  return Float32Array.from({ length: rate }, (_, at) =>
    Math.sin((2 * Math.PI * hertz * at) / rate),
  );
}

test.each([48_000, 44_100, 24_000, 16_000])(
  'a tone at %i Hz keeps its length and loudness',
  (rate) => {
    const resampler = new Resampler(rate, 24_000);
    const sound: number[] = [];
    const samples = tone(rate, 200);
    for (let at = 0; at < samples.length; at += 128) {
      resampler.push(samples.subarray(at, at + 128), (sample) => sound.push(sample));
    }
    expect(Math.abs(sound.length - 24_000)).toBeLessThanOrEqual(1);
    const loudness = Math.sqrt(sound.reduce((sum, sample) => sum + sample ** 2, 0) / sound.length);
    expect(loudness).toBeCloseTo(Math.SQRT1_2, 2);
    const crossings = sound.filter((sample, at) => sample >= 0 && (sound[at - 1] ?? 0) < 0).length;
    expect(Math.abs(crossings - 200)).toBeLessThanOrEqual(1);
  },
);
