import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OpenAIError } from '../core/errors/index.ts';
import { StreamingFile } from '../core/request/streaming-file.ts';

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
    await write(source, path, path);
    return;
  }
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await write(source, partial, path);
    await rename(partial, path).catch((cause: unknown) => Promise.reject(failure(path, cause)));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function write(
  source: AsyncIterable<Uint8Array>,
  target: string,
  path: string,
): Promise<void> {
  let sourceError: unknown = null;
  async function* watched(): AsyncGenerator<Uint8Array> {
    try {
      yield* source;
    } catch (error) {
      sourceError = error;
      throw error;
    }
  }
  try {
    await writeFile(target, watched());
  } catch (cause) {
    throw sourceError === cause ? cause : failure(path, cause);
  }
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (cause) {
    throw failure(path, cause);
  }
}

async function fileSize(path: string): Promise<number | null> {
  const facts = await stat(path).catch((cause: unknown) => Promise.reject(failure(path, cause)));
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

function failure(path: string, cause: unknown): OpenAIError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
  return new OpenAIError(`The file "${path}" could not be read or written${code}.`, { cause });
}
