import { describe, expect, test } from 'vitest';
import { mergeHeaders } from './headers.ts';
import type { HeadersLike } from '../call/headers-like.ts';

describe('headers are read from', () => {
  test.each<[string, HeadersLike, Record<string, string | null>]>([
    ['an object', { 'X-A': '1', n: 2, b: true }, { 'x-a': '1', n: '2', b: 'true' }],
    ['pairs', [['X-A', '1']], { 'x-a': '1' }],
    ['Headers', new Headers({ 'X-A': '1' }), { 'x-a': '1' }],
    ['lists', { a: ['1', '2', null, undefined] }, { a: '1, 2' }],
    ['nothing', undefined, {}],
    ['removals', { a: null, b: undefined }, { a: null }],
  ])('%s', (_what, source, wanted) => {
    expect(mergeHeaders(source)).toEqual(wanted);
  });
});

test('later sources win, name by name and in any case; removals stay', () => {
  expect(mergeHeaders({ a: '1', b: '1' }, { A: '2', B: null }, { c: '3' })).toEqual({
    a: '2',
    b: null,
    c: '3',
  });
});

test.each([
  [{ 'bad name': 'x' }, /bad name/],
  [{ a: 'line\nbreak' }, /"a"/],
  [{ a: '日本' }, /"a"/],
])('%o is refused, its value unsaid', (source, message) => {
  expect(() => mergeHeaders(source)).toThrow(message);
  expect(() => mergeHeaders({ a: 'secret\n' })).not.toThrow(/secret/);
});

test('a list of headers holds pairs', () => {
  const pairs: string[][] = [
    ['X-One', '1'],
    ['x-two', '2'],
  ];
  expect(mergeHeaders(pairs)).toEqual({ 'x-one': '1', 'x-two': '2' });
  expect(() => mergeHeaders([[null, 'secret']])).toThrow('must be pairs');
  expect(() => mergeHeaders([[]])).toThrow('must be pairs');
});

test('much white space within a value costs no more than other text', () => {
  const value = `a${' '.repeat(1_000_000)}b`;
  const started = performance.now();
  expect(mergeHeaders({ 'x-a': ` ${value}\n` })).toEqual({ 'x-a': value });
  expect(performance.now() - started).toBeLessThan(2_000);
});
