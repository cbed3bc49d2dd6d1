import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeSamples, readSoundFormat } from '../../media/sound-format.ts';
import { VoiceDetector, type VoiceChange } from './voice-detector.ts';

const format = readSoundFormat(undefined);
const settings = { threshold: 0.5, silence: 200 };

/** Silence and a tone in turn, each so many milliseconds long. */
function sound(...lengths: number[]): Uint8Array<ArrayBuffer> {
  const samples = lengths.flatMap((length, index) =>
    Array.from({ length: length * 24 }, (_, at) =>
      index % 2 === 0 ? 0 : Math.round(8000 * Math.sin(at / 10)),
    ),
  );
  return encodeSamples(samples, format);
}

test('speech begins with sound and ends after silence', () => {
  const detector = new VoiceDetector(format);
  expect(detector.push(sound(100, 300, 300, 200, 400), settings)).toEqual([
    { kind: 'started', at: 100 },
    { kind: 'stopped', at: 600 },
    { kind: 'started', at: 700 },
    { kind: 'stopped', at: 1100 },
  ]);
  expect(detector.isActive).toBe(false);
});

test('a pause within speech does not end it', () => {
  const detector = new VoiceDetector(format);
  expect(detector.push(sound(0, 100, 180, 100), settings)).toEqual([{ kind: 'started', at: 0 }]);
});

test('what is quieter than the threshold is no speech', () => {
  const detector = new VoiceDetector(format);
  const hum = encodeSamples(
    Array.from({ length: 9600 }, (_, at) => Math.round(500 * Math.sin(at / 10))),
    format,
  );
  expect(detector.push(hum, settings)).toEqual([]);
  expect(detector.push(hum, { ...settings, threshold: 0.1 })).toEqual([
    { kind: 'started', at: 400 },
  ]);
});

test('how sound is divided into events does not matter', () => {
  const whole = sound(60, 140, 260, 100, 220);
  const wanted = new VoiceDetector(format).push(whole, settings);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1 }), (sizes) => {
      const detector = new VoiceDetector(format);
      const changes: VoiceChange[] = [];
      let at = 0;
      for (let part = 0; at < whole.length; part++) {
        const size = sizes[part % sizes.length] ?? 1;
        changes.push(...detector.push(whole.slice(at, at + size), settings));
        at += size;
      }
      expect(changes).toEqual(wanted);
    }),
    { numRuns: 30 },
  );
});
