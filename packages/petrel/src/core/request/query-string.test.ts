import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OpenAIError } from '../errors/index.ts';
import { encodeQuery } from './query-string.ts';

test.each([
  [{ a: [1, 2] }, 'a[]=1&a[]=2'],
  [{ b: { c: 'v', d: { e: 1 } } }, 'b[c]=v&b[d][e]=1'],
  [{ a: [{ b: 1 }] }, 'a[][b]=1'],
  [{ yes: true, no: false }, 'yes=true&no=false'],
  [{ at: new Date('2026-01-02T03:04:05Z') }, 'at=2026-01-02T03:04:05.000Z'],
  [{ a: undefined, b: [undefined, 1], c: [] }, 'b[]=1'],
  [{ a: null }, 'a='],
  [{ big: 12345678901234567890n }, 'big=12345678901234567890'],
  [null, ''],
  [undefined, ''],
])('query %#', (query, want) => {
  expect(decodeURIComponent(encodeQuery(query))).toBe(want);
});

test('spaces, brackets and separators are percent-encoded', () => {
  expect(encodeQuery({ 'a b': ['c&d=e+f'] })).toBe('a%20b%5B%5D=c%26d%3De%2Bf');
});

describe('what no query can hold is refused, naming the parameter', () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  test.each([
    [{ a: Number.NaN }, '"a"'],
    [{ a: [Infinity] }, '"a[]"'],
    [{ a: { f: () => 1 } }, '"a[f]"'],
    [{ at: new Date(Number.NaN) }, '"at"'],
    [{ circular }, '"circular[self]"'],
  ])('%#', (query, place) => {
    expect(() => encodeQuery(query)).toThrow(OpenAIError);
    expect(() => encodeQuery(query)).toThrow(place);
  });
});

test('any text comes back from the other side', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text))), (query) => {
      const pairs = Object.entries(query).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value]] : value.map((item) => [`${name}[]`, item]),
      );
      expect([...new URLSearchParams(encodeQuery(query))]).toEqual(pairs);
    }),
  );
});
