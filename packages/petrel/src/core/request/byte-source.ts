import type { ByteChunk, ByteStream } from '../call/form-options.ts';
import { OpenAIError } from '../errors/index.ts';
import { utf8 } from '../utf8.ts';

/** The most bytes handed on at once, so that a large buffer does not defeat back-pressure. */
const LARGEST_CHUNK = 65_536;

/** Whether a value is a web stream, an async iterable or a generator. */
export function isByteStream(value: unknown): value is ByteStream {
  if (typeof value !== 'object' || value === null) return false;
  return Symbol.asyncIterator in value || isWebStream(value) || isSyncIterator(value);
}

/** Bytes in memory, in pieces of at most 64 KiB. */
export async function* byteSlices(bytes: Uint8Array): AsyncGenerator<Uint8Array, undefined> {
  for (let start = 0; start < bytes.byteLength; start += LARGEST_CHUNK) {
    yield bytes.subarray(start, start + LARGEST_CHUNK);
  }
  return undefined;
}

/** All bytes of a source as one array. */
export async function collectBytes(
  source: AsyncIterable<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return joinBytes(chunks);
}

/** Several arrays as one. */
export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const total = chunks.reduce((length, chunk) => length + chunk.byteLength, 0);
  const joined = new Uint8Array(total);
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return joined;
}

/**
 * The bytes of a piece in memory, without copying where there is a buffer.
 *
 * @throws OpenAIError for anything that is neither text nor bytes
 */
export function bytesOf(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return utf8(chunk);
  if (ArrayBuffer.isView(chunk)) {
    return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  }
  if (isArrayBuffer(chunk)) return new Uint8Array(chunk);
  throw new OpenAIError(
    `A stream of file contents yielded ${describe(chunk)}; it must yield bytes, text or blobs.`,
  );
}

/** Whether a value is an ArrayBuffer, of this or another realm. */
export function isArrayBuffer(value: unknown): value is ArrayBuffer {
  if (value instanceof ArrayBuffer) return true;
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]';
}

/** What a `Blob` has, of this runtime or of a library. Some have no `stream`, some no `type`. */
export interface BlobLike {
  readonly size: number;
  readonly type?: string | undefined;
  arrayBuffer(): Promise<ArrayBuffer>;
  stream?: (() => ByteStream) | undefined;
}

/** Whether a value is a `Blob`, or an object shaped like one. */
export function isBlob(value: unknown): value is BlobLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'size' in value &&
    typeof value.size === 'number' &&
    'arrayBuffer' in value &&
    typeof value.arrayBuffer === 'function'
  );
}

/** Whether a value is a web stream, of this runtime or of a library. */
export function isWebStream(value: object): value is ReadableStream<ByteChunk> {
  return 'getReader' in value && typeof value.getReader === 'function';
}

/** Whether a value is a synchronous iterator, such as a generator, rather than a list or a set. */
export function isSyncIterator(value: object): value is IterableIterator<ByteChunk> {
  return Symbol.iterator in value && 'next' in value && typeof value.next === 'function';
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
