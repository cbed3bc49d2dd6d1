import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backoffDelay, parseResetDuration, serverDelay } from './retry-delay.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');

describe('without a word from the server', () => {
  test.each([
    [1, 500],
    [2, 1_000],
    [3, 2_000],
    [5, 8_000],
    [50, 8_000],
  ])('retry %i waits %i ms at most', (retry, most) => {
    expect(backoffDelay(retry, 0)).toBe(most);
  });

  test('chance takes off up to a quarter', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (retry, chance) => {
          const delay = backoffDelay(retry, chance);
          const most = backoffDelay(retry, 0);
          expect(delay).toBeLessThanOrEqual(most);
          expect(delay).toBeGreaterThanOrEqual(most * 0.75);
        },
      ),
    );
  });
});

describe('the wait a server asks for', () => {
  test.each<[string, number, Record<string, string>, number | null]>([
    ['milliseconds', 500, { 'retry-after-ms': '250' }, 250],
    ['milliseconds before seconds', 500, { 'retry-after-ms': '1', 'retry-after': '9' }, 1],
    ['seconds', 503, { 'retry-after': '3' }, 3_000],
    ['a fraction of a second', 503, { 'retry-after': '0.5' }, 500],
    ['a date', 503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' }, 5_000],
    ['a date that has passed', 503, { 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, 0],
    ['nonsense', 503, { 'retry-after': 'soon' }, null],
    ['a negative number', 503, { 'retry-after': '-5' }, null],
    ['nothing', 503, {}, null],
    [
      'the longest reset of a budget that is used up',
      429,
      {
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '2s',
        'x-ratelimit-remaining-tokens': '0',
        'x-ratelimit-reset-tokens': '6m0s',
        'x-ratelimit-remaining-images': '7',
        'x-ratelimit-reset-images': '1h',
      },
      360_000,
    ],
    [
      'a reset on another status',
      500,
      { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '2s' },
      null,
    ],
    [
      'retry-after before resets',
      429,
      {
        'retry-after': '1',
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-requests': '2s',
      },
      1_000,
    ],
  ])('%s', (_what, status, headers, wanted) => {
    expect(serverDelay(status, headers, NOW)).toBe(wanted);
  });
});

test.each([
  ['1s', 1_000],
  ['6m0s', 360_000],
  ['120ms', 120],
  ['1h2m3s', 3_723_000],
  ['1.5s', 1_500],
  ['7', 7_000],
  ['', null],
  ['s', null],
  ['1 fortnight', null],
  [undefined, null],
])('the duration %o is %o ms', (text, wanted) => {
  expect(parseResetDuration(text)).toBe(wanted);
});

test('no text makes a delay negative, endless or not a number', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const headers = { 'retry-after': text, 'retry-after-ms': text };
      const delay = serverDelay(429, headers, NOW);
      expect(delay === null || (delay >= 0 && !Number.isNaN(delay))).toBe(true);
    }),
  );
});
