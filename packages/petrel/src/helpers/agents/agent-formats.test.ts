import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import {
  call,
  clientFor,
  message,
  sessionEvent,
  turnWith,
} from '../../../../../test/compat/agents/scripted-session.ts';
import { petrel } from '../../../../../test/compat/clients.ts';
import { rejection } from '../../../test/clients.ts';
import { zodResponsesFunction } from '../structured-output/zod/zod-helpers.ts';
import { agentOutputFormat, ParsedAgentTurnResult } from './agent-output-format.ts';
import type { AgentToolContext } from './agent-tools.ts';
import { AgentTurnResult } from './agent-turn-result.ts';
import { functionTool } from './function-tool.ts';
import { outputText } from './output-text.ts';
import { standardAgentTextFormat } from './standard-agent-text-format.ts';
import { zodAgentTextFormat } from './zod-agent-text-format.ts';

const city = z.object({ city: z.string() });
const creation = { environment: { type: 'none' }, input: 'Hello', stream: true } as const;

test.each([
  ['zod', zodAgentTextFormat(city)],
  ['Standard Schema', standardAgentTextFormat(city)],
  ['a JSON Schema', agentOutputFormat({ type: 'object' }, (text) => city.parse(JSON.parse(text)))],
])('the result of a session is parsed with a format of %s', async (_, format) => {
  const events = [sessionEvent('created'), ...turnWith(message('{"city":"Oslo"}'))];
  const { client, sent } = clientFor(petrel, { events });
  const agent = { model: 'gpt-5', text: { format } };
  const stream = await client.beta.agents.sessions.create({ ...creation, agent });
  const result = await stream.finalResult();
  expectTypeOf(result.output_parsed).toEqualTypeOf<{ city: string }>();
  expect(result).toBeInstanceOf(ParsedAgentTurnResult);
  expect(result.output_parsed).toEqual({ city: 'Oslo' });
  expect(result.raw_result.output_text).toBe('{"city":"Oslo"}');
  expect(sent[0]?.body).toMatchObject({ agent: { text: { format: { type: 'json_schema' } } } });
  expect(JSON.stringify(sent[0]?.body)).not.toContain('parseRaw');
});

test('the result of a turn without a format is not parsed', async () => {
  const { client } = clientFor(petrel, { events: turnWith(message('Hi')) });
  const result = await client.beta.agents.sessions.stream('s1', { input: 'Hello' }).finalResult();
  expectTypeOf(result).toEqualTypeOf<AgentTurnResult>();
  expect(result).toBeInstanceOf(AgentTurnResult);
});

test('an output that is not parsed is an error that keeps it, and does not print it', async () => {
  const { client } = clientFor(petrel, { events: turnWith(message('secret')) });
  const outputFormat = zodAgentTextFormat(city);
  const stream = client.beta.agents.sessions.stream('s1', { input: 'Hello', outputFormat });
  const error = await rejection(stream.finalResult());
  expect(error).toMatchObject({
    name: 'AgentOutputParseError',
    code: 'structured_output',
    raw_result: { output_text: 'secret' },
  });
  expect(String(error)).not.toContain('secret');
  expect(JSON.stringify(error)).not.toContain('secret');
});

test('the stream of a session keeps what is known of its response', async () => {
  const { client } = clientFor(petrel, { events: [sessionEvent('created'), ...turnWith()] });
  const { data, response } = await client.beta.agents.sessions.create(creation).withResponse();
  expect(response.status).toBe(200);
  expect(data.attempts).toBe(1);
  expect(data.withResultCollection()).toBe(data);
  const [one, other] = data.tee();
  const types: unknown[] = [];
  for await (const { type } of one) types.push(type);
  for await (const { type } of other) types.push(type);
  expect(types).toHaveLength(8);
});

test('a stream that nobody reads is closed by its disposal', async () => {
  let isCancelled = false;
  const body = new ReadableStream({
    cancel: () => {
      isCancelled = true;
    },
  });
  const headers = { 'content-type': 'text/event-stream' };
  const answer = () => new Response(body, { headers });
  const { client } = clientFor(petrel, { answer });
  const stream = await client.beta.agents.sessions.create(creation);
  await stream[Symbol.asyncDispose]();
  expect(isCancelled).toBe(true);
});

test('an abort ends the stream of a session quietly, as others', async () => {
  const { client } = clientFor(petrel, { events: [sessionEvent('created'), ...turnWith()] });
  const stream = await client.beta.agents.sessions.create(creation);
  const types: string[] = [];
  for await (const { type } of stream) {
    types.push(type);
    stream.controller.abort();
  }
  expect(types).toEqual(['agent.session.created']);
});

const weather = functionTool(
  zodResponsesFunction({
    name: 'weather',
    description: 'Reports the weather.',
    parameters: city,
    function: (given) => ({ given, degrees: 7 }),
  }),
);

test('a function tool has a definition that can be sent, and a handler', async () => {
  expect(weather.definition).toMatchObject({
    type: 'function',
    description: 'Reports the weather.',
  });
  expect(JSON.parse(JSON.stringify(weather.definition))).toEqual(weather.definition);
  expect(await weather.handler({ city: 'Oslo' })).toEqual({ given: { city: 'Oslo' }, degrees: 7 });
});

test('c05: a function tool checks arguments by their schema, and reports them as such', async () => {
  const stages: unknown[] = [];
  const { client, sent } = clientFor(petrel, { events: turnWith(call('weather', { city: 7 })) });
  const stream = client.beta.agents.sessions.stream('s1', {
    input: 'Hello',
    toolHandlers: { [weather.name]: weather.handler },
    onToolError: ({ stage }) => void stages.push(stage),
  });
  await stream.finalResult();
  expect(stages).toEqual(['arguments']);
  expect(sent.at(-1)?.body).toMatchObject({
    events: [{ success: false, error: expect.stringContaining('city') }],
  });
});

test('what a function tool throws, or returns and cannot be sent, is reported as such', async () => {
  const context: AgentToolContext = {
    signal: new AbortController().signal,
    tool_name: 'weather',
    session_id: 's1',
    turn_id: 't1',
    call_id: 'c',
    stage: 'arguments',
  };
  const tool = (run: () => unknown) =>
    functionTool(zodResponsesFunction({ name: 'weather', parameters: city, function: run }));
  const failing = tool(() => Promise.reject(new Error('No.')));
  expect(await rejection(Promise.resolve(failing.handler({ city: 'Oslo' }, context)))).toEqual(
    new Error('No.'),
  );
  expect(context.stage).toBe('execution');
  await rejection(Promise.resolve(tool(() => 1n).handler({ city: 'Oslo' }, context)));
  expect(context.stage).toBe('output');
});

test.each([
  [7, '7'],
  [false, 'false'],
  ['text', 'text'],
  [[1], '[1]'],
  [undefined, 'undefined'],
  [null, null],
])('a function that returns %j has the result %j', async (value, expected) => {
  const tool = zodResponsesFunction({ name: 'a', parameters: city, function: () => value });
  expect(await functionTool(tool).handler({ city: 'Oslo' })).toEqual(expected);
});

test('a tool without a function is refused', () => {
  const tool = zodResponsesFunction({ name: 'a', parameters: city });
  expect(() => functionTool(tool)).toThrow('needs a `function`');
});

test('the text of a message is that of its parts of output', () => {
  const part = (type: string, text: string) => ({ type, text });
  const content = [part('output_text', 'a'), part('input_text', 'b'), part('output_text', 'c')];
  expect(outputText({ content } as never)).toBe('ac');
  expect(outputText(null as never)).toBe('');
});
