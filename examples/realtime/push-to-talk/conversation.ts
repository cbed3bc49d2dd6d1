import type { RealtimeConnection } from 'petrel/realtime';
import { levelMeter } from './level-meter.ts';
import { BYTES_PER_MS, Loudspeaker, Microphone } from './sound-devices.ts';

/** The API refuses less than 100 ms of sound. */
const SHORTEST_MS = 100;

/** What is shown of a conversation. */
export interface Screen {
  /** A line that stays. */
  print(line: string): void;
  /** The line at the bottom. */
  status(line: string): void;
}

/** A spoken conversation, in which the user talks while a key is held. */
export class Conversation {
  readonly #connection: RealtimeConnection;
  readonly #screen: Screen;
  readonly #failed: (error: Error) => void;
  readonly #loudspeaker: Loudspeaker;
  #microphone: Microphone | null = null;
  #isOver = false;
  #bytesHeard = 0;
  #releasedAt = 0;
  /** The answer that is being received or played. */
  #answer: { item_id: string; content_index: number } | null = null;

  constructor(connection: RealtimeConnection, screen: Screen, failed: (error: Error) => void) {
    this.#connection = connection;
    this.#screen = screen;
    this.#failed = failed;
    this.#loudspeaker = new Loudspeaker(failed);
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
      if (event.type === 'session.updated') this.#screen.status('Hold the space bar to talk.');
      else if (event.type === 'error') this.#screen.print(`error: ${event.error.message}`);
      else if (event.type === 'conversation.item.input_audio_transcription.completed') {
        this.#screen.print(`you: ${event.transcript.trim()}`);
      } else if (event.type === 'response.output_audio.delta') this.#play(event);
      else if (event.type === 'response.output_audio.done') this.#loudspeaker.end();
      else if (event.type === 'response.output_audio_transcript.done') {
        this.#screen.print(`model: ${event.transcript}`);
      }
    }
  }

  /** The key is pressed: the microphone is opened, and the model is interrupted. */
  startTalking(): void {
    if (this.#isOver) return;
    this.#interrupt();
    this.#bytesHeard = 0;
    this.#microphone = new Microphone((sound) => this.#hear(sound), this.#failed);
  }

  /** The key is released: the model is to answer. */
  stopTalking(): void {
    if (this.#microphone === null) return;
    this.#microphone.close();
    this.#microphone = null;
    if (this.#bytesHeard < SHORTEST_MS * BYTES_PER_MS) {
      this.#connection.inputAudioBuffer.clear();
      this.#screen.status('Hold the space bar longer to talk.');
      return;
    }
    this.#releasedAt = performance.now();
    this.#connection.inputAudioBuffer.commit();
    this.#connection.response.create();
    this.#screen.status('…');
  }

  close(): void {
    this.#isOver = true;
    this.#microphone?.close();
    this.#microphone = null;
    this.#loudspeaker.stop();
  }

  #hear(sound: Buffer): void {
    this.#bytesHeard += sound.length;
    this.#connection.inputAudioBuffer.append({ audio: sound.toString('base64') });
    this.#screen.status(`● ${levelMeter(sound)}`);
  }

  #play({
    item_id,
    content_index,
    delta,
  }: {
    item_id: string;
    content_index: number;
    delta: string;
  }): void {
    if (this.#microphone !== null) return;
    if (this.#answer?.item_id !== item_id) {
      const latency = Math.round(performance.now() - this.#releasedAt);
      this.#screen.status(`▶ answered after ${latency} ms. Hold the space bar to interrupt.`);
      this.#answer = { item_id, content_index };
    }
    this.#loudspeaker.play(Buffer.from(delta, 'base64'));
  }

  /** Cuts the answer to what was heard of it, unless it has been played to its end. */
  #interrupt(): void {
    const answer = this.#answer;
    this.#answer = null;
    if (answer === null || this.#loudspeaker.isSilent) return;
    const audio_end_ms = this.#loudspeaker.stop();
    this.#connection.conversation.item.truncate({ ...answer, audio_end_ms });
  }
}
