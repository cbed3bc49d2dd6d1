import OpenAI, { OpenAIError } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** `await using`: a client that closes its connections at the end of its block, also after an error. */
export async function run({ apiKey, baseURL }: OpenAI, print: Print): Promise<void> {
  const left = await askOnce({ apiKey, baseURL }, print);

  // `await client.close()` does the same by hand. Either way the client is done with.
  try {
    await left.models.list();
    throw new Error('A closed client must not send.');
  } catch (error) {
    if (!(error instanceof OpenAIError)) throw error;
    print('Afterwards:', error.message);
  }
}

async function askOnce(
  options: { apiKey: string | null; baseURL: string },
  print: Print,
): Promise<OpenAI> {
  await using client = new OpenAI(options);
  const response = await client.responses.create({
    model: 'gpt-4o',
    input: 'Explain disestablishmentarianism to a smart five-year-old.',
  });
  print(response.output_text);
  return client;
}

await runDirectly(import.meta.url, { run });
