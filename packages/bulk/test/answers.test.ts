import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { bulk, type Outcome } from '../src/index.ts';
import { answerText } from '../src/checked-answer.ts';
import { openBench, request, requests } from './bench.ts';

const QUICK = { limits: false, retryDelay: 1 } as const;

/** Rows that are answered in JSON. */
const rows = requests(3).map((row) => ({
  ...row,
  body: { ...row.body, response_format: { type: 'json_object' } },
}));

test('a schema makes values of answers, those of an earlier run as well', async () => {
  const { client, output } = await openBench();
  const options = { client, input: rows, output, schema: z.looseObject({}), ...QUICK };
  await bulk({ ...options, input: rows.slice(0, 1) });
  const seen = [];
  for await (const { parsed } of bulk(options)) seen.push(typeof parsed);
  expect(seen).toEqual(['object', 'object', 'object']);
});

test.each(['live', 'batch'] as const)(
  'an answer that does not match counts as a failed attempt, and is kept: %s',
  async (via) => {
    const { client, output, lines, arrivals } = await openBench();
    const schema = z.object({ missing: z.string() });
    const batch = via === 'batch' ? { pollInterval: 1 } : undefined;
    const options = { client, input: rows.slice(0, 1), output, schema, via, batch, ...QUICK };
    expect(await bulk({ ...options, maxAttempts: 3 })).toMatchObject({ failed: 1, requests: 3 });
    const [line] = await lines();
    expect(line?.error).toMatchObject({
      code: 'schema_mismatch',
      message: expect.stringMatching(/does not match the schema: \/missing: /),
    });
    expect(line?.response?.status_code).toBe(200);
    if (via === 'live') expect(arrivals()).toHaveLength(3);
  },
);

test('equal requests are sent once, and each row has its result', async () => {
  const { client, output, lines, arrivals } = await openBench();
  const same = { ...request(1) };
  const input = Array.from({ length: 6 }, (_, at) => ({ ...same, custom_id: `row ${at}` }));
  const options = { client, input: [...input, request(2)], output, dedupe: true, ...QUICK };
  expect(await bulk(options)).toMatchObject({ succeeded: 7 });
  expect(arrivals()).toHaveLength(2);
  expect(new Set((await lines()).map(({ custom_id }) => custom_id)).size).toBe(7);
});

test('a cache keeps answers for other runs, and no failures', async () => {
  const { client, emulator, arrivals } = await openBench();
  const kept = new Map<string, Outcome>();
  const cache = {
    get: async (key: string) => kept.get(key),
    set: async (key: string, outcome: Outcome) => kept.set(key, outcome),
  };
  emulator.inject({ status: 400 });
  const options = { client, input: requests(3), cache, ...QUICK };
  expect(await bulk(options)).toMatchObject({ succeeded: 2, failed: 1 });
  expect(kept.size).toBe(2);
  expect(await bulk(options)).toMatchObject({ succeeded: 3 });
  expect(arrivals()).toHaveLength(4);
  const broken = { get: () => Promise.reject(new Error('down')), set: cache.get };
  expect(await bulk({ ...options, cache: broken })).toMatchObject({ succeeded: 3 });
});

test('the text of an answer is found in each operation', () => {
  const content = [{ type: 'output_text', text: 'a' }, { type: 'refusal' }];
  expect(answerText({ output: [{ type: 'reasoning' }, { content }] })).toBe('a');
  expect(answerText({ choices: [{ message: { content: 'b' } }] })).toBe('b');
  expect(answerText({ choices: [{ text: 'c' }] })).toBe('c');
  expect([answerText({ output: [] }), answerText({ data: [] }), answerText(null)]).toEqual([
    null,
    null,
    null,
  ]);
});

test.each(['float', 'base64'] as const)(
  'embeddings are a matrix in a file of their own, in the order of the input: %s',
  async (encoding_format) => {
    const { client, folder, output, lines } = await openBench();
    const embeddings = join(folder, 'vectors.f32');
    const input = ['red', 'green', 'blue'].map((text) => ({
      url: '/v1/embeddings',
      body: { model: 'text-embedding-3-small', input: text, dimensions: 8, encoding_format },
    }));
    const options = { client, output, embeddings, ...QUICK };
    await bulk({ ...options, input: input.slice(0, 2) });
    await bulk({ ...options, input });
    const bytes = await readFile(embeddings);
    expect(bytes).toHaveLength(3 * 8 * 4);
    const { data } = await client.embeddings.create({
      model: 'text-embedding-3-small',
      input: 'green',
      dimensions: 8,
    });
    const vector = Array.from({ length: 8 }, (_, at) => bytes.readFloatLE((8 + at) * 4));
    expect(vector.map((value) => value.toFixed(5))).toEqual(
      data[0]?.embedding.map((value) => value.toFixed(5)),
    );
    expect(JSON.stringify(await lines())).toContain('"embedding":[]');
    const two = [{ url: '/v1/embeddings', body: { ...input[0]?.body, input: ['a', 'b'] } }];
    const failing = bulk({ ...options, input: two, output: `${output}.2`, maxAttempts: 1 });
    expect(await failing).toMatchObject({ failed: 1 });
  },
);

test('a file of embeddings that lacks vectors ends the run, and vectors of the output are copied into it', async () => {
  const { client, folder, output, emulator } = await openBench();
  const embeddings = join(folder, 'vectors.f32');
  const input = ['red', 'green', 'blue'].map((text) => ({
    url: '/v1/embeddings',
    body: { model: 'text-embedding-3-small', input: text, dimensions: 8 },
  }));
  const options = { client, output, input, embeddings, ...QUICK };
  await bulk({ ...options, embeddings: undefined, input: input.slice(0, 2) });
  expect(await bulk(options)).toMatchObject({ succeeded: 3, requests: 1 });
  const whole = await readFile(embeddings);
  const values = Array.from({ length: 24 }, (_value, at) => whole.readFloatLE(at * 4));
  expect(whole).toHaveLength(3 * 8 * 4);
  expect(values.filter((value) => value !== 0).length).toBeGreaterThan(20);
  const second = { ...options, output: `${output}.2` };
  await bulk(second);
  const sent = emulator.requests.length;
  for (const kept of [0, 1, 8 * 4, 3 * 8 * 4 - 1]) {
    await writeFile(embeddings, whole.subarray(0, kept));
    const error = await bulk(second).then(null, (reason: unknown) => reason);
    expect(error, String(kept)).toMatchObject({ code: 'output_unusable' });
    expect(String(error)).toContain(`The embeddings ${embeddings} lack vectors of ${output}.2`);
    expect(await readFile(embeddings)).toHaveLength(kept);
  }
  expect(emulator.requests).toHaveLength(sent);
  await writeFile(embeddings, whole);
  expect(await bulk(second)).toMatchObject({ resumed: 3, requests: 0 });
});
