import { OpenAI } from 'petrel';
import { expect, test } from 'vitest';
import { createEmulator } from '../src/create-emulator.ts';

const weather = {
  type: 'function',
  name: 'get_weather',
  description: 'The weather of a city.',
  parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
} as const;

function clientOf(): OpenAI {
  const { apiKey, fetch } = createEmulator();
  return new OpenAI({ apiKey, fetch });
}

test('a session answers each input, and calls functions', async () => {
  const { sessions } = clientOf().beta.agents;
  const agent = { model: 'gpt-5.2', tools: [weather] };
  const session = await sessions.create({ agent, environment: { type: 'none' } });
  const given: unknown[] = [];
  const stream = sessions.stream(session.id, {
    input: 'How is the weather in Oslo?',
    toolHandlers: {
      get_weather: (args) => {
        given.push(args);
        return { degrees: 7 };
      },
    },
  });
  const types: string[] = [];
  for await (const { type } of stream) types.push(type);
  expect(given).toEqual([{ city: expect.any(String) }]);
  expect(types).toContain('agent.session.requires_action');
  const { output_text, turn } = await stream.finalResult();
  expect([output_text.includes('7'), turn.status]).toEqual([true, 'completed']);
  expect(await sessions.retrieve(session.id)).toHaveProperty('status', 'idle');
  const second = await sessions.stream(session.id, { input: 'Say: thanks' }).finalResult();
  expect(second.turn_id).not.toBe(turn.id);
});

test('a new session streams its first turn, in the requested form', async () => {
  const schema = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] };
  const format = { type: 'json_schema', schema, $parseRaw: JSON.parse } as const;
  const stream = await clientOf().beta.agents.sessions.create({
    agent: { model: 'gpt-5.2', text: { format } },
    environment: { type: 'none' },
    input: 'Where?',
    stream: true,
  });
  const { output_parsed } = await stream.finalResult();
  expect(output_parsed).toEqual({ city: expect.any(String) });
});

test('a turn that waits is cancelled', async () => {
  const { sessions } = clientOf().beta.agents;
  const agent = { model: 'gpt-5.2', tools: [weather] };
  const session = await sessions.create({ agent, environment: { type: 'none' } });
  const stream = sessions.stream(session.id, { input: 'How is the weather in Oslo?' });
  const types: string[] = [];
  for await (const { type } of stream) {
    types.push(type);
    if (type !== 'agent.session.requires_action') continue;
    await sessions.events.create(session.id, { events: [{ type: 'agent.session.input.cancel' }] });
  }
  expect(types.slice(-2)).toEqual(['agent.session.turn.cancelled', 'agent.session.idle']);
});
