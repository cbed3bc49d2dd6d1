import { createEmulator, type Emulator, type RateLimitOptions } from '@petrel/emulator';
import OpenAI from 'petrel';
import { limit, type LimitOptions } from 'petrel/limits';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Result {
  rejected: number;
  /** Requests a minute. */
  rate: number;
}

/** An emulator that has loaded what it needs: that takes real time, in which virtual time would pass. */
async function loadedEmulator(rateLimits: RateLimitOptions): Promise<Emulator> {
  const emulator = createEmulator({ rateLimits, recordedRequests: 1, now: () => Date.now() });
  const { apiKey, fetch } = emulator;
  const client = new OpenAI({ apiKey, baseURL: 'https://emulator.test/v1', fetch });
  vi.useRealTimers();
  await client.chat.completions.create({
    model: 'warm-up',
    messages: [{ role: 'user', content: 'Hi' }],
  });
  await client.responses.create({ model: 'warm-up', input: 'Hi' });
  vi.useFakeTimers();
  return emulator;
}

/** Sends requests through a limiter to an emulator that enforces limits; each waits up to 2 s for its answer. */
async function run(
  count: number,
  enforced: RateLimitOptions,
  options: LimitOptions,
): Promise<Result> {
  const emulator = await loadedEmulator(enforced);
  let rejected = 0;
  const fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const response = await emulator.fetch(input, init);
    if (response.status === 429) rejected += 1;
    await new Promise((resolve) => setTimeout(resolve, 200 + ((rejected * 37) % 1_800)));
    return response;
  };
  const client = new OpenAI({
    apiKey: emulator.apiKey,
    baseURL: 'https://emulator.test/v1',
    fetch,
  });
  client.use(limit(options));
  const began = performance.now();
  let last = began;
  const calls = Array.from({ length: count }, async (_, number) => {
    await client.chat.completions.create({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: `Say ${'x'.repeat(number % 50)}` }],
      max_completion_tokens: 20 + (number % 80),
    });
    last = performance.now();
  });
  const all = Promise.all(calls);
  await vi.advanceTimersByTimeAsync(0);
  while ((await Promise.race([all, Promise.resolve(null)])) === null) {
    await vi.advanceTimersByTimeAsync(250);
  }
  return { rejected, rate: (count * 60_000) / (last - began) };
}

test('h04: the limits of the headers are kept, to the second, at the rate that they allow', async () => {
  const { rejected, rate } = await run(1_000, { requestsPerMinute: 1_800, burst: 1_000 }, {});
  expect(rejected).toBeLessThanOrEqual(1);
  expect(rate).toBeGreaterThanOrEqual(0.95 * 1_800);
}, 60_000);

test('limits that are given are kept', async () => {
  const limits = { requestsPerMinute: 3_000 };
  const { rejected, rate } = await run(1_000, { ...limits, burst: 1_000 }, limits);
  expect(rejected).toBe(0);
  expect(rate).toBeGreaterThanOrEqual(0.95 * 3_000);
}, 60_000);

test('limits of tokens are learned, and used to 95 %', async () => {
  // About 83 tokens by the server's count: 12,000 a minute are 144 requests.
  const { rejected, rate } = await run(450, { tokensPerMinute: 12_000 }, {});
  expect(rejected).toBe(0);
  expect(rate).toBeGreaterThanOrEqual(0.95 * 144);
}, 60_000);

test('other programs that use the same limit are left their part', async () => {
  const emulator = await loadedEmulator({ requestsPerMinute: 600 });
  const { fetch } = emulator;
  const options = { apiKey: emulator.apiKey, baseURL: 'https://emulator.test/v1', fetch };
  const clients = [1, 2].map(() => new OpenAI(options).use(limit({ maxRejections: 1_000 })));
  const counts = [0, 0];
  const calls = clients.flatMap((client, nth) =>
    Array.from({ length: 500 }, async () => {
      await client.responses.create({ model: 'gpt-4o', input: 'Hello', max_output_tokens: 16 });
      counts[nth] = (counts[nth] ?? 0) + 1;
    }),
  );
  await vi.advanceTimersByTimeAsync(45_000);
  // The full bucket, and what fills up meanwhile, went to both.
  expect(Math.min(...counts)).toBeGreaterThan(200);
  const all = Promise.all(calls);
  await vi.advanceTimersByTimeAsync(60_000);
  await all;
}, 60_000);
