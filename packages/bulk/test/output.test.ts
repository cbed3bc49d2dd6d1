import { mkdir, readFile } from 'node:fs/promises';
import { fromPath } from 'petrel';
import { readBatchResults } from 'petrel/helpers/batches';
import { expect, test } from 'vitest';
import { bulk, estimateBulk, outputState } from '../src/index.ts';
import { failureOutcome } from '../src/live/failures.ts';
import { openBench, request, requests } from './bench.ts';

const QUICK = { limits: false, retryDelay: 1 } as const;
const failsFor = (number: number) => ({
  status: 400,
  times: 99,
  match: ({ body }: { body: unknown }): boolean => JSON.stringify(body).includes(`Say ${number}"`),
});

test('h05: the output can be put into the order of the input', async () => {
  const { client, emulator, output, lines } = await openBench();
  emulator.inject({ ...failsFor(0), status: 503, times: 2 });
  const options = { client, input: requests(12), output, order: 'input', ...QUICK } as const;
  await bulk(options);
  const ids = Array.from({ length: 12 }, (_, index) => `question-${index}`);
  expect((await lines()).map(({ custom_id }) => custom_id)).toEqual(ids);
  expect(await bulk(options)).toMatchObject({ done: 12, requests: 0 });
});

test('results of failures are in a file of their own as well', async () => {
  const { client, emulator, folder, output, lines } = await openBench();
  emulator.inject(failsFor(2));
  const failures = `${folder}/failures.jsonl`;
  const options = { client, input: requests(4), output, failures, ...QUICK };
  await bulk(options);
  expect((await lines(failures)).map(({ custom_id }) => custom_id)).toEqual(['question-2']);
  expect(await lines()).toHaveLength(4);
  emulator.reset();
  await bulk({ ...options, retryFailed: true });
  expect(await readFile(failures, 'utf8')).toBe('');
});

test('h07: the reader of the Batch API reads the output, and the status decides', async () => {
  const { client, emulator, output } = await openBench();
  emulator.inject(failsFor(1));
  await bulk({ client, input: requests(2), output, ...QUICK });
  const results = [];
  for await (const { ok, custom_id, error } of readBatchResults(fromPath(output))) {
    results.push([custom_id, ok, error?.name ?? null]);
  }
  expect(results.sort()).toEqual([
    ['question-0', true, null],
    ['question-1', false, 'BadRequestError'],
  ]);
});

test('h06: whatever was thrown can be written as JSON', () => {
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  const thrown: unknown[] = [
    undefined,
    null,
    'text',
    12n,
    Symbol('no'),
    circular,
    Object.create(null),
    new TypeError('wrong', { cause: circular }),
    Object.assign(new Error('x'), { toJSON: () => circular }),
  ];
  for (const error of thrown) {
    const { error: written } = JSON.parse(JSON.stringify(failureOutcome(error)));
    expect(written).toEqual({ code: expect.any(String), message: expect.any(String) });
  }
});

test('a budget ends the run before it is exceeded, over all runs of the output', async () => {
  const { client, output } = await openBench();
  const input = requests(200).map((row) => ({
    ...row,
    body: { ...row.body, max_completion_tokens: 20 },
  }));
  const options = { client, input, output, concurrency: 10, ...QUICK };
  const run = bulk({ ...options, budget: { tokens: 2_000 } });
  await expect(run).rejects.toMatchObject({ code: 'budget_reached' });
  const { tokens, done } = await outputState(output);
  expect(tokens.input + tokens.output).toBeLessThanOrEqual(2_000);
  expect(tokens.input + tokens.output).toBeGreaterThan(1_000);
  const again = bulk({ ...options, budget: { tokens: tokens.input + tokens.output } });
  await expect(again).rejects.toMatchObject({ code: 'budget_reached', summary: { done } });
  const prices = { 'gpt-4': { input: 1, output: 1 } };
  await expect(bulk({ ...options, prices, budget: { cost: 1 } })).rejects.toThrow('has no price');
  expect(await bulk(options)).toMatchObject({ succeeded: 200 });
});

test('an estimate counts rows, tokens, costs and time, without what is done', async () => {
  const { client, output, arrivals } = await openBench();
  await bulk({ client, input: requests(2), output, ...QUICK });
  const sent = arrivals().length;
  const limited = { ...request(9), body: { ...request(9).body, max_completion_tokens: 100 } };
  const estimate = await estimateBulk({
    input: [...requests(3), limited, { custom_id: 'wrong' }],
    output,
    answerTokens: 900,
    prices: { 'gpt-4o': { input: 0, output: 1_000 } },
    requestsPerMinute: 1,
  });
  expect(estimate).toMatchObject({ rows: 2, done: 2, invalid: 1, cost: 1, time: 120_000 });
  expect(estimate.tokens.output).toBe(1_000);
  expect(arrivals()).toHaveLength(sent);
});

test('the state of an output can be read at any time, and a missing file holds nothing', async () => {
  const { client, emulator, folder, output } = await openBench();
  emulator.inject(failsFor(1));
  await bulk({ client, input: requests(3), output, ...QUICK });
  expect(await outputState(output)).toMatchObject({ done: 3, succeeded: 2, failed: 1, damaged: 0 });
  expect(await outputState(`${folder}/missing`)).toMatchObject({ done: 0 });
});

test.each([{ input: '1', output: 1 }, { input: 1 }, { input: 1, output: -1 }, 3, null])(
  'prices that are no numbers are refused: %j',
  async (price) => {
    const { client, output } = await openBench();
    const prices = JSON.parse(JSON.stringify({ 'gpt-4o': price }));
    const failure = { code: 'configuration', message: expect.stringContaining('"gpt-4o"') };
    expect(() => bulk({ client, input: [], prices })).toThrow(/"gpt-4o"/);
    await expect(estimateBulk({ input: [], prices })).rejects.toMatchObject(failure);
    await expect(outputState(output, { prices })).rejects.toMatchObject(failure);
  },
);

test('an output that cannot be put into the order of the input keeps its results', async () => {
  const { client, emulator, output, lines } = await openBench();
  emulator.inject({ ...failsFor(0), status: 503, times: 2 });
  // The file that would replace it cannot be written.
  await mkdir(`${output}.tmp`);
  const run = bulk({ client, input: requests(3), output, order: 'input', ...QUICK });
  await expect(run).rejects.toMatchObject({ code: 'output_unusable', summary: { done: 3 } });
  expect(await lines()).toHaveLength(3);
});
