import type OpenAI from 'petrel';
import type { Print } from './tour/example.ts';
import { runAlone } from './tour/run-alone.ts';

/** Text from a model, with chat completions: the standard before, and still supported. */
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

await runAlone(import.meta.url, { run });
