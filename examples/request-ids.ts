import type OpenAI from 'petrel';
import { APIStatusError } from 'petrel';
import type { Print } from './tour/example.ts';
import { runAlone } from './tour/run-alone.ts';

/** The server's name for a request, to be logged and quoted when asking for support. */
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

await runAlone(import.meta.url, { run });
