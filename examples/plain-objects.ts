import type OpenAI from 'petrel';
import type { Print } from './tour/example.ts';
import { runAlone } from './tour/run-alone.ts';

/** Results are plain objects: what the server sent, nothing added that would be seen. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const completion = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say this is a test' }],
  });

  print(JSON.stringify(completion, null, 2));
  print('Keys:', Object.keys(completion).join(', '));
}

await runAlone(import.meta.url, { run });
