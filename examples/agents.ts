import type OpenAI from 'petrel';
import { functionTool } from 'petrel/agents';
import { zodResponsesFunction } from 'petrel/helpers/zod';
import { z } from 'zod';
import type { Print } from './demo/example.ts';
import { runDirectly } from './demo/run-directly.ts';

const weather = functionTool(
  zodResponsesFunction({
    name: 'get_weather',
    description: 'The weather of a city.',
    parameters: z.object({ city: z.string() }),
    function: ({ city }) => ({ city, degrees: 7 }),
  }),
);

/** Agents (beta): a session on the server that calls a function here. */
export async function run(client: OpenAI, print: Print): Promise<void> {
  const { sessions } = client.beta.agents;
  const session = await sessions.create({
    agent: { model: 'gpt-5.2', tools: [weather.definition] },
    environment: { type: 'none' },
  });
  const stream = sessions.stream(session.id, {
    input: 'How is the weather in Oslo?',
    toolHandlers: { [weather.name]: weather.handler },
  });
  for await (const event of stream) {
    if (event.type === 'agent.session.requires_action') print('The agent waits for a function.');
  }
  const { output_text, turn } = await stream.finalResult();
  print(turn.status, output_text);
}

await runDirectly(import.meta.url, { run });
