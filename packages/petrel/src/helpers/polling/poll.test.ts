import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { reply, scriptedApi, silence } from '../../../test/scripted-api.ts';
import { failureOf } from '../../../test/event-server.ts';
import {
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
  NotFoundError,
  OpenAIError,
} from '../../core/errors/index.ts';

const batch = (status: unknown, rest: object = {}): object => ({ id: 'batch_1', status, ...rest });

// The first request of a client loads modules, which no fake clock waits for.
beforeAll(async () => {
  await scriptedApi([batch('completed')]).client.batches.poll('batch_1');
});
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What a promise settles to while the clock runs, and when. */
async function settle(work: Promise<unknown>): Promise<{ value: unknown; after: number }> {
  const start = performance.now();
  let settled: { value: unknown; after: number } | undefined;
  const note = (value: unknown): void => {
    settled = { value, after: performance.now() - start };
  };
  work.then(note, note);
  // oxlint-disable-next-line no-unmodified-loop-condition -- The handlers above change it.
  for (let turn = 0; settled === undefined && turn < 10_000; turn++) {
    await vi.advanceTimersToNextTimerAsync();
  }
  expect(vi.getTimerCount()).toBe(0);
  return settled ?? { value: 'never', after: Infinity };
}

function hint(value: string, body: object = batch('in_progress')): Response {
  return reply(body, { headers: { 'openai-poll-after-ms': value } });
}

test('a batch is polled every 5 seconds until its status is final', async () => {
  const { client, received } = scriptedApi([
    batch('validating'),
    batch('in_progress'),
    batch('completed', { request_counts: { failed: 2 } }),
  ]);
  const { value, after } = await settle(client.batches.poll('batch_1'));
  expect(value).toEqual(batch('completed', { request_counts: { failed: 2 } }));
  expect(after).toBe(10_000);
  expect(received.map(({ method, path }) => `${method} ${path}`)).toEqual(
    Array(3).fill('GET /batches/batch_1'),
  );
});

test.each(['failed', 'expired', 'cancelled', 'completed'])(
  'a batch that is %s is returned, not thrown',
  async (status) => {
    const { client } = scriptedApi([batch(status)]);
    expect((await settle(client.batches.poll('batch_1'))).value).toEqual(batch(status));
  },
);

test('d07: the hint of each response counts', async () => {
  const { client } = scriptedApi([hint('100'), hint('2000'), batch('completed')]);
  expect((await settle(client.batches.poll('batch_1'))).after).toBe(2100);
});

test("d07: the caller's interval beats all hints", async () => {
  for (const pollIntervalMs of [0, 7]) {
    const { client } = scriptedApi([hint('100'), hint('2000'), batch('completed')]);
    const { after } = await settle(client.batches.poll('batch_1', { pollIntervalMs }));
    // A timer of no time takes a millisecond.
    expect(after).toBeLessThanOrEqual(Math.max(2, 2 * pollIntervalMs));
  }
});

test.each(['', 'soon', '-5', 'NaN', '-Infinity', '1e3', '0x10', '5s', '1.5', '+7', '1 2'])(
  'the hint "%s" is ignored',
  async (value) => {
    const { client } = scriptedApi([hint(value), batch('completed')]);
    expect((await settle(client.batches.poll('batch_1'))).after).toBe(5000);
  },
);

test.each([
  ['0', 10],
  ['9', 10],
  ['600001', 600_000],
  ['9'.repeat(400), 600_000],
])('the hint "%s" is a wait of %i ms', async (value, wait) => {
  const { client } = scriptedApi([hint(value), batch('completed')]);
  const options = { maxWait: Infinity };
  expect((await settle(client.batches.poll('batch_1', options))).after).toBe(wait);
});

test('a hint beyond the wait does not outlast it', async () => {
  const { client } = scriptedApi([hint('500000'), batch('completed')]);
  const { value, after } = await settle(client.batches.poll('batch_1', { maxWait: 9_000 }));
  expect(value).toBeInstanceOf(APIConnectionTimeoutError);
  expect(after).toBe(9_000);
});

test('messages do not grow with ids and statuses', async () => {
  const { client } = scriptedApi([batch('s'.repeat(9_000))]);
  const work = client.batches.poll('b'.repeat(9_000), { maxWait: 9_000 });
  const { value } = await settle(work);
  expect(String(value).length).toBeLessThan(500);
  expect(value).toMatchObject({ progress: { status: 's'.repeat(9_000) } });
});

test('d05: a status that stays ends the wait after 30 minutes, with status and id', async () => {
  const { client } = scriptedApi([batch('in_progress')]);
  const { value, after } = await settle(client.batches.poll('batch_1'));
  expect(after).toBe(30 * 60 * 1000);
  expect(value).toBeInstanceOf(APIConnectionTimeoutError);
  expect(value).toMatchObject({
    code: 'timeout',
    retryable: false,
    message:
      'Gave up waiting after 1800000 ms (`maxWait`). It was waiting for batch "batch_1", whose last status was "in_progress".',
    progress: { id: 'batch_1', status: 'in_progress', value: batch('in_progress') },
  });
});

test.each([
  { option: { maxWait: 12_000 }, after: 12_000 },
  { option: { deadline: 3_600_000 }, after: 3_600_000 },
  { option: { maxWait: 9000, deadline: 7000 }, after: 7000 },
  { option: { maxWait: Infinity, deadline: 20_000 }, after: 20_000 },
])('d05: the wait ends by $option', async ({ option, after: expected }) => {
  const { client } = scriptedApi([batch('in_progress')]);
  const { value, after } = await settle(client.batches.poll('batch_1', option));
  expect(value).toBeInstanceOf(APIConnectionTimeoutError);
  expect(after).toBe(expected);
});

test('d05: a request that hangs ends with the wait', async () => {
  const { client } = scriptedApi([batch('in_progress'), silence]);
  const { value, after } = await settle(client.batches.poll('batch_1', { maxWait: 8000 }));
  expect(value).toBeInstanceOf(APIConnectionTimeoutError);
  expect(value).toMatchObject({ progress: { id: 'batch_1', status: 'in_progress' } });
  expect(after).toBe(8000);
});

test('d06: an abort between two requests rejects at once, and leaves nothing behind', async () => {
  const { client, received } = scriptedApi([batch('in_progress')]);
  const controller = new AbortController();
  const added = vi.spyOn(controller.signal, 'addEventListener');
  const removed = vi.spyOn(controller.signal, 'removeEventListener');
  setTimeout(() => controller.abort(new Error('Enough.')), 12_345);
  const work = client.batches.poll('batch_1', { signal: controller.signal });
  const { value, after } = await settle(work);
  expect(after).toBe(12_345);
  expect(value).toBeInstanceOf(APIUserAbortError);
  expect(value).toMatchObject({
    message: 'Request was aborted. Error: Enough.',
    cause: new Error('Enough.'),
    progress: { id: 'batch_1' },
  });
  expect(received).toHaveLength(3);
  // The listener that has fired needs no removal.
  expect(added.mock.calls.length - removed.mock.calls.length).toBeLessThanOrEqual(1);
});

test('d06: a signal that outlives the wait keeps no listener, however often it is used', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  for (let run = 0; run < 5; run++) {
    const { client } = scriptedApi([batch('in_progress'), batch('completed')]);
    await settle(client.batches.poll('batch_1', { signal }));
  }
  expect(added.mock.calls.length).toBeGreaterThan(0);
  expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
});

test('d06: a signal that has aborted before sends nothing', async () => {
  const { client, received } = scriptedApi([batch('in_progress')]);
  const { value } = await settle(
    client.batches.createAndPoll(
      { input_file_id: 'f', endpoint: '/v1/responses', completion_window: '24h' },
      { signal: AbortSignal.abort('No more.') },
    ),
  );
  expect(value).toBeInstanceOf(APIUserAbortError);
  expect(received).toHaveLength(0);
});

test('d06: an error of this package as the reason is the error, unchanged', async () => {
  const reason = new OpenAIError('Shutting down.');
  const { client } = scriptedApi([batch('in_progress')]);
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 100);
  const { value } = await settle(client.batches.poll('batch_1', { signal: controller.signal }));
  expect(value).toBe(reason);
  expect(reason.message).toBe('Shutting down.');
});

test('closing the client ends the wait at once', async () => {
  const { client } = scriptedApi([batch('in_progress')]);
  setTimeout(() => void client.close(), 1200);
  const { value, after } = await settle(client.batches.poll('batch_1', { pollIntervalMs: 9e6 }));
  expect(after).toBe(1200);
  expect(value).toMatchObject({ code: 'client_closed' });
});

test('d04: a status that is not known is waited on with the pause, and reported', async () => {
  const { client, received } = scriptedApi([batch('hibernating')]);
  const work = client.batches.poll('batch_1', { maxWait: 11_000 });
  const { value } = await settle(work);
  expect(received.map(({ at }) => at - (received[0]?.at ?? 0))).toEqual([0, 5000, 10_000]);
  expect(String(value)).toContain(
    'whose last status was "hibernating", which this version does not know.',
  );
});

test.each([
  { what: 'no status', body: { id: 'batch_1' } },
  { what: 'null', body: null },
  { what: 'a list', body: [] },
  { what: 'a number as status', body: batch(7) },
  { what: 'a status like a method of objects', body: batch('constructor') },
])('d04: $what in place of a status is waited on with the pause', async ({ body }) => {
  const { client, received } = scriptedApi([body, batch('completed')]);
  const { value, after } = await settle(client.batches.poll('batch_1'));
  expect(value).toEqual(batch('completed'));
  expect(after).toBe(5000);
  expect(received).toHaveLength(2);
});

test('d12: the status alone decides', async () => {
  const { client } = scriptedApi([{ id: 'video_1', status: 'completed', url: null }]);
  expect((await settle(client.videos.poll('video_1'))).value).toMatchObject({ url: null });
});

test('d15: one request is in flight, and the interval starts when it settles', async () => {
  const slow = (): Promise<Response> =>
    new Promise((resolve) => {
      setTimeout(() => resolve(Response.json(batch('in_progress'))), 10_000);
    });
  const { client, received } = scriptedApi([slow, slow, batch('completed')]);
  await settle(client.batches.poll('batch_1', { pollIntervalMs: 3000 }));
  expect(received.map(({ at }) => at - (received[0]?.at ?? 0))).toEqual([0, 13_000, 26_000]);
});

test('a request that fails keeps its class, and reports what was known', async () => {
  const gone = reply({ error: { message: 'No such batch.' } }, { status: 404 });
  const { client } = scriptedApi([batch('finalizing'), gone]);
  const { value } = await settle(client.batches.poll('batch_1'));
  expect(value).toBeInstanceOf(NotFoundError);
  expect(value).toMatchObject({
    status: 404,
    message:
      '404 No such batch. It was waiting for batch "batch_1", whose last status was "finalizing".',
    progress: { id: 'batch_1', status: 'finalizing', value: batch('finalizing') },
  });
});

test('progress is plain data without the value, and is not printed', async () => {
  const { client } = scriptedApi([batch('in_progress', { secret: 'words' }), silence]);
  const { value } = await settle(client.batches.poll('batch_1', { maxWait: 6000 }));
  expect(value instanceof APIError && value.toJSON().progress).toEqual({
    id: 'batch_1',
    status: 'in_progress',
  });
  expect(JSON.stringify(value)).not.toContain('words');
  expect(Object.keys(value ?? {})).not.toContain('progress');
});

test('a request is retried like any other', async () => {
  const down = (): Response =>
    reply({ error: { message: 'Down.' } }, { status: 503, headers: { 'retry-after-ms': '10' } });
  const { client } = scriptedApi([batch('in_progress'), down, down, batch('completed')], {
    maxRetries: 2,
  });
  const { value, after } = await settle(client.batches.poll('batch_1'));
  expect(value).toEqual(batch('completed'));
  expect(after).toBe(5020);
});

test('onProgress receives every value, and what it throws ends the wait', async () => {
  const seen: unknown[] = [];
  const states = ['validating', 'in_progress', 'completed'];
  const { client } = scriptedApi(states.map((status) => batch(status)));
  await settle(client.batches.poll('batch_1', { onProgress: ({ status }) => seen.push(status) }));
  expect(seen).toEqual(states);
  const onProgress = (): never => {
    throw new RangeError('Mine.');
  };
  expect((await settle(client.batches.poll('batch_1', { onProgress }))).value).toEqual(
    new RangeError('Mine.'),
  );
});

test('an onProgress that never returns is bounded, and one that rejects ends the wait', async () => {
  const { client } = scriptedApi([batch('in_progress')]);
  const hanging = { maxWait: 50, onProgress: () => new Promise<void>(() => {}) };
  const { value } = await settle(client.batches.poll('batch_1', hanging));
  expect(value).toBeInstanceOf(APIConnectionTimeoutError);
  const rejecting = { onProgress: () => Promise.reject(new Error('Mine.')) };
  expect((await settle(client.batches.poll('batch_1', rejecting))).value).toEqual(
    new Error('Mine.'),
  );
});

const create = { input_file_id: 'f', endpoint: '/v1/responses', completion_window: '24h' } as const;

test('what is created is polled after an interval, unless it is final at once', async () => {
  const { client, received } = scriptedApi([hint('300'), batch('completed')]);
  const { after } = await settle(client.batches.createAndPoll(create));
  expect(after).toBe(300);
  expect(received.map(({ method }) => method)).toEqual(['POST', 'GET']);
  const final = scriptedApi([batch('failed')]);
  const { value } = await settle(final.client.batches.createAndPoll(create));
  expect(value).toEqual(batch('failed'));
  expect(final.received).toHaveLength(1);
});

test('options of the creation are not repeated, headers and query are', async () => {
  const { client, received } = scriptedApi([batch('in_progress'), batch('completed')]);
  const options = {
    idempotencyKey: 'key',
    extraBody: { extra: 1 },
    headers: { 'x-mine': '1' },
    query: { v: '2' },
    pollIntervalMs: 10,
  };
  await settle(client.batches.createAndPoll(create, options));
  const [first, second] = received;
  expect(first).toMatchObject({ path: '/batches?v=2', body: { ...create, extra: 1 } });
  expect(first?.headers.get('idempotency-key')).toBe('key');
  expect(first?.headers.get('x-stainless-poll-helper')).toBeNull();
  expect(second).toMatchObject({ path: '/batches/batch_1?v=2', body: '' });
  expect(second?.headers.get('idempotency-key')).toBeNull();
  expect(second?.headers.get('x-stainless-poll-helper')).toBe('true');
  expect(second?.headers.get('x-stainless-custom-poll-interval')).toBe('10');
  for (const { headers } of received) expect(headers.get('x-mine')).toBe('1');
});

test('deadline bounds the creation too', async () => {
  const { client } = scriptedApi([silence]);
  const { value, after } = await settle(client.batches.createAndPoll(create, { deadline: 700 }));
  expect(value).toBeInstanceOf(APIConnectionTimeoutError);
  expect(after).toBe(700);
});

test('options that are null are those that are left out', async () => {
  const options = {
    pollIntervalMs: null,
    maxWait: null,
    deadline: null,
    onProgress: null,
    signal: null,
  };
  const { client, received } = scriptedApi([batch('in_progress'), batch('completed')]);
  // What a caller without types passes.
  const { after } = await settle(client.batches.poll('batch_1', options as object));
  expect(after).toBe(5000);
  expect(received[0]?.headers.has('x-stainless-custom-poll-interval')).toBe(false);
});

test.each([
  { pollIntervalMs: -1 },
  { pollIntervalMs: Number.NaN },
  { pollIntervalMs: Infinity },
  { pollIntervalMs: '5' },
  { maxWait: -1 },
  { maxWait: '30' },
  { deadline: 0 },
  { onProgress: 'log' },
  { signal: {} },
])('the options %o are refused before anything is sent', async (options) => {
  const { client, received } = scriptedApi([batch('completed')]);
  // What a caller without types passes.
  const error = await failureOf(client.batches.createAndPoll(create, options as object));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).toMatchObject({ code: 'configuration' });
  expect(String(error)).toContain(`\`${Object.keys(options)[0]}\` must be`);
  expect(received).toHaveLength(0);
});
