import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { redisLimiter, redisStore, type RedisClient } from '../../limits-redis.ts';
import type { LimitUpdate } from '../../limits.ts';
import { LIMIT_SCRIPT } from './limit-script.ts';

const SHA = createHash('sha1').update(LIMIT_SCRIPT).digest('hex');
const MODEL = { account: 'https://api.test/v1', model: 'gpt-4o' };
const REPLY = ['1.000', '5.000', '0.000', '600.000', '0.000', 2, '0.000', '100.000'];
const UPDATE: LimitUpdate = {
  member: 'one',
  requestsPerMinute: 600,
  tokensPerMinute: null,
  learnedRequests: null,
  learnedTokens: 90_000,
  burst: 10,
  extraRequests: -1,
  extraTokens: 2.5,
  pause: 0,
  book: [12, 13],
  ahead: 100,
};
const KEYS = ['mine:{https://api.test/v1 gpt-4o}', 'mine:{https://api.test/v1 gpt-4o}:members'];
const ARGUMENTS = ['one', '600', '0', '10', '0', '90000', '-1', '2.5', '0', '100', '12', '13'];
const REPORT = {
  epoch: '1.000',
  postponed: 5,
  pausedFor: 0,
  learnedRequests: 600,
  learnedTokens: null,
  members: 2,
  waits: [0, 100],
};

/** A client that does not know the script at first. */
function clientOf(reply: unknown = REPLY) {
  const calls: unknown[][] = [];
  let isKnown = false;
  const bySha = (...args: unknown[]): Promise<unknown> => {
    calls.push(args);
    if (isKnown) return Promise.resolve(reply);
    return Promise.reject(new Error('NOSCRIPT No matching script. Please use EVAL.'));
  };
  const byText = (...args: unknown[]): Promise<unknown> => {
    calls.push(args);
    isKnown = true;
    return Promise.resolve(reply);
  };
  return {
    calls,
    ioredis: { evalsha: bySha, eval: byText },
    redis: { evalSha: bySha, eval: byText },
  };
}

describe('redisStore', () => {
  test('runs its script with a client of ioredis, and sends the text once', async () => {
    const { calls, ioredis } = clientOf();
    const store = redisStore(ioredis, { prefix: 'mine' });
    expect(await store.sync(MODEL, UPDATE)).toEqual(REPORT);
    expect(await store.sync(MODEL, UPDATE)).toEqual(REPORT);
    const args = [2, ...KEYS, ...ARGUMENTS];
    expect(calls).toEqual([
      [SHA, ...args],
      [LIMIT_SCRIPT, ...args],
      [SHA, ...args],
    ]);
  });

  test('runs its script with a client of redis', async () => {
    const { calls, redis } = clientOf();
    expect(await redisStore(redis, { prefix: 'mine' }).sync(MODEL, UPDATE)).toEqual(REPORT);
    const options = { keys: KEYS, arguments: ARGUMENTS };
    expect(calls).toEqual([
      [SHA, options],
      [LIMIT_SCRIPT, options],
    ]);
  });

  test('fails with what the client reports, and for an answer of something else', async () => {
    const broken = {
      evalsha: () => Promise.reject(new Error('down')),
      eval: () => Promise.reject(),
    };
    await expect(redisStore(broken).sync(MODEL, UPDATE)).rejects.toThrow('down');
    const { redis } = clientOf('OK');
    await expect(redisStore(redis).sync(MODEL, UPDATE)).rejects.toThrow('something else');
  });

  test.each<[string, () => unknown, string]>([
    ['no client', () => redisStore(Object.create(null)), 'takes a client'],
    ['an address', () => redisStore(JSON.parse('"redis://"')), 'takes a client'],
    ['an unknown option', () => redisStore(ready, JSON.parse('{"ttl":1}')), 'no option `ttl`'],
    ['a share of 2', () => redisStore(ready, { fallbackShare: 2 }), '`fallbackShare` must be'],
    ['a prefix of 1', () => redisStore(ready, JSON.parse('{"prefix":1}')), '`prefix` must be'],
    ['an unknown limit', () => redisLimiter(ready, JSON.parse('{"rpm":1}')), 'no option `rpm`'],
  ])('h17: %s is refused', (_, make, message) => {
    expect(make).toThrow(message);
  });
});

const ready: RedisClient = clientOf().redis;
