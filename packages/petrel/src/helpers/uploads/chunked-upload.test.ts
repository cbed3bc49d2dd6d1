import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import {
  appendFile,
  mkdtemp,
  readdir,
  readlink,
  rm,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import type http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { shortenBackoff } from '../../../test/backoff.ts';
import { clientOf, rejection, TRANSPORTS } from '../../../test/clients.ts';
import { json, serve, serveRaw, type Loopback } from '../../../test/loopback.ts';
import type { UploadProgress } from '../../core/call/upload-progress.ts';
import {
  APIResponseValidationError,
  APIUserAbortError,
  InternalServerError,
  OpenAIError,
} from '../../core/errors/index.ts';
import { toStreamingFile, type Uploadable } from '../../core/request/uploads.ts';
import { Client } from '../../client.ts';
import type { OpenAI } from '../../generated/openai.ts';
import { fromPath } from '../../platform/default-platform.ts';
import { ChunkedUploadError } from './chunked-upload-error.ts';
import { UploadsWithHelpers } from './uploads-with-helpers.ts';

shortenBackoff();

const PART = 100_000;
const BYTES = Uint8Array.from({ length: 450_000 }, (_, at) => (at * 7 + (at >> 9)) % 251);
const MD5 = createHash('md5').update(BYTES).digest('hex');

/** What a server of uploads has received. */
interface Uploaded {
  server: Loopback;
  /** Bodies of parts by their ids. */
  parts: Map<string, Buffer>;
  created: unknown[];
  cancelled: string[];
  completed: { part_ids: string[]; md5?: string }[];
}

type Interfere = (step: string, response: http.ServerResponse, data: Buffer) => unknown;

/** Uploads as the API has them. `interfere` may answer by itself, or wait. */
async function serveUploads(interfere: Interfere = () => undefined): Promise<Uploaded> {
  const uploaded: Omit<Uploaded, 'server'> = {
    parts: new Map(),
    created: [],
    cancelled: [],
    completed: [],
  };
  const server = await serve(async (response, { path, bytes, headers }) => {
    const step = path.split('/').at(-1) ?? '';
    const data = step === 'parts' ? fileOf(bytes, headers['content-type'] ?? '') : bytes;
    await interfere(step, response, data);
    if (response.headersSent || response.destroyed) return;
    if (step === 'parts') {
      const id = `part_${uploaded.parts.size}`;
      uploaded.parts.set(id, data);
      json(response, { id, object: 'upload.part', upload_id: 'upload_1' });
      return;
    }
    if (step === 'uploads') uploaded.created.push(JSON.parse(String(bytes)));
    if (step === 'cancel') uploaded.cancelled.push(path);
    if (step === 'complete') uploaded.completed.push(JSON.parse(String(bytes)));
    json(response, { id: 'upload_1', object: 'upload', file: { id: 'file-1' } });
  });
  return { server, ...uploaded };
}

/** The only file of a form. */
function fileOf(form: Buffer, contentType: string): Buffer {
  const boundary = contentType.split('boundary=')[1] ?? '';
  return form.subarray(form.indexOf('\r\n\r\n') + 4, form.indexOf(`\r\n--${boundary}--`));
}

/** The file as the server joins it. */
function joined({ parts, completed }: Uploaded): Buffer {
  const ids = completed[0]?.part_ids ?? [];
  return Buffer.concat(ids.map((id) => parts.get(id) ?? Buffer.alloc(0)));
}

async function fileOnDisk(content: Uint8Array = BYTES): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'petrel-chunked-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'train.jsonl');
  await writeFile(path, content);
  return path;
}

/** A source that uses one buffer for all its chunks. */
async function* reusedBuffer(): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(70_001);
  for (let at = 0; at < BYTES.byteLength; at += buffer.byteLength) {
    const chunk = BYTES.subarray(at, at + buffer.byteLength);
    buffer.set(chunk);
    yield buffer.subarray(0, chunk.byteLength);
    buffer.fill(0);
  }
}

const send = (client: OpenAI, file: Uploadable, more: object = {}, options: object = {}) =>
  client.uploads.uploadFileChunked(
    { file, purpose: 'fine-tune', part_size: PART, ...more },
    { maxRetries: 0, ...options },
  );

describe('sources', () => {
  test.each<[string, () => Uploadable | Promise<Uploadable>, object]>([
    ['bytes', () => BYTES, { filename: 'train.jsonl' }],
    ['a File', () => new File([BYTES], 'train.jsonl'), {}],
    ['a Blob', () => new Blob([BYTES]), { filename: 'train.jsonl' }],
    ['a file on disk', async () => fromPath(await fileOnDisk()), {}],
    ['a read stream', async () => createReadStream(await fileOnDisk()), {}],
    ['a name and contents', () => ['train.jsonl', BYTES], {}],
    ['a web stream', () => new Blob([BYTES]).stream(), { bytes: 450_000, filename: 'train.jsonl' }],
    [
      'a generator that reuses its buffer',
      reusedBuffer,
      { bytes: 450_000, filename: 'train.jsonl' },
    ],
  ])('%s is sent in parts and joined in order', async (_name, file, more) => {
    const uploaded = await serveUploads();
    const progress: UploadProgress[] = [];
    const upload = await send(clientOf(uploaded.server), await file(), more, {
      onUploadProgress: (now: UploadProgress) => void progress.push(now),
    });
    expect(upload.file?.id).toBe('file-1');
    expect(uploaded.created).toMatchObject([
      { bytes: 450_000, filename: 'train.jsonl', purpose: 'fine-tune' },
    ]);
    expect([...uploaded.parts.values()].map((part) => part.byteLength).sort()).toEqual(
      [PART, PART, PART, PART, 50_000].sort(),
    );
    expect(joined(uploaded).equals(BYTES)).toBe(true);
    expect(uploaded.completed[0]?.md5).toBe(MD5);
    const loaded = progress.map((now) => now.loaded);
    expect(progress[0]).toEqual({ loaded: 0, total: 450_000 });
    expect(progress.at(-1)).toEqual({ loaded: 450_000, total: 450_000 });
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
  });

  test('a path is opened by itself; media type and name may be given', async () => {
    const uploaded = await serveUploads();
    const path = await fileOnDisk();
    await clientOf(uploaded.server).uploads.uploadFileChunked({
      path,
      purpose: 'batch',
      mime_type: 'text/own',
      filename: 'other.jsonl',
      md5: false,
      expires_after: { anchor: 'created_at', seconds: 3_600 },
    });
    expect(uploaded.created[0]).toEqual({
      bytes: 450_000,
      filename: 'other.jsonl',
      mime_type: 'text/own',
      purpose: 'batch',
      expires_after: { anchor: 'created_at', seconds: 3_600 },
    });
    expect(uploaded.completed).toEqual([{ part_ids: ['part_0'] }]);
  });

  test('d09: the next part is read when a sender is free, and its bytes are kept', async () => {
    let open = 0;
    let most = 0;
    let read = 0;
    const uploaded = await serveUploads(async (step) => {
      if (step !== 'parts') return;
      most = Math.max(most, ++open);
      expect(read).toBeLessThanOrEqual((uploaded.parts.size + 2 + 1) * PART);
      await sleep(15);
      open -= 1;
    });
    const source = async function* (): AsyncGenerator<Uint8Array> {
      for (; read < BYTES.byteLength; read += 50_000) yield BYTES.subarray(read, read + 50_000);
    };
    const more = { bytes: BYTES.byteLength, filename: 'a' };
    await send(clientOf(uploaded.server), source(), more, { maxConcurrency: 2 });
    expect(most).toBe(2);
    expect(joined(uploaded).equals(BYTES)).toBe(true);
  });
});

test.each(TRANSPORTS)('parts are sent over %s', async (_name, transport) => {
  const uploaded = await serveUploads();
  const client = clientOf(uploaded.server, { transport: transport() });
  const progress: UploadProgress[] = [];
  const onUploadProgress = (now: UploadProgress): void => void progress.push(now);
  await send(client, fromPath(await fileOnDisk()), {}, { onUploadProgress });
  expect(joined(uploaded).equals(BYTES)).toBe(true);
  expect(progress.at(-1)).toEqual({ loaded: 450_000, total: 450_000 });
});

function fail(): never {
  throw new Error('progress bar');
}

describe('failures', () => {
  test('a part that fails twice is retried, and sent right', async () => {
    let failures = 0;
    const uploaded = await serveUploads((step, response) => {
      if (step === 'parts' && failures++ < 2) json(response, {}, 503, { 'retry-after-ms': '1' });
    });
    const file = fromPath(await fileOnDisk());
    await send(clientOf(uploaded.server), file, {}, { maxRetries: 2 });
    expect(joined(uploaded).equals(BYTES)).toBe(true);
  });

  test.each([
    ['a file', async (): Promise<[Uploadable, object]> => [fromPath(await fileOnDisk()), {}]],
    [
      'a stream',
      async (): Promise<[Uploadable, object]> => [
        reusedBuffer(),
        { bytes: 450_000, filename: 'train.jsonl' },
      ],
    ],
  ])('an upload of %s that failed is resumed without sending a part twice', async (_n, source) => {
    let broken = true;
    const third = Buffer.from(BYTES.subarray(2 * PART, 3 * PART));
    const uploaded = await serveUploads(async (step, response, data) => {
      if (step !== 'parts' || !broken || !data.equals(third)) return;
      await sleep(50);
      response.destroy();
    });
    const client = clientOf(uploaded.server);
    const [file, more] = await source();
    const error = await rejection(send(client, file, more));
    expect(error).toBeInstanceOf(ChunkedUploadError);
    expect(error).toBeInstanceOf(OpenAIError);
    if (!(error instanceof ChunkedUploadError)) return;
    expect(error.message).toMatch(
      /^Uploading "train.jsonl" failed with 4 of 5 parts sent \(upload_1\): .*Pass `resume: error.resume` to continue.$/s,
    );
    expect(error).toMatchObject({ code: 'connection_error', retryable: true });
    const resume = JSON.parse(JSON.stringify(error.resume));
    expect(resume).toMatchObject({
      upload_id: 'upload_1',
      bytes: 450_000,
      part_size: PART,
      offset: 2 * PART,
    });
    expect(resume.part_ids[2]).toBeNull();
    expect(uploaded.cancelled).toEqual([]);
    broken = false;
    const progress: number[] = [];
    const [again, same] = await source();
    await send(client, again, same, {
      resume,
      onUploadProgress: ({ loaded }: UploadProgress) => void progress.push(loaded),
    });
    expect(uploaded.created).toHaveLength(1);
    expect(uploaded.parts.size).toBe(5);
    expect(joined(uploaded).equals(BYTES)).toBe(true);
    expect(uploaded.completed[0]?.md5).toBe(MD5);
    expect(progress[0]).toBe(350_000);
    expect(progress.at(-1)).toBe(450_000);
  });

  test('a completion that fails is resumed with nothing but the completion', async () => {
    let broken = true;
    const uploaded = await serveUploads((step, response) => {
      if (step === 'complete' && broken) json(response, { error: { message: 'no' } }, 500);
    });
    const client = clientOf(uploaded.server);
    const error = await rejection(send(client, BYTES));
    expect(error).toMatchObject({ resume: { offset: 450_000 } });
    if (!(error instanceof ChunkedUploadError)) return;
    expect(error.cause).toBeInstanceOf(InternalServerError);
    broken = false;
    await send(client, BYTES, {}, { resume: error.resume });
    expect(uploaded.parts.size).toBe(5);
    expect(uploaded.completed).toHaveLength(1);
  });

  test('an upload is not resumed with another file', async () => {
    const resume = { upload_id: 'upload_1', bytes: 9, part_size: 5, part_ids: [null], offset: 0 };
    const client = clientOf({ origin: 'http://127.0.0.1:1' });
    await expect(send(client, BYTES, {}, { resume })).rejects.toThrow(
      'upload_1 cannot be resumed with "unknown_file": it is for a file of 9 bytes',
    );
  });

  test.each(['uploads', 'parts', 'complete'])('an abort during %s ends it at once', async (at) => {
    const controller = new AbortController();
    const uploaded = await serveUploads((step, response) => {
      if (step !== at) return undefined;
      controller.abort(new Error('enough'));
      return new Promise((resolve) => response.once('close', resolve));
    });
    const started = performance.now();
    const call = send(clientOf(uploaded.server), BYTES, {}, { signal: controller.signal });
    const error = await rejection(call);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: { message: 'enough' } });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(uploaded.cancelled).toEqual(at === 'uploads' ? [] : ['/v1/uploads/upload_1/cancel']);
  });

  test('an abort with an error of this package is that error', async () => {
    const controller = new AbortController();
    const reason = new OpenAIError('Enough.');
    const uploaded = await serveUploads((step) => {
      if (step === 'parts') controller.abort(reason);
    });
    const call = send(clientOf(uploaded.server), BYTES, {}, { signal: controller.signal });
    expect(await rejection(call)).toBe(reason);
    expect(uploaded.cancelled).toHaveLength(1);
  });

  test('an abort does not wait for a server that does not cancel', async () => {
    const controller = new AbortController();
    const uploaded = await serveUploads((step) => {
      if (step === 'parts') controller.abort();
      return step === 'cancel' || step === 'parts' ? sleep(3_000) : undefined;
    });
    const started = performance.now();
    const call = send(clientOf(uploaded.server), BYTES, {}, { signal: controller.signal });
    expect(await rejection(call)).toBeInstanceOf(APIUserAbortError);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test('an abort ends a source that gives nothing, and closes it', async () => {
    const uploaded = await serveUploads();
    const controller = new AbortController();
    const cancel = vi.fn();
    const pull = (): Promise<void> => {
      controller.abort();
      return new Promise(() => {});
    };
    const stalled = new ReadableStream<Uint8Array>({ pull, cancel }, { highWaterMark: 0 });
    const more = { bytes: 450_000, filename: 'a' };
    const { signal } = controller;
    const call = send(clientOf(uploaded.server), stalled, more, { signal });
    expect(await rejection(call)).toBeInstanceOf(APIUserAbortError);
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('a source that gives nothing ends the upload after `timeout`', async () => {
    const uploaded = await serveUploads();
    const stalled = new ReadableStream<Uint8Array>();
    const more = { bytes: 450_000, filename: 'a.jsonl' };
    const call = send(clientOf(uploaded.server), stalled, more, { timeout: 200 });
    const error = await rejection(call);
    expect(error).toMatchObject({ code: 'timeout', resume: { offset: 0 } });
    expect(String(error)).toContain('Reading "a.jsonl" took longer than 200 ms (`timeout`)');
  });

  test('the deadline ends the upload, which can be resumed', async () => {
    const uploaded = await serveUploads((step) => (step === 'parts' ? sleep(3_000) : undefined));
    const started = performance.now();
    const error = await rejection(send(clientOf(uploaded.server), BYTES, {}, { deadline: 100 }));
    expect(error).toBeInstanceOf(ChunkedUploadError);
    expect(error).toMatchObject({ code: 'timeout', cause: { phase: 'deadline' } });
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  test.each<[string, (path: string) => Promise<void>, RegExp]>([
    ['truncated', (path) => truncate(path, 260_000), /"train.jsonl" \(bytes .* ended after/],
    ['grown', (path) => appendFile(path, 'more'), /"train.jsonl" was changed during the upload/],
    [
      'written to',
      async (path) => {
        await writeFile(path, new Uint8Array(450_000));
        await utimes(path, 1, 1);
      },
      /"train.jsonl" was changed during the upload/,
    ],
  ])(
    'a file that is %s meanwhile is named, and its upload cancelled',
    async (_how, change, words) => {
      const path = await fileOnDisk();
      let changed = false;
      const uploaded = await serveUploads(async (step) => {
        if (step !== 'parts' || changed) return;
        changed = true;
        await change(path);
      });
      const call = send(clientOf(uploaded.server), fromPath(path), {}, { maxConcurrency: 1 });
      const error = await rejection(call);
      expect(error).toMatchObject({ code: 'file_changed' });
      expect(String(error)).toMatch(words);
      expect(uploaded.completed).toEqual([]);
      expect(uploaded.cancelled).toHaveLength(1);
    },
  );

  test.each([
    ['less', 449_999, 'are more than the 449999 bytes'],
    ['more', 450_001, 'ended after 450000 of the 450001 bytes'],
  ])('a stream with %s than announced is refused', async (_how, bytes, words) => {
    const uploaded = await serveUploads();
    const more = { bytes, filename: 'a.jsonl' };
    const error = await rejection(send(clientOf(uploaded.server), reusedBuffer(), more));
    expect(String(error)).toContain(`"a.jsonl" ${words}`);
    expect(uploaded.completed).toEqual([]);
  });

  test('a source that fails is named, and the upload can be resumed', async () => {
    const uploaded = await serveUploads();
    const source = async function* (): AsyncGenerator<Uint8Array> {
      yield BYTES.subarray(0, 250_000);
      throw new Error('disk on fire');
    };
    const more = { bytes: 450_000, filename: 'a.jsonl' };
    const error = await rejection(send(clientOf(uploaded.server), source(), more));
    expect(error).toBeInstanceOf(ChunkedUploadError);
    expect(error).toMatchObject({
      resume: { offset: 200_000 },
      cause: { cause: { message: 'disk on fire' } },
    });
    expect(String(error)).toContain('Reading "a.jsonl" failed.');
  });

  test.each([
    ['throws at the start', (): void => fail()],
    ['throws later', ({ loaded }: UploadProgress): void => (loaded > 0 ? fail() : undefined)],
    ['rejects', async (): Promise<void> => fail()],
  ])('a callback of progress that %s ends the upload', async (_how, onUploadProgress) => {
    const uploaded = await serveUploads();
    const error = await rejection(send(clientOf(uploaded.server), BYTES, {}, { onUploadProgress }));
    expect(error).toBeInstanceOf(ChunkedUploadError);
    expect(String(error)).toContain('`onUploadProgress` threw an error');
  });
});

describe('parameters', () => {
  test.each<[string, object, object, string]>([
    ['no size', { file: toStreamingFile(reusedBuffer, 'a') }, {}, 'The size of "a" is unknown'],
    ['another size', { bytes: 5 }, {}, 'has 450000 bytes, and not `bytes: 5`'],
    ['an empty file', { file: new Blob() }, {}, 'is empty: there is nothing to upload'],
    ['large parts', { part_size: 2 ** 27 }, {}, '`part_size` must be at most 67108864 bytes'],
    ['no parts', { part_size: 0 }, {}, '`part_size` must be a whole number above 0'],
    ['no senders', {}, { maxConcurrency: 0 }, '`maxConcurrency` must be a whole number above 0'],
    ['a string', { file: 'train.jsonl' }, {}, 'a string, which could be a path or the contents'],
    ['nothing', { file: undefined }, {}, '"file" cannot be uploaded: it is undefined'],
    ['both', { path: 'a' }, {}, 'either `file` or `path`'],
    ['no such path', { file: undefined, path: '/nowhere/a' }, {}, '"/nowhere/a" could not be read'],
  ])('%s is refused before anything is sent', async (_what, params, options, message) => {
    const uploaded = await serveUploads();
    const call = send(clientOf(uploaded.server), BYTES, params, options);
    await expect(call).rejects.toThrow(OpenAIError);
    await expect(send(clientOf(uploaded.server), BYTES, params, options)).rejects.toThrow(message);
    expect(uploaded.server.requests).toEqual([]);
  });

  test('each request gets an idempotency key of its own', async () => {
    const uploaded = await serveUploads();
    await send(clientOf(uploaded.server), BYTES, {}, { idempotencyKey: 'k' });
    const keys = uploaded.server.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys.sort()).toEqual(
      ['k', 'k-complete', 'k-part-1', 'k-part-2', 'k-part-3', 'k-part-4', 'k-part-5'].sort(),
    );
  });

  test('a `Client` without file access sends what is no path', async () => {
    const uploaded = await serveUploads();
    const client = new Client({ apiKey: 'sk-1', baseURL: uploaded.server.origin });
    const uploads = new UploadsWithHelpers(client);
    await uploads.uploadFileChunked({ file: BYTES, purpose: 'batch', part_size: PART });
    expect(joined(uploaded).equals(BYTES)).toBe(true);
    const path = uploads.uploadFileChunked({ path: 'a', purpose: 'batch' });
    await expect(path).rejects.toThrow('A bare `Client` opens no `path`');
    await client.close();
  });
});

test('d13: a file that is too large for the server is an error that names what sends it', async () => {
  const server = await serve((response) =>
    json(response, { error: { message: 'Too large.' } }, 413),
  );
  const call = clientOf(server).files.create({ file: new Blob([BYTES]), purpose: 'fine-tune' });
  await expect(call).rejects.toThrow(
    '413 Too large. (`client.uploads.uploadFileChunked()` sends larger files.)',
  );
  const other = clientOf(server).responses.create({ model: 'm', input: 'a' });
  await expect(other).rejects.toThrow(/413 Too large\.$/);
});

test('a server that dies in the middle of a part gets that part alone again', async () => {
  let received = 0;
  const uploaded = await serveUploads();
  const front = await serveRaw((socket, nth) => {
    const back = net.connect(Number(new URL(uploaded.server.origin).port), '127.0.0.1');
    back.on('error', () => socket.destroy());
    socket.on('data', (data) => {
      received += data.byteLength;
      // Of the second connection, which carries a part, half arrives.
      if (nth === 2 && received > 150_000) socket.destroy();
    });
    socket.on('close', () => back.destroy());
    socket.pipe(back).pipe(socket);
  });
  const client = clientOf(front);
  await send(client, new File([BYTES], 'a.jsonl'), {}, { maxRetries: 2 });
  expect(joined(uploaded).equals(BYTES)).toBe(true);
  expect(uploaded.parts.size).toBe(5);
  expect(uploaded.completed).toHaveLength(1);
});

const LINUX = process.platform === 'linux';
test.runIf(LINUX)(
  'd14: a chunked upload by path leaves no file open, whether it works or not',
  async () => {
    const uploaded = await serveUploads((step, response) => {
      if (step === 'parts' && uploaded.parts.size === 3) json(response, {}, 500);
    });
    const path = await fileOnDisk();
    const client = clientOf(uploaded.server);
    await rejection(send(client, fromPath(path)));
    await rejection(send(client, createReadStream(path)));
    uploaded.parts.clear();
    await send(client, fromPath(path), { part_size: 300_000 });
    const isOpen = async (): Promise<boolean> => {
      const open = await readdir('/proc/self/fd');
      const targets = await Promise.all(
        open.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
      );
      return targets.includes(path);
    };
    await vi.waitFor(async () => expect(await isOpen()).toBe(false));
  },
);

test.each([
  ['uploads', null, 'creation of an upload'],
  ['uploads', {}, 'creation of an upload'],
  ['parts', null, 'part 1 of upload_1'],
  ['parts', { id: 5 }, 'part 1 of upload_1'],
  ['complete', null, 'completion of upload_1'],
  ['complete', {}, 'completion of upload_1'],
  ['complete', { id: 'upload_1', status: 'pending' }, 'an upload that is pending'],
])('%s answered with %j is no success', async (step, answer, words) => {
  const { server } = await serveUploads((name, response) => {
    if (name === step) json(response, answer);
  });
  const error = await rejection(send(clientOf(server), BYTES, {}, { maxConcurrency: 1 }));
  const invalid = error instanceof ChunkedUploadError ? error.cause : error;
  expect(invalid).toBeInstanceOf(APIResponseValidationError);
  expect(String(error)).toContain(words);
});
