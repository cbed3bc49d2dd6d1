import { WebSource } from '../web-source.ts';
import { bytesOf, isBlob, isWebStream, type BlobLike } from './byte-source.ts';
import type { ByteChunk, ByteStream } from '../call/form-options.ts';
import { nothingLeft, takeSource } from './unread-source.ts';

type Bytes = AsyncIterableIterator<Uint8Array, undefined>;
type Step = IteratorResult<Uint8Array, undefined>;

const END: Step = { done: true, value: undefined };

/**
 * The bytes of a stream as they come, whatever its chunks are. Reading begins at the first `next`;
 * `return` closes the stream at once, even while a chunk of it is awaited.
 *
 * @param mayBeEmpty whether an iterator without a single chunk is no error: a file that is empty is
 * more likely to come from one that was read before
 * @throws OpenAIError at the first `next` when the source was read before
 */
export function byteChunks(source: ByteStream, mayBeEmpty = false): Bytes {
  return new ByteReader(source, mayBeEmpty);
}

/** The bytes of a blob. Some libraries have blobs without a stream. */
export function blobChunks(blob: BlobLike): Bytes {
  if (typeof blob.stream === 'function') return byteChunks(blob.stream(), true);
  return byteChunks(contentsOf(blob), true);
}

async function* contentsOf(blob: BlobLike): AsyncGenerator<ArrayBuffer> {
  yield await blob.arrayBuffer();
}

/** Reads one chunk after the other, as an iterator does; `close` ends the reading. */
interface ChunkReader {
  next(): IteratorResult<ByteChunk, unknown> | Promise<IteratorResult<ByteChunk, unknown>>;
  close(): unknown;
  /** Whether this is the source itself, so that an earlier reading may have left nothing of it. */
  readonly once?: boolean;
}

// No async generator: the `return` of one waits for a chunk that may never come.
class ByteReader implements Bytes {
  readonly #source: ByteStream;
  readonly #mayBeEmpty: boolean;
  #reader: ChunkReader | null = null;
  #blob: Bytes | null = null;
  #empty = true;
  #ended = false;

  constructor(source: ByteStream, mayBeEmpty: boolean) {
    this.#source = source;
    this.#mayBeEmpty = mayBeEmpty;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Step> {
    for (;;) {
      if (this.#ended) return END;
      const step = this.#blob === null ? await this.#read() : await this.#blob.next();
      if (step === null) continue;
      if (step.done !== true || this.#blob === null) return step;
      this.#blob = null;
    }
  }

  async return(): Promise<Step> {
    this.#ended = true;
    await this.#blob?.return?.();
    await this.#reader?.close();
    return END;
  }

  /** The next chunk; null for a blob, whose own chunks come next. */
  async #read(): Promise<Step | null> {
    const reader = (this.#reader ??= openReader(this.#source));
    let step: IteratorResult<ByteChunk, unknown>;
    try {
      step = await reader.next();
    } catch (error) {
      // Who has left is not interested in how the stream took it.
      if (this.#ended) return END;
      this.#ended = true;
      throw error;
    }
    if (this.#ended) return END;
    if (step.done === true) return this.#end(reader);
    this.#empty = false;
    try {
      if (!isBlob(step.value)) return { done: false, value: bytesOf(step.value) };
      this.#blob = blobChunks(step.value);
      return null;
    } catch (error) {
      await this.return().catch(() => {});
      throw error;
    }
  }

  #end(reader: ChunkReader): Step {
    this.#ended = true;
    if (this.#empty && !this.#mayBeEmpty && reader.once === true) throw nothingLeft();
    return END;
  }
}

function openReader(source: ByteStream): ChunkReader {
  if (isWebStream(source)) return webReader(source);
  if (isNodeStream(source)) return nodeReader(source);
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  takeSource(iterator);
  return {
    next: () => iterator.next(),
    close: () => iterator.return?.(),
    once: Object.is(iterator, source),
  };
}

function webReader(stream: ReadableStream<ByteChunk>): ChunkReader {
  takeSource(stream);
  const source = new WebSource(stream);
  return { next: () => source.next(), close: () => source.return() };
}

interface NodeStream extends AsyncIterable<ByteChunk> {
  destroy(): unknown;
}

function isNodeStream(source: object): source is NodeStream {
  return (
    'destroy' in source && typeof source.destroy === 'function' && Symbol.asyncIterator in source
  );
}

function nodeReader(stream: NodeStream): ChunkReader {
  takeSource(stream);
  const iterator = stream[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    close: () => {
      // On its own, `return` would wait for the chunk that is under way.
      stream.destroy();
      return iterator.return?.();
    },
  };
}
