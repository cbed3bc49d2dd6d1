import type OpenAI from 'petrel';
import { APIStatusError } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Request ids: log them, and quote them when you contact support. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const response = await client.responses.create({
    model: 'gpt-4o-mini',
    input: 'Say this is a test',
  });
  print('A result:', response._request_id);

  try {
    await client.responses.retrieve('resp_of_somebody_else');
    throw new Error('There must be no such response.');
  } catch (error) {
    if (!(error instanceof APIStatusError)) throw error;
    print('An error:', error.status, error.requestID);
  }
}

await runDirectly(import.meta.url, { run });
