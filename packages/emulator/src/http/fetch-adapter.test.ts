import { describe, expect, test } from 'vitest';
import { fromFetch, toWebResponse } from './fetch-adapter.ts';

const address = 'https://any.test/openai/v1/files?a=1&a=2';

describe('the arguments of fetch are read', () => {
  const body = '--b\r\ncontent-disposition: form-data; name="c"\r\n\r\nd\r\n--b--\r\n';
  const type = 'multipart/form-data; boundary=b';
  const init = { method: 'POST', headers: { 'Content-Type': type, 'X-Name': 'value' }, body };
  test.each<[string, Request | URL | string, RequestInit | undefined]>([
    ['a text and options', address, init],
    ['a URL', new URL(address), init],
    ['headers as such', address, { ...init, headers: new Headers(init.headers) }],
    ['headers as a list', address, { ...init, headers: Object.entries(init.headers) }],
    ['bytes', address, { ...init, body: new TextEncoder().encode(body) }],
    ['a request', new Request(address, init), undefined],
    ['a request and options', new Request(address), init],
    ['a method in lower case', address, { ...init, method: 'post' }],
  ])('%s', async (_, input, options) => {
    const request = fromFetch(input, options);
    expect(request).toMatchObject({
      method: 'POST',
      origin: 'https://any.test',
      path: '/openai/v1/files',
      headers: { 'content-type': type, 'x-name': 'value' },
    });
    expect([...request.query]).toEqual([
      ['a', '1'],
      ['a', '2'],
    ]);
    expect(await request.text(100)).toBe(body);
  });

  test.each([
    ['posted as a text', init],
    ['put together', { ...init, headers: {}, body: formOf('c', 'd') }],
  ])('a form %s', async (_, options) => {
    expect([...(await fromFetch(address, options).form(1000))]).toEqual([['c', 'd']]);
  });

  test('a text without a media type', () => {
    const { headers } = fromFetch(address, { method: 'POST', body: 'text' });
    expect(headers).toEqual({ 'content-type': 'text/plain;charset=UTF-8' });
  });

  test('a signal', () => {
    const { signal } = fromFetch(address, { ...init, signal: AbortSignal.abort() });
    expect(signal.aborted).toBe(true);
    expect(fromFetch(address, init).signal.aborted).toBe(false);
  });

  test.each<[string, string, RequestInit]>([
    ['an address that leads nowhere', 'nowhere', init],
    ['a header that cannot be sent', address, { ...init, headers: { a: 'b\nc' } }],
    ['a body that cannot be sent', address, { ...init, method: 'GET' }],
  ])('%s is refused', (_, input, options) => {
    expect(() => fromFetch(input, options)).toThrow(TypeError);
  });
});

describe('a reply is written', () => {
  test.each([['text'], [new TextEncoder().encode('text')], [streamed()]])(
    'with its body, %#',
    async (body) => {
      const response = toWebResponse({ status: 201, headers: { a: 'b' }, body });
      expect(response.status).toBe(201);
      expect(response.headers.get('a')).toBe('b');
      expect(await response.text()).toBe('text');
    },
  );

  test('without one', () => {
    expect(toWebResponse({ status: 204, headers: {}, body: null }).body).toBeNull();
  });
});

async function* streamed(): AsyncGenerator<string> {
  yield 'te';
  yield 'xt';
}

function formOf(name: string, value: string): FormData {
  const form = new FormData();
  form.append(name, value);
  return form;
}
