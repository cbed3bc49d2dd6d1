import type http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { shortenBackoff } from '../../../test/backoff.ts';
import { clientOf, rejection, TRANSPORTS } from '../../../test/clients.ts';
import { json, serve, type Loopback } from '../../../test/loopback.ts';
import type { ClientOptions } from '../../client-options.ts';
import type { RequestOptions } from '../../core/call/request-options.ts';
import type { Batch } from '../../generated/models/batches.ts';
import type { Transport } from '../../core/call/transport.ts';
import { BatchSubmitError } from './batch-submit-error.ts';
import { submitBatches } from './submit-batches.ts';
import type { BatchRequest } from './batch-types.ts';

shortenBackoff();

/** What a server of batches has done. */
interface Served {
  server: Loopback;
  batches: { id: string; input_file_id: string }[];
  deleted: string[];
  /** How many requests there were to create a batch. */
  creations: number;
}

/** Gets to answer the `nth` creation; `execute` creates the batch. */
type Creation = (nth: number, response: http.ServerResponse, execute: () => void) => unknown;

/** A server of batches whose answers to creations may be lost. */
async function serveBatches(create: Creation, list?: http.RequestListener): Promise<Served> {
  const served: Omit<Served, 'server'> = { batches: [], deleted: [], creations: 0 };
  let files = 0;
  const server = await serve(async (response, { method, path, body }) => {
    if (method === 'DELETE') {
      served.deleted.push(path);
      return json(response, {});
    }
    if (path.endsWith('/files')) return json(response, { id: `file-${++files}` });
    if (method === 'GET') {
      list?.(response.req, response);
      if (response.headersSent || response.destroyed) return undefined;
      // Newest first, among those of others.
      const others = Array.from({ length: 3 }, (_, at) => ({ id: `batch_other_${at}` }));
      const data = [...others, ...[...served.batches].reverse()];
      return json(response, { object: 'list', data, has_more: false });
    }
    const { input_file_id } = JSON.parse(body);
    const execute = (): void => {
      served.batches.push({ id: `batch_${served.batches.length + 1}`, input_file_id });
    };
    await create(++served.creations, response, execute);
    if (response.headersSent || response.destroyed) return undefined;
    execute();
    return json(response, served.batches.at(-1));
  });
  // The members are counted while the server runs.
  return Object.assign(served, { server });
}

const REQUESTS: BatchRequest<'/v1/responses'>[] = ['a', 'b'].map((custom_id) => ({
  custom_id,
  url: '/v1/responses',
  body: { model: 'gpt-5', input: custom_id },
}));

const submit = (
  { server }: Served,
  options: RequestOptions = {},
  forClient: ClientOptions = {},
): Promise<Batch[]> => submitBatches(clientOf(server, forClient), { requests: REQUESTS }, options);

/** Each way in which the answer to a request that was executed is lost. */
const LOST: [string, (response: http.ServerResponse) => unknown][] = [
  ['whose connection is lost', (response) => response.destroy()],
  ['that is answered with 500', (response) => json(response, {}, 500)],
  ['that is answered with 502', (response) => json(response, {}, 502)],
  ['that is answered with 409', (response) => json(response, {}, 409)],
  ['that is answered with 429', (response) => json(response, {}, 429)],
  ['that is answered with 408', (response) => json(response, {}, 408)],
  ['that is answered with a page', (response) => response.end('<html>')],
  [
    'whose answer breaks off',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"id":', () => response.destroy());
    },
  ],
];

describe('a creation that was executed', () => {
  test.each(LOST)('%s is found, and not repeated', async (_how, lose) => {
    const served = await serveBatches(async (_nth, response, execute) => {
      execute();
      await lose(response);
      await sleep(1);
    });
    expect(await submit(served)).toMatchObject([{ id: 'batch_1', input_file_id: 'file-1' }]);
    expect(served).toMatchObject({ creations: 1, deleted: [], batches: [{ id: 'batch_1' }] });
  });

  test.each(TRANSPORTS)('is found over %s, without retries too', async (_name, transport) => {
    const opened: Transport = transport();
    const served = await serveBatches((_nth, response, execute) => {
      execute();
      response.destroy();
    });
    const batches = await submit(served, { maxRetries: 0 }, { transport: opened });
    expect(batches).toMatchObject([{ id: 'batch_1' }]);
    expect(served.creations).toBe(1);
  });

  test('long after the timeout is found, and not repeated meanwhile', async () => {
    const served = await serveBatches(async (_nth, response, execute) => {
      await sleep(1_000);
      execute();
      response.destroy();
    });
    expect(await submit(served, { timeout: 200 })).toMatchObject([{ id: 'batch_1' }]);
    expect(served).toMatchObject({ creations: 1, deleted: [] });
  });

  test('is the cause of no second batch when its repetition is refused', async () => {
    let visible = false;
    const served = await serveBatches(
      (nth, response, execute) => {
        if (nth === 1) execute();
        if (nth === 1) response.destroy();
        else json(response, { error: { message: 'The file is in use.' } }, 400);
      },
      (_request, response) => {
        if (!visible) json(response, { object: 'list', data: [], has_more: false });
      },
    );
    const error = await rejection(submit(served));
    visible = true;
    expect(error).toMatchObject({ input_file_id: 'file-1', cause: { status: 400 } });
    expect(served.deleted).toEqual([]);
  });
});

test('a creation that was lost before the server executed it is repeated', async () => {
  const served = await serveBatches((nth, response) => {
    if (nth < 3) response.destroy();
  });
  expect(await submit(served)).toMatchObject([{ id: 'batch_1' }]);
  expect(served).toMatchObject({ creations: 3, deleted: [] });
});

test.each([
  ['repeated without a search', 2, [{ id: 'batch_1' }], []],
  ['given up in the end, and the file is deleted', 9, null, ['/v1/files/file-1']],
])('a creation that found no server is %s', async (_what, failures, batches, deleted) => {
  const served = await serveBatches(() => undefined);
  let left = failures;
  const client = clientOf(served.server, {
    fetch: (input, init) => {
      if (!String(input).endsWith('/batches') || left-- <= 0) return fetch(input, init);
      const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
      return Promise.reject(new TypeError('fetch failed', { cause }));
    },
  });
  const call = submitBatches(client, { requests: REQUESTS });
  if (batches === null) await expect(call).rejects.toMatchObject({ code: 'connection_error' });
  else expect(await call).toMatchObject(batches);
  await vi.waitFor(() => expect(served.deleted).toEqual(deleted));
  expect(served.server.requests.filter(({ method }) => method === 'GET')).toEqual([]);
});

describe('a creation whose outcome is unknown in the end', () => {
  const expectKept = async (served: Served, call: Promise<unknown>): Promise<unknown> => {
    const error = await rejection(call);
    expect(error).toBeInstanceOf(BatchSubmitError);
    expect(error).toMatchObject({ batches: [], input_file_id: 'file-1' });
    expect(String(error)).toContain('A batch of the input file file-1 may have been created');
    await sleep(50);
    expect(served.deleted).toEqual([]);
    return error;
  };

  test('keeps the file, and the error names it', async () => {
    const served = await serveBatches((_nth, response) => json(response, {}, 503));
    const error = await expectKept(served, submit(served));
    expect(error).toMatchObject({ cause: { status: 503 } });
    expect(served.creations).toBe(3);
  });

  test('as the list cannot be read: it is not repeated', async () => {
    const served = await serveBatches(
      (_nth, response) => void response.destroy(),
      (_request, response) => json(response, {}, 404),
    );
    const error = await expectKept(served, submit(served));
    expect(error).toMatchObject({ code: 'connection_error' });
    expect(served.creations).toBe(1);
  });

  test.each<[string, () => RequestOptions, string]>([
    ['an abort', () => ({ signal: AbortSignal.timeout(400) }), 'user_abort'],
    ['the deadline', () => ({ deadline: 300 }), 'timeout'],
  ])('%s ends it at once', async (_what, optionsOf, code) => {
    const served = await serveBatches((_nth, response) => {
      return new Promise((resolve) => response.once('close', resolve));
    });
    const started = performance.now();
    const error = await expectKept(served, submit(served, optionsOf()));
    expect(error).toMatchObject({ code });
    expect(performance.now() - started).toBeLessThan(1_500);
    expect(served.creations).toBe(1);
  });

  test('names the batches before it too', async () => {
    const served = await serveBatches((nth, response) => {
      if (nth > 1) json(response, {}, 500);
    });
    const call = submitBatches(
      clientOf(served.server),
      { requests: REQUESTS, limits: { requests: 1 } },
      { maxRetries: 0 },
    );
    const error = await rejection(call);
    expect(error).toMatchObject({ batches: [{ id: 'batch_1' }], input_file_id: 'file-2' });
    expect(String(error)).toContain('after 1 batches (batch_1)');
  });
});
