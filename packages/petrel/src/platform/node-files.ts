import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OpenAIError } from '../core/errors/index.ts';
import { StreamingFile } from '../core/request/streaming-file.ts';

/** Bytes read or written at once: each time costs a turn of a helper thread. */
const BLOCK = 262_144;

/**
 * A file on disk, for upload in constant memory. It is opened when it is sent, and opened again when
 * the request is sent again.
 *
 * ```ts
 * await client.files.create({ file: fromPath('train.jsonl'), purpose: 'fine-tune' });
 * ```
 *
 * @param path a path or a `file:` URL
 * @param options `name` is what the server is told, by default the path's last part; `type` the
 * media type, by default the one the name's extension stands for
 * @throws OpenAIError when it is sent and there is no such file, or the path is a folder
 */
export function fromPath(
  path: string | URL,
  options: { name?: string | undefined; type?: string | undefined } = {},
): StreamingFile {
  const location = typeof path === 'string' ? path : urlPath(path);
  return new StreamingFile({
    name: options.name ?? basename(location),
    type: options.type,
    size: () => fileSize(location),
    repeatable: true,
    open: () => readFile(location),
  });
}

/**
 * Writes bytes to a file as they come. They go to a file beside it first, which takes the name once
 * it is whole and is removed when anything fails. What is no regular file, such as a pipe or a
 * terminal, is written to directly.
 *
 * @throws OpenAIError when the file cannot be written
 */
export async function saveToFile(source: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  if (await isSpecial(path)) {
    // Whoever reads at the other end of a pipe is not kept waiting.
    await write(source, path, path, 1);
    return;
  }
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await write(source, partial, path, BLOCK);
    await rename(partial, path).catch(failAt(path));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** Writes at least `block` bytes at a time, while the next ones come. */
async function write(
  source: AsyncIterable<Uint8Array>,
  target: string,
  path: string,
  block: number,
): Promise<void> {
  const file = await open(target, 'w').catch(failAt(path));
  try {
    let written = Promise.resolve();
    for await (const chunks of blocks(source, block)) {
      await written;
      written = writeAll(file, chunks).catch(failAt(path));
      // A failure is told once it is waited for, and until then is not an unhandled one.
      written.catch(() => {});
    }
    await written;
  } catch (error) {
    await file.close().catch(() => {});
    throw error;
  }
  await file.close().catch(failAt(path));
}

/** The chunks of a source, as many together as have `size` bytes. */
async function* blocks(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array[]> {
  let chunks: Uint8Array[] = [];
  let gathered = 0;
  for await (const chunk of source) {
    chunks.push(chunk);
    gathered += chunk.byteLength;
    if (gathered < size) continue;
    yield chunks;
    chunks = [];
    gathered = 0;
  }
  if (gathered > 0) yield chunks;
}

async function writeAll(file: FileHandle, chunks: readonly Uint8Array[]): Promise<void> {
  const { bytesWritten } = await file.writev(chunks);
  const size = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  // A disk that is nearly full takes a part, and says why with the rest.
  if (bytesWritten < size) await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten));
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: BLOCK });
  } catch (cause) {
    throw failure(path, cause);
  }
}

async function fileSize(path: string): Promise<number | null> {
  const facts = await stat(path).catch(failAt(path));
  if (facts.isDirectory()) throw new OpenAIError(`"${path}" is a folder; name a file in it.`);
  // The length of a pipe or a device is not known before its end.
  return facts.isFile() ? facts.size : null;
}

async function isSpecial(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  return facts !== null && !facts.isFile() && !facts.isDirectory();
}

function urlPath(url: URL): string {
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw new OpenAIError(`A ${url.protocol} URL is no path to a file here.`, { cause });
  }
}

function failAt(path: string): (cause: unknown) => Promise<never> {
  return (cause) => Promise.reject(failure(path, cause));
}

function failure(path: string, cause: unknown): OpenAIError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new OpenAIError(`The file "${path}" could not be read or written${code}.`, { cause });
}
