import type { JsonObject } from '@petrel/spec/json';
import { sentenceFor } from '../../behaviours/transcript.ts';
import type { SocketContext } from '../socket-session.ts';
import { recordedSound, type Conversation } from './conversation.ts';
import { InputAudioBuffer } from './input-audio-buffer.ts';
import { addedEvent } from './response-runner.ts';
import type { SessionConfig, TurnDetection } from './session-config.ts';
import { transcriptionEvents } from './transcription.ts';
import { VoiceDetector, type VoiceChange } from './voice-detector.ts';

/** What the user's sound depends on. */
export interface AudioInputParts {
  context: SocketContext;
  config: SessionConfig;
  conversation: Conversation;
  send: (event: JsonObject) => void;
  play: (events: Iterator<JsonObject, void>) => Promise<void>;
  /** Called when the user begins to speak. */
  interrupted: () => void;
  /** Called when the user has finished speaking, as far as the server can hear. */
  spoken: () => void;
}

/** The sound of the user: buffers it, finds speech in it, and makes messages of it. */
export class AudioInput {
  readonly #parts: AudioInputParts;
  readonly #buffer = new InputAudioBuffer();
  #detector: VoiceDetector | undefined;
  #format = '';
  #speech: { start: number; id: string } | undefined;

  constructor(parts: AudioInputParts) {
    this.#parts = parts;
  }

  /** Milliseconds of sound received so far. */
  get received(): number {
    return this.#buffer.received(this.#parts.config.inputFormat);
  }

  /** @throws {ApiError} 400 for what is no sound. */
  append(audio: string): void {
    const { config } = this.#parts;
    const { inputFormat: format, turnDetection } = config;
    const before = this.received;
    const sound = this.#buffer.append(audio);
    const name = `${format.encoding}/${format.rate}`;
    if (this.#detector === undefined || this.#format !== name) {
      this.#detector = new VoiceDetector(format, before);
      this.#format = name;
    }
    if (turnDetection === undefined) return;
    for (const change of this.#detector.push(sound, turnDetection)) {
      this.#change(change, turnDetection);
    }
    // Silence is kept only as far as it becomes part of the next message.
    if (!this.#detector.isActive) {
      this.#buffer.forgetBefore(this.received - turnDetection.prefix - 1000, format);
    }
  }

  clear(): void {
    this.#buffer.clear();
    this.#detector?.rest();
    this.#speech = undefined;
    this.#parts.send({ type: 'input_audio_buffer.cleared' });
  }

  /** @throws {ApiError} 400 for less than 100 milliseconds of sound. */
  commit(): void {
    const bytes = this.#buffer.commit(this.#parts.config.inputFormat);
    const id = this.#speech?.id ?? this.#makeId();
    this.#detector?.rest();
    this.#speech = undefined;
    this.#announce(id, bytes);
  }

  /** Makes a message of the silence in which the user has not answered. */
  timeout(from: number): void {
    const { send, config } = this.#parts;
    const item_id = this.#makeId();
    const [audio_start_ms, audio_end_ms] = [from, this.received];
    send({ type: 'input_audio_buffer.timeout_triggered', item_id, audio_start_ms, audio_end_ms });
    this.#announce(item_id, this.#buffer.takeBetween(from, audio_end_ms, config.inputFormat));
  }

  #change({ kind, at }: VoiceChange, { prefix }: TurnDetection): void {
    const { send, config, interrupted, spoken } = this.#parts;
    if (kind === 'started') {
      const speech = { start: Math.max(0, at - prefix), id: this.#makeId() };
      this.#speech = speech;
      const type = 'input_audio_buffer.speech_started';
      send({ type, audio_start_ms: speech.start, item_id: speech.id });
      interrupted();
      return;
    }
    const { start, id } = this.#speech ?? { start: 0, id: this.#makeId() };
    this.#speech = undefined;
    send({ type: 'input_audio_buffer.speech_stopped', audio_end_ms: at, item_id: id });
    this.#announce(id, this.#buffer.takeBetween(start, at, config.inputFormat));
    spoken();
  }

  #announce(id: string, bytes: Uint8Array): void {
    const { send, play, conversation, context, config } = this.#parts;
    const { transcription, inputFormat: format, fields } = config;
    send({
      type: 'input_audio_buffer.committed',
      previous_item_id: conversation.lastId,
      item_id: id,
    });
    const transcript = sentenceFor(context.emulation, bytes);
    const item: JsonObject = {
      id,
      object: 'realtime.item',
      type: 'message',
      status: 'completed',
      role: 'user',
      content: [{ type: 'input_audio', transcript }],
    };
    const added = addedEvent(conversation.add({ item, sound: recordedSound(bytes, format) }));
    // The model hears the words; the client reads it only when it requests a transcription.
    const shown = { ...item, content: [{ type: 'input_audio' }] };
    send({ ...added, item: shown });
    send({ ...added, type: 'conversation.item.done', item: shown });
    if (transcription === undefined) return;
    const settings = { transcription, session: fields };
    void play(transcriptionEvents(id, transcript, { bytes, format }, settings));
  }

  #makeId(): string {
    return this.#parts.context.emulation.makeId('item_', 21);
  }
}
