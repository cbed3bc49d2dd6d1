import { describe, expect, test } from 'vitest';
import { AdaptiveConcurrency, FIRST_REQUESTS } from './adaptive-concurrency.ts';

describe('adaptive concurrency', () => {
  test('grows by one with each answer at first', () => {
    const concurrency = new AdaptiveConcurrency();
    for (let nth = 0; nth < 10; nth++) concurrency.answered(0, 100, concurrency.allowed);
    expect(concurrency.allowed).toBe(FIRST_REQUESTS + 10);
  });

  test('does not grow while it is not used', () => {
    const concurrency = new AdaptiveConcurrency();
    for (let nth = 0; nth < 10; nth++) concurrency.answered(0, 100, 1);
    expect(concurrency.allowed).toBe(FIRST_REQUESTS);
  });

  test('halves once for all requests that were under way, and then grows slowly', () => {
    const concurrency = new AdaptiveConcurrency();
    for (let nth = 0; nth < 12; nth++) concurrency.answered(0, 100, concurrency.allowed);
    for (let nth = 0; nth < 5; nth++) concurrency.rejected(50, 200);
    expect(concurrency.allowed).toBe(8);
    for (let nth = 0; nth < 8; nth++) concurrency.answered(300, 400, 8);
    expect(concurrency.allowed).toBeLessThanOrEqual(9);
  });

  test('never falls below one', () => {
    const concurrency = new AdaptiveConcurrency();
    for (let now = 1; now < 20; now++) concurrency.rejected(now, now);
    expect(concurrency.allowed).toBe(1);
  });

  test('falls when answers take twice as long as usual', () => {
    const concurrency = new AdaptiveConcurrency();
    for (let nth = 0; nth < 40; nth++) concurrency.answered(0, 100, concurrency.allowed);
    const before = concurrency.allowed;
    for (let now = 1_000; now < 20_000; now += 1_000) concurrency.answered(now - 900, now, before);
    expect(concurrency.allowed).toBeLessThan(before);
  });
});
