import type { Microphone } from '../../push-to-talk/devices.ts';
import { microphoneProblem, Problem, serverProblem } from './problem.ts';

/** The microphone of the browser, open for a whole conversation. */
export class PageMicrophone {
  /** Rejects when the microphone is unplugged, or the user withdraws the permission. */
  readonly lost: Promise<never>;
  readonly #stream: MediaStream;
  readonly #context: AudioContext;
  #heard: ((sound: Uint8Array) => void) | null = null;

  private constructor(stream: MediaStream, context: AudioContext) {
    this.#stream = stream;
    this.#context = context;
    this.lost = new Promise((_resolve, reject) => {
      const end = (): void => reject(new Problem('The microphone is not there any more.'));
      for (const track of stream.getTracks()) track.addEventListener('ended', end);
    });
    // It may be lost before anybody waits for that.
    this.lost.catch(() => {});
  }

  /**
   * Asks the user for the microphone.
   *
   * @throws Problem when there is none, or the user refuses
   */
  static async open(): Promise<PageMicrophone> {
    if (navigator.mediaDevices === undefined) {
      throw new Problem(
        'Browsers offer the microphone to pages over HTTPS or on this machine only.',
      );
    }
    const audio = { channelCount: 1, echoCancellation: true, noiseSuppression: true };
    const stream = await navigator.mediaDevices.getUserMedia({ audio }).catch(microphoneProblem);
    const microphone = new PageMicrophone(stream, new AudioContext());
    try {
      await microphone.#connect();
    } catch (error) {
      microphone.close();
      throw error;
    }
    return microphone;
  }

  /** Passes sound on until it is closed. */
  readonly record = (heard: (sound: Uint8Array) => void): Microphone => {
    this.#heard = heard;
    return { close: () => (this.#heard = null) };
  };

  close(): void {
    for (const track of this.#stream.getTracks()) track.stop();
    void this.#context.close();
  }

  async #connect(): Promise<void> {
    await this.#context.audioWorklet.addModule('/microphone-processor.js').catch(serverProblem);
    const processor = new AudioWorkletNode(this.#context, 'microphone');
    processor.port.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
      this.#heard?.(new Uint8Array(data));
    });
    processor.port.start();
    // It plays nothing, but only what leads to the loudspeaker is processed.
    this.#context.createMediaStreamSource(this.#stream).connect(processor);
    processor.connect(this.#context.destination);
  }
}
