import type { Reply } from '../pipeline/call.ts';

/** Statuses whose `Response` may not be given a body. */
const BODILESS: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/**
 * A web `Response` of a reply: with the body as it comes when it is unread, with the buffered one
 * when it was read.
 */
export function toWebResponse(reply: Reply): Response {
  return buildResponse(reply, webBody(reply));
}

/** Like {@link toWebResponse}, leaving a body that is not buffered to whoever reads it now. */
export function toWebResponseHead(reply: Reply): Response {
  return buildResponse(reply, reply.text);
}

type WebBody = string | ReadableStream<Uint8Array> | null;

function buildResponse(reply: Reply, content: WebBody): Response {
  const headers = toWebHeaders(reply.headers, reply.setCookies);
  const body = BODILESS.has(reply.status) ? null : content;
  const { status } = reply;
  // Servers may send bytes here that a `Response` does not take; the text means nothing anyway.
  const statusText = /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(reply.statusText)
    ? reply.statusText
    : '';
  const response = new Response(body, { status, statusText, headers });
  // As if `fetch` had made it.
  Object.defineProperties(response, {
    url: { value: reply.url, configurable: true },
    type: { value: 'basic', configurable: true },
  });
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

function webBody(reply: Reply): WebBody {
  if (reply.text !== null) return reply.text;
  return reply.body === null ? null : readableStreamOf(reply.body);
}

/** A web stream that pulls from an async iterable of bytes, and ends it when cancelled. */
export function readableStreamOf(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  let iterator: AsyncIterator<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        iterator ??= source[Symbol.asyncIterator]();
        const step = await iterator.next();
        if (step.done === true) controller.close();
        else controller.enqueue(step.value);
      },
      async cancel() {
        iterator ??= source[Symbol.asyncIterator]();
        await iterator.return?.();
      },
    },
    // Nothing is read ahead of the consumer.
    { highWaterMark: 0 },
  );
}
