import { AzureOpenAI, type OpenAI } from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** A deployment on Azure. `AZURE_OPENAI_ENDPOINT` and `AZURE_OPENAI_API_KEY` name yours. */
export async function run({ baseURL, apiKey }: OpenAI, print: Print): Promise<void> {
  await using client = new AzureOpenAI({
    endpoint: new URL(baseURL).origin,
    apiKey: apiKey ?? undefined,
    apiVersion: '2024-10-21',
  });
  const completion = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say this is a test' }],
  });
  print(completion.choices[0]?.message.content);

  const stream = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Say this is a test' }],
    stream: true,
  });
  for await (const chunk of stream) print(chunk.choices[0]?.delta.content ?? '');
}

await runDirectly(import.meta.url, { run });
