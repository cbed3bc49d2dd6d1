import OpenAI, { OpenAIError } from 'petrel';
import type { Print } from './tour/example.ts';
import { runAlone } from './tour/run-alone.ts';

/** A client that ends its connections when its block is left, whatever happens in it. */
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

await runAlone(import.meta.url, { run });
