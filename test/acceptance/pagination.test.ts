import { expect, test } from 'vitest';
import { emulated, makeJobs, type Emulated } from './emulated.ts';

/** An API with 45 jobs: two pages of twenty and one of five. */
async function withJobs(): Promise<Emulated & { lists: () => Record<string, string>[] }> {
  const api = await emulated();
  await makeJobs(api, 45);
  const before = api.emulator.requests.length;
  return {
    ...api,
    lists: () => api.emulator.requests.slice(before).map(({ query }) => query),
  };
}

test('seed: 35 auto-pagination', async () => {
  const { client, lists } = await withJobs();
  const ids = new Set<string>();
  for await (const job of client.fineTuning.jobs.list({ limit: 20 })) {
    ids.add(job.id);
  }
  expect(ids.size).toBe(45);
  expect(lists()).toHaveLength(3);
});

test('seed: 36 pages are fetched when the loop gets to them', async () => {
  const { client, lists } = await withJobs();
  for await (const _ of client.fineTuning.jobs.list({ limit: 20 })) break;
  expect(lists()).toHaveLength(1);
});

test('seed: 37 each page is requested in the same way', async () => {
  const { client, lists } = await withJobs();
  const ids: string[] = [];
  for await (const job of client.fineTuning.jobs.list({ limit: 20 })) ids.push(job.id);
  expect(lists()).toEqual([
    { limit: '20' },
    { limit: '20', after: ids[19] },
    { limit: '20', after: ids[39] },
  ]);
});

test('seed: 38 whether there is a next page', async () => {
  const { client } = await withJobs();
  const firstPage = await client.fineTuning.jobs.list({ limit: 20 });
  expect(firstPage.hasNextPage()).toBe(true);
  const whole = await client.fineTuning.jobs.list({ limit: 100 });
  expect(whole.hasNextPage()).toBe(false);
});

test('seed: 39 the parameters of the next page', async () => {
  const { client } = await withJobs();
  const firstPage = await client.fineTuning.jobs.list({ limit: 20 });
  expect(firstPage.nextPageInfo()).toEqual({ params: { after: firstPage.data[19]?.id } });
  const whole = await client.fineTuning.jobs.list({ limit: 100 });
  expect(whole.nextPageInfo()).toBeNull();
});

test('seed: 40 the next page', async () => {
  const { client, lists } = await withJobs();
  const firstPage = await client.fineTuning.jobs.list({ limit: 40 });
  const nextPage = await firstPage.getNextPage();
  expect(nextPage.data).toHaveLength(5);
  await expect(nextPage.getNextPage()).rejects.toThrow('no next page');
  expect(lists()).toHaveLength(2);
});

test('seed: 41 the items of a page', async () => {
  const { client } = await withJobs();
  const firstPage = await client.fineTuning.jobs.list({ limit: 20 });
  expect(firstPage.data).toHaveLength(20);
  for (const job of firstPage.data) expect(job.id).toMatch(/^ftjob-/);
});

test('seed: 42 the cursor of the next page', async () => {
  const { client } = await withJobs();
  const firstPage = await client.fineTuning.jobs.list({ limit: 20 });
  expect(firstPage.after).toBe(firstPage.data[19]?.id);
  expect((await client.fineTuning.jobs.list({ limit: 100 })).after).toBeNull();
});
