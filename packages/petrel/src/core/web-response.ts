import type { Reply } from './call.ts';

/** Statuses whose `Response` may not be given a body. */
const BODILESS: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/**
 * A web `Response` of a reply: with the body as it comes when it is unread, with the buffered one
 * when it was read, else without.
 */
export function toWebResponse(reply: Reply): Response {
  const headers = toWebHeaders(reply.headers, reply.setCookies);
  const body = BODILESS.has(reply.status) ? null : webBody(reply);
  const { status, statusText } = reply;
  const response = new Response(body, { status, statusText, headers });
  Object.defineProperty(response, 'url', { value: reply.url, configurable: true });
  return response;
}

/** Web `Headers` of a plain record. */
export function toWebHeaders(
  record: Readonly<Record<string, string>>,
  setCookies: readonly string[] = [],
): Headers {
  const headers = new Headers();
  for (const name in record) {
    const value = record[name];
    if (value !== undefined) headers.set(name, value);
  }
  for (const cookie of setCookies) headers.append('set-cookie', cookie);
  return headers;
}

function webBody(reply: Reply): string | ReadableStream<Uint8Array> | null {
  if (reply.text !== null) return reply.text;
  const { body } = reply;
  if (body === null) return null;
  reply.body = null;
  return readableStreamOf(body);
}

/** A web stream that pulls from an async iterable of bytes, and ends it when cancelled. */
export function readableStreamOf(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const step = await iterator.next();
      if (step.done === true) controller.close();
      else controller.enqueue(step.value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}
