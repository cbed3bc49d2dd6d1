import type OpenAI from 'petrel';
import { APIConnectionError, APIStatusError, RateLimitError } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Errors: what can go wrong, distinguished by class. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  await startTraining(client, print);

  // Nobody listens at port 1.
  const lost = client.withOptions({ baseURL: 'http://127.0.0.1:1/v1', maxRetries: 0 });
  await startTraining(lost, print);
}

async function startTraining(client: OpenAI, print: Print): Promise<void> {
  try {
    const job = await client.fineTuning.jobs.create({
      model: 'gpt-4o',
      training_file: 'file-abc123',
    });
    print('Started', job.id);
  } catch (error) {
    if (error instanceof APIConnectionError) {
      print('The server could not be reached.');
      print(error.cause instanceof Error ? error.cause.message : error.message);
    } else if (error instanceof RateLimitError) {
      print('Status 429: we should back off a bit.');
    } else if (error instanceof APIStatusError) {
      print(`${error.name}: another status than 200`);
      print(error.status, error.code, error.param, error.message);
      print(error.response.headers.get('content-type'));
    } else {
      throw error;
    }
  }
}

await runDirectly(import.meta.url, { run });
