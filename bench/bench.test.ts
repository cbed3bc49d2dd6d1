import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from './child-process.ts';
import { JOBS } from './jobs.ts';
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

const perform = async (contender: ContenderName, name: Task['name'], amount: number) => {
  const task: Task = { name, amount, concurrency: 2 };
  const assignment = { task, contender, origin: server.origin, modules: sourceModules() };
  return performTask(await openFor(assignment), task, amount);
};

describe.each(CONTENDERS)('%s', (contender) => {
  test('makes calls, reads streams, decodes embeddings and goes through lists', async () => {
    expect(await perform(contender, 'call', 5)).toBe(5);
    expect(await perform(contender, 'burst', 1)).toBe(EVENTS_A_STREAM);
    expect(await perform(contender, 'drip', 1)).toBe(EVENTS_A_STREAM);
    expect(await perform(contender, 'embeddings', 1)).toBe(1);
    expect(await perform(contender, 'list', 250)).toBe(250);
  });
});

test.each(['petrel', 'openai'] as const)('%s is made anew, and calls in memory', async (client) => {
  expect(await perform(client, 'construct', 10)).toBe(10);
  expect(await perform(client, 'in memory', 3)).toBe(3);
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
  for (const { value, beside } of samples) {
    expect(value).toBeGreaterThan(0);
    expect(beside).toBeGreaterThan(0);
  }
  expect(jobTable(result)).toMatch(/\| petrel \| .* \|\n\| node:http \| .* × \|$/);
});
