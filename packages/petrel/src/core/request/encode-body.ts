import { bytesOf, byteChunks, isArrayBuffer, isBlob, isByteStream } from './byte-source.ts';
import { OpenAIError } from '../errors/index.ts';
import { encodeJSON } from './json-encoder.ts';
import { encodeMultipart, type FormFacts, type MultipartOptions } from './multipart-encoder.ts';
import { bytesBody, textBody, type RequestBody } from './request-body.ts';

/** What decides how a body is written. */
export interface BodyOptions {
  body?: unknown;
  multipart?: boolean | FormFacts | undefined;
  contentType?: string | undefined;
}

/**
 * The body of a request: multipart where the operation says so; text, bytes, blobs, forms and
 * streams as they are; anything else as JSON. Null when there is none.
 *
 * @throws OpenAIError for what cannot be written, naming the place
 */
export async function encodeBody(
  options: BodyOptions,
  files: MultipartOptions,
): Promise<RequestBody | null> {
  const { body, contentType, multipart = false } = options;
  if (body === undefined || body === null) return null;
  if (multipart !== false && !isForm(body)) {
    const fields = requireObject(body);
    if (!needsForm(fields, multipart)) return jsonBody(fields, contentType);
    return encodeMultipart(fields, multipart === true ? files : { ...multipart, ...files });
  }
  if (typeof body === 'string') return textBody(body, contentType ?? 'application/json');
  return typeof body === 'object' ? encodeObject(body, contentType) : jsonBody(body, contentType);
}

/** Whether fields cannot be sent as JSON, or may not. */
function needsForm(fields: Record<string, unknown>, facts: true | FormFacts): boolean {
  if (facts === true || facts.orJSON !== true) return true;
  return facts.files?.some((name) => [fields[name]].flat().some((file) => file != null)) === true;
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

function jsonBody(body: unknown, contentType: string | undefined): RequestBody {
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

/** Looks at the name first: to mention `FormData` makes Node load all of its `fetch`, 25 ms long. */
function isForm(body: unknown): body is FormData {
  return Object.prototype.toString.call(body) === '[object FormData]' && body instanceof FormData;
}

async function formBody(form: FormData): Promise<RequestBody> {
  // The platform alone knows how it writes a form, and says so only through a `Response`.
  const written = new Response(form);
  const contentType = written.headers.get('content-type') ?? 'multipart/form-data';
  return bytesBody(new Uint8Array(await written.arrayBuffer()), contentType);
}

function requireObject(body: unknown): Record<string, unknown> {
  if (typeof body === 'object' && body !== null) return { ...body };
  throw new OpenAIError('The body of an upload must be an object of its fields.');
}
