import { expect, test } from 'vitest';
import { requestURL } from './request-url.ts';

const BASE = 'https://a.example/v1';

test.each<[string, string, object | null, string]>([
  [BASE, '/models', null, `${BASE}/models`],
  [`${BASE}/`, '/models', null, `${BASE}/models`],
  [BASE, 'models', null, `${BASE}/models`],
  [
    BASE,
    '/models',
    { a: [1, 2], b: { c: true } },
    `${BASE}/models?a%5B%5D=1&a%5B%5D=2&b%5Bc%5D=true`,
  ],
  [BASE, '/models', { a: undefined }, `${BASE}/models`],
  [BASE, '/models?x=1&y=2', { y: 3 }, `${BASE}/models?x=1&y=3`],
  [BASE, '/models?a[]=1&a%5B%5D=2&ab=1', { a: [3] }, `${BASE}/models?ab=1&a%5B%5D=3`],
  [`${BASE}?v=1&w=1`, '/models?w=2', { z: 1 }, `${BASE}/models?v=1&w=2&z=1`],
  [BASE, 'https://b.example/x', { a: 1 }, 'https://b.example/x?a=1'],
])('%s and %s with %o make %s', (base, path, query, wanted) => {
  expect(requestURL(base, path, query)).toBe(wanted);
});

test('an absolute path of another scheme is refused', () => {
  expect(() => requestURL(BASE, 'file:///etc/passwd', null)).toThrow(/http/);
});
