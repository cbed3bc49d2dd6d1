import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Watchdog } from './watchdog.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a wait that lasts too long expires, once and on time', () => {
  const expire = vi.fn();
  const watchdog = new Watchdog(100, expire);
  watchdog.begin();
  vi.advanceTimersByTime(99);
  expect(expire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2);
  expect(expire).toHaveBeenCalledOnce();
});

test('time in which nobody waits does not count', () => {
  const expire = vi.fn();
  const watchdog = new Watchdog(100, expire);
  for (let wait = 0; wait < 3; wait++) {
    watchdog.begin();
    vi.advanceTimersByTime(30);
    watchdog.end();
    vi.advanceTimersByTime(1_000);
  }
  expect(expire).not.toHaveBeenCalled();
  watchdog.begin();
  vi.advanceTimersByTime(11);
  expect(expire).toHaveBeenCalledOnce();
});

test('what was waited for starts the count anew', () => {
  const expire = vi.fn();
  const watchdog = new Watchdog(100, expire);
  watchdog.begin();
  vi.advanceTimersByTime(90);
  watchdog.reset();
  vi.advanceTimersByTime(90);
  expect(expire).not.toHaveBeenCalled();
  vi.advanceTimersByTime(11);
  expect(expire).toHaveBeenCalledOnce();
});

test('a watchdog at rest leaves no timer behind', () => {
  const watchdog = new Watchdog(100, () => {});
  watchdog.begin();
  watchdog.end();
  vi.advanceTimersByTime(200);
  expect(vi.getTimerCount()).toBe(0);
  watchdog.begin();
  watchdog.stop();
  expect(vi.getTimerCount()).toBe(0);
});

test('a limit of Infinity never expires, and one beyond a timer does not expire at once', () => {
  const expire = vi.fn();
  new Watchdog(Infinity, expire).begin();
  expect(vi.getTimerCount()).toBe(0);
  new Watchdog(1e12, expire).begin();
  vi.advanceTimersByTime(10_000);
  expect(expire).not.toHaveBeenCalled();
});

test('it returns how much of its limit is left', () => {
  const watchdog = new Watchdog(100, () => {});
  watchdog.begin();
  vi.advanceTimersByTime(30);
  expect(watchdog.left).toBe(70);
  watchdog.end();
  vi.advanceTimersByTime(1_000);
  expect(watchdog.left).toBe(70);
  watchdog.reset();
  expect(watchdog.left).toBe(100);
});
