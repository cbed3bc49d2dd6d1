import { gzipSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import OpenAI from 'petrel';
import { expect, test, vi } from 'vitest';
import { bulk, BulkError, type BulkEvent } from '../src/index.ts';
import { openBench, request, requests } from './bench.ts';

/** No rate limits, and retries without a pause. */
const QUICK = { limits: false, retryDelay: 1 } as const;

test('each row has a line in the form of the Batch API, with its custom_id and index', async () => {
  const { client, output, lines } = await openBench();
  const summary = await bulk({ client, input: requests(20), output });
  expect(summary).toMatchObject({ done: 20, succeeded: 20, failed: 0, resumed: 0, requests: 20 });
  const read = await lines();
  expect(read).toHaveLength(20);
  for (const { id, custom_id, response, error } of read) {
    const [, index] = id.split('_');
    expect(custom_id).toBe(`question-${index}`);
    expect(error).toBeNull();
    expect(response?.status_code).toBe(200);
    expect(response?.request_id).toMatch(/^req_/);
    expect(JSON.stringify(response?.body)).toContain(`"${index}."`);
  }
});

test('the results are an async iterable, those of an earlier run first', async () => {
  const { client, output } = await openBench();
  await bulk({ client, input: requests(3), output });
  const seen = [];
  for await (const result of bulk({ client, input: requests(6), output, ...QUICK })) {
    seen.push(result.index);
    if (!result.ok) throw result.error;
  }
  expect(seen.slice(0, 3).sort()).toEqual([0, 1, 2]);
  expect(seen.slice(3).sort()).toEqual([3, 4, 5]);
});

test('rows of a CSV file and a template make requests', async () => {
  const { client, output, lines, file, arrivals } = await openBench();
  const input = await file('numbers.csv', '\uFEFFid,number\r\na,one\r\nb,"two, or 2"\r\n');
  await bulk({
    client,
    input,
    output,
    request: ({ id, number }: { id: string; number: string }) => ({
      custom_id: id,
      url: '/v1/chat/completions',
      body: { model: 'gpt-4o', messages: [{ role: 'user', content: `Say ${number}` }] },
    }),
  });
  expect((await lines()).map(({ custom_id }) => custom_id).sort()).toEqual(['a', 'b']);
  expect(arrivals().sort()).toEqual(['Say one', 'Say two, or 2']);
});

test('a file compressed with gzip is decompressed, whatever its name', async () => {
  const { client, output, lines, file } = await openBench();
  const text = requests(5)
    .map((row) => JSON.stringify(row))
    .join('\n');
  const input = await file('requests', gzipSync(text));
  await bulk({ client, input, output });
  expect(await lines()).toHaveLength(5);
});

test('h14: blank lines and CRLF are no rows, and an empty input is fine', async () => {
  const { client, output, lines, file } = await openBench();
  const rows = requests(2).map((row) => JSON.stringify(row));
  const input = await file('in.jsonl', `\r\n${rows[0]}\r\n\r\n   \r\n${rows[1]}`);
  expect(await bulk({ client, input, output })).toMatchObject({ done: 2 });
  expect(await lines()).toHaveLength(2);
  const empty = await file('empty.jsonl', '');
  expect(await bulk({ client, input: empty, output: `${output}.2` })).toMatchObject({ done: 0 });
  expect(await bulk({ client, input: [] })).toMatchObject({ done: 0, requests: 0 });
});

test('h05: results come as they finish, each with the index and the id of its row', async () => {
  const { client, emulator } = await openBench();
  emulator.inject({ delay: 60, match: ({ body }) => JSON.stringify(body).includes('Say 0') });
  const seen: [number, string][] = [];
  for await (const { index, custom_id } of bulk({ client, input: requests(4), ...QUICK })) {
    seen.push([index, custom_id]);
  }
  expect(seen).toHaveLength(4);
  expect(seen.at(-1)).toEqual([0, 'question-0']);
  expect(seen.every(([index, id]) => id === `question-${index}`)).toBe(true);
});

test('failures that pass are sent again, and others are results with their message', async () => {
  const { client, emulator, output } = await openBench();
  const isOf =
    (number: number) =>
    ({ body }: { body: unknown }) =>
      JSON.stringify(body).includes(`Say ${number}"`);
  emulator.inject({ status: 500, times: 2, match: isOf(1) });
  emulator.inject({ drop: true, match: isOf(2) });
  emulator.inject({ status: 400, match: isOf(3), times: 9 });
  emulator.inject({ status: 503, match: isOf(4), times: 9 });
  const events: BulkEvent[] = [];
  const options = { client, input: requests(6), output, ...QUICK };
  const results = new Map<number, string | null>();
  for await (const { index, error } of bulk({
    ...options,
    onEvent: (event) => void events.push(event),
  })) {
    results.set(index, error === null ? null : error.name);
  }
  expect(Object.fromEntries(results)).toEqual({
    0: null,
    1: null,
    2: null,
    3: 'BadRequestError',
    4: 'InternalServerError',
    5: null,
  });
  expect(events.filter(({ type }) => type === 'retry')).toHaveLength(2 + 1 + 4);
  emulator.reset();
  expect(await bulk(options)).toMatchObject({ done: 6, failed: 2, requests: 0 });
  expect(await bulk({ ...options, retryFailed: true })).toMatchObject({
    done: 6,
    failed: 0,
    resumed: 4,
    requests: 2,
  });
});

test.each(['<html>Bad gateway</html>', '{"id":', '', 'null', '[]'])(
  'an answer of status 200 that cannot be read is sent again up to maxAttempts: %j',
  async (text) => {
    const { emulator } = await openBench();
    let left = 2;
    const client = new OpenAI({
      apiKey: emulator.apiKey,
      fetch: async (url, init) => {
        if (left-- <= 0) return await emulator.fetch(url, init);
        const headers = { 'content-type': text.startsWith('<') ? 'text/html' : 'application/json' };
        return new Response(text, { headers });
      },
    });
    const options = { client, input: requests(1), ...QUICK };
    expect(await bulk(options)).toMatchObject({ succeeded: 1, requests: 3 });
    left = Infinity;
    expect(await bulk({ ...options, maxAttempts: 3 })).toMatchObject({ failed: 1, requests: 3 });
  },
);

test('h16: a rejection by a rate limit is no attempt, up to a limit of its own', async () => {
  const { client, emulator } = await openBench();
  emulator.inject({ status: 429, headers: { 'retry-after-ms': '1' }, times: 8 });
  const options = { client, input: requests(1), ...QUICK, maxAttempts: 2 };
  expect(await bulk(options)).toMatchObject({ succeeded: 1, requests: 9 });
  emulator.inject({ status: 429, headers: { 'retry-after-ms': '1' }, times: 8 });
  expect(await bulk({ ...options, maxRejections: 4 })).toMatchObject({ failed: 1, requests: 4 });
});

test('a wrong key ends the run, and the same call resumes it', async () => {
  const { client, emulator, output, lines } = await openBench();
  const input = requests(50);
  const wrong = client.withOptions({ apiKey: 'sk-wrong' });
  const failing = bulk({ client: wrong, input, output, concurrency: 5, ...QUICK });
  const error = await failing.then(null, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(BulkError);
  expect(error).toMatchObject({ code: 'requests_rejected', summary: { done: 0 } });
  expect(emulator.requests.length).toBeLessThanOrEqual(5);
  expect(await bulk({ client, input, output, ...QUICK })).toMatchObject({ done: 50 });
  expect(await lines()).toHaveLength(50);
});

test('a server that does not answer ends the run after maxOutage, and no row has failed', async () => {
  const { client, emulator, output } = await openBench();
  emulator.inject({ drop: true, times: 100_000 });
  const input = requests(50);
  const run = bulk({ client, input, output, concurrency: 5, maxOutage: 50, ...QUICK });
  await expect(run).rejects.toMatchObject({ code: 'server_unreachable', summary: { done: 0 } });
  emulator.reset();
  expect(await bulk({ client, input, output, ...QUICK })).toMatchObject({ succeeded: 50 });
});

test('a request that breaks its connection each time fails alone, while others are answered', async () => {
  const { client, emulator } = await openBench();
  const match = ({ body }: { body: unknown }): boolean => JSON.stringify(body).includes('Say 1"');
  emulator.inject({ drop: true, times: 100_000, match });
  emulator.inject({ delay: 3, times: 100_000, match: ({ body }) => !match({ body }) });
  const options = { client, input: requests(60), concurrency: 4, maxOutage: 10_000, ...QUICK };
  expect(await bulk(options)).toMatchObject({ succeeded: 59, failed: 1 });
});

test('h15: a run that is stopped finishes what is under way, and keeps it', async () => {
  const { client, emulator, output, lines, arrivals } = await openBench();
  emulator.inject({ delay: 20, times: 1_000 });
  const input = requests(60);
  const stopping = new AbortController();
  const run = bulk({
    client,
    input,
    output,
    concurrency: 6,
    ...QUICK,
    signal: stopping.signal,
    progressInterval: 5,
    onProgress: ({ done }) => void (done >= 6 && stopping.abort()),
  });
  await expect(run).rejects.toMatchObject({ code: 'user_abort' });
  const finished = (await lines()).length;
  expect(finished).toBe(arrivals().length);
  expect(finished).toBeLessThan(60);
  expect(await bulk({ client, input, output, ...QUICK })).toMatchObject({ resumed: finished });
  expect(new Set(arrivals()).size).toBe(arrivals().length);
  expect(await lines()).toHaveLength(60);
});

test('requests that take longer than drain are aborted when the run is stopped', async () => {
  const { client, emulator } = await openBench();
  emulator.inject({ delay: 10_000, times: 10 });
  const signal = AbortSignal.timeout(20);
  const run = bulk({ client, input: requests(3), drain: 20, signal, ...QUICK });
  await expect(run).rejects.toMatchObject({ code: 'user_abort' });
});

test('h15: rows that wait for a rate limit end at once when the run is stopped, those that were sent do not', async () => {
  const { client, emulator, lines, output } = await openBench();
  const match = ({ body }: { body: unknown }): boolean => JSON.stringify(body).includes('Say 0"');
  emulator.inject({ delay: 60, match });
  emulator.inject({ status: 429, headers: { 'retry-after': '20' }, times: 99 });
  const stopping = new AbortController();
  const run = bulk({
    client,
    input: requests(6),
    output,
    signal: stopping.signal,
    progressInterval: 5,
    onProgress: ({ waiting }) => {
      if (waiting === undefined || stopping.signal.aborted) return;
      expect(waiting).toEqual({ for: 'rate_limit', delay: expect.any(Number) });
      stopping.abort();
    },
  });
  const started = performance.now();
  await expect(run).rejects.toMatchObject({ code: 'user_abort' });
  expect(performance.now() - started).toBeLessThan(5_000);
  expect((await lines()).map(({ custom_id }) => custom_id)).toEqual(['question-0']);
});

test('a request that equals another counts once, and progress shows when a row is retried', async () => {
  const { client, emulator } = await openBench();
  emulator.inject({ status: 500 });
  const onProgress = vi.fn<(progress: unknown) => void>();
  const options = { client, limits: false, retryDelay: 60, dedupe: true, onProgress } as const;
  const input = [request(1), request(1), request(1)];
  const summary = await bulk({ ...options, input, progressInterval: 2 });
  expect(summary).toMatchObject({ succeeded: 3, requests: 2 });
  expect(onProgress.mock.calls.map(([progress]) => progress)).toContainEqual(
    expect.objectContaining({ waiting: { for: 'retry', delay: expect.any(Number) } }),
  );
});

test('leaving the loop stops the run', async () => {
  const { client, arrivals } = await openBench();
  for await (const { ok } of bulk({ client, input: requests(500), concurrency: 2, ...QUICK })) {
    expect(ok).toBe(true);
    break;
  }
  expect(arrivals().length).toBeLessThan(400);
});

test('a slow loop slows the run down', async () => {
  const { client, arrivals } = await openBench();
  const run = bulk({ client, input: requests(500), concurrency: 10, ...QUICK });
  let most = 0;
  let read = 0;
  for await (const { ok } of run) {
    expect(ok).toBe(true);
    if (++read === 100) await new Promise((resolve) => setTimeout(resolve, 100));
    most = Math.max(most, arrivals().length - read);
  }
  expect(read).toBe(500);
  expect(most).toBeLessThan(300);
});

test.each([
  ['{ "url": 1', 'Line 2 is not JSON'],
  ['[1]', 'Line 2 is not an object'],
  ['{"custom_id":"x","url":"/v1/responses"}', 'Line 2 ("x") has no `body`'],
  ['{"custom_id":"x","body":{}}', 'Line 2 ("x") has no `url`'],
  ['{"custom_id":"x","url":"https://a.example/","body":{}}', 'is not relative'],
  ['{"custom_id":1,"url":"/v1/responses","body":{}}', 'Line 2 has a `custom_id` that is not text'],
  ['{"custom_id":"x","url":"/v1/responses","body":{"stream":true}}', 'cannot be streamed'],
  ['{"custom_id":"x","method":"GET","url":"/v1/responses","body":{}}', 'the method POST'],
])('a line that cannot be sent is reported with its number: %s', async (line, message) => {
  const { client, output, file, lines } = await openBench();
  const input = await file('in.jsonl', `${JSON.stringify(request(0))}\n${line}\n`);
  const run = bulk({ client, input, output, ...QUICK });
  await expect(run).rejects.toThrow(message);
  expect(await lines()).toHaveLength(1);
  const skipped: string[] = [];
  const onInvalidRow = (error: Error): void => void skipped.push(error.message);
  expect(await bulk({ client, input, output, onInvalidRow, ...QUICK })).toMatchObject({
    done: 1,
    invalid: 1,
  });
  expect(skipped).toEqual([expect.stringContaining(message)]);
});

test('a template that throws is reported with its row', async () => {
  const { client } = await openBench();
  const run = bulk({
    client,
    input: [1],
    request: () => {
      throw new TypeError('no');
    },
  });
  await expect(run).rejects.toMatchObject({
    code: 'invalid_row',
    message: expect.stringMatching(/^Row 0 /),
  });
});

test('an input that is missing is reported before the output is touched by a request', async () => {
  const { client, folder, output, arrivals } = await openBench();
  const run = bulk({ client, input: `${folder}/missing.jsonl`, output });
  await expect(run).rejects.toMatchObject({ code: 'input_unreadable' });
  expect(arrivals()).toEqual([]);
});

test('an input that has changed is noticed, unless changes are allowed', async () => {
  const { client, output, lines } = await openBench();
  await bulk({ client, input: requests(2), output });
  const input = [request(7), request(1), request(2)];
  const run = bulk({ client, input, output, ...QUICK });
  await expect(run).rejects.toMatchObject({
    code: 'input_changed',
    message: expect.stringContaining('row 0'),
  });
  await bulk({ client, input, output, allowChanges: true, ...QUICK });
  expect((await lines()).map(({ custom_id }) => custom_id).sort()).toEqual([
    'question-0',
    'question-1',
    'question-2',
  ]);
});

test('h17: options that would have no effect, or cannot work, are refused', async () => {
  const { client } = await openBench();
  const input = requests(1);
  const wrong: object[] = [
    { client, input, concurency: 3 },
    { client, input, concurrency: 0 },
    { client, input, retryFailed: true },
    { client, input, limits: { requestPerMinute: 3 } },
    { input },
    { client },
  ];
  for (const options of wrong) {
    const run = (async () => await bulk(options as never))();
    await expect(run, Object.keys(options).join()).rejects.toMatchObject({ code: 'configuration' });
  }
});

test('progress has the tokens, the costs by prices, and the part of the input', async () => {
  const { client, file } = await openBench();
  const input = await file(
    'in.jsonl',
    requests(10)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
  const onProgress = vi.fn<(progress: unknown) => void>();
  const prices = { 'gpt-*': { input: 1_000_000, output: 0 } };
  const summary = await bulk({ client, input, prices, onProgress, ...QUICK });
  expect(summary.tokens.input).toBeGreaterThan(0);
  expect(summary.cost).toBe(summary.tokens.input);
  expect(onProgress.mock.lastCall?.[0]).toMatchObject({ done: 10, part: 1 });
});

test('two runs cannot write the same output at once', async () => {
  const { client, emulator, output } = await openBench();
  emulator.inject({ delay: 300, times: 5 });
  const first = bulk({ client, input: requests(1), output }).then((summary) => summary);
  await vi.waitUntil(() => readFile(`${output}.lock`).catch(() => null), { interval: 5 });
  await expect(bulk({ client, input: requests(1), output })).rejects.toMatchObject({
    code: 'output_locked',
  });
  expect(await first).toMatchObject({ done: 1 });
  await expect(readFile(`${output}.lock`)).rejects.toThrow('ENOENT');
});
