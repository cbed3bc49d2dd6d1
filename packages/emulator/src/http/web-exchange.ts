import type { PlainRequest } from './plain-request.ts';
import type { Reply } from './reply.ts';

/** Reads a request of `fetch`. */
export function fromWebRequest(request: Request): PlainRequest {
  const { origin, pathname, searchParams } = new URL(request.url);
  return {
    method: request.method,
    origin,
    path: pathname,
    query: searchParams,
    headers: Object.fromEntries(request.headers),
    text: () => request.text(),
    form: () => request.formData(),
    signal: request.signal,
  };
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
