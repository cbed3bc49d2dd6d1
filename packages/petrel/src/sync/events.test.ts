import { APIUserAbortError, OpenAIError, type OpenAI } from 'petrel';
import { OpenAISync } from 'petrel/sync';
import { expect, onTestFinished, test, vi } from 'vitest';
import { serverThread, type Answer } from '../../test/sync/server-thread.ts';

const chunks: Answer = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (delta: object, reason: string | null): void => {
    const choices = [{ index: 0, delta, finish_reason: reason }];
    response.write(`data: ${JSON.stringify({ object: 'chat.completion.chunk', choices })}\n\n`);
  };
  for (let at = 0; at < 20; at += 1) send({ content: String(at) }, null);
  send({}, 'stop');
  response.end('data: [DONE]\n\n');
};

const question: { model: string; messages: OpenAI.ChatCompletionMessageParam[] } = {
  model: 'm',
  messages: [{ role: 'user', content: 'Hi' }],
};

async function clientOf(answer: Answer): Promise<OpenAISync> {
  const { baseURL } = await serverThread(answer);
  const client = new OpenAISync({ apiKey: 'sk-test', baseURL, maxRetries: 0 });
  onTestFinished(() => client.close());
  return client;
}

/** Keeps this thread busy, as a program does that computes. */
function compute(milliseconds: number): void {
  const start = performance.now();
  while (performance.now() - start < milliseconds);
}

test('every listener is given every event, however long the program takes to add it', async () => {
  const client = await clientOf(chunks);
  for (const pause of [0, 0, 0, 0, 0, 150]) {
    const seen = { connect: 0, content: 0, chunk: 0, end: 0 };
    const stream = client.chat.completions.stream(question);
    for (const event of ['content', 'chunk', 'connect', 'end'] as const) {
      compute(pause);
      stream.on(event, () => void (seen[event] += 1));
    }
    compute(pause);
    stream.finalContent();
    expect(seen).toEqual({ connect: 1, content: 20, chunk: 21, end: 1 });
  }
});

test('events go on when the program returns to its event loop', async () => {
  const client = await clientOf(chunks);
  const stream = client.chat.completions.stream(question);
  let contents = 0;
  stream.on('content', () => void (contents += 1));
  await new Promise<void>((resolve) => stream.on('end', resolve));
  expect(contents).toBe(20);
});

test('fake timers keep no event back', async () => {
  const client = await clientOf(chunks);
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const stream = client.chat.completions.stream(question);
  let contents = 0;
  stream.on('content', () => void (contents += 1));
  await new Promise<void>((resolve) => stream.on('end', resolve));
  expect(contents).toBe(20);
});

test('listeners that are added after an event has been waited for miss nothing', async () => {
  const client = await clientOf(chunks);
  const stream = client.chat.completions.stream(question);
  let [contents, seen] = [0, 0];
  stream.on('content', () => void (contents += 1));
  stream.emitted('connect');
  compute(50);
  stream.on('chunk', () => void (seen += 1));
  stream.finalContent();
  expect([contents, seen]).toEqual([20, 21]);
});

test('a listener that is removed within a listener is called no more', async () => {
  const client = await clientOf(chunks);
  const stream = client.chat.completions.stream(question);
  const calls: string[] = [];
  const own = (): void => {
    calls.push('own');
    stream.off('content', own);
  };
  const other = (): void => void calls.push('other');
  stream.on('content', own).on('content', other);
  stream.once('content', () => stream.off('content', other));
  stream.finalContent();
  expect(calls).toEqual(['own', 'other']);
});

test('a listener that ends the stream is given no further event', async () => {
  const client = await clientOf(chunks);
  const stream = client.chat.completions.stream(question);
  let calls = 0;
  stream.on('content', () => {
    calls += 1;
    if (calls === 3) stream.abort();
  });
  expect(() => stream.finalContent()).toThrow('abort');
  expect(calls).toBe(3);
});

test('a listener may make calls, while the events go on', async () => {
  const client = await clientOf(chunks);
  const other = await clientOf((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{"id":"other"}');
  });
  const stream = client.chat.completions.stream(question);
  const ids: string[] = [];
  stream.on('content', () => void ids.push(other.models.retrieve('a').id));
  stream.finalContent();
  expect(ids).toEqual(Array.from({ length: 20 }, () => 'other'));
});

test('a signal that aborts in a loop ends it, although all has arrived', async () => {
  const client = await clientOf(chunks);
  const { completions } = client.chat;
  const params = { ...question, stream: true } as const;
  for (const start of [
    (signal: AbortSignal) => completions.create(params, { signal }),
    (signal: AbortSignal) => completions.create.withResponse(params, { signal }).data,
  ]) {
    const controller = new AbortController();
    const stream = start(controller.signal);
    compute(50);
    let read = 0;
    const readAll = (): void => {
      for (const _ of stream) {
        read += 1;
        if (read === 3) controller.abort();
      }
    };
    expect(readAll).toThrow(APIUserAbortError);
    expect(read).toBe(3);
  }
});

test('an iteration gives nothing more once it has been left', async () => {
  const client = await clientOf(chunks);
  const stream = client.chat.completions.create({ ...question, stream: true });
  const iterator = stream[Symbol.iterator]();
  expect(iterator.next().done).toBe(false);
  compute(50);
  iterator.return?.();
  expect(iterator.next()).toEqual({ done: true, value: undefined });
});

test('the halves of a stream are read one after the other', async () => {
  const client = await clientOf(chunks);
  const halves = client.chat.completions.create({ ...question, stream: true }).tee();
  for (const half of halves) {
    const texts = [...half].map(({ choices }) => choices[0]?.delta.content ?? '');
    expect(texts).toHaveLength(21);
  }
});

test('a listener that throws while nobody waits is reported by the event `error`', async () => {
  const client = await clientOf(chunks);
  const stream = client.chat.completions.stream(question);
  const mine = new Error('mine');
  let contents = 0;
  stream.on('content', () => {
    contents += 1;
    throw mine;
  });
  const reported = await new Promise<unknown>((resolve) => stream.on('error', resolve));
  expect(reported).toBeInstanceOf(OpenAIError);
  expect(reported).toMatchObject({ cause: mine });
  expect(contents).toBe(20);
});
