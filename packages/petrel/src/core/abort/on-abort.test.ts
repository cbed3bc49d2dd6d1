import { getEventListeners } from 'node:events';
import { expect, test, vi } from 'vitest';
import { onAbort } from './on-abort.ts';

test('any number of acts share one listener, and each is called once', () => {
  const controller = new AbortController();
  const acts = Array.from({ length: 50 }, () => vi.fn());
  for (const act of acts) onAbort(controller.signal, act);
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  controller.abort();
  for (const act of acts) expect(act).toHaveBeenCalledOnce();
});

test('an act that was taken back is not called, and the last one takes the listener along', () => {
  const controller = new AbortController();
  const act = vi.fn();
  const other = vi.fn();
  const forget = onAbort(controller.signal, act);
  const forgetOther = onAbort(controller.signal, other);
  forget();
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1);
  forgetOther();
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
  onAbort(controller.signal, other);
  controller.abort();
  expect(act).not.toHaveBeenCalled();
  expect(other).toHaveBeenCalledOnce();
});
