import { expect, test, vi } from 'vitest';
import { petrel } from '../../../../../test/compat/clients.ts';
import {
  call,
  clientFor,
  completed,
  created,
  idle,
  message,
  sessionEvent,
  turnWith,
  type Sent,
} from '../../../../../test/compat/agents/scripted-session.ts';
import {
  deferred,
  paced,
  resultsIn,
  streamOf,
} from '../../../../../test/compat/agents/scripted-stream.ts';
import { rejection } from '../../../test/clients.ts';
import { ToolError } from '../tools/loop/tool-error.ts';
import type { AgentToolContext, AgentToolError } from './agent-tools.ts';

test('c01: a function of a name that all objects have is one without a handler', async () => {
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
  const events = turnWith(...names.map((name) => call(name, {})));
  const { stream, sent } = streamOf({ events }, { toolHandlers: { weather: () => 'warm' } });
  await stream.finalResult();
  expect(resultsIn(sent)).toEqual([]);
});

test('c01: a handler may have the name of a member of all objects', async () => {
  const toolHandlers = { constructor: () => 'made' };
  const { stream, sent } = streamOf(
    { events: turnWith(call('constructor', {})) },
    { toolHandlers },
  );
  await stream.finalResult();
  expect(resultsIn(sent)).toMatchObject([{ success: true, output: 'made' }]);
});

const three = () => [call('a', {}), call('b', {}), call('c', {})];

function counted(): { run: () => Promise<string>; most: () => number; end: () => void } {
  let running = 0;
  let most = 0;
  const gate = deferred();
  const run = async () => {
    most = Math.max(most, (running += 1));
    await gate.promise;
    running -= 1;
    return 'done';
  };
  return { run, most: () => most, end: gate.resolve };
}

test.each([
  [undefined, 3],
  [2, 2],
  [1, 1],
])('c02: with a limit of %s, %i of three calls run at the same time', async (limit, expected) => {
  const { run, most, end } = counted();
  const events = paced(created(), ...three(), async () => setImmediate(end), completed(), idle());
  const { stream, sent } = streamOf(
    { events },
    { toolHandlers: { a: run, b: run, c: run }, ...(limit && { maxParallelCalls: limit }) },
  );
  await stream.finalResult();
  expect(most()).toBe(expected);
  expect(resultsIn(sent)).toHaveLength(3);
});

test('c04: an abort reaches the tools that run, starts no other, and sends nothing', async () => {
  const signals: AbortSignal[] = [];
  const weather = (_: object, context?: AgentToolContext) =>
    new Promise<string>(() => context && signals.push(context.signal));
  const { stream, sent } = streamOf(
    { events: paced(created(), ...three(), () => new Promise(() => {})) },
    { toolHandlers: { a: weather, b: weather, c: weather }, maxParallelCalls: 1 },
  );
  const reading = rejection(stream.finalResult());
  await vi.waitFor(() => expect(signals).toHaveLength(1));
  stream.abort('enough');
  const error = await reading;
  expect(error).toMatchObject({ name: 'AgentTurnResultError', reason: 'observation' });
  expect(error).toHaveProperty('cause.name', 'APIUserAbortError');
  expect(error).toHaveProperty('cause.cause', 'enough');
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(resultsIn(sent)).toEqual([]);
});

test('c04: leaving the loop aborts the tools', async () => {
  const signals: AbortSignal[] = [];
  const weather = (_: object, context?: AgentToolContext) =>
    new Promise<string>(() => context && signals.push(context.signal));
  const events = turnWith(call('weather', {}), message('a'));
  const { stream } = streamOf({ events }, { toolHandlers: { weather } });
  for await (const { type } of stream) if (type === 'agent.session.turn.item.done') break;
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test('c04: a call is not begun when the loop is left at its event', async () => {
  const weather = vi.fn(() => 'warm');
  const { stream } = streamOf(
    { events: turnWith(call('weather', {})) },
    { toolHandlers: { weather } },
  );
  for await (const { type } of stream) if (type === 'agent.session.turn.item.added') break;
  expect(weather).not.toHaveBeenCalled();
});

test.each(['{"a":1}{"b":2}', '{"a":', '', '[1]', null, 7])(
  'c05: the arguments %j go back to the model as the error of the call',
  async (args) => {
    const failures: AgentToolError[] = [];
    const events = turnWith(call('weather', args), message('Sorry'));
    const { stream, sent } = streamOf(
      { events },
      {
        toolHandlers: { weather: () => 'warm' },
        onToolError: (failure) => void failures.push(failure),
      },
    );
    expect(await stream.finalResult()).toHaveProperty('output_text', 'Sorry');
    expect(resultsIn(sent)).toMatchObject([
      { success: false, error: expect.stringMatching(/^The arguments are invalid/) },
    ]);
    expect(failures).toMatchObject([
      { stage: 'arguments', call_id: 'call_weather', turn_id: 't1' },
    ]);
  },
);

const ring: Record<string, unknown> = {};
ring['ring'] = ring;

test.each<[string, unknown]>([
  ['a bigint', 1n],
  ['a function', () => {}],
  ['a symbol', Symbol('a')],
  ['an object that refers to itself', ring],
])('c17: %s as a result is an error of the call', async (_, value) => {
  const failures: AgentToolError[] = [];
  const { stream, sent } = streamOf(
    { events: turnWith(call('weather', {})) },
    {
      toolHandlers: { weather: () => Promise.resolve(value as object) },
      onToolError: (failure) => void failures.push(failure),
    },
  );
  await stream.finalResult();
  expect(resultsIn(sent)).toMatchObject([
    { success: false, error: 'The result of the tool cannot be sent.' },
  ]);
  expect(failures).toMatchObject([{ stage: 'output', tool_name: 'weather' }]);
});

test.each([new Error('key sk-1'), 'text', undefined, null, { message: 'x' }])(
  'c17: a handler that throws %s fails its call, without its words, and the turn goes on',
  async (thrown) => {
    const failures: AgentToolError[] = [];
    const weather = () => {
      throw thrown;
    };
    const onToolError = (failure: AgentToolError): never => {
      failures.push(failure);
      throw new Error('The observer failed.');
    };
    const events = turnWith(call('weather', {}), message('Sorry'));
    const { stream, sent } = streamOf({ events }, { toolHandlers: { weather }, onToolError });
    expect(await stream.finalResult()).toHaveProperty('output_text', 'Sorry');
    expect(resultsIn(sent)).toMatchObject([{ success: false, error: 'The tool failed.' }]);
    expect(failures).toMatchObject([{ stage: 'execution', error: thrown }]);
  },
);

test('c17: a handler chooses its words to the model with a ToolError', async () => {
  const weather = () => {
    throw new ToolError('The service is down until 10:00.');
  };
  const { stream, sent } = streamOf(
    { events: turnWith(call('weather', {})) },
    { toolHandlers: { weather } },
  );
  await stream.finalResult();
  expect(resultsIn(sent)).toMatchObject([
    { success: false, error: 'The service is down until 10:00.' },
  ]);
});

test('a value of JSON is sent as its text, so that a tool that has done its work has not failed', async () => {
  const toolHandlers = { a: () => 7 as never, b: () => [1, 2], c: () => undefined as never };
  const { stream, sent } = streamOf({ events: turnWith(...three()) }, { toolHandlers });
  await stream.finalResult();
  const outputs = resultsIn(sent);
  expect(outputs).toMatchObject([{ output: '7' }, { output: '[1,2]' }, { output: null }]);
});

test('a tool that hangs fails at its limit, and its signal is aborted', async () => {
  let signal: AbortSignal | undefined;
  const weather = (_: object, context?: AgentToolContext) =>
    new Promise<never>(() => {
      signal = context?.signal;
    });
  const { stream, sent } = streamOf(
    { events: turnWith(call('weather', {})) },
    { toolHandlers: { weather }, toolTimeout: 5 },
  );
  await stream.finalResult();
  expect(resultsIn(sent)).toMatchObject([
    { success: false, error: expect.stringContaining('did not finish within 5 ms') },
  ]);
  expect(signal?.aborted).toBe(true);
});

test('a call that is known from the required actions alone runs too', async () => {
  const action = {
    type: 'function_call',
    name: 'weather',
    call_id: 'c',
    turn_id: 't1',
    arguments: {},
  };
  const required = sessionEvent('requires_action', { required_actions: [action] });
  const { stream, sent } = streamOf(
    { events: turnWith(required, required) },
    { toolHandlers: { weather: () => 'warm' } },
  );
  await stream.finalResult();
  expect(resultsIn(sent)).toMatchObject([{ call_id: 'c', output: 'warm' }]);
});

test('a result that cannot be sent ends the stream with the error of its request', async () => {
  const answer = ({ body }: Sent) =>
    resultsIn([{ request: '', key: null, body }]).length > 0
      ? Response.json({ error: { message: 'Too late.' } }, { status: 409 })
      : undefined;
  const events = paced(created(), call('weather', {}), () => new Promise(() => {}));
  const { stream } = streamOf({ events, answer }, { toolHandlers: { weather: () => 'warm' } });
  const error = await rejection(stream.finalResult());
  expect(error).toMatchObject({ reason: 'observation', cause: { name: 'ConflictError' } });
});

test('every result is sent with a key of its own, however often its request is', async () => {
  let failures = 1;
  const answer = ({ body }: Sent) => {
    const isResult = resultsIn([{ request: '', key: null, body }]).length > 0;
    if (!isResult || failures === 0) return undefined;
    failures -= 1;
    return Response.json({}, { status: 500, headers: { 'retry-after-ms': '1' } });
  };
  const script = { events: turnWith(call('a', {}), call('b', {})), answer };
  const { client, sent } = clientFor(petrel, script, { maxRetries: 1 });
  const toolHandlers = { a: () => 'a', b: () => 'b' };
  const params = { input: 'Hello', toolHandlers, idempotencyKey: 'mine' };
  await client.beta.agents.sessions.stream('s1', params).finalResult();
  const keys = sent.flatMap(({ key }) => (key === null ? [] : [key]));
  expect(keys).toHaveLength(4);
  expect(keys[0]).toBe('mine');
  expect(new Set(keys).size).toBe(3);
});

test('a key among the headers is that of the input alone', async () => {
  const { stream, sent } = streamOf(
    { events: turnWith(call('weather', {})) },
    { toolHandlers: { weather: () => 'warm' }, idempotencyKey: 'params' },
    { headers: { 'IDEMPOTENCY-KEY': 'header' } },
  );
  await stream.finalResult();
  expect(sent.map(({ key }) => key)).toEqual([
    null,
    null,
    'header',
    expect.stringMatching(/.{36}/),
  ]);
});
