import { createHash, randomUUID } from 'node:crypto';
import {
  constants,
  createReadStream,
  openSync,
  ReadStream,
  type PathLike,
  type Stats,
} from 'node:fs';
import { open, readlink, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Digest } from '../../core/call/form-options.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { byteChunks } from '../../core/request/byte-reader.ts';
import { StreamingFile } from '../../core/request/streaming-file.ts';
import { GatheredBytes } from '../../core/response/gathered-bytes.ts';

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
 * @param options `name` is the name that is sent, by default the path's last part; `type` the
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
    open: openerOf(location),
    slice: (start, end) => readSlice(location, start, end),
    version: () => fileVersion(location),
  });
}

/**
 * A stream of a plain file as that file: with its length, and opened again for a second attempt; null
 * for any other stream. The first attempt reads the stream itself, as its file may be gone by then.
 */
export async function fromReadStream(stream: object): Promise<StreamingFile | null> {
  if (!(stream instanceof ReadStream) || !readsByPath(stream)) return null;
  const path = typeof stream.path === 'string' ? resolve(stream.path) : stream.path;
  const info = await stat(path).catch(() => null);
  if (info === null || !isMeasurable(info)) return null;
  const { start, end } = rangeOf(stream);
  let first = true;
  return new StreamingFile({
    name: basename(String(path)),
    size: Math.max(0, Math.min(info.size, end + 1) - start),
    repeatable: true,
    open: () => {
      if (!first) return readFile(path, start, end);
      first = false;
      return byteChunks(stream);
    },
  });
}

/** Whether a stream reads the bytes of the file under its path, from its own position on. */
function readsByPath(stream: ReadStream): boolean {
  const { path, readableEncoding } = stream;
  const flags: unknown = Reflect.get(stream, 'flags');
  // One over a descriptor has neither a path nor flags; text would be sent in another encoding.
  return (
    (typeof path === 'string' || Buffer.isBuffer(path)) &&
    flags === 'r' &&
    readableEncoding === null
  );
}

function rangeOf(stream: ReadStream): { start: number; end: number } {
  const start: unknown = Reflect.get(stream, 'start');
  const end: unknown = Reflect.get(stream, 'end');
  return {
    start: typeof start === 'number' ? start : 0,
    end: typeof end === 'number' ? end : Infinity,
  };
}

/**
 * Writes bytes to a file as they come. They go to a file beside it first, which takes the name once
 * it is whole and is removed when anything fails. A file that was there before keeps its mode, and a
 * symbolic link its place: what it leads to is replaced. What is no regular file, such as a pipe or a
 * terminal, is written to directly.
 *
 * @throws OpenAIError when the file cannot be written
 */
export async function saveToFile(source: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const before = await stat(path).catch(() => null);
  if (before?.isDirectory() === true) throw isFolder(path);
  if (before !== null && !before.isFile()) {
    // Whoever reads at the other end of a pipe is not kept waiting.
    await write(source, await open(path, 'w').catch(failAt(path, 'written')), path, 1);
    return;
  }
  const target = await linkTarget(path).catch(failAt(path, 'written'));
  const partial = `${target}.${randomUUID()}.partial`;
  try {
    const mode = before === null ? undefined : before.mode & 0o7777;
    await write(
      source,
      await openPartial(partial, mode).catch(failAt(path, 'written')),
      path,
      BLOCK,
    );
    await rename(partial, target).catch(failAt(path, 'written'));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

/** What a path leads to in the end, whether that exists or not. */
async function linkTarget(path: string, depth = 0): Promise<string> {
  const link = await readlink(path).catch(() => null);
  if (link === null) return path;
  // As many as Linux follows; rings have no end.
  if (depth === 40) throw Object.assign(new Error('Too many links.'), { code: 'ELOOP' });
  return linkTarget(resolve(await realpath(dirname(path)), link), depth + 1);
}

/** Makes the file that takes the name of another once it is whole, with the mode of that one. */
export async function openPartial(path: string, mode: number | undefined): Promise<FileHandle> {
  const file = await open(path, 'wx', mode);
  // What the process masks out when it makes files, the file before may have had.
  if (mode !== undefined) await file.chmod(mode).catch(() => {});
  return file;
}

/** Writes at least `block` bytes at a time, while the next ones come. */
async function write(
  source: AsyncIterable<Uint8Array>,
  file: FileHandle,
  path: string,
  block: number,
): Promise<void> {
  try {
    let written = Promise.resolve();
    for await (const chunks of blocks(source, block)) {
      await written;
      written = writeAll(file, chunks).catch(failAt(path, 'written'));
      // A failure is thrown when it is awaited, and is not an unhandled rejection until then.
      written.catch(() => {});
    }
    await written;
  } catch (error) {
    await file.close().catch(() => {});
    throw error;
  }
  await file.close().catch(failAt(path, 'written'));
}

/** The chunks of a source, as many together as have `size` bytes. */
async function* blocks(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array[]> {
  let gathered = new GatheredBytes();
  for await (const chunk of source) {
    gathered.add(chunk);
    if (gathered.size < size) continue;
    yield gathered.chunks;
    gathered = new GatheredBytes();
  }
  if (gathered.size > 0) yield gathered.chunks;
}

async function writeAll(file: FileHandle, chunks: readonly Uint8Array[]): Promise<void> {
  const { bytesWritten } = await file.writev(chunks);
  const size = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  // A disk that is nearly full accepts a part, and fails with the reason at the rest.
  if (bytesWritten < size) await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten));
}

async function* readFile(path: PathLike, start = 0, end = Infinity): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: BLOCK, start, end });
  } catch (cause) {
    throw failure(String(path), 'read', cause);
  }
}

/** Reads what a path leads to from its start. A pipe gives its bytes only once. */
function openerOf(path: string): () => AsyncIterable<Uint8Array> {
  let pipeIsRead = false;
  return async function* () {
    if (!(await isPipe(path))) {
      yield* readFile(path);
      return;
    }
    if (pipeIsRead) throw new OpenAIError(`"${path}" is a pipe, and its bytes were read before.`);
    pipeIsRead = true;
    yield* readPipe(path);
  };
}

async function* readSlice(path: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  if (await isPipe(path)) {
    throw new OpenAIError(
      `"${path}" is a pipe, which cannot be read in parts; pass a stream of it.`,
    );
  }
  yield* readFile(path, start, end - 1);
}

async function isPipe(path: string): Promise<boolean> {
  const info = await stat(path).catch(failAt(path, 'read'));
  return info.isFIFO();
}

/**
 * Reads a pipe without a helper thread: a thread that waits for a writer could not be aborted, and
 * would keep the process. The call that sends the bytes keeps it for as long as they are needed.
 */
async function* readPipe(path: string): AsyncGenerator<Uint8Array> {
  const { Socket } = await import('node:net');
  const fd = openedAtOnce(path);
  const socket = new Socket({ fd, readable: true, writable: false }).unref();
  let isEmpty = true;
  for await (const chunk of socket) {
    isEmpty = false;
    yield chunk;
  }
  if (isEmpty) {
    throw new OpenAIError(`"${path}" is a pipe, and nothing was written to it.`);
  }
}

function openedAtOnce(path: string): number {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    throw failure(path, 'read', cause);
  }
}

async function fileSize(path: string): Promise<number | null> {
  const info = await stat(path).catch(failAt(path, 'read'));
  if (info.isDirectory()) throw isFolder(path);
  // The length of a pipe or a device is not known before its end.
  return isMeasurable(info) ? info.size : null;
}

async function fileVersion(path: string): Promise<string> {
  const { ino, size, mtimeMs } = await stat(path).catch(failAt(path, 'read'));
  return [ino, size, mtimeMs].join(' ');
}

/** A new MD5 checksum; null where the policy of the system forbids it. */
export function createMD5(): Digest | null {
  try {
    const hash = createHash('md5');
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
  } catch {
    return null;
  }
}

/** Whether the size of a file is that of its contents: under `/proc` all files have 0 bytes. */
function isMeasurable(info: Stats): boolean {
  return info.isFile() && info.size > 0;
}

function isFolder(path: string): OpenAIError {
  return new OpenAIError(`"${path}" is a folder; name a file in it.`);
}

function urlPath(url: URL): string {
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw new OpenAIError(`A ${url.protocol} URL does not name a file on this machine.`, { cause });
  }
}

/** What a file could not be. */
export type Access = 'read' | 'written';

/** Rejects with what a file could not be, and the code of the error as the reason. */
export function failAt(path: string, access: Access): (cause: unknown) => Promise<never> {
  return (cause) => Promise.reject(failure(path, access, cause));
}

function failure(path: string, access: Access, cause: unknown): OpenAIError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new OpenAIError(`The file "${path}" could not be ${access}${code}.`, { cause });
}
