import { toFile, type OpenAI } from 'openai';
import { describe, expect, test } from 'vitest';
import { referenceClient } from '../../test/reference-client.ts';
import { createEmulator } from '../index.ts';

const emulator = createEmulator();
const client = referenceClient(emulator);
const { threads, assistants } = client.beta;

const lookUp: OpenAI.Beta.AssistantTool = {
  type: 'function',
  function: {
    name: 'look_up_bird',
    parameters: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
  },
};

describe('assistants', () => {
  test('are made, changed, listed and deleted', async () => {
    const made = await assistants.create({ model: 'gpt-4o', name: 'Robin' });
    expect(made.id).toMatch(/^asst_/);
    const changed = await assistants.update(made.id, { name: 'Wren', metadata: { a: 'b' } });
    expect([changed.name, changed.metadata]).toEqual(['Wren', { a: 'b' }]);
    expect((await assistants.list()).data.map(({ id }) => id)).toContain(made.id);
    expect((await assistants.delete(made.id)).deleted).toBe(true);
    await expect(assistants.retrieve(made.id)).rejects.toMatchObject({ status: 404 });
  });
});

describe('runs', () => {
  test('answer a thread when polled', async () => {
    const assistant = await assistants.create({
      model: 'gpt-4o',
      instructions: 'Talk like a pirate',
    });
    const thread = await threads.create({ messages: [{ role: 'user', content: 'Say land' }] });
    const run = await threads.runs.create(thread.id, { assistant_id: assistant.id });
    expect(run.status).toBe('queued');
    const states = [];
    for (let poll = 0; poll < 2; poll++) {
      states.push((await threads.runs.retrieve(run.id, { thread_id: thread.id })).status);
    }
    expect(states).toEqual(['in_progress', 'completed']);
    const messages = await threads.messages.list(thread.id);
    expect(messages.data.map(({ role }) => role)).toEqual(['assistant', 'user']);
    const [part] = messages.data[0]?.content ?? [];
    expect(part?.type === 'text' && part.text.value).toMatch(/^Arr/);
    const steps = await threads.runs.steps.list(run.id, { thread_id: thread.id });
    expect(steps.data[0]?.step_details.type).toBe('message_creation');
  });

  test('wait for tools, and go on with what these found', async () => {
    const assistant = await assistants.create({ model: 'gpt-4o', tools: [lookUp] });
    const thread = await threads.create({ messages: [{ role: 'user', content: 'Who is Wren?' }] });
    const run = await threads.runs.create(thread.id, {
      assistant_id: assistant.id,
      tool_choice: 'required',
    });
    const poll = () => threads.runs.retrieve(run.id, { thread_id: thread.id });
    await poll();
    const waiting = await poll();
    expect(waiting.status).toBe('requires_action');
    const [call] = waiting.required_action?.submit_tool_outputs.tool_calls ?? [];
    const outputs = {
      thread_id: thread.id,
      tool_outputs: [{ tool_call_id: call?.id ?? '', output: 'a tiny bird' }],
    };
    const none = threads.runs.submitToolOutputs(run.id, { ...outputs, tool_outputs: [] });
    await expect(none).rejects.toMatchObject({ status: 400, param: 'tool_outputs[0]' });
    expect((await threads.runs.submitToolOutputs(run.id, outputs)).status).toBe('queued');
    await poll();
    expect((await poll()).status).toBe('completed');
    const [message] = (await threads.messages.list(thread.id)).data;
    const [part] = message?.content ?? [];
    expect(part?.type === 'text' && part.text.value).toContain('a tiny bird');
  });

  test('stream from created to done', async () => {
    const assistant = await assistants.create({ model: 'gpt-4o' });
    const stream = await threads.createAndRun({
      assistant_id: assistant.id,
      thread: { messages: [{ role: 'user', content: 'Say this is a test' }] },
      stream: true,
    });
    const names: string[] = [];
    let text = '';
    for await (const { event, data } of stream) {
      if (event === 'thread.message.delta') {
        const [part] = data.delta.content ?? [];
        if (part?.type === 'text') text += part.text?.value ?? '';
      } else names.push(event);
    }
    expect(text).toBe('This is a test.');
    expect(names.slice(0, 4)).toEqual([
      'thread.created',
      'thread.run.created',
      'thread.run.queued',
      'thread.run.in_progress',
    ]);
    expect(names.slice(-3)).toEqual([
      'thread.message.completed',
      'thread.run.step.completed',
      'thread.run.completed',
    ]);
  });

  test('can be cancelled', async () => {
    const assistant = await assistants.create({ model: 'gpt-4o' });
    const thread = await threads.create();
    const run = await threads.runs.create(thread.id, { assistant_id: assistant.id });
    expect((await threads.runs.cancel(run.id, { thread_id: thread.id })).status).toBe('cancelling');
    const after = await threads.runs.retrieve(run.id, { thread_id: thread.id });
    expect(after.status).toBe('cancelled');
  });

  test('need a thread and an assistant that exist', async () => {
    const thread = await threads.create();
    const noAssistant = threads.runs.create(thread.id, { assistant_id: 'asst_no' });
    await expect(noAssistant).rejects.toMatchObject({ status: 404, param: 'assistant_id' });
    const noThread = threads.runs.create('thread_no', { assistant_id: 'asst_no' });
    await expect(noThread).rejects.toMatchObject({ status: 404, param: 'thread_id' });
  });
});

describe('vector stores', () => {
  async function fileOf(text: string): Promise<string> {
    const file = await toFile(Buffer.from(text), 'notes.txt');
    return (await client.files.create({ file, purpose: 'assistants' })).id;
  }

  test('find the part of a file that answers a question', async () => {
    const birds = await fileOf('Petrels nest in burrows.\n\nGulls nest on open ground.');
    const ships = await fileOf('Ships are built in yards.');
    const store = await client.vectorStores.create({ name: 'Notes', file_ids: [birds] });
    expect(store.file_counts).toMatchObject({ in_progress: 1, total: 1 });
    await client.vectorStores.files.create(store.id, {
      file_id: ships,
      attributes: { topic: 'sea' },
    });
    const ready = await client.vectorStores.retrieve(store.id);
    expect([ready.status, ready.file_counts.completed]).toEqual(['completed', 2]);
    const found = await client.vectorStores.search(store.id, { query: 'Where do gulls nest?' });
    expect(found.data[0]?.content[0]?.text).toBe('Gulls nest on open ground.');
    expect(found.data[0]?.file_id).toBe(birds);
    const filtered = await client.vectorStores.search(store.id, {
      query: 'nest ships',
      filters: { type: 'eq', key: 'topic', value: 'sea' },
    });
    expect(filtered.data.map(({ file_id: id }) => id)).toEqual([ships]);
  });

  test('accept files in batches', async () => {
    const store = await client.vectorStores.create({});
    const ids = [await fileOf('one'), await fileOf('two')];
    const batch = await client.vectorStores.fileBatches.create(store.id, { file_ids: ids });
    expect(batch.status).toBe('in_progress');
    const after = await client.vectorStores.fileBatches.retrieve(batch.id, {
      vector_store_id: store.id,
    });
    expect([after.status, after.file_counts.completed]).toEqual(['completed', 2]);
    const files = await client.vectorStores.fileBatches.listFiles(batch.id, {
      vector_store_id: store.id,
    });
    expect(files.data.map(({ id }) => id).sort()).toEqual([...ids].sort());
    const content = await client.vectorStores.files.content(ids[0] ?? '', {
      vector_store_id: store.id,
    });
    expect(content.data[0]?.text).toBe('one');
  });

  test('refuse files that do not exist', async () => {
    const store = await client.vectorStores.create({});
    const call = client.vectorStores.files.create(store.id, { file_id: 'file-no' });
    await expect(call).rejects.toMatchObject({ status: 400, param: 'file_id' });
  });
});
