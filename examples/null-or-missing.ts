import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Null or missing: results keep the difference between a null field and one that is not there. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const completion = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say this is a test' }],
  });
  const message = completion.choices[0]?.message ?? {};

  for (const field of ['content', 'refusal', 'audio']) {
    if (!(field in message)) print(`${field}: not there`);
    else if (Reflect.get(message, field) === null) print(`${field}: null`);
    else print(`${field}: there`);
  }
}

await runDirectly(import.meta.url, { run });
