import { expect, test } from 'vitest';
import { serve } from '../../../test/loopback.ts';
import { chunk, clientOf, delta, jsonLines, sse } from '../../../test/streams.ts';
import {
  APIConnectionError,
  APIError,
  OpenAIError,
  StreamTruncatedError,
} from '../../core/errors/index.ts';
import { OpenAI } from '../../index.ts';
import type { ChatCompletionStreamEvents } from './chat-completion-events.ts';
import { ChatCompletionStream, type ChatCompletionStreamParams } from './chat-completion-stream.ts';

const params: ChatCompletionStreamParams = {
  model: 'm',
  messages: [{ role: 'user', content: 'Hi' }],
};

function streamOf(
  events: readonly unknown[],
  body: Partial<ChatCompletionStreamParams> = {},
): ChatCompletionStream {
  return ChatCompletionStream.createChatCompletion(clientOf(events), { ...params, ...body });
}

/** The names of the events, in their order, without those of chunks. */
function recordNames(
  stream: ChatCompletionStream,
  ...names: (keyof ChatCompletionStreamEvents)[]
): string[] {
  const seen: string[] = [];
  for (const name of names) stream.on(name, () => seen.push(name));
  return seen;
}

const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
const callPiece = (index: number, id: string, name: string, text: string): object => ({
  index,
  id,
  type: 'function',
  function: { name, arguments: text },
});

test('the whole completion has what its chunks have brought', async () => {
  const stream = streamOf([
    delta({ role: 'assistant', content: '', refusal: null }),
    delta({ content: 'He' }),
    delta({ content: 'y' }, 'stop'),
    chunk([], { usage }),
  ]);
  const completion = await stream.finalChatCompletion();
  expect(completion).toEqual({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'm',
    usage,
    choices: [
      {
        index: 0,
        finish_reason: 'stop',
        logprobs: null,
        message: { role: 'assistant', content: 'Hey', refusal: null, parsed: null },
      },
    ],
  });
  expect(Reflect.get(completion, '_request_id')).toBe('req_1');
  expect(stream.allChatCompletions()).toEqual([completion]);
  expect(stream.messages).toEqual([...params.messages, completion.choices[0]?.message]);
  expect(await stream.finalMessage()).toBe(completion.choices[0]?.message);
  expect(await stream.totalUsage()).toEqual(usage);
  expect(await stream.finalFunctionToolCall()).toBeUndefined();
  expect(await stream.finalFunctionToolCallResult()).toBeUndefined();
});

test('events come in the order of the parts of an answer', async () => {
  const stream = streamOf([
    delta({ role: 'assistant', content: 'Hi' }),
    delta({ tool_calls: [callPiece(0, 'a', 'f', '{"x":')] }),
    delta({ tool_calls: [{ index: 0, function: { arguments: '1}' } }] }),
    delta({ tool_calls: [callPiece(1, 'b', 'g', '{}')] }),
    chunk([{ index: 0, delta: {}, finish_reason: 'tool_calls' }], { usage }),
  ]);
  const seen = recordNames(
    stream,
    'connect',
    'content',
    'content.delta',
    'content.done',
    'tool_calls.function.arguments.delta',
    'tool_calls.function.arguments.done',
    'chatCompletion',
    'message',
    'functionToolCall',
    'finalChatCompletion',
    'finalMessage',
    'finalContent',
    'finalFunctionToolCall',
    'totalUsage',
    'end',
  );
  expect(await stream.finalFunctionToolCall()).toEqual({ name: 'g', arguments: '{}' });
  expect(seen).toEqual([
    'connect',
    'content',
    'content.delta',
    'content.done',
    'tool_calls.function.arguments.delta',
    'tool_calls.function.arguments.delta',
    'tool_calls.function.arguments.done',
    'tool_calls.function.arguments.delta',
    'tool_calls.function.arguments.done',
    'chatCompletion',
    'message',
    'functionToolCall',
    'functionToolCall',
    'finalChatCompletion',
    'finalMessage',
    'finalContent',
    'finalFunctionToolCall',
    'totalUsage',
    'end',
  ]);
});

test('arguments are parsed at every delta, each call for itself', async () => {
  const stream = streamOf([
    delta({ tool_calls: [callPiece(0, 'a', 'f', '{"city":"Par')] }),
    delta({
      tool_calls: [callPiece(1, 'b', 'g', '[1,'), { index: 0, function: { arguments: 'is"}' } }],
    }),
    delta({ tool_calls: [{ index: 1, function: { arguments: '2]' } }] }, 'tool_calls'),
  ]);
  const deltas: unknown[] = [];
  const done: unknown[] = [];
  stream.on('tool_calls.function.arguments.delta', ({ index, parsed_arguments }) =>
    deltas.push(structuredClone([index, parsed_arguments])),
  );
  stream.on('tool_calls.function.arguments.done', ({ index, parsed_arguments }) =>
    done.push([index, parsed_arguments]),
  );
  await stream.done();
  expect(deltas).toEqual([
    [0, { city: 'Par' }],
    [1, [1]],
    [0, { city: 'Paris' }],
    [1, [1, 2]],
  ]);
  expect(Object.fromEntries(done.map((entry) => Object.values(Object(entry))))).toEqual({
    0: { city: 'Paris' },
    1: [1, 2],
  });
});

test('text is parsed at every delta when the request asks for JSON', async () => {
  const chunks = [
    delta({ content: '{"a":[1,' }),
    delta({ content: '2],"b":"x' }),
    delta({ content: '"}' }, 'stop'),
  ];
  const parsed = async (body: Partial<ChatCompletionStreamParams>): Promise<unknown[]> => {
    const stream = streamOf(chunks, body);
    const seen: unknown[] = [];
    stream.on('content.delta', (event) => seen.push(structuredClone(event.parsed)));
    await stream.done();
    return seen;
  };
  expect(await parsed({ response_format: { type: 'json_object' } })).toEqual([
    { a: [1] },
    { a: [1, 2], b: 'x' },
    { a: [1, 2], b: 'x' },
  ]);
  expect(await parsed({})).toEqual([undefined, undefined, undefined]);
});

test('a call without an id gets one under which its result can be sent back', async () => {
  const call = { function: { name: 'f', arguments: '{}' } };
  const stream = streamOf([delta({ tool_calls: [call] }, 'tool_calls')]);
  expect((await stream.finalMessage()).tool_calls).toEqual([
    { id: expect.stringMatching(/^call_.{36}$/u), type: 'function', ...call },
  ]);
});

test('a03: audio that ends with its time of expiry is complete without a finish reason', async () => {
  const stream = ChatCompletionStream.fromReadableStream(
    jsonLines([
      delta({ audio: { id: 'a', data: 'AA', transcript: 'x' } }),
      delta({ audio: { expires_at: 9 } }),
    ]),
  );
  const { choices } = await stream.finalChatCompletion();
  expect(choices[0]).toMatchObject({
    finish_reason: 'stop',
    message: { audio: { id: 'a', data: 'AA', transcript: 'x', expires_at: 9 } },
  });
});

test('a04: with an empty finish reason in every chunk the parts are complete once, at the end', async () => {
  const stream = streamOf([
    delta({ content: 'a' }, ''),
    delta({ content: 'b' }, ''),
    delta({ content: 'c' }, ''),
  ]);
  const done: string[] = [];
  stream.on('content.done', ({ content }) => done.push(content));
  expect(await stream.finalContent()).toBe('abc');
  expect(done).toEqual(['abc']);
});

test('a04: a text without a named reason is whole at the mark of the end; a call is not', async () => {
  const text = streamOf([delta({ content: 'a' }, ''), delta({ content: 'b' }, '')]);
  const { choices } = await text.finalChatCompletion();
  expect(choices).toMatchObject([{ finish_reason: null, message: { content: 'ab' } }]);
  const calls = { tool_calls: [callPiece(0, 'a', 'f', '{}')] };
  await expect(streamOf([delta(calls, '')]).done()).rejects.toBeInstanceOf(StreamTruncatedError);
});

test.each<[string, object]>([
  ['text', { content: 'The answer is' }],
  ['a call', { tool_calls: [callPiece(0, 'a', 'rm', '{"path":"/tmp')] }],
  ['a call whose arguments are complete', { tool_calls: [callPiece(0, 'a', 'rm', '{}')] }],
  ['a call in the old form', { function_call: { name: 'rm', arguments: '{}' } }],
  ['audio that has not expired', { audio: { id: 'a', data: 'AA' } }],
])('%s without a finish reason is incomplete, although [DONE] follows', async (_what, piece) => {
  const stream = streamOf([delta({ role: 'assistant' }), delta(piece)]);
  const seen: string[] = [];
  for (const event of [
    'content.done',
    'tool_calls.function.arguments.done',
    'functionToolCall',
    'chatCompletion',
    'message',
    'error',
    'end',
  ] as const) {
    stream.on(event, () => seen.push(event));
  }
  const error: unknown = await stream.finalChatCompletion().catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(StreamTruncatedError);
  expect(error).toMatchObject({
    message: 'The stream ended before choice 0 had a finish reason.',
  });
  expect(seen).toEqual(['error', 'end']);
  expect(stream.currentChatCompletionSnapshot?.choices[0]?.message).toMatchObject(
    'content' in piece ? piece : { role: 'assistant' },
  );
});

test('a05: a stream without any message fails by its error event and its promises', async () => {
  const stream = streamOf([chunk([]), chunk(null)]);
  const error = stream.emitted('error');
  const final = stream.finalContent().catch((failure: unknown) => failure);
  expect(await error).toBeInstanceOf(OpenAIError);
  expect(await final).toBe(await error);
});

test('a05: a listener of a final event that throws is reported the same way', async () => {
  const stream = streamOf([delta({ content: 'a' }, 'stop')]);
  stream.on('finalMessage', () => {
    throw new Error('a mistake');
  });
  const error = stream.emitted('error');
  await expect(stream.finalContent()).rejects.toBe(await error);
});

test.each([
  ['nested', { error: { message: 'boom', code: 'bad_thing', type: 'server_error' } }],
  ['nested with a type', { type: 'error', error: { message: 'boom', code: 'bad_thing' } }],
])(
  'a13: an error in the stream, %s, is an API error with its code and request id',
  async (_form, event) => {
    const stream = streamOf([delta({ content: 'a' }), event]);
    const error: unknown = await stream.finalContent().catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({ message: 'boom', code: 'bad_thing', requestID: 'req_1' });
  },
);

test('a18: a broken connection is an error of the library, is not retried, and leaves the snapshot', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(`data: ${JSON.stringify(delta({ content: 'a' }))}\n\n`);
    setTimeout(() => response.destroy(), 20);
  });
  const client = new OpenAI({ apiKey: 'test-key', baseURL: server.origin, maxRetries: 2 });
  const stream = ChatCompletionStream.createChatCompletion(client, params);
  await expect(stream.finalContent()).rejects.toBeInstanceOf(APIConnectionError);
  expect(server.requests).toHaveLength(1);
  expect(stream.currentChatCompletionSnapshot?.choices[0]?.message.content).toBe('a');
  client.close();
});

test('a stream that stops short fails with StreamTruncatedError, and keeps what has arrived', async () => {
  const client = clientOf([]);
  client.fetch = () => Promise.resolve(sse([delta({ content: 'a' })], false));
  const stream = ChatCompletionStream.createChatCompletion(client, params);
  await expect(stream.done()).rejects.toBeInstanceOf(StreamTruncatedError);
  expect(stream.currentChatCompletionSnapshot?.choices[0]?.message.content).toBe('a');
});

test('a stream without chunks fails', async () => {
  await expect(streamOf([]).done()).rejects.toThrow('The stream ended without a chunk.');
});

test('toReadableStream and fromReadableStream carry a stream as JSON lines', async () => {
  const chunks = [delta({ role: 'assistant', content: 'He' }), delta({ content: 'y' }, 'stop')];
  const carried = ChatCompletionStream.fromReadableStream(streamOf(chunks).toReadableStream());
  const received: unknown[] = [];
  for await (const one of carried) received.push(one);
  expect(received).toEqual(chunks);
  expect(await carried.finalContent()).toBe('Hey');
});

test('cancelling the readable stream aborts the request', async () => {
  const stream = ChatCompletionStream.fromReadableStream(
    jsonLines([delta({ content: 'a' }), delta({}, 'stop')]),
  );
  const reader = stream.toReadableStream().getReader();
  await reader.read();
  await reader.cancel();
  expect(stream.aborted).toBe(true);
});
