import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FairQueue, type Queued } from './fair-queue.ts';

interface Entry extends Queued {
  id: number;
}

function entry(flow: string, id: number, weight = 1, cost = 1): Entry {
  return { flow, id, weight, cost };
}

function drain(queue: FairQueue<Entry>): Entry[] {
  const order: Entry[] = [];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) order.push(next);
  return order;
}

describe('a fair queue', () => {
  test('keeps the order of a flow', () => {
    const queue = new FairQueue<Entry>();
    for (let id = 0; id < 50; id++) queue.push(entry('a', id));
    expect(drain(queue).map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, id) => id));
  });

  test('lets a flow with one entry pass one with a thousand', () => {
    const queue = new FairQueue<Entry>();
    for (let id = 0; id < 1_000; id++) queue.push(entry('many', id));
    queue.shift();
    queue.push(entry('one', 0));
    expect(drain(queue).findIndex(({ flow }) => flow === 'one')).toBeLessThan(3);
  });

  test('gives each flow the share of its weight', () => {
    const queue = new FairQueue<Entry>();
    for (let id = 0; id < 400; id++) queue.push(entry('heavy', id, 3));
    for (let id = 0; id < 400; id++) queue.push(entry('light', id, 1));
    const heavy = drain(queue)
      .slice(0, 200)
      .filter(({ flow }) => flow === 'heavy');
    expect(heavy.length).toBeGreaterThanOrEqual(149);
    expect(heavy.length).toBeLessThanOrEqual(151);
  });

  test('puts an entry before all others', () => {
    const queue = new FairQueue<Entry>();
    queue.push(entry('a', 1));
    queue.putFirst(entry('b', 2));
    queue.putFirst(entry('c', 3));
    expect(drain(queue).map(({ id }) => id)).toEqual([2, 3, 1]);
  });

  test('stays in order whatever is added and removed', () => {
    const step = fc.record({
      flow: fc.constantFrom('a', 'b', 'c'),
      weight: fc.double({ min: 0.1, max: 10, noNaN: true }),
      cost: fc.double({ min: 0.001, max: 100, noNaN: true }),
      what: fc.constantFrom('push', 'push', 'push', 'remove', 'shift'),
      which: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const queue = new FairQueue<Entry>();
        const present = new Set<Entry>();
        steps.forEach(({ flow, weight, cost, what, which }, id) => {
          if (what === 'push') {
            const added = entry(flow, id, weight, cost);
            queue.push(added);
            present.add(added);
          } else if (what === 'shift') {
            const taken = queue.shift();
            if (taken !== undefined) expect(present.delete(taken)).toBe(true);
          } else {
            const found = [...present][which % Math.max(1, present.size)];
            if (found !== undefined) {
              expect(queue.remove(found)).toBe(present.delete(found));
              expect(queue.remove(found)).toBe(false);
            }
          }
          expect(queue.size).toBe(present.size);
        });
        const rest = drain(queue);
        expect(new Set(rest)).toEqual(present);
        for (const flow of ['a', 'b', 'c']) {
          const ids = rest.filter((one) => one.flow === flow).map(({ id }) => id);
          expect(ids).toEqual([...ids].sort((one, other) => one - other));
        }
      }),
    );
  });
});
