import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { keepBackoff, shortenBackoff } from '../backoff.ts';
import { clientOf, rejection } from '../clients.ts';
import { json, serve, type Answer } from '../loopback.ts';
import type { Stream } from '../../src/openai/stream.ts';
import {
  ALL,
  eventAt,
  LAST,
  line,
  numbersOf,
  open,
  QUICK,
  RESUME,
  send,
  type Numbered,
} from '../background-response.ts';

shortenBackoff();

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
  keepBackoff();
  const server = await serve((response) => send(response, 0, 1, 'end'));
  const started = performance.now();
  const error = await rejection(numbersOf(await open(clientOf(server, { deadline: 250 }))));
  expect(error).toMatchObject({ name: 'StreamTruncatedError' });
  expect(performance.now() - started).toBeLessThan(250);
});

test('closing the client ends the wait before a stream is resumed', async () => {
  keepBackoff();
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
