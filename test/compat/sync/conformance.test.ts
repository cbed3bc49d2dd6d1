import { expect, test } from 'vitest';
import { answerGroups } from '../answers/compare-answers.ts';
import { KnownDifferences } from '../known-differences.ts';
import { compareSync } from './compare-sync.ts';

test('every tenth answer of each group; `npm run test:compat` compares them all', async () => {
  const known = KnownDifferences.of('sync');
  const part = answerGroups().map(({ group, cases }) => ({
    group,
    cases: cases.filter((_case, at) => at % 10 === 0),
  }));
  const failed: unknown[] = [];
  let compared = 0;
  for await (const { name, difference } of compareSync(part)) {
    compared += 1;
    const isKnown = known.reasonFor(name) !== undefined;
    if (isKnown !== (difference !== null)) failed.push([name, difference]);
  }
  expect(failed).toEqual([]);
  expect(compared).toBeGreaterThan(40);
}, 60_000);
