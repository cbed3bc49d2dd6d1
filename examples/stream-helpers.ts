import type OpenAI from 'petrel';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** Stream helpers: events of an answer while it is written, and the whole answer at the end. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const answer = client.responses.stream({
    model: 'gpt-4o',
    input: 'Write a one-sentence bedtime story about a unicorn.',
  });
  answer.on('response.output_text.delta', ({ delta }) => print('delta:', delta));
  const response = await answer.finalResponse();
  print('response:', response.status, response.output_text);

  const chat = client.chat.completions.stream({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'What is the weather in Paris?' }],
    tools: [
      {
        type: 'function',
        function: {
          name: 'weather',
          parameters: { type: 'object', properties: { city: { type: 'string' } } },
        },
      },
    ],
    tool_choice: 'required',
  });
  chat.on('tool_calls.function.arguments.delta', ({ name, parsed_arguments }) => {
    print(name, JSON.stringify(parsed_arguments));
  });
  const call = await chat.finalFunctionToolCall();
  print('call:', call?.name, call?.arguments);
}

await runDirectly(import.meta.url, { run });
