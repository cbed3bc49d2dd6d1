import { expect, test } from 'vitest';
import { KnownDifferences } from './known-differences.ts';
import { compatibilitySection } from './compatibility-section.ts';
import { runPart } from './run-part.ts';

test('the section shows how much is equal, and why the rest is not', async () => {
  const known = new KnownDifferences([
    { kind: 'on purpose', why: 'It is better so.', names: ['b'] },
    { kind: 'pending', why: 'It comes later.', names: ['c', 'd'] },
  ]);
  const comparisons = ['a', 'b', 'c', 'd'].map((name) => {
    return { group: 'g', name, difference: name === 'a' ? null : 'differs' };
  });
  const section = compatibilitySection([await runPart('answers', () => comparisons, known)]);
  expect(section).toContain('answer | 4 | 25.0 | 1 | 2 |');
  expect(section).toContain('On purpose:\n\n- It is better so. (1)\n');
  expect(section).toContain('Pending:\n\n- It comes later. (2)');
});
