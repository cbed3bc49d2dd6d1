import { expect, test } from 'vitest';
import { scriptedApi } from '../../../test/scripted-api.ts';
import { Batches } from '../../generated/resources/batches.ts';
import { Runs } from '../../generated/resources/beta/threads/runs/runs.ts';
import { Files } from '../../generated/resources/files.ts';
import { FileBatches } from '../../generated/resources/vector-stores/file-batches.ts';
import { OpenAI } from '../../index.ts';

/** Each method that polls one thing, and the request that it sends. */
const polls: Record<string, (client: OpenAI) => Promise<{ id: string }>> = {
  '/agents/sessions/s/turns/x': ({ beta }) =>
    beta.agents.sessions.turns.poll('x', { session_id: 's' }),
  '/batches/x': ({ batches }) => batches.poll('x'),
  '/evals/e/runs/x': ({ evals }) => evals.runs.poll('x', { eval_id: 'e' }),
  '/files/x': ({ files }) => files.waitForProcessing('x'),
  '/fine_tuning/jobs/x': ({ fineTuning }) => fineTuning.jobs.poll('x'),
  '/responses/x': ({ responses }) => responses.poll('x'),
  '/responses/x?beta=true': ({ beta }) => beta.responses.poll('x'),
  '/threads/t/runs/x': ({ beta }) => beta.threads.runs.poll('x', { thread_id: 't' }),
  '/vector_stores/x': ({ vectorStores }) => vectorStores.poll('x'),
  '/vector_stores/s/files/x': ({ vectorStores }) => vectorStores.files.poll('s', 'x'),
  '/vector_stores/s/file_batches/x': ({ vectorStores }) => vectorStores.fileBatches.poll('s', 'x'),
  '/videos/x': ({ videos }) => videos.poll('x'),
};

/** Final statuses that differ from those of most. */
const finals: Record<string, string> = {
  '/files/x': 'processed',
  '/fine_tuning/jobs/x': 'succeeded',
};

test.each(Object.entries(polls))('GET %s is sent until the status is final', async (path, poll) => {
  const answer = { id: 'x', object: 'thing', output: [] };
  const { client, received } = scriptedApi([
    () => Response.json(answer, { headers: { 'openai-poll-after-ms': '0' } }),
    { ...answer, status: finals[path] ?? 'completed' },
  ]);
  expect(await poll(client)).toMatchObject({ id: 'x', status: finals[path] ?? 'completed' });
  expect(received.map((request) => `${request.method} ${request.path}`)).toEqual([
    `GET ${path}`,
    `GET ${path}`,
  ]);
});

test('d11: a file that is in error, or deleted, ends the wait', async () => {
  for (const status of ['error', 'deleted', 'processed']) {
    const { client, received } = scriptedApi([
      { id: 'file-1', status: 'uploaded' },
      { id: 'file-1', status },
    ]);
    expect(await client.files.waitForProcessing('file-1', { pollInterval: 1 })).toEqual({
      id: 'file-1',
      status,
    });
    expect(received).toHaveLength(2);
  }
});

test('the interval of waitForProcessing has two names', async () => {
  for (const options of [
    { pollInterval: 3 },
    { pollIntervalMs: 3 },
    { pollInterval: 9, pollIntervalMs: 3 },
  ]) {
    const { client, received } = scriptedApi([{ id: 'file-1', status: 'processed' }]);
    await client.files.waitForProcessing('file-1', options);
    expect(received[0]?.headers.get('x-stainless-custom-poll-interval')).toBe('3');
  }
});

test('a background response is created in the background, unless the caller decides', async () => {
  for (const [background, sent] of [
    [undefined, true],
    [false, false],
  ] as const) {
    const { client, received } = scriptedApi([
      { id: 'r', object: 'response', status: 'completed', output: [] },
    ]);
    const body = { model: 'm', input: 'Hi', ...(background === undefined ? {} : { background }) };
    expect(await client.responses.createAndPoll(body)).toMatchObject({ id: 'r', output_text: '' });
    expect(received.map(({ body: json }) => json)).toEqual([
      { model: 'm', input: 'Hi', background: sent },
    ]);
  }
});

test('the methods are on the prototypes that people reach through OpenAI', () => {
  expect(OpenAI.VectorStores.FileBatches.prototype.uploadAndPoll).toBeTypeOf('function');
  expect(OpenAI.Beta.Threads.Runs.prototype.createAndPoll).toBeTypeOf('function');
  expect(OpenAI.Beta.Threads.prototype.createAndRunPoll).toBeTypeOf('function');
  expect(OpenAI.FineTuning.Jobs.prototype.poll).toBeTypeOf('function');
  expect(OpenAI.Evals.Runs.prototype.poll).toBeTypeOf('function');
  const { client } = scriptedApi([]);
  expect(client.vectorStores.files).toBeInstanceOf(OpenAI.VectorStores.Files);
  expect(client.beta.threads.runs).toBeInstanceOf(OpenAI.Beta.Threads.Runs);
  expect(client.beta.threads.runs.steps).toBeInstanceOf(OpenAI.Beta.Threads.Runs.Steps);
});

test('a resource that is imported alone holds none of them', () => {
  for (const resource of [Batches, Files, FileBatches, Runs]) {
    for (const name of ['poll', 'createAndPoll', 'uploadAndPoll', 'waitForProcessing']) {
      expect(resource.prototype).not.toHaveProperty(name);
    }
  }
});
