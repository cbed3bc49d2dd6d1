import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Streaming: read an answer while it is generated, as server-sent events. */
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

await runDirectly(import.meta.url, { run });
