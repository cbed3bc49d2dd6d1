import OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { openScenario, typesAndIds } from '../../test/webhook-scenario.ts';
import { createEmulator } from '../create-emulator.ts';

describe('background operations send a webhook at their end, without being polled', () => {
  test('a background response', async () => {
    const scenario = openScenario();
    const { client, emulator } = scenario;
    await client.responses.create({ model: 'gpt-5.1', input: 'Now.' });
    const { id } = await client.responses.create({
      model: 'gpt-5.1',
      input: 'Later.',
      background: true,
    });
    await emulator.webhooks.idle();
    expect(typesAndIds(scenario)).toEqual([['response.completed', id]]);
    expect((await client.responses.retrieve(id)).status).toBe('completed');
    await emulator.webhooks.idle();
    expect(scenario.received).toHaveLength(1);
  });

  test('a background response that is cut short', async () => {
    const scenario = openScenario();
    const { client, emulator } = scenario;
    const { id } = await client.responses.create({
      model: 'gpt-5.1',
      input: 'Count to a hundred.',
      background: true,
      max_output_tokens: 16,
    });
    await emulator.webhooks.idle();
    expect(typesAndIds(scenario)).toEqual([['response.incomplete', id]]);
  });

  test('a background response that is streamed, to its end or not', async () => {
    const scenario = openScenario();
    const { client, emulator } = scenario;
    const stream = await client.responses.create({
      model: 'gpt-5.1',
      input: 'Later.',
      background: true,
      stream: true,
    });
    for await (const event of stream) if (event.type === 'response.created') break;
    await emulator.webhooks.idle();
    expect(typesAndIds(scenario)).toEqual([
      ['response.completed', expect.stringMatching(/^resp_/)],
    ]);
  });

  test('a fine-tuning job', async () => {
    const scenario = openScenario();
    const { client, emulator } = scenario;
    const training_file = await upload(client, '{"messages":[]}\n', 'fine-tune');
    const job = await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file });
    await emulator.webhooks.idle();
    expect(typesAndIds(scenario)).toEqual([['fine_tuning.job.succeeded', job.id]]);
  });

  test('a fine-tuning job that was paused, when it goes on', async () => {
    const scenario = openScenario([], { stepInterval: 80 });
    const { client, emulator } = scenario;
    const training_file = await upload(client, '{"messages":[]}\n', 'fine-tune');
    const job = await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file });
    await client.fineTuning.jobs.pause(job.id);
    await emulator.webhooks.idle();
    expect(scenario.received).toEqual([]);
    await client.fineTuning.jobs.resume(job.id);
    await emulator.webhooks.idle();
    expect(typesAndIds(scenario)).toEqual([['fine_tuning.job.succeeded', job.id]]);
  });

  test('a batch, and a broken one', async () => {
    const scenario = openScenario();
    const { client, emulator } = scenario;
    const good = await batchOf(client, `${JSON.stringify(batchLine)}\n`);
    await emulator.webhooks.idle();
    const bad = await batchOf(client, 'nonsense\n');
    await emulator.webhooks.idle();
    expect(typesAndIds(scenario)).toEqual([
      ['batch.completed', good],
      ['batch.failed', bad],
    ]);
  });

  test('an eval run', async () => {
    const scenario = openScenario();
    const { client, emulator } = scenario;
    const { run } = await evalRunOf(client);
    await emulator.webhooks.idle();
    expect(typesAndIds(scenario)).toEqual([['eval.run.succeeded', run]]);
  });

  test('and what is cancelled, as soon as it is', async () => {
    const scenario = openScenario([], { stepInterval: Infinity });
    const { client, emulator } = scenario;
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
      typesAndIds(scenario)
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

  test('but not before it is retrieved, with stepInterval: Infinity', async () => {
    const scenario = openScenario([], { stepInterval: Infinity });
    const { client, emulator } = scenario;
    const { id } = await client.responses.create({
      model: 'gpt-5.1',
      input: 'Later.',
      background: true,
    });
    await emulator.webhooks.idle();
    expect((await client.responses.retrieve(id)).status).toBe('in_progress');
    await emulator.webhooks.idle();
    expect(scenario.received).toEqual([]);
    expect((await client.responses.retrieve(id)).status).toBe('completed');
    await emulator.webhooks.idle();
    expect(typesAndIds(scenario)).toEqual([['response.completed', id]]);
  });

  test('and polling is not recorded', async () => {
    const { client, emulator } = openScenario();
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

test('a reset cancels what is in progress', async () => {
  const scenario = openScenario([], { stepInterval: 5 });
  await scenario.client.responses.create({ model: 'm', input: 'Later.', background: true });
  await scenario.emulator.webhooks.send('batch.completed');
  scenario.emulator.reset();
  await scenario.emulator.webhooks.idle();
  expect(scenario.received).toHaveLength(1);
  expect(scenario.emulator.webhooks.deliveries).toEqual([]);
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
