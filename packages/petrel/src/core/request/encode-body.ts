import { bytesOf, byteChunks, isArrayBuffer, isBlob, isByteStream } from './byte-source.ts';
import { encodeJSON } from './json-encoder.ts';
import { bytesBody, textBody, type RequestBody } from './request-body.ts';

/**
 * The body of a request: text, bytes, blobs, forms and streams as they are; anything else as JSON.
 * Null when there is none.
 *
 * @throws OpenAIError for what cannot be written, naming the place
 */
export async function encodeBody(
  body: unknown,
  contentType?: string | undefined,
): Promise<RequestBody | null> {
  if (body === undefined || body === null) return null;
  if (typeof body === 'string') return textBody(body, contentType ?? 'application/json');
  return typeof body === 'object' ? encodeObject(body, contentType) : jsonBody(body, contentType);
}

async function encodeObject(body: object, contentType: string | undefined): Promise<RequestBody> {
  if (ArrayBuffer.isView(body) || isArrayBuffer(body)) {
    return bytesBody(bytesOf(body), contentType ?? OCTETS);
  }
  if (isForm(body)) return formBody(body);
  if (body instanceof URLSearchParams) {
    return textBody(String(body), contentType ?? 'application/x-www-form-urlencoded');
  }
  if (isBlob(body)) return blobBody(body, contentType);
  if (isByteStream(body)) {
    const open = (): AsyncIterable<Uint8Array> => byteChunks(body);
    return { contentType: contentType ?? OCTETS, length: null, repeatable: false, open };
  }
  return jsonBody(body, contentType);
}

const OCTETS = 'application/octet-stream';

/** A body of JSON. */
export function jsonBody(body: unknown, contentType?: string | undefined): RequestBody {
  return textBody(encodeJSON(body), contentType ?? 'application/json');
}

function blobBody(blob: Blob, contentType: string | undefined): RequestBody {
  return {
    contentType: contentType ?? (blob.type === '' ? OCTETS : blob.type),
    length: blob.size,
    repeatable: true,
    open: () => byteChunks(blob.stream()),
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
  // The platform alone knows how it writes a form, and says so only through a `Response`.
  const written = new Response(form);
  const contentType = written.headers.get('content-type') ?? 'multipart/form-data';
  return bytesBody(new Uint8Array(await written.arrayBuffer()), contentType);
}
