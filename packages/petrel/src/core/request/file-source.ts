import {
  byteChunks,
  bytesOf,
  byteSlices,
  isArrayBuffer,
  isBlob,
  isByteStream,
} from './byte-source.ts';
import { OpenAIError } from '../errors/index.ts';
import { UNKNOWN_MEDIA_TYPE } from './media-type.ts';
import { StreamingFile } from './streaming-file.ts';

/** Opens `file:` URLs, where the runtime has files. */
export type FileURLOpener = (url: URL) => StreamingFile | Promise<StreamingFile>;

/** The name of contents that bring none. */
const NAMELESS = 'upload';

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
  openURL?: FileURLOpener,
): Promise<StreamingFile> {
  if (Array.isArray(value)) return tupleSource(value, field, openURL);
  const source = await contentsSource(value, openURL);
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
  openURL?: FileURLOpener,
): Promise<StreamingFile> {
  const [name, contents, type] = tuple;
  const fits = tuple.length >= 2 && tuple.length <= 3 && typeof name === 'string';
  if (!fits || !(type === undefined || type === null || typeof type === 'string')) {
    throw new OpenAIError(
      `"${field}" is a list, but not \`[name, contents, type]\` or one of files; ${WHAT_TO_PASS}.`,
    );
  }
  const source = await fileSource(contents, `${field}[1]`, openURL);
  // The name given here says more than that of a stream, and than nothing.
  const guessed = isByteStream(contents) || source.type === UNKNOWN_MEDIA_TYPE;
  const ownType = guessed ? undefined : source.type;
  return new StreamingFile({
    name,
    type: type ?? ownType,
    size: () => source.measure(),
    repeatable: source.repeatable,
    open: () => source.open(),
  });
}

async function contentsSource(
  value: unknown,
  openURL?: FileURLOpener,
): Promise<StreamingFile | null> {
  if (StreamingFile.isInstance(value)) return value;
  if (isBlob(value)) return blobSource(value);
  if (ArrayBuffer.isView(value) || isArrayBuffer(value)) {
    return bytesSource(bytesOf(value), NAMELESS, undefined);
  }
  if (isResponse(value)) return responseSource(value);
  if (value instanceof URL) return urlSource(value, openURL);
  if (!isByteStream(value)) return null;
  const open = (): AsyncIterable<Uint8Array> => byteChunks(value);
  return new StreamingFile({ name: streamName(value), repeatable: false, open });
}

function bytesSource(bytes: Uint8Array, name: string, type: string | undefined): StreamingFile {
  const open = (): AsyncIterable<Uint8Array> => byteSlices(bytes);
  return new StreamingFile({ name, type, size: bytes.byteLength, repeatable: true, open });
}

function blobSource(blob: Blob): StreamingFile {
  const named = 'name' in blob && typeof blob.name === 'string' && blob.name !== '';
  return new StreamingFile({
    name: named ? String(blob.name) : NAMELESS,
    type: blob.type,
    size: blob.size,
    repeatable: true,
    open: () => byteChunks(blob.stream()),
  });
}

function responseSource(response: Response): StreamingFile {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const plain = response.headers.get('content-encoding') === null;
  return new StreamingFile({
    name: lastSegment(response.url) || NAMELESS,
    type: response.headers.get('content-type') ?? undefined,
    size: plain && Number.isSafeInteger(length) ? length : undefined,
    repeatable: false,
    open: () =>
      response.body === null ? byteSlices(new Uint8Array(0)) : byteChunks(response.body),
  });
}

async function urlSource(url: URL, openURL?: FileURLOpener): Promise<StreamingFile> {
  if (url.protocol !== 'file:') {
    throw new OpenAIError(
      `A ${url.protocol} URL cannot be uploaded; fetch it first and pass the Response.`,
    );
  }
  if (openURL === undefined) {
    throw new OpenAIError('This runtime opens no file: URLs; pass a Blob or the bytes.');
  }
  return openURL(url);
}

function isResponse(value: unknown): value is Response {
  return (
    typeof value === 'object' &&
    value !== null &&
    'url' in value &&
    'body' in value &&
    'headers' in value &&
    'blob' in value &&
    typeof value.blob === 'function'
  );
}

/** The name of a stream that says where it reads from, as those of Node's `fs` do. */
function streamName(stream: object): string {
  for (const property of ['path', 'name', 'filename']) {
    const value: unknown = Reflect.get(stream, property);
    const text = property === 'path' && value instanceof Uint8Array ? String(value) : value;
    if (typeof text === 'string' && text !== '') return text;
  }
  return NAMELESS;
}

function lastSegment(url: string): string {
  try {
    const { pathname } = new URL(url);
    return decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1));
  } catch {
    return '';
  }
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return 'a string, which could be a path or the contents';
  if (typeof value !== 'object') return `a ${typeof value}`;
  if ('then' in value) return 'a promise, which must be awaited first';
  return 'an object without bytes';
}
