import { describe, expect, test } from 'vitest';
import { clientOf, KEY, rejection } from '../../../test/clients.ts';
import { json, serve, type Answer } from '../../../test/loopback.ts';
import { APIResponseValidationError, OpenAIError } from '../../core/errors/index.ts';
import type { Batch } from '../../generated/models/batches.ts';
import { batchResults } from './batch-results.ts';

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** What reading the results of a batch ends with, of which the server answers so. */
async function failure(answer: Answer): Promise<unknown> {
  const client = clientOf(await serve(answer), { maxRetries: 0 });
  return rejection(allOf(batchResults(client, 'batch_1')));
}

const LOST = 'can be sent again';

test('h09: a batch that the API reports as missing is lost', async () => {
  for (const status of [200, 404]) {
    const error = await failure((response) =>
      json(response, { error: { message: 'No batch.' } }, status),
    );
    expect(error).toMatchObject({ code: 'batch_lost' });
    expect(String(error)).toContain(LOST);
  }
});

test.each<[string, Answer]>([
  [
    'a page',
    (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  ],
  ['null', (response) => json(response, null)],
  ['{}', (response) => json(response, {})],
  ['5', (response) => json(response, 5)],
  ['a list', (response) => json(response, [])],
  ['nothing', (response) => void response.writeHead(204).end()],
  [
    'broken JSON',
    (response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":'),
  ],
  ['a batch without a status', (response) => json(response, { id: 'batch_1', status: null })],
])('h09: %s in place of a batch loses nothing', async (_what, answer) => {
  const error = await failure(answer);
  expect(error).toBeInstanceOf(APIResponseValidationError);
  expect(String(error)).not.toContain(LOST);
});

test.each<[string, Answer]>([
  [
    'the page of a proxy',
    (response) => void response.writeHead(404, { 'content-type': 'text/html' }).end('<html>'),
  ],
  ['an error of the server', (response) => json(response, { error: { message: 'x' } }, 500)],
  ['a wrong key', (response) => json(response, { error: { message: 'x' } }, 401)],
  ['a lost connection', (response) => void response.destroy()],
])('h09: %s loses nothing', async (_what, answer) => {
  const error = await failure(answer);
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).not.toMatchObject({ code: 'batch_lost' });
  expect(String(error)).not.toContain(LOST);
});

describe('what is no batch', () => {
  const given: unknown[] = [
    null,
    undefined,
    5,
    {},
    [],
    { id: 'b' },
    { status: 'completed' },
    { id: {}, status: 'completed' },
  ];
  test.each(given)('%j is refused before a request', async (value) => {
    const server = await serve((response) => json(response, {}));
    const results = batchResults(clientOf(server), value as Batch);
    expect(await rejection(allOf(results))).toMatchObject({
      code: 'configuration',
      message: 'The second argument must be a batch or its id.',
    });
    expect(server.requests).toEqual([]);
  });
});

test.each(['paused', 'COMPLETED', '', 'toString', 'x'.repeat(9_000)])(
  'a batch of the status "%s" has not ended, as far as is known',
  async (status) => {
    const error = await failure((response) => json(response, { id: 'batch_1', status }));
    expect(error).toMatchObject({ code: 'batch_running' });
    expect(String(error).length).toBeLessThan(400);
  },
);

test('a completed batch without files and counts is no success', async () => {
  const batch = { id: 'batch_1', status: 'completed', output_file_id: null, error_file_id: null };
  const error = await failure((response) => json(response, batch));
  expect(error).toMatchObject({ code: 'batch_lost' });
  expect(String(error)).not.toContain(LOST);
});

test.each<[unknown, string]>([
  [{ data: [null, 5, { line: 1, message: 'm', code: {} }] }, 'failed: line 1: m'],
  [{ data: [{ line: {}, message: {}, code: 'c' }] }, 'failed: {}'],
  [{ data: [{ code: 'c' }] }, 'failed: c'],
  [{ data: 'x' }, 'failed: no reason is given.'],
  [{ data: [null] }, 'failed: no reason is given.'],
  [null, 'failed: no reason is given.'],
  ['bad file', 'failed: bad file'],
])('h10: reasons of any shape are shown: %j', async (errors, words) => {
  const error = await failure((response) =>
    json(response, { id: 'batch_1', status: 'failed', errors }),
  );
  expect(error).toMatchObject({ code: 'batch_failed' });
  expect(String(error)).toContain(words);
});

describe('the key that a server repeats is taken out', () => {
  const key = 'gateway key+1/2';

  test.each([KEY, key])('of the reasons of a batch that failed', async (apiKey) => {
    const errors = { data: [{ line: 1, message: `Key ${apiKey} is wrong.`, code: 'c' }] };
    const server = await serve((response) =>
      json(response, { id: 'batch_1', status: 'failed', errors }),
    );
    const client = clientOf(server, { apiKey });
    const error = await rejection(allOf(batchResults(client, 'batch_1')));
    expect(String(error)).toContain('line 1: Key [redacted] is wrong.');
  });

  test.each([KEY, key])('of the errors of results', async (apiKey) => {
    const message = `Incorrect API key provided: ${apiKey}.`;
    const lines = [
      { custom_id: 'a', response: { status_code: 401, body: { error: { message } } } },
      { custom_id: 'b', response: { status_code: 500, body: message } },
      { custom_id: 'c', error: { code: 'x', message } },
      { custom_id: 'd', response: { status_code: 200, body: {} }, error: { message } },
    ];
    const server = await serve(
      (response) => void response.end(lines.map((line) => JSON.stringify(line)).join('\n')),
    );
    const client = clientOf(server, { apiKey });
    const batch = { id: 'batch_1', status: 'completed', output_file_id: 'file-1' } as Batch;
    const results = await allOf(batchResults(client, batch));
    expect(results).toHaveLength(4);
    for (const { error } of results) {
      expect(error?.message).toContain('Incorrect API key provided: [redacted].');
      expect(JSON.stringify(error?.error ?? null)).not.toContain(apiKey);
    }
  });
});
