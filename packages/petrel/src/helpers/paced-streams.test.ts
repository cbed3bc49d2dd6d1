import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { delta } from '../../test/streams.ts';
import type { ClientOptions } from '../client-options.ts';
import type { RequestOptions } from '../core/call/request-options.ts';
import { APIConnectionTimeoutError, APIUserAbortError } from '../core/errors/index.ts';
import { OpenAI } from '../index.ts';

type Ends = 'connect' | 'error' | 'abort' | 'end';

/** What the stream helpers have in common. */
interface Helper extends AsyncIterable<unknown> {
  readonly ended: boolean;
  readonly aborted: boolean;
  on: (event: Ends, listener: () => void) => unknown;
  events: (event: Ends) => unknown;
  emitted: (event: 'end') => Promise<unknown>;
  done: () => Promise<void>;
  abort: () => void;
  toReadableStream: () => ReadableStream;
}

interface Scenario {
  name: string;
  /** The events of a whole stream. */
  events: readonly string[];
  open: (client: OpenAI, options?: RequestOptions) => Helper;
  /** An event that the first item brings. */
  first: 'chunk' | 'event';
}

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
const named = (event: string, value: object): string => `event: ${event}\n${data(value)}`;
const response = (status: string): object => ({ id: 'r', object: 'response', status, output: [] });
const run = (status: string): object => ({ id: 'run_1', object: 'thread.run', status });
const DONE = 'data: [DONE]\n\n';

const scenarios: readonly Scenario[] = [
  {
    name: 'chat completions',
    events: [
      data(delta({ role: 'assistant', content: 'a' })),
      data(delta({ content: 'b' })),
      data(delta({}, 'stop')),
      DONE,
    ],
    open: (client, options) =>
      client.chat.completions.stream(
        { model: 'm', messages: [{ role: 'user', content: 'Hi' }] },
        options,
      ),
    first: 'chunk',
  },
  {
    name: 'responses',
    events: ['created', 'in_progress', 'completed'].map((status, sequence_number) =>
      data({ type: `response.${status}`, sequence_number, response: response(status) }),
    ),
    open: (client, options) => client.responses.stream({ model: 'm', input: 'Hi' }, options),
    first: 'event',
  },
  {
    name: 'assistants',
    events: [
      ...['created', 'in_progress', 'completed'].map((status) =>
        named(`thread.run.${status}`, run(status)),
      ),
      `event: done\n${DONE}`,
    ],
    open: (client, options) =>
      client.beta.threads.runs.stream('thread_1', { assistant_id: 'asst_1' }, options),
    first: 'event',
  },
];

/** A client that is answered with the first events, and with the rest if the response ends. */
function clientOf({ events }: Scenario, stalls: boolean, options: ClientOptions = {}): OpenAI {
  const fetch = (): Promise<Response> => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const event of stalls ? events.slice(0, 2) : events) {
          controller.enqueue(new TextEncoder().encode(event));
        }
        if (!stalls) controller.close();
      },
    });
    const headers = { 'content-type': 'text/event-stream' };
    return Promise.resolve(new Response(body, { headers }));
  };
  return new OpenAI({ apiKey: 'test-key', maxRetries: 0, fetch, ...options });
}

/** The names of the last events, in their order. */
function endOf(stream: Helper): string[] {
  const seen: string[] = [];
  for (const event of ['error', 'abort', 'end'] as const) stream.on(event, () => seen.push(event));
  return seen;
}

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let read = 0;
  for await (const _ of items) read++;
  return read;
}

describe.each(scenarios)('$name:', (scenario) => {
  const open = (options?: RequestOptions): Helper =>
    scenario.open(clientOf(scenario, false), options);

  test('an iterator that is never read holds nothing up', async () => {
    const makers: ((stream: Helper) => unknown)[] = [
      (stream) => stream[Symbol.asyncIterator](),
      (stream) => stream.events('connect'),
      (stream) => stream.events('end'),
      (stream) => stream.toReadableStream(),
    ];
    for (const make of makers) {
      const early = open();
      make(early);
      await early.done();
      const late = open();
      const done = late.done();
      make(late);
      await done;
      const listened = open();
      make(listened);
      await new Promise<void>((resolve) => listened.on('end', resolve));
      const awaited = open();
      make(awaited);
      await awaited.emitted('end');
      expect([early, late, listened, awaited].every(({ ended }) => ended)).toBe(true);
    }
  });

  test('an iterator that is read late, or beside another, has every item', async () => {
    const late = open();
    const iterator = late[Symbol.asyncIterator]();
    await late.done();
    expect(await count({ [Symbol.asyncIterator]: () => iterator })).toBe(3);
    const other = open();
    other[Symbol.asyncIterator]();
    expect(await count(other)).toBe(3);
  });

  test('leaving a loop aborts the stream beside an iterator that is never read', async () => {
    const stream = open();
    stream[Symbol.asyncIterator]();
    for await (const _ of stream) break;
    expect(stream.aborted).toBe(true);
    await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
  });

  test('an iterator that is never read does not have the stream read by itself', async () => {
    const stream = open();
    stream[Symbol.asyncIterator]();
    stream.events('end');
    await sleep(10);
    expect(stream.ended).toBe(false);
    await stream.done();
  });

  test('the deadline ends a stream whose iterator is no longer read', async () => {
    const stream = scenario.open(clientOf(scenario, true, { deadline: 60 }));
    const ends = endOf(stream);
    const done = stream.done();
    const iterator = stream[Symbol.asyncIterator]();
    expect(await iterator.next()).toMatchObject({ done: false });
    await expect(done).rejects.toBeInstanceOf(APIConnectionTimeoutError);
    expect(ends).toEqual(['error', 'end']);
  });

  test('closing the client ends a stream whose iterator is no longer read', async () => {
    const client = clientOf(scenario, true);
    const stream = scenario.open(client);
    const ends = endOf(stream);
    const done = stream.done();
    const iterator = stream[Symbol.asyncIterator]();
    expect(await iterator.next()).toMatchObject({ done: false });
    await client.close();
    await expect(done).rejects.toMatchObject({ code: 'client_closed' });
    expect(ends).toEqual(['error', 'end']);
  });

  test('a06: an abort before the request is reported to listeners that are added later', async () => {
    const makers = [
      () => open({ signal: AbortSignal.abort() }),
      () => {
        const stream = open();
        stream.abort();
        return stream;
      },
    ];
    for (const make of makers) {
      const stream = make();
      await Promise.resolve();
      const ends = endOf(stream);
      await new Promise<void>((resolve) => stream.on('end', resolve));
      expect(ends).toEqual(['abort', 'end']);
      await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
    }
  });

  test('a06: no event follows the end when a listener aborts, and a loop has what arrived', async () => {
    const stream = open();
    const ends = endOf(stream);
    const read: unknown[] = [];
    Reflect.apply(stream.on, stream, [scenario.first, () => stream.abort()]);
    Reflect.apply(stream.on, stream, [scenario.first, () => ends.push(scenario.first)]);
    const reading = async (): Promise<void> => {
      for await (const item of stream) read.push(item);
    };
    await expect(reading()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(ends).toEqual([scenario.first, 'abort', 'end']);
    expect(read).toHaveLength(1);
  });
});
