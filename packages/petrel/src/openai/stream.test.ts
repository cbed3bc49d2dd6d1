import { Agent, createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIResponseValidationError,
  APIUserAbortError,
  OpenAIError,
  StreamTruncatedError,
} from '../core/errors/index.ts';
import { createEventStream, Stream, type EventStreamOptions } from './stream.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

interface Served {
  stream: Stream<Record<string, unknown>>;
  sockets: Set<Socket>;
  controller: AbortController;
}

/** A stream of what `handler` writes on a loopback server. */
async function serve(
  handler: (response: ServerResponse) => void,
  options: Partial<EventStreamOptions> = {},
): Promise<Served> {
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' });
    response.flushHeaders();
    handler(response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const controller = new AbortController();
  const agent = new Agent({ keepAlive: true });
  cleanups.push(() => agent.destroy());
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, agent }, resolve).on('error', reject);
    // Without an error of its own: Node 20 would have nobody to give it to once the response has
    // arrived whole, and end the process.
    controller.signal.addEventListener('abort', () => request.destroy());
  });
  // An abort while nobody reads is an event of its own to Node.
  response.on('error', () => {});
  const stream = createEventStream<Record<string, unknown>>(response, {
    controller,
    truncated: 'error',
    headers: () => new Headers({ 'x-request-id': 'req_1' }),
    metadata: { headers: { 'x-request-id': 'req_1' }, attempts: 1, elapsed: 0 },
    wrapError: (cause) => new APIConnectionError({ cause }),
    ...options,
  });
  return { stream, sockets, controller };
}

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const chunk = (content: string): string => data({ choices: [{ index: 0, delta: { content } }] });
const finish = data({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });

async function collect<Item>(stream: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of stream) items.push(item);
  return items;
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

test('events are handed out as they arrive, before the body ends', async () => {
  const { stream } = await serve((response) => {
    response.write(chunk('a'));
  });
  const iterator = stream[Symbol.asyncIterator]();
  expect(await iterator.next()).toMatchObject({ done: false });
  await iterator.return?.();
});

test('[DONE] ends the stream at once although the socket lingers, which is then let go', async () => {
  const onEnd = vi.fn();
  const { stream, sockets } = await serve(
    (response) => {
      response.write(`${chunk('a')}data: [DONE]\n\n${chunk('never')}`);
    },
    { onEnd },
  );
  const started = performance.now();
  expect(await collect(stream)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(200);
  expect(onEnd).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(sockets.size).toBe(0), { timeout: 2_000 });
});

test('after [DONE] a body that ends is read to its end, so that its connection lives on', async () => {
  const { stream, controller, sockets } = await serve((response) => {
    response.end(`${chunk('a')}data: [DONE]\n\n`);
  });
  await collect(stream);
  await sleep(400);
  expect(controller.signal.aborted).toBe(false);
  expect(sockets.size).toBe(1);
});

test('the last event of a response ends the stream although the socket lingers', async () => {
  const { stream } = await serve((response) => {
    response.write(data({ type: 'response.created' }) + data({ type: 'response.completed' }));
  });
  expect((await collect(stream)).map((event) => event.type)).toEqual([
    'response.created',
    'response.completed',
  ]);
});

test('comments, events without data and blank lines are skipped', async () => {
  const { stream } = await serve((response) => {
    response.end(`: ping\n\nevent: x\n\nid: 1\n\n\ndata:\n\n${chunk('a')}${finish}`);
  });
  expect(await collect(stream)).toHaveLength(2);
});

describe('an end without terminal mark', () => {
  test.each([
    ['nothing at all', ''],
    ['a chat without finish_reason', chunk('a')],
    ['an event cut in its middle', `${chunk('a')}data: {"choices":[{"index":0,"fini`],
    ['one choice of two unfinished', data({ choices: [{ index: 1, delta: {} }] }) + finish],
    ['the end of a part of a response', data({ type: 'response.output_text.done' })],
    ['the end of a message of a thread', `event: thread.message.completed\n${data({})}`],
    ["the end of a part of an agent's turn", data({ type: 'agent.session.turn.item.done' })],
  ])('throws StreamTruncatedError: %s', async (_name, body) => {
    const { stream } = await serve((response) => response.end(body));
    const error = await failureOf(collect(stream));
    expect(error).toBeInstanceOf(StreamTruncatedError);
  });

  test('is an end like any other with truncated: ignore', async () => {
    const { stream } = await serve((response) => response.end(`${chunk('a')}data: {"cut`), {
      truncated: 'ignore',
    });
    expect(await collect(stream)).toHaveLength(1);
  });
});

describe('a terminal mark lets the body end', () => {
  test.each([
    ['finish_reason', finish],
    ['finish_reason and a usage chunk', finish + data({ choices: [], usage: { total_tokens: 1 } })],
    ['[DONE] without its blank line', `${chunk('a')}data: [DONE]`],
    ['a failed response', data({ type: 'response.failed' })],
    ['an incomplete response', data({ type: 'response.incomplete' })],
    ['an error event without a name', data({ type: 'error', message: 'no' })],
    ['speech', data({ type: 'speech.audio.done' })],
    ['a transcript', data({ type: 'transcript.text.done' })],
    ['an image', data({ type: 'image_generation.completed' })],
    ["an agent's turn", data({ type: 'agent.session.turn.completed' })],
    ['a session that waits for input', data({ type: 'agent.session.idle' })],
    ['a session whose budget is spent', data({ type: 'agent.session.budget_reached' })],
    ['a run', `event: thread.run.completed\n${data({ id: 'run_1' })}`],
    ['an event named only in its field', `event: speech.audio.done\n${data({ usage: {} })}`],
  ])('%s', async (_name, body) => {
    const { stream } = await serve((response) => response.end(body));
    await expect(collect(stream)).resolves.toBeInstanceOf(Array);
  });
});

describe('errors in the stream', () => {
  test('a payload with an error throws APIError with its fields and the request id', async () => {
    const { stream, sockets } = await serve((response) => {
      const error = { message: 'overloaded', type: 'server_error', code: 'busy', param: null };
      response.write(chunk('a') + data({ error }));
    });
    const error = await failureOf(collect(stream));
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ message: 'overloaded', code: 'busy', requestID: 'req_1' });
    await vi.waitFor(() => expect(sockets.size).toBe(0));
  });

  test.each([
    ['a named error event', `event: error\n${data({ message: 'no', code: 'c' })}`],
    ['an error that is text', data({ error: 'no' })],
  ])('%s throws', async (_name, body) => {
    const { stream } = await serve((response) => response.end(body));
    const error = await failureOf(collect(stream));
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ message: 'no' });
  });

  test('an event of type error without that name is an item', async () => {
    const { stream } = await serve((response) => {
      response.end(`${data({ type: 'error', code: 'c', message: 'm' })}`);
    });
    expect(await collect(stream)).toEqual([{ type: 'error', code: 'c', message: 'm' }]);
  });

  test('C3: an event named error is thrown, whatever the type of its data', async () => {
    const { stream } = await serve((response) => {
      response.end(`event: error\n${data({ type: 'error', code: 'c', message: 'm', param: 'p' })}`);
    });
    const error = await failureOf(collect(stream));
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ message: 'm', code: 'c', param: 'p', requestID: 'req_1' });
  });

  test('C7: the words of the server are bounded and without credentials', async () => {
    const { stream } = await serve(
      (response) => response.end(`event: error\ndata: bad key sk-secret ${'x'.repeat(9_000)}\n\n`),
      { redact: (text) => text.replaceAll('sk-secret', '[redacted]') },
    );
    const error = await failureOf(collect(stream));
    if (!(error instanceof APIError)) throw error;
    expect(error.message).toMatch(/^bad key \[redacted\] x+…$/);
    expect(error.message.length).toBeLessThan(2_100);
  });

  test('C7: where errors are items, one that is no object ends the stream all the same', async () => {
    const { stream } = await serve(
      (response) => response.end('event: error\ndata: Overloaded.\n\n'),
      { errorEvents: 'yield' },
    );
    expect(await failureOf(collect(stream))).toMatchObject({ message: 'Overloaded.' });
  });

  test('errors are items where the operation requests that, and the stream continues', async () => {
    const failed = { type: 'error', error: { code: 'tool_failed', message: 'no' } };
    const idle = { type: 'agent.session.idle' };
    const { stream } = await serve(
      (response) => response.end(`event: error\n${data(failed)}${data(idle)}`),
      { errorEvents: 'yield' },
    );
    expect(await collect(stream)).toEqual([failed, idle]);
  });

  test('data that is not JSON throws an error that withholds it', async () => {
    const { stream } = await serve((response) => {
      response.end('data: {"secret": "sk-123"\n\ndata: [DONE]\n\n');
    });
    const error = await failureOf(collect(stream));
    expect(error).toBeInstanceOf(APIResponseValidationError);
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('sk-123');
    expect((error as Error).cause).toBeUndefined();
  });

  test('a socket reset in the middle throws what the maker wraps it in, once', async () => {
    const { stream } = await serve((response) => {
      response.write(chunk('a'), () => setTimeout(() => response.socket?.destroy(), 20));
    });
    const iterator = stream[Symbol.asyncIterator]();
    await iterator.next();
    const error = await failureOf(iterator.next());
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).not.toBeInstanceOf(StreamTruncatedError);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });
});

test('thread events come with their names', async () => {
  const { stream } = await serve((response) => {
    response.end(
      `event: thread.run.created\n${data({ id: 'run_1' })}event: done\ndata: [DONE]\n\n`,
    );
  });
  expect(await collect(stream)).toEqual([{ event: 'thread.run.created', data: { id: 'run_1' } }]);
});

test('the transform sees each item before the reader does', async () => {
  const { stream } = await serve((response) => response.end(`${chunk('a')}${finish}`), {
    transform: (value) => {
      if (typeof value === 'object' && value !== null) Reflect.set(value, 'seen', true);
    },
  });
  expect((await collect(stream)).every((item) => item.seen === true)).toBe(true);
});

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
