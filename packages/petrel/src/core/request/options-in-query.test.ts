import { expect, test } from 'vitest';
import OpenAI from 'petrel';
import { json, serve } from '../../../test/loopback.ts';
import { optionsInQuery } from './options-in-query.ts';

test('a query is no options', () => {
  expect(optionsInQuery({ limit: 20, after: undefined })).toBeUndefined();
  expect(optionsInQuery({})).toBeUndefined();
  expect(optionsInQuery(null)).toBeUndefined();
  expect(optionsInQuery({ limit: 20, timeout: undefined })).toBeUndefined();
});

test('options alone may stand in place of the query', async () => {
  const { origin, requests } = await serve((response) => json(response, { data: [] }));
  const client = new OpenAI({ apiKey: 'key', baseURL: origin });
  await client.files.list({ headers: { 'X-One': '1' }, query: { after: 'a' }, timeout: 1_000 });
  await client.responses.inputItems.list('resp-1', { headers: { 'X-One': '2' } });
  await client.beta.responses.inputItems.list('resp-1', { headers: { 'X-One': '3' } });
  expect(requests.map(({ url, headers }) => [url, headers['x-one']])).toEqual([
    ['/files?after=a', '1'],
    ['/responses/resp-1/input_items', '2'],
    ['/responses/resp-1/input_items?beta=true', '3'],
  ]);
});

test('a query and options in one object are refused', () => {
  expect(() => optionsInQuery({ limit: 20, timeout: 1_000 })).toThrow('two arguments');
});
