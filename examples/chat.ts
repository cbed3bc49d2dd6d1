import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Text generation with chat completions: the earlier API, still supported. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const completion = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'developer', content: 'Talk like a pirate.' },
      { role: 'user', content: 'How do I check whether a value is an instance of a class?' },
    ],
  });

  print(completion.choices[0]?.message.content);
}

await runDirectly(import.meta.url, { run });
