import { expect, test } from 'vitest';
import { DEPARTURES } from './departures.ts';
import { differences } from './differences.ts';
import { findPairs } from './pairs.ts';

test('every difference is told by its path', () => {
  const wanted = { verb: 'GET', query: ['limit=20'], body: null, headers: { accept: 'x' } };
  const got = { verb: 'GET', query: ['limit=20', 'a=1'], body: {}, headers: [] };
  expect([...differences(got, wanted)]).toEqual([
    ['query.1', '"a=1", wanted nothing'],
    ['body', '{}, wanted null'],
    ['headers', '[], wanted {"accept":"x"}'],
  ]);
  expect(differences(wanted, structuredClone(wanted)).size).toBe(0);
});

test('each example has its counterpart, and no departure names another', () => {
  const topics = new Set(findPairs().map(({ topic }) => topic));
  expect(topics.size).toBeGreaterThan(20);
  for (const { programs } of DEPARTURES) {
    for (const program of programs) expect(topics).toContain(program);
  }
});
