import { byteChunks } from './byte-reader.ts';
import { collectBytes, type BlobLike } from './byte-source.ts';
import type { ByteStream, ReadableFile } from '../call/form-options.ts';
import { asOpenAIError } from '../errors/configuration-error.ts';
import { OpenAIError } from '../errors/index.ts';
import { baseName, UNKNOWN_FILE } from './file-name.ts';
import { fileSource } from './file-source.ts';
import { mediaTypeOfName, UNKNOWN_MEDIA_TYPE } from './media-type.ts';
import { StreamingFile } from './streaming-file.ts';
import { expectUnread } from './unread-source.ts';

export type { BlobLike } from './byte-source.ts';
export type { ByteChunk, ByteStream } from '../call/form-options.ts';
export { StreamingFile } from './streaming-file.ts';

/** A `File` of this runtime, or an object shaped like one. */
export interface FileLike extends BlobLike {
  readonly name: string;
  readonly lastModified: number;
}

/**
 * A fetched resource, or an object shaped like a `Response`: its last path segment gives the file's
 * name, its headers or its blob the media type.
 */
export interface ResponseLike {
  readonly url: string;
  readonly headers?: { get(name: string): string | null };
  readonly body?: ByteStream | null;
  blob(): Promise<BlobLike>;
}

/** The contents of a file, without its name. */
export type FileContents =
  | Blob
  | BlobLike
  | FileLike
  | ArrayBuffer
  | ArrayBufferView
  | ResponseLike
  | StreamingFile
  | ByteStream
  | URL;

/** A name, the contents and, optionally, the media type. */
export type FileTuple = readonly [name: string, contents: FileContents, type?: string];

/**
 * Whatever can be uploaded: a `File`, `Blob`, bytes, a fetched `Response`, a `fs.ReadStream` or any
 * other stream of bytes, a `file:` URL, what `fromPath`, `toFile` and `toStreamingFile` return, or
 * `[name, contents, type]`. A string is refused, as it could be a path or the contents.
 */
export type Uploadable = FileContents | FileTuple;

/** Metadata of a file that its contents do not include. */
export interface FileOptions {
  /** Media type. Default: that of the contents, else the one the name's extension stands for. */
  type?: string | undefined;
  /** Milliseconds since 1970. Default: now. */
  lastModified?: number | undefined;
}

/**
 * Reads contents whole into a `File`. To upload without holding them in memory, pass the stream
 * itself, `fromPath(path)` or {@link toStreamingFile}.
 *
 * @param contents text only together with a name, as it might be a path otherwise
 * @param name default: the name the contents carry, else `unknown_file`
 * @throws OpenAIError for text without a name, or anything else that holds no bytes
 */
export async function toFile(
  contents: Uploadable | string | PromiseLike<Uploadable | string>,
  name?: string | null,
  options?: FileOptions | null,
): Promise<File> {
  try {
    return await makeFile(await contents, textOrNull(name), options ?? {});
  } catch (error) {
    throw asOpenAIError(error, 'No file can be made of this value; see the cause.');
  }
}

/** JavaScript may name a file with anything that has a text, such as a number or a URL. */
function textOrNull(name: unknown): string | null {
  return name === undefined || name === null ? null : String(name);
}

async function makeFile(
  given: Uploadable | string,
  name: string | null,
  options: FileOptions,
): Promise<File> {
  const value = typeof given === 'string' ? textFile(given, name) : given;
  const file = value instanceof File ? value : null;
  const { type, lastModified } = options;
  const same = (name ?? file?.name) === file?.name && (type ?? file?.type) === file?.type;
  if (file !== null && same && (lastModified ?? file.lastModified) === file.lastModified) {
    return file;
  }
  const source = await fileSource(value, 'file');
  const modified = modificationTime(value);
  // What has such a time is a file, whose name is as it was given.
  const own = modified === undefined ? baseName(source.name) || UNKNOWN_FILE : source.name;
  const fileName = name ?? file?.name ?? own;
  const known = source.type === UNKNOWN_MEDIA_TYPE ? mediaTypeOfName(fileName) : source.type;
  const part = value instanceof Blob ? value : await contentsOf(source, fileName);
  return new File([part], fileName, {
    type: type ?? known,
    lastModified: lastModified ?? modified ?? Date.now(),
  });
}

async function contentsOf(source: ReadableFile, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await collectBytes(source.open());
  } catch (cause) {
    if (OpenAIError.isInstance(cause)) throw cause;
    throw new OpenAIError(`Reading the contents of "${name}" failed.`, { cause });
  }
}

function textFile(text: string, name: string | null): Uploadable {
  if (name !== null && name !== '') return new TextEncoder().encode(text);
  throw new OpenAIError(
    'A string could be a path or the contents of a file. Pass `fromPath(path)`, or a name beside the contents.',
  );
}

function modificationTime(value: Uploadable): number | undefined {
  return 'lastModified' in value && typeof value.lastModified === 'number'
    ? value.lastModified
    : undefined;
}

/**
 * A file whose contents are read only while they are sent, in constant memory.
 *
 * @param data the contents, or a function that opens them anew for every attempt: with a function
 * a failed upload can be repeated, otherwise it cannot
 * @param options `type` is the media type, by default the one the name's extension stands for;
 * `size` the length in bytes, when it is known
 * @throws OpenAIError when the name is empty, or the type or the size is none
 */
export function toStreamingFile(
  data: ByteStream | (() => ByteStream | Promise<ByteStream>),
  name: string,
  options: { type?: string | undefined; size?: number | undefined } = {},
): StreamingFile {
  if (typeof name !== 'string' || name === '') {
    throw new OpenAIError('A streaming file needs a name, such as `audio.mp3`.');
  }
  const { size } = options;
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
    throw new OpenAIError('The size of a streaming file must be a whole number of bytes.');
  }
  const { type } = options;
  if (typeof data === 'function') {
    return new StreamingFile({ name, type, size, repeatable: true, open: () => opened(data) });
  }
  const check = (): void => expectUnread(data, `The contents of "${name}"`);
  return new StreamingFile({
    name,
    type,
    size: async () => {
      check();
      return size ?? null;
    },
    repeatable: false,
    open: () => byteChunks(data),
    stream: data,
  });
}

async function* opened(open: () => ByteStream | Promise<ByteStream>): AsyncGenerator<Uint8Array> {
  yield* byteChunks(await open(), true);
}
