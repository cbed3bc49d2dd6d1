import type { Loudspeaker } from '../../push-to-talk/devices.ts';
import { SAMPLE_RATE } from '../../push-to-talk/sound.ts';

/** Seconds until sound begins that comes when nothing is playing: what follows may be a little late. */
const LEAD = 0.08;

/** A piece of sound and when it is played, in seconds of the context. */
interface Piece {
  source: AudioBufferSourceNode;
  start: number;
  length: number;
}

/** Plays sound in the browser. */
export class PageLoudspeaker implements Loudspeaker {
  readonly #context = new AudioContext({ sampleRate: SAMPLE_RATE, latencyHint: 'interactive' });
  #pieces: Piece[] = [];

  play(sound: Uint8Array<ArrayBuffer>): void {
    const source = this.#context.createBufferSource();
    source.buffer = this.#bufferOf(sound);
    source.connect(this.#context.destination);
    const start = Math.max(this.#end, this.#context.currentTime + (this.isSilent ? LEAD : 0));
    source.start(start);
    this.#pieces.push({ source, start, length: source.buffer.duration });
  }

  end(played: () => void): void {
    const last = this.#pieces.at(-1)?.source;
    const finish = (): void => {
      if (this.#pieces.at(-1)?.source !== last) return;
      this.#pieces = [];
      played();
    };
    if (last === undefined || this.isSilent) finish();
    else last.addEventListener('ended', finish, { once: true });
  }

  stop(): number {
    const now = this.#context.currentTime - this.#context.outputLatency;
    let heard = 0;
    for (const { source, start, length } of this.#pieces) {
      heard += Math.min(length, Math.max(0, now - start));
      source.stop();
    }
    this.#pieces = [];
    return Math.floor(1000 * heard);
  }

  get isSilent(): boolean {
    return this.#context.currentTime >= this.#end;
  }

  close(): void {
    void this.#context.close();
  }

  /** When everything has been played. */
  get #end(): number {
    const last = this.#pieces.at(-1);
    return last === undefined ? 0 : last.start + last.length;
  }

  #bufferOf(sound: Uint8Array<ArrayBuffer>): AudioBuffer {
    const buffer = this.#context.createBuffer(1, sound.length / 2, SAMPLE_RATE);
    const samples = buffer.getChannelData(0);
    const view = new DataView(sound.buffer, sound.byteOffset, sound.byteLength);
    for (let at = 0; at < samples.length; at++) samples[at] = view.getInt16(2 * at, true) / 32_768;
    return buffer;
  }
}
