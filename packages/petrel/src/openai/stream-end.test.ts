import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectedChoices } from './expected-choices.ts';
import { StreamEnd } from './stream-end.ts';

test('C6: a completion is whole when every requested choice has ended, in any order', () => {
  const choices = fc.integer({ min: 1, max: 5 });
  const reason = fc.constantFrom<unknown>('stop', 'length', '', null, undefined);
  const chunk = fc.tuple(fc.integer({ min: 0, max: 4 }), reason);
  fc.assert(
    fc.property(choices, fc.array(chunk, { maxLength: 20 }), (n, chunks) => {
      const end = new StreamEnd(n);
      const ended = new Set<number>();
      for (const [given, finish_reason] of chunks) {
        const index = given % n;
        if (finish_reason === 'stop' || finish_reason === 'length') ended.add(index);
        end.observe({ choices: [{ index, finish_reason }] }, null);
        expect(end.progress).toBe(ended.size === n ? 'complete' : 'open');
      }
    }),
  );
});

test.each<[unknown, number]>([
  [{ n: 3 }, 3],
  [{}, 1],
  [{ n: null }, 1],
  [{ n: 0 }, 1],
  [{ n: '2' }, 1],
  [{ n: 1.5 }, 1],
  [{ prompt: 'a', n: 2 }, 2],
  [{ prompt: ['a', 'b', 'c'] }, 3],
  [{ prompt: ['a', 'b'], n: 2 }, 4],
  [{ prompt: [1, 2, 3] }, 1],
  [{ prompt: [[1], [2, 3]] }, 2],
  [{ prompt: [] }, 1],
  ['{"n":2}', 1],
  [null, 1],
  [undefined, 1],
])('C6: the stream for a body of %j holds %i choices', (body, choices) => {
  expect(expectedChoices(body)).toBe(choices);
});
