import { Agent, run as runAgent, setTracingDisabled, tool } from '@openai/agents';
import { z } from 'zod';

export default async function run() {
  setTracingDisabled(true);
  const weather = tool({
    name: 'weather',
    description: 'Reports the weather in a city.',
    parameters: z.object({ city: z.string() }),
    execute: ({ city }) => `Rain in ${city}.`,
  });
  const agent = new Agent({
    name: 'Guide',
    instructions: 'Be brief.',
    model: 'gpt-4o',
    tools: [weather],
  });
  const result = await runAgent(agent, 'What is the weather?');
  const streamed = await runAgent(agent, 'Say hello.', { stream: true });
  const events = [];
  for await (const event of streamed) events.push(event.type);
  await streamed.completed;
  return {
    answer: result.finalOutput,
    items: result.newItems.map(({ type }) => type),
    usage: result.state.usage.totalTokens,
    events,
    streamed: streamed.finalOutput,
  };
}
