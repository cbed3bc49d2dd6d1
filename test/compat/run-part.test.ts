import { describe, expect, test } from 'vitest';
import { KnownDifferences, type Reason } from './known-differences.ts';
import type { Comparison } from './comparison.ts';
import { runPart } from './run-part.ts';

const same: Comparison = { group: 'g', name: 'a', difference: null };
const differs: Comparison = { group: 'g', name: 'b', difference: '1 in place of 2' };
const reason = (kind: Reason['kind'], ...names: string[]): Reason => ({ kind, why: 'So.', names });

describe('a part', () => {
  test('fails for an unknown difference', async () => {
    const { groups, failures } = await runPart(
      'p',
      () => [same, differs],
      new KnownDifferences([]),
    );
    expect(failures).toEqual([
      'b: 1 in place of 2 (if it is on purpose, list it in test/compat/differences/p.json)',
    ]);
    expect(groups.get('g')).toMatchObject({ compared: 2, equal: 1, failed: 1 });
  });

  test('counts known differences by their kind', async () => {
    const other = { ...differs, name: 'c' };
    const known = new KnownDifferences([reason('on purpose', 'b'), reason('pending', 'c')]);
    const { groups, failures } = await runPart('p', () => [same, differs, other], known);
    expect(failures).toEqual([]);
    expect(groups.get('g')).toMatchObject({ equal: 1, onPurpose: 1, pending: 1, failed: 0 });
  });

  test('fails for a known difference that no longer exists, so that the lists can only shrink', async () => {
    const { failures } = await runPart(
      'p',
      () => [same],
      new KnownDifferences([reason('pending', 'a')]),
    );
    expect(failures).toEqual([
      'a: there is no difference any more; remove it from test/compat/differences/p.json',
    ]);
  });

  test('fails for two comparisons of one name', async () => {
    const { failures } = await runPart('p', () => [same, same], new KnownDifferences([]));
    expect(failures).toEqual(['a: compared twice']);
  });

  test('a name is listed once', () => {
    expect(() => new KnownDifferences([reason('pending', 'a', 'a')])).toThrow('listed twice');
  });
});
