import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHTTPDate } from './http-date.ts';

const TIME = Date.UTC(1994, 10, 6, 8, 49, 37);

describe('a date of HTTP', () => {
  test.each([
    ['the form of today', 'Sun, 06 Nov 1994 08:49:37 GMT'],
    ['the form of RFC 850', 'Sunday, 06-Nov-94 08:49:37 GMT'],
    ['the form of asctime, which is not local time', 'Sun Nov  6 08:49:37 1994'],
    ['white space around', '  Sun, 06 Nov 1994 08:49:37 GMT '],
  ])('in %s is read', (_form, text) => {
    expect(parseHTTPDate(text)).toBe(TIME);
  });

  test('of two digits is of this century when that is not long ago or far ahead', () => {
    expect(parseHTTPDate('Sunday, 01-Nov-26 00:00:00 GMT')).toBe(Date.UTC(2026, 10, 1));
  });

  test('may fall on a leap day and into a leap second', () => {
    expect(parseHTTPDate('Thu, 29 Feb 2024 00:00:00 GMT')).toBe(Date.UTC(2024, 1, 29));
    expect(parseHTTPDate('Sat, 31 Dec 2016 23:59:60 GMT')).toBe(Date.UTC(2017, 0, 1));
  });
});

test.each([
  undefined,
  '',
  'soon',
  'Mon 1',
  '2026-01-01T00:00:00Z',
  'Sun, 31 Feb 2026 00:00:00 GMT',
  'Sun, 00 Jan 2026 00:00:00 GMT',
  'Sun, 06 Nev 1994 08:49:37 GMT',
  'Sun, 06 anF 1994 08:49:37 GMT',
  'Sun, 06 Nov 1994 24:00:00 GMT',
  'Sun, 06 Nov 1994 08:60:00 GMT',
  'Sun, 06 Nov 1994 08:49:61 GMT',
  'Sun, 06 Nov 1994 08:49:37',
  'Sun, 06 Nov 1994 08:49:37 PST',
])('%j is none', (text) => {
  expect(parseHTTPDate(text)).toBeNull();
});

test('every time there is comes back, to the second', () => {
  const years = { min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), (date) => {
      const second = Math.floor(date.getTime() / 1000) * 1000;
      expect(parseHTTPDate(date.toUTCString())).toBe(second);
    }),
  );
});
