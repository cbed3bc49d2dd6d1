import type OpenAI from 'petrel';
import { batchResults, submitBatches, type BatchRequest } from 'petrel/helpers/batches';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Milliseconds between two looks at the batch. On the live API, a minute is often enough. */
let pollIntervalMs = 60_000;

/** The Batch API: many requests in one file, answered within 24 hours at half the price. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const questions = new Map([
    ['question-1', 'Say red'],
    ['question-2', 'Say green'],
    ['question-3', 'Say blue'],
  ]);
  // Checked, written as JSONL, uploaded, and split where it is too much for one batch.
  const batches = await submitBatches(client, { requests: [...questions].map(toRequest) });

  for (const { id } of batches) {
    // The id is all that is needed to wait in another process.
    const batch = await client.batches.poll(id, {
      pollIntervalMs,
      maxWait: 25 * 60 * 60 * 1000,
      onProgress: ({ status }) => print('The batch is', status),
    });
    // Their order is not that of the requests. Those that failed are among them.
    for await (const result of batchResults<'/v1/chat/completions'>(client, batch)) {
      const answer = result.ok
        ? result.body.choices[0]?.message.content
        : `failed: ${result.error.message}`;
      print(`${questions.get(result.custom_id) ?? result.custom_id} → ${answer ?? ''}`);
    }
  }
}

function toRequest([custom_id, content]: [string, string]): BatchRequest<'/v1/chat/completions'> {
  return {
    custom_id,
    url: '/v1/chat/completions',
    body: { model: 'gpt-4o', messages: [{ role: 'user', content }] },
  };
}

/** The emulator's batches finish at once. */
export function prepare(): void {
  pollIntervalMs = 1;
}

await runDirectly(import.meta.url, { run, prepare });
