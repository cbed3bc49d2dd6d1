import { expect, test } from 'vitest';
import { rejection } from '../../test/clients.ts';
import { serve } from '../../test/loopback.ts';
import { utf8 } from '../core/utf8.ts';
import { readJSONLines } from '../core/stream/json-lines.ts';
import { SSEDecoder } from '../core/stream/sse-decoder.ts';
import { Stream } from './stream.ts';

test('A12: a stream from a web response closes a socket that lingers after [DONE]', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: {"n":1}\n\ndata: [DONE]\n\n');
  });
  const controller = new AbortController();
  const response = await fetch(server.origin, { signal: controller.signal });
  const stream = Stream.fromSSEResponse<unknown>(response, controller);
  const events: unknown[] = [];
  for await (const event of stream) events.push(event);
  expect(events).toEqual([{ n: 1 }]);
  await expect.poll(server.open).toBe(0);
});

/** A web stream of text that goes on for ever, and what became of it. */
function endless(text: string): { stream: ReadableStream<Uint8Array>; cancelled: () => boolean } {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(utf8(text)),
    cancel: () => {
      cancelled = true;
    },
  });
  return { stream, cancelled: () => cancelled };
}

test('A12: leaving a stream of JSON lines aborts its controller and lets go of the reader', async () => {
  const { stream, cancelled } = endless('{"n":1}\n');
  const controller = new AbortController();
  for await (const _ of Stream.fromReadableStream(stream, controller)) break;
  expect([controller.signal.aborted, stream.locked, cancelled()]).toEqual([true, false, true]);
});

test('A12: a line that is not JSON aborts the controller and lets go of the reader', async () => {
  const { stream, cancelled } = endless('{"n":1}\nno JSON\n');
  const controller = new AbortController();
  const read = async (): Promise<void> => {
    for await (const _ of Stream.fromReadableStream(stream, controller)) void _;
  };
  expect(await rejection(read())).toMatchObject({ name: 'APIResponseValidationError' });
  expect([controller.signal.aborted, stream.locked, cancelled()]).toEqual([true, false, true]);
});

test('A12: a stream of JSON lines that ends lets go of the reader, and aborts nothing', async () => {
  const stream = new Response('{"n":1}\n{"n":2}').body;
  if (stream === null) throw new Error('A response with text has a body.');
  const controller = new AbortController();
  const values: unknown[] = [];
  for await (const value of Stream.fromReadableStream(stream, controller)) values.push(value);
  expect(values).toEqual([{ n: 1 }, { n: 2 }]);
  expect([controller.signal.aborted, stream.locked]).toEqual([false, false]);
});

test('A9: leaving a stream of JSON lines settles who waits for a line', async () => {
  const silent = new ReadableStream<Uint8Array>({});
  const controller = new AbortController();
  const iterator = Stream.fromReadableStream(silent, controller)[Symbol.asyncIterator]();
  const waiting = [iterator.next(), iterator.next()];
  await iterator.return?.();
  const done = { done: true, value: undefined };
  expect(await Promise.all(waiting)).toEqual([done, done]);
  expect(silent.locked).toBe(false);
});

test('A2: a line of JSON lines has a limit', async () => {
  const { stream } = endless('x'.repeat(1_000));
  const lines = readJSONLines(stream, new AbortController(), 10_000);
  expect(await rejection(lines.next())).toMatchObject({ code: 'response_too_large' });
});

test.each(['data: ', 'event: ', ': ', 'id'])('A2: an endless line of "%s" has a limit', (field) => {
  const decoder = new SSEDecoder(10_000);
  const write = (): void => {
    decoder.write(field);
    for (let nth = 0; nth < 100; nth += 1) {
      decoder.write('x'.repeat(1_000));
      decoder.read();
    }
  };
  expect(write).toThrow(expect.objectContaining({ code: 'response_too_large' }));
});

test('A2: an event of endless lines has a limit, and many short events have none', () => {
  const endlessEvent = new SSEDecoder(10_000);
  const write = (): void => {
    for (let nth = 0; nth < 100; nth += 1) {
      endlessEvent.write(`data: ${'x'.repeat(1_000)}\n`);
      endlessEvent.read();
    }
  };
  expect(write).toThrow(expect.objectContaining({ code: 'response_too_large' }));
  const short = new SSEDecoder(10_000);
  for (let nth = 0; nth < 100; nth += 1) {
    short.write(`data: ${'x'.repeat(1_000)}\n\n`);
    expect(short.read()?.data).toHaveLength(1_000);
  }
});
