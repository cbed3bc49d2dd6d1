import { afterEach, expect, test, vi } from 'vitest';
import OpenAI from '../index.ts';
import { parseURL } from './parse-url.ts';

afterEach(() => vi.restoreAllMocks());

test('text that is no URL gives null', () => {
  expect(parseURL('/a', 'http://h/b')?.href).toBe('http://h/a');
  expect([parseURL('/a'), parseURL('http://[x')]).toEqual([null, null]);
});

test('a client works where neither `URL.canParse` nor `throwIfAborted` is', async () => {
  vi.spyOn(URL, 'canParse').mockImplementation(() => {
    throw new TypeError('URL.canParse is not a function');
  });
  vi.spyOn(AbortSignal.prototype, 'throwIfAborted').mockImplementation(() => {
    throw new TypeError('throwIfAborted is not a function');
  });
  const fetch = async (): Promise<Response> => Response.json({ id: 'm' });
  const client = new OpenAI({ apiKey: 'sk-test', baseURL: 'http://h/v1', fetch });
  expect(await client.models.retrieve('m')).toEqual({ id: 'm' });
});
