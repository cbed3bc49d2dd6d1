import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Bucket } from '../../packages/petrel/src/limits/bucket.ts';
import { TurnQueue } from '../../packages/petrel/src/limits/turn-queue.ts';

/** A request of a simulated program. */
interface Job {
  /** Milliseconds until it comes. */
  at: number;
  tokens: number;
  /** Milliseconds until its answer. */
  latency: number;
  flow: string;
}

interface Start {
  at: number;
  tokens: number;
  flow: string;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const MINUTE = 60_000;

function queueOf(requestsPerMinute: number, tokensPerMinute: number, burst: number): TurnQueue {
  const settings = { requestsPerMinute, tokensPerMinute, burst, concurrency: Infinity };
  const waits = { maxQueue: 1e6, maxWait: 1e9 };
  const name = { account: '', model: 'm' };
  return new TurnQueue(new Bucket(settings, () => {}), name, waits, () => {});
}

/** Runs jobs through a queue, on timers that are late at random, until all have been answered. */
async function simulate(queue: TurnQueue, jobs: readonly Job[], step: number): Promise<Start[]> {
  const starts: Start[] = [];
  const began = performance.now();
  const answers: number[] = [];
  const limits = { signal: null, closing: undefined, deadlineAt: null };
  for (const { at, tokens, latency, flow } of jobs) {
    setTimeout(async () => {
      const since = performance.now();
      const demand = { tokens, flow, weight: 1, since, rejection: undefined, limits };
      const turn = await queue.enter(demand);
      starts.push({ at: performance.now() - began, tokens, flow });
      setTimeout(() => {
        queue.bucket.answered(turn, {});
        queue.bucket.settle(turn);
        answers.push(latency);
      }, latency);
    }, at);
  }
  for (let turns = 0; answers.length < jobs.length; turns++) {
    if (turns > 200_000) throw new Error(`${jobs.length - answers.length} requests starve.`);
    await vi.advanceTimersByTimeAsync(step);
  }
  return starts;
}

/** The most that was spent within any minute, in whichever millisecond it began. */
function mostInAMinute(starts: readonly Start[], amountOf: (start: Start) => number): number {
  let most = 0;
  let sum = 0;
  let first = 0;
  for (const start of starts) {
    sum += amountOf(start);
    for (let oldest = starts[first]; oldest !== undefined; oldest = starts[first]) {
      if (oldest.at > start.at - MINUTE) break;
      sum -= amountOf(oldest);
      first += 1;
    }
    most = Math.max(most, sum);
  }
  return most;
}

test('whatever the limits, costs and latencies: no minute exceeds, and no request starves', async () => {
  const scenario = fc.record({
    requests: fc.integer({ min: 20, max: 3_000 }),
    tokens: fc.integer({ min: 2_000, max: 100_000 }),
    burst: fc.constantFrom(0, 0, 1_000, 10_000, 60_000),
    step: fc.integer({ min: 1, max: 40 }),
    jobs: fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: 90_000 }),
        share: fc.double({ min: 0.000_01, max: 0.2, noNaN: true }),
        latency: fc.integer({ min: 0, max: 30_000 }),
        flow: fc.constantFrom('a', 'b', 'c'),
      }),
      { minLength: 1, maxLength: 100 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ requests, tokens, burst, step, jobs }) => {
      const queue = queueOf(requests, tokens, burst);
      const sized = jobs.map((job) => ({ ...job, tokens: Math.ceil(job.share * tokens) }));
      const starts = await simulate(queue, sized, step * 25);
      expect(starts).toHaveLength(jobs.length);
      expect(mostInAMinute(starts, () => 1)).toBeLessThanOrEqual(requests);
      expect(mostInAMinute(starts, (start) => start.tokens)).toBeLessThanOrEqual(tokens);
      const { state } = queue;
      expect(state).toMatchObject({ waiting: 0, underWay: 0, sent: jobs.length });
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('whatever three keys ask for, each gets its share within 10 %', async () => {
  const scenario = fc.record({
    requests: fc.integer({ min: 200, max: 800 }),
    costs: fc.tuple(
      fc.integer({ min: 50, max: 400 }),
      fc.integer({ min: 50, max: 400 }),
      fc.integer({ min: 50, max: 400 }),
    ),
    latency: fc.integer({ min: 0, max: 5_000 }),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ requests, costs, latency }) => {
      const queue = queueOf(requests, requests * 200, 0);
      const flows = ['a', 'b', 'c'];
      // The same work for each key, in requests of its own size, of which all come at once.
      const jobs = flows.flatMap((flow, nth) => {
        const cost = Math.max(1 / requests, (costs[nth] ?? 0) / (requests * 200));
        const count = Math.ceil(0.5 / cost);
        return Array.from({ length: count }, () => ({
          at: nth,
          tokens: costs[nth] ?? 0,
          latency,
          flow,
        }));
      });
      const starts = await simulate(queue, jobs, 1_000);
      const half = starts.slice(0, Math.floor(starts.length / 2));
      const spent = flows.map((flow) => {
        const own = half.filter((start) => start.flow === flow);
        return own.reduce(
          (sum, { tokens }) => sum + Math.max(1 / requests, tokens / (requests * 200)),
          0,
        );
      });
      const mean = spent.reduce((sum, share) => sum + share, 0) / 3;
      for (const share of spent) expect(Math.abs(share / mean - 1)).toBeLessThan(0.1);
    }),
    { numRuns: 8 },
  );
}, 60_000);
