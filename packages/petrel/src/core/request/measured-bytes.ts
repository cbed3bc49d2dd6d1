import { OpenAIError } from '../errors/index.ts';
import { readingError } from '../errors/reading-error.ts';

type Step = IteratorResult<Uint8Array, undefined>;

/**
 * The bytes of a source, as many as were announced: more or fewer would corrupt the request, or leave
 * the server waiting. Its failures come out as errors of this package, which name it.
 */
export class MeasuredBytes implements AsyncIterableIterator<Uint8Array, undefined> {
  readonly #open: () => AsyncIterable<Uint8Array>;
  readonly #size: number | null;
  readonly #what: string;
  #source: AsyncIterator<Uint8Array> | null = null;
  #read = 0;
  #left = false;

  /** `what` names the source in the messages of errors, such as `the contents of "file"`. */
  constructor(open: () => AsyncIterable<Uint8Array>, size: number | null, what: string) {
    this.#open = open;
    this.#size = size;
    this.#what = what;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Step> {
    const step = await this.#next();
    if (this.#left) return { done: true, value: undefined };
    const size = this.#size;
    if (step.done === true) {
      if (size === null || this.#read === size) return { done: true, value: undefined };
      throw this.#changed(`ended after ${this.#read} of the ${size} bytes`);
    }
    this.#read += step.value.byteLength;
    if (size === null || this.#read <= size) return step;
    await this.return().catch(() => {});
    throw this.#changed(`are more than the ${size} bytes`);
  }

  /** Closes the source at once, even while its next bytes are awaited. */
  async return(): Promise<Step> {
    this.#left = true;
    await this.#source?.return?.();
    return { done: true, value: undefined };
  }

  async #next(): Promise<IteratorResult<Uint8Array, unknown>> {
    try {
      this.#source ??= this.#open()[Symbol.asyncIterator]();
      return await this.#source.next();
    } catch (cause) {
      throw readingError(this.#what, cause);
    }
  }

  #changed(how: string): OpenAIError {
    const what = this.#what.charAt(0).toUpperCase() + this.#what.slice(1);
    return new OpenAIError(
      `${what} ${how} that were announced: the contents changed during the upload, or the given ` +
        'size is wrong.',
      { code: 'file_changed' },
    );
  }
}
