import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errorFromBody } from '../response/error-body.ts';
import { allowedDelay } from './retry.ts';

const value = fc.oneof(
  fc.constantFrom('0', '-1', '1e9', 'soon', '9'.repeat(400), '1d', '6m0s', 'NaN', 'Infinity'),
  fc.double({ min: 0, noNaN: true }).map(String),
  fc.integer({ max: 200 }).map(String),
  fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
  fc.string({ unit: fc.constantFrom('0', '1', '.', '-', 's', 'm', 'h', 'd', ' ', 'G', 'T') }),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'retry-after',
    'retry-after-ms',
    'date',
    'x-ratelimit-remaining-tokens',
    'x-ratelimit-reset-tokens',
  ),
  value.map((text) => text.trim()),
);

test('whatever the headers say, no wait is longer than it may be, or goes on past the deadline', () => {
  const status = fc.constantFrom(408, 429, 503);
  const limit = fc.integer({ min: 0, max: 300_000 });
  const nth = fc.integer({ min: 1, max: 100 });
  const timeLeft = fc.option(fc.integer({ min: 0, max: 300_000 }));
  fc.assert(
    fc.property(
      headers,
      status,
      limit,
      nth,
      timeLeft,
      (record, code, maxRetryDelay, retry, left) => {
        const url = 'http://127.0.0.1/v1/a';
        const reply = { status: code, statusText: '', headers: record, setCookies: [], url };
        const error = errorFromBody(reply, '', { headers: {}, url, path: '/a' });
        const deadlineAt = left === null ? null : performance.now() + left;
        const delay = allowedDelay({ deadlineAt }, error, retry, maxRetryDelay);
        if (delay === null) return;
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(error.retryAfter === undefined ? 8_000 : maxRetryDelay);
        expect(delay).toBeLessThanOrEqual(left ?? Infinity);
      },
    ),
    { numRuns: 2_000 },
  );
});
