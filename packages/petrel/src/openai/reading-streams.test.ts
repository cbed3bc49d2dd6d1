import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIResponseValidationError,
  APIUserAbortError,
  OpenAIError,
  StreamTruncatedError,
} from '../core/errors/index.ts';
import { createEventStream, Stream } from './stream.ts';
import { chunk, collect, data, failureOf, finish, serve } from '../../test/event-server.ts';

describe('ending early', () => {
  test('the signal of the caller throws APIUserAbortError, while waiting', async () => {
    const caller = new AbortController();
    const { stream, sockets } = await serve((response) => response.write(chunk('a')), {
      signal: caller.signal,
    });
    const reading = failureOf(collect(stream));
    setTimeout(() => caller.abort('enough'), 30);
    const error = await reading;
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect((error as Error).cause).toBe('enough');
    await vi.waitFor(() => expect(sockets.size).toBe(0));
  });

  test('the signal of the caller throws even when it was aborted between two events', async () => {
    const caller = new AbortController();
    const { stream } = await serve((response) => response.end(chunk('a') + chunk('b') + finish), {
      signal: caller.signal,
    });
    const error = await failureOf(
      (async () => {
        for await (const _ of stream) caller.abort();
      })(),
    );
    expect(error).toBeInstanceOf(APIUserAbortError);
  });

  test('a signal aborted before reading throws too', async () => {
    const signal = AbortSignal.abort();
    const { stream } = await serve((response) => response.end(finish), { signal });
    expect(await failureOf(collect(stream))).toBeInstanceOf(APIUserAbortError);
  });

  test('break ends quietly and releases the socket', async () => {
    const onEnd = vi.fn();
    const { stream, sockets } = await serve((response) => response.write(chunk('a')), { onEnd });
    for await (const _ of stream) break;
    await vi.waitFor(() => expect(sockets.size).toBe(0));
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  test('controller.abort() ends quietly, while waiting and before', async () => {
    const { stream, sockets } = await serve((response) => response.write(chunk('a')));
    setTimeout(() => stream.controller.abort(), 30);
    expect(await collect(stream)).toHaveLength(1);
    await vi.waitFor(() => expect(sockets.size).toBe(0));
    const second = await serve((response) => response.write(chunk('a')));
    second.stream.controller.abort();
    expect(await collect(second.stream)).toEqual([]);
  });

  test('an abort whose reason is an error of this package throws that error', async () => {
    const { stream } = await serve((response) => response.write(chunk('a')));
    setTimeout(() => stream.controller.abort(new APIConnectionTimeoutError({ phase: 'idle' })), 20);
    expect(await failureOf(collect(stream))).toMatchObject({ code: 'timeout', phase: 'idle' });
  });

  test('disposing releases the socket, of a stream never read too', async () => {
    const { stream, sockets } = await serve((response) => response.write(chunk('a')));
    await stream[Symbol.asyncDispose]();
    await vi.waitFor(() => expect(sockets.size).toBe(0));
  });

  test('a source that knows no signal does not keep the reader waiting', async () => {
    const controller = new AbortController();
    const returned = vi.fn();
    const source: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          returned();
          return { done: true, value: undefined };
        },
      }),
    };
    const stream = createEventStream(source, {
      controller,
      truncated: 'error',
      wrapError: (cause) => new APIConnectionError({ cause }),
    });
    setTimeout(() => controller.abort(), 10);
    expect(await collect(stream)).toEqual([]);
    expect(returned).toHaveBeenCalledTimes(1);
  });
});

test('a stream is read once', async () => {
  const { stream } = await serve((response) => response.end(finish));
  await collect(stream);
  await expect(collect(stream)).rejects.toThrow(OpenAIError);
});

test('next() called several times at once answers in order', async () => {
  const { stream } = await serve((response) => {
    let sent = 0;
    const timer = setInterval(() => {
      response.write(data({ n: sent++ }));
      if (sent === 6) {
        clearInterval(timer);
        response.end('data: [DONE]\n\n');
      }
    }, 5);
  });
  const iterator = stream[Symbol.asyncIterator]();
  const steps = await Promise.all(Array.from({ length: 8 }, () => iterator.next()));
  expect(steps.map((step) => (step.done ? 'end' : step.value?.n))).toEqual([
    0,
    1,
    2,
    3,
    4,
    5,
    'end',
    'end',
  ]);
});

test('a slow reader slows the server: nothing is read ahead of it', async () => {
  let pulled = 0;
  const source = (async function* () {
    for (; pulled < 1_000; pulled++) yield new TextEncoder().encode(chunk('x'));
  })();
  const stream = createEventStream(source, {
    controller: new AbortController(),
    truncated: 'error',
    wrapError: (cause) => new APIConnectionError({ cause }),
  });
  const iterator = stream[Symbol.asyncIterator]();
  for (let read = 1; read <= 10; read++) {
    await iterator.next();
    await sleep(1);
    expect(pulled).toBeLessThanOrEqual(read);
  }
});

describe('tee', () => {
  test('both branches see all events, each at its own pace', async () => {
    const { stream } = await serve((response) => {
      response.end(chunk('a') + chunk('b') + finish);
    });
    const [left, right] = stream.tee();
    const all = await collect(left);
    expect(all).toHaveLength(3);
    expect(await collect(right)).toEqual(all);
  });

  test('leaving one branch leaves the other alone, leaving both releases the socket', async () => {
    const { stream, sockets } = await serve((response) => {
      response.write(chunk('a') + chunk('b'));
    });
    const [left, right] = stream.tee();
    for await (const _ of left) break;
    const iterator = right[Symbol.asyncIterator]();
    expect(await iterator.next()).toMatchObject({ done: false });
    expect(await iterator.next()).toMatchObject({ done: false });
    expect(sockets.size).toBe(1);
    await iterator.return?.();
    await vi.waitFor(() => expect(sockets.size).toBe(0));
  });

  test('an error reaches both branches', async () => {
    const { stream } = await serve((response) => response.end(chunk('a')));
    const [left, right] = stream.tee();
    expect(await failureOf(collect(left))).toBeInstanceOf(StreamTruncatedError);
    expect(await failureOf(collect(right))).toBeInstanceOf(StreamTruncatedError);
  });
});

describe('readable streams', () => {
  test('a stream goes through toReadableStream and fromReadableStream unchanged', async () => {
    const { stream } = await serve((response) => response.end(chunk('ä\n"漢') + finish));
    const again = Stream.fromReadableStream<Record<string, unknown>>(stream.toReadableStream());
    expect(await collect(again)).toEqual([
      { choices: [{ index: 0, delta: { content: 'ä\n"漢' } }] },
      { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    ]);
  });

  test('lines cut anywhere are put together', async () => {
    const bytes = new TextEncoder().encode('{"a":"漢"}\n\n{"b":1}');
    const cut = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await collect(Stream.fromReadableStream(cut))).toEqual([{ a: '漢' }, { b: 1 }]);
  });

  test('cancelling the readable stream releases the socket', async () => {
    const { stream, sockets } = await serve((response) => response.write(chunk('a')));
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
    await vi.waitFor(() => expect(sockets.size).toBe(0));
  });

  test('break, dispose and abort cancel the readable stream a stream was made from', async () => {
    for (const end of ['break', 'dispose', 'abort']) {
      const cancel = vi.fn();
      const readable = new ReadableStream<string>({
        start: (controller) => controller.enqueue('{"a":1}\n'),
        cancel,
      });
      const stream = Stream.fromReadableStream(readable);
      if (end === 'dispose') await stream[Symbol.asyncDispose]();
      else {
        for await (const _ of stream) {
          if (end === 'break') break;
          stream.controller.abort();
        }
      }
      expect(cancel).toHaveBeenCalledTimes(1);
    }
  });

  test('a failing readable stream and a bad line throw errors of this package', async () => {
    const failing = new ReadableStream<string>({
      pull: (controller) => controller.error(new TypeError('terminated')),
    });
    const error = await failureOf(collect(Stream.fromReadableStream(failing)));
    expect(error).toBeInstanceOf(APIConnectionError);
    const bad = new Blob(['{"a":1}\nsecret\n']).stream();
    const other = await failureOf(collect(Stream.fromReadableStream(bad)));
    expect(other).toBeInstanceOf(APIResponseValidationError);
    expect(String(other)).not.toContain('secret');
  });
});

test('a stream can be made of any iterator, with a client or without', async () => {
  const iterate = (): AsyncIterator<number> =>
    (async function* () {
      yield 1;
      yield 2;
    })();
  const stream = new Stream(iterate, new AbortController(), { apiKey: 'k' });
  expect([stream.request_id, stream.attempts]).toEqual([null, 0]);
  expect(await collect(stream)).toEqual([1, 2]);
});

test('fromSSEResponse reads any web Response', async () => {
  const response = new Response(chunk('a'), { headers: { 'x-request-id': 'req_9' } });
  const stream = Stream.fromSSEResponse(response, new AbortController());
  expect(stream.request_id).toBe('req_9');
  expect(await collect(stream)).toHaveLength(1);
});
