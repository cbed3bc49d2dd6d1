import { badRequest } from '../../http/api-error.ts';
import { fromBase64 } from '../../media/base64.ts';
import { soundBytes, soundLength, type SoundFormat } from '../../media/sound-format.ts';

/** The most bytes of sound in one event. */
const MOST_BYTES = 15 * 1024 * 1024;

/** The least milliseconds that can be committed. */
const LEAST = 100;

/** Sound that was sent and has not become part of the conversation. */
export class InputAudioBuffer {
  #chunks: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;
  /** Bytes that were received before those in the buffer. */
  #passed = 0;

  /**
   * Adds sound; returns its bytes.
   *
   * @throws {ApiError} 400 for what is no base64, and for more than 15 MiB.
   */
  append(audio: string): Uint8Array<ArrayBuffer> {
    const sound = decodeSound(audio, 'audio');
    this.#chunks.push(sound);
    this.#size += sound.length;
    return sound;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** Milliseconds of sound received so far, what has left the buffer included. */
  received(format: SoundFormat): number {
    return Math.round(soundLength(this.#passed + this.#size, format));
  }

  clear(): void {
    this.#passed += this.#size;
    this.#size = 0;
    this.#chunks = [];
  }

  /**
   * Takes all sound out of the buffer.
   *
   * @throws {ApiError} 400 for less than 100 milliseconds.
   */
  commit(format: SoundFormat): Uint8Array<ArrayBuffer> {
    const length = soundLength(this.#size, format);
    if (length < LEAST) {
      throw badRequest(
        `Error committing input audio buffer: buffer too small. Expected at least ${LEAST}ms of audio, but buffer only has ${length.toFixed(2)}ms of audio.`,
        null,
        'input_audio_buffer_commit_empty',
      );
    }
    return this.#take(0, this.#size);
  }

  /** Takes the sound between two times, in milliseconds since the first sound, and drops earlier sound. */
  takeBetween(from: number, to: number, format: SoundFormat): Uint8Array<ArrayBuffer> {
    const position = (time: number): number =>
      Math.min(Math.max(soundBytes(time, format) - this.#passed, 0), this.#size);
    return this.#take(position(from), position(to));
  }

  /** Drops sound from before a time, in milliseconds since the first sound. */
  forgetBefore(time: number, format: SoundFormat): void {
    const limit = soundBytes(time, format);
    while ((this.#chunks[0]?.length ?? Infinity) + this.#passed <= limit) {
      const size = this.#chunks.shift()?.length ?? 0;
      this.#passed += size;
      this.#size -= size;
    }
  }

  #take(from: number, to: number): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.#size);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    const rest = all.slice(to);
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
    this.#passed += to;
    return all.slice(from, to);
  }
}

/**
 * Decodes the sound of an event.
 *
 * @throws {ApiError} 400 for what is no base64, and for more than 15 MiB.
 */
export function decodeSound(audio: string, param: string): Uint8Array<ArrayBuffer> {
  if ((audio.length / 4) * 3 > MOST_BYTES + 3) {
    throw badRequest(`Invalid '${param}': more than 15 MiB of sound.`, param, 'audio_too_large');
  }
  try {
    return fromBase64(audio);
  } catch {
    const message = `Invalid '${param}'. Expected base64-encoded audio bytes.`;
    throw badRequest(message, param, 'invalid_value');
  }
}
