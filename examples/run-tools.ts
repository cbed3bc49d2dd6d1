import type OpenAI from 'petrel';
import { zodResponsesFunction } from 'petrel/helpers/zod';
import { z } from 'zod';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

/** A function with the schema of its arguments. They arrive checked and typed. */
const weather = zodResponsesFunction({
  name: 'get_weather',
  description: 'The current weather in a city.',
  parameters: z.object({ city: z.string() }),
  function: ({ city }) => ({ city, celsius: 14, sky: 'cloudy' }),
});

/** A run of tools: the client calls the functions, until the model answers. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const runner = client.responses.runTools(
    { model: 'gpt-4o', input: 'What is the weather in Lisbon?', tools: [weather] },
    {
      maxRounds: 5,
      approveCall: ({ name }) => name.startsWith('get_'),
      onCheckpoint: ({ rounds, end }) => print('checkpoint:', rounds, end),
    },
  );
  runner.on('toolResult', ({ call, value }) => print(call.name, value));
  const response = await runner.finalResponse();
  print(response.output_text);
  print('ended:', runner.endReason);
}

await runDirectly(import.meta.url, { run });
