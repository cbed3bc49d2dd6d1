import { isObject, type Json } from '@petrel/spec/json';
import { numberOf, textOf } from '../members.ts';

/** How one channel of sound is encoded as bytes. */
export interface SoundFormat {
  /** 16-bit little-endian samples, or 8-bit G.711 (µ-law, A-law). */
  encoding: 'pcm' | 'pcmu' | 'pcma';
  /** Samples a second. */
  rate: number;
}

const PCM: SoundFormat = { encoding: 'pcm', rate: 24_000 };

/** Reads a format as the API writes it: `{ type: 'audio/pcm', rate: 24000 }`. Default: that one. */
export function readSoundFormat(format: Json | undefined): SoundFormat {
  if (!isObject(format)) return PCM;
  switch (textOf(format, 'type')) {
    case 'audio/pcmu':
      return { encoding: 'pcmu', rate: 8000 };
    case 'audio/pcma':
      return { encoding: 'pcma', rate: 8000 };
    default:
      return { encoding: 'pcm', rate: numberOf(format, 'rate') ?? PCM.rate };
  }
}

/** How long some bytes of sound last, in milliseconds. */
export function soundLength(bytes: number, { encoding, rate }: SoundFormat): number {
  return (bytes / (encoding === 'pcm' ? 2 : 1) / rate) * 1000;
}

/** How many bytes some milliseconds of sound have: whole samples. */
export function soundBytes(milliseconds: number, { encoding, rate }: SoundFormat): number {
  return Math.round((milliseconds / 1000) * rate) * (encoding === 'pcm' ? 2 : 1);
}

/** The sample at a byte position, from -32768 to 32767. */
export function sampleAt(bytes: Uint8Array, at: number, { encoding }: SoundFormat): number {
  const byte = bytes[at] ?? 0;
  if (encoding === 'pcm') return (((bytes[at + 1] ?? 0) << 24) | (byte << 16)) >> 16;
  return LEVELS[encoding][byte] ?? 0;
}

/** Encodes samples from -32768 to 32767. */
export function encodeSamples(
  samples: ArrayLike<number>,
  { encoding }: SoundFormat,
): Uint8Array<ArrayBuffer> {
  if (encoding === 'pcm') {
    const view = new DataView(new ArrayBuffer(samples.length * 2));
    for (let at = 0; at < samples.length; at++) view.setInt16(at * 2, samples[at] ?? 0, true);
    return new Uint8Array(view.buffer);
  }
  const levels = LEVELS[encoding];
  return Uint8Array.from(samples, (sample) => nearestCode(levels, sample));
}

function nearestCode(levels: readonly number[], sample: number): number {
  let best = 0;
  for (const [code, level] of levels.entries()) {
    if (Math.abs(level - sample) < Math.abs((levels[best] ?? 0) - sample)) best = code;
  }
  return best;
}

/** What each byte of G.711 stands for. */
const LEVELS = {
  pcmu: Array.from({ length: 256 }, (_, byte) => {
    const code = ~byte & 0xff;
    const level = ((((code & 0x0f) << 3) + 0x84) << ((code >> 4) & 7)) - 0x84;
    return (code & 0x80) === 0 ? level : 0 - level;
  }),
  pcma: Array.from({ length: 256 }, (_, byte) => {
    const code = byte ^ 0x55;
    const exponent = (code >> 4) & 7;
    const mantissa = (code & 0x0f) << 4;
    const level = exponent === 0 ? mantissa + 8 : (mantissa + 0x108) << (exponent - 1);
    return (code & 0x80) === 0 ? -level : level;
  }),
};
