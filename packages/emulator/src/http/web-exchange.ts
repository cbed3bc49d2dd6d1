import type { PlainRequest } from './plain-request.ts';
import type { Reply } from './reply.ts';

const NEVER = new AbortController().signal;

/**
 * Reads the arguments of `fetch`. Most calls post a text to an absolute URL: they go without a
 * `Request`, whose making costs more than the answer.
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
    text: async () => body,
    form: () => new Response(body, { headers }).formData(),
    signal: signal ?? NEVER,
  };
}

/** Reads a request of `fetch`. */
export function fromWebRequest(request: Request): PlainRequest {
  const { origin, pathname, searchParams } = new URL(request.url);
  return {
    method: request.method,
    origin,
    path: pathname,
    query: searchParams,
    headers: plainHeaders(request.headers),
    text: () => request.text(),
    form: () => request.formData(),
    signal: request.signal,
  };
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

/** Asks for a chunk when the reader does, so that a slow reader holds the sender back. */
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
