import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { shortenBackoff } from '../../../test/backoff.ts';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, serve, type Loopback } from '../../../test/loopback.ts';
import { Client } from '../../client.ts';
import {
  APIResponseValidationError,
  APIUserAbortError,
  BadRequestError,
  OpenAIError,
} from '../../core/errors/index.ts';
import { OpenAI } from '../../generated/openai.ts';
import { BatchSubmitError } from './batch-submit-error.ts';
import { batchResults } from './batch-results.ts';
import { submitBatches } from './submit-batches.ts';
import type { BatchRequest } from './batch-types.ts';

shortenBackoff();

const requests = (count: number): BatchRequest<'/v1/responses'>[] =>
  Array.from({ length: count }, (_, at) => ({
    custom_id: `r${at}`,
    url: '/v1/responses',
    body: { model: 'gpt-5', input: `question ${at}` },
  }));

interface Failure {
  status: number;
  message: string;
}

/** A server of batches whose creation fails with what `failureOf` returns. */
async function serveBatches(
  failureOf: (nth: number) => Failure | null = () => null,
): Promise<Loopback & { created: unknown[]; deleted: string[] }> {
  const created: unknown[] = [];
  const deleted: string[] = [];
  let files = 0;
  let creations = 0;
  const server = await serve((response, { method, path, body }) => {
    if (method === 'DELETE') {
      deleted.push(path);
      return json(response, {});
    }
    if (path.endsWith('/files')) return json(response, { id: `file-${++files}` });
    const failure = failureOf(++creations);
    if (failure !== null) return json(response, { error: failure }, failure.status);
    created.push(JSON.parse(body));
    return json(response, { id: `batch_${created.length}`, object: 'batch', status: 'validating' });
  });
  return { ...server, created, deleted };
}

test('a body that is not one of its URL does not compile', () => {
  const body = { model: 'text-embedding-3-small', input: 'a' };
  expectTypeOf({ custom_id: 'a', url: '/v1/embeddings', body } as const).toExtend<BatchRequest>();
  const wrong = { custom_id: 'a', url: '/v1/chat/completions', body } as const;
  expectTypeOf(wrong).not.toExtend<BatchRequest>();
  const streamed = { model: 'gpt-5', input: 'a', stream: true } as const;
  const request = { custom_id: 'a', url: '/v1/responses', body: streamed } as const;
  expectTypeOf(request).not.toExtend<BatchRequest>();
});

describe('submitBatches', () => {
  test('uploads the requests and creates a batch', async () => {
    const server = await serveBatches();
    const batches = await submitBatches(clientOf(server), {
      requests: requests(3),
      metadata: { run: '1' },
      output_expires_after: { anchor: 'created_at', seconds: 3_600 },
      input_expires_after: { anchor: 'created_at', seconds: 7_200 },
    });
    expect(batches).toMatchObject([{ id: 'batch_1' }]);
    expect(server.created).toEqual([
      {
        input_file_id: 'file-1',
        endpoint: '/v1/responses',
        completion_window: '24h',
        metadata: { run: '1' },
        output_expires_after: { anchor: 'created_at', seconds: 3_600 },
      },
    ]);
    const form = server.requests[0]?.body ?? '';
    expect(form).toContain('name="purpose"\r\n\r\nbatch');
    expect(form).toContain('filename="batch-1.jsonl"');
    expect(form).toContain('7200');
    expect(form.match(/"custom_id":"r\d"/g)).toHaveLength(3);
  });

  test('h03: what is too much for one file becomes several batches', async () => {
    const server = await serveBatches();
    const limits = { requests: 2 };
    const batches = await submitBatches(clientOf(server), { requests: requests(5), limits });
    expect(batches.map(({ id }) => id)).toEqual(['batch_1', 'batch_2', 'batch_3']);
    expect(server.created).toMatchObject([
      { input_file_id: 'file-1' },
      { input_file_id: 'file-2' },
      { input_file_id: 'file-3' },
    ]);
  });

  test('nothing in place of the parameters is an error of this package', async () => {
    const client = clientOf({ origin: 'http://127.0.0.1:1' });
    for (const nothing of [undefined, null, {}, 5]) {
      // @ts-expect-error -- what JavaScript may pass
      await expect(submitBatches(client, nothing, null)).rejects.toThrow(OpenAIError);
      // @ts-expect-error -- what JavaScript may pass
      await expect(client.uploads.uploadFileChunked(nothing, null)).rejects.toThrow(OpenAIError);
    }
    // @ts-expect-error -- what JavaScript may pass
    await expect(batchResults(client, undefined, null).find('a')).rejects.toThrow(OpenAIError);
  });

  test('nothing in place of the client is an error of this package', async () => {
    for (const nothing of [undefined, null, {}, 'client', new OpenAI({ apiKey: 'k' }).batches]) {
      const wrong = { code: 'configuration', message: expect.stringContaining('must be a client') };
      // @ts-expect-error -- what JavaScript may pass
      await expect(submitBatches(nothing, { requests: requests(1) })).rejects.toMatchObject(wrong);
      // @ts-expect-error -- what JavaScript may pass
      await expect(batchResults(nothing, 'batch_1').find('a')).rejects.toMatchObject(wrong);
    }
  });

  test('a client without resources is enough', async () => {
    const server = await serveBatches();
    const { origin } = server;
    const client = new Client({ apiKey: 'k', baseURL: `${origin}/v1` });
    expect(await submitBatches(client, { requests: requests(1) })).toMatchObject([
      { id: 'batch_1' },
    ]);
  });

  test('no requests are no batches', async () => {
    const server = await serveBatches();
    expect(await submitBatches(clientOf(server), { requests: [] })).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test('h01: a file that the server does not find yet is waited for', async () => {
    const message = 'cannot find file file-1';
    const server = await serveBatches((nth) => (nth < 3 ? { status: 400, message } : null));
    const started = performance.now();
    const batches = await submitBatches(clientOf(server), { requests: requests(1) });
    expect(batches).toHaveLength(1);
    expect(performance.now() - started).toBeGreaterThan(1_400);
    expect(server.requests.filter(({ url }) => url.endsWith('/files'))).toHaveLength(1);
  });

  test('h01: other errors of status 400 are not waited for, and the file is deleted', async () => {
    const server = await serveBatches(() => ({ status: 400, message: 'Unknown endpoint.' }));
    const error = await rejection(submitBatches(clientOf(server), { requests: requests(1) }));
    expect(error).toBeInstanceOf(BadRequestError);
    await vi.waitFor(() => expect(server.deleted).toEqual(['/v1/files/file-1']));
    expect(server.requests).toHaveLength(3);
  });

  test('h01: an abort ends the wait at once', async () => {
    const server = await serveBatches(() => ({ status: 404, message: 'No such File object' }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 100);
    const started = performance.now();
    const { signal } = controller;
    const call = submitBatches(clientOf(server), { requests: requests(1) }, { signal });
    expect(await rejection(call)).toBeInstanceOf(APIUserAbortError);
    expect(performance.now() - started).toBeLessThan(450);
  });

  test('batches that were created before a failure are not lost', async () => {
    const server = await serveBatches((nth) =>
      nth === 3 ? { status: 400, message: 'quota' } : null,
    );
    const limits = { requests: 1 };
    const error = await rejection(
      submitBatches(clientOf(server), { requests: requests(4), limits }),
    );
    expect(error).toBeInstanceOf(BatchSubmitError);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({
      batches: [{ id: 'batch_1' }, { id: 'batch_2' }],
      message: 'Submitting failed after 2 batches (batch_1, batch_2): 400 quota',
    });
    if (error instanceof BatchSubmitError) expect(error.cause).toBeInstanceOf(BadRequestError);
  });

  test('of a list, a wrong request is found before anything is sent', async () => {
    const server = await serveBatches();
    const list = [...requests(3), ...requests(1)];
    const call = submitBatches(clientOf(server), { requests: list, limits: { requests: 1 } });
    await expect(call).rejects.toThrow('Request 4 ("r0") has the `custom_id` of number 1.');
    expect(server.requests).toEqual([]);
  });

  test('what an iterator throws is the cause of an error of this package', async () => {
    const server = await serveBatches();
    const source = async function* (): AsyncGenerator<BatchRequest> {
      yield* requests(3);
      throw new TypeError('database');
    };
    const call = submitBatches(clientOf(server), { requests: source(), limits: { requests: 2 } });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(BatchSubmitError);
    expect(error).toMatchObject({
      batches: [{ id: 'batch_1' }],
      cause: { cause: { message: 'database' } },
    });
  });

  test('an idempotency key is given to each request with its step', async () => {
    const server = await serveBatches();
    const limits = { requests: 1 };
    await submitBatches(
      clientOf(server),
      { requests: requests(2), limits },
      { idempotencyKey: 'k' },
    );
    const keys = server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual(['k-1-file', 'k-1', 'k-2-file', 'k-2']);
  });
});

test.each([null, {}, { id: 5 }])('answers without an id are no batches: %j', async (answer) => {
  for (const step of ['files', 'batches']) {
    const server = await serve((response, { method, path }) => {
      if (method === 'GET') json(response, { object: 'list', data: [], has_more: false });
      else json(response, path.endsWith(step) ? answer : { id: 'file-1' });
    });
    const client = clientOf(server, { maxRetries: 0 });
    const error = await rejection(submitBatches(client, { requests: requests(1) }));
    const invalid = error instanceof BatchSubmitError ? error.cause : error;
    expect(invalid).toBeInstanceOf(APIResponseValidationError);
    expect(error instanceof BatchSubmitError && error.input_file_id).toBe(
      step === 'batches' && 'file-1',
    );
    expect(server.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
  }
});
