import { describe, expect, test, vi } from 'vitest';
import { APIConnectionTimeoutError, APIUserAbortError, RateLimitError } from '../error.ts';
import { rejection } from '../../test/clients.ts';
import type { ClientOptions } from '../client-options.ts';
import { limit, LimitError, type LimitEvent, type LimitOptions } from '../limits.ts';
import { after, ask, serveOnFakeTimers, times, type Answer } from '../../test/limited-server.ts';

const REJECTED: Answer = { status: 429, body: { error: { message: 'Too many.', code: 'rate' } } };

function limitsOf(requests: number, remaining = requests): Record<string, string> {
  return {
    'x-ratelimit-limit-requests': String(requests),
    'x-ratelimit-remaining-requests': String(remaining),
  };
}

async function causeOf(calls: readonly Promise<unknown>[], time = 0): Promise<unknown[]> {
  const settled = await after(time, calls);
  return settled.map((one) => (one.status === 'rejected' ? one.reason : null));
}

describe('given limits', () => {
  test('h04: requests are spread over the minute, without a burst at the start', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limited = client().use(limit({ requestsPerMinute: 1_800 }));
    await after(
      11_000,
      times(300, () => ask(limited)),
    );
    expect(arrivals).toHaveLength(300);
    for (let second = 0; second < 11; second++) {
      const within = arrivals.filter(({ at }) => Math.floor(at / 1_000) === second);
      expect(within.length).toBeLessThanOrEqual(30);
    }
    expect(arrivals[299]?.at).toBeLessThan(10_500);
  });

  test('h04: limits are those of each model', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const models = {
      'gpt-4o': { requestsPerMinute: 60 },
      'gpt-4o-*': { requestsPerMinute: 600 },
      'gpt-4o-mini-*': { requestsPerMinute: 6_000 },
    };
    const limited = client().use(limit({ requestsPerMinute: 30, models }));
    const count = (model: string) => arrivals.filter(({ body }) => body['model'] === model).length;
    const names = ['gpt-4o', 'gpt-4o-2024', 'gpt-4o-mini-2024', 'o3'];
    const calls = names.flatMap((model) => times(200, () => ask(limited, { model })));
    await vi.advanceTimersByTimeAsync(2_500);
    expect(names.map(count)).toEqual([3, 25, 200, 2]);
    await after(500_000, calls);
    expect(names.map(count)).toEqual([200, 200, 200, 200]);
  });

  test('of projects are apart', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limiter = limit({ requestsPerMinute: 60 });
    const calls = ['one', 'two'].map((project) => ask(client({ project }).use(limiter)));
    await after(0, calls);
    expect(arrivals).toHaveLength(2);
    expect(limiter.state().map(({ account }) => account)).toEqual([
      expect.stringMatching(/^https:\/\/api\.test\/v1 {2}one \w+$/),
      expect.stringMatching(/^https:\/\/api\.test\/v1 {2}two \w+$/),
    ]);
  });

  test.each<[string, ClientOptions[], number]>([
    ['the same key', [{}, {}], 1],
    ['different keys', [{}, { apiKey: 'sk-other' }], 2],
    ['keys in a header of the call', [{}, { defaultHeaders: { authorization: 'Bearer b' } }], 2],
    ['different functions', [{ apiKey: async () => 'a' }, { apiKey: async () => 'a' }], 2],
  ])('of clients with %s are shared by key', async (_, options, count) => {
    const { client, arrivals } = serveOnFakeTimers();
    const limiter = limit({ requestsPerMinute: 60 });
    const calls = options.map((own) => ask(client(own).use(limiter)));
    await vi.advanceTimersByTimeAsync(0);
    expect(arrivals).toHaveLength(count);
    expect(limiter.state()).toHaveLength(count);
    expect(JSON.stringify(limiter.state())).not.toMatch(/sk-|Bearer/);
    await after(1_100, calls);
  });

  test('stay those of one account when a function gives another key', async () => {
    let keys = 0;
    const { client } = serveOnFakeTimers();
    const limiter = limit({ requestsPerMinute: 6_000 });
    const limited = client({ apiKey: async () => `sk-${keys++}` }).use(limiter);
    await after(100, [ask(limited), ask(limited)]);
    expect(keys).toBe(2);
    expect(limiter.state()).toHaveLength(1);
  });

  test('of different keys are shared where `account` makes them one', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limiter = limit({ requestsPerMinute: 60, account: () => 'ours' });
    const calls = ['sk-1', 'sk-2'].map((apiKey) => ask(client({ apiKey }).use(limiter)));
    await vi.advanceTimersByTimeAsync(0);
    expect(arrivals).toHaveLength(1);
    expect(limiter.state()).toMatchObject([{ account: 'ours' }]);
    await after(1_100, calls);
  });

  test('see no credentials, even when the limiter claims to need them', async () => {
    const { client } = serveOnFakeTimers();
    const seen: unknown[] = [];
    const limiter = limit({ account: (request) => String(seen.push(request.headers)) });
    await ask(client().use(Object.assign(limiter, { secrets: true })));
    expect(seen).toMatchObject([{ authorization: '[redacted]' }]);
  });

  test('of tokens count the text and the most of the answer', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limited = client().use(limit({ tokensPerMinute: 60_000 }));
    const calls = times(3, () =>
      ask(limited, { content: 'x'.repeat(4_000), max_completion_tokens: 1_000 }),
    );
    await after(10_000, calls);
    expect(arrivals.map(({ at }) => Math.round(at / 1_000))).toEqual([0, 2, 4]);
  });

  test('are corrected by the usage of the answer', async () => {
    const { client } = serveOnFakeTimers(() => ({ body: { usage: { total_tokens: 100 } } }));
    const limiter = limit({ tokensPerMinute: 60_000 });
    await ask(client().use(limiter), { max_completion_tokens: 10_000 });
    expect(limiter.state()[0]?.tokens).toEqual({
      limit: 60_000,
      remaining: 59_900,
      period: 60_000,
    });
  });

  test('are corrected by the usage at the end of a stream, however often it is reported', async () => {
    const event = (usage: object | null) => `data: ${JSON.stringify({ choices: [], usage })}\n\n`;
    const body = `${event(null)}${event({ total_tokens: 50 })}${event({ total_tokens: 120 })}data: [DONE]\n\n`;
    const { client } = serveOnFakeTimers(() => ({ body }));
    const limiter = limit({ tokensPerMinute: 60_000 });
    const stream = await client()
      .use(limiter)
      .chat.completions.create({ model: 'gpt-4o', messages: [], max_tokens: 5_000, stream: true });
    expect(limiter.state()[0]?.tokens.remaining).toBeLessThan(55_001);
    for await (const _ of stream);
    expect(limiter.state()[0]).toMatchObject({ underWay: 0, tokens: { remaining: 59_880 } });
  });

  test('count retries, which wait like first attempts', async () => {
    const { client, arrivals } = serveOnFakeTimers((_, number) => ({
      status: number < 3 ? 500 : 200,
    }));
    const limiter = limit({ requestsPerMinute: 6 });
    await after(40_000, [ask(client().use(limiter))]);
    expect(arrivals.map(({ at }) => Math.round(at / 1_000))).toEqual([0, 10, 20]);
    expect(limiter.state()[0]?.sent).toBe(3);
  });

  test('give tokens back that a refused request did not use', async () => {
    const { client } = serveOnFakeTimers(() => ({ status: 400 }));
    const limiter = limit({ tokensPerMinute: 60_000 });
    await rejection(ask(client().use(limiter), { max_completion_tokens: 10_000 }));
    expect(limiter.state()[0]?.tokens.remaining).toBe(60_000);
  });

  test('do not count what reads or manages', async () => {
    const { client, arrivals } = serveOnFakeTimers(() => ({ body: { data: [] } }));
    const limiter = limit({ requestsPerMinute: 1 });
    const limited = client().use(limiter);
    await after(
      0,
      times(5, () => limited.models.list()),
    );
    await after(
      0,
      times(5, () => limited.responses.retrieve('resp_1')),
    );
    await after(
      0,
      times(5, () => limited.beta.assistants.create({ model: 'gpt-4o' })),
    );
    expect(arrivals).toHaveLength(15);
    expect(limiter.state()).toEqual([]);
  });

  test('h20: submitting batches does not count, nor do their files', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limiter = limit({ requestsPerMinute: 1, tokensPerMinute: 1 });
    const limited = client().use(limiter);
    const batch = {
      input_file_id: 'file-1',
      endpoint: '/v1/chat/completions',
      completion_window: '24h',
    } as const;
    await after(
      0,
      times(20, () => limited.batches.create(batch)),
    );
    const file = new File(['{}'], 'batch.jsonl');
    await after(
      0,
      times(20, () => limited.files.create({ file, purpose: 'batch' })),
    );
    expect(arrivals).toHaveLength(40);
    expect(limiter.state()).toEqual([]);
  });
});

describe('h18: a request', () => {
  test('that is larger than the limit fails before anything is sent', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limiter = limit({ tokensPerMinute: 1_000 });
    const limited = client().use(limiter);
    const error = await rejection(ask(limited, { max_completion_tokens: 5_000 }));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ code: 'request_exceeds_limit', model: 'gpt-4o', waited: 0 });
    expect(arrivals).toEqual([]);
    await ask(limited, { max_completion_tokens: 900 });
    expect(arrivals).toHaveLength(1);
  });

  test('that is larger than what is left waits, and what is left is never negative', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limiter = limit({ tokensPerMinute: 1_000, burst: 60_000 });
    const limited = client().use(limiter);
    const calls = times(3, () => ask(limited, { max_completion_tokens: 800 }));
    for (let second = 0; second < 200; second++) {
      await vi.advanceTimersByTimeAsync(1_000);
      expect(limiter.state()[0]?.tokens.remaining).toBeGreaterThanOrEqual(0);
    }
    await after(0, calls);
    expect(arrivals.map(({ at }) => Math.round(at / 60_000))).toEqual([0, 1, 2]);
  });

  test('that waits when a lower limit is learned fails then', async () => {
    const { client, arrivals } = serveOnFakeTimers(() => ({
      after: 100,
      headers: { 'x-ratelimit-limit-tokens': '1000' },
    }));
    const limited = client().use(limit({ concurrency: 1 }));
    const calls = times(2, () => ask(limited, { max_completion_tokens: 5_000 }));
    const [first, second] = await causeOf(calls, 200);
    expect(first).toBeNull();
    expect(second).toMatchObject({ code: 'request_exceeds_limit' });
    expect(arrivals).toHaveLength(1);
  });
});

describe('learned limits', () => {
  test('h04: come from the headers of the first answers', async () => {
    const { client, arrivals } = serveOnFakeTimers(() => ({ headers: limitsOf(60), after: 500 }));
    const limiter = limit();
    const calls = times(20, () => ask(client().use(limiter)));
    await vi.advanceTimersByTimeAsync(500);
    expect(arrivals.length).toBeLessThanOrEqual(5);
    await after(30_000, calls);
    expect(limiter.state()[0]?.requests.limit).toBe(60);
    for (const { at } of arrivals.slice(5)) {
      const second = arrivals.filter((other) => other.at >= at && other.at < at + 1_000);
      expect(second).toHaveLength(1);
    }
  });

  test('include what others spend', async () => {
    const { client, arrivals } = serveOnFakeTimers(() => ({ headers: limitsOf(600, 0) }));
    const limited = client().use(limit({ burst: 60_000 }));
    await after(
      60_000,
      times(50, () => ask(limited)),
    );
    const late = arrivals.slice(5).map(({ at }) => at);
    expect(late.length).toBeGreaterThan(40);
    late.forEach((at, number) => {
      if (number > 0) expect(at - (late[number - 1] ?? 0)).toBeGreaterThanOrEqual(99);
    });
  });

  test('are not needed: a server without headers receives more and more at once', async () => {
    let most = 0;
    let open = 0;
    const { client, arrivals } = serveOnFakeTimers(() => {
      most = Math.max(most, ++open);
      setTimeout(() => (open -= 1), 100);
      return { after: 100 };
    });
    const limited = client().use(limit());
    await after(
      2_000,
      times(500, () => ask(limited)),
    );
    expect(arrivals).toHaveLength(500);
    expect(arrivals.filter(({ at }) => at === 0)).toHaveLength(4);
    expect(most).toBeGreaterThan(100);
  });
});

describe('a rejection with status 429', () => {
  test('h19: pauses for `retry-after`, not until all is full again', async () => {
    const headers = { 'retry-after': '1', 'x-ratelimit-reset-requests': '6s', ...limitsOf(600, 0) };
    const { client, arrivals } = serveOnFakeTimers((_, number) =>
      number === 1 ? { ...REJECTED, headers } : {},
    );
    await after(7_000, [ask(client().use(limit()))]);
    expect(arrivals.map(({ at }) => at)).toEqual([0, 1_000]);
  });

  test('h19: pauses for `retry-after-ms` before `retry-after`', async () => {
    const headers = { 'retry-after-ms': '250', 'retry-after': '1' };
    const { client, arrivals } = serveOnFakeTimers((_, number) =>
      number === 1 ? { ...REJECTED, headers } : {},
    );
    await after(7_000, [ask(client().use(limit()))]);
    expect(arrivals.map(({ at }) => at)).toEqual([0, 250]);
  });

  test('h19: pauses for as long as the request needs where there is only a reset', async () => {
    const headers = { ...limitsOf(600, 0), 'x-ratelimit-reset-requests': '60s' };
    const { client, arrivals } = serveOnFakeTimers((_, number) =>
      number === 1 ? { ...REJECTED, headers } : {},
    );
    await after(7_000, [ask(client().use(limit()))]);
    expect(arrivals[1]?.at).toBeLessThanOrEqual(110);
  });

  test('pauses all requests of the model, once', async () => {
    const events: LimitEvent[] = [];
    const headers = { 'retry-after': '2' };
    const { client, arrivals } = serveOnFakeTimers((_, number) =>
      number <= 4 ? { ...REJECTED, headers, after: 10 } : {},
    );
    const limited = client().use(limit({ onEvent: (event) => events.push(event) }));
    const calls = times(10, () => ask(limited));
    calls.push(ask(limited, { model: 'other' }));
    await after(10_000, calls);
    const at = (model: string) =>
      arrivals.filter(({ body }) => body['model'] === model).map((one) => one.at);
    expect(at('gpt-4o').filter((time) => time > 0 && time < 2_010)).toEqual([]);
    expect(at('gpt-4o')).toHaveLength(14);
    expect(at('other')).toEqual([0]);
    expect(events.filter(({ type }) => type === 'paused')).toHaveLength(1);
  });

  test('pauses longer each time where the server gives no time', async () => {
    const { client, arrivals } = serveOnFakeTimers((_, number) => (number <= 3 ? REJECTED : {}));
    await after(30_000, [ask(client().use(limit()))]);
    const gaps = arrivals.slice(1).map(({ at }, number) => at - (arrivals[number]?.at ?? 0));
    expect(gaps).toHaveLength(3);
    [1_000, 2_000, 4_000].forEach((most, number) => {
      expect(gaps[number]).toBeLessThanOrEqual(most + 1);
      expect(gaps[number]).toBeGreaterThanOrEqual(0.75 * most);
    });
  });

  test('h16: is no attempt, up to a limit of its own', async () => {
    const { client, arrivals } = serveOnFakeTimers(() => ({
      ...REJECTED,
      headers: { 'retry-after-ms': '10' },
    }));
    const limited = client({ maxRetries: 0 }).use(limit({ maxRejections: 5 }));
    const [error] = await causeOf([ask(limited)], 1_000);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(arrivals).toHaveLength(6);
  });

  test('h16: leaves the attempts for other failures, and both have an end together', async () => {
    const { client, arrivals } = serveOnFakeTimers(() => ({
      ...REJECTED,
      headers: { 'retry-after-ms': '10' },
    }));
    const limited = client({ maxRetries: 2 }).use(limit({ maxRejections: 5 }));
    const [error] = await causeOf([ask(limited)], 1_000);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(arrivals).toHaveLength(1 + 5 + 2);
  });

  test('that no wait can help is passed on at once', async () => {
    const { client, arrivals } = serveOnFakeTimers(() => ({
      status: 429,
      body: { error: { message: 'No money.', code: 'insufficient_quota' } },
    }));
    const limiter = limit();
    const error = await rejection(ask(client().use(limiter)));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(arrivals).toHaveLength(1);
    expect(limiter.state()[0]?.pausedFor).toBe(0);
  });

  test('of a longer pause than `maxWait` fails those that wait at once', async () => {
    const { client, arrivals } = serveOnFakeTimers(() => ({
      ...REJECTED,
      headers: { 'retry-after': '3600' },
      after: 100,
    }));
    const limited = client({ maxRetries: 0 }).use(limit({ maxWait: 60_000 }));
    const errors = await causeOf(
      times(10, () => ask(limited)),
      200,
    );
    expect(arrivals).toHaveLength(4);
    for (const error of errors) {
      expect(error).toMatchObject({ code: 'limit_wait_exceeded' });
      expect((error as LimitError).retryAfter).toBeGreaterThan(3_500_000);
    }
  });
});

describe('a request that waits', () => {
  test('leaves the queue at once when it is aborted', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limiter = limit({ requestsPerMinute: 1 });
    const limited = client().use(limiter);
    const controller = new AbortController();
    const { signal } = controller;
    await ask(limited);
    const calls = [ask(limited, {}, { signal }), ask(limited), ask(limited, {}, { signal })];
    const settled = Promise.allSettled(calls);
    await vi.advanceTimersByTimeAsync(10);
    expect(limiter.state()[0]?.waiting).toBe(3);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(limiter.state()[0]?.waiting).toBe(1);
    await expect(calls[0]).rejects.toBeInstanceOf(APIUserAbortError);
    await vi.advanceTimersByTimeAsync(62_000);
    expect((await settled).map(({ status }) => status)).toEqual([
      'rejected',
      'fulfilled',
      'rejected',
    ]);
    expect(arrivals).toHaveLength(2);
  });

  test('ends with its deadline', async () => {
    const { client } = serveOnFakeTimers();
    const limited = client().use(limit({ requestsPerMinute: 1 }));
    await ask(limited);
    const [error] = await causeOf([ask(limited, {}, { deadline: 5_000 })], 5_000);
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toMatchObject({ phase: 'deadline' });
  });

  test('ends when the client is closed', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limiter = limit({ requestsPerMinute: 1 });
    const limited = client().use(limiter);
    await ask(limited);
    const waiting = causeOf(
      times(3, () => ask(limited)),
      10,
    );
    await vi.advanceTimersByTimeAsync(5);
    await limited.close();
    for (const error of await waiting) expect(error).toMatchObject({ code: 'client_closed' });
    expect(limiter.state()[0]?.waiting).toBe(0);
    expect(arrivals).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('may wait longer than its timeout', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limited = client({ timeout: 1_000 }).use(limit({ requestsPerMinute: 6 }));
    await after(
      20_000,
      times(2, () => ask(limited)),
    );
    expect(arrivals.map(({ at }) => Math.round(at / 1_000))).toEqual([0, 10]);
  });

  test('waits no longer than `maxWait`', async () => {
    const { client } = serveOnFakeTimers();
    const limited = client().use(limit({ requestsPerMinute: 1, maxWait: 3_000 }));
    await ask(limited);
    const [error] = await causeOf([ask(limited)], 3_000);
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ code: 'limit_wait_exceeded', waited: 3_000, retryable: false });
    expect(String(error)).toContain('`maxWait`');
  });

  test('is refused when too many wait already', async () => {
    const { client } = serveOnFakeTimers();
    const limiter = limit({ requestsPerMinute: 1, maxQueue: 2 });
    const limited = client().use(limiter);
    const ended = causeOf(
      times(5, () => ask(limited)),
      0,
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(limiter.state()[0]?.waiting).toBe(2);
    await vi.advanceTimersByTimeAsync(200_000);
    const errors = await ended;
    expect(errors.filter((error) => error instanceof LimitError)).toHaveLength(2);
    expect(errors[4]).toMatchObject({ code: 'limit_queue_full' });
  });

  test('keeps no timer when none is left', async () => {
    const { client } = serveOnFakeTimers();
    const limited = client().use(limit({ requestsPerMinute: 600 }));
    await after(
      3_000,
      times(20, () => ask(limited)),
    );
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a fair order', () => {
  const share = (arrivals: { body: Record<string, unknown> }[], user: string): number =>
    arrivals.filter(({ body }) => body['user'] === user).length;
  const userOf = ({ body }: { body: unknown }): string => String((body as { user?: string }).user);

  test('gives each key the same, whoever came first', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limited = client().use(limit({ requestsPerMinute: 600, key: userOf }));
    const calls = ['a', 'b'].flatMap((user) => times(100, () => ask(limited, { user })));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(share(arrivals, 'a') / share(arrivals, 'b')).toBeCloseTo(1, 1);
    await after(20_000, calls);
  });

  test('gives a key its weight', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const weight = (key: string): number => (key === 'a' ? 3 : 1);
    const limited = client().use(limit({ requestsPerMinute: 600, key: userOf, weight }));
    const calls = ['b', 'a'].flatMap((user) => times(100, () => ask(limited, { user })));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(share(arrivals, 'a') / share(arrivals, 'b')).toBeCloseTo(3, 0);
    await after(20_000, calls);
  });

  test('lets urgent requests pass, and the others not starve', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const limiter = limit({ requestsPerMinute: 600 });
    const low = client().use(limiter.with({ priority: 'low' }));
    const high = client().use(limiter.with({ priority: 'high' }));
    const calls = [
      ...times(100, () => ask(low, { user: 'low' })),
      ...times(100, () => ask(high, { user: 'high' })),
    ];
    await vi.advanceTimersByTimeAsync(8_000);
    expect(share(arrivals, 'high')).toBeGreaterThan(70);
    expect(share(arrivals, 'low')).toBeGreaterThan(2);
    await after(20_000, calls);
    expect(limiter.state()).toHaveLength(1);
  });
});

describe('concurrency', () => {
  test('is never above a given number, streams included', async () => {
    let most = 0;
    const limiter = limit({ concurrency: 3 });
    const { client, arrivals } = serveOnFakeTimers(() => {
      most = Math.max(most, limiter.state()[0]?.underWay ?? 0);
      return { after: 50 };
    });
    await after(
      1_000,
      times(30, () => ask(client().use(limiter))),
    );
    expect([most, arrivals.length]).toEqual([3, 30]);
  });

  test('is free again when a stream is left, was never read, or failed', async () => {
    const { client } = serveOnFakeTimers((_, number) => ({
      body:
        number === 3
          ? 'data: {"error":{"message":"No."}}\n\n'
          : 'data: {"choices":[]}\n\ndata: [DONE]\n\n',
    }));
    const limiter = limit({ concurrency: 1 });
    const limited = client().use(limiter);
    const open = () =>
      limited.chat.completions.create({ model: 'gpt-4o', messages: [], stream: true });
    for await (const _ of await open()) break;
    const unread = await open();
    await vi.advanceTimersByTimeAsync(100);
    expect(limiter.state()[0]?.underWay).toBe(0);
    const failing = await open();
    await rejection(failing[Symbol.asyncIterator]().next());
    expect(limiter.state()[0]?.underWay).toBe(0);
    await unread[Symbol.asyncDispose]();
  });

  test('adapts to what the server answers without slowing down', async () => {
    const limiter = limit({ concurrency: 'adaptive', requestsPerMinute: 60_000 });
    const { client } = serveOnFakeTimers(() => {
      const underWay = limiter.state()[0]?.underWay ?? 0;
      // Twelve at once are answered as fast as one.
      return { after: 100 * Math.max(1, underWay / 12) ** 2 };
    });
    const calls = times(1_000, () => ask(client().use(limiter)));
    await vi.advanceTimersByTimeAsync(10_000);
    const samples = times(20, (number) => number);
    const seen = [];
    for (const _ of samples) {
      await vi.advanceTimersByTimeAsync(100);
      seen.push(limiter.state()[0]?.concurrency ?? 0);
    }
    expect(Math.max(...seen)).toBeLessThan(50);
    expect(Math.min(...seen)).toBeGreaterThan(4);
    await after(100_000, calls);
  });
});

describe('h17: options', () => {
  const wrong: [string, unknown, RegExp][] = [
    ['an unknown name', { requestPerMinute: 5 }, /Use `requestsPerMinute`/],
    ['a name of another library', { limiter: { max: 1 } }, /no option `limiter`/],
    ['a string', { requestsPerMinute: '5' }, /positive number/],
    ['zero', { tokensPerMinute: 0 }, /positive number/],
    ['NaN', { requestsPerMinute: Number.NaN }, /positive number/],
    ['Infinity', { requestsPerMinute: Infinity }, /positive number/],
    ['a weight without a key', { weight: () => 1 }, /no effect without `key`/],
    ['an unknown name of a model', { models: { a: { rpm: 5 } } }, /models\["a"\]/],
    ['limits of a model that are a number', { models: { a: 5 } }, /takes an object/],
    ['a burst above a minute', { burst: 60_001 }, /`burst`/],
    ['no concurrency', { concurrency: 0 }, /`concurrency`/],
    ['a half of a request', { maxQueue: 0.5 }, /`maxQueue`/],
    ['no function', { key: 'tenant' }, /`key` must be a function/],
    ['null', null, /takes an object/],
    ['a list', [], /takes an object/],
  ];
  test.each(wrong)('that are %s are refused', (_, options, message) => {
    const make = (): unknown => limit(options as LimitOptions);
    expect(make).toThrow(message);
    expect(make).toThrow(expect.objectContaining({ code: 'configuration' }));
  });

  test('given to `use` are refused, as is another place', () => {
    const { client } = serveOnFakeTimers();
    const misplaced: object = { requestsPerMinute: 5 };
    expect(() => client().use(limit(), misplaced)).toThrow(/no option `requestsPerMinute`/);
    expect(() => client().use(limit(), { around: 'call' })).toThrow(/around: 'attempt' only/);
    client().use(limit(), { around: 'attempt' });
  });

  test('of a share are refused as well', () => {
    const limiter = limit();
    const shares: object[] = [{ weight: 0 }, { priority: 'urgent' }, { key: 5 }, { keys: 'a' }];
    for (const share of shares) expect(() => limiter.with(share)).toThrow(/`limit`/);
  });

  test.each([
    ['key', { key: () => 5 }],
    ['priority', { priority: () => 'urgent' }],
    ['estimateTokens', { estimateTokens: () => Number.NaN }],
    [
      'key',
      {
        key: () => {
          throw new Error('No tenant.');
        },
      },
    ],
  ])('whose function `%s` fails are reported by the call', async (name, options) => {
    const { client, arrivals } = serveOnFakeTimers();
    const error = await rejection(ask(client().use(limit(options as LimitOptions))));
    expect(error).toMatchObject({ code: 'configuration' });
    expect(String(error)).toContain(name);
    expect(arrivals).toEqual([]);
  });
});

describe('a limiter', () => {
  test('counts once, though it was added twice', async () => {
    const { client } = serveOnFakeTimers();
    const limiter = limit({ concurrency: 1 });
    await ask(
      client()
        .use(limiter)
        .use(limiter.with({ key: 'a' })),
    );
    expect(limiter.state()[0]).toMatchObject({ sent: 1, underWay: 0 });
  });

  test('reports what it does', async () => {
    const events: LimitEvent[] = [];
    const { client } = serveOnFakeTimers(() => ({ headers: limitsOf(60, 59) }));
    const limited = client().use(limit({ onEvent: (event) => events.push(event), maxWait: 10 }));
    await ask(limited);
    await causeOf([ask(limited)], 10);
    expect(events).toMatchObject([
      {
        type: 'sent',
        waited: 0,
        model: 'gpt-4o',
        account: expect.stringMatching(/^https:\/\/api\.test\/v1 {3}\w+$/),
      },
      { type: 'limits', requests: 60, tokens: null },
      { type: 'queued', waiting: 1 },
      { type: 'refused', error: { code: 'limit_wait_exceeded' } },
    ]);
  });

  test('is not stopped by an observer that fails', async () => {
    const { client, arrivals } = serveOnFakeTimers();
    const onEvent = (): never => {
      throw new Error('Broken.');
    };
    await after(
      1_000,
      times(3, () => ask(client().use(limit({ onEvent, requestsPerMinute: 600 })))),
    );
    expect(arrivals).toHaveLength(3);
  });

  test('uses an estimate of the user', async () => {
    const { client } = serveOnFakeTimers();
    const limiter = limit({ tokensPerMinute: 1_000, estimateTokens: ({ path }) => path.length });
    await ask(client().use(limiter));
    expect(limiter.state()[0]?.tokens.remaining).toBe(1_000 - '/chat/completions'.length);
  });

  test('shows no key', async () => {
    const { client } = serveOnFakeTimers();
    const seen: unknown[] = [];
    const limiter = limit({ key: (request) => (seen.push(request), '') });
    await ask(client({ apiKey: 'sk-very-secret' }).use(limiter));
    expect(seen).toHaveLength(1);
    expect(JSON.stringify([seen, limiter.state()])).not.toContain('very-secret');
  });

  test('limits forms by their path, as their model is not known', async () => {
    const { client, arrivals } = serveOnFakeTimers(() => ({ body: { text: '' } }));
    const limiter = limit({ requestsPerMinute: 60 });
    const limited = client().use(limiter);
    const file = new File(['RIFF'], 'a.wav');
    await after(
      2_000,
      times(2, () => limited.audio.transcriptions.create({ file, model: 'whisper-1' })),
    );
    expect(Math.round(arrivals[1]?.at ?? 0)).toBeGreaterThan(1_000);
    expect(limiter.state()[0]?.model).toBe('/audio/transcriptions');
  });
});
