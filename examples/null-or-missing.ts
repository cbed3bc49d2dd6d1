import type OpenAI from 'petrel';
import type { Print } from './tour/example.ts';
import { runAlone } from './tour/run-alone.ts';

/** A field that is null, and a field that is not there: results keep the difference. */
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

await runAlone(import.meta.url, { run });
