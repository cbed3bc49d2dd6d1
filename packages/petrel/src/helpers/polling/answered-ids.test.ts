import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../test/event-server.ts';
import { scriptedApi } from '../../../test/scripted-api.ts';
import { APIResponseValidationError } from '../../core/errors/index.ts';
import type { OpenAI } from '../../index.ts';

const fast = { pollIntervalMs: 1, maxWait: 300 };
const file = (): File => new File(['a'], 'a.txt');

/** The methods that go on with the id of what they have created. */
const creations: Record<string, (client: OpenAI) => Promise<unknown>> = {
  'responses.createAndPoll': (client) =>
    client.responses.createAndPoll({ model: 'm', input: 'a' }, fast),
  'beta.responses.createAndPoll': (client) =>
    client.beta.responses.createAndPoll({ model: 'm', input: 'a' }, fast),
  'batches.createAndPoll': (client) =>
    client.batches.createAndPoll(
      { input_file_id: 'f', endpoint: '/v1/responses', completion_window: '24h' },
      fast,
    ),
  'evals.runs.createAndPoll': (client) =>
    client.evals.runs.createAndPoll(
      'eval_1',
      { data_source: { type: 'jsonl', source: { type: 'file_id', id: 'f' } } },
      fast,
    ),
  'fineTuning.jobs.createAndPoll': (client) =>
    client.fineTuning.jobs.createAndPoll({ model: 'm', training_file: 'f' }, fast),
  'runs.createAndPoll': (client) =>
    client.beta.threads.runs.createAndPoll('thread_1', { assistant_id: 'a' }, fast),
  'runs.submitToolOutputsAndPoll': (client) =>
    client.beta.threads.runs.submitToolOutputsAndPoll(
      'run_1',
      { thread_id: 'thread_1', tool_outputs: [] },
      fast,
    ),
  'threads.createAndRunPoll': (client) =>
    client.beta.threads.createAndRunPoll({ assistant_id: 'a' }, fast),
  'vectorStores.createAndPoll': (client) => client.vectorStores.createAndPoll({}, fast),
  'vectorStores.files.createAndPoll': (client) =>
    client.vectorStores.files.createAndPoll('vs_1', { file_id: 'f' }, fast),
  'vectorStores.files.uploadAndPoll': (client) =>
    client.vectorStores.files.uploadAndPoll('vs_1', file(), fast),
  'vectorStores.files.upload': (client) => client.vectorStores.files.upload('vs_1', file()),
  'fileBatches.createAndPoll': (client) =>
    client.vectorStores.fileBatches.createAndPoll('vs_1', { file_ids: ['f'] }, fast),
  'fileBatches.uploadAndPoll': (client) =>
    client.vectorStores.fileBatches.uploadAndPoll('vs_1', { files: [file()] }, fast),
  'videos.createAndPoll': (client) => client.videos.createAndPoll({ prompt: 'a' }, fast),
};

const answers = [
  null,
  {},
  [],
  [null],
  { id: null },
  { id: {} },
  { id: 5 },
  { id: '', status: 'completed' },
];

describe.each(Object.entries(creations))('%s', (_name, create) => {
  test.each(answers)('ends with an error, after one request, for %j', async (answer) => {
    const { client, received } = scriptedApi([answer]);
    const error = await failureOf(create(client));
    expect(error).toBeInstanceOf(APIResponseValidationError);
    expect(String(error)).toContain('without `id`, so that nothing more was sent.');
    expect(received).toHaveLength(1);
  });
});

test('a file that was uploaded is named when it is added with an answer without an id', async () => {
  const { client, received } = scriptedApi([{ id: 'file-1' }, {}]);
  const error = await failureOf(client.vectorStores.files.uploadAndPoll('vs_1', file(), fast));
  expect(error).toBeInstanceOf(APIResponseValidationError);
  expect(error).toMatchObject({ progress: { fileIds: ['file-1'] } });
  expect(received).toHaveLength(2);
});

test('a run without the id of its thread cannot be polled', async () => {
  const { client } = scriptedApi([{ id: 'run_1', status: 'queued' }]);
  const error = await failureOf(client.beta.threads.createAndRunPoll({ assistant_id: 'a' }, fast));
  expect(error).toBeInstanceOf(APIResponseValidationError);
  expect(String(error)).toContain('`thread_id`');
});
