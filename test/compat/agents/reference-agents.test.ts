import type { OpenAI } from 'petrel';
import { expect, test } from 'vitest';
import { petrel, reference, type Library } from '../clients.ts';
import {
  call,
  clientFor,
  completed,
  created,
  event,
  idle,
  message,
  sessionEvent,
  turnEvent,
  turnWith,
  type ScriptedSession,
} from './scripted-session.ts';

type Run = (client: OpenAI) => Promise<unknown>;

/** What became of a program: what it sent, whether each key was new, and its result or error. */
async function outcomeOf(library: Library, run: Run, script: ScriptedSession): Promise<unknown> {
  const { client, sent } = clientFor(library, script);
  const result = await run(client).catch(thrown);
  const keys = sent.flatMap(({ key }) => (key === null ? [] : [key]));
  const requests = sent.map(({ request, body }) => ({ request, body }));
  return { result, requests, keys: keys.length, areUnique: new Set(keys).size === keys.length };
}

function thrown(error: unknown): unknown {
  const { constructor, reason, session_id, turn_id, messages, required_actions } = Object(error);
  const { uploadedFiles } = Object(error);
  const state = { reason, session_id, turn_id, messages, required_actions, uploadedFiles };
  return { name: constructor.name, ...state };
}

const streamed =
  (params: object = {}): Run =>
  async (client) => {
    const types: unknown[] = [];
    const stream = client.beta.agents.sessions.stream('s1', { input: 'Hello', ...params });
    for await (const { type } of stream) types.push(type);
    return types;
  };

const finished =
  (params: object = {}): Run =>
  async (client) => {
    const stream = client.beta.agents.sessions.stream('s1', { input: 'Hello', ...params });
    return shown(await stream.finalResult());
  };

interface Result {
  turn: unknown;
  messages: unknown;
  session_id: string;
  turn_id: string;
  output_text: string;
  output_parsed?: unknown;
}

function shown(result: Result): unknown {
  const { turn, messages, session_id, turn_id, output_text, output_parsed } = result;
  return { turn, messages, session_id, turn_id, output_text, output_parsed };
}

const format = { type: 'json_schema', schema: { type: 'object' }, $parseRaw: JSON.parse } as const;
const tools = { toolHandlers: { weather: (given: object) => ({ given, degrees: 7 }) } };
const approval = sessionEvent('requires_action', {
  status: 'requires_action',
  required_actions: [{ type: 'mcp_approval_request', request: {} }],
});
const required = sessionEvent('requires_action', {
  required_actions: [
    {
      type: 'function_call',
      name: 'weather',
      call_id: 'call_weather',
      turn_id: 't1',
      arguments: {},
    },
  ],
});
const twice = created();

const programs: Record<string, [run: Run, events: readonly object[]]> = {
  'a turn': [streamed(), [idle(), ...turnWith(message('Hi'))]],
  'messages as input': [
    streamed({ input: [{ role: 'user', content: [{ type: 'input_text', text: 'a' }] }] }),
    turnWith(),
  ],
  'a tool': [streamed(tools), turnWith(call('weather', { city: 'Oslo' }))],
  'arguments as text': [streamed(tools), turnWith(call('weather', '{"city":"Oslo"}'))],
  'a call that is announced and done': [
    streamed(tools),
    turnWith(call('weather', {}), call('weather', {}, { what: 'done' })),
  ],
  'a call that is already done': [streamed(tools), turnWith(call('weather', {}, { what: 'done' }))],
  'the same call twice': [streamed(tools), turnWith(call('weather', {}), call('weather', {}))],
  'a call of a subagent': [
    streamed(tools),
    [
      created(),
      turnEvent('created', 't2', { subagent_id: 'sub' }),
      call('weather', {}, { turn_id: 't2' }),
      completed(),
      idle(),
    ],
  ],
  'a tool of no handler': [streamed(tools), turnWith(call('other', {}))],
  'a result of text': [
    streamed({ toolHandlers: { weather: () => 'warm' } }),
    turnWith(call('weather', {})),
  ],
  'a result of nothing': [
    streamed({ toolHandlers: { weather: () => null } }),
    turnWith(call('weather', {})),
  ],
  'a result of content': [
    streamed({ toolHandlers: { weather: () => [{ type: 'input_text', text: 'warm' }] } }),
    turnWith(call('weather', {})),
  ],
  'a result of an empty list': [
    streamed({ toolHandlers: { weather: () => [] } }),
    turnWith(call('weather', {})),
  ],
  'a date as a result': [
    streamed({ toolHandlers: { weather: () => new Date(0) } }),
    turnWith(call('weather', {})),
  ],
  'a turn that fails': [streamed(), [created(), turnEvent('failed'), idle(), idle()]],
  'a session that fails': [
    streamed(),
    [created(), sessionEvent('failed', { status: 'failed' }), idle()],
  ],
  'a budget before the turn': [streamed(), [sessionEvent('budget_reached'), idle()]],
  'a budget after the turn': [
    streamed(),
    [created(), completed(), sessionEvent('budget_reached'), idle()],
  ],
  'a subagent that is done first': [
    streamed(),
    [
      turnEvent('created', 't0', { subagent_id: 'sub' }),
      turnEvent('completed', 't0'),
      ...turnWith(),
    ],
  ],
  'another turn': [
    streamed(),
    [
      created(),
      turnEvent('created', 't2'),
      turnEvent('completed', 't2'),
      idle(),
      completed(),
      idle(),
    ],
  ],
  'an error among the events': [streamed(), turnWith(event('error', { error: { message: 'x' } }))],
  'an event twice': [streamed(), [twice, twice, completed(), idle()]],
  'a result': [finished(), [idle(), ...turnWith(message('a'), message('b'))]],
  'a result in another order': [
    finished(),
    turnWith(message('b', {}, { output_index: 2 }), message('a', {}, { output_index: 1 })),
  ],
  'remarks on the way': [
    finished(),
    turnWith(message('a', { phase: 'commentary' }), message('b', { phase: null }), message('c')),
  ],
  'a message that is incomplete': [finished(), turnWith(message('a', { status: 'incomplete' }))],
  'a message twice': [finished(), turnWith(message('a', { id: 'm' }), message('b', { id: 'm' }))],
  'messages of another turn': [
    finished(),
    turnWith(message('a', { turn_id: 't9' }), message('b', {}, { turn_id: 't9' }), message('c')),
  ],
  'no message': [finished(), turnWith()],
  'a result with a tool': [finished(tools), turnWith(call('weather', {}), message('7°'))],
  'a tool that is waited for': [finished(tools), turnWith(call('weather', {}), required)],
  'a tool of nobody': [finished(), turnWith(call('weather', {}), required)],
  'an approval': [finished(tools), turnWith(approval)],
  'a turn that fails, for a result': [
    finished(),
    [created(), message('a'), turnEvent('failed'), idle()],
  ],
  'a turn that is cancelled': [finished(), [created(), turnEvent('cancelled'), idle()]],
  'a session that fails, for a result': [finished(), [created(), sessionEvent('failed')]],
  'a budget that leaves no turn': [finished(), [sessionEvent('budget_reached')]],
  'a stream that ends early': [finished(), [created(), message('a')]],
  'a parsed result': [finished({ outputFormat: format }), turnWith(message('{"a":1}'))],
  'an output that is not parsed': [finished({ outputFormat: format }), turnWith(message('no'))],
};

const creation = { environment: { type: 'none' }, input: 'Hello', stream: true } as const;
const opening = sessionEvent('created');

const createdStream =
  (params: object = {}): Run =>
  async (client) => {
    const types: unknown[] = [];
    const stream = await client.beta.agents.sessions.create({ ...creation, ...params });
    for await (const { type } of stream) types.push(type);
    return types;
  };

const createdResult =
  (params: object = {}): Run =>
  async (client) => {
    const stream = await client.beta.agents.sessions.create({ ...creation, ...params });
    return shown(await stream.finalResult());
  };

Object.assign(programs, {
  'a new session': [createdStream(), [opening, ...turnWith(), turnEvent('created', 't2')]],
  'a new session with tools': [
    createdStream(tools),
    [opening, ...turnWith(call('weather', { a: 1 })), turnEvent('created', 't2')],
  ],
  'the result of a new session': [
    createdResult(tools),
    [opening, ...turnWith(call('weather', {}), message('7°'))],
  ],
  'a new session that waits for a tool': [createdResult(), [opening, ...turnWith(required)]],
  'a new session with a format': [
    createdResult({ agent: { model: 'm', text: { format, verbosity: 'low' } } }),
    [opening, ...turnWith(message('{"a":1}'))],
  ],
  'a new session without a turn': [createdResult(), [opening, idle()]],
  'a new session that ends early': [createdResult(), [opening, created()]],
  'tools without a stream': [createdStream({ stream: false, ...tools }), []],
  'no stream': [
    (client) =>
      client.beta.agents.sessions.create({ environment: { type: 'none' }, input: 'Hello' }),
    [],
  ],
} satisfies typeof programs);

test.each(Object.entries(programs))(
  '%s: as with the reference client',
  async (_, [run, events]) => {
    const wanted = await outcomeOf(reference, run, { events });
    expect(await outcomeOf(petrel, run, { events })).toEqual(wanted);
  },
);
