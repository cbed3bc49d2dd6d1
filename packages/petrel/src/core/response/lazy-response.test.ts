import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import type { Reply } from '../call/call.ts';
import { toLazyResponse } from './lazy-response.ts';

const reply: Reply = {
  status: 200,
  statusText: 'OK',
  headers: { 'content-type': 'application/json', 'x-request-id': 'req_1' },
  setCookies: ['a=1'],
  url: 'https://a.example/v1/models?key=private',
  data: null,
  decode: null,
  text: '{"a":1}',
  body: null,
  attempts: 1,
  elapsed: 1,
};

test('a lazy response is used as a web response', async () => {
  const response = toLazyResponse(reply);
  expect(response).toBeInstanceOf(Response);
  const url = 'https://a.example/v1/models?key=[redacted]';
  expect(response).toMatchObject({ status: 200, ok: true, url, bodyUsed: false });
  expect(response.headers.get('x-request-id')).toBe('req_1');
  expect('body' in response).toBe(true);
  expect(await response.clone().json()).toEqual({ a: 1 });
  expect(await response.text()).toBe('{"a":1}');
  expect(response.bodyUsed).toBe(true);
});

test('nothing is built for one that nobody looks at, and printing it shows nothing', () => {
  const built = vi.spyOn(globalThis, 'Response');
  try {
    expect(inspect(toLazyResponse(reply))).not.toContain('private');
    expect(JSON.stringify({ page: toLazyResponse(reply) })).toBe('{"page":{}}');
    toLazyResponse(reply);
    expect(built).toHaveBeenCalledTimes(1);
  } finally {
    built.mockRestore();
  }
});
