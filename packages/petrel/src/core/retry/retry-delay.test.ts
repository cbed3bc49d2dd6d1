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
    ['a date of the oldest form', 503, { 'retry-after': 'Thu Jan  1 00:00:05 2026' }, 5_000],
    [
      'a date far ahead',
      503,
      { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' },
      2_335_219_200_000,
    ],
    [
      'a date by a clock that is an hour ahead of ours',
      503,
      { date: 'Thu, 01 Jan 2026 01:00:00 GMT', 'retry-after': 'Thu, 01 Jan 2026 01:00:05 GMT' },
      5_000,
    ],
    [
      'a date by a clock that is an hour behind ours',
      503,
      { date: 'Wed, 31 Dec 2025 23:00:00 GMT', 'retry-after': 'Wed, 31 Dec 2025 23:00:05 GMT' },
      5_000,
    ],
    [
      'a date, when the server’s own makes no sense',
      503,
      { date: 'now', 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' },
      5_000,
    ],
    ['no time at all', 503, { 'retry-after': '0' }, 0],
    ['more seconds than numbers hold', 503, { 'retry-after': '9'.repeat(400) }, 2 ** 53 - 1],
    ['a day', 503, { 'retry-after': '86400' }, 86_400_000],
    ['nonsense', 503, { 'retry-after': 'soon' }, null],
    ['a word and a number', 503, { 'retry-after': 'Mon 1' }, null],
    ['an exponent', 503, { 'retry-after': '1e3' }, null],
    ['a unit', 503, { 'retry-after': '5s' }, null],
    ['a list', 503, { 'retry-after': '5, 5' }, null],
    ['infinity', 503, { 'retry-after': 'Infinity' }, null],
    ['a date of another zone', 503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:05 PST' }, null],
    [
      'negative milliseconds, then seconds',
      503,
      { 'retry-after-ms': '-1', 'retry-after': '3' },
      3_000,
    ],
    ['nonsense, then milliseconds', 503, { 'retry-after-ms': '20.5', 'retry-after': 'soon' }, 20.5],
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
    ['D6c: seconds that a gateway forwards', 429, { 'llm_provider-retry-after': '3' }, 3_000],
    [
      'D6c: milliseconds that a gateway forwards, before its seconds',
      503,
      { 'llm_provider-retry-after-ms': '70', 'llm_provider-retry-after': '3' },
      70,
    ],
    [
      'D6c: plain seconds before milliseconds that a gateway forwards',
      429,
      { 'llm_provider-retry-after-ms': '70', 'retry-after': '2' },
      2_000,
    ],
    [
      'D6c: what a gateway forwards, when the plain header makes no sense',
      429,
      { 'llm_provider-retry-after': '3', 'retry-after': 'soon' },
      3_000,
    ],
    [
      'D6c: a date that a gateway forwards, by the clock of its provider',
      503,
      {
        date: 'Thu, 01 Jan 2026 00:00:00 GMT',
        'llm_provider-date': 'Thu, 01 Jan 2026 01:00:00 GMT',
        'llm_provider-retry-after': 'Thu, 01 Jan 2026 01:00:05 GMT',
      },
      5_000,
    ],
    [
      'D6c: the reset of a used-up budget that a gateway forwards',
      429,
      {
        'x-ratelimit-remaining-requests': '5',
        'x-ratelimit-reset-requests': '9s',
        'llm_provider-x-ratelimit-remaining-tokens': '0',
        'llm_provider-x-ratelimit-reset-tokens': '2s',
      },
      2_000,
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
  ['1h2m3.5s', 3_723_500],
  ['1d', 86_400_000],
  ['1d2h', 93_600_000],
  ['0s', 0],
  ['1.5s', 1_500],
  [' 1s ', 1_000],
  ['250us', 0.25],
  ['9'.repeat(400) + 'h', 2 ** 53 - 1],
  ['-1s', null],
  ['1s 2s', null],
  ['1S', null],
  ['7', 7_000],
  ['', null],
  ['s', null],
  ['1 fortnight', null],
  [undefined, null],
])('the duration %o is %o ms', (text, wanted) => {
  expect(parseResetDuration(text)).toBe(wanted);
});

const word = fc.oneof(
  fc.string(),
  fc.double().map(String),
  fc.integer().map(String),
  fc.bigInt().map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc
    .array(fc.tuple(fc.double({ min: 0 }), fc.constantFrom('ms', 's', 'm', 'h', 'd', 'x')))
    .map((parts) => parts.map(([amount, unit]) => `${amount}${unit}`).join('')),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'retry-after',
    'retry-after-ms',
    'date',
    'x-ratelimit-remaining-requests',
    'x-ratelimit-reset-requests',
    'x-ratelimit-remaining-tokens',
    'x-ratelimit-reset-tokens',
  ),
  fc.oneof(word, fc.constant('0')),
);

test('no headers make a delay negative, endless or not a number', () => {
  fc.assert(
    fc.property(headers, fc.constantFrom(400, 429, 503), (record, status) => {
      const delay = serverDelay(status, record, NOW);
      if (delay === null) return;
      expect(delay).toBeGreaterThanOrEqual(0);
      expect(delay).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    }),
    { numRuns: 2_000 },
  );
});
