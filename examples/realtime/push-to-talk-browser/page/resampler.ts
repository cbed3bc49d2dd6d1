/** Changes the sample rate of sound: each new sample is the average of what it covers of the old ones. */
export class Resampler {
  /** How many old samples a new one covers. */
  readonly #span: number;
  #missing: number;
  #sum = 0;

  constructor(from: number, to: number) {
    this.#span = from / to;
    this.#missing = this.#span;
  }

  /** Calls `emit` with each new sample that is complete. */
  push(samples: Float32Array, emit: (sample: number) => void): void {
    for (const sample of samples) {
      let rest = 1;
      while (rest >= this.#missing) {
        emit((this.#sum + sample * this.#missing) / this.#span);
        rest -= this.#missing;
        this.#missing = this.#span;
        this.#sum = 0;
      }
      this.#sum += sample * rest;
      this.#missing -= rest;
    }
  }
}
