import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InvalidWebhookSignatureError, OpenAIError } from '../core/errors/index.ts';
import { replayGuard, type SeenWebhooks } from './replay-guard.ts';
import { verifyWebhook } from './webhook-verifier.ts';
import { unwrapWebhook } from './webhooks.ts';

const NOW = 1_750_000_000;
const SECRET = 'a secret of the tests';
const BODY = '{"type":"batch.completed","data":{"id":"batch_1"}}';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW * 1000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function delivery(id: string, timestamp: number, body = BODY): Record<string, string> {
  const mac = createHmac('sha256', SECRET).update(`${id}.${timestamp}.${body}`);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${mac.digest('base64')}`,
  };
}

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => null,
    (error: unknown) => error,
  );
}

const passTime = (seconds: number): void => void vi.setSystemTime(Date.now() + seconds * 1_000);

describe('a delivery that came already', () => {
  test('is refused, with a code of its own', async () => {
    const seen = replayGuard();
    const headers = delivery('wh_1', NOW);
    await unwrapWebhook(BODY, headers, { secret: SECRET, seen });
    const error = await failureOf(unwrapWebhook(BODY, headers, { secret: SECRET, seen }));
    expect(error).toBeInstanceOf(InvalidWebhookSignatureError);
    expect(error).toMatchObject({ code: 'webhook_replayed' });
    expect(String(error)).not.toContain('wh_1');
  });

  test('is refused although it is signed anew', async () => {
    const seen = replayGuard();
    await verifyWebhook(BODY, delivery('wh_1', NOW), { secret: SECRET, seen });
    passTime(10);
    const again = verifyWebhook(BODY, delivery('wh_1', NOW + 10), { secret: SECRET, seen });
    expect(await failureOf(again)).toMatchObject({ code: 'webhook_replayed' });
  });

  test('passes where nothing is remembered', async () => {
    const headers = delivery('wh_1', NOW);
    await verifyWebhook(BODY, headers, SECRET);
    await expect(verifyWebhook(BODY, headers, SECRET)).resolves.toBeUndefined();
  });

  test('passes once more after it was forgotten, for the sender to try again', async () => {
    const seen = replayGuard();
    const headers = delivery('wh_1', NOW);
    await verifyWebhook(BODY, headers, { secret: SECRET, seen });
    seen.forget('wh_1');
    await expect(verifyWebhook(BODY, headers, { secret: SECRET, seen })).resolves.toBeUndefined();
  });

  test('is refused when both come at the same time', async () => {
    const options = { secret: SECRET, seen: replayGuard() };
    const headers = delivery('wh_1', NOW);
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => failureOf(verifyWebhook(BODY, headers, options))),
    );
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(1);
  });

  test.each([[-300], [0], [300]])(
    'is at no time let in twice: timestamp %i s off',
    async (offset) => {
      const seen = replayGuard();
      const headers = delivery('wh_1', NOW + offset);
      await verifyWebhook(BODY, headers, { secret: SECRET, seen });
      for (let passed = 0; passed < 700; passed += 0.5) {
        expect(await failureOf(verifyWebhook(BODY, headers, { secret: SECRET, seen }))).not.toBe(
          null,
        );
        passTime(0.5);
      }
    },
  );
});

describe('what is remembered', () => {
  test('is nothing that was not authentic', async () => {
    const seen = replayGuard();
    const forged = { ...delivery('wh_1', NOW), 'webhook-signature': 'v1,AAAA' };
    expect(await failureOf(verifyWebhook(BODY, forged, { secret: SECRET, seen }))).not.toBe(null);
    expect(seen.size).toBe(0);
  });

  test('is forgotten when its time is over, not before', () => {
    const seen = replayGuard();
    expect(seen.add('a', 10)).toBe(true);
    passTime(9.999);
    expect(seen.add('a', 1)).toBe(false);
    passTime(0.999);
    expect(seen.add('a', 1)).toBe(false);
    passTime(1);
    expect(seen.add('a', 1)).toBe(true);
  });

  test('leaves when something new comes in', () => {
    const seen = replayGuard();
    for (let id = 0; id < 100; id++) seen.add(String(id), 10);
    expect(seen.size).toBe(100);
    passTime(10);
    seen.add('new', 10);
    expect(seen.size).toBe(1);
  });

  test('never exceeds its limit, and drops the oldest first', () => {
    const seen = replayGuard({ maxEntries: 3 });
    for (const id of ['a', 'b', 'c', 'd']) expect(seen.add(id, 10)).toBe(true);
    expect(seen.size).toBe(3);
    expect(seen.add('b', 10)).toBe(false);
    expect(seen.add('a', 10)).toBe(true);
  });

  test('agrees with a list of everything that ever came', () => {
    const step = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      seconds: fc.integer({ min: 1, max: 20 }),
      passed: fc.integer({ min: 0, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
        const seen = replayGuard({ maxEntries: 5 });
        const until = new Map<string, number>();
        for (const { id, seconds, passed } of steps) {
          passTime(passed);
          expect(seen.add(id, seconds)).toBe((until.get(id) ?? 0) <= Date.now());
          until.set(id, Math.max(until.get(id) ?? 0, Date.now() + seconds * 1_000));
        }
      }),
    );
  });

  test.each([[0], [-1], [1.5], [Number.NaN], [Infinity]])('cannot be %d entries', (maxEntries) => {
    expect(() => replayGuard({ maxEntries })).toThrow(OpenAIError);
  });
});

describe('a store of one’s own', () => {
  test('receives the id and for how long', async () => {
    const received: [string, number][] = [];
    const seen: SeenWebhooks = {
      add: async (id, seconds) => received.push([id, seconds]) > 0,
    };
    await verifyWebhook(BODY, delivery('wh_1', NOW - 100), { secret: SECRET, seen });
    await verifyWebhook(BODY, delivery('wh_2', NOW + 5), { secret: SECRET, seen, tolerance: 10 });
    expect(received).toEqual([
      ['wh_1', 201],
      ['wh_2', 16],
    ]);
  });

  test('that fails is no fault of the delivery, and lets nothing in', async () => {
    const cause = new Error('connection lost');
    const seen: SeenWebhooks = { add: () => Promise.reject(cause) };
    const error = await failureOf(
      verifyWebhook(BODY, delivery('wh_1', NOW), { secret: SECRET, seen }),
    );
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).not.toBeInstanceOf(InvalidWebhookSignatureError);
    expect(error).toMatchObject({ cause, code: 'configuration' });
  });
});
