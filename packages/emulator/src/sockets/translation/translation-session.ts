import type { JsonObject } from '@petrel/spec/json';
import { sentenceFor } from '../../behaviours/transcript.ts';
import type { ApiError } from '../../http/api-error.ts';
import { readSoundFormat, soundLength } from '../../media/sound-format.ts';
import { spokenWords, WORD_LENGTH, wordTone } from '../../media/word-tones.ts';
import { objectOf, own, textOf } from '../../members.ts';
import { eventSchemas, type EventSchemas } from '../event-schemas.ts';
import { decodeSound } from '../realtime/input-audio-buffer.ts';
import { VoiceDetector } from '../realtime/voice-detector.ts';
import { refusalOf, sessionExpired } from '../refusal-events.ts';
import type { SocketContext, SocketSession } from '../socket-session.ts';

/** Speech is translated when it pauses for this many milliseconds. */
const VOICE = { threshold: 0.5, silence: 300 };

const FORMAT = readSoundFormat(undefined);

/** A session that translates speech while it goes on. */
export class TranslationSession implements SocketSession {
  readonly serverEvents: EventSchemas;
  readonly #context: SocketContext;
  readonly #client: EventSchemas;
  readonly #id: string;
  readonly #detector = new VoiceDetector(FORMAT);
  #audio: JsonObject;
  #heard: Uint8Array<ArrayBuffer>[] = [];
  #received = 0;
  #isClosing = false;

  constructor(context: SocketContext) {
    const { emulation, preset } = context;
    this.#context = context;
    this.#client = eventSchemas(emulation.api, 'RealtimeTranslationClientEvent');
    this.serverEvents = eventSchemas(emulation.api, 'RealtimeTranslationServerEvent');
    this.#id = emulation.makeId('sess_', 21);
    const held = objectOf(objectOf(preset, 'session'), 'audio');
    const output = { language: 'es', ...objectOf(held, 'output') };
    this.#audio = { input: objectOf(held, 'input'), output };
  }

  start(): void {
    this.#send({ type: 'session.created', session: this.#session() });
  }

  receive(event: JsonObject): void {
    this.#client.check(event);
    if (this.#isClosing) return;
    if (event.type === 'session.update') this.#update(objectOf(event, 'session'));
    else if (event.type === 'session.close') void this.#finish();
    else this.#append(textOf(event, 'audio') ?? '');
  }

  refuse(error: ApiError, event: JsonObject): void {
    this.#send(refusalOf(error, event));
  }

  expire(): void {
    this.refuse(sessionExpired(), {});
    this.#send({ type: 'session.closed' });
  }

  #update(session: JsonObject): void {
    const update = objectOf(session, 'audio');
    const input = { ...objectOf(this.#audio, 'input'), ...objectOf(update, 'input') };
    const output = { ...objectOf(this.#audio, 'output'), ...objectOf(update, 'output') };
    this.#audio = { input, output };
    this.#send({ type: 'session.updated', session: this.#session() });
  }

  #append(audio: string): void {
    const sound = decodeSound(audio, 'audio');
    this.#received += sound.length;
    const changes = this.#detector.push(sound, VOICE);
    if (this.#detector.isActive || changes.length > 0) this.#heard.push(sound);
    if (changes.some(({ kind }) => kind === 'stopped')) void this.#translate();
  }

  /** Translates what is left, then closes. */
  async #finish(): Promise<void> {
    this.#isClosing = true;
    if (this.#heard.length > 0) await this.#translate();
    this.#send({ type: 'session.closed' });
    this.#context.close(1000, 'The session was closed.');
  }

  async #translate(): Promise<void> {
    const size = this.#heard.reduce((sum, { length }) => sum + length, 0);
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const chunk of this.#heard) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    this.#heard = [];
    const spoken = sentenceFor(this.#context.emulation, bytes);
    await this.#context.play(this.#events(spoken));
  }

  *#events(spoken: string): Generator<JsonObject, void> {
    const elapsed_ms = Math.round(soundLength(this.#received, FORMAT));
    if (own(objectOf(this.#audio, 'input'), 'transcription')) {
      for (const delta of spokenWords(spoken)) {
        yield this.#event({ type: 'session.input_transcript.delta', delta, elapsed_ms });
      }
    }
    // The translation is invented: the words, marked with the language.
    const language = textOf(objectOf(this.#audio, 'output'), 'language') ?? 'es';
    for (const [index, delta] of spokenWords(`[${language}] ${spoken}`).entries()) {
      const at = elapsed_ms + index * WORD_LENGTH;
      yield this.#event({ type: 'session.output_transcript.delta', delta, elapsed_ms: at });
      const sound = { format: 'pcm16', sample_rate: FORMAT.rate, channels: 1 };
      const tone = wordTone(delta, FORMAT);
      const type = 'session.output_audio.delta';
      yield this.#event({ type, delta: tone, elapsed_ms: at, ...sound });
    }
  }

  #session(): JsonObject {
    const { expiresAt: expires_at, preset, request } = this.#context;
    const held = textOf(objectOf(preset, 'session'), 'model');
    const model = held ?? request.query.get('model') ?? 'gpt-realtime-translate';
    return { id: this.#id, type: 'translation', model, expires_at, audio: this.#audio };
  }

  #send(event: JsonObject): void {
    this.#context.send(this.#event(event));
  }

  #event({ type, ...fields }: JsonObject): JsonObject {
    const event_id = this.#context.emulation.makeId('event_', 21);
    return { type: type ?? '', event_id, ...fields };
  }
}
