import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { BulkError } from '../bulk-error.ts';

/** The bytes of an input. */
export interface ByteSource {
  /** Its name in messages. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Bytes that were read, of how many there are; undefined where that is not known. */
  readonly progress: () => { read: number; size: number } | undefined;
}

/**
 * A file, or the standard input for `-`. What is compressed with gzip is decompressed, whatever its name.
 *
 * @throws BulkError of code `input_unreadable`
 */
export async function openByteSource(path: string | URL): Promise<ByteSource> {
  if (path === '-') {
    return { name: 'standard input', bytes: plainBytes(process.stdin), progress: () => undefined };
  }
  const name = typeof path === 'string' ? path : fileURLToPath(path);
  const size = await sizeOf(name);
  let read = 0;
  const file = createReadStream(name, { highWaterMark: 262_144 });
  file.on('data', (chunk) => (read += chunk.length)).pause();
  const progress = (): { read: number; size: number } | undefined =>
    size === null ? undefined : { read, size };
  return { name, bytes: plainBytes(file), progress };
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new Error('it is a folder');
    return found.isFile() ? found.size : null;
  } catch (cause) {
    throw inputError(path, cause);
  }
}

/** The error for an input that cannot be read, in the words of the system. */
export function inputError(name: string, cause: unknown): BulkError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new BulkError('input_unreadable', `The input ${name} cannot be read: ${reason}.`, cause);
}

/** The bytes of a stream, decompressed where they begin as gzip does. */
export async function* plainBytes(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  let start = Buffer.alloc(0);
  while (start.length < 2) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    start = Buffer.concat([start, value]);
  }
  const all = following(start, chunks);
  yield* isGzip(start) ? gunzipped(all) : all;
}

/** Throws where the compressed data is damaged or cut off. */
async function* gunzipped(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const feeding = pipeline(source, gunzip);
  // Awaited below, and until then a rejection counts as handled.
  feeding.catch(() => {});
  try {
    yield* gunzip;
    await feeding;
  } finally {
    gunzip.destroy();
  }
}

async function* following(
  start: Buffer,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (start.length > 0) yield start;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

function isGzip(start: Buffer): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}
