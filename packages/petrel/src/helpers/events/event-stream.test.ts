import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clientOf, delta, jsonLines } from '../../../test/streams.ts';
import { APIUserAbortError, type OpenAIError } from '../../core/errors/index.ts';
import { ChatCompletionStream } from '../chat-completions/chat-completion-stream.ts';
import { EventStream, type BaseEvents } from './event-stream.ts';

const unhandled: unknown[] = [];
const record = (error: unknown): number => unhandled.push(error);
beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', record);
});
afterEach(async () => {
  await sleep(5);
  process.off('unhandledRejection', record);
  expect(unhandled).toEqual([]);
});

const words = ['a', 'b', 'c', 'd'];
const chunks = [
  ...words.map((content) => delta({ role: 'assistant', content })),
  delta({}, 'stop'),
];

function stream(): ChatCompletionStream {
  return ChatCompletionStream.fromReadableStream(jsonLines(chunks));
}

describe('listeners', () => {
  test('receive each event, or the next one, until they are removed', async () => {
    const seen: string[] = [];
    const removed = (): number => seen.push('removed');
    await stream()
      .on('content', (text) => seen.push(text))
      .once('content', (text) => seen.push(`once ${text}`))
      .on('content', removed)
      .off('content', removed)
      .done();
    expect(seen).toEqual(['a', 'once a', 'b', 'c', 'd']);
  });

  test('one that throws keeps no other from receiving all, and the promises report it', async () => {
    const failure = new Error('a mistake');
    const seen: string[] = [];
    const errors: OpenAIError[] = [];
    const broken = stream();
    broken.on('content', () => {
      throw failure;
    });
    broken.on('content', (text) => seen.push(text));
    broken.on('error', (error) => errors.push(error));
    await expect(broken.finalContent()).rejects.toMatchObject({
      message: 'A listener of the event `content` threw an error; see its cause.',
      cause: failure,
    });
    expect(seen).toEqual(words);
    expect(errors).toHaveLength(1);
    expect(broken.messages).toMatchObject([{ content: 'abcd' }]);
  });

  test('can be added and removed while an event is emitted', async () => {
    const seen: string[] = [];
    const changing = stream();
    const later = (text: string): number => seen.push(`later ${text}`);
    changing.once('content', () => changing.on('content', later));
    changing.on('content', (text) => {
      if (text === 'c') changing.off('content', later);
    });
    await changing.done();
    expect(seen).toEqual(['later b', 'later c']);
  });
});

describe('emitted', () => {
  test('resolves to what the event brings', async () => {
    const emitting = stream();
    const [content, chunkAndSnapshot, end] = await Promise.all([
      emitting.emitted('content.delta'),
      emitting.emitted('chunk'),
      emitting.emitted('end'),
    ]);
    expect(content).toEqual({ delta: 'a', snapshot: 'a' });
    expect(chunkAndSnapshot).toHaveLength(2);
    expect(end).toBeUndefined();
  });

  test('rejects when the stream ends without the event, before or after the call', async () => {
    const emitting = stream();
    const missing = 'The stream ended without an event `refusal.delta`.';
    await expect(emitting.emitted('refusal.delta')).rejects.toThrow(missing);
    await expect(emitting.emitted('refusal.delta')).rejects.toThrow(missing);
    await expect(emitting.emitted('connect')).resolves.toBeUndefined();
    await expect(emitting.emitted('end')).resolves.toBeUndefined();
  });

  test('rejects with the error of the stream, and resolves to it where it is awaited', async () => {
    const cut = ChatCompletionStream.fromReadableStream(jsonLines(chunks.slice(0, 2)));
    const error = cut.emitted('error');
    await expect(cut.emitted('content.done')).rejects.toBe(await error);
    await expect(cut.emitted('error')).resolves.toBe(await error);
  });
});

describe('pace', () => {
  test('nothing is read before anybody wants anything', async () => {
    const source = jsonLines(chunks);
    const idle = ChatCompletionStream.fromReadableStream(source);
    idle.on('error', () => {}).on('connect', () => {});
    await sleep(10);
    expect(source.read).toBe(0);
    expect(await idle.finalContent()).toBe('abcd');
  });

  test('who iterates sets the pace, with listeners and promises beside', async () => {
    const source = jsonLines(chunks);
    const paced = ChatCompletionStream.fromReadableStream(source);
    const seen: string[] = [];
    paced.on('content', (text) => seen.push(text));
    const final = paced.finalContent();
    let requested = 0;
    for await (const _ of paced) {
      requested++;
      await sleep(2);
      expect(source.read).toBe(requested);
      expect(seen).toEqual(words.slice(0, requested));
    }
    expect(requested).toBe(chunks.length);
    expect(await final).toBe('abcd');
  });

  test('a listener without iteration is served as events arrive', async () => {
    const source = jsonLines(chunks);
    ChatCompletionStream.fromReadableStream(source).on('content', () => {});
    await sleep(20);
    expect(source.read).toBe(chunks.length);
  });

  test('waiting for the end within a loop reads on, and the loop goes on where it was', async () => {
    const waiting = stream();
    const seen: string[] = [];
    for await (const { choices } of waiting) {
      seen.push(choices[0]?.delta.content ?? '');
      if (seen.length === 1) expect(await waiting.finalContent()).toBe('abcd');
    }
    expect(seen).toEqual([...words, '']);
  });

  test('a slow reader of a fast stream receives all in their order', async () => {
    const seen: string[] = [];
    for await (const [text] of stream().events('content')) {
      await sleep(1);
      seen.push(text);
    }
    expect(seen).toEqual(words);
  });

  test('iterating over one event fails once too much waits for its reader', async () => {
    const many = Array.from({ length: 5_000 }, () => delta({ content: 'x' }));
    const fast = ChatCompletionStream.createChatCompletion(clientOf([...many, delta({}, 'stop')]), {
      model: 'm',
      messages: [],
    });
    const slow = fast.events('content');
    await slow.next();
    await fast.done();
    const read = async (): Promise<void> => {
      for await (const _ of slow);
    };
    await expect(read()).rejects.toThrow('more than 4096 events');
  });

  test('what waits for an iterator that is not read is bounded; the stream goes on', async () => {
    const many = Array.from({ length: 5_000 }, () => delta({ content: 'x' }));
    const fast = ChatCompletionStream.createChatCompletion(clientOf([...many, delta({}, 'stop')]), {
      model: 'm',
      messages: [],
    });
    const unread = fast[Symbol.asyncIterator]();
    expect(await fast.finalContent()).toHaveLength(5_000);
    const read = async (): Promise<void> => {
      for await (const _ of { [Symbol.asyncIterator]: () => unread });
    };
    await expect(read()).rejects.toThrow('more than 4096 events');
  });
});

describe('abort', () => {
  test('a06: an abort by a listener has an event of its own, and nothing is unhandled', async () => {
    const events: string[] = [];
    const aborted = stream();
    aborted.on('abort', (error) => events.push(error.name));
    aborted.on('error', () => events.push('error'));
    aborted.on('end', () => events.push('end'));
    aborted.on('content', () => aborted.abort());
    await sleep(20);
    expect(events).toEqual(['APIUserAbortError', 'end']);
    expect(aborted).toMatchObject({ ended: true, errored: true, aborted: true });
    await expect(aborted.finalContent()).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test("a06: an abort by the caller's signal ends the request, and nothing is unhandled", async () => {
    const controller = new AbortController();
    let signal: AbortSignal | null | undefined;
    const client = clientOf([]);
    client.fetch = (_url, init) => {
      signal = init?.signal;
      return new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('aborted')));
      });
    };
    const aborted = ChatCompletionStream.createChatCompletion(
      client,
      { model: 'm', messages: [] },
      { signal: controller.signal },
    );
    await sleep(10);
    controller.abort(new Error('client is gone'));
    expect(aborted.aborted).toBe(true);
    expect(signal?.aborted).toBe(true);
    await expect(aborted.done()).rejects.toThrow('client is gone');
  });

  test('a signal that has aborted sends nothing', async () => {
    let requests = 0;
    const client = clientOf([]);
    client.fetch = () => Promise.reject(new Error(`request ${++requests}`));
    const options = { signal: AbortSignal.abort() };
    const aborted = ChatCompletionStream.createChatCompletion(
      client,
      { model: 'm', messages: [] },
      options,
    );
    await expect(aborted.done()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(requests).toBe(0);
  });

  test('leaving a loop aborts the stream', async () => {
    const left = stream();
    for await (const _ of left) break;
    expect(left.aborted).toBe(true);
    await expect(left.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test('within a loop it ends the loop with an error', async () => {
    const aborted = stream();
    const read = async (): Promise<void> => {
      for await (const _ of aborted) aborted.abort();
    };
    await expect(read()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(aborted.currentChatCompletionSnapshot?.choices[0]?.message.content).toBe('a');
  });
});

test('an error that nobody waits for is not unhandled, and is there for who asks later', async () => {
  const cut = ChatCompletionStream.fromReadableStream(jsonLines(chunks.slice(0, 2)));
  cut.on('content', () => {});
  await sleep(20);
  expect(cut).toMatchObject({ ended: true, errored: true, aborted: false });
  await expect(cut.done()).rejects.toThrow('before choice 0 had a finish reason');
  await expect(cut[Symbol.asyncIterator]().next()).rejects.toThrow('had a finish reason');
  await expect(cut.events('content').next()).rejects.toThrow('had a finish reason');
});

test('a stream that has ended iterates over nothing', async () => {
  const ended = stream();
  await ended.done();
  expect(await ended[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined });
});

test('a class of events only extends it, as with the openai package', async () => {
  interface Events extends BaseEvents {
    counted: (count: number) => void;
  }
  class Counter extends EventStream<Events> {}
  const counter = new Counter();
  const aborted = counter.emitted('abort');
  expect(counter.ended).toBe(false);
  counter.abort();
  expect(counter.controller.signal.aborted).toBe(true);
  void aborted;
});
