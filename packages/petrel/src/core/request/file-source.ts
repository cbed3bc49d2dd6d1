import {
  bytesOf,
  byteSlices,
  isArrayBuffer,
  isBlob,
  isByteStream,
  type BlobLike,
} from './byte-source.ts';
import type { ByteStream, FileOpeners, ReadableFile } from '../call/form-options.ts';
import { blobChunks, byteChunks } from './byte-reader.ts';
import { OpenAIError } from '../errors/index.ts';
import { baseName, nameInURL, UNKNOWN_FILE } from './file-name.ts';
import { UNKNOWN_MEDIA_TYPE } from './media-type.ts';
import { StreamingFile } from './streaming-file.ts';
import { expectUnread } from './unread-source.ts';

const WHAT_TO_PASS =
  'pass a File, a Blob, bytes, a stream, a file: URL, `fromPath(path)` for a file on disk, or ' +
  '`[name, contents, type]`';

/**
 * Any uploadable value as a file that can be measured and read.
 *
 * @param field the parameter it stands in, for the message of an error
 * @throws OpenAIError for a string, which could be a path or the contents, and for anything else
 * that holds no bytes
 */
export async function fileSource(
  value: unknown,
  field: string,
  openers: FileOpeners = {},
): Promise<ReadableFile> {
  if (Array.isArray(value)) return tupleSource(value, field, openers);
  const source = await contentsSource(value, field, openers);
  if (source !== null) return source;
  throw new OpenAIError(
    `"${field}" cannot be uploaded: it is ${describe(value)}; ${WHAT_TO_PASS}.`,
  );
}

/** Whether a value is surely a file and not a list, an object or a plain value of a form. */
export function isFileContents(value: unknown): boolean {
  return (
    value instanceof URL ||
    StreamingFile.isInstance(value) ||
    isBlob(value) ||
    ArrayBuffer.isView(value) ||
    isArrayBuffer(value) ||
    isResponse(value) ||
    isByteStream(value)
  );
}

async function tupleSource(
  tuple: readonly unknown[],
  field: string,
  openers: FileOpeners = {},
): Promise<ReadableFile> {
  const [name, contents, type] = tuple;
  const fits = tuple.length >= 2 && tuple.length <= 3 && typeof name === 'string';
  if (!fits || !(type === undefined || type === null || typeof type === 'string')) {
    throw new OpenAIError(
      `"${field}" is a list, but not \`[name, contents, type]\` or one of files; ${WHAT_TO_PASS}.`,
    );
  }
  const source = await fileSource(contents, `${field}[1]`, openers);
  // The given name takes precedence over that of a stream.
  const guessed = isByteStream(contents) || source.type === UNKNOWN_MEDIA_TYPE;
  const ownType = guessed ? undefined : source.type;
  return new StreamingFile({
    name,
    type: type ?? ownType,
    size: () => source.measure(),
    repeatable: source.repeatable,
    open: () => source.open(),
    slice: source.slice?.bind(source),
    version: source.version?.bind(source),
  });
}

async function contentsSource(
  value: unknown,
  field: string,
  openers: FileOpeners,
): Promise<ReadableFile | null> {
  if (value instanceof StreamingFile) return value.reopenable(openers.openStream);
  if (StreamingFile.isInstance(value)) return value;
  // A Response of node-fetch has a `size`, too, which is a limit.
  if (isResponse(value)) return responseSource(value, field);
  if (isBlob(value)) return blobSource(value);
  if (ArrayBuffer.isView(value) || isArrayBuffer(value)) return bytesSource(bytesOf(value));
  if (value instanceof URL) return urlSource(value, openers);
  if (!isByteStream(value)) return null;
  return streamSource(value, field, openers);
}

function bytesSource(bytes: Uint8Array): StreamingFile {
  return new StreamingFile({
    name: UNKNOWN_FILE,
    size: bytes.byteLength,
    repeatable: true,
    open: () => byteSlices(bytes),
    slice: (start, end) => byteSlices(bytes.subarray(start, end)),
  });
}

function blobSource(blob: BlobLike): StreamingFile {
  return new StreamingFile({
    name: ownName(blob) ?? UNKNOWN_FILE,
    type: blob.type,
    size: blob.size,
    repeatable: true,
    open: () => blobChunks(blob),
    slice: blob instanceof Blob ? (start, end) => blobChunks(blob.slice(start, end)) : undefined,
  });
}

async function streamSource(
  stream: ByteStream,
  field: string,
  { openStream }: FileOpeners,
): Promise<ReadableFile> {
  const check = (): void => expectUnread(stream, contentsOf(field));
  check();
  const file = await openStream?.(stream);
  return (
    file ??
    new StreamingFile({
      name: streamName(stream),
      size: async () => {
        check();
        return null;
      },
      repeatable: false,
      open: () => byteChunks(stream),
    })
  );
}

/** What a `Response` has, of this runtime or of a library. */
interface ResponseLike {
  readonly url: string;
  readonly headers?: { get(name: string): string | null };
  readonly body?: ByteStream | null;
  blob(): Promise<BlobLike>;
}

async function responseSource(response: ResponseLike, field: string): Promise<ReadableFile> {
  expectUnread(response, contentsOf(field));
  const name = nameInURL(response.url) || UNKNOWN_FILE;
  const { body, headers } = response;
  const type = headers?.get('content-type') ?? undefined;
  if (body === null)
    return new StreamingFile({ name, type, size: 0, repeatable: true, open: none });
  if (!isByteStream(body)) {
    const blob = await response.blob();
    const open = (): AsyncIterable<Uint8Array> => blobChunks(blob);
    return new StreamingFile({
      name,
      type: type ?? blob.type,
      size: blob.size,
      repeatable: true,
      open,
    });
  }
  expectUnread(body, contentsOf(field));
  return new StreamingFile({
    name,
    type,
    size: announcedLength(headers),
    repeatable: false,
    open: () => byteChunks(body),
  });
}

function announcedLength(headers: ResponseLike['headers']): number | undefined {
  const length = Number(headers?.get('content-length') ?? Number.NaN);
  const plain = headers?.get('content-encoding') == null;
  return plain && Number.isSafeInteger(length) ? length : undefined;
}

function none(): AsyncIterable<Uint8Array> {
  return byteSlices(new Uint8Array(0));
}

function contentsOf(field: string): string {
  return `The contents of "${field}"`;
}

async function urlSource(url: URL, { openURL }: FileOpeners): Promise<ReadableFile> {
  if (url.protocol !== 'file:') {
    throw new OpenAIError(
      `A ${url.protocol} URL cannot be uploaded; fetch it first and pass the Response.`,
    );
  }
  if (openURL === undefined) {
    throw new OpenAIError('This runtime cannot open file: URLs; pass a Blob or the bytes.');
  }
  return openURL(url);
}

function isResponse(value: unknown): value is ResponseLike {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    typeof value.url === 'string' &&
    'blob' in value &&
    typeof value.blob === 'function'
  );
}

/** The name that an object declares, with its folders. */
function ownName(value: object): string | null {
  for (const property of ['name', 'filename']) {
    const name: unknown = Reflect.get(value, property);
    if (typeof name === 'string' && name !== '') return name;
  }
  return null;
}

/** The name of a stream that has a path, as those of Node's `fs` do. */
function streamName(stream: object): string {
  const url: unknown = Reflect.get(stream, 'url');
  const named = ownName(stream) ?? (typeof url === 'string' ? nameInURL(url) : '');
  if (named !== '') return named;
  const path: unknown = Reflect.get(stream, 'path');
  const text = path instanceof Uint8Array ? String(path) : path;
  // Where a file lies on this machine is nobody's business.
  return (typeof text === 'string' && baseName(text)) || UNKNOWN_FILE;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return 'a string, which could be a path or the contents';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if ('then' in value) return 'a promise, which must be awaited first';
  return 'an object without bytes';
}
