import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectBytes } from '../../core/request/byte-source.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { BATCH_LIMITS, batchInputFiles, readBatchRequests } from './batch-input-files.ts';
import type { BatchLimits, BatchRequest } from './batch-types.ts';
import { readJSONL, type JSONLine } from './json-lines.ts';

const request = (custom_id: string, input = 'hi', model = 'gpt-5'): BatchRequest => ({
  custom_id,
  url: '/v1/responses',
  body: { model, input },
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The texts of the input files. */
async function filesOf(
  requests: Iterable<BatchRequest>,
  limits?: Partial<BatchLimits>,
): Promise<string[]> {
  const texts: string[] = [];
  for await (const { file, bytes, requests: count } of batchInputFiles(requests, limits)) {
    const content = await collectBytes(file.open());
    expect(content.byteLength).toBe(bytes);
    const text = new TextDecoder().decode(content);
    expect(text.trimEnd().split('\n')).toHaveLength(count);
    texts.push(text);
  }
  return texts;
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('batchInputFiles', () => {
  test('writes a line for each request, with the method', async () => {
    const [text] = await filesOf([request('a'), request('ü')]);
    expect(
      text
        ?.split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        custom_id: 'a',
        method: 'POST',
        url: '/v1/responses',
        body: { model: 'gpt-5', input: 'hi' },
      },
      {
        custom_id: 'ü',
        method: 'POST',
        url: '/v1/responses',
        body: { model: 'gpt-5', input: 'hi' },
      },
    ]);
  });

  test('h03: requests are split by count and by bytes of UTF-8, line breaks included', async () => {
    const many = Array.from({ length: 50_001 }, (_, at) => request(String(at)));
    const counts = [];
    for await (const { requests } of batchInputFiles(many)) counts.push(requests);
    expect(counts).toEqual([50_000, 1]);
    expect(BATCH_LIMITS.bytes).toBe(200_000_000);
    const two = [request('a', 'äöü'), request('b', 'äöü')];
    const line = (await filesOf(two.slice(0, 1)))[0]?.length ?? 0;
    const size = line + 3;
    expect(await filesOf(two, { bytes: 2 * size })).toHaveLength(1);
    expect(await filesOf(two, { bytes: 2 * size - 1 })).toHaveLength(2);
  });

  test('h03: embeddings are split by their inputs', async () => {
    const embed = (custom_id: string, input: string[] | number[] | string): BatchRequest => ({
      custom_id,
      url: '/v1/embeddings',
      body: { model: 'e', input },
    });
    const requests = [embed('a', ['1', '2']), embed('b', 'one'), embed('c', [1, 2, 3, 4])];
    expect(await filesOf(requests, { inputs: 4 })).toHaveLength(1);
    expect(await filesOf(requests, { inputs: 3 })).toHaveLength(2);
    await expect(filesOf([embed('a', ['1', '2'])], { inputs: 1 })).rejects.toThrow(
      'Request 1 ("a") has 2 inputs, and a file at most 1.',
    );
  });

  test('nothing is lost, repeated or reordered by splitting', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 400, max: 900 }),
        async (ids, requests, bytes) => {
          const texts = await filesOf(
            ids.map((id) => request(id)),
            { requests, bytes },
          );
          const back = texts.flatMap((text) => text.trimEnd().split('\n').filter(Boolean));
          expect(back.map((line) => JSON.parse(line).custom_id)).toEqual(ids);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('one file is made at a time, and no request read ahead', async () => {
    let read = 0;
    const source = function* (): Generator<BatchRequest> {
      for (;;) yield request(String(read++));
    };
    const files = batchInputFiles(source(), { requests: 10 });
    await files.next();
    expect(read).toBe(11);
    await files.return(undefined);
  });

  test.each<[string, unknown[], string]>([
    ['no object', [null], 'Request 1 is not an object.'],
    ['no id', [{ url: '/v1/responses', body: {} }], 'Request 1 has no `custom_id`.'],
    [
      'a used id',
      [request('a'), request('b'), request('a')],
      'Request 3 ("a") has the `custom_id` of number 1.',
    ],
    ['a GET', [{ ...request('a'), method: 'GET' }], 'Request 1 ("a") must have the method POST.'],
    ['no URL', [{ custom_id: 'a', body: {} }], 'Request 1 ("a") has no `url`.'],
    ['a whole URL', [{ ...request('a'), url: 'https://a/v1' }], 'has a URL that is not relative'],
    [
      'a URL without version',
      [{ ...request('a'), url: '/responses' }],
      'has the URL /responses, where /v1/responses is meant.',
    ],
    ['no body', [{ custom_id: 'a', url: '/v1/responses' }], 'Request 1 ("a") has no `body`.'],
    [
      'a stream',
      [{ ...request('a'), body: { model: 'm', stream: true } }],
      'Request 1 ("a") cannot be streamed',
    ],
    [
      'two models',
      [request('a'), request('b', 'hi', 'gpt-4')],
      'Request 2 ("b") has the model gpt-4; those before have gpt-5.',
    ],
    [
      'two URLs',
      [request('a'), { ...request('b'), url: '/v1/embeddings' }],
      'Request 2 ("b") is for /v1/embeddings; a batch is for one URL, here /v1/responses.',
    ],
    ['what JSON cannot hold', [{ ...request('a'), body: { model: 'm', n: NaN } }], 'NaN'],
  ])('%s is refused with its place', async (_what, requests, message) => {
    // @ts-expect-error -- what JavaScript may pass
    const files = filesOf(requests);
    await expect(files).rejects.toThrow(OpenAIError);
    await expect(files).rejects.toThrow(message);
  });

  test('what is no list of requests, and limits that cannot be, are refused', async () => {
    // @ts-expect-error -- what JavaScript may pass
    await expect(filesOf(undefined)).rejects.toThrow('`requests` must be a list of requests');
    await expect(filesOf([request('a')], { bytes: 0 })).rejects.toThrow('`limits.bytes`');
    await expect(filesOf([request('a')], { bytes: 9 })).rejects.toThrow(
      'has 94 bytes, and a file at most 9',
    );
  });
});

describe('readBatchRequests', () => {
  const line = JSON.stringify({ ...request('a'), method: 'POST' });

  test.each([
    ['a line break at the end', `${line}\n`],
    ['none', line],
    ['CRLF', `${line}\r\n`],
    ['blank lines', `\n\r\n  \n${line}\n\n`],
    ['a byte order mark', `\ufeff${line}\n`],
  ])('h14: a file with %s is read', async (_what, text) => {
    expect(await allOf(readBatchRequests(bytesOf(text)))).toEqual([
      { ...request('a'), method: 'POST' },
    ]);
  });

  test('h14: an empty file has no requests', async () => {
    expect(await allOf(readBatchRequests(new Blob()))).toEqual([]);
  });

  test.each([
    ['JSON', bytesOf(`${line}\n\n{"custom_id":\n`), 'Line 3 is not JSON.'],
    [
      'a cut line',
      bytesOf(`${line}\n${line.slice(0, 40)}`),
      'Line 2 is not JSON: the file ends in it.',
    ],
    [
      'UTF-8',
      new Uint8Array([...bytesOf(`${line}\n{"a":"`), 0xff, ...bytesOf('"}\n')]),
      'Line 2 is not UTF-8.',
    ],
    ['a used id', bytesOf(`${line}\n\n${line}\n`), 'Line 3 ("a") has the `custom_id` of number 1.'],
    ['an object', bytesOf('[1]\n'), 'Line 1 is not an object.'],
  ])('what is wrong with %s is reported with the line', async (_what, bytes, message) => {
    await expect(allOf(readBatchRequests(bytes))).rejects.toThrow(message);
  });
});

test('lines are the same however the bytes are cut', async () => {
  const parts = fc.array(
    fc.oneof(fc.json(), fc.constantFrom('', ' ', '\r', '{', 'ä', '"€"', '\ufeff1')),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(parts, fc.array(fc.nat(40), { maxLength: 20 }), async (lines, cuts) => {
      const bytes = bytesOf(lines.join('\n'));
      const whole = await allOf(readJSONL(cut(bytes, [])));
      expect(await allOf(readJSONL(cut(bytes, cuts)))).toEqual(whole);
      const good = whole.filter(
        (read): read is JSONLine & { problem: null } => read.problem === null,
      );
      expect(
        good.every(({ line, value }) => JSON.stringify(value) === jsonOf(lines[line - 1])),
      ).toBe(true);
    }),
    { numRuns: 200 },
  );
});

function jsonOf(line = ''): string {
  return JSON.stringify(JSON.parse(line.replace(/^\ufeff/, '')));
}

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of sizes) {
    // The buffer of a chunk may be used again.
    const chunk = bytes.slice(at, at + size);
    at += size;
    yield chunk;
    chunk.fill(0);
  }
  yield bytes.subarray(at);
}
