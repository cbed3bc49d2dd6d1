import { bytesOf, isArrayBuffer, isBlob, isByteStream, type BlobLike } from './byte-source.ts';
import { blobChunks, byteChunks } from './byte-reader.ts';
import { encodeJSON } from './json-encoder.ts';
import { MeasuredBytes } from './measured-bytes.ts';
import { encodeQuery } from './query-string.ts';
import { bytesBody, textBody, type RequestBody } from '../call/request-body.ts';
import type { ByteStream, ReadableFile, StreamOpener } from '../call/form-options.ts';
import { expectUnread } from './unread-source.ts';
import { wellFormed } from './well-formed.ts';

/**
 * The body of a request: text, bytes, blobs, files, responses, forms, streams and iterators as they
 * are; anything else as JSON, or as a form where `contentType` is `application/x-www-form-urlencoded`.
 * Null when there is none.
 *
 * @throws OpenAIError for what cannot be written, naming the place
 */
export async function encodeBody(
  body: unknown,
  contentType?: string | undefined,
  openStream?: StreamOpener | undefined,
): Promise<RequestBody | null> {
  if (body === undefined || body === null) return null;
  if (typeof body === 'string') {
    return textBody(wellFormed(body), contentType ?? 'application/json');
  }
  if (typeof body !== 'object') return jsonBody(body, contentType);
  return encodeObject(body, contentType, openStream);
}

async function encodeObject(
  body: object,
  contentType: string | undefined,
  openStream: StreamOpener | undefined,
): Promise<RequestBody> {
  if (ArrayBuffer.isView(body) || isArrayBuffer(body)) {
    return bytesBody(bytesOf(body), contentType ?? OCTETS);
  }
  if (isForm(body)) return formBody(body);
  if (body instanceof URLSearchParams) {
    return textBody(String(body), contentType ?? URL_ENCODED);
  }
  if (isStreamingFile(body)) return fileBody(body, contentType ?? body.type);
  // A Response of node-fetch has a `size`, too, which is a limit.
  if (isResponse(body)) return responseBody(body, contentType);
  if (isBlob(body)) return blobBody(body, contentType);
  if (isByteStream(body)) {
    const file = await openStream?.(body);
    return file == null ? streamBody(body, contentType) : fileBody(file, contentType ?? OCTETS);
  }
  if (contentType !== undefined && isURLEncoded(contentType)) {
    return textBody(encodeQuery(body), contentType);
  }
  return jsonBody(body, contentType);
}

const OCTETS = 'application/octet-stream';
const URL_ENCODED = 'application/x-www-form-urlencoded';

function isURLEncoded(contentType: string): boolean {
  return contentType.split(';', 1)[0]?.trim().toLowerCase() === URL_ENCODED;
}

/** A body of JSON. */
export function jsonBody(body: unknown, contentType?: string | undefined): RequestBody {
  return textBody(encodeJSON(body), contentType ?? 'application/json');
}

function blobBody(blob: BlobLike, contentType: string | undefined): RequestBody {
  const { size, type } = blob;
  return measuredBody(contentType ?? (type || OCTETS), size, true, () => blobChunks(blob));
}

async function fileBody(file: ReadableFile, contentType: string): Promise<RequestBody> {
  const size = await file.measure();
  return measuredBody(contentType, size, file.repeatable, () => file.open());
}

function responseBody(response: ResponseLike, contentType: string | undefined): RequestBody {
  const { body, headers } = response;
  expectUnread(response, WHAT);
  const type = contentType ?? headers.get('content-type') ?? OCTETS;
  return body === null ? bytesBody(new Uint8Array(), type) : streamBody(body, type);
}

function streamBody(body: ByteStream, contentType: string | undefined): RequestBody {
  expectUnread(body, WHAT);
  return measuredBody(contentType ?? OCTETS, null, false, () => byteChunks(body, true));
}

const WHAT = 'The request body';

/** By the brand: the class itself would bring the media types of files into every bundle. */
function isStreamingFile(body: object): body is ReadableFile {
  return Symbol.for('petrel.streaming-file') in body;
}

interface ResponseLike {
  readonly body: ByteStream | null;
  readonly headers: { get(name: string): string | null };
}

function isResponse(body: object): body is ResponseLike {
  return (
    'blob' in body &&
    typeof body.blob === 'function' &&
    'headers' in body &&
    'body' in body &&
    (body.body === null || isByteStream(body.body))
  );
}

function measuredBody(
  contentType: string,
  length: number | null,
  repeatable: boolean,
  open: () => AsyncIterable<Uint8Array>,
): RequestBody {
  return {
    contentType,
    length,
    repeatable,
    open: () => new MeasuredBytes(open, length, 'the request body'),
  };
}

/**
 * Whether a body is a form already. Looks at the name first: to mention `FormData` makes Node load all
 * of its `fetch`, 25 ms long.
 */
export function isForm(body: unknown): body is FormData {
  return Object.prototype.toString.call(body) === '[object FormData]' && body instanceof FormData;
}

/** A body of a form as the platform writes it. */
export async function formBody(form: FormData): Promise<RequestBody> {
  // Only the platform knows how it encodes a form, and exposes that only through a `Response`.
  const written = new Response(form);
  const contentType = written.headers.get('content-type') ?? 'multipart/form-data';
  return bytesBody(new Uint8Array(await written.arrayBuffer()), contentType);
}
