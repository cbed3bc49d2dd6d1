import { expect, test } from 'vitest';
import { RemoteIterator } from './remote-iterator.ts';
import type { Requester } from './requester.ts';

test('an iteration is released once, when it has ended or is left', () => {
  const released: number[] = [];
  const session: Requester = {
    epoch: 0,
    request: ({ operation }) =>
      operation === 'iterate' ? 7 : { items: ['a'], isOver: true, error: null },
    release: (object) => void released.push(object),
  };
  const iterator = new RemoteIterator({ session, target: { object: 1 }, path: [] });
  expect([...iterator]).toEqual(['a']);
  expect(iterator.return()).toEqual({ done: true, value: undefined });
  expect(iterator.next().done).toBe(true);
  expect(released).toEqual([7]);
  for (const _ of new RemoteIterator({ session, target: { object: 1 }, path: [] })) break;
  expect(released).toEqual([7, 7]);
});
