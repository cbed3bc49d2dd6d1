import { expect, test } from 'vitest';
import { clientOf, rejection } from '../../../test/clients.ts';
import { json, serve, unusedPort } from '../../../test/loopback.ts';
import { scriptedApi } from '../../../test/scripted-api.ts';
import type { OpenAI } from '../../generated/openai.ts';

const WORDS =
  'The request may have been executed: look for its result before you call the method again.';
const once = { maxRetries: 0 };
const many = Array.from({ length: 600 }, (_, at) => `file-${at}`);
const batch = {
  input_file_id: 'file-1',
  endpoint: '/v1/responses',
  completion_window: '24h',
} as const;
const job = { model: 'gpt-4o', training_file: 'file-1' };

/** Methods that create something, and the path of the request whose answer is lost. */
const METHODS: [string, string, (client: OpenAI) => Promise<unknown>][] = [
  ['batches.createAndPoll', '/batches', (client) => client.batches.createAndPoll(batch, once)],
  [
    'videos.createAndPoll',
    '/videos',
    (client) => client.videos.createAndPoll({ prompt: 'A petrel' }, once),
  ],
  [
    'fineTuning.jobs.createAndPoll',
    '/jobs',
    (client) => client.fineTuning.jobs.createAndPoll(job, once),
  ],
  [
    'responses.createAndPoll',
    '/responses',
    (client) => client.responses.createAndPoll({ model: 'gpt-5', input: 'a' }, once),
  ],
  [
    'runs.createAndPoll',
    '/runs',
    (client) => client.beta.threads.runs.createAndPoll('t', { assistant_id: 'a' }, once),
  ],
  [
    'vectorStores.createAndPoll',
    '/vector_stores',
    (client) => client.vectorStores.createAndPoll({}, once),
  ],
  [
    'vectorStores.createAndPoll, as files are added',
    '/file_batches',
    (client) => client.vectorStores.createAndPoll({ file_ids: many }, once),
  ],
  [
    'vectorStores.files.upload',
    '/v1/files',
    (client) => client.vectorStores.files.upload('vs_1', new File(['a'], 'a.txt'), once),
  ],
  [
    'vectorStores.files.uploadAndPoll',
    '/vs_1/files',
    (client) => client.vectorStores.files.uploadAndPoll('vs_1', new File(['a'], 'a.txt'), once),
  ],
  [
    'fileBatches.createAndPoll',
    '/file_batches',
    (client) => client.vectorStores.fileBatches.createAndPoll('vs_1', { file_ids: ['a'] }, once),
  ],
  [
    'fileBatches.uploadAndPoll',
    '/file_batches',
    (client) =>
      client.vectorStores.fileBatches.uploadAndPoll(
        'vs_1',
        { files: [new File(['a'], 'a')] },
        once,
      ),
  ],
];

test.each(METHODS)('%s reports a lost answer, and deletes nothing', async (_name, path, call) => {
  const server = await serve((response, request) => {
    if (request.path.endsWith(path)) response.destroy();
    else json(response, { id: request.path.endsWith('/files') ? 'file-1' : 'vs_1' });
  });
  const error = await rejection(call(clientOf(server)));
  expect(error).toMatchObject({ code: 'connection_error' });
  expect(String(error)).toContain(WORDS);
  const sent = server.requests.filter((request) => request.url.endsWith(path));
  expect(sent).toHaveLength(1);
  expect(server.requests.every(({ method }) => method === 'POST')).toBe(true);
  if (path === '/vs_1/files') expect(error).toMatchObject({ progress: { fileIds: ['file-1'] } });
});

test.each(METHODS)('%s reports nothing of the kind for a refusal', async (_name, path, call) => {
  const server = await serve((response, request) => {
    if (request.path.endsWith(path)) json(response, { error: { message: 'No.' } }, 400);
    else json(response, { id: request.path.endsWith('/files') ? 'file-1' : 'vs_1' });
  });
  const error = await rejection(call(clientOf(server)));
  expect(error).toMatchObject({ status: 400 });
  expect(String(error)).not.toContain('may have been executed');
});

test('a connection that was never made has executed nothing', async () => {
  const client = clientOf({ origin: `http://127.0.0.1:${await unusedPort()}` });
  const error = await rejection(client.batches.createAndPoll(batch, once));
  expect(error).toMatchObject({ code: 'connection_error' });
  expect(String(error)).not.toContain('may have been executed');
});

test('a wait that fails later has nothing to look for', async () => {
  const { client } = scriptedApi([
    { id: 'batch_1', status: 'in_progress' },
    new Response('{}', { status: 500 }),
  ]);
  const error = await rejection(client.batches.createAndPoll(batch, { pollIntervalMs: 0 }));
  expect(error).toMatchObject({ status: 500, progress: { id: 'batch_1' } });
  expect(String(error)).not.toContain('may have been executed');
});
