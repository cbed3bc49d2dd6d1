import { expect, test } from 'vitest';
import { failureOf } from '../../../test/event-server.ts';
import { reply, scriptedApi, silence, type Received } from '../../../test/scripted-api.ts';
import {
  APIResponseValidationError,
  APIUserAbortError,
  BadRequestError,
  OpenAIError,
} from '../../core/errors/index.ts';

const fast = { pollIntervalMs: 0 };
const file = (name: string): File => new File([name], `${name}.txt`);
const counts = { in_progress: 0, completed: 1, failed: 0, cancelled: 0, total: 1 };

/** A batch of files, as the API reports it. */
function batch(status: string, rest: object = {}): object {
  return { id: 'vsfb_1', vector_store_id: 'vs_1', status, file_counts: counts, ...rest };
}

/** Answers as the API does for files, vector stores and their batches. */
function answer({ method, path, body }: Received): object {
  if (method === 'POST' && path === '/files') {
    return { id: `file-${/filename="(\w+)/.exec(String(body))?.[1]}` };
  }
  if (path.includes('/file_batches')) return batch(method === 'POST' ? 'in_progress' : 'completed');
  if (path.includes('/files')) {
    return { id: 'file-a', vector_store_id: 'vs_1', status: 'completed' };
  }
  return { id: 'vs_1', status: 'completed', file_counts: counts };
}

function routes(received: Received[]): string[] {
  return received.map(({ method, path }) => `${method} ${path}`);
}

test('d01: the ids are in their places of the path, and the batch is returned', async () => {
  const { client, received } = scriptedApi([answer]);
  const { fileBatches, files } = client.vectorStores;
  expect(await fileBatches.poll('vs_1', 'vsfb_1')).toMatchObject({ id: 'vsfb_1' });
  expect(await fileBatches.createAndPoll('vs_1', { file_ids: ['file-a'] })).toMatchObject({
    id: 'vsfb_1',
  });
  expect(await files.poll('vs_1', 'file-a')).toMatchObject({ id: 'file-a' });
  expect(routes(received)).toEqual([
    'GET /vector_stores/vs_1/file_batches/vsfb_1',
    'POST /vector_stores/vs_1/file_batches',
    'GET /vector_stores/vs_1/file_batches/vsfb_1',
    'GET /vector_stores/vs_1/files/file-a',
  ]);
  for (const { headers } of received) expect(headers.get('openai-beta')).toBe('assistants=v2');
});

test('d02: a new file is uploaded, added and polled', async () => {
  const { client, received } = scriptedApi([answer]);
  const result = await client.vectorStores.files.uploadAndPoll('vs_1', file('a'), {
    ...fast,
    idempotencyKey: 'key',
  });
  expect(result).toMatchObject({ id: 'file-a', vector_store_id: 'vs_1', status: 'completed' });
  expect(routes(received)).toEqual([
    'POST /files',
    'POST /vector_stores/vs_1/files',
    'GET /vector_stores/vs_1/files/file-a',
  ]);
  expect(received.map(({ headers }) => headers.get('idempotency-key'))).toEqual([
    null,
    'key',
    null,
  ]);
  expect(received[1]?.body).toEqual({ file_id: 'file-a' });
});

test('d02: a file that was uploaded and cannot be added is named by the error', async () => {
  const refused = reply({ error: { message: 'No such store.' } }, { status: 400 });
  for (const method of ['upload', 'uploadAndPoll'] as const) {
    const { client } = scriptedApi([answer, refused.clone()]);
    const error = await failureOf(client.vectorStores.files[method]('vs_1', file('a')));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ progress: { fileIds: ['file-a'] } });
  }
});

test.each([
  ['a bare list', [file('a')]],
  ['nothing', undefined],
  ['null', null],
  ['no files', {}],
  ['a single file', { files: file('a') }],
  ['a name', { files: 'a.txt' }],
  ['bytes', { files: new Uint8Array(3) }],
  ['a stream of bytes', { files: new ReadableStream() }],
  ['a list of ids that is none', { files: [file('a')], fileIds: 'file-a' }],
  ['an empty list', { files: [] }],
  ['an empty generator', { files: (function* empty() {})() }],
  ['an empty list with ids', { files: [], fileIds: ['file-a'] }],
])('d03: %s in place of { files } is refused before any request', async (_, given) => {
  const { client, received } = scriptedApi([answer]);
  // What a caller without types passes.
  const files = given as { files: File[] };
  const error = await failureOf(client.vectorStores.fileBatches.uploadAndPoll('vs_1', files));
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).toMatchObject({ code: 'configuration' });
  expect(String(error)).toMatch(/`files?(Ids)?`/);
  expect(received).toEqual([]);
});

test.each([0, -1, 1.5, Number.NaN, '2'])('maxConcurrency %s is refused', async (value) => {
  const { client, received } = scriptedApi([answer]);
  // What a caller without types passes.
  const maxConcurrency = value as number;
  const work = client.vectorStores.fileBatches.uploadAndPoll(
    'vs_1',
    { files: [file('a')] },
    { maxConcurrency },
  );
  expect(String(await failureOf(work))).toContain('`maxConcurrency` must be');
  expect(received).toEqual([]);
});

test('d04: a file that is cancelled while it is polled ends the wait', async () => {
  const { client, received } = scriptedApi([
    { id: 'file-a', status: 'in_progress' },
    { id: 'file-a', status: 'cancelled' },
  ]);
  expect(await client.vectorStores.files.poll('vs_1', 'file-a', fast)).toMatchObject({
    status: 'cancelled',
  });
  expect(received).toHaveLength(2);
});

test('files are added in their order, whichever upload ends first', async () => {
  const { client, received } = scriptedApi([
    async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 30 / received.length));
      return Response.json(answer(request));
    },
    ...Array.from({ length: 3 }, () => answer),
    answer,
  ]);
  const files = ['a', 'b', 'c', 'd'].map(file);
  await client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files, fileIds: ['file-0'] }, fast);
  const { body } = received.find(({ path }) => path.endsWith('/file_batches')) ?? {};
  expect(body).toEqual({ file_ids: ['file-0', 'file-a', 'file-b', 'file-c', 'file-d'] });
});

test('onUploadProgress reports files, not the requests after them', async () => {
  const sizes: number[] = [];
  const { client } = scriptedApi([answer]);
  const onUploadProgress = ({ total }: { total?: number | undefined }): void => {
    sizes.push(total ?? 0);
  };
  const big = new File(['x'.repeat(5000)], 'big.txt');
  const options = { ...fast, onUploadProgress };
  await client.vectorStores.files.uploadAndPoll('vs_1', big, options);
  await client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files: [big] }, options);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.min(...sizes)).toBeGreaterThan(5000);
});

test('at most maxConcurrency uploads run at the same time, 5 by default', async () => {
  for (const [options, most] of [
    [fast, 5],
    [{ ...fast, maxConcurrency: 2 }, 2],
  ] as const) {
    let running = 0;
    let peak = 0;
    const { client } = scriptedApi([
      async (request) => {
        peak = Math.max(peak, ++running);
        await new Promise((resolve) => setTimeout(resolve, 2));
        running -= 1;
        return Response.json(answer(request));
      },
    ]);
    const files = Array.from({ length: 12 }, (_, at) => file(`f${at}`));
    await client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files }, options);
    expect(peak).toBe(most);
  }
});

test('d09: a generator may close each file when the next is requested', async () => {
  let open: string | null = null;
  const closedEarly: string[] = [];
  async function* opened(): AsyncGenerator<File> {
    for (const name of ['a', 'b', 'c']) {
      open = name;
      yield file(name);
      open = null;
    }
  }
  const { client, received } = scriptedApi([
    async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      const reference = answer(request);
      if (request.path === '/files' && !JSON.stringify(reference).includes(`-${open}`)) {
        closedEarly.push(JSON.stringify(reference));
      }
      return Response.json(reference);
    },
  ]);
  await client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files: opened() }, fast);
  expect(closedEarly).toEqual([]);
  expect(received.find(({ path }) => path.endsWith('/file_batches'))?.body).toEqual({
    file_ids: ['file-a', 'file-b', 'file-c'],
  });
});

test('d09: after a failure the generator is closed, and the error has the ids of what was uploaded', async () => {
  let closed = false;
  function* opened(): Generator<File> {
    try {
      for (const name of ['a', 'b', 'c']) yield file(name);
    } finally {
      closed = true;
    }
  }
  const { client, received } = scriptedApi([
    answer,
    reply({ error: { message: 'Too large.' } }, { status: 400 }),
  ]);
  const work = client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files: opened() });
  const error = await failureOf(work);
  expect(error).toBeInstanceOf(BadRequestError);
  expect(error).toMatchObject({ progress: { fileIds: ['file-a'] } });
  expect(String(error)).toContain('Files uploaded before: 1.');
  expect(received).toHaveLength(2);
  expect(closed).toBe(true);
});

test('what a generator throws ends the uploads, and the error has the ids of those before it', async () => {
  const cause = new TypeError('No such folder.');
  function* broken(): Generator<File> {
    yield file('a');
    throw cause;
  }
  const { client, received } = scriptedApi([answer]);
  const work = client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files: broken() });
  const error = await failureOf(work);
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).toMatchObject({ cause, progress: { fileIds: ['file-a'] } });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ progress: { fileIds: ['file-a'] } });
  expect(routes(received)).toEqual(['POST /files']);
});

test.each([
  ['an abort', () => ({ signal: AbortSignal.timeout(100) })],
  ['the deadline', () => ({ deadline: 100 })],
])('%s closes a generator that has more files', async (_what, options) => {
  for (const stuck of [false, true]) {
    let closed = false;
    const files = {
      [Symbol.asyncIterator]: () => ({
        next: async () => {
          await new Promise((resolve) => {
            if (!stuck) setTimeout(resolve, 5);
          });
          return { done: false as const, value: file('a') };
        },
        return: async () => {
          closed = true;
          return { done: true as const, value: undefined };
        },
      }),
    };
    const { client } = scriptedApi([answer]);
    const work = client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files }, options());
    expect(await failureOf(work)).toBeInstanceOf(OpenAIError);
    expect(closed).toBe(true);
  }
});

test.each([{}, { id: null }, { id: 5 }, { id: '' }, null])(
  'nothing is added when an upload is answered with %j',
  async (answered) => {
    const { client, received } = scriptedApi([answer, answered]);
    const work = client.vectorStores.fileBatches.uploadAndPoll(
      'vs_1',
      { files: [file('a'), file('b'), file('c')] },
      { maxConcurrency: 1 },
    );
    const error = await failureOf(work);
    expect(error).toBeInstanceOf(APIResponseValidationError);
    expect(error).toMatchObject({ progress: { fileIds: ['file-a'] } });
    expect(routes(received)).toEqual(['POST /files', 'POST /files']);
  },
);

test('counts of any shape are added up', async () => {
  let nth = 0;
  const { client } = scriptedApi([
    ({ method }) => {
      if (method === 'POST') return batch('in_progress');
      return batch('completed', { file_counts: [counts, null, { completed: 'x' }][nth++] });
    },
  ]);
  const ended = await client.vectorStores.fileBatches.createAndPoll(
    'vs_1',
    { file_ids: many },
    fast,
  );
  expect(ended).toMatchObject({ status: 'completed', file_counts: counts });
});

test('d06: an abort ends uploads at once, a generator that never yields too', async () => {
  async function* stuck(): AsyncGenerator<File> {
    await new Promise(() => {});
    yield file('a');
  }
  for (const files of [[file('a'), file('b')], stuck()]) {
    const { client } = scriptedApi([silence]);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 5);
    const work = client.vectorStores.fileBatches.uploadAndPoll(
      'vs_1',
      { files },
      { signal: controller.signal },
    );
    expect(await failureOf(work)).toBeInstanceOf(APIUserAbortError);
  }
});

const many = Array.from({ length: 4500 }, (_, at) => `file-${at}`);

test('d08: more files than the API accepts in a batch are added in several', async () => {
  let made = 0;
  const { client, received } = scriptedApi([
    ({ method, path }) =>
      method === 'POST'
        ? batch('in_progress', { id: `vsfb_${++made}` })
        : batch(path.endsWith('_2') ? 'failed' : 'completed', { id: path.split('/').at(-1) }),
  ]);
  const ended = await client.vectorStores.fileBatches.createAndPoll(
    'vs_1',
    { file_ids: many, attributes: { a: 1 } },
    { ...fast, idempotencyKey: 'key' },
  );
  expect(ended).toEqual(batch('failed', { file_counts: { ...counts, completed: 3, total: 3 } }));
  expect(ended.batches?.map(({ id }) => id)).toEqual(['vsfb_1', 'vsfb_2', 'vsfb_3']);
  const sent = received.filter(({ method }) => method === 'POST');
  expect(sent.map(({ headers }) => headers.get('idempotency-key'))).toEqual([
    'key',
    'key-2',
    'key-3',
  ]);
  expect(sent.map(({ body }) => body)).toEqual([
    { file_ids: many.slice(0, 2000), attributes: { a: 1 } },
    { file_ids: many.slice(2000, 4000), attributes: { a: 1 } },
    { file_ids: many.slice(4000), attributes: { a: 1 } },
  ]);
});

test('d08: when one of several batches fails, the error has them all', async () => {
  const { client } = scriptedApi([
    batch('in_progress', { id: 'vsfb_1' }),
    reply({ error: { message: 'Full.' } }, { status: 400 }),
  ]);
  const work = client.vectorStores.fileBatches.createAndPoll('vs_1', { file_ids: many });
  const error = await failureOf(work);
  expect(error).toMatchObject({ status: 400, progress: { value: [{ id: 'vsfb_1' }] } });
});

test('d08: a vector store is created with any number of files', async () => {
  const { client, received } = scriptedApi([answer]);
  const store = await client.vectorStores.createAndPoll({ name: 'Books', file_ids: many }, fast);
  expect(store).toMatchObject({ id: 'vs_1', status: 'completed' });
  expect(routes(received)).toEqual([
    'POST /vector_stores',
    'POST /vector_stores/vs_1/file_batches',
    'POST /vector_stores/vs_1/file_batches',
    'GET /vector_stores/vs_1',
  ]);
  expect(received[0]?.body).toEqual({ name: 'Books', file_ids: many.slice(0, 500) });
  expect(received[2]?.body).toEqual({ file_ids: many.slice(2500) });
});

test('d08: files that cannot be added to a new store: the error has its id', async () => {
  const { client } = scriptedApi([answer, reply({ error: { message: 'Full.' } }, { status: 400 })]);
  const error = await failureOf(client.vectorStores.createAndPoll({ file_ids: many }));
  expect(error).toMatchObject({ status: 400, progress: { id: 'vs_1' } });
});

test('d10: the files of a batch that failed are one call away, with their reasons', async () => {
  const last_error = { code: 'unsupported_file', message: 'Not a text.' };
  const failed = { id: 'file-b', status: 'failed', last_error };
  const { client, received } = scriptedApi([
    batch('completed', { file_counts: { ...counts, failed: 2, total: 3 } }),
    { object: 'list', data: [failed], has_more: true, last_id: 'file-b' },
    { object: 'list', data: [{ ...failed, id: 'file-c' }], has_more: false },
  ]);
  const ended = await client.vectorStores.fileBatches.poll('vs_1', 'vsfb_1');
  expect(await client.vectorStores.fileBatches.failedFiles(ended)).toEqual([
    failed,
    { ...failed, id: 'file-c' },
  ]);
  expect(routes(received).slice(1)).toEqual([
    'GET /vector_stores/vs_1/file_batches/vsfb_1/files?filter=failed&limit=100',
    'GET /vector_stores/vs_1/file_batches/vsfb_1/files?filter=failed&limit=100&after=file-b',
  ]);
});
