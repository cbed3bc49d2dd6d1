import type OpenAI from 'petrel';
import type { Print } from './tour/example.ts';
import { runAlone } from './tour/run-alone.ts';

/** Answers that arrive while they are written, as server-sent events. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const events = await client.responses.create({
    model: 'gpt-4o',
    input: 'Write a one-sentence bedtime story about a unicorn.',
    stream: true,
  });
  for await (const event of events) {
    if (event.type === 'response.output_text.delta') print(event.type, event.delta);
    else print(event.type);
  }

  const chunks = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say this is a test' }],
    stream: true,
  });
  let text = '';
  for await (const chunk of chunks) {
    text += chunk.choices[0]?.delta.content ?? '';
  }
  print('chat:', text);
}

await runAlone(import.meta.url, { run });
