import { SAMPLE_RATE } from '../../push-to-talk/sound.ts';
import { Resampler } from './resampler.ts';

// What a browser has where it processes sound, which is neither a page nor a worker.
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** Samples of a message: 40 ms. */
const CHUNK = SAMPLE_RATE / 25;

/** Turns the sound of the microphone into PCM of 16 bits for the Realtime API. */
class MicrophoneProcessor extends AudioWorkletProcessor {
  readonly #resampler = new Resampler(sampleRate, SAMPLE_RATE);
  #chunk = new DataView(new ArrayBuffer(2 * CHUNK));
  #length = 0;

  /** Called by the browser with each 128 samples of a channel. */
  process(inputs: readonly (readonly Float32Array[])[]): boolean {
    const samples = inputs[0]?.[0];
    if (samples !== undefined) this.#resampler.push(samples, (sample) => this.#add(sample));
    return true;
  }

  #add(sample: number): void {
    const value = Math.round(32_767 * Math.max(-1, Math.min(1, sample)));
    this.#chunk.setInt16(2 * this.#length, value, true);
    this.#length += 1;
    if (this.#length < CHUNK) return;
    this.port.postMessage(this.#chunk.buffer, [this.#chunk.buffer]);
    this.#chunk = new DataView(new ArrayBuffer(2 * CHUNK));
    this.#length = 0;
  }
}

registerProcessor('microphone', MicrophoneProcessor);
