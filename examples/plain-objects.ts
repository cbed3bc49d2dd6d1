import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Results are plain objects: the JSON of the response, and nothing enumerable added. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const completion = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say this is a test' }],
  });

  print(JSON.stringify(completion, null, 2));
  print('Keys:', Object.keys(completion).join(', '));
}

await runDirectly(import.meta.url, { run });
