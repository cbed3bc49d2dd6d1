import { createEmulator } from '@petrel/emulator';
import { expect, expectTypeOf, test } from 'vitest';
import type { Response } from '../../generated/models/responses/responses.ts';
import { OpenAI } from '../../generated/openai.ts';
import { batchResults } from './batch-results.ts';
import type { BatchRequest, BatchResult } from './batch-types.ts';
import { submitBatches } from './submit-batches.ts';
import { unfinishedRequests } from './unfinished-requests.ts';

type Request = BatchRequest<'/v1/responses'>;
type Result = BatchResult<'/v1/responses'>;

const requests: readonly Request[] = Array.from({ length: 6 }, (_, at) => ({
  custom_id: `r${at}`,
  url: '/v1/responses',
  body: { model: 'gpt-5.1', input: `Say number ${at}` },
}));

async function run(client: OpenAI, what: readonly Request[]): Promise<Map<string, Result>> {
  const results = new Map<string, Result>();
  for (const { id } of await submitBatches(client, { requests: what })) {
    const batch = await client.batches.poll(id, { pollIntervalMs: 1 });
    for await (const result of batchResults<'/v1/responses'>(client, batch)) {
      results.set(result.custom_id, result);
    }
  }
  return results;
}

test('each request has its own result, and failures are among them', async () => {
  const { apiKey, fetch } = createEmulator();
  const wrong: Request = {
    custom_id: 'wrong',
    url: '/v1/responses',
    body: { model: 'gpt-5.1', input: 'a', temperature: 9 },
  };
  const results = await run(new OpenAI({ apiKey, fetch }), [...requests, wrong]);
  expect(results.size).toBe(7);
  for (const { custom_id } of requests) {
    const result = results.get(custom_id);
    if (result?.ok !== true) throw new Error(`${custom_id} failed.`);
    expectTypeOf(result.body).toEqualTypeOf<Response>();
    expect(result.body.output_text).toBe(`Number ${custom_id.slice(1)}.`);
  }
  expect(results.get('wrong')).toMatchObject({ ok: false, status: 400 });
  expect(results.get('wrong')?.error?.message).toContain('temperature');
});

test('h02: of a batch that expired, only what was not reached goes again', async () => {
  const { apiKey, fetch } = createEmulator({ jobs: { outcome: 'expire' } });
  const results = await run(new OpenAI({ apiKey, fetch }), requests);
  expect([...results.values()].map(({ ok }) => ok)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  const rest: string[] = [];
  for await (const { custom_id } of unfinishedRequests(requests, results.values()))
    rest.push(custom_id);
  expect(rest).toEqual(['r3', 'r4', 'r5']);
});
