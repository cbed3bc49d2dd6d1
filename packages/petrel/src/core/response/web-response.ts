import { anyResponse } from '../any-response.ts';
import { pullStream } from '../pull-stream.ts';
import type { Reply } from '../call/call.ts';
import {
  credentialsOf,
  redactResponseURL,
  withoutCredentials,
  withoutSent,
  type Sent,
} from '../secrets/redaction.ts';

/**
 * A web `Response` of a reply: with the body as it comes when that is unread, with the buffered one
 * when it was read.
 */
export function toWebResponse(reply: Reply): Response {
  const { status, statusText, setCookies, requestHeaders, url } = reply;
  const sent = { headers: requestHeaders, url };
  const headers = toWebHeaders(reply.headers, setCookies, sent);
  const head = { status, statusText, headers, url: redactResponseURL(url, sent) };
  return anyResponse(webBody(reply), head);
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
  for (const cookie of setCookies) {
    headers.append('set-cookie', withoutSent(cookie, secrets));
  }
  return headers;
}

function webBody(reply: Reply): string | ReadableStream<Uint8Array> | null {
  if (reply.text !== null) return reply.text;
  const { body } = reply;
  if (body === null) return null;
  // What was decoded has the body for its own; `fetch` cancels bodies when it collects a response.
  return readableStreamOf(
    {
      [Symbol.asyncIterator]: () =>
        (reply.text === null ? body : bytesOf(reply.text))[Symbol.asyncIterator](),
    },
    reply.data === null,
  );
}

/** The bytes of a body that was read as text in the meantime. */
async function* bytesOf(text: string): AsyncGenerator<Uint8Array, undefined> {
  if (text !== '') yield new TextEncoder().encode(text);
}

/**
 * A web stream that pulls from an async iterable of bytes, and ends it when cancelled: one that was read
 * from, or any where `owned`.
 */
export function readableStreamOf(
  source: AsyncIterable<Uint8Array>,
  owned = true,
): ReadableStream<Uint8Array> {
  let iterator: AsyncIterator<Uint8Array> | undefined;
  const open = (): AsyncIterator<Uint8Array> => (iterator ??= source[Symbol.asyncIterator]());
  return pullStream(
    () => open().next(),
    async () => {
      if (owned) open();
      await iterator?.return?.();
    },
  );
}
