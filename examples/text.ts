import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Text generation with the Responses API. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const response = await client.responses.create({
    model: 'gpt-4o',
    instructions: 'You are a coding assistant that talks like a pirate.',
    input: 'How do I check whether a value is an instance of a class?',
  });

  print(response.output_text);
}

await runDirectly(import.meta.url, { run });
