import { expect, test } from 'vitest';
import { KnownDifferences } from '../known-differences.ts';
import { findDifferences } from './differences.ts';
import { findPairs, sessionPairs } from './pairs.ts';

test('every difference is reported by its path', () => {
  const wanted = { verb: 'GET', query: ['limit=20'], body: null, headers: { accept: 'x' } };
  const got = { verb: 'GET', query: ['limit=20', 'a=1'], body: {}, headers: [] };
  expect([...findDifferences(got, wanted)]).toEqual([
    ['query.1', '"a=1", wanted nothing'],
    ['body', '{}, wanted null'],
    ['headers', '[], wanted {"accept":"x"}'],
  ]);
  expect(findDifferences(wanted, structuredClone(wanted)).size).toBe(0);
});

test('each example has its counterpart, and no known difference names another', () => {
  const topics = new Set([...findPairs(), ...sessionPairs()].map(({ topic }) => topic));
  expect(topics.size).toBeGreaterThan(20);
  for (const { names } of KnownDifferences.of('python').reasons) {
    for (const name of names) expect(topics).toContain(name.split(' ')[0]);
  }
});
