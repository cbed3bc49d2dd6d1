import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import {
  APIConnectionError,
  APIError,
  APIResponseValidationError,
  StreamTruncatedError,
} from '../core/errors/index.ts';
import { chunk, collect, data, failureOf, finish, serve } from '../../test/event-server.ts';

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
