import { expect, test } from 'vitest';
import { redactHeaders, redactText, redactURL } from './redaction.ts';

test('headers that carry credentials are redacted, the others kept', () => {
  const secret = 'very-secret';
  const names = [
    'authorization',
    'api-key',
    'x-api-key',
    'cookie',
    'set-cookie',
    'x-amz-security-token',
    'x-goog-api-key',
    'ocp-apim-subscription-key',
    'x-gateway-token',
    'x-forwarded-authorization',
  ];
  const safe = redactHeaders({
    ...Object.fromEntries(names.map((name) => [name, secret])),
    'openai-organization': 'org-1',
    'idempotency-key': 'key-1',
    'x-ratelimit-remaining-tokens': '5',
  });
  expect(JSON.stringify(safe)).not.toContain(secret);
  expect(Object.keys(safe)).toHaveLength(names.length + 3);
  expect(safe['openai-organization']).toBe('org-1');
  expect(safe['idempotency-key']).toBe('key-1');
  expect(safe['x-ratelimit-remaining-tokens']).toBe('5');
});

test.each([
  ['https://a.example/x?api_key=s3cret&b=1', 'https://a.example/x?api_key=[redacted]&b=1'],
  ['/x?subscription-key=s3cret', '/x?subscription-key=[redacted]'],
  ['/x?id_token=s3cret', '/x?id_token=[redacted]'],
  ['https://a.example/x?sig=s3cret', 'https://a.example/x?sig=[redacted]'],
  ['https://me:s3cret@a.example/x', 'https://a.example/x'],
  ['/x?limit=2&after=id', '/x?limit=2&after=id'],
])('%s is shown as %s', (url, wanted) => {
  expect(redactURL(url)).toBe(wanted);
});

test('text loses what looks like a key, and what is one', () => {
  expect(redactText('key sk-proj-abcdefghijklmnop is wrong')).toBe('key [redacted] is wrong');
  expect(redactText('Bearer abcdefghijkl')).toBe('[redacted]');
  expect(redactText('send Authorization: Bearer YOUR_KEY.')).toContain('Bearer YOUR_KEY.');
  expect(redactText('Bearer YOUR_KEY_5f0c9a2e')).toBe('[redacted]');
  expect(redactText('Bearer authentication is missing')).toBe('Bearer authentication is missing');
  expect(
    redactText('the key my-long-key', { headers: { authorization: 'Bearer my-long-key' } }),
  ).toBe('the key [redacted]');
  expect(redactText('sk-***xyz is masked already')).toBe('sk-***xyz is masked already');
});

test('text loses the credentials of the URLs in it', () => {
  expect(redactText('"http://me:s3cret@a.example/x?sig=S1GN&b=1" failed')).toBe(
    '"http://a.example/x?sig=[redacted]&b=1" failed',
  );
  expect(redactText(`http://a.example/?u=${'http://b.example/?u='.repeat(10_000)}`)).toContain(
    'a.',
  );
});

test('text loses every credential that was sent, however it is quoted', () => {
  const sent = {
    headers: { cookie: 'a=first-one; b=second-one', 'api-key': 'quo"ted-key', 'x-mine': 'kept' },
    url: 'https://me:pass%21word@a.example/x?token=a%20b%20c%20d%20e&limit=2',
  };
  const text =
    'first-one second-one quo"ted-key quo\\"ted-key pass%21word pass!word a%20b%20c%20d%20e a b c d e kept limit';
  expect(redactText(text, sent)).toBe(`${Array(8).fill('[redacted]').join(' ')} kept limit`);
});
