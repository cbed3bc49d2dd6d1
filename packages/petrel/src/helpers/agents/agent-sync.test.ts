import { OpenAISync } from 'petrel/sync';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulatorThread } from '../../../../../test/support/emulator-thread.ts';

const weather = {
  type: 'function',
  name: 'get_weather',
  description: 'The weather of a city.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
} as const;

test('the synchronous client follows turns, and runs functions of the calling thread', async () => {
  const { url, apiKey, close } = await startEmulatorThread();
  const client = new OpenAISync({ baseURL: url, apiKey });
  onTestFinished(async () => {
    client.close();
    await close();
  });
  const { sessions } = client.beta.agents;
  const agent = { model: 'gpt-5.2', tools: [weather] };
  const session = sessions.create({ agent, environment: { type: 'none' } });
  const stream = sessions.stream(session.id, {
    input: 'How is the weather in Oslo?',
    toolHandlers: { get_weather: (given) => ({ given, degrees: 7 }) },
  });
  const types: string[] = [];
  for (const { type } of stream) types.push(type);
  expect(types.at(-1)).toBe('agent.session.idle');
  expect(stream.finalResult().output_text).toContain('7');
  const created = sessions.create({
    agent: { model: 'gpt-5.2' },
    environment: { type: 'none' },
    input: 'Say: hello',
    stream: true,
  });
  expect(created.finalResult().turn.status).toBe('completed');
});
