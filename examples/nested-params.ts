import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Nested parameters: plain objects, type-checked to the last field. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const completion = await client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'How much is an apple? Answer in JSON.' }],
    response_format: { type: 'json_object' },
  });
  print(JSON.parse(completion.choices[0]?.message.content ?? ''));

  const response = await client.responses.create({
    model: 'gpt-4o',
    input: 'How much is an apple?',
    text: {
      format: {
        type: 'json_schema',
        name: 'price',
        strict: true,
        schema: {
          type: 'object',
          properties: { item: { type: 'string' }, cents: { type: 'integer' } },
          required: ['item', 'cents'],
          additionalProperties: false,
        },
      },
    },
  });
  print(JSON.parse(response.output_text));
}

await runDirectly(import.meta.url, { run });
