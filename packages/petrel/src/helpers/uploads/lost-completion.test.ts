import type http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { shortenBackoff } from '../../../test/backoff.ts';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, serve, type Loopback } from '../../../test/loopback.ts';
import type { Upload } from '../../generated/models/uploads/uploads.ts';
import { ChunkedUploadError } from './chunked-upload-error.ts';
import type { ChunkedUploadProgress, UploadFileChunkedOptions } from './chunked-upload-params.ts';

shortenBackoff();

const BYTES = new Uint8Array(25).fill(7);
const CREATED_AT = 1_700_000_000;

/** An upload and the files of a server. */
interface Served {
  server: Loopback;
  status: string;
  files: object[];
  parts: number;
  completions: number;
  created: number;
}

/** Gets to answer a step by itself, before or after the server has executed it. */
type Answer = (step: string, response: http.ServerResponse, execute: () => void) => unknown;

const fileOf = (id: string, more: object = {}): object => ({
  id,
  object: 'file',
  bytes: 25,
  created_at: CREATED_AT + 5,
  filename: 'a.jsonl',
  purpose: 'batch',
  ...more,
});

async function serveUploads(answer: Answer = () => undefined): Promise<Served> {
  const served = { status: 'pending', files: [], parts: 0, completions: 0, created: 0 };
  const state: Omit<Served, 'server'> = served;
  const upload = (): object => ({
    id: 'upload_1',
    object: 'upload',
    created_at: CREATED_AT,
    expires_at: CREATED_AT + 3_600,
    status: state.status,
  });
  const complete = (): void => {
    state.status = 'completed';
    state.files.unshift(fileOf('file-1'));
  };
  const server = await serve(async (response, { method, path }) => {
    const step = path.split('?')[0]?.split('/').at(-1) ?? '';
    if (step === 'complete') state.completions += 1;
    await answer(step, response, complete);
    if (response.headersSent || response.destroyed) return undefined;
    if (method === 'GET') return json(response, { data: state.files, has_more: false });
    if (step === 'uploads') {
      state.created += 1;
      state.status = 'pending';
      return json(response, upload());
    }
    if (state.status !== 'pending') {
      return json(response, { error: { message: `The upload is ${state.status}.` } }, 400);
    }
    if (step === 'parts') return json(response, { id: `part_${++state.parts}` });
    if (step === 'cancel') state.status = 'cancelled';
    else complete();
    return json(response, { ...upload(), file: state.files[0] });
  });
  return Object.assign(state, { server });
}

const send = (served: Served, options: UploadFileChunkedOptions = {}): Promise<Upload> =>
  clientOf(served.server).uploads.uploadFileChunked(
    { file: BYTES, filename: 'a.jsonl', purpose: 'batch', part_size: 10 },
    options,
  );

async function failureOf(call: Promise<unknown>): Promise<ChunkedUploadError> {
  const error = await rejection(call);
  if (error instanceof ChunkedUploadError) return error;
  throw error;
}

/** Loses the first answers to the completion. */
const losing =
  (count: number, lose: (response: http.ServerResponse) => void): Answer =>
  (step, response, execute) => {
    if (step !== 'complete' || count-- <= 0) return;
    execute();
    count = 0;
    lose(response);
  };

const LOST_ANSWERS: [string, (response: http.ServerResponse) => void][] = [
  ['its connection is lost', (response) => response.destroy()],
  ['it is answered with 500', (response) => json(response, {}, 500)],
  ['it is answered with 504', (response) => json(response, {}, 504)],
  ['it is answered with a page', (response) => response.end('<html>')],
];

describe('a completion that was executed', () => {
  for (const maxRetries of [0, 2]) {
    test.each(LOST_ANSWERS)(
      `gives the file when %s, with ${maxRetries} retries`,
      async (_how, lose) => {
        const served = await serveUploads(losing(1, lose));
        const upload = await send(served, { maxRetries });
        expect(upload).toMatchObject({
          id: 'upload_1',
          status: 'completed',
          filename: 'a.jsonl',
          expires_at: CREATED_AT + 3_600,
          file: { id: 'file-1' },
        });
        expect(served).toMatchObject({ created: 1, parts: 3 });
      },
    );
  }

  test('gives the file when its upload is resumed', async () => {
    let lost = true;
    const served = await serveUploads((step, response, execute) => {
      if (!lost || (step !== 'complete' && step !== 'files')) return;
      if (step === 'complete') execute();
      response.destroy();
    });
    const error = await failureOf(send(served, { maxRetries: 0 }));
    expect(error.resume).toMatchObject({ created_at: CREATED_AT, offset: 25 });
    lost = false;
    const resume: typeof error.resume = JSON.parse(JSON.stringify(error.resume));
    expect(await send(served, { resume })).toMatchObject({ file: { id: 'file-1' } });
    expect(served).toMatchObject({ created: 1, parts: 3 });
  });

  test.each([
    ['older', { created_at: CREATED_AT - 1 }],
    ['larger', { bytes: 26 }],
    ['of another name', { filename: 'b.jsonl' }],
    ['of another purpose', { purpose: 'fine-tune' }],
  ])('does not give a file that is %s', async (_how, more) => {
    const served = await serveUploads((step, response) => {
      if (step !== 'complete') return;
      served.files = [fileOf('file-other', more)];
      served.status = 'completed';
      if (served.completions === 1) response.destroy();
    });
    const error = await failureOf(send(served));
    expect(error.resume).toBeNull();
    expect(error.message).toContain(
      'The upload is complete, but its file was not found: look for it in ' +
        "`client.files.list({ purpose: 'batch' })`",
    );
    expect(error.message).not.toContain('error.resume');
  });

  test('gives no file when two could be it', async () => {
    const served = await serveUploads((step, response, execute) => {
      if (step !== 'complete' || served.completions > 1) return;
      execute();
      served.files.push(fileOf('file-2'));
      response.destroy();
    });
    const error = await failureOf(send(served));
    expect(error.message).toContain('The upload is complete, but its file was not found');
  });
});

test('a refusal of the first completion is not searched for', async () => {
  const served = await serveUploads((step, response) => {
    if (step === 'complete') json(response, { error: { message: 'Parts are missing.' } }, 400);
  });
  const error = await failureOf(send(served));
  expect(error).toMatchObject({ resume: null, upload_id: 'upload_1', retryable: false });
  expect(error.message).toMatch(/The server refused its parts: upload the file again\.$/);
  expect(served.status).toBe('cancelled');
  expect(served.server.requests.filter(({ method }) => method === 'GET')).toEqual([]);
});

test('an upload whose checksum is wrong is cancelled, and not resumed', async () => {
  const wrong = { message: 'The MD5 checksum differs.', code: 'invalid_value', param: 'md5' };
  const served = await serveUploads((step, response) => {
    if (step === 'complete') json(response, { error: wrong }, 400);
  });
  const error = await failureOf(send(served));
  expect(error).toMatchObject({ resume: null, code: 'invalid_value' });
  expect(error.message).not.toContain('error.resume');
  expect(served.status).toBe('cancelled');
  // What is passed without looking begins again.
  const again = await failureOf(send(served, { resume: error.resume }));
  expect(again.message).not.toContain('resumed');
  expect(served.created).toBe(2);
});

test.each(['cancelled', 'expired'])('an upload that is %s is not resumed', async (status) => {
  const served = await serveUploads((step) => {
    if (step === 'parts' && served.parts === 1) served.status = status;
  });
  const error = await failureOf(send(served, { maxConcurrency: 1 }));
  expect(error.resume).toBeNull();
  expect(error.message).toMatch(/has ended and cannot be resumed: upload the file again\.$/);
});

test('an upload that the server does not know any more is not resumed', async () => {
  const served = await serveUploads((step, response) => {
    if (step === 'parts') json(response, { error: { message: 'No such upload.' } }, 404);
  });
  expect(await failureOf(send(served))).toMatchObject({ resume: null, cause: { status: 404 } });
});

test('a key that is refused leaves an upload that can be resumed', async () => {
  const served = await serveUploads((step, response) => {
    if (step === 'complete') json(response, { error: { message: 'No.' } }, 401);
  });
  const error = await failureOf(send(served));
  expect(error.resume).toMatchObject({ upload_id: 'upload_1', offset: 25 });
  expect(error.message).toMatch(/Pass `resume: error.resume` to continue\.$/);
});

describe('an abort', () => {
  test.each([
    ['reports that the upload is cancelled', false, { id: 'upload_1', status: 'cancelled' }],
    ['reports that the upload was completed', true, { id: 'upload_1', status: 'completed' }],
  ])('%s', async (_what, executed, progress) => {
    const controller = new AbortController();
    const served = await serveUploads(async (step, _response, execute) => {
      if (step !== 'complete') return;
      if (executed) execute();
      controller.abort();
      await sleep(500);
    });
    const error = await rejection(send(served, { signal: controller.signal }));
    expect(error).toMatchObject({ code: 'user_abort', message: 'Request was aborted.', progress });
    expect(JSON.stringify(error)).toContain('upload_1');
  });
});

test.each([{}, { upload_id: 'upload_1' }, 'upload_1', [], { bytes: 25, part_size: 10 }])(
  '%j in place of a state is refused before anything is sent',
  async (resume) => {
    const served = await serveUploads();
    // What a program without types passes.
    const error = await rejection(send(served, { resume: resume as never }));
    expect(error).toMatchObject({ code: 'configuration' });
    expect(String(error)).toContain('`resume` must be the `resume` of a `ChunkedUploadError`');
    expect(served.server.requests).toEqual([]);
  },
);

test('null in place of a state is a new upload, whose progress has a total', async () => {
  const served = await serveUploads();
  const totals: number[] = [];
  const onUploadProgress = ({ total }: ChunkedUploadProgress): void => void totals.push(total);
  expect(await send(served, { resume: null, onUploadProgress })).toMatchObject({
    file: { id: 'file-1' },
  });
  expect(new Set(totals)).toEqual(new Set([25]));
});

test('what a callback of progress throws is the cause itself', async () => {
  const served = await serveUploads();
  const thrown = new RangeError('progress bar');
  const onUploadProgress = (): void => {
    throw thrown;
  };
  const error = await failureOf(send(served, { onUploadProgress }));
  expect(error.cause).toBe(thrown);
  expect(error.message).toContain('`onUploadProgress` threw an error; see the cause.');
  expect(error.resume).toMatchObject({ upload_id: 'upload_1' });
});
