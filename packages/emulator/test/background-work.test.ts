import { createEmulator, type Emulator, type EmulatorOptions } from '@petrel/emulator';
import OpenAI, { APIConnectionTimeoutError } from 'petrel';
import { expect, test } from 'vitest';

/** A client, and what it waits for. */
interface Job {
  client: OpenAI;
  emulator: Emulator;
}

function open(jobs?: EmulatorOptions['jobs']): Job {
  const emulator = createEmulator(jobs === undefined ? {} : { jobs });
  return { emulator, client: new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch }) };
}

const textFile = (): File => new File(['A text.'], 'a.txt');

async function fileID(client: OpenAI, purpose: OpenAI.FilePurpose, text: string): Promise<string> {
  return (await client.files.create({ purpose, file: new File([text], 'a.jsonl') })).id;
}

async function createThread(client: OpenAI): Promise<[thread: string, assistant: string]> {
  const thread = await client.beta.threads.create({ messages: [{ role: 'user', content: 'Hi' }] });
  return [thread.id, (await client.beta.assistants.create({ model: 'gpt-4o' })).id];
}

interface Wait {
  maxWait?: number;
}

/** Each kind of background work: it is started, and waited for. */
const kinds: Record<
  string,
  (client: OpenAI, wait: Wait) => Promise<{ id: string; status?: string | null }>
> = {
  response: (client, wait) =>
    client.responses.createAndPoll({ model: 'gpt-5.1', input: 'Hi' }, wait),
  'beta response': (client, wait) =>
    client.beta.responses.createAndPoll({ model: 'gpt-5.1', input: 'Hi' }, wait),
  video: (client, wait) => client.videos.createAndPoll({ prompt: 'A petrel' }, wait),
  batch: async (client, wait) => {
    const body = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };
    const line = { custom_id: '1', method: 'POST', url: '/v1/chat/completions', body };
    const input_file_id = await fileID(client, 'batch', JSON.stringify(line));
    const endpoint = '/v1/chat/completions';
    const params = { input_file_id, endpoint, completion_window: '24h' } as const;
    return await client.batches.createAndPoll(params, wait);
  },
  'fine-tuning job': async (client, wait) => {
    const training_file = await fileID(client, 'fine-tune', '{"messages":[]}');
    return await client.fineTuning.jobs.createAndPoll({ model: 'gpt-4o', training_file }, wait);
  },
  'eval run': async (client, wait) => {
    const { id } = await client.evals.create({
      data_source_config: { type: 'custom', item_schema: { type: 'object' } },
      testing_criteria: [
        { type: 'string_check', name: 'same', input: 'a', operation: 'eq', reference: 'a' },
      ],
    });
    const source = { type: 'file_content' as const, content: [{ item: {} }] };
    const data_source = { type: 'jsonl' as const, source };
    return await client.evals.runs.createAndPoll(id, { data_source }, wait);
  },
  run: async (client, wait) => {
    const [thread, assistant_id] = await createThread(client);
    return await client.beta.threads.runs.createAndPoll(thread, { assistant_id }, wait);
  },
  'thread and run': async (client, wait) => {
    const [, assistant_id] = await createThread(client);
    const thread = { messages: [{ role: 'user' as const, content: 'Hi' }] };
    return await client.beta.threads.createAndRunPoll({ assistant_id, thread }, wait);
  },
  'vector store file': async (client, wait) => {
    const { id } = await client.vectorStores.create({ name: 'Books' });
    return await client.vectorStores.files.uploadAndPoll(id, textFile(), wait);
  },
};

const ends: Record<string, string> = { 'fine-tuning job': 'succeeded' };

test.each(Object.entries(kinds))('a %s is waited for until it completes', async (name, start) => {
  const { client, emulator } = open();
  expect(await start(client, {})).toMatchObject({ status: ends[name] ?? 'completed' });
  expect(emulator.requests.length).toBeGreaterThan(2);
});

test.each(Object.entries(kinds))('a %s fails where jobs fail', async (_, start) => {
  expect(await start(open({ outcome: 'fail' }).client, {})).toMatchObject({ status: 'failed' });
});

test.each(Object.entries(kinds))(
  'd05: a %s that never ends is given up, and can be polled again',
  async (_, start) => {
    const { client } = open({ outcome: 'never' });
    const error: unknown = await start(client, { maxWait: 100 }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    const waiting = expect.stringMatching(/^(?:in_progress|running)$/);
    expect(error).toMatchObject({ progress: { id: expect.any(String), status: waiting } });
  },
);

test('a vector store and its batches count the files that failed', async () => {
  const { client } = open({ outcome: 'fail' });
  const file_ids = [await fileID(client, 'assistants', 'One.')];
  const store = await client.vectorStores.createAndPoll({ file_ids });
  expect(store).toMatchObject({ status: 'completed', file_counts: { failed: 1, total: 1 } });
  const batch = await client.vectorStores.fileBatches.uploadAndPoll(store.id, {
    files: [textFile(), textFile()],
  });
  expect(batch).toMatchObject({ status: 'completed', file_counts: { failed: 2, total: 2 } });
  const failed = await client.vectorStores.fileBatches.failedFiles(batch);
  expect(failed.map(({ last_error }) => last_error?.code)).toEqual([
    'server_error',
    'server_error',
  ]);
});

test('a run that requires action ends the wait, and goes on with the outputs of its tools', async () => {
  const { client } = open();
  const [thread_id, assistant_id] = await createThread(client);
  const tools = [{ type: 'function' as const, function: { name: 'time' } }];
  const run = await client.beta.threads.runs.createAndPoll(thread_id, {
    assistant_id,
    tools,
    tool_choice: 'required',
  });
  expect(run.status).toBe('requires_action');
  const calls = run.required_action?.submit_tool_outputs.tool_calls ?? [];
  const ended = await client.beta.threads.runs.submitToolOutputsAndPoll(run.id, {
    thread_id,
    tool_outputs: calls.map(({ id }) => ({ tool_call_id: id, output: 'noon' })),
  });
  expect(ended).toMatchObject({ id: run.id, status: 'completed' });
});

test('a file is processed', async () => {
  const { client } = open();
  const id = await fileID(client, 'assistants', 'One.');
  expect(await client.files.waitForProcessing(id)).toMatchObject({ id, status: 'processed' });
});

test('answers about unfinished work have openai-poll-after-ms', async () => {
  const hints = [];
  for (const pollAfter of [undefined, 250, null]) {
    const { client } = open(pollAfter === undefined ? {} : { pollAfter });
    const { data, response } = await client.videos.create({ prompt: 'A petrel' }).withResponse();
    hints.push(response.headers.get('openai-poll-after-ms'));
    await client.videos.retrieve(data.id);
    const last = await client.videos.retrieve(data.id).withResponse();
    expect(last.data.status).toBe('completed');
    expect(last.response.headers.get('openai-poll-after-ms')).toBeNull();
  }
  expect(hints).toEqual(['10', '250', null]);
});

test.each([
  [{ outcome: 'explode' }, "'outcome' of jobs must be 'complete', 'fail', 'never' or 'expire'."],
  [{ pollAfter: -1 }, "'pollAfter' of jobs must be a number of milliseconds, or null."],
  [{ polAfter: 5 }, "'jobs' of an emulator has no option 'polAfter'. Did you mean 'pollAfter'?"],
])('the jobs %o are refused', (jobs, message) => {
  // What a caller without types passes.
  expect(() => createEmulator({ jobs: jobs as object })).toThrow(new TypeError(message));
});
