import { hash } from '../random.ts';
import { toBase64 } from './base64.ts';
import { encodeSamples, soundBytes, type SoundFormat } from './sound-format.ts';

/** Milliseconds of the sound of one word. */
export const WORD_LENGTH = 120;

/** Milliseconds of silence at the end of each word. */
const GAP = 20;

/** A pentatonic scale, in hertz: whatever words follow each other sound well. */
const SCALE = [262, 294, 330, 392, 440, 523, 587, 659, 784, 880] as const;

/** The words of a text, each with the white space before it. Joined they are the text again. */
export function spokenWords(text: string): string[] {
  return text.match(/\s*\S+(?:\s+$)?/g) ?? (text === '' ? [] : [text]);
}

const tones = new Map<string, string>();

/**
 * The sound of a word as base64: a tone whose pitch depends on the word, and a short silence. Its
 * length is a multiple of three bytes, so that the texts of several words can be joined.
 */
export function wordTone(word: string, format: SoundFormat): string {
  const pitch = SCALE[hash(word.trim().toLowerCase()) % SCALE.length] ?? SCALE[0];
  const key = `${pitch}/${format.encoding}/${format.rate}`;
  let tone = tones.get(key);
  if (tone === undefined) {
    tone = toBase64(encodeSamples(toneSamples(pitch, format.rate), format));
    tones.set(key, tone);
  }
  return tone;
}

/** The sound of a text as base64, from its beginning. */
export function speechSound(text: string, format: SoundFormat, milliseconds = Infinity): string {
  const whole = spokenWords(text)
    .map((word) => wordTone(word, format))
    .join('');
  if (milliseconds === Infinity) return whole;
  // Base64 is cut at whole groups of three bytes.
  return whole.slice(0, Math.ceil(soundBytes(milliseconds, format) / 3) * 4);
}

function toneSamples(pitch: number, rate: number): number[] {
  const length = Math.round((rate * WORD_LENGTH) / 1000);
  const sounding = Math.round((rate * (WORD_LENGTH - GAP)) / 1000);
  const fade = rate / 100;
  return Array.from({ length }, (_, at) => {
    if (at >= sounding) return 0;
    const volume = 6000 * Math.min(1, at / fade, (sounding - at) / fade);
    return Math.round(volume * Math.sin((2 * Math.PI * pitch * at) / rate));
  });
}
