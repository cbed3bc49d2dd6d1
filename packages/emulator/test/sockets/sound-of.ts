import { toBase64 } from '../../src/media/base64.ts';
import { encodeSamples, readSoundFormat } from '../../src/media/sound-format.ts';

/** Milliseconds of a tone, or of silence (level 0), as base64 of PCM16 at 24 kHz. */
export function soundOf(milliseconds: number, level: number): string {
  const samples = Array.from({ length: milliseconds * 24 }, (_, at) =>
    Math.round(level * Math.sin(at / 10)),
  );
  return toBase64(encodeSamples(samples, readSoundFormat(undefined)));
}
