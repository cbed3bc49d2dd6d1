import { getEventListeners } from 'node:events';
import { expect, test, vi } from 'vitest';
import { onAbort } from './on-abort.ts';

test('any number of listeners share one listener, and each is called once', () => {
  const controller = new AbortController();
  const listeners = Array.from({ length: 50 }, () => vi.fn());
  for (const listener of listeners) onAbort(controller.signal, listener);
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  controller.abort();
  for (const listener of listeners) expect(listener).toHaveBeenCalledOnce();
});

test('an listener that was taken back is not called, and the last one takes the listener along', () => {
  const controller = new AbortController();
  const listener = vi.fn();
  const other = vi.fn();
  const forget = onAbort(controller.signal, listener);
  const forgetOther = onAbort(controller.signal, other);
  forget();
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  forgetOther();
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  onAbort(controller.signal, other);
  controller.abort();
  expect(listener).not.toHaveBeenCalled();
  expect(other).toHaveBeenCalledOnce();
});
