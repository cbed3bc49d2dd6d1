import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proxyExceptions } from './proxy-exceptions.ts';

const CASES: [list: string, url: string, isException: boolean][] = [
  ['', 'https://example.com', false],
  ['*', 'https://example.com', true],
  ['*', 'http://[::1]:8080', true],
  ['example.com', 'https://example.com/v1', true],
  ['example.com', 'https://api.example.com', true],
  ['example.com', 'https://badexample.com', false],
  ['EXAMPLE.com', 'https://Api.Example.COM', true],
  ['example.com', 'https://example.com./', true],
  ['.example.com', 'https://api.example.com', true],
  ['.example.com', 'https://example.com', false],
  ['*.example.com', 'https://a.b.example.com', true],
  ['*.example.com', 'https://example.com', false],
  ['example.com:8443', 'https://example.com:8443', true],
  ['example.com:8443', 'https://example.com', false],
  ['example.com:443', 'https://example.com', true],
  ['example.com:80', 'http://example.com', true],
  ['example.com:443', 'http://example.com', false],
  ['a.example, b.example c.example', 'https://b.example', true],
  ['a.example, b.example c.example', 'https://c.example', true],
  [' ,, ', 'https://example.com', false],
  ['127.0.0.1', 'http://127.0.0.1:1234', true],
  ['127.0.0.1', 'http://localhost:1234', false],
  ['127.0.0.1:1', 'http://127.0.0.1:1234', false],
  ['10.0.0.0/8', 'http://10.255.1.2', true],
  ['10.0.0.0/8', 'http://11.0.0.1', false],
  ['10.0.0.0/8', 'http://10.example', false],
  ['10.0.0.0/99', 'http://10.0.0.1', false],
  ['0.0.0.0/0', 'http://192.0.2.1', true],
  ['::1', 'http://[::1]:9', true],
  ['[::1]:9', 'http://[::1]:9', true],
  ['[::1]:9', 'http://[::1]:8', false],
  ['fd00::/8', 'http://[fd12::3]', true],
  ['fd00::/8', 'http://[fe80::3]', false],
  ['fd00::/8', 'http://10.0.0.1', false],
  ['*:8080', 'http://example.com:8080', true],
  ['*:8080', 'http://example.com', false],
];

test.each(CASES)('NO_PROXY=%j and %s: without a proxy is %s', (list, url, isException) => {
  expect(proxyExceptions(list)(new URL(url))).toBe(isException);
});

const ODD = [
  '10.1.2.3/',
  '::1/',
  '/8',
  '/',
  '0/0',
  '10.1.2.3/-0',
  '10.1.2.3/0x0',
  '10.1.2.3/0/0',
  '10.1.2.3/ 0',
  '10.1.2.3/33',
  '::/129',
  '*.',
  '.*',
  '**',
  '.',
  '..',
  '*.*',
  '[]',
  '[*]',
  ':',
  ':443',
  '%',
  'https://*',
  '*/0',
];

test.each(ODD)('B6: the odd entry %j of NO_PROXY is not every host', (entry) => {
  for (const list of [entry, `a.example,${entry}`, `${entry}:443`]) {
    const isException = proxyExceptions(list);
    for (const host of ['api.openai.com', 'localhost', '192.0.2.7', '[2001:db8::1]']) {
      expect(isException(new URL(`https://${host}`)), host).toBe(false);
    }
  }
});

test('B6: no list without a star matches a host whose letters it does not have', () => {
  const odd = fc.string({ unit: fc.constantFrom(...'0189./:[],- ax') });
  fc.assert(
    fc.property(odd, (list) => {
      expect(proxyExceptions(list)(new URL('https://zzz.qqq'))).toBe(false);
    }),
    { numRuns: 2_000 },
  );
});

test('no list makes it throw', () => {
  const url = fc.webUrl({ authoritySettings: { withPort: true, withIPv4: true, withIPv6: true } });
  fc.assert(
    fc.property(fc.string(), url, (list, address) => {
      expect(typeof proxyExceptions(list)(new URL(address))).toBe('boolean');
    }),
  );
});
