import { anyResponse } from '../any-response.ts';
import type { Reply } from '../pipeline/call.ts';
import { credentialsOf, redactURL, withoutCredentials, type Sent } from '../pipeline/redaction.ts';

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
  const { status, statusText, setCookies, requestHeaders, url } = reply;
  const headers = toWebHeaders(reply.headers, setCookies, { headers: requestHeaders, url });
  return anyResponse(content, { status, statusText, headers, url: redactURL(url) });
}

/** Web `Headers` of a plain record, without the credentials of the request that a server repeats. */
export function toWebHeaders(
  record: Readonly<Record<string, string>>,
  setCookies: readonly string[] = [],
  sent: Sent = {},
): Headers {
  const headers = new Headers();
  const secrets = credentialsOf(sent);
  for (const name in record) {
    const value = record[name];
    if (value !== undefined) headers.set(name, withoutCredentials(value, secrets));
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
