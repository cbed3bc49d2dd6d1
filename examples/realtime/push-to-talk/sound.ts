/** What the Realtime API sends and expects: PCM of 16 bits, 24 kHz, mono. */
export const SAMPLE_RATE = 24_000;

/** Bytes of a millisecond of sound. */
export const BYTES_PER_MS = (SAMPLE_RATE * 2) / 1000;

/** What counts as silence, in decibels below the loudest sound. */
const SILENCE_DB = -60;

/** How loud sound is, from 0 (silence) to 1 (the loudest there can be). */
export function loudness(sound: Uint8Array): number {
  const view = new DataView(sound.buffer, sound.byteOffset, sound.byteLength);
  const samples = Math.floor(sound.length / 2);
  let sum = 0;
  for (let index = 0; index < samples; index++)
    sum += (view.getInt16(2 * index, true) / 32_768) ** 2;
  const decibels = 10 * Math.log10(sum / Math.max(samples, 1));
  return Math.min(1, Math.max(0, 1 - decibels / SILENCE_DB));
}

/** Sound as events hold it. */
export function encodeSound(sound: Uint8Array): string {
  let text = '';
  for (const byte of sound) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The sound of an event. */
export function decodeSound(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
