import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActiveList, type ActiveEntry } from './active-list.ts';

test('it holds what was added and not deleted, in whatever order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (steps) => {
      const entries: ActiveEntry[] = Array.from({ length: 21 }, () => ({ slot: -1 }));
      const list = new ActiveList();
      const wanted = new Set<ActiveEntry>();
      for (const step of steps) {
        const entry = entries[step];
        if (entry === undefined) continue;
        if (wanted.delete(entry)) {
          list.delete(entry);
        } else {
          wanted.add(entry);
          list.add(entry);
        }
        list.delete({ slot: step });
        expect(list.size).toBe(wanted.size);
        expect(new Set(list)).toEqual(wanted);
      }
    }),
  );
});

test('entries may leave while it is iterated', () => {
  const list = new ActiveList();
  const entries = [1, 2, 3].map(() => ({ slot: 0 }));
  for (const entry of entries) list.add(entry);
  let seen = 0;
  for (const entry of list) {
    list.delete(entry);
    seen += 1;
  }
  expect([seen, list.size]).toEqual([3, 0]);
});
