import { bodyTooLarge } from './api-error.ts';
import type { PlainRequest } from './plain-request.ts';
import type { Reply } from './reply.ts';

const NEVER = new AbortController().signal;

/**
 * Reads the arguments of `fetch`. Most calls post a text to an absolute URL: they need no
 * `Request`, which costs more than the answer.
 */
export function fromFetch(input: Request | URL | string, init: RequestInit = {}): PlainRequest {
  const { body, method, signal } = init;
  const plain = method === 'POST' && typeof body === 'string' && !(input instanceof Request);
  if (!plain || !URL.canParse(input)) return fromWebRequest(new Request(input, init));
  const { origin, pathname, searchParams } = new URL(input);
  const sent = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
  const headers = { 'content-type': 'text/plain;charset=UTF-8', ...plainHeaders(sent) };
  return {
    method,
    origin,
    path: pathname,
    query: searchParams,
    headers,
    text: async (mostBytes) => within(body, mostBytes),
    form: async (mostBytes) => await new Response(within(body, mostBytes), { headers }).formData(),
    signal: signal ?? NEVER,
  };
}

/** Reads a request of `fetch`. */
export function fromWebRequest(request: Request): PlainRequest {
  const { origin, pathname, searchParams } = new URL(request.url);
  const headers = plainHeaders(request.headers);
  return {
    method: request.method,
    origin,
    path: pathname,
    query: searchParams,
    headers,
    text: async (mostBytes) => new TextDecoder().decode(await bytesOf(request, mostBytes, false)),
    form: async (mostBytes) =>
      await new Response(await bytesOf(request, mostBytes, true), { headers }).formData(),
    signal: request.signal,
  };
}

function within(text: string, mostBytes: number): string {
  if (text.length > mostBytes) throw bodyTooLarge(mostBytes);
  return text;
}

/** @param preventCancel Cancelling the stream of a form is an unhandled rejection on Node 24. */
async function bytesOf(
  { body }: Request,
  mostBytes: number,
  preventCancel: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body?.values({ preventCancel }) ?? []) {
    size += chunk.length;
    if (size > mostBytes) throw bodyTooLarge(mostBytes);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function plainHeaders(headers: Headers): Record<string, string> {
  const plain: Record<string, string> = {};
  headers.forEach((value, name) => {
    plain[name] = value;
  });
  return plain;
}

/** Writes a response of `fetch`. */
export function toWebResponse({ status, headers, body }: Reply): Response {
  const whole = body === null || typeof body === 'string' || body instanceof Uint8Array;
  return new Response(whole ? body : streamOf(body), { status, headers });
}

/** Requests a chunk when the reader does (backpressure). */
export function streamOf(chunks: AsyncIterable<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      },
    },
    { highWaterMark: 0 },
  );
}
