import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from './child-process.ts';
import { BENCHMARKS } from './benchmarks/benchmark-groups.ts';
import { CLIENTS, type ClientName } from './measurement.ts';
import { openFor, performTask } from './perform-task.ts';
import { benchmarkTable } from './report.ts';
import { runBenchmark } from './run-benchmark.ts';
import { EVENTS_A_STREAM } from './server/payloads.ts';
import { sourceModules } from './subject.ts';
import type { Task } from './task.ts';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const perform = async (client: ClientName, task: Task) => {
  const assignment = { task, client, origin: server.origin, modules: sourceModules() };
  return performTask(await openFor(assignment), task, task.amount);
};

// What is installed only for measuring is tried out by each measurement, as all clients are.
const INSTALLED = CLIENTS.filter((name) => name !== '@ai-sdk/openai');

// Together, as some of the streams take their time.
describe.concurrent.each(INSTALLED)('%s', (client) => {
  test('makes calls, reads streams, decodes embeddings and goes through lists', async () => {
    expect(await perform(client, { name: 'call', amount: 5, concurrency: 2 })).toBe(5);
    expect(await perform(client, { name: 'burst', amount: 1 })).toBe(EVENTS_A_STREAM);
    expect(await perform(client, { name: 'drip', amount: 1 })).toBe(EVENTS_A_STREAM);
    expect(await perform(client, { name: 'embeddings', amount: 1 })).toBe(1);
    expect(await perform(client, { name: 'list', amount: 250 })).toBe(250);
  });

  test('sends and takes files', async () => {
    expect(await perform(client, { name: 'upload', amount: 300_000 })).toBe(1);
    expect(await perform(client, { name: 'download', amount: 300_000 })).toBe(1);
  });
});

test.each(['petrel', 'openai'] as const)('%s is made anew, and calls in memory', async (client) => {
  expect(await perform(client, { name: 'construct', amount: 10 })).toBe(10);
  for (const answeredBy of ['emulator in memory', 'canned reply'] as const) {
    expect(await perform(client, { name: 'call', answeredBy, amount: 3 })).toBe(3);
  }
});

test.each(['petrel', 'openai', 'node:http'] as const)(
  '%s reads the text of streams',
  async (client) => {
    for (const name of ['chat helper', 'response helper'] as const) {
      expect(await perform(client, { name, amount: 1 })).toBe(EVENTS_A_STREAM);
    }
  },
);

test('petrel makes calls and reads streams without await', async () => {
  expect(await perform('petrel', { name: 'sync call', amount: 5 })).toBe(5);
  expect(await perform('petrel', { name: 'sync burst', amount: 1 })).toBe(EVENTS_A_STREAM);
});

test('petrel makes calls within rate limits', async () => {
  const task: Task = { name: 'limited call', answeredBy: 'canned reply', amount: 5 };
  expect(await perform('petrel', task)).toBe(5);
});

test('a thousand events come in streams of a few', async () => {
  const task: Task = { name: 'trickle', amount: 25, concurrency: 25 };
  expect(await perform('petrel', task)).toBe(1_000);
});

test('who cannot do a task does not seem to have done it', async () => {
  await expect(perform('node:http', { name: 'construct', amount: 1 })).rejects.toThrow('wrong');
});

test('clients take turns in processes of their own, and are reported in a table', async () => {
  const benchmark = BENCHMARKS.find(({ name }) => name === 'call-64');
  if (benchmark === undefined) throw new Error('There is no such benchmark.');
  const two = { ...benchmark, clients: ['petrel', 'node:http'] as const };
  const modules = sourceModules();
  const context = { origin: server.origin, modules, scale: 0.01, profiles: undefined };
  const result = await runBenchmark(two, 2, context);
  const samples = [...result.samples.values()].flat();
  expect(samples).toHaveLength(4);
  for (const [cpu, elapsed] of samples) {
    expect(cpu).toBeGreaterThan(0);
    expect(elapsed).toBeGreaterThan(0);
  }
  expect(benchmarkTable(result)).toMatch(/\| petrel \| .* \|\n\| node:http \| .* × \|$/);
});
