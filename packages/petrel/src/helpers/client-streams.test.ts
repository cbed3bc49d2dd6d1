import { expect, test } from 'vitest';
import { namedEvents } from '../../test/generated-runs.ts';
import { clientOf, delta } from '../../test/streams.ts';
import { Completions } from '../generated/resources/chat/completions/completions.ts';
import { Responses } from '../generated/resources/responses/responses.ts';
import { OpenAI } from '../index.ts';
import { AssistantStream } from './assistants/assistant-stream.ts';
import { ChatCompletionStream } from './chat-completions/chat-completion-stream.ts';
import { ResponseStream } from './responses/response-stream.ts';

const chunks = [delta({ role: 'assistant', content: 'Hey' }), delta({}, 'stop')];
const body = { model: 'm', messages: [{ role: 'user', content: 'Hi' }] } as const;

test('client.chat.completions.stream() streams a completion', async () => {
  const stream = clientOf(chunks).chat.completions.stream({
    ...body,
    messages: [...body.messages],
  });
  expect(stream).toBeInstanceOf(ChatCompletionStream);
  expect(await stream.finalContent()).toBe('Hey');
});

test('client.responses.stream() streams a response', async () => {
  const response = { id: 'r', object: 'response', status: 'completed', output: [] };
  const events = [{ type: 'response.completed', sequence_number: 0, response }];
  const client = clientOf(events, false);
  for (const params of [
    { model: 'm', input: 'Hi' },
    { response_id: 'r', starting_after: -1 },
  ]) {
    const stream = client.responses.stream(params);
    expect(stream).toBeInstanceOf(ResponseStream);
    expect(await stream.finalResponse()).toMatchObject({ id: 'r', status: 'completed' });
  }
});

test('the methods are on the prototypes that people reach through OpenAI', () => {
  expect(OpenAI.Chat.Completions.prototype.stream).toBeTypeOf('function');
  expect(OpenAI.Responses.prototype.stream).toBeTypeOf('function');
  expect(OpenAI.Chat.Completions.Messages).toBe(Completions.Messages);
  expect(clientOf([]).chat.completions).toBeInstanceOf(OpenAI.Chat.Completions);
});

test('a patched create() is what the stream calls', async () => {
  const { prototype } = OpenAI.Chat.Completions;
  const original = prototype.create;
  let calls = 0;
  Object.assign(prototype, {
    create(this: Completions, ...args: Parameters<typeof original>) {
      calls++;
      return Reflect.apply(original, this, args);
    },
  });
  const stream = clientOf(chunks).chat.completions.stream({
    ...body,
    messages: [...body.messages],
  });
  expect(await stream.finalContent()).toBe('Hey');
  expect(calls).toBe(1);
  Reflect.deleteProperty(prototype, 'create');
});

test('resources that are imported alone have no helpers', () => {
  expect('stream' in Completions.prototype).toBe(false);
  expect('stream' in Responses.prototype).toBe(false);
});

test('client.beta.threads streams runs', async () => {
  const events = [{ event: 'thread.run.completed', data: { id: 'run_1', status: 'completed' } }];
  const client = clientOf([]);
  const paths: string[] = [];
  client.fetch = (url) => {
    paths.push(new URL(String(url)).pathname);
    return Promise.resolve(namedEvents(events));
  };
  const { threads } = client.beta;
  const run = { assistant_id: 'asst_1' };
  for (const stream of [
    threads.createAndRunStream(run),
    threads.runs.stream('thread_1', run),
    threads.runs.createAndStream('thread_1', run),
    threads.runs.submitToolOutputsStream('run_1', { thread_id: 'thread_1', tool_outputs: [] }),
  ]) {
    expect(stream).toBeInstanceOf(AssistantStream);
    expect(await stream.finalRun()).toMatchObject({ id: 'run_1' });
  }
  expect(paths).toEqual([
    '/v1/threads/runs',
    '/v1/threads/thread_1/runs',
    '/v1/threads/thread_1/runs',
    '/v1/threads/thread_1/runs/run_1/submit_tool_outputs',
  ]);
});
