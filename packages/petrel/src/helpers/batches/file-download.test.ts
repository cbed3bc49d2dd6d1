import type http from 'node:http';
import { describe, expect, test } from 'vitest';
import { shortenBackoff } from '../../../test/backoff.ts';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, serve, type Loopback, type SeenRequest } from '../../../test/loopback.ts';
import { APIConnectionError, APIResponseValidationError } from '../../core/errors/index.ts';
import type { Batch } from '../../generated/models/batches.ts';
import { batchResults } from './batch-results.ts';
import { unfinishedRequests } from './unfinished-requests.ts';

shortenBackoff();

const COUNT = 400;
const IDS = Array.from({ length: COUNT }, (_, at) => `id${at}`);
const fileOf = (ids: readonly string[], value = 'a'): Buffer =>
  Buffer.from(
    ids
      .map((custom_id) => {
        const response = { status_code: 200, request_id: 'r', body: { value } };
        return `${JSON.stringify({ custom_id, response })}\n`;
      })
      .join(''),
  );
const FILE = fileOf(IDS);
const STEP = 9_000;
const AT_LINE_END = FILE.indexOf('\n', STEP) + 1;

const batchOf = (more: object = {}): Batch =>
  // Fields that the API sends as null are not in the types.
  ({
    id: 'batch_1',
    object: 'batch',
    status: 'completed',
    output_file_id: 'file-1',
    request_counts: { total: COUNT, completed: COUNT, failed: 0 },
    ...more,
  }) as Batch;

type Send = (response: http.ServerResponse, request: SeenRequest, nth: number) => unknown;

/** A server of one file. */
function serveFile(send: Send): Promise<Loopback> {
  let nth = 0;
  return serve((response, request) => void send(response, request, ++nth));
}

const TYPE = { 'content-type': 'application/octet-stream' };

/** The first bytes of a file, after which the connection breaks. */
function breakAfter(response: http.ServerResponse, bytes: number, headers: object = {}): void {
  response.writeHead(200, { ...TYPE, 'content-length': FILE.byteLength, ...headers });
  response.write(FILE.subarray(0, bytes), () => setTimeout(() => response.destroy(), 15));
}

/** At most a step of the range that is requested, then the connection breaks. */
function sendStep(response: http.ServerResponse, request: SeenRequest, headers: object): void {
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
  const range = { 'content-range': `bytes ${from}-${FILE.byteLength - 1}/${FILE.byteLength}` };
  response.writeHead(from > 0 ? 206 : 200, {
    ...TYPE,
    'content-length': FILE.byteLength - from,
    ...(from > 0 && range),
    ...headers,
  });
  const piece = FILE.subarray(from, from + STEP);
  if (from + STEP >= FILE.byteLength) response.end(piece);
  else response.write(piece, () => setTimeout(() => response.destroy(), 15));
}

/** The ids that are read, and what ends the reading. */
async function read(
  send: Send,
  batch: Batch = batchOf(),
): Promise<{ ids: string[]; error: unknown }> {
  const client = clientOf(await serveFile(send));
  const ids: string[] = [];
  const reading = async (): Promise<null> => {
    for await (const { custom_id } of batchResults(client, batch)) ids.push(custom_id);
    return null;
  };
  return { error: await reading().catch((error: unknown) => error), ids };
}

describe.each([
  ['at the end of a line', AT_LINE_END],
  ['within a line', STEP],
])('a download that breaks %s is not continued by', (_where, cut) => {
  const first = FILE.subarray(0, cut).toString().split('\n').length - 1;
  const other = fileOf([...IDS].reverse());
  const answers: [string, Send, string][] = [
    [
      'an empty file',
      (response) => response.writeHead(200, { 'content-length': 0 }).end(),
      'bytes',
    ],
    ['nothing', (response) => response.writeHead(204).end(), 'no content (204)'],
    ['{}', (response) => json(response, {}), 'bytes'],
    [
      'a page',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      'an HTML page',
    ],
    [
      'the lines in another order',
      (response) => response.writeHead(200, TYPE).end(other),
      'other bytes',
    ],
    [
      'other content of the same ids',
      (response) => response.writeHead(200, TYPE).end(fileOf(IDS, 'b')),
      'other bytes',
    ],
    [
      'a longer file',
      (response) =>
        response.writeHead(200, { 'content-length': FILE.byteLength + 1 }).end(`${FILE}\n`),
      'bytes in all',
    ],
    [
      'a shorter file',
      (response) => response.writeHead(200, TYPE).end(FILE.subarray(0, 500)),
      '500 bytes',
    ],
  ];
  test.each(answers)('%s', async (_what, answer, words) => {
    const { ids, error } = await read((response, request, nth) =>
      nth === 1 ? breakAfter(response, cut) : answer(response, request, nth),
    );
    expect(ids).toEqual(IDS.slice(0, first));
    expect(error).toBeInstanceOf(APIResponseValidationError);
    expect(String(error)).toContain(`The file file-1 cannot be read from byte ${cut} on`);
    expect(String(error)).toContain(words);
  });

  test('a file with another ETag', async () => {
    const { ids, error } = await read((response, _request, nth) => {
      if (nth === 1) breakAfter(response, cut, { etag: '"a"' });
      else response.writeHead(200, { ...TYPE, etag: '"b"' }).end(FILE);
    });
    expect(ids).toEqual(IDS.slice(0, first));
    expect(String(error)).toContain('another ETag');
  });
});

describe('a download that breaks again and again is read to its end', () => {
  test.each([
    ['an ETag', { etag: '"a"' }],
    ['ranges', { 'accept-ranges': 'bytes' }],
    ['a weak ETag and ranges', { 'accept-ranges': 'bytes', etag: 'W/"a"' }],
  ])('by ranges from a server with %s', async (_what, headers) => {
    const seen: SeenRequest[] = [];
    const { ids, error } = await read((response, request) => {
      seen.push(request);
      sendStep(response, request, headers);
    });
    expect(error).toBeNull();
    expect(ids).toEqual(IDS);
    expect(seen.length).toBeGreaterThan(3);
    expect(seen[1]?.headers).toMatchObject({
      range: `bytes=${STEP - 1_024}-`,
      'accept-encoding': 'identity',
    });
    const validator =
      'etag' in headers && !headers.etag.startsWith('W/') ? headers.etag : undefined;
    expect(seen[1]?.headers['if-range']).toBe(validator);
  });

  test('from its start where the server has no ranges', async () => {
    const { ids, error } = await read((response, _request, nth) => {
      breakAfter(response, STEP * nth);
      if (STEP * nth >= FILE.byteLength) response.end();
    });
    expect(error).toBeNull();
    expect(ids).toEqual(IDS);
  });

  test('from its start where the server refuses the range', async () => {
    const { ids, error } = await read((response, { headers }, nth) => {
      if (nth === 1) breakAfter(response, STEP, { 'accept-ranges': 'bytes' });
      else if (headers.range === undefined) response.writeHead(200, TYPE).end(FILE);
      else response.writeHead(416).end();
    });
    expect(error).toBeNull();
    expect(ids).toEqual(IDS);
  });

  test('from parts that end early', async () => {
    const { ids, error } = await read((response, request) => {
      const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
      const piece = FILE.subarray(from, from + STEP);
      const range = `bytes ${from}-${from + piece.byteLength - 1}/${FILE.byteLength}`;
      response.writeHead(206, { ...TYPE, 'content-range': range }).end(piece);
    });
    expect(error).toBeNull();
    expect(ids).toEqual(IDS);
  });
});

test.each([
  ['another range', { 'content-range': `bytes 5-${FILE.byteLength - 1}/${FILE.byteLength}` }],
  ['a part of unknown place', {}],
])('a response of %s is refused', async (words, headers) => {
  const { ids, error } = await read((response, _request, nth) => {
    if (nth === 1) breakAfter(response, STEP, { etag: '"a"' });
    else response.writeHead(206, headers).end(FILE);
  });
  expect(ids.length).toBeLessThan(COUNT);
  expect(error).toBeInstanceOf(APIResponseValidationError);
  expect(String(error)).toContain(words);
});

test('a range of other bytes is refused', async () => {
  const other = fileOf(IDS, 'b');
  const { ids, error } = await read((response, _request, nth) => {
    if (nth === 1) return breakAfter(response, STEP, { 'accept-ranges': 'bytes' });
    const from = STEP - 1_024;
    const range = `bytes ${from}-${other.byteLength - 1}/${other.byteLength}`;
    return response.writeHead(206, { 'content-range': range }).end(other.subarray(from));
  });
  expect(ids.length).toBeLessThan(COUNT);
  expect(String(error)).toContain('other bytes');
});

test('attempts without a new byte are bounded', async () => {
  let requests = 0;
  const { error } = await read((response) => {
    requests += 1;
    breakAfter(response, 100, { etag: '"a"' });
  });
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(requests).toBe(3);
});

describe('results that are incomplete', () => {
  test.each<[string, Send, number]>([
    ['an empty file', (response) => response.writeHead(200, { 'content-length': 0 }).end(), 0],
    [
      'a file that is cut at a line',
      (response) => response.writeHead(200, TYPE).end(FILE.subarray(0, AT_LINE_END)),
      0,
    ],
  ])('end with an error: %s', async (_what, send) => {
    const { ids, error } = await read(send);
    expect(error).toMatchObject({ code: 'batch_results_incomplete' });
    expect(String(error)).toContain(
      `The files of the batch batch_1 hold ${ids.length} results of 400 (400 completed, 0 failed).`,
    );
  });

  test.each([
    ['no counts', { request_counts: undefined }],
    ['counts that are 0', { request_counts: { total: 5, completed: 0, failed: 0 } }],
    ['counts that are no numbers', { request_counts: { total: '5', completed: null } }],
  ])('end with an error for an empty file and %s', async (_what, more) => {
    const { error } = await read((response) => response.end(), batchOf(more));
    expect(error).toMatchObject({ code: 'batch_results_incomplete' });
  });

  test('of a batch that expired, whose files are missing', async () => {
    const { error } = await read(
      (response) => response.end(),
      batchOf({ status: 'expired', output_file_id: null }),
    );
    expect(error).toMatchObject({ code: 'batch_results_incomplete' });
  });

  test('give no requests to send again', async () => {
    const server = await serveFile((response) => response.writeHead(200).end());
    const requests = IDS.map((custom_id) => ({
      custom_id,
      url: '/v1/responses' as const,
      body: { model: 'm', input: 'a' },
    }));
    const again: string[] = [];
    const reading = async (): Promise<void> => {
      const results = batchResults(clientOf(server), batchOf());
      for await (const { custom_id } of unfinishedRequests(requests, results))
        again.push(custom_id);
    };
    expect(await rejection(reading())).toMatchObject({ code: 'batch_results_incomplete' });
    expect(again).toEqual([]);
  });
});

test('a first download that is a page is refused', async () => {
  const { error } = await read((response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
  );
  expect(error).toBeInstanceOf(APIResponseValidationError);
  expect(String(error)).toContain('an HTML page');
});
