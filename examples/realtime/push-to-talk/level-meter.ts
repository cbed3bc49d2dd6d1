const WIDTH = 20;
/** What counts as silence, in decibels below the loudest sound. */
const SILENCE_DB = -60;

/** The loudness of PCM of 16 bits as a bar of text. */
export function levelMeter(sound: Buffer): string {
  const samples = Math.floor(sound.length / 2);
  let sum = 0;
  for (let index = 0; index < samples; index++) sum += (sound.readInt16LE(2 * index) / 32_768) ** 2;
  const decibels = 10 * Math.log10(sum / Math.max(samples, 1));
  const share = Math.min(1, Math.max(0, 1 - decibels / SILENCE_DB));
  return '█'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '·');
}
