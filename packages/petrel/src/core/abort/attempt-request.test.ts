import { expect, test } from 'vitest';
import { CALL } from '../../../test/plain-call.ts';
import { AttemptRequest } from './attempt-request.ts';
import { LazyAbort } from './lazy-abort.ts';

function requestWith(ending: LazyAbort): AttemptRequest {
  return new AttemptRequest(CALL, { ending, progressed: () => {}, sent: () => {} });
}

test('its signal is always the same, and aborts with what ends the attempt', () => {
  const ending = new LazyAbort();
  const request = requestWith(ending);
  const { signal } = request;
  ending.abort('over');
  expect(signal).toMatchObject({ aborted: true, reason: 'over' });
  expect(request.signal).toBe(signal);
  expect(AttemptRequest.endingOf(request)).toBe(ending);
});

test('a copy has the same signal, and ends with that', () => {
  const request = requestWith(new LazyAbort());
  const copy = { ...request, url: 'http://127.0.0.1/v2/models' };
  expect(copy.signal).toBe(request.signal);
  expect(AttemptRequest.endingOf(copy)).toBe(request.signal);
});

test('a request that was given another signal ends with that', () => {
  const request = requestWith(new LazyAbort());
  const { signal } = new AbortController();
  request.signal = signal;
  expect(request.signal).toBe(signal);
  expect(AttemptRequest.endingOf(request)).toBe(signal);
});

test('G7: a proxy of a request, and an object that inherits from it, have its signal', () => {
  const ending = new LazyAbort();
  const request = requestWith(ending);
  for (const wrapper of [new Proxy(request, {}), Object.create(request)]) {
    expect(wrapper.signal).toBe(request.signal);
    expect(AttemptRequest.endingOf(wrapper)).toBe(request.signal);
    expect({ ...request, ...wrapper }.signal).toBe(request.signal);
  }
  ending.abort('over');
  expect(new Proxy(request, {}).signal).toMatchObject({ aborted: true, reason: 'over' });
});

test('G7: a wrapper that was given another signal ends with that', () => {
  const { signal } = new AbortController();
  const request = requestWith(new LazyAbort());
  const inheriting: AttemptRequest = Object.create(request);
  inheriting.signal = signal;
  expect(AttemptRequest.endingOf(inheriting)).toBe(signal);
  const proxy = new Proxy(request, {
    get: (target, name) => (name === 'signal' ? signal : Reflect.get(target, name)),
  });
  expect(AttemptRequest.endingOf(proxy)).toBe(signal);
  expect(request.signal).not.toBe(signal);
});
