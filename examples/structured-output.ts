import { StructuredOutputError, type OpenAI } from 'petrel';
import { zodFunction, zodResponseFormat, zodTextFormat } from 'petrel/helpers/zod';
import { z } from 'zod';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

const City = z.object({ name: z.string(), country: z.string(), bridges: z.array(z.string()) });

/** Structured output: answers and arguments as values of a schema, checked and typed. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const response = await client.responses.parse({
    model: 'gpt-4o',
    input: 'Which city has the most bridges? Name three of them.',
    text: { format: zodTextFormat(City, 'city') },
  });
  const city = response.output_parsed;
  print('city:', city?.name.length !== 0, city?.bridges.length !== 0);

  const stream = client.chat.completions.stream({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'Which city has the most bridges?' }],
    response_format: zodResponseFormat(City, 'city'),
  });
  stream.on('content.delta', ({ parsed }) => print('so far:', JSON.stringify(parsed)));
  const message = await stream.finalMessage();
  print('streamed:', typeof message.parsed?.country);

  const completion = await client.chat.completions.parse({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: 'What is the weather in Paris?' }],
    tools: [zodFunction({ name: 'weather', parameters: z.object({ city: z.string() }) })],
    tool_choice: 'required',
  });
  for (const call of completion.choices[0]?.message.tool_calls ?? []) {
    if (call.type === 'function') print(call.function.name, call.function.parsed_arguments);
  }

  await parseOrExplain(client, print);
}

/** An answer that was cut off is an error, which holds the answer and what it cost. */
async function parseOrExplain(client: OpenAI, print: Print): Promise<void> {
  try {
    await client.chat.completions.parse({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: 'Which city has the most bridges?' }],
      response_format: zodResponseFormat(City, 'city'),
      max_completion_tokens: 1,
    });
  } catch (error) {
    if (!(error instanceof StructuredOutputError)) throw error;
    print(error.code, error.completion?.usage?.completion_tokens);
  }
}

await runDirectly(import.meta.url, { run });
