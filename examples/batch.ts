import { setTimeout as sleep } from 'node:timers/promises';
import { toFile, type OpenAI } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Milliseconds between two looks at the batch. On the live API, a minute is often enough. */
let pollInterval = 60_000;

/** The Batch API: many requests in one file, answered within 24 hours at half the price. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const questions = new Map([
    ['question-1', 'Say red'],
    ['question-2', 'Say green'],
    ['question-3', 'Say blue'],
  ]);
  const lines = [...questions].map(([id, question]) =>
    JSON.stringify({
      custom_id: id,
      method: 'POST',
      url: '/v1/chat/completions',
      body: { model: 'gpt-4o', messages: [{ role: 'user', content: question }] },
    }),
  );

  const input = await client.files.create({
    purpose: 'batch',
    file: await toFile(Buffer.from(lines.join('\n')), 'questions.jsonl'),
  });
  const created = await client.batches.create({
    input_file_id: input.id,
    endpoint: '/v1/chat/completions',
    completion_window: '24h',
  });

  const batch = await untilFinished(client, created, print);
  if (batch.output_file_id) {
    for (const [id, answer] of await readAnswers(client, batch.output_file_id)) {
      print(`${questions.get(id) ?? id} → ${answer}`);
    }
  }
  // Requests that failed are in a file of their own.
  if (batch.error_file_id) print(await (await client.files.content(batch.error_file_id)).text());
}

/** Waits for the end of a batch. The id is all that is needed to wait in another process. */
async function untilFinished(
  client: OpenAI,
  { id }: OpenAI.Batch,
  print: Print,
): Promise<OpenAI.Batch> {
  for (;;) {
    const batch = await client.batches.retrieve(id);
    print('The batch is', batch.status);
    switch (batch.status) {
      case 'completed':
      case 'expired':
      case 'cancelled':
        return batch;
      case 'failed':
        throw new Error(batch.errors?.data?.[0]?.message ?? 'The batch failed.');
      default:
        await sleep(pollInterval);
    }
  }
}

/** The answers by `custom_id`: their order is not that of the requests. */
async function readAnswers(client: OpenAI, fileID: string): Promise<Map<string, string>> {
  const content = await client.files.content(fileID);
  const answers = new Map<string, string>();
  for (const line of (await content.text()).split('\n').filter(Boolean)) {
    const result: BatchResult = JSON.parse(line);
    answers.set(result.custom_id, result.response.body.choices[0]?.message.content ?? '');
  }
  return answers;
}

/** A line of the output file. */
interface BatchResult {
  custom_id: string;
  response: { status_code: number; body: OpenAI.Chat.ChatCompletion };
}

/** The emulator's batches finish at once. */
export function prepare(): void {
  pollInterval = 1;
}

await runDirectly(import.meta.url, { run, prepare });
