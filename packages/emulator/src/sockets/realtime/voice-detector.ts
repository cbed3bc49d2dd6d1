import { sampleAt, soundBytes, type SoundFormat } from '../../media/sound-format.ts';

/** When speech begins and ends. */
export interface VoiceSettings {
  /** From 0 to 1: how loud sound must be to be speech. */
  threshold: number;
  /** Milliseconds of silence after which speech has ended. */
  silence: number;
}

/** Where speech has begun or ended, in milliseconds since the first sound. */
export interface VoiceChange {
  kind: 'started' | 'stopped';
  at: number;
}

/** Milliseconds that are measured together. */
const WINDOW = 20;

/** The loudness (root mean square of samples from -1 to 1) that a threshold of 1 stands for. */
const LOUDEST = 0.04;

/** Finds speech in sound by its energy. */
export class VoiceDetector {
  /** Whether someone speaks. */
  isActive = false;
  readonly #format: SoundFormat;
  #measured: number;
  #quiet = 0;
  #rest: Uint8Array<ArrayBuffer> = new Uint8Array();

  /** @param from Milliseconds of sound before the first that is measured. */
  constructor(format: SoundFormat, from = 0) {
    this.#format = format;
    this.#measured = from;
  }

  /** Measures further sound; the changes that it brings, in order. */
  push(sound: Uint8Array<ArrayBuffer>, settings: VoiceSettings): VoiceChange[] {
    const changes: VoiceChange[] = [];
    const size = soundBytes(WINDOW, this.#format);
    const bytes = this.#rest.length === 0 ? sound : joined(this.#rest, sound);
    let at = 0;
    for (; at + size <= bytes.length; at += size) {
      const change = this.#measure(bytes.subarray(at, at + size), settings);
      if (change) changes.push(change);
    }
    this.#rest = bytes.slice(at);
    return changes;
  }

  /** Someone is no longer heard: the sound was committed or cleared. */
  rest(): void {
    this.isActive = false;
    this.#quiet = 0;
  }

  #measure(
    window: Uint8Array<ArrayBuffer>,
    { threshold, silence }: VoiceSettings,
  ): VoiceChange | null {
    const isLoud = loudness(window, this.#format) > threshold * LOUDEST;
    const begin = this.#measured;
    this.#measured += WINDOW;
    this.#quiet = isLoud ? 0 : this.#quiet + WINDOW;
    if (isLoud && !this.isActive) {
      this.isActive = true;
      return { kind: 'started', at: begin };
    }
    if (!this.isActive || this.#quiet < silence) return null;
    this.isActive = false;
    return { kind: 'stopped', at: this.#measured };
  }
}

function loudness(window: Uint8Array, format: SoundFormat): number {
  const step = format.encoding === 'pcm' ? 2 : 1;
  let sum = 0;
  for (let at = 0; at < window.length; at += step) {
    const sample = sampleAt(window, at, format) / 32_768;
    sum += sample * sample;
  }
  return Math.sqrt((sum * step) / window.length);
}

/** The bytes of two arrays, one after the other. */
export function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(left.length + right.length);
  bytes.set(left);
  bytes.set(right, left.length);
  return bytes;
}
