import { describe, expect, test } from 'vitest';
import { quantile, ratioOf, summarize } from './statistics.ts';

describe('a summary', () => {
  test('has the middle value of an odd number of values, in any order', () => {
    expect(summarize([9, 1, 5])).toEqual({ median: 5, low: 3, high: 7 });
  });

  test('has the mean of the two middle values of an even number', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  });

  test('is not moved by one outlier', () => {
    expect(summarize([10, 11, 12, 11, 5_000]).median).toBe(11);
  });

  test('of one value is that value', () => {
    expect(summarize([7])).toEqual({ median: 7, low: 7, high: 7 });
  });

  test('of nothing is refused', () => {
    expect(() => summarize([])).toThrow(RangeError);
  });
});

describe('a ratio', () => {
  test('compares every round with itself', () => {
    expect(ratioOf([2, 200, 3], [1, 100, 1])).toBe(2);
  });

  test('of different numbers of rounds is refused', () => {
    expect(() => ratioOf([1, 2], [1])).toThrow(RangeError);
    expect(() => ratioOf([], [])).toThrow(RangeError);
  });
});
