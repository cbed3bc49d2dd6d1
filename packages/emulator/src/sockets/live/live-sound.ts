import type { Json, JsonObject } from '@petrel/spec/json';
import { sentenceFor } from '../../behaviours/transcript.ts';
import type { Emulation } from '../../emulation.ts';
import { generate } from '../../generate/generate.ts';
import { readSoundFormat, soundLength } from '../../media/sound-format.ts';
import { spokenWords, WORD_LENGTH, wordTone } from '../../media/word-tones.ts';
import { textOf } from '../../members.ts';
import { decodeSound } from '../realtime/input-audio-buffer.ts';
import { VoiceDetector } from '../realtime/voice-detector.ts';

/** What the sound of a live session depends on. */
export interface LiveSoundParts {
  emulation: Emulation;
  send: (event: JsonObject, cause?: JsonObject) => void;
  play: (events: Iterator<JsonObject, void>) => Promise<void>;
  /** Called with the words of the user. */
  heard: (words: string) => Promise<void>;
}

const VOICE = { threshold: 0.5, silence: 400 };

/** What the user and the model speak in a live session. */
export class LiveSound {
  readonly #parts: LiveSoundParts;
  #format = readSoundFormat(undefined);
  #detector = new VoiceDetector(this.#format);
  #heard: Uint8Array<ArrayBuffer>[] = [];
  #received = 0;
  #start = 0;
  #isMuted = false;

  constructor(parts: LiveSoundParts) {
    this.#parts = parts;
  }

  /** Milliseconds of sound received so far. */
  get elapsed(): number {
    return Math.round(soundLength(this.#received, this.#format));
  }

  configure(format: Json | undefined): void {
    this.#format = readSoundFormat(format);
    this.#detector = new VoiceDetector(this.#format);
  }

  /**
   * Handles an event that concerns sound; returns whether it does.
   *
   * @throws {ApiError} 400 for what is no sound.
   */
  receive(event: JsonObject): boolean {
    const { send } = this.#parts;
    switch (event.type) {
      case 'session.input_audio.append':
        this.#append(textOf(event, 'audio') ?? '');
        return true;
      case 'session.input_audio.mute':
      case 'session.input_audio.unmute':
        this.#isMuted = event.type.endsWith('.mute');
        send({ type: `${event.type}d` }, event);
        return true;
      case 'session.output_audio.fixture.play':
        this.#playFixture(event);
        return true;
      default:
        return false;
    }
  }

  /** The model answers what it has heard. */
  async reply(words: string): Promise<void> {
    const turns = [{ role: 'user' as const, text: words, attachments: 0 }];
    await this.say(generate(this.#parts.emulation, { prompt: { turns } }).text);
  }

  /** The model speaks a text. */
  async say(words: string): Promise<void> {
    await this.#parts.play(this.#speech(words));
  }

  #append(audio: string): void {
    const sound = decodeSound(audio, 'audio');
    this.#received += sound.length;
    if (this.#isMuted) return;
    for (const { kind, at } of this.#detector.push(sound, VOICE)) {
      if (kind === 'started') this.#start = at;
      else void this.#finishTurn(sound, at);
    }
    if (this.#detector.isActive) this.#heard.push(sound);
  }

  async #finishTurn(last: Uint8Array, end: number): Promise<void> {
    const { emulation, play, heard } = this.#parts;
    const length = this.#heard.reduce((sum, chunk) => sum + chunk.length, last.length);
    // The words depend on the first sound of the turn and its length.
    const bytes = new Uint8Array(length);
    bytes.set(this.#heard[0] ?? last);
    this.#heard = [];
    const words = sentenceFor(emulation, bytes);
    await play(deltas('session.input_transcript.delta', words, this.#start, end));
    await heard(words);
  }

  *#speech(words: string): Generator<JsonObject, void> {
    const begin = this.elapsed;
    for (const [index, delta] of spokenWords(words).entries()) {
      const start_ms = begin + index * WORD_LENGTH;
      const at = { start_ms, end_ms: start_ms + WORD_LENGTH };
      yield { type: 'session.output_transcript.delta', delta, ...at };
      yield { type: 'session.output_audio.delta', delta: wordTone(delta, this.#format), ...at };
    }
  }

  #playFixture(event: JsonObject): void {
    const { send } = this.#parts;
    const audio = textOf(event, 'audio') ?? '';
    const length = soundLength(decodeSound(audio, 'audio').length, this.#format);
    const start_ms = this.elapsed;
    send({ type: 'session.output_audio.fixture.playing' }, event);
    const at = { start_ms, end_ms: start_ms + Math.round(length) };
    send({ type: 'session.output_audio.delta', delta: audio, ...at });
    send({ type: 'session.output_audio.fixture.played' }, event);
  }
}

/** The words of a text, spread over a time. */
function* deltas(
  type: string,
  text: string,
  start: number,
  end: number,
): Generator<JsonObject, void> {
  const words = spokenWords(text);
  const each = Math.max(0, end - start) / Math.max(1, words.length);
  for (const [index, delta] of words.entries()) {
    const start_ms = Math.round(start + index * each);
    yield { type, delta, start_ms, end_ms: Math.round(start + (index + 1) * each) };
  }
}
