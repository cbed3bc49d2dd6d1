import type { OpenAI } from 'petrel';
import type { RealtimeConnection, ReceivedRealtimeEvent } from 'petrel/realtime';
import type { Devices, Microphone } from './devices.ts';
import { BYTES_PER_MS, decodeSound, encodeSound, loudness } from './sound.ts';
import { Transcript, type Turn } from './transcript.ts';

/** The API refuses less than 100 ms of sound. */
const SHORTEST_MS = 100;

/** Where a conversation is: nobody speaks, the user does, the model thinks, or it speaks. */
export type Phase = 'ready' | 'listening' | 'thinking' | 'answering';

/** Shows a conversation. */
export interface Screen {
  phase(phase: Phase): void;
  /** How loud the user is, from 0 to 1. */
  level(level: number): void;
  /** How many milliseconds the model took to answer. */
  latency(milliseconds: number): void;
  /** A turn that is new or has changed. */
  turn(turn: Turn): void;
  /** A turn of the model was interrupted when that much of it had been heard. */
  interrupted(id: string, milliseconds: number): void;
  /** What did not work, without ending the conversation. */
  warn(message: string): void;
}

/** An answer that was requested, until the server has finished it. */
interface Answer {
  /** The event that requests it. */
  readonly event_id: string;
  /** Null until it begins. */
  responseID: string | null;
  isInterrupted: boolean;
}

type Delta = OpenAI.Realtime.ResponseAudioDeltaEvent;

/** A spoken conversation, in which the user talks while a key is held. */
export class Conversation {
  readonly #connection: RealtimeConnection;
  readonly #devices: Devices;
  readonly #screen: Screen;
  readonly #transcript: Transcript;
  #microphone: Microphone | null = null;
  #isOver = false;
  #bytesRecorded = 0;
  #releasedAt = 0;
  #requests = 0;
  #answer: Answer | null = null;
  /** Whether an answer is to be requested once the one before is over. */
  #isWaiting = false;
  /** What is played. */
  #playing: { item_id: string; content_index: number } | null = null;

  constructor(connection: RealtimeConnection, devices: Devices, screen: Screen) {
    this.#connection = connection;
    this.#devices = devices;
    this.#screen = screen;
    this.#transcript = new Transcript((turn) => screen.turn(turn));
  }

  /** Configures the session, and shows and plays what comes, until the connection ends. */
  async run(): Promise<void> {
    this.#connection.session.update({
      session: {
        type: 'realtime',
        output_modalities: ['audio'],
        audio: {
          // The key ends a turn, and no pause does.
          input: { turn_detection: null, transcription: { model: 'gpt-4o-mini-transcribe' } },
        },
      },
    });
    for await (const event of this.#connection) {
      this.#transcript.push(event);
      this.#receive(event);
    }
  }

  /** The key is pressed: the microphone records, and the model is interrupted. */
  startTalking(): void {
    if (this.#isOver || this.#microphone !== null) return;
    this.#interrupt();
    this.#bytesRecorded = 0;
    this.#screen.phase('listening');
    this.#microphone = this.#devices.record((sound) => this.#send(sound));
  }

  /** The key is released: the model is to answer. */
  stopTalking(): void {
    if (this.#microphone === null) return;
    this.#microphone.close();
    this.#microphone = null;
    if (this.#bytesRecorded < SHORTEST_MS * BYTES_PER_MS) {
      this.#connection.inputAudioBuffer.clear();
      this.#screen.phase('ready');
      this.#screen.warn('That was too short: hold for as long as you talk.');
      return;
    }
    this.#releasedAt = performance.now();
    this.#screen.phase('thinking');
    this.#connection.inputAudioBuffer.commit();
    this.#isWaiting = true;
    this.#requestAnswer();
  }

  /** Ends recording and playing. */
  close(): void {
    this.#isOver = true;
    this.#microphone?.close();
    this.#microphone = null;
    this.#devices.loudspeaker.stop();
  }

  #receive(event: ReceivedRealtimeEvent): void {
    if (event.type === 'session.updated') this.#screen.phase('ready');
    else if (event.type === 'response.created') this.#begin(event.response.id ?? '');
    else if (event.type === 'response.output_audio.delta') this.#play(event);
    else if (event.type === 'response.done') this.#finish(event.response);
    else if (event.type === 'error') this.#fail(event.error);
  }

  #send(sound: Uint8Array): void {
    if (this.#microphone === null) return;
    this.#bytesRecorded += sound.length;
    this.#connection.inputAudioBuffer.append({ audio: encodeSound(sound) });
    this.#screen.level(loudness(sound));
  }

  /** The server makes one answer at a time, so one that was interrupted has to end first. */
  #requestAnswer(): void {
    if (!this.#isWaiting || this.#answer !== null) return;
    this.#isWaiting = false;
    this.#requests += 1;
    const event_id = `answer_${this.#requests}`;
    this.#answer = { event_id, responseID: null, isInterrupted: false };
    this.#connection.response.create({ event_id });
  }

  #begin(response_id: string): void {
    if (this.#answer === null) return;
    this.#answer.responseID = response_id;
    if (this.#answer.isInterrupted) this.#connection.response.cancel({ response_id });
  }

  #play({ response_id, item_id, content_index, delta }: Delta): void {
    if (this.#answer?.responseID !== response_id || this.#answer.isInterrupted) return;
    if (this.#playing?.item_id !== item_id) {
      if (this.#playing === null) {
        this.#screen.phase('answering');
        this.#screen.latency(Math.round(performance.now() - this.#releasedAt));
      }
      this.#playing = { item_id, content_index };
    }
    this.#devices.loudspeaker.play(decodeSound(delta));
  }

  #finish({ status, status_details }: OpenAI.Realtime.RealtimeResponse): void {
    const isPlaying = this.#playing !== null;
    this.#answer = null;
    if (status === 'failed') {
      const { code, type } = status_details?.error ?? {};
      this.#screen.warn(`The model could not answer (${code ?? type ?? 'no reason given'}).`);
    }
    if (isPlaying) this.#devices.loudspeaker.end(() => this.#rest());
    else if (this.#microphone === null && !this.#isWaiting) this.#rest();
    this.#requestAnswer();
  }

  #fail({ code, message, event_id }: OpenAI.Realtime.RealtimeError): void {
    // The answer had ended before the server read that it was interrupted.
    if (code === 'response_cancel_not_active') return;
    this.#screen.warn(message);
    if (event_id !== this.#answer?.event_id) return;
    this.#answer = null;
    this.#rest();
  }

  #rest(): void {
    this.#playing = null;
    this.#screen.phase('ready');
  }

  /** Cancels an answer, and cuts it to what was heard of it, unless it has been played to its end. */
  #interrupt(): void {
    this.#isWaiting = false;
    if (this.#answer !== null && !this.#answer.isInterrupted) {
      this.#answer.isInterrupted = true;
      const { responseID: response_id } = this.#answer;
      if (response_id !== null) this.#connection.response.cancel({ response_id });
    }
    const { loudspeaker } = this.#devices;
    const playing = this.#playing;
    this.#playing = null;
    const { isSilent } = loudspeaker;
    const audio_end_ms = loudspeaker.stop();
    if (playing === null || isSilent) return;
    this.#connection.conversation.item.truncate({ ...playing, audio_end_ms });
    this.#transcript.end(playing.item_id);
    this.#screen.interrupted(playing.item_id, audio_end_ms);
  }
}
