import { expect, test } from 'vitest';
import {
  call,
  created,
  event,
  idle,
  message,
  session,
  turnEvent,
  turnWith,
  type Sent,
} from '../../../../../test/compat/agents/scripted-session.ts';
import { resultsIn, streamOf } from '../../../../../test/compat/agents/scripted-stream.ts';
import { rejection } from '../../../test/clients.ts';

test('nothing is sent before the stream is read', async () => {
  const { stream, sent } = streamOf({});
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual([]);
  await stream.finalResult();
  expect(sent).toHaveLength(3);
});

test('events can be read once, and the result more often', async () => {
  const { stream } = streamOf({ events: turnWith(message('Hi')) });
  for await (const _ of stream);
  expect(() => stream[Symbol.asyncIterator]()).toThrow('can be read once');
  expect(await stream.finalResult()).toBe(await stream.finalResult());
  expect(await stream.finalResult()).toHaveProperty('output_text', 'Hi');
});

test('the result does not change with the events that were read', async () => {
  const { stream } = streamOf({ events: turnWith(message('Hi')) });
  for await (const item of stream) {
    if (item.type === 'agent.session.turn.item.done') Object.assign(item.item, { content: [] });
  }
  expect(await stream.finalResult()).toHaveProperty('output_text', 'Hi');
});

test('a stream that ends early is an error, with what arrived', async () => {
  const { stream } = streamOf({ events: [created(), message('Hi')] });
  const error = await rejection(stream.finalResult());
  expect(error).toMatchObject({ reason: 'observation', turn_id: 't1', code: 'agent_turn' });
  expect(error).toHaveProperty('messages.0.content.0.text', 'Hi');
  expect(error).toHaveProperty('cause.name', 'StreamTruncatedError');
  const { stream: other } = streamOf({ events: [created()] });
  const reading = (async () => {
    for await (const _ of other);
  })();
  expect(await rejection(reading)).toHaveProperty('name', 'StreamTruncatedError');
});

test('a session that is not idle gets no input', async () => {
  const answer = ({ request }: Sent) =>
    request.endsWith('/s1') ? Response.json(session({ status: 'in_progress' })) : undefined;
  const { stream, sent } = streamOf({ answer });
  const error = await rejection(stream.finalResult());
  expect(error).toHaveProperty('cause.message', expect.stringContaining('"in_progress"'));
  expect(sent).toHaveLength(1);
});

test.each([null, [], 'text', 7])(
  'an answer of %j in place of the session is an error',
  async (body) => {
    const answer = ({ request }: Sent) =>
      request.endsWith('/s1') ? Response.json(body) : undefined;
    const { stream } = streamOf({ answer });
    const error = await rejection(stream.finalResult());
    expect(error).toMatchObject({ name: 'AgentTurnResultError' });
  },
);

test.each([
  [{ input: '' }, '`input` must not be empty'],
  [{ input: [] }, '`input` must not be empty'],
  [{ input: 7 as never }, '`input` must be'],
  [{ toolHandlers: 7 as never }, '`toolHandlers` must be'],
  [{ toolHandlers: { a: 7 as never } }, '`toolHandlers.a` must be a function'],
  [{ onToolError: 'x' as never }, '`onToolError` must be a function'],
  [{ maxParallelCalls: 0 }, '`maxParallelCalls` must be'],
  [{ toolTimeout: Number.NaN }, '`toolTimeout` must be'],
])('the params %j are refused before anything is sent', (params, words) => {
  expect(() => streamOf({}, params)).toThrow(words);
});

test('a signal that is aborted already sends nothing', async () => {
  const { stream, sent } = streamOf({}, {}, { signal: AbortSignal.abort() });
  expect(await rejection(stream.finalResult())).toHaveProperty('cause.name', 'APIUserAbortError');
  expect(sent).toEqual([]);
});

test('events that are not as documented are passed on and harm nothing', async () => {
  const strange = [
    event('agent.session.turn.created', { turn: null }),
    event('agent.session.turn.item.done', { item: null }),
    event('agent.session.turn.item.added', { item: 7 }),
    event('agent.session.requires_action', { session: { required_actions: [null, 7] } }),
    event('agent.session.idle', { session: null }),
    event('agent.session.later', {}),
    { event_id: 7 },
  ];
  const { stream } = streamOf({ events: [...strange, ...turnWith(message('Hi'))] });
  const types: unknown[] = [];
  for await (const { type } of stream) types.push(type);
  expect(types).toHaveLength(strange.length + 4);
  expect(await stream.finalResult()).toHaveProperty('output_text', 'Hi');
});

test('a turn that fails stops the tools that still run, and is not held up by them', async () => {
  const weather = () => new Promise<never>(() => {});
  const events = [
    created(),
    call('weather', {}),
    turnEvent('failed', 't1', { error: { message: 'Out of memory' } }),
    idle(),
  ];
  const { stream, sent } = streamOf({ events }, { toolHandlers: { weather } });
  const error = await rejection(stream.finalResult());
  expect(error).toMatchObject({
    reason: 'failed',
    message: 'The turn t1 of the session s1 failed: Out of memory',
  });
  expect(resultsIn(sent)).toEqual([]);
});
