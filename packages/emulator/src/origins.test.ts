import { expect, test } from 'vitest';
import { createEmulator, type EmulatorOptions } from './index.ts';

/** The origin that a preflight and a request from a page of some origin are allowed for. */
async function allowed(origin: string, options?: EmulatorOptions): Promise<(string | null)[]> {
  const emulator = createEmulator(options);
  const preflight = await emulator.fetch('https://any.test/v1/models', {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-headers': 'authorization' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization');
  const answer = await emulator.fetch('https://any.test/v1/models', {
    headers: { origin, authorization: `Bearer ${emulator.apiKey}` },
  });
  expect(answer.status).toBe(200);
  return [preflight, answer].map(({ headers }) => {
    expect(headers.get('vary')).toBe('origin');
    return headers.get('access-control-allow-origin');
  });
}

test.each([
  'http://localhost',
  'http://localhost:5173',
  'https://app.localhost:8443',
  'http://127.0.0.1:3000',
  'http://127.1.2.3',
  'http://[::1]:3000',
])('H4: pages of this machine may read answers: %s', async (origin) => {
  expect(await allowed(origin)).toEqual([origin, origin]);
});

test.each([
  'https://page.test',
  'https://localhost.page.test',
  'https://notlocalhost',
  'http://127.0.0.1.page.test',
  'https://page.test#localhost',
  'null',
  'file://',
  'chrome-extension://localhost',
  '',
])('H4: pages of elsewhere may not: %j', async (origin) => {
  expect(await allowed(origin)).toEqual([null, null]);
});

test('H4: other origins are allowed by name, or all of them', async () => {
  const [page, other] = ['https://page.test', 'https://other.test'];
  const allowedOrigins = [page];
  expect(await allowed(page, { allowedOrigins })).toEqual([page, page]);
  expect(await allowed(other, { allowedOrigins })).toEqual([null, null]);
  expect(await allowed(other, { allowedOrigins: '*' })).toEqual([other, other]);
  const local = 'http://localhost:1';
  expect(await allowed(local, { allowedOrigins })).toEqual([local, local]);
});

test('H4: a request without an origin is answered without a word about origins', async () => {
  const emulator = createEmulator();
  const headers = { authorization: `Bearer ${emulator.apiKey}` };
  const answer = await emulator.fetch('https://any.test/v1/models', { headers });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});
