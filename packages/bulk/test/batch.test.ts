import { access } from 'node:fs/promises';
import { createEmulator, type Emulator } from '@petrel/emulator';
import OpenAI from 'petrel';
import { expect, test } from 'vitest';
import { bulk, BulkError, type BulkEvent, type BulkOptions } from '../src/index.ts';
import { openBench, requests } from './bench.ts';

const BATCH = { pollInterval: 1, settleDelay: 0, limits: { requests: 10 } };

/** How many batches were created. */
const created = ({ requests: all }: Emulator): number =>
  all.filter(({ operation }) => operation === 'createBatch').length;

/** A client whose batches are seen as `change` makes them. */
function changing(emulator: Emulator, change: (batch: Record<string, unknown>) => void): OpenAI {
  return new OpenAI({
    apiKey: emulator.apiKey,
    maxRetries: 0,
    fetch: async (url, init) => {
      const response = await emulator.fetch(url, init);
      if (!/\/batches\/[^/]+$/.test(String(url))) return response;
      const batch: Record<string, unknown> = await response.json();
      change(batch);
      return Response.json(batch);
    },
  });
}

test('h03: rows are split at the limits of the API, and the output is that of single requests', async () => {
  const { client, emulator, output, lines } = await openBench();
  const summary = await bulk({ client, input: requests(25), output, via: 'batch', batch: BATCH });
  expect(summary).toMatchObject({ done: 25, succeeded: 25, requests: 25 });
  expect(created(emulator)).toBe(3);
  const read = await lines();
  expect(read).toHaveLength(25);
  expect(read.every(({ id, custom_id }) => custom_id === `question-${id.split('_')[1]}`)).toBe(
    true,
  );
  await expect(access(`${output}.batches`)).rejects.toThrow('ENOENT');
  expect(await bulk({ client, input: requests(25), output })).toMatchObject({ requests: 0 });
});

test('h03: a row counts its bytes in UTF-8', async () => {
  const { client, emulator, output } = await openBench();
  const messages = [{ role: 'user', content: 'ü'.repeat(400) }];
  const input = requests(8).map((row) => ({ ...row, body: { model: 'gpt-4o', messages } }));
  const batch = { ...BATCH, limits: { bytes: 2_500 } };
  expect(await bulk({ client, input, output, via: 'batch', batch })).toMatchObject({ done: 8 });
  expect(created(emulator)).toBe(4);
});

test('models have batches of their own, however their rows are mixed', async () => {
  const { client, emulator, output } = await openBench();
  const input = requests(8).map(({ body, ...row }, at) => ({
    ...row,
    body: { ...body, model: at % 2 === 0 ? 'gpt-4o' : 'gpt-4o-mini' },
  }));
  expect(await bulk({ client, input, output, via: 'batch', batch: BATCH })).toMatchObject({
    succeeded: 8,
  });
  expect(created(emulator)).toBe(2);
});

test('h02: what an expired batch has answered is kept, and only the rest is sent again', async () => {
  const { client, emulator, output, lines } = await openBench({ jobs: { outcome: 'expire' } });
  const options = { client, input: requests(8), output, via: 'batch', batch: BATCH } as const;
  const summary = await bulk({ ...options, maxAttempts: 4 });
  // 8, then 4, 2 and 1, the last of which has expired for good.
  expect(summary).toMatchObject({ done: 8, succeeded: 7, failed: 1, requests: 8 + 4 + 2 + 1 });
  expect(created(emulator)).toBe(4);
  const failed = (await lines()).filter(({ response }) => response === null);
  expect(failed).toMatchObject([{ error: { code: 'batch_expired' } }]);
});

test('h08: a batch without any success is so many failures with their messages', async () => {
  const { client, output, lines } = await openBench();
  const input = requests(9).map((row) => ({ ...row, body: { model: 'gpt-4o' } }));
  const summary = await bulk({ client, input, output, via: 'batch', batch: BATCH });
  expect(summary).toMatchObject({ done: 9, failed: 9 });
  const [first] = await lines();
  expect(first?.response).toMatchObject({
    status_code: 400,
    body: { error: { message: expect.stringContaining('messages') } },
  });
});

test('h09: a batch that the server does not find is looked for in the list, and never submitted twice', async () => {
  const { emulator, output } = await openBench();
  let lost = 1;
  let isListed = true;
  const client = new OpenAI({
    apiKey: emulator.apiKey,
    fetch: async (url, init) => {
      if (/\/batches\/[^/]+$/.test(String(url)) && lost-- > 0) {
        return Response.json({ error: { message: 'No such batch' } }, { status: 404 });
      }
      if (!isListed && /\/batches\?/.test(String(url))) {
        return Response.json({ object: 'list', data: [], has_more: false });
      }
      return await emulator.fetch(url, init);
    },
  });
  const options = { client, input: requests(5), output, via: 'batch', batch: BATCH } as const;
  expect(await bulk(options)).toMatchObject({ succeeded: 5, requests: 5 });
  [lost, isListed] = [2, false];
  const again = { ...options, output: `${output}.2` };
  expect(await bulk(again)).toMatchObject({ succeeded: 5, requests: 5 });
  lost = Infinity;
  const missing = { ...options, output: `${output}.3`, maxOutage: 5 };
  const error = await bulk(missing).then(null, (reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'batch_failed' });
  expect(String(error)).toContain(`delete ${output}.3.batches`);
  expect(created(emulator)).toBe(3);
  lost = 0;
  expect(await bulk(missing)).toMatchObject({ succeeded: 5, requests: 0 });
  expect(created(emulator)).toBe(3);
});

test('h10: a batch that fails for the token limit is submitted again, any other failure ends the run with its reason', async () => {
  const { emulator, output } = await openBench();
  let code = 'token_limit_exceeded';
  let times = 1;
  const client = changing(emulator, (batch) => {
    if (times-- <= 0) return;
    const data = [{ code, message: 'Enqueued token limit reached', line: 3, param: null }];
    Object.assign(batch, { status: 'failed', errors: { object: 'list', data } });
  });
  const options = { client, input: requests(5), output, via: 'batch', batch: BATCH } as const;
  expect(await bulk(options)).toMatchObject({ succeeded: 5, requests: 10 });
  code = 'invalid_request';
  times = 1;
  const run = bulk({ ...options, output: `${output}.2` });
  await expect(run).rejects.toMatchObject({
    code: 'batch_failed',
    message: expect.stringContaining('line 3: Enqueued token limit reached'),
  });
  expect(await bulk({ ...options, output: `${output}.2` })).toMatchObject({ succeeded: 5 });
});

test('h10: the files of batches are deleted when the option is set', async () => {
  const { client, output } = await openBench();
  const batch = { ...BATCH, deleteFiles: true };
  await bulk({ client, input: requests(12), output, via: 'batch', batch });
  expect((await client.files.list()).data).toEqual([]);
});

test('h01: a file that the server does not find yet is waited for', async () => {
  const { client, emulator, output } = await openBench();
  const body = { error: { message: 'Cannot find file', code: null, param: null, type: 'x' } };
  emulator.inject({ status: 400, match: 'batches.create', body });
  const options = { client, input: requests(2), output, via: 'batch', batch: BATCH } as const;
  expect(await bulk(options)).toMatchObject({ succeeded: 2 });
});

test('tokens under way stay below the limit of the account', async () => {
  const { client, output } = await openBench();
  const underWay = new Set<string>();
  let most = 0;
  const onEvent = (event: BulkEvent): void => {
    if (event.type !== 'batch') return;
    if (event.batch.status === 'completed') underWay.delete(event.batch.id);
    else underWay.add(event.batch.id);
    most = Math.max(most, underWay.size);
  };
  const batch = { ...BATCH, enqueuedTokens: 12_000 };
  await bulk({ client, input: requests(60), output, via: 'batch', batch, onEvent });
  expect(most).toBe(2);
});

test('a run that is stopped at any request resumes without submitting a row twice', async () => {
  const count = async (abortAt: number): Promise<number> => {
    const { output, lines } = await openBench();
    const emulator = createEmulator({ recordedRequests: 1_000 });
    let sent = 0;
    let stopping = new AbortController();
    const client = new OpenAI({
      apiKey: emulator.apiKey,
      fetch: async (url, init) => {
        const response = await emulator.fetch(url, { ...init, signal: null });
        // The request has been executed, and its answer is lost.
        if (++sent === abortAt) stopping.abort();
        init?.signal?.throwIfAborted();
        return response;
      },
    });
    const options: BulkOptions = {
      client,
      input: requests(8),
      output,
      via: 'batch',
      batch: { ...BATCH, limits: { requests: 5 } },
    };
    const first = bulk({ ...options, signal: stopping.signal });
    const outcome = await first.then(
      () => 'done',
      (error: unknown) => (error instanceof BulkError ? error.code : error),
    );
    const requestsOfFirst = sent;
    stopping = new AbortController();
    await bulk(options);
    expect([abortAt, created(emulator)]).toEqual([abortAt, 2]);
    expect(await lines()).toHaveLength(8);
    expect(outcome).toBe(abortAt <= requestsOfFirst ? 'user_abort' : 'done');
    return requestsOfFirst;
  };
  const all = await count(Infinity);
  expect(all).toBeGreaterThan(8);
  for (let abortAt = 1; abortAt <= all; abortAt++) await count(abortAt);
});

test('a stream, which can be read once only, is submitted once', async () => {
  const { client, output } = await openBench();
  const input = requests(12).values();
  expect(
    await bulk({
      client,
      input,
      output,
      via: 'batch',
      batch: { ...BATCH, limits: { requests: 5 } },
    }),
  ).toMatchObject({
    succeeded: 12,
  });
});

test('auto chooses batches for many rows of the API of OpenAI, and single requests otherwise', async () => {
  const { client, emulator, output } = await openBench();
  const auto = { client, via: 'auto', limits: false, batch: BATCH } as const;
  await bulk({ ...auto, input: requests(20), output });
  expect(created(emulator)).toBe(0);
  emulator.inject({ status: 400, match: 'batches.create' });
  const large = bulk({ ...auto, input: requests(1_000), output: `${output}.2` });
  await expect(large).rejects.toMatchObject({ code: 'batch_failed' });
});

test('h20: batches do not use the limits of single requests', async () => {
  const { client, output } = await openBench({ rateLimits: { requestsPerMinute: 1 } });
  const limits = { requestsPerMinute: 1, maxWait: 0 };
  const options = { client, input: requests(30), output, via: 'batch', batch: BATCH } as const;
  expect(await bulk({ ...options, limits })).toMatchObject({ succeeded: 30 });
});

test('options that do not go with batches are refused', async () => {
  const { client, output } = await openBench();
  const wrong: Partial<BulkOptions>[] = [
    { via: 'batch' },
    { via: 'batch', output, budget: { tokens: 1 } },
    { output, batch: BATCH },
  ];
  for (const options of wrong) {
    expect(() => bulk({ client, input: [], ...options })).toThrow(/`bulk`: `/);
  }
});
