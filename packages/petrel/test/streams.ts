import { setImmediate as nextTurn } from 'node:timers/promises';
import { OpenAI } from '../src/index.ts';
import type { ChatCompletionChunk } from '../src/generated/models/chat/completions/completions.ts';

/** A web stream of JSON lines, which counts the items that have been read from it. */
export function jsonLines(
  items: readonly unknown[],
): ReadableStream<Uint8Array> & { read: number } {
  let read = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        await nextTurn();
        if (read === items.length) controller.close();
        else controller.enqueue(new TextEncoder().encode(`${JSON.stringify(items[read++])}\n`));
      },
    },
    { highWaterMark: 0 },
  );
  return Object.defineProperty(stream, 'read', { get: () => read }) as typeof stream & {
    read: number;
  };
}

/** A client whose requests are answered with events, one by one. */
export function clientOf(events: readonly unknown[], done = true): OpenAI {
  return new OpenAI({
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: () => Promise.resolve(sse(events, done)),
  });
}

/** A response of server-sent events. */
export function sse(events: readonly unknown[], done: boolean): Response {
  const lines = events.map((event) => `data: ${JSON.stringify(event)}\n\n`);
  if (done) lines.push('data: [DONE]\n\n');
  const headers = { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' };
  return new Response(lines.join(''), { headers });
}

/** A chunk of a chat completion with these choices. */
export function chunk(choices: unknown, rest: object = {}): ChatCompletionChunk {
  const common = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'm' };
  // Servers send chunks that have not the shape they should have.
  return { ...common, choices, ...rest } as ChatCompletionChunk;
}

/** A chunk with one choice. */
export function delta(value: unknown, finish_reason: string | null = null): ChatCompletionChunk {
  return chunk([{ index: 0, delta: value, finish_reason }]);
}
