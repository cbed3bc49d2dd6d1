import OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { openScene, told } from '../../test/webhook-scene.ts';
import { createEmulator } from '../create-emulator.ts';

describe('what takes its time tells its end, though nobody looks', () => {
  test('a background response', async () => {
    const scene = openScene();
    const { client, emulator } = scene;
    await client.responses.create({ model: 'gpt-5.1', input: 'Now.' });
    const { id } = await client.responses.create({
      model: 'gpt-5.1',
      input: 'Later.',
      background: true,
    });
    await emulator.webhooks.idle();
    expect(told(scene)).toEqual([['response.completed', id]]);
    expect((await client.responses.retrieve(id)).status).toBe('completed');
    await emulator.webhooks.idle();
    expect(scene.received).toHaveLength(1);
  });

  test('a background response that is cut short', async () => {
    const scene = openScene();
    const { client, emulator } = scene;
    const { id } = await client.responses.create({
      model: 'gpt-5.1',
      input: 'Count to a hundred.',
      background: true,
      max_output_tokens: 16,
    });
    await emulator.webhooks.idle();
    expect(told(scene)).toEqual([['response.incomplete', id]]);
  });

  test('a background response that is streamed, to its end or not', async () => {
    const scene = openScene();
    const { client, emulator } = scene;
    const stream = await client.responses.create({
      model: 'gpt-5.1',
      input: 'Later.',
      background: true,
      stream: true,
    });
    for await (const event of stream) if (event.type === 'response.created') break;
    await emulator.webhooks.idle();
    expect(told(scene)).toEqual([['response.completed', expect.stringMatching(/^resp_/)]]);
  });

  test('a fine-tuning job', async () => {
    const scene = openScene();
    const { client, emulator } = scene;
    const training_file = await upload(client, '{"messages":[]}\n', 'fine-tune');
    const job = await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file });
    await emulator.webhooks.idle();
    expect(told(scene)).toEqual([['fine_tuning.job.succeeded', job.id]]);
  });

  test('a fine-tuning job that was paused, when it goes on', async () => {
    const scene = openScene([], { stepInterval: 80 });
    const { client, emulator } = scene;
    const training_file = await upload(client, '{"messages":[]}\n', 'fine-tune');
    const job = await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file });
    await client.fineTuning.jobs.pause(job.id);
    await emulator.webhooks.idle();
    expect(scene.received).toEqual([]);
    await client.fineTuning.jobs.resume(job.id);
    await emulator.webhooks.idle();
    expect(told(scene)).toEqual([['fine_tuning.job.succeeded', job.id]]);
  });

  test('a batch, and a broken one', async () => {
    const scene = openScene();
    const { client, emulator } = scene;
    const good = await batchOf(client, `${JSON.stringify(batchLine)}\n`);
    await emulator.webhooks.idle();
    const bad = await batchOf(client, 'nonsense\n');
    await emulator.webhooks.idle();
    expect(told(scene)).toEqual([
      ['batch.completed', good],
      ['batch.failed', bad],
    ]);
  });

  test('an eval run', async () => {
    const scene = openScene();
    const { client, emulator } = scene;
    const { run } = await evalRunOf(client);
    await emulator.webhooks.idle();
    expect(told(scene)).toEqual([['eval.run.succeeded', run]]);
  });

  test('and what is cancelled, as soon as it is', async () => {
    const scene = openScene([], { stepInterval: Infinity });
    const { client, emulator } = scene;
    const response = await client.responses.create({ model: 'm', input: 'x', background: true });
    await client.responses.cancel(response.id);
    const training_file = await upload(client, '{"messages":[]}\n', 'fine-tune');
    const job = await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file });
    await client.fineTuning.jobs.cancel(job.id);
    const batch = await batchOf(client, `${JSON.stringify(batchLine)}\n`);
    await client.batches.cancel(batch);
    await client.batches.retrieve(batch);
    const { eval_id, run } = await evalRunOf(client);
    expect((await client.evals.runs.cancel(run, { eval_id })).status).toBe('canceled');
    await expect(client.evals.runs.cancel(run, { eval_id })).rejects.toThrow('canceled');
    await emulator.webhooks.idle();
    expect(
      told(scene)
        .map((entry) => JSON.stringify(entry))
        .sort(),
    ).toEqual(
      [
        ['response.cancelled', response.id],
        ['fine_tuning.job.cancelled', job.id],
        ['batch.cancelled', batch],
        ['eval.run.canceled', run],
      ]
        .map((entry) => JSON.stringify(entry))
        .sort(),
    );
  });

  test('but not before it is looked at, when that is wanted', async () => {
    const scene = openScene([], { stepInterval: Infinity });
    const { client, emulator } = scene;
    const { id } = await client.responses.create({
      model: 'gpt-5.1',
      input: 'Later.',
      background: true,
    });
    await emulator.webhooks.idle();
    expect((await client.responses.retrieve(id)).status).toBe('in_progress');
    await emulator.webhooks.idle();
    expect(scene.received).toEqual([]);
    expect((await client.responses.retrieve(id)).status).toBe('completed');
    await emulator.webhooks.idle();
    expect(told(scene)).toEqual([['response.completed', id]]);
  });

  test('and looking is not recorded', async () => {
    const { client, emulator } = openScene();
    await client.responses.create({ model: 'gpt-5.1', input: 'Later.', background: true });
    await emulator.webhooks.idle();
    expect(emulator.requests).toHaveLength(1);
  });
});

test('without webhooks nothing moves by itself', async () => {
  const emulator = createEmulator();
  const client = new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
  const { id } = await client.responses.create({ model: 'm', input: 'Later.', background: true });
  await emulator.webhooks.idle();
  expect((await client.responses.retrieve(id)).status).toBe('in_progress');
});

test('a reset forgets what was under way', async () => {
  const scene = openScene([], { stepInterval: 5 });
  await scene.client.responses.create({ model: 'm', input: 'Later.', background: true });
  await scene.emulator.webhooks.send('batch.completed');
  scene.emulator.reset();
  await scene.emulator.webhooks.idle();
  expect(scene.received).toHaveLength(1);
  expect(scene.emulator.webhooks.deliveries).toEqual([]);
});

const batchLine = {
  custom_id: '1',
  method: 'POST',
  url: '/v1/chat/completions',
  body: { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hello.' }] },
};

async function batchOf(client: OpenAI, content: string): Promise<string> {
  const { id } = await client.batches.create({
    input_file_id: await upload(client, content, 'batch'),
    endpoint: '/v1/chat/completions',
    completion_window: '24h',
  });
  return id;
}

async function evalRunOf(client: OpenAI): Promise<{ eval_id: string; run: string }> {
  const { id: eval_id } = await client.evals.create({
    data_source_config: { type: 'custom', item_schema: { type: 'object', properties: {} } },
    testing_criteria: [
      { type: 'string_check', name: 'same', input: 'a', reference: 'a', operation: 'eq' },
    ],
  });
  const { id: run } = await client.evals.runs.create(eval_id, {
    data_source: { type: 'jsonl', source: { type: 'file_content', content: [{ item: {} }] } },
  });
  return { eval_id, run };
}

async function upload(client: OpenAI, content: string, purpose: 'batch' | 'fine-tune') {
  const file = new File([content], 'input.jsonl');
  return (await client.files.create({ file, purpose })).id;
}
