import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Bucket, type Turn } from './bucket.ts';
import { TurnQueue, type Demand } from './turn-queue.ts';

/** Limits, and what is sent within them: more than they allow, all the time. */
interface Load {
  requestsPerMinute: number;
  tokensPerMinute: number;
  burst: number;
  /** Weights of the keys that share the limits. */
  weights: number[];
  /** The part of a minute's tokens that the largest request takes. */
  largest: number;
  /** Milliseconds until the slowest answer. */
  slowest: number;
  /** The least part of its tokens that a request takes in the end. */
  least: number;
  /** What sizes and latencies are made of. */
  seed: number;
}

interface Sent {
  at: number;
  flow: string;
  estimated: number;
  tokens: number;
}

const MINUTE = 60_000;
const DURATION = 2.5 * MINUTE;

const LOADS = fc.record<Load>({
  requestsPerMinute: fc.integer({ min: 20, max: 200 }),
  tokensPerMinute: fc.integer({ min: 500, max: 100_000 }),
  burst: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: MINUTE })),
  weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
  largest: fc.double({ min: 0.001, max: 0.02, noNaN: true }),
  slowest: fc.integer({ min: 1, max: 20_000 }),
  least: fc.double({ min: 0.2, max: 1, noNaN: true }),
  seed: fc.integer({ min: 1, max: 1e6 }),
});

/** A queue that is never empty, and what was sent in the time of the test. */
async function sendAll(load: Load): Promise<Sent[]> {
  const { requestsPerMinute, tokensPerMinute, burst, weights, largest, slowest, least } = load;
  const random = randomOf(load.seed);
  const settings = { requestsPerMinute, tokensPerMinute, burst, concurrency: Infinity };
  const bucket = new Bucket(settings, () => {});
  const name = { account: '', model: 'gpt-4o' };
  const queue = new TurnQueue(bucket, name, { maxQueue: Infinity, maxWait: Infinity }, () => {});
  const started = performance.now();
  const sent: Sent[] = [];
  const finish = (turn: Turn, tokens: number): void => {
    bucket.correct(turn, { total: tokens, output: tokens });
    bucket.settle(turn);
  };
  const keepSending = async (flow: string, weight: number): Promise<void> => {
    for (;;) {
      const estimated = 1 + Math.floor(random() * largest * tokensPerMinute);
      const demand: Demand = {
        tokens: estimated,
        flow,
        weight,
        since: performance.now(),
        rejection: undefined,
        limits: { signal: null, closing: undefined, deadlineAt: null },
      };
      const turn = await queue.enter(demand);
      const tokens = Math.ceil(estimated * (least + (1 - least) * random()));
      sent.push({ at: performance.now() - started, flow, estimated, tokens });
      setTimeout(() => finish(turn, tokens), random() * slowest);
    }
  };
  // Of each key more wait at any time than can be sent at once.
  const waiting = 8 + Math.ceil((requestsPerMinute * burst) / MINUTE);
  weights.forEach((weight, key) => {
    for (let nth = 0; nth < waiting; nth++) void keepSending(`key ${key}`, weight);
  });
  await vi.advanceTimersByTimeAsync(DURATION);
  vi.clearAllTimers();
  return sent;
}

/** Numbers that look random (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The most in any minute, of requests or of tokens. */
function mostInAMinute(sent: readonly Sent[], amountOf: (one: Sent) => number): number {
  let [most, within, first] = [0, 0, 0];
  for (const one of sent) {
    within += amountOf(one);
    for (let oldest = sent[first]; oldest !== undefined && oldest.at <= one.at - MINUTE;) {
      within -= amountOf(oldest);
      oldest = sent[++first];
    }
    most = Math.max(most, within);
  }
  return most;
}

function sumOf(sent: readonly Sent[], amountOf: (one: Sent) => number): number {
  return sent.reduce((sum, one) => sum + amountOf(one), 0);
}

async function check(verify: (load: Load, sent: readonly Sent[]) => void): Promise<void> {
  const property = fc.asyncProperty(LOADS, async (load) => verify(load, await sendAll(load)));
  await fc.assert(property, { numRuns: 12 });
}

describe('whatever the limits, sizes and latencies, a queue', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('never exceeds a limit in any minute', () =>
    check(({ requestsPerMinute, tokensPerMinute }, sent) => {
      expect(mostInAMinute(sent, () => 1)).toBeLessThanOrEqual(requestsPerMinute);
      expect(mostInAMinute(sent, ({ tokens }) => tokens)).toBeLessThanOrEqual(tokensPerMinute);
    }));

  test('uses what the limits allow', () =>
    check(({ requestsPerMinute, tokensPerMinute }, sent) => {
      const requests = sent.length / (2 * requestsPerMinute);
      const tokens = sumOf(sent, ({ estimated }) => estimated) / (2 * tokensPerMinute);
      expect(Math.max(requests, tokens)).toBeGreaterThan(0.95);
    }));

  test('starves no key, and shares within 10 %', () =>
    check(({ requestsPerMinute, tokensPerMinute, weights }, all) => {
      // What is sent at once at the beginning has no others to share with.
      const sent = all.filter(({ at }) => at > 0);
      const costOf = ({ estimated }: Sent): number =>
        Math.max(1 / requestsPerMinute, estimated / tokensPerMinute);
      const largest = Math.max(...sent.map(costOf));
      const total = sumOf(sent, costOf);
      const sum = weights.reduce((left, right) => left + right, 0);
      weights.forEach((weight, key) => {
        const own = sent.filter(({ flow }) => flow === `key ${key}`);
        const fair = (total * weight) / sum;
        // One request more or less is the beginning of the time, and another its end.
        expect(Math.abs(sumOf(own, costOf) - fair)).toBeLessThanOrEqual(0.1 * fair + 2 * largest);
      });
    }));
});
