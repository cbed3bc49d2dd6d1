import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { OpenAI } from '../generated/openai.ts';
import { after, ask, serveOnFakeTimers, times } from '../../test/limited-server.ts';
import {
  limit,
  type LimitedModel,
  type LimitEvent,
  type LimitReport,
  type LimitStore,
  type LimitUpdate,
} from '../limits.ts';

/** A store in memory: a timeline of requests, and the updates that it received. */
class Timeline implements LimitStore {
  readonly updates: LimitUpdate[] = [];
  readonly members = new Set<string>();
  isDown = false;
  hangs = false;
  epoch = 1;
  #till = 0;
  #paused = 0;
  #postponed = 0;
  #learned: number | null = null;

  async sync(_: LimitedModel, update: LimitUpdate): Promise<LimitReport> {
    if (this.hangs) await new Promise(() => {});
    if (this.isDown) throw new Error('connect ECONNREFUSED');
    const now = performance.now();
    this.updates.push(update);
    this.members.add(update.member);
    this.#learned = update.learnedRequests ?? this.#learned;
    const limitOf = Math.min(update.requestsPerMinute ?? Infinity, this.#learned ?? Infinity);
    const pace = 60_000 / limitOf;
    this.#till += update.extraRequests * pace;
    this.#pauseFor(update.pause, now);
    const waits: number[] = [];
    for (let booked = 0; booked < update.book.length; booked++) {
      const start = Math.max(now, this.#till, this.#paused);
      if (waits.length > 0 && start - now > update.ahead) break;
      this.#till = start + pace;
      waits.push(start - now);
    }
    return {
      waits,
      postponed: this.#postponed,
      epoch: String(this.epoch),
      pausedFor: Math.max(0, this.#paused - now),
      learnedRequests: this.#learned,
      learnedTokens: null,
      members: this.members.size,
    };
  }

  /** Loses all that it knows, as Redis does when it restarts. */
  forget(): void {
    this.epoch += 1;
    this.#learned = null;
    this.#till = 0;
  }

  #pauseFor(pause: number, now: number): void {
    if (pause === 0 || now + pause <= this.#paused) return;
    const by = now + pause - Math.max(now, this.#paused);
    this.#paused = now + pause;
    this.#till = Math.max(this.#till, now) + by;
    this.#postponed += by;
  }
}

function settled(calls: readonly Promise<unknown>[]): Promise<unknown> {
  return Promise.allSettled(calls);
}

beforeAll(async () => {
  // What the client loads at its first call takes real time.
  const response = Response.json({});
  const fetch = async (): Promise<Response> => response;
  await ask(new OpenAI({ apiKey: 'sk-test', baseURL: 'https://api.test/v1', fetch }));
});

describe('limits that processes share', () => {
  test('are kept by all of them together', async () => {
    const store = new Timeline();
    const { client, arrivals } = serveOnFakeTimers();
    const clients = times(4, () => client().use(limit({ requestsPerMinute: 600, store })));
    await after(
      9_000,
      clients.flatMap((one) => times(20, () => ask(one))),
    );
    expect(arrivals).toHaveLength(80);
    for (let second = 0; second < 8; second++) {
      const within = arrivals.filter(({ at }) => Math.floor(at / 1_000) === second);
      expect(within.length).toBeGreaterThanOrEqual(9);
      expect(within.length).toBeLessThanOrEqual(11);
    }
  });

  test('are learned by one and known to all', async () => {
    const store = new Timeline();
    const headers = { 'x-ratelimit-limit-requests': '60' };
    const { client } = serveOnFakeTimers((_, number) => (number === 1 ? { headers } : {}));
    const limiters = times(2, () => limit({ store }));
    const [one, two] = limiters.map((limiter) => client().use(limiter));
    await after(200, [ask(one ?? client())]);
    await after(1_500, [ask(two ?? client())]);
    expect(limiters[1]?.state()[0]?.requests.limit).toBe(60);
  });

  test('pause all when the server rejects a request of one, and go on one after the other', async () => {
    const store = new Timeline();
    const { client, arrivals } = serveOnFakeTimers((_, number) =>
      number === 3 ? { status: 429, headers: { 'retry-after': '5' } } : {},
    );
    const clients = times(4, () => client().use(limit({ requestsPerMinute: 600, store })));
    await after(
      12_000,
      clients.flatMap((one) => times(5, () => ask(one))),
    );
    const rejected = arrivals[2]?.at ?? 0;
    // What was to be sent in a quarter of a second may not know of it yet.
    const during = arrivals.filter(({ at }) => at > rejected + 250 && at < rejected + 4_900);
    expect(during).toHaveLength(0);
    const first = arrivals.filter(({ at }) => at >= rejected + 4_900 && at < rejected + 5_900);
    expect(first.length).toBeLessThanOrEqual(11);
    expect(arrivals).toHaveLength(21);
  });

  test.each(['rejects', 'hangs'] as const)(
    'are kept in part while the store %s, and together when it is back',
    async (how) => {
      const store = new Timeline();
      const events: LimitEvent[] = [];
      const { client, arrivals } = serveOnFakeTimers();
      const onEvent = (event: LimitEvent): void => {
        if (event.type === 'store') events.push(event);
      };
      const limiters = times(2, () => limit({ requestsPerMinute: 600, store, onEvent }));
      const clients = limiters.map((limiter) => client().use(limiter));
      const calls = clients.flatMap((one) => times(150, () => ask(one)));
      await vi.advanceTimersByTimeAsync(3_000);
      if (how === 'hangs') store.hangs = true;
      else store.isDown = true;
      await vi.advanceTimersByTimeAsync(10_000);
      expect(events).toMatchObject(times(2, () => ({ available: false, share: 0.5 })));
      expect(arrivals.length).toBeGreaterThanOrEqual(105);
      expect(arrivals.length).toBeLessThanOrEqual(133);
      store.hangs = false;
      store.isDown = false;
      store.epoch = 2;
      await vi.advanceTimersByTimeAsync(5_000);
      expect(events.slice(2)).toMatchObject(times(2, () => ({ available: true, share: 1 })));
      expect(arrivals.length).toBeLessThanOrEqual(184);
      await after(20_000, calls);
      expect(arrivals).toHaveLength(300);
    },
  );

  test('are kept together again soon after the store is back, however far the next turns are', async () => {
    const store = new Timeline();
    const [lost, restored]: [number[], number[]] = [[], []];
    const { client } = serveOnFakeTimers();
    const onEvent = (event: LimitEvent): void => {
      if (event.type === 'store') (event.available ? restored : lost).push(performance.now());
    };
    // Two requests a minute for each of six processes while the store is unavailable.
    const limiters = times(6, () => limit({ requestsPerMinute: 12, store, onEvent }));
    const calls = limiters.flatMap((limiter) => times(4, () => ask(client().use(limiter))));
    await vi.advanceTimersByTimeAsync(31_000);
    store.isDown = true;
    await vi.advanceTimersByTimeAsync(10_000);
    store.isDown = false;
    const back = performance.now();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(lost.length).toBeGreaterThan(2);
    expect(restored).toHaveLength(lost.length);
    expect(Math.max(...restored) - back).toBeLessThanOrEqual(1_100);
    await after(120_000, calls);
  });

  test('are known again to a store that has forgotten them', async () => {
    const store = new Timeline();
    const headers = { 'x-ratelimit-limit-requests': '600' };
    const { client, arrivals } = serveOnFakeTimers(() => ({ headers }));
    const clients = times(2, () => client().use(limit({ store })));
    const calls = clients.flatMap((one) => times(60, () => ask(one)));
    await vi.advanceTimersByTimeAsync(3_000);
    store.forget();
    const before = arrivals.length;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(arrivals.length - before).toBeLessThanOrEqual(54);
    await after(20_000, calls);
  });

  test('give turns back that are not needed', async () => {
    const store = new Timeline();
    const { client, arrivals } = serveOnFakeTimers();
    const [one, two] = times(2, () => client().use(limit({ requestsPerMinute: 60, store })));
    await after(0, [ask(one ?? client())]);
    const abort = new AbortController();
    const late = settled([ask(two ?? client(), {}, { signal: abort.signal })]);
    await vi.advanceTimersByTimeAsync(10);
    abort.abort();
    await late;
    await vi.advanceTimersByTimeAsync(200);
    expect(store.updates.reduce((sum, { extraRequests }) => sum + extraRequests, 0)).toBe(-1);
    await after(1_000, [ask(two ?? client())]);
    expect(arrivals).toHaveLength(2);
  });

  test('end waiting for the store when a call is aborted, or its client is closed', async () => {
    const store = new Timeline();
    store.hangs = true;
    const { client, arrivals } = serveOnFakeTimers();
    const limited = client().use(limit({ store }));
    const calls = [ask(limited, {}, { signal: AbortSignal.abort() }), ask(limited)];
    const ends = settled(calls);
    await limited.close();
    expect(await ends).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    expect(arrivals).toHaveLength(0);
    onTestFinished(() => void vi.clearAllTimers());
  });

  test('h17: need a store', () => {
    // @ts-expect-error: A store has a method `sync`.
    expect(() => limit({ store: {} })).toThrow('`limit`: `store` must be a store of limits');
  });
});
