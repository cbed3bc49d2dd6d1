import type http from 'node:http';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, serve, type Loopback } from '../../../test/loopback.ts';
import {
  APIConnectionError,
  BadRequestError,
  OpenAIError,
  RateLimitError,
} from '../../core/errors/index.ts';
import type { ChatCompletion } from '../../generated/models/chat/completions/completions.ts';
import type { Batch } from '../../generated/models/batches.ts';
import { OpenAI } from '../../generated/openai.ts';
import { batchResults, readBatchResults } from './batch-results.ts';
import type { BatchRequest, BatchResult } from './batch-types.ts';
import type { InvalidBatchLine } from './result-reader.ts';
import { unfinishedRequests } from './unfinished-requests.ts';

const good = (custom_id: string, body: object = { answer: custom_id }): string =>
  JSON.stringify({
    id: `batch_req_${custom_id}`,
    custom_id,
    response: { status_code: 200, request_id: `req_${custom_id}`, body },
    error: null,
  });

const bad = (custom_id: string, status_code: number, error: object): string =>
  JSON.stringify({
    custom_id,
    response: { status_code, request_id: `req_${custom_id}`, body: { error } },
    error: null,
  });

const unsent = (custom_id: string, code = 'batch_expired'): string =>
  JSON.stringify({ custom_id, response: null, error: { code, message: 'Not in time.' } });

const batchOf = (more: Partial<Batch> | Record<string, unknown>): Batch =>
  // Fields that the API sends as null are not in the types.
  ({ id: 'batch_1', object: 'batch', status: 'completed', ...more }) as Batch;

/** A server with files by their ids. */
function serveFiles(files: Record<string, string>): Promise<Loopback> {
  return serve((response, { path }) => {
    const text = files[path.split('/')[3] ?? ''];
    if (text === undefined) return json(response, { error: { message: 'no file' } }, 404);
    response.writeHead(200, { 'content-type': 'application/octet-stream' });
    response.end(text);
  });
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function resultsOf(
  files: Record<string, string>,
  batch: Partial<Batch>,
): Promise<BatchResult[]> {
  const client = clientOf(await serveFiles(files));
  return allOf(batchResults(client, batchOf(batch)));
}

describe('batchResults', () => {
  test('are those of the output file and of the error file, by custom_id', async () => {
    const files = {
      'file-1': `${good('b')}\n${good('a')}\n`,
      'file-2': `${bad('c', 429, { message: 'slow' })}\n`,
    };
    const results = await resultsOf(files, { output_file_id: 'file-1', error_file_id: 'file-2' });
    expect(results).toMatchObject([
      {
        ok: true,
        custom_id: 'b',
        status: 200,
        request_id: 'req_b',
        body: { answer: 'b' },
        error: null,
      },
      { ok: true, custom_id: 'a' },
      { ok: false, custom_id: 'c', status: 429, request_id: 'req_c', body: null },
    ]);
    const failed = results[2];
    expect(failed?.error).toBeInstanceOf(RateLimitError);
    expect(failed?.error).toMatchObject({
      message: '429 slow',
      requestID: 'req_c',
      retryable: true,
    });
  });

  test('h02: an expired and a cancelled batch have the results they got to', async () => {
    const files = { 'file-1': good('a'), 'file-2': unsent('b') };
    for (const status of ['expired', 'cancelled'] as const) {
      const results = await resultsOf(files, {
        status,
        output_file_id: 'file-1',
        error_file_id: 'file-2',
      });
      expect(results).toMatchObject([
        { ok: true, custom_id: 'a' },
        {
          ok: false,
          custom_id: 'b',
          status: null,
          error: { code: 'batch_expired', message: 'Not in time.' },
        },
      ]);
      expect(await resultsOf({}, { status })).toEqual([]);
    }
  });

  test('h02: only what is missing goes again', async () => {
    const request = (custom_id: string): BatchRequest => ({
      custom_id,
      url: '/v1/responses',
      body: { model: 'm', input: custom_id },
    });
    const results = await resultsOf(
      {
        'file-1': good('a'),
        'file-2': [unsent('b'), bad('c', 400, {}), bad('d', 500, {})].join('\n'),
      },
      { status: 'expired', output_file_id: 'file-1', error_file_id: 'file-2' },
    );
    const rest = await allOf(unfinishedRequests(['a', 'b', 'c', 'd', 'e'].map(request), results));
    expect(rest.map(({ custom_id }) => custom_id)).toEqual(['b', 'd', 'e']);
  });

  test('h07: the status decides, and both places of the details are read', async () => {
    const error = { message: 'Bad model.', code: 'model_not_found', param: 'model' };
    const line = JSON.stringify({
      custom_id: 'b',
      response: { status_code: 200, body: {} },
      error,
    });
    const results = await resultsOf(
      { 'file-1': [bad('a', 400, error), line, bad('c', 400, {})].join('\n') },
      { output_file_id: 'file-1' },
    );
    expect(results.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(results[0]?.error).toBeInstanceOf(BadRequestError);
    expect(results[0]?.error).toMatchObject({ ...error, message: '400 Bad model.' });
    expect(results[1]?.error).toMatchObject({
      ...error,
      message: expect.stringContaining('Bad model.'),
    });
    expect(results[2]?.error).toMatchObject({ status: 400 });
  });

  test('h08: a batch with an error file alone has failures with their messages', async () => {
    const lines = Array.from({ length: 9 }, (_, at) => bad(`r${at}`, 400, { message: `no ${at}` }));
    const results = await resultsOf({ 'file-2': lines.join('\n') }, {
      output_file_id: null,
      error_file_id: 'file-2',
    } as object);
    expect(results.map((result) => result.error?.message)).toEqual(
      lines.map((_, at) => `400 no ${at}`),
    );
  });

  test('h09: a batch that the server no longer knows is lost, and reported so', async () => {
    const server = await serve((response) => json(response, { error: { message: 'Gone.' } }));
    const error = await rejection(allOf(batchResults(clientOf(server), 'batch_1')));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ code: 'batch_lost' });
    expect(String(error)).toContain(
      'no longer has the batch (Gone.). Its results are lost; its requests can be sent again.',
    );
  });

  test('h10: a batch that failed as a whole shows why, with the lines', async () => {
    const data = [
      { code: 'token_limit_exceeded', message: 'Enqueued token limit reached.', line: null },
      { code: 'invalid_json_line', message: 'Bad line.', line: 7 },
    ];
    const error = await rejection(resultsOf({}, { status: 'failed', errors: { data } }));
    expect(error).toMatchObject({ code: 'batch_failed' });
    expect(String(error)).toContain(
      'The batch batch_1 failed: Enqueued token limit reached.; line 7: Bad line.',
    );
  });

  test('h13: a broken line is skipped, and reported with its number when all have been read', async () => {
    const files = {
      'file-1': [good('a'), '{"custom', '', '5', '{}', good('b'), '{"custom_id":"c"}'].join('\n'),
    };
    const client = clientOf(await serveFiles(files));
    const batch = batchOf({ output_file_id: 'file-1' });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { custom_id } of batchResults(client, batch)) seen.push(custom_id);
    })();
    const error = await rejection(reading);
    expect(seen).toEqual(['a', 'b']);
    expect(error).toMatchObject({ code: 'invalid_batch_line' });
    expect(String(error)).toContain(
      '4 of the result lines of batch_1 cannot be read and were skipped: line 2 of file-1 is not JSON; ' +
        'line 4 of file-1 is not an object; line 5 of file-1 has no `custom_id`; ' +
        'line 7 of file-1 has neither a response nor an error.',
    );
    const lines: InvalidBatchLine[] = [];
    const onInvalidLine = (line: InvalidBatchLine): void => void lines.push(line);
    await allOf(batchResults(client, batch, { onInvalidLine }));
    expect(lines.map(({ line }) => line)).toEqual([2, 4, 5, 7]);
  });

  test.each(['validating', 'in_progress', 'finalizing', 'cancelling'] as const)(
    'a batch that is %s has none yet',
    async (status) => {
      await expect(resultsOf({}, { status })).rejects.toThrow(
        `The batch batch_1 is ${status} and has no results yet`,
      );
    },
  );

  test('a completed batch without files is reported, unless it had no requests', async () => {
    const counts = { completed: 3, failed: 0, total: 3 };
    await expect(resultsOf({}, { request_counts: counts })).rejects.toThrow(
      'neither an output file',
    );
    expect(await resultsOf({}, { request_counts: { completed: 0, failed: 0, total: 0 } })).toEqual(
      [],
    );
  });

  test('a download that breaks mid-line is repeated, and no result comes twice', async () => {
    const text = Array.from({ length: 50 }, (_, at) => good(`r${at}`)).join('\n');
    let nth = 0;
    const server = await serve((response) => {
      nth += 1;
      const headers = { 'content-length': Buffer.byteLength(text) };
      response.writeHead(200, headers);
      if (nth > 2) response.end(text);
      else
        response.write(text.slice(0, nth * 1_000), () => setTimeout(() => response.destroy(), 30));
    });
    const results = batchResults(clientOf(server), batchOf({ output_file_id: 'file-1' }));
    const ids = (await allOf(results)).map(({ custom_id }) => custom_id);
    expect(ids).toEqual(Array.from({ length: 50 }, (_, at) => `r${at}`));
    expect(nth).toBe(3);
  });

  test('a download that always breaks ends with the error of the connection', async () => {
    const server = await serve((response: http.ServerResponse) => {
      response.writeHead(200, { 'content-length': 1_000 });
      response.write('{"custom_id', () => setTimeout(() => response.destroy(), 10));
    });
    const results = batchResults(clientOf(server), batchOf({ output_file_id: 'file-1' }));
    expect(await rejection(allOf(results))).toBeInstanceOf(APIConnectionError);
    expect(server.requests).toHaveLength(3);
  });

  test('find reads up to the result, whatever comes after', async () => {
    const files = { 'file-1': `${good('a')}\n${good('b')}\nbroken`, 'file-2': bad('c', 400, {}) };
    const client = clientOf(await serveFiles(files));
    const results = batchResults(
      client,
      batchOf({ output_file_id: 'file-1', error_file_id: 'file-2' }),
    );
    expect(await results.find('b')).toMatchObject({ ok: true, body: { answer: 'b' } });
    expect(await results.find('c')).toMatchObject({ ok: false, status: 400 });
    await expect(results.find('d')).rejects.toThrow('line 3 of file-1 is not JSON');
    const whole = batchResults(client, batchOf({ error_file_id: 'file-2' }));
    expect(await whole.find('d')).toBeUndefined();
  });

  test('responses have their output_text', async () => {
    const output = [{ type: 'message', content: [{ type: 'output_text', text: 'red' }] }];
    const files = { 'file-1': good('a', { object: 'response', output }) };
    const [result] = await resultsOf(files, { output_file_id: 'file-1' });
    expect(result?.body).toMatchObject({ output_text: 'red' });
  });

  test('files at hand are read the same', async () => {
    const bytes = new TextEncoder().encode(`${good('a')}\r\n\r\n${bad('b', 500, {})}`);
    expect(await allOf(readBatchResults(bytes))).toMatchObject([
      { ok: true },
      { ok: false, status: 500 },
    ]);
    const broken = new File([good('a'), '\n{'], 'output.jsonl');
    await expect(allOf(readBatchResults(broken))).rejects.toThrow(
      'of "output.jsonl" cannot be read',
    );
  });
});

test('a large file passes through, and leaves memory as it was', async () => {
  const lines = new TextEncoder().encode(
    `${good('a', { text: 'a'.repeat(10_000) })}\n`.repeat(100),
  );
  const source = async function* (): AsyncGenerator<Uint8Array> {
    for (let nth = 0; nth < 300; nth++) yield lines;
  };
  const before = process.memoryUsage.rss();
  let highest = 0;
  let count = 0;
  for await (const { ok } of readBatchResults(source())) {
    if (ok && ++count % 500 === 0) highest = Math.max(highest, process.memoryUsage.rss());
  }
  expect(count).toBe(30_000);
  // Of 300 MB. Garbage that has not been collected yet counts too.
  expect(highest - before).toBeLessThan(96 * 2 ** 20);
});

test('results are typed by the URL of their requests', () => {
  const client = new OpenAI({ apiKey: 'sk-1' });
  const results = batchResults<'/v1/chat/completions'>(client, 'batch_1');
  type Result = Awaited<
    ReturnType<ReturnType<(typeof results)[typeof Symbol.asyncIterator]>['next']>
  >['value'];
  type Body = Extract<NonNullable<Result>, { ok: true }>['body'];
  expectTypeOf<Body>().toEqualTypeOf<ChatCompletion>();
});
