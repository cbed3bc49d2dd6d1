import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** A conversation over a WebSocket: text, and a function that the model calls. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  await using connection = await client.realtime.connect({ model: 'gpt-realtime' });
  connection.session.update({
    session: {
      type: 'realtime',
      output_modalities: ['text'],
      tools: [
        {
          type: 'function',
          name: 'weather',
          description: 'The weather in a city.',
          parameters: { type: 'object', properties: { city: { type: 'string' } } },
        },
      ],
    },
  });
  connection.conversation.item.create({
    item: {
      type: 'message',
      role: 'user',
      content: [{ type: 'input_text', text: 'What is the weather in Paris?' }],
    },
  });
  connection.response.create({ response: { tool_choice: 'required' } });

  for await (const event of connection) {
    if (event.type === 'error') print('error:', event.error.message);
    if (event.type === 'response.output_text.done') print('answer:', event.text);
    if (event.type === 'response.function_call_arguments.done') {
      print('call:', event.arguments);
      connection.conversation.item.create({
        item: { type: 'function_call_output', call_id: event.call_id, output: '18 °C and sunny' },
      });
    }
    if (event.type !== 'response.done') continue;
    if (event.response.output?.some(({ type }) => type === 'function_call') !== true) break;
    connection.response.create();
  }
}

await runDirectly(import.meta.url, { run });
