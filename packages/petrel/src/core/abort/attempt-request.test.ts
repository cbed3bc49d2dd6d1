import { expect, test } from 'vitest';
import { CALL } from '../../../test/plain-call.ts';
import { AttemptRequest } from './attempt-request.ts';
import { LazyAbort } from './lazy-abort.ts';

function requestWith(cancellation: LazyAbort): AttemptRequest {
  return new AttemptRequest(CALL, { cancellation, progressed: () => {}, sent: () => {} });
}

test('its signal is always the same, and aborts with what ends the attempt', () => {
  const cancellation = new LazyAbort();
  const request = requestWith(cancellation);
  const { signal } = request;
  cancellation.abort('over');
  expect(signal).toMatchObject({ aborted: true, reason: 'over' });
  expect(request.signal).toBe(signal);
  expect(AttemptRequest.abortSignalOf(request)).toBe(cancellation);
});

test('a copy has the same signal, and ends with that', () => {
  const request = requestWith(new LazyAbort());
  const copy = { ...request, url: 'http://127.0.0.1/v2/models' };
  expect(copy.signal).toBe(request.signal);
  expect(AttemptRequest.abortSignalOf(copy)).toBe(request.signal);
});

test('a request that was given another signal ends with that', () => {
  const request = requestWith(new LazyAbort());
  const { signal } = new AbortController();
  request.signal = signal;
  expect(request.signal).toBe(signal);
  expect(AttemptRequest.abortSignalOf(request)).toBe(signal);
});

test('G7: a proxy of a request, and an object that inherits from it, have its signal', () => {
  const cancellation = new LazyAbort();
  const request = requestWith(cancellation);
  for (const wrapper of [new Proxy(request, {}), Object.create(request)]) {
    expect(wrapper.signal).toBe(request.signal);
    expect(AttemptRequest.abortSignalOf(wrapper)).toBe(request.signal);
    expect({ ...request, ...wrapper }.signal).toBe(request.signal);
  }
  cancellation.abort('over');
  expect(new Proxy(request, {}).signal).toMatchObject({ aborted: true, reason: 'over' });
});

test('G7: a wrapper that was given another signal ends with that', () => {
  const { signal } = new AbortController();
  const request = requestWith(new LazyAbort());
  const inheriting: AttemptRequest = Object.create(request);
  inheriting.signal = signal;
  expect(AttemptRequest.abortSignalOf(inheriting)).toBe(signal);
  const proxy = new Proxy(request, {
    get: (target, name) => (name === 'signal' ? signal : Reflect.get(target, name)),
  });
  expect(AttemptRequest.abortSignalOf(proxy)).toBe(signal);
  expect(request.signal).not.toBe(signal);
});
