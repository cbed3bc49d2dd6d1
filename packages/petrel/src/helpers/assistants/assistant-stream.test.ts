import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generatedRuns, namedEvents, type RunEvent } from '../../../test/generated-runs.ts';
import { clientOf, jsonLines } from '../../../test/streams.ts';
import { APIError, APIUserAbortError, StreamTruncatedError } from '../../core/errors/index.ts';
import { AssistantStream } from './assistant-stream.ts';

const completed = { event: 'thread.run.completed', data: { id: 'run_1', status: 'completed' } };

function streamOf(events: readonly RunEvent[]): AssistantStream {
  return AssistantStream.fromReadableStream(jsonLines(events));
}

function messageDelta(id: string, index: number, value: string): RunEvent {
  const content = [{ index, type: 'text', text: { value } }];
  return { event: 'thread.message.delta', data: { id, delta: { content } } };
}

test('any run is what its events lead to, with or without the last events of its parts', async () => {
  await fc.assert(
    fc.asyncProperty(generatedRuns, async ({ events, messages, steps, run }) => {
      const stream = streamOf(events);
      expect(await stream.finalRun()).toEqual(run);
      expect(await stream.finalMessages()).toEqual(messages);
      expect(await stream.finalRunSteps()).toEqual(steps);
      const open = streamOf(
        events.filter(({ event }) => !/(?:message|step)\.completed/.test(event)),
      );
      const texts = (await open.finalMessages()).map(({ content }) => textsOf(content));
      expect(texts).toEqual(messages.map(({ content }) => textsOf(content)));
    }),
    { numRuns: 60 },
  );
});

/** Parts without the indexes that deltas have. */
function textsOf(content: unknown): unknown {
  const omitIndex = (key: string, value: unknown): unknown => (key === 'index' ? undefined : value);
  return JSON.parse(JSON.stringify(content, omitIndex));
}

test('messages that are written in turns are kept apart', async () => {
  const stream = streamOf([
    messageDelta('a', 0, 'He'),
    messageDelta('b', 0, 'Yo'),
    messageDelta('a', 0, 'y'),
    messageDelta('b', 0, 'u'),
    completed,
  ]);
  const texts: unknown[] = [];
  stream.on('textDelta', (_, { value }) => texts.push(value));
  expect(await stream.finalMessages()).toMatchObject([
    { id: 'a', content: [{ text: { value: 'Hey' } }] },
    { id: 'b', content: [{ text: { value: 'You' } }] },
  ]);
  expect(texts).toEqual(['He', 'Yo', 'Hey', 'You']);
});

test('parts that arrive before earlier ones are not mixed up', async () => {
  const parts = [
    messageDelta('a', 3, 'c'),
    messageDelta('a', 0, 'a'),
    messageDelta('a', 3, 'd'),
    messageDelta('a', 0, 'b'),
  ];
  const [message] = await streamOf([...parts, completed]).finalMessages();
  expect(message?.content).toMatchObject([
    { index: 0, text: { value: 'ab' } },
    { index: 3, text: { value: 'cd' } },
  ]);
});

test('what has arrived of a message is kept when its last event leaves it out', async () => {
  const data = { id: 'a', status: 'completed', content: [] };
  const last = { event: 'thread.message.completed', data };
  const stream = streamOf([messageDelta('a', 0, 'Hey'), last, completed]);
  const done: unknown[] = [];
  stream.on('textDone', ({ value }) => done.push(value));
  const [message] = await stream.finalMessages();
  expect(message).toMatchObject({ status: 'completed', content: [{ text: { value: 'Hey' } }] });
  expect(done).toEqual(['Hey']);
});

test('the stream knows the current event, run, message and step', async () => {
  const step = { id: 's', step_details: { type: 'tool_calls', tool_calls: [] } };
  const stream = streamOf([
    { event: 'thread.run.created', data: { id: 'run_1', status: 'queued' } },
    { event: 'thread.run.step.created', data: step },
    messageDelta('a', 0, 'Hey'),
    completed,
  ]);
  expect(stream.currentEvent()).toBeUndefined();
  expect(stream.currentRun()).toBeUndefined();
  for await (const { event } of stream) {
    expect(stream.currentEvent()?.event).toBe(event);
    if (event !== 'thread.message.delta') continue;
    expect(stream.currentRun()).toMatchObject({ status: 'queued' });
    expect(stream.currentRunStepSnapshot()).toMatchObject({ id: 's' });
    expect(stream.currentMessageSnapshot()).toMatchObject({ id: 'a' });
  }
});

test('events are not changed by what comes later', async () => {
  const events = fc.sample(generatedRuns, { numRuns: 20, seed: 3 }).flatMap((run) => run.events);
  const stream = streamOf(events);
  const received: unknown[] = [];
  stream.on('event', (event) => received.push(event));
  await stream.done();
  expect(received).toEqual(events);
});

test('a stream that ends before its run did fails', async () => {
  const stream = streamOf([messageDelta('a', 0, 'Hey')]);
  await expect(stream.finalRun()).rejects.toBeInstanceOf(StreamTruncatedError);
  expect(stream.currentMessageSnapshot()).toMatchObject({ id: 'a' });
});

test('an error event is the error of the stream, with its code and the id of the request', async () => {
  const client = clientOf([]);
  const data = { message: 'Overloaded.', code: 'server_error' };
  client.fetch = () => Promise.resolve(namedEvents([{ event: 'error', data }]));
  const stream = client.beta.threads.runs;
  const failed = AssistantStream.createAssistantStream('t', stream, { assistant_id: 'a' });
  await expect(failed.finalRun()).rejects.toMatchObject({
    message: expect.stringContaining('Overloaded.'),
    code: 'server_error',
    requestID: 'req_1',
  });
  const passedOn = streamOf([{ event: 'error', data }]);
  await expect(passedOn.finalRun()).rejects.toBeInstanceOf(APIError);
});

test('a stream is passed on as JSON lines', async () => {
  const { events, run } = fc.sample(generatedRuns, { numRuns: 1, seed: 5 })[0] ?? { events: [] };
  const stream = AssistantStream.fromReadableStream(streamOf(events).toReadableStream());
  expect(await stream.finalRun()).toEqual(run);
});

test('the stream is aborted by the signal of its request', async () => {
  const controller = new AbortController();
  const client = clientOf([]);
  client.fetch = () => Promise.resolve(namedEvents([completed]));
  const { threads } = client.beta;
  const params = { thread_id: 't', tool_outputs: [] };
  const streams = [
    AssistantStream.createToolAssistantStream('r', threads.runs, params, controller),
    AssistantStream.createThreadAssistantStream({ assistant_id: 'a' }, threads, controller),
  ];
  controller.abort();
  for (const stream of streams) {
    await expect(stream.finalRun()).rejects.toBeInstanceOf(APIUserAbortError);
  }
});

test.each([
  ['joins texts', { a: 'x' }, { a: 'y' }, { a: 'xy' }],
  ['adds numbers', { n: 1 }, { n: 2 }, { n: 3 }],
  [
    'replaces types and indexes',
    { type: 'a', index: 1 },
    { type: 'b', index: 2 },
    { type: 'b', index: 2 },
  ],
  ['keeps the id', { id: 'a' }, { id: 'a' }, { id: 'a' }],
  ['keeps what null would replace', { a: 'x' }, { a: null }, { a: 'x' }],
  ['takes null where there is nothing', {}, { a: null }, { a: null }],
  ['replaces null', { a: null }, { a: 'x' }, { a: 'x' }],
  [
    'replaces a value of another type',
    { a: 'x', b: true },
    { a: {}, b: false },
    { a: {}, b: false },
  ],
  ['appends values to lists', { l: ['a'] }, { l: ['b', 1] }, { l: ['a', 'b', 1] }],
  [
    'merges items by their index',
    { l: [{ a: 'x' }] },
    { l: [{ index: 0, a: 'y' }] },
    { l: [{ index: 0, a: 'xy' }] },
  ],
  ['leaves no holes', { l: [] }, { l: [{ index: 1e9, a: 1 }] }, { l: [{ index: 1e9, a: 1 }] }],
])('accumulateDelta %s', (_, accumulated, delta, expected) => {
  const result = AssistantStream.accumulateDelta(accumulated, delta);
  expect(result).toBe(accumulated);
  expect(result).toEqual(expected);
});

test('accumulateDelta sets no prototype', () => {
  const delta = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"polluted":true}}');
  const result = AssistantStream.accumulateDelta({}, delta);
  expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get(Object, 'polluted')).toBeUndefined();
});
