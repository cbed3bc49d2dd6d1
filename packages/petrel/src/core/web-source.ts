const DONE: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** The chunks of a web stream. Leaving them cancels the stream; their end releases its lock. */
export class WebSource<Chunk> implements AsyncIterableIterator<Chunk, undefined> {
  readonly #stream: ReadableStream<Chunk>;
  #reader: ReadableStreamDefaultReader<Chunk> | null = null;

  constructor(stream: ReadableStream<Chunk>) {
    this.#stream = stream;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Chunk, undefined>> {
    const reader = (this.#reader ??= this.#stream.getReader());
    const step = await reader.read();
    if (!step.done) return step;
    reader.releaseLock();
    return DONE;
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    const reader = (this.#reader ??= this.#stream.getReader());
    // Whether cancelling works out is of no interest to whoever has left. Reads that wait end here.
    reader.cancel().catch(() => {});
    reader.releaseLock();
    return Promise.resolve(DONE);
  }
}
