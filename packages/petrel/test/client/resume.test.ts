import type { ServerResponse } from 'node:http';
import { getEventListeners } from 'node:events';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { clientOf, rejection, TRANSPORTS } from '../clients.ts';
import { json, serve, type Answer } from '../loopback.ts';
import type { ClientOptions } from '../../src/client-options.ts';
import type { Client } from '../../src/client.ts';
import type { OperationOptions } from '../../src/core/call/request-options.ts';
import type { Stream } from '../../src/openai/stream.ts';
import type { StreamResumption } from '../../src/core/call/stream-resumption.ts';

/** What {@link Math.random} gives, so that waits of half a second take half a second, or 5 ms. */
const LONG_WAITS = 0;
const SHORT_WAITS = 3.96;

const random = vi.spyOn(Math, 'random');
beforeEach(() => {
  random.mockReturnValue(SHORT_WAITS);
});

interface Numbered {
  type: string;
  sequence_number?: number;
  response?: { id: string };
}

const LAST = 6;

/** What a response that runs in the background sends: events 0 to 6, the last one terminal. */
function eventAt(number: number): Numbered {
  const type = number === LAST ? 'response.completed' : 'response.output_text.delta';
  if (number > 0 && number < LAST) return { type, sequence_number: number };
  const early = number === 0 ? 'response.created' : type;
  return { type: early, sequence_number: number, response: { id: 'resp_1' } };
}

const line = (event: Numbered): string => `data: ${JSON.stringify(event)}\n\n`;

/** Sends the events from `first` to `last`, then ends, breaks or keeps the connection. */
async function send(
  response: ServerResponse,
  first: number,
  last: number,
  then: 'end' | 'break' | 'keep',
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': `req_${first}` });
  response.flushHeaders();
  for (let number = first; number <= last; number++) response.write(line(eventAt(number)));
  if (then === 'end') response.end();
  if (then !== 'break') return;
  // What was written is to arrive before the connection breaks.
  await new Promise((resolve) => setTimeout(resolve, 30));
  response.socket?.resetAndDestroy();
}

/** Keeps the numbers of the requests whose connection is still taken by them. */
function watch(unanswered: Set<number>, response: ServerResponse, nth: number): void {
  unanswered.add(nth);
  response.on('close', () => unanswered.delete(nth));
}

const RESUME: StreamResumption = {
  path: '/responses/{response_id}',
  id: 'response.id',
  number: 'sequence_number',
  after: 'starting_after',
  when: { background: true },
  unless: { store: false },
  carry: { include: 'include' },
};

function open(
  client: Client,
  options: OperationOptions = {},
  body: object = {},
): PromiseLike<Stream<Numbered>> {
  return client.post<Stream<Numbered>>('/responses', {
    body: { model: 'm', background: true, stream: true, ...body },
    ...options,
    stream: true,
    resume: RESUME,
  });
}

async function numbersOf(stream: Stream<Numbered>): Promise<(number | undefined)[]> {
  const numbers: (number | undefined)[] = [];
  for await (const event of stream) numbers.push(event.sequence_number);
  return numbers;
}

const ALL = [0, 1, 2, 3, 4, 5, 6];
const QUICK = { 'retry-after-ms': '1' };

describe.each(TRANSPORTS)('a background response over %s', (_name, transport) => {
  const quick = (options: ClientOptions = {}): ClientOptions => ({
    transport: transport(),
    ...options,
  });

  test.each(['end', 'break'] as const)(
    'goes on after the last event when its stream stops short (%s)',
    async (how) => {
      const server = await serve((response, _request, nth) =>
        nth === 1 ? send(response, 0, 2, how) : send(response, 3, LAST, 'end'),
      );
      const client = clientOf(server, quick({ defaultQuery: { v: '1' } }));
      const stream = await open(client, { idempotencyKey: 'k', headers: { 'x-mine': 'm' } });
      expect(await numbersOf(stream)).toEqual(ALL);
      expect(stream.attempts).toBe(2);
      expect(stream.request_id).toBe('req_0');
      const [started, rest] = server.requests;
      expect(rest).toMatchObject({
        method: 'GET',
        url: '/v1/responses/resp_1?v=1&stream=true&starting_after=2',
        body: '',
      });
      expect(rest?.headers).toMatchObject({
        authorization: started?.headers.authorization,
        'x-mine': 'm',
        'x-client-request-id': started?.headers['x-client-request-id'],
      });
      expect(rest?.headers).not.toHaveProperty('idempotency-key');
      expect(rest?.headers).not.toHaveProperty('content-type');
    },
  );

  test('shows each event once when the server repeats some', async () => {
    const server = await serve((response, _request, nth) =>
      nth === 1 ? send(response, 0, 4, 'break') : send(response, 2, LAST, 'end'),
    );
    expect(await numbersOf(await open(clientOf(server, quick())))).toEqual(ALL);
  });

  test.each([
    ['constant', '1', '1', '1'],
    ['unordered', '5', '0', '3'],
    ['infinite', '1e999', '1e999', '-1e999'],
    ['negative', '-1', '-2', '-3'],
    ['text', '"0"', '"0"', '"1"'],
    ['missing', 'null', 'null', 'null'],
  ])('C1: nothing is dropped without a break when numbers are %s', async (_how, ...numbers) => {
    const types = ['response.created', 'response.output_text.delta', 'response.completed'];
    const events = types.map(
      (type, index) => `data: {"type":"${type}","sequence_number":${numbers[index]}}\n\n`,
    );
    const server = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(events.join(''));
    });
    const seen: string[] = [];
    for await (const { type } of await open(clientOf(server, quick()))) seen.push(type);
    expect(seen).toEqual(types);
    expect(server.requests).toHaveLength(1);
  });

  test.each([
    ['a gap', { type: 'x', sequence_number: 4 }, 'event 4 follows'],
    [
      'another response',
      { type: 'x', sequence_number: 3, response: { id: 'resp_2' } },
      'an event of another response follows',
    ],
    ['an event without a number', { type: 'x' }, 'an event without a number follows'],
    ['a number that is none', { type: 'x', sequence_number: 2.5 }, 'an event without a number'],
  ])('C2: %s after a break is an error, after each event came once', async (_what, event, why) => {
    const server = await serve(async (response, _request, nth) => {
      if (nth === 1) {
        await send(response, 0, 2, 'end');
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream', 'x-request-id': 'req_2' });
      response.write(line(eventAt(2)) + line(event));
    });
    const stream = await open(clientOf(server, quick()));
    const seen: (number | undefined)[] = [];
    const error = await rejection(
      (async () => {
        for await (const { sequence_number } of stream) seen.push(sequence_number);
      })(),
    );
    expect(seen).toEqual([0, 1, 2]);
    expect(error).toMatchObject({
      name: 'APIResponseValidationError',
      requestID: 'req_2',
      attempts: 2,
    });
    expect(String(error)).toContain(`resumed after event 2, but ${why}`);
    expect(server.requests).toHaveLength(2);
    await vi.waitFor(() => expect(server.open()).toBeLessThanOrEqual(1));
  });

  test('goes on when the stream falls silent', async () => {
    const server = await serve((response, _request, nth) =>
      nth === 1 ? send(response, 0, 2, 'keep') : send(response, 3, LAST, 'end'),
    );
    const client = clientOf(server, quick({ timeout: { idle: 100 } }));
    expect(await numbersOf(await open(client))).toEqual(ALL);
    await vi.waitFor(() => expect(server.open()).toBeLessThanOrEqual(1));
  });

  test('gives up after maxRetries requests that brought nothing new', async () => {
    const server = await serve((response, _request, nth) =>
      nth === 1 ? send(response, 0, 1, 'break') : send(response, 0, 1, 'end'),
    );
    const client = clientOf(server, quick({ maxRetries: 2 }));
    const stream = await open(client);
    const error = await rejection(numbersOf(stream));
    expect(error).toMatchObject({ name: 'StreamTruncatedError', attempts: 3, requestID: 'req_0' });
    expect(server.requests).toHaveLength(3);
    expect(stream.attempts).toBe(3);
  });

  test('the error names why it cannot be resumed', async () => {
    const server = await serve((response, _request, nth) =>
      nth === 1
        ? send(response, 0, 1, 'end')
        : json(response, { error: { message: 'Gone.' } }, 404, { 'x-request-id': 'req_404' }),
    );
    const error = await rejection(numbersOf(await open(clientOf(server, quick()))));
    expect(error).toMatchObject({
      name: 'StreamTruncatedError',
      message: 'The stream broke after event 1 and could not be resumed: 404 Gone.',
      cause: { name: 'NotFoundError', status: 404 },
      requestID: 'req_404',
      attempts: 2,
    });
  });

  test('ends with APIUserAbortError when the signal aborts while it is resumed', async () => {
    const unanswered = new Set<number>();
    const server = await serve((response, _request, nth) => {
      watch(unanswered, response, nth);
      return nth === 1 ? send(response, 0, 1, 'break') : undefined;
    });
    const controller = new AbortController();
    const client = clientOf(server, quick());
    const reading = rejection(numbersOf(await open(client, { signal: controller.signal })));
    await vi.waitFor(() => expect(server.requests).toHaveLength(2), { timeout: 3_000 });
    controller.abort();
    expect(await reading).toMatchObject({ name: 'APIUserAbortError' });
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await vi.waitFor(() => expect(unanswered).toEqual(new Set()));
  });

  test('ends quietly when it is left or aborted, whichever connection it is on', async () => {
    const unanswered = new Set<number>();
    const server = await serve((response, _request, nth) => {
      watch(unanswered, response, nth);
      return nth === 1 ? send(response, 0, 1, 'break') : send(response, 2, 4, 'keep');
    });
    const stream = await open(clientOf(server, quick()));
    const numbers: (number | undefined)[] = [];
    for await (const { sequence_number } of stream) {
      numbers.push(sequence_number);
      if (sequence_number === 4) setTimeout(() => stream.controller.abort(), 20);
    }
    expect(numbers).toEqual([0, 1, 2, 3, 4]);
    await vi.waitFor(() => expect(unanswered).toEqual(new Set()));
  });
});

const breaks: Answer = (response, _request, nth) =>
  nth === 1 ? send(response, 0, 1, 'end') : send(response, 2, LAST, 'end');

test.each([
  ['background is not true', { background: false }],
  ['nothing is stored', { store: false }],
])('a stream is not resumed when %s', async (_why, body) => {
  const server = await serve(breaks);
  const error = await rejection(numbersOf(await open(clientOf(server), {}, body)));
  expect(error).toMatchObject({ name: 'StreamTruncatedError', attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test('a stream is not resumed without retries, nor from a path of the caller', async () => {
  const server = await serve((response) => send(response, 0, 1, 'end'));
  const client = clientOf(server);
  const none = await rejection(numbersOf(await open(client, { maxRetries: 0 })));
  const moved = await rejection(numbersOf(await open(client, { path: '/elsewhere' })));
  expect(none).toMatchObject({ name: 'StreamTruncatedError' });
  expect(moved).toMatchObject({ name: 'StreamTruncatedError' });
  expect(server.requests).toHaveLength(2);
});

test('C2: a stream without numbers is not requested again from its start', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(line({ type: 'response.created' }));
  });
  const stream = await clientOf(server).get<Stream<Numbered>>('/responses/resp_1', {
    stream: true,
    resume: { number: 'sequence_number', after: 'starting_after' },
  });
  const error = await rejection(numbersOf(stream));
  expect(error).toMatchObject({ name: 'StreamTruncatedError', attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

test('C1, C2: wherever a stream breaks, and whatever is repeated, each event comes once', async () => {
  const cut = fc.record({ events: fc.nat({ max: 4 }), overlap: fc.nat({ max: 3 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { maxLength: 4 }), async (cuts) => {
      const server = await serve((response, { url }, nth) => {
        const after = new URL(url, 'http://x').searchParams.get('starting_after');
        const next = after === null ? 0 : Number(after) + 1;
        const { events, overlap } = cuts[nth - 1] ?? { events: LAST, overlap: 0 };
        // The first event is needed to resume.
        const last = Math.min(next + (nth === 1 ? Math.max(events, 1) : events) - 1, LAST);
        const whole = nth > cuts.length;
        return send(response, Math.max(0, next - overlap), whole ? LAST : last, 'end');
      });
      const client = clientOf(server, { maxRetries: 4 });
      expect(await numbersOf(await open(client))).toEqual(ALL);
    }),
    { numRuns: 20 },
  );
});

test('a stream that breaks before its first event cannot be resumed', async () => {
  const server = await serve((response) => send(response, 1, 0, 'end'));
  const error = await rejection(numbersOf(await open(clientOf(server))));
  expect(error).toMatchObject({ name: 'StreamTruncatedError', attempts: 1 });
});

test('an error that the server reports in the stream ends it', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`${line(eventAt(0))}event: error\ndata: {"message":"no"}\n\n`);
  });
  const error = await rejection(numbersOf(await open(clientOf(server))));
  expect(error).toMatchObject({ name: 'APIError', message: 'no' });
  expect(server.requests).toHaveLength(1);
});

test('requests for the rest are retried as the server asks, within the budget', async () => {
  const server = await serve((response, _request, nth) => {
    if (nth === 1) return send(response, 0, 1, 'end');
    return nth === 2 ? json(response, {}, 503, QUICK) : send(response, 2, LAST, 'end');
  });
  const stream = await open(clientOf(server, { maxRetries: 2 }));
  expect(await numbersOf(stream)).toEqual(ALL);
  expect(stream.attempts).toBe(3);
});

test('progress renews the budget', async () => {
  const server = await serve((response, { url }) => {
    const after = new URL(url, 'http://x').searchParams.get('starting_after');
    const first = after === null ? 0 : Number(after) + 1;
    return send(response, first, first + 2, 'end');
  });
  expect(await numbersOf(await open(clientOf(server, { maxRetries: 1 })))).toEqual(ALL);
  expect(server.requests).toHaveLength(3);
});

test('the deadline holds over all connections', async () => {
  const server = await serve((response, _request, nth) =>
    nth === 1 ? send(response, 0, 1, 'end') : send(response, 2, 3, 'keep'),
  );
  const started = performance.now();
  const stream = await open(clientOf(server, { deadline: 900 }));
  const error = await rejection(numbersOf(stream));
  expect(error).toMatchObject({ name: 'APIConnectionTimeoutError', phase: 'deadline' });
  expect(performance.now() - started).toBeLessThan(1_500);
  expect(server.requests).toHaveLength(2);
});

test('a wait that the deadline does not allow is not begun', async () => {
  random.mockReturnValue(LONG_WAITS);
  const server = await serve((response) => send(response, 0, 1, 'end'));
  const started = performance.now();
  const error = await rejection(numbersOf(await open(clientOf(server, { deadline: 250 }))));
  expect(error).toMatchObject({ name: 'StreamTruncatedError' });
  expect(performance.now() - started).toBeLessThan(250);
});

test('closing the client ends the wait before a stream is resumed', async () => {
  random.mockReturnValue(LONG_WAITS);
  const server = await serve((response) => send(response, 0, 1, 'end'));
  const client = clientOf(server);
  const stream = await open(client);
  const reading = rejection(numbersOf(stream));
  setTimeout(() => void client.close(), 100);
  expect(await reading).toMatchObject({ code: 'client_closed' });
});

test('leaving the loop while nothing comes lets the connection go', async () => {
  const server = await serve((response) => send(response, 0, 1, 'keep'));
  const stream = await open(clientOf(server));
  const iterator = stream[Symbol.asyncIterator]();
  await iterator.next();
  await iterator.next();
  const waiting = iterator.next();
  expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
  expect(await waiting).toEqual({ done: true, value: undefined });
  await vi.waitFor(() => expect(server.open()).toBe(0));
});

test('a stream that is never read lets its connection go when disposed', async () => {
  const server = await serve((response) => send(response, 0, 1, 'keep'));
  const stream = await open(clientOf(server));
  await stream[Symbol.asyncDispose]();
  await vi.waitFor(() => expect(server.open()).toBe(0));
});

test("truncatedStreams: 'ignore' resumes too, and ends quietly when that fails", async () => {
  const server = await serve(breaks);
  const options = { truncatedStreams: 'ignore' } as const;
  expect(await numbersOf(await open(clientOf(server, options)))).toEqual(ALL);
  const gone = await serve((response, _request, nth) =>
    nth === 1 ? send(response, 0, 1, 'end') : json(response, {}, 404),
  );
  expect(await numbersOf(await open(clientOf(gone, options)))).toEqual([0, 1]);
});

test('what the operation requested to include is requested again', async () => {
  const server = await serve(breaks);
  await numbersOf(await open(clientOf(server), {}, { include: ['a.b'] }));
  expect(server.requests[1]?.url).toBe(
    '/v1/responses/resp_1?include%5B%5D=a.b&stream=true&starting_after=1',
  );
});

test('a GET that can be resumed is sent again with the number of the last event', async () => {
  const server = await serve((response, _request, nth) =>
    nth === 1 ? send(response, 3, 4, 'end') : send(response, 5, LAST, 'end'),
  );
  const stream = await clientOf(server).get<Stream<Numbered>>('/responses/resp_1', {
    query: { stream: true, starting_after: 2 },
    stream: true,
    resume: { number: 'sequence_number', after: 'starting_after' },
  });
  expect(await numbersOf(stream)).toEqual([3, 4, 5, 6]);
  expect(server.requests.map(({ url }) => url)).toEqual([
    '/v1/responses/resp_1?stream=true&starting_after=2',
    '/v1/responses/resp_1?stream=true&starting_after=4',
  ]);
});

test('the raw response gives a stream that is resumed', async () => {
  const server = await serve(breaks);
  const call = clientOf(server).post<Stream<Numbered>>('/responses', {
    body: { background: true },
    stream: true,
    resume: RESUME,
  });
  const raw = await call.asRawResponse(false);
  expect(await numbersOf(await raw.parse())).toEqual(ALL);
});

test('wherever the connections break, each event comes exactly once, in order', async () => {
  let plan: number[] = [];
  const server = await serve((response, { url }, nth) => {
    const after = new URL(url, 'http://x').searchParams.get('starting_after');
    const first = after === null ? 0 : Number(after) + 1;
    const length = plan[nth % plan.length] ?? 1;
    return send(response, Math.max(0, first - (nth % 2)), first + length, 'end');
  });
  const client = clientOf(server);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 }),
      async (lengths) => {
        plan = lengths;
        expect(await numbersOf(await open(client))).toEqual(ALL);
      },
    ),
    { numRuns: 50 },
  );
});
