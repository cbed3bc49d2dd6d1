import { expect, test, vi } from 'vitest';
import { once } from './once.ts';

test('a value is made at the first call only, whatever it is', () => {
  const make = vi.fn(() => undefined);
  const made = once(make);
  expect(make).not.toHaveBeenCalled();
  expect([made(), made()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledOnce();
});
