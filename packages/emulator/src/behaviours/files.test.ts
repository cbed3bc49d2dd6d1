import { createHash, randomBytes } from 'node:crypto';
import { toFile } from 'openai';
import { describe, expect, test } from 'vitest';
import { referenceClient } from '../../test/reference-client.ts';
import { createEmulator } from '../index.ts';

const emulator = createEmulator();
const client = referenceClient(emulator);

describe('files', () => {
  test('keep their bytes, names and purposes', async () => {
    const bytes = randomBytes(70_000);
    const file = await client.files.create({
      file: await toFile(bytes, 'Überraschung 1.bin'),
      purpose: 'user_data',
      expires_after: { anchor: 'created_at', seconds: 3600 },
    });
    expect(file).toMatchObject({
      bytes: 70_000,
      filename: 'Überraschung 1.bin',
      purpose: 'user_data',
    });
    expect(file.expires_at).toBe(file.created_at + 3600);
    const content = await client.files.content(file.id);
    expect(Buffer.from(await content.arrayBuffer()).equals(bytes)).toBe(true);
  });

  test('are listed by purpose and page by page, newest first', async () => {
    const ids: string[] = [];
    for (let number = 0; number < 5; number++) {
      const file = await toFile(Buffer.from('{}'), `${number}.jsonl`);
      ids.push((await client.files.create({ file, purpose: 'batch' })).id);
    }
    const before = emulator.requests.length;
    const listed: string[] = [];
    for await (const file of client.files.list({ purpose: 'batch', limit: 2 }))
      listed.push(file.id);
    expect(listed).toEqual([...ids].reverse());
    expect(emulator.requests.length - before).toBe(3);
    const first = await client.files.list({ purpose: 'batch', limit: 2, order: 'asc' });
    expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.has_more).toBe(true);
  });

  test('are gone when deleted', async () => {
    const file = await client.files.create({
      file: await toFile(Buffer.from('x'), 'x.txt'),
      purpose: 'assistants',
    });
    expect(await client.files.delete(file.id)).toEqual({
      id: file.id,
      object: 'file',
      deleted: true,
    });
    await expect(client.files.content(file.id)).rejects.toMatchObject({ status: 404 });
  });
});

describe('uploads', () => {
  async function uploadOf(size: number) {
    return await client.uploads.create({
      bytes: size,
      filename: 'parts.txt',
      mime_type: 'text/plain',
      purpose: 'assistants',
    });
  }

  async function addPart(id: string, text: string): Promise<string> {
    const data = await toFile(Buffer.from(text), 'part');
    return (await client.uploads.parts.create(id, { data })).id;
  }

  test('become a file of their parts in the order named, if the checksum agrees', async () => {
    const upload = await uploadOf(11);
    const world = await addPart(upload.id, ' world');
    const hello = await addPart(upload.id, 'hello');
    const md5 = createHash('md5').update('hello world').digest('hex');
    const wrong = client.uploads.complete(upload.id, { part_ids: [world, hello], md5 });
    await expect(wrong).rejects.toMatchObject({ status: 400, param: 'md5' });
    const done = await client.uploads.complete(upload.id, { part_ids: [hello, world], md5 });
    expect(done.status).toBe('completed');
    const content = await client.files.content(done.file?.id ?? '');
    expect(await content.text()).toBe('hello world');
  });

  test('refuse sizes other than promised, and parts once cancelled', async () => {
    const upload = await uploadOf(3);
    const part = await addPart(upload.id, 'four');
    const short = client.uploads.complete(upload.id, { part_ids: [part] });
    await expect(short).rejects.toMatchObject({ status: 400, param: 'part_ids' });
    expect((await client.uploads.cancel(upload.id)).status).toBe('cancelled');
    await expect(addPart(upload.id, 'more')).rejects.toMatchObject({ status: 400 });
  });
});

describe('fine-tuning', () => {
  async function trainingFile(): Promise<string> {
    const file = await toFile(Buffer.from('{"messages": []}\n'), 'train.jsonl');
    return (await client.files.create({ file, purpose: 'fine-tune' })).id;
  }

  test('goes from files to a model that can be used and deleted', async () => {
    const training_file = await trainingFile();
    const job = await client.fineTuning.jobs.create({
      model: 'gpt-4o-mini',
      training_file,
      suffix: 'bird',
    });
    const states = [job.status];
    let last = job;
    for (let poll = 0; poll < 4; poll++) {
      last = await client.fineTuning.jobs.retrieve(job.id);
      states.push(last.status);
    }
    expect(states).toEqual(['validating_files', 'queued', 'running', 'succeeded', 'succeeded']);
    expect(last.fine_tuned_model).toMatch(/^ft:gpt-4o-mini:emulator:bird:/);
    expect(last.hyperparameters.n_epochs).toBe(3);
    const events = await client.fineTuning.jobs.listEvents(job.id);
    expect(events.data.length).toBe(4);
    const checkpoints = await client.fineTuning.jobs.checkpoints.list(job.id);
    expect(checkpoints.data.map(({ step_number: step }) => step)).toEqual([3, 2, 1]);
    const metrics = await client.files.content(last.result_files[0] ?? '');
    expect(await metrics.text()).toMatch(/^step,/);
    const model = last.fine_tuned_model ?? '';
    expect((await client.models.retrieve(model)).owned_by).toBe('org-emulator');
    await client.models.delete(model);
    await expect(client.models.retrieve(model)).rejects.toMatchObject({ status: 404 });
    await expect(client.models.delete('gpt-4o')).rejects.toMatchObject({ status: 403 });
  });

  test('halts while paused and ends when cancelled', async () => {
    const training_file = await trainingFile();
    const job = await client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file });
    await client.fineTuning.jobs.pause(job.id);
    expect((await client.fineTuning.jobs.retrieve(job.id)).status).toBe('validating_files');
    await client.fineTuning.jobs.resume(job.id);
    expect((await client.fineTuning.jobs.retrieve(job.id)).status).toBe('queued');
    expect((await client.fineTuning.jobs.cancel(job.id)).status).toBe('cancelled');
    await expect(client.fineTuning.jobs.cancel(job.id)).rejects.toMatchObject({ status: 400 });
  });

  test('refuses a training file that does not exist', async () => {
    const call = client.fineTuning.jobs.create({ model: 'gpt-4o-mini', training_file: 'file-no' });
    await expect(call).rejects.toMatchObject({ status: 400, param: 'training_file' });
  });

  test('is listed page by page', async () => {
    const training_file = await trainingFile();
    for (let number = 0; number < 5; number++) {
      await client.fineTuning.jobs.create({
        model: 'gpt-4o',
        training_file,
        metadata: { run: 'pages' },
      });
    }
    const page = await client.fineTuning.jobs.list({ limit: 3, metadata: { run: 'pages' } });
    expect([page.data.length, page.has_more, page.hasNextPage()]).toEqual([3, true, true]);
    const next = await page.getNextPage();
    expect([next.data.length, next.has_more]).toEqual([2, false]);
  });
});

describe('batches', () => {
  async function batchOf(lines: string[]) {
    const file = await toFile(Buffer.from(lines.join('\n')), 'batch.jsonl');
    const { id } = await client.files.create({ file, purpose: 'batch' });
    const endpoint = '/v1/chat/completions' as const;
    return await client.batches.create({ input_file_id: id, endpoint, completion_window: '24h' });
  }

  function line(custom_id: string, body: object): string {
    return JSON.stringify({ custom_id, method: 'POST', url: '/v1/chat/completions', body });
  }

  test('run their requests, and keep answers and errors apart', async () => {
    const good = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Say hello there' }] };
    const batch = await batchOf([line('a', good), line('b', { model: 'gpt-4o' })]);
    expect(batch.status).toBe('validating');
    expect((await client.batches.retrieve(batch.id)).status).toBe('in_progress');
    const before = emulator.requests.length;
    const done = await client.batches.retrieve(batch.id);
    expect(emulator.requests.length - before).toBe(1);
    expect(done.status).toBe('completed');
    expect(done.request_counts).toEqual({ total: 2, completed: 1, failed: 1 });
    const output = await (await client.files.content(done.output_file_id ?? '')).text();
    const answer = JSON.parse(output.trim());
    expect(answer.custom_id).toBe('a');
    expect(answer.response.body.choices[0].message.content).toBe('Hello there.');
    const errors = await (await client.files.content(done.error_file_id ?? '')).text();
    expect(JSON.parse(errors.trim()).response.body.error.param).toBe('messages');
  });

  test('fail where a line cannot be read', async () => {
    const batch = await batchOf(['{ nonsense', line('a', {})]);
    const failed = await client.batches.retrieve(batch.id);
    expect(failed.status).toBe('failed');
    expect(failed.errors?.data?.[0]?.line).toBe(1);
  });

  test.each([0, 1])('fail when the input file is deleted after %i requests', async (before) => {
    const batch = await batchOf([line('a', {})]);
    for (let nth = 0; nth < before; nth++) await client.batches.retrieve(batch.id);
    await client.files.delete(batch.input_file_id);
    const failed = await client.batches.retrieve(batch.id);
    expect(failed.status).toBe('failed');
    expect(failed.errors?.data).toMatchObject([{ code: 'invalid_file', param: 'input_file_id' }]);
    expect((await client.batches.retrieve(batch.id)).status).toBe('failed');
  });

  test('can be cancelled', async () => {
    const batch = await batchOf([line('a', {})]);
    expect((await client.batches.cancel(batch.id)).status).toBe('cancelling');
    expect((await client.batches.retrieve(batch.id)).status).toBe('cancelled');
  });
});

test('a fine-tuning job fails when its training file is deleted', async () => {
  const file = await toFile(Buffer.from('{}'), 'train.jsonl');
  const training_file = (await client.files.create({ file, purpose: 'fine-tune' })).id;
  const { id } = await client.fineTuning.jobs.create({ model: 'gpt-4o', training_file });
  await client.files.delete(training_file);
  const failed = await client.fineTuning.jobs.retrieve(id);
  expect(failed).toMatchObject({ status: 'failed', error: { param: 'training_file' } });
});
