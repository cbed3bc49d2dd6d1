import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from './child-process.ts';
import { JOBS } from './jobs/families.ts';
import { CONTENDERS, type ContenderName } from './measurement.ts';
import { openFor, performTask } from './perform-task.ts';
import { jobTable } from './report.ts';
import { runJob } from './run-job.ts';
import { EVENTS_A_STREAM } from './server/payloads.ts';
import { sourceModules } from './subject.ts';
import type { Task } from './task.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const perform = async (contender: ContenderName, task: Task) => {
  const assignment = { task, contender, origin: server.origin, modules: sourceModules() };
  return performTask(await openFor(assignment), task, task.amount);
};

// What is installed only for measuring is tried out by each measurement, as all contenders are.
const INSTALLED = CONTENDERS.filter((name) => name !== '@ai-sdk/openai');

// Together, as some of the streams take their time.
describe.concurrent.each(INSTALLED)('%s', (contender) => {
  test('makes calls, reads streams, decodes embeddings and goes through lists', async () => {
    expect(await perform(contender, { name: 'call', amount: 5, concurrency: 2 })).toBe(5);
    expect(await perform(contender, { name: 'burst', amount: 1 })).toBe(EVENTS_A_STREAM);
    expect(await perform(contender, { name: 'drip', amount: 1 })).toBe(EVENTS_A_STREAM);
    expect(await perform(contender, { name: 'embeddings', amount: 1 })).toBe(1);
    expect(await perform(contender, { name: 'list', amount: 250 })).toBe(250);
  });

  test('sends and takes files', async () => {
    expect(await perform(contender, { name: 'upload', amount: 300_000 })).toBe(1);
    expect(await perform(contender, { name: 'download', amount: 300_000 })).toBe(1);
  });
});

test.each(['petrel', 'openai'] as const)('%s is made anew, and calls in memory', async (client) => {
  expect(await perform(client, { name: 'construct', amount: 10 })).toBe(10);
  for (const answeredBy of ['emulator in memory', 'canned reply'] as const) {
    expect(await perform(client, { name: 'call', answeredBy, amount: 3 })).toBe(3);
  }
});

test('a thousand events come in streams of a few', async () => {
  const task: Task = { name: 'trickle', amount: 25, concurrency: 25 };
  expect(await perform('petrel', task)).toBe(1_000);
});

test('who cannot do a task does not seem to have done it', async () => {
  await expect(perform('node:http', { name: 'construct', amount: 1 })).rejects.toThrow('wrong');
});

test('contenders take turns in processes of their own, and are told in a table', async () => {
  const job = JOBS.find(({ name }) => name === 'call-64');
  if (job === undefined) throw new Error('There is no such job.');
  const two = { ...job, contenders: ['petrel', 'node:http'] as const };
  const modules = sourceModules();
  const surroundings = { origin: server.origin, modules, scale: 0.01, profiles: undefined };
  const result = await runJob(two, 2, surroundings);
  const samples = [...result.samples.values()].flat();
  expect(samples).toHaveLength(4);
  for (const [cpu, elapsed] of samples) {
    expect(cpu).toBeGreaterThan(0);
    expect(elapsed).toBeGreaterThan(0);
  }
  expect(jobTable(result)).toMatch(/\| petrel \| .* \|\n\| node:http \| .* × \|$/);
});
