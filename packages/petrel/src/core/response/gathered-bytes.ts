import { joinBytes } from '../request/byte-source.ts';

/** About the bytes that a chunk takes in memory besides its contents. */
const CHUNK_BYTES = 128;
const SLACK = 262_144;

/**
 * Chunks of a body that are kept, in memory linear in their size however small they are: they are
 * joined whenever they, and the buffers they are parts of, would take twice the memory of their bytes.
 */
export class GatheredBytes {
  chunks: Uint8Array[] = [];
  size = 0;
  #heldBytes = 0;
  #lastBuffer: ArrayBufferLike | null = null;

  add(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.size += chunk.byteLength;
    this.#heldBytes += CHUNK_BYTES;
    const { buffer } = chunk;
    if (buffer !== this.#lastBuffer) {
      this.#lastBuffer = buffer;
      this.#heldBytes += buffer.byteLength;
    }
    if (this.#heldBytes > 2 * this.size + SLACK) this.#join();
  }

  #join(): void {
    const joined = joinBytes(this.chunks);
    this.chunks = [joined];
    this.#heldBytes = joined.byteLength;
    this.#lastBuffer = null;
  }
}
