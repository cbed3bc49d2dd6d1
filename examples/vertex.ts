import OpenAI from 'petrel';
import { vertex } from 'petrel/providers/vertex';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/**
 * A model on Vertex AI. Without `baseURL`, requests go to the location; without `tokenProvider`, the application
 * default credentials authenticate them.
 */
export async function run({ baseURL, apiKey }: OpenAI, print: Print): Promise<void> {
  const provider = vertex({
    project: 'my-project',
    location: 'global',
    baseURL,
    // Called before every attempt, so that no token outlives its hour.
    tokenProvider: async () => apiKey ?? '',
  });
  await using client = new OpenAI({ provider });
  const stream = await client.chat.completions.create({
    model: 'openai/gpt-oss-20b',
    messages: [{ role: 'user', content: 'Say this is a test' }],
    stream: true,
  });
  for await (const chunk of stream) print(chunk.choices[0]?.delta.content ?? '');
}

await runDirectly(import.meta.url, { run });
