import type OpenAI from 'petrel';
import {
  eventHeaders,
  eventText,
  failureStatus,
  openAnswer,
  readQuestion,
  type ChatEvent,
} from './chat-events.ts';

/**
 * Streams answers to a browser from servers that take a `Request` and return a `Response`:
 * Cloudflare Workers, Deno, Bun, Next.js route handlers.
 *
 * @example
 * export default { fetch: chatHandler(new OpenAI()) };
 */
export function chatHandler(client: OpenAI): (request: Request) => Promise<Response> {
  return async (request) => {
    const question = readQuestion(await request.json().catch(() => null));
    if (question === null) return new Response(null, { status: 400 });

    // Not every runtime aborts `request.signal`, but each cancels the body that nobody reads.
    const controller = new AbortController();
    const signal = AbortSignal.any([request.signal, controller.signal]);
    try {
      const events = await openAnswer(client, question, signal);
      const body = bytesOf(events, () => controller.abort());
      return new Response(body, { headers: eventHeaders });
    } catch (error) {
      return new Response(null, { status: failureStatus(error) });
    }
  };
}

/** The events as bytes, read from the API no faster than the browser reads them. */
function bytesOf(events: AsyncIterable<ChatEvent>, cancel: () => void): ReadableStream<Uint8Array> {
  const iterator = events[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(eventText(value)));
    },
    cancel,
  });
}
