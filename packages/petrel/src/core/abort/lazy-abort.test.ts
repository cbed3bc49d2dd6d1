import { expect, test, vi } from 'vitest';
import { LazyAbort } from './lazy-abort.ts';

test('what listens is called once, with the first reason in place', () => {
  const abort = new LazyAbort();
  const listener = vi.fn(() => expect(abort.reason).toBe('first'));
  abort.listen(listener);
  expect(abort.aborted).toBe(false);
  abort.abort('first');
  abort.abort('second');
  expect(abort).toMatchObject({ aborted: true, reason: 'first' });
  expect(listener).toHaveBeenCalledOnce();
});

test('what was taken back is not called', () => {
  const abort = new LazyAbort();
  const listener = vi.fn();
  abort.listen(listener)();
  abort.abort('over');
  expect(listener).not.toHaveBeenCalled();
});

test('its controller is always the same, and aborts with it', () => {
  const abort = new LazyAbort();
  const { controller } = abort;
  const heard = vi.fn();
  controller.signal.addEventListener('abort', heard);
  abort.abort('over');
  expect(abort.controller).toBe(controller);
  expect(controller.signal.reason).toBe('over');
  expect(heard).toHaveBeenCalledOnce();
});

test('it aborts with its controller', () => {
  const abort = new LazyAbort();
  const listener = vi.fn();
  abort.listen(listener);
  abort.controller.abort('over');
  expect(abort).toMatchObject({ aborted: true, reason: 'over' });
  expect(listener).toHaveBeenCalledOnce();
});

test('a controller created afterwards has aborted with the same reason', () => {
  const abort = new LazyAbort();
  abort.abort('over');
  expect(abort.controller.signal).toMatchObject({ aborted: true, reason: 'over' });
});
