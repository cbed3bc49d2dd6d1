import { describe, expect, test } from 'vitest';
import { Budget } from './budget.ts';

const NOTHING = { limit: null, remaining: null, reset: null };

/** The times at which so many requests may begin, each as early as possible. */
function times(budget: Budget, count: number, amount = 1): number[] {
  let now = 0;
  return Array.from({ length: count }, () => {
    now = budget.readyAt(amount, now);
    budget.spend(amount, now);
    return now;
  });
}

/** The most that begins within any period of that length. */
function mostWithin(starts: readonly number[], length: number): number {
  return Math.max(
    ...starts.map((start) => starts.filter((at) => at >= start && at < start + length).length),
  );
}

describe('a budget', () => {
  test.each([3, 60, 500, 1_800, 10_000, 30_000])(
    'of %i requests a minute is spread evenly',
    (limit) => {
      const starts = times(new Budget(limit, 0), Math.min(2 * limit, 4_000));
      expect(mostWithin(starts, 1_000)).toBeLessThanOrEqual(Math.ceil(limit / 60));
      expect(mostWithin(starts, 60_000)).toBeLessThanOrEqual(limit);
    },
  );

  test('allows 98 % of its limit', () => {
    const starts = times(new Budget(600, 0), 1_200);
    expect(starts.at(-1)).toBeLessThan((2 * 60_000) / 0.98);
  });

  test('spends a minute at once where that is allowed, and no more than a minute', () => {
    const starts = times(new Budget(600, 60_000), 1_800);
    expect(starts.filter((at) => at === 0).length).toBeGreaterThan(580);
    expect(mostWithin(starts, 60_000)).toBeLessThanOrEqual(600);
  });

  test('catches up when timers are a little late', () => {
    const budget = new Budget(6_000, 0);
    let now = 0;
    for (let sent = 0; sent < 1_000; sent++) {
      now = budget.readyAt(1, now) + 5;
      budget.spend(1, now);
    }
    expect(now).toBeLessThan(10_500);
  });

  test('has no limit while none is known', () => {
    const budget = new Budget(Infinity, 0);
    budget.spend(1_000, 0);
    expect(budget.readyAt(1_000, 0)).toBe(0);
    expect(budget.exceeds(1e9, 0)).toBe(false);
  });

  test('counts what was sent before the limit was known', () => {
    const budget = new Budget(Infinity, 0);
    const spending = budget.spend(400, 0);
    expect(budget.report({ ...NOTHING, limit: 500 }, spending, 100)).toBe(true);
    expect(budget.remaining(100)).toBe(100);
  });

  test('is never negative', () => {
    const budget = new Budget(100, 0);
    const spending = budget.spend(100, 0);
    budget.correct(500, spending, 10);
    expect(budget.remaining(10)).toBe(0);
    expect(budget.readyAt(1, 10)).toBeLessThan(400_000);
    budget.correct(-10_000, spending, 20);
    expect(budget.remaining(20)).toBeLessThanOrEqual(100);
    expect(budget.remaining(500_000)).toBe(100);
  });

  test('gives back what was estimated too high', () => {
    const budget = new Budget(6_000, 0);
    const spending = budget.spend(6_000, 0);
    expect(budget.readyAt(1, 1_000)).toBeGreaterThan(60_000);
    budget.correct(-5_900, spending, 1_000);
    expect(budget.readyAt(1, 1_000)).toBeLessThan(2_100);
  });

  test('respects what others have spent', () => {
    const budget = new Budget(600, 60_000);
    const spending = budget.spend(1, 0);
    budget.report({ limit: 600, remaining: 5, reset: 59_500 }, spending, 0);
    const starts: number[] = [];
    let now = 0;
    for (let sent = 0; sent < 20; sent++) {
      now = budget.readyAt(1, now);
      starts.push(now);
      budget.spend(1, now);
    }
    expect(starts.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(starts[19]).toBeCloseTo(1_500);
    expect(budget.remaining(now)).toBeLessThan(1);
  });

  test('follows a limit that the server lowers or raises', () => {
    const budget = new Budget(Infinity, 0);
    const spending = budget.spend(1, 0);
    budget.report({ ...NOTHING, limit: 60 }, spending, 0);
    expect(budget.readyAt(1, 0)).toBeGreaterThan(900);
    budget.report({ ...NOTHING, limit: 6_000 }, spending, 0);
    expect(budget.limit).toBe(6_000);
  });

  test('is never above the limit that is given', () => {
    const budget = new Budget(60, 0);
    budget.report({ ...NOTHING, limit: 6_000 }, budget.spend(1, 0), 0);
    expect(budget.limit).toBe(60);
  });

  test('ignores a limit of 0, as gateways without limits report', () => {
    const budget = new Budget(Infinity, 0);
    budget.report({ limit: 0, remaining: 0, reset: 0 }, budget.spend(1, 0), 0);
    expect(budget.limit).toBe(Infinity);
  });

  test('of a day is not spread over it', () => {
    const budget = new Budget(Infinity, 0);
    const spending = budget.spend(1, 0);
    budget.report({ limit: 200, remaining: 199, reset: 432_000 }, spending, 0);
    expect(budget.period).toBe(86_400_000);
    for (let sent = 0; sent < 199; sent++) {
      expect(budget.readyAt(1, 1_000)).toBe(1_000);
      budget.spend(1, 1_000);
    }
    expect(budget.readyAt(1, 1_000)).toBeGreaterThan(60_000);
  });

  test('lets the server decide by a limit that it reported long ago', () => {
    const budget = new Budget(Infinity, 0);
    budget.report({ ...NOTHING, limit: 100 }, budget.spend(1, 0), 0);
    expect(budget.exceeds(101, 1_000)).toBe(true);
    expect(budget.exceeds(101, 100_000)).toBe(false);
    expect(budget.readyAt(101, 200_000)).toBe(200_000);
  });
});
