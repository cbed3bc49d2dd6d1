import { expect, test } from 'vitest';
import { clientOf, jsonLines, sse } from '../../../test/streams.ts';
import {
  APIConnectionTimeoutError,
  APIError,
  APIResponseValidationError,
  NotFoundError,
  OpenAIError,
  StreamTruncatedError,
} from '../../core/errors/index.ts';
import { OpenAI } from '../../index.ts';
import { ResponseStream, type ResponseStreamParams } from './response-stream.ts';

interface Event {
  type: string;
  [name: string]: unknown;
}

const message = (text: string): object => ({
  id: 'm',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [], logprobs: [] }],
});
const call = { id: 'f', type: 'function_call', call_id: 'c', name: 'f', arguments: '{"a":1}' };
const response = (status: string, output?: object[]): object => ({
  id: 'r',
  object: 'response',
  status,
  ...(output === undefined ? {} : { output }),
});
const at = { item_id: 'm', output_index: 0, content_index: 0 };

/** Events of a response with a message and a call, numbered from 0. */
function events(
  last: Event = {
    type: 'response.completed',
    response: response('completed', [message('Hey'), call]),
  },
): Event[] {
  return [
    { type: 'response.created', response: response('in_progress', []) },
    { type: 'response.output_item.added', output_index: 0, item: { ...message(''), content: [] } },
    { type: 'response.output_text.delta', ...at, delta: 'He', logprobs: [] },
    { type: 'response.output_text.delta', ...at, delta: 'y', logprobs: [] },
    { type: 'response.output_item.done', output_index: 0, item: message('Hey') },
    { type: 'response.output_item.added', output_index: 1, item: { ...call, arguments: '' } },
    {
      type: 'response.function_call_arguments.delta',
      item_id: 'f',
      output_index: 1,
      delta: '{"a":',
    },
    { type: 'response.function_call_arguments.delta', item_id: 'f', output_index: 1, delta: '1}' },
    {
      type: 'response.function_call_arguments.done',
      item_id: 'f',
      output_index: 1,
      arguments: '{"a":1}',
    },
    { type: 'response.output_item.done', output_index: 1, item: call },
    last,
  ].map((event, sequence_number) => ({ ...event, sequence_number }));
}

function streamOf(
  list: readonly object[],
  params: ResponseStreamParams = { model: 'm', input: 'Hi' },
): ResponseStream {
  return ResponseStream.createResponse(clientOf(list, false), params);
}

async function typesOf(stream: ResponseStream): Promise<string[]> {
  const types: string[] = [];
  for await (const { type } of stream) types.push(type);
  return types;
}

test('the whole response is that of the last event', async () => {
  const stream = streamOf(events());
  const types = await typesOf(stream);
  expect(types).toEqual(events().map(({ type }) => type));
  const final = await stream.finalResponse();
  expect(final).toMatchObject({
    id: 'r',
    status: 'completed',
    output_text: 'Hey',
    output_parsed: null,
  });
  expect(final.output).toEqual([
    {
      ...message(''),
      content: [{ type: 'output_text', text: 'Hey', annotations: [], logprobs: [], parsed: null }],
    },
    { ...call, parsed_arguments: null },
  ]);
  expect(Reflect.get(final, '_request_id')).toBe('req_1');
  expect(stream.currentResponseSnapshot).toEqual({
    ...response('completed', [message('Hey'), call]),
    output_text: 'Hey',
  });
});

test('listeners of deltas receive the text so far, and those of any event what was sent', async () => {
  const stream = streamOf(events());
  const seen: unknown[] = [];
  stream.on('event', ({ type }) => seen.push(type));
  stream.on('response.output_text.delta', ({ snapshot }) => seen.push(snapshot));
  stream.on('response.function_call_arguments.delta', ({ snapshot, parsed_arguments }) =>
    seen.push([snapshot, structuredClone(parsed_arguments)]),
  );
  stream.on('response.completed', (event) => seen.push(event.response.id));
  await stream.done();
  expect(seen.slice(2, 6)).toEqual([
    'response.output_text.delta',
    'He',
    'response.output_text.delta',
    'Hey',
  ]);
  expect(seen).toContainEqual(['{"a":', {}]);
  expect(seen).toContainEqual(['{"a":1}', { a: 1 }]);
  expect(seen.slice(-2)).toEqual(['response.completed', 'r']);
});

test('text is parsed at every delta when the request asks for JSON', async () => {
  const format = { type: 'json_object' } as const;
  const deltas = ['{"a":[1', ',2]', '}'].map((delta) => ({
    type: 'response.output_text.delta',
    ...at,
    delta,
  }));
  const stream = streamOf([...deltas, events().at(-1) ?? {}], {
    model: 'm',
    input: 'Hi',
    text: { format },
  });
  const seen: unknown[] = [];
  stream.on('response.output_text.delta', ({ parsed }) => seen.push(structuredClone(parsed)));
  await stream.done();
  expect(seen).toEqual([{ a: [] }, { a: [1, 2] }, { a: [1, 2] }]);
});

test('a07: a stream that only has its last event is whole', async () => {
  const final = await streamOf(events().slice(-1)).finalResponse();
  expect(final.output_text).toBe('Hey');
});

test('a08: an empty output at the end leaves the items that have arrived', async () => {
  const last = { type: 'response.completed', response: response('completed', []) };
  const final = await streamOf(events(last)).finalResponse();
  expect(final).toMatchObject({ status: 'completed', output_text: 'Hey' });
  expect(final.output).toHaveLength(2);
});

test.each(['failed', 'incomplete'])('a09: a response that is %s is a result', async (status) => {
  const last = { type: `response.${status}`, response: response(status, [message('He')]) };
  expect(await streamOf(events(last)).finalResponse()).toMatchObject({ status, output_text: 'He' });
});

test('a11: a response by its id emits what is new, and is whole', async () => {
  const urls: string[] = [];
  const client = clientOf([]);
  client.fetch = (url) => {
    urls.push(String(url));
    return Promise.resolve(sse(events(), false));
  };
  const stream = ResponseStream.createResponse(client, { response_id: 'r', starting_after: 6 });
  const emitted: unknown[] = [];
  stream.on('event', (event) => emitted.push(event.sequence_number));
  const iterated: unknown[] = [];
  for await (const event of stream) iterated.push(event.sequence_number);
  expect(iterated).toEqual([7, 8, 9, 10]);
  expect(emitted).toEqual(iterated);
  expect((await stream.finalResponse()).output_text).toBe('Hey');
  expect(urls).toEqual(['https://api.openai.com/v1/responses/r?stream=true']);
});

test('a11: a server that leaves out the known events is whole too', async () => {
  const stream = streamOf(events().slice(7), { response_id: 'r', starting_after: 6 });
  expect(await typesOf(stream)).toHaveLength(4);
  expect((await stream.finalResponse()).output_text).toBe('Hey');
});

test('a12: missing events are repaired by the last event, or are an error', async () => {
  const gap = events().filter(
    ({ sequence_number }) => sequence_number !== 5 && sequence_number !== 6,
  );
  expect((await streamOf(gap).finalResponse()).output).toHaveLength(2);
  const last = { type: 'response.completed', response: response('completed', []) };
  const lost = events(last).filter(({ sequence_number }) => sequence_number !== 3);
  const error: unknown = await streamOf(lost)
    .finalResponse()
    .catch((failure: unknown) => failure);
  expect(error).toBeInstanceOf(APIResponseValidationError);
  expect(error).toMatchObject({
    message: expect.stringContaining('lacks the events between 2 and 4'),
  });
});

test.each([
  ['without numbers', () => undefined],
  ['with one number for all', () => 0],
  ['numbered in tens', (index: number) => index * 10],
])('events %s are taken as they come', async (_what, number) => {
  const last = { type: 'response.completed', response: response('completed', []) };
  const list = events(last).map((event, index) => ({ ...event, sequence_number: number(index) }));
  expect((await streamOf(list).finalResponse()).output_text).toBe('Hey');
});

test.each([
  ['nested', { type: 'error', error: { message: 'boom', code: 'bad_thing' } }],
  ['flat', { type: 'error', message: 'boom', code: 'bad_thing', param: null, sequence_number: 4 }],
])(
  'a13: an error event, %s, is an API error with its code and request id',
  async (_form, error) => {
    const stream = streamOf([...events().slice(0, 4), error]);
    const failure: unknown = await stream.finalResponse().catch((reason: unknown) => reason);
    expect(failure).toBeInstanceOf(APIError);
    expect(failure).toMatchObject({ message: 'boom', code: 'bad_thing', requestID: 'req_1' });
    expect(stream.currentResponseSnapshot?.output_text).toBe('Hey');
  },
);

const expired = (): Response =>
  Response.json(
    { error: { message: 'The stream has expired.', type: 'invalid_request_error' } },
    { status: 400 },
  );

/** A client whose requests are answered one after the other. */
function clientWith(...answers: (() => Response)[]): { client: OpenAI; urls: string[] } {
  const urls: string[] = [];
  const client = new OpenAI({
    apiKey: 'test-key',
    maxRetries: 1,
    maxRetryDelay: 0,
    fetch: (url) => {
      urls.push(String(url).replace('https://api.openai.com/v1', ''));
      return Promise.resolve(answers.shift()?.() ?? Response.error());
    },
  });
  return { client, urls };
}

const polled =
  (status: string): (() => Response) =>
  () =>
    Response.json(response(status, status === 'completed' ? [message('Hey')] : []), {
      headers: { 'openai-poll-after-ms': '1' },
    });

test('a17: a response whose events have expired is polled until it has ended', async () => {
  const { client, urls } = clientWith(
    expired,
    polled('queued'),
    polled('in_progress'),
    polled('completed'),
  );
  const stream = ResponseStream.createResponse(client, { response_id: 'r', starting_after: 6 });
  expect(await typesOf(stream)).toEqual(['response.completed']);
  expect((await stream.finalResponse()).output_text).toBe('Hey');
  expect(urls).toEqual([
    '/responses/r?stream=true',
    '/responses/r',
    '/responses/r',
    '/responses/r',
  ]);
});

test('a17: a background response that can no longer be resumed is polled', async () => {
  const { client, urls } = clientWith(
    () => sse(events().slice(0, 3), false),
    expired,
    polled('completed'),
  );
  const stream = ResponseStream.createResponse(client, {
    model: 'm',
    input: 'Hi',
    background: true,
  });
  expect((await stream.finalResponse()).output_text).toBe('Hey');
  expect(urls).toEqual(['/responses', '/responses/r?stream=true&starting_after=2', '/responses/r']);
});

test('a17: other errors are not an expiry', async () => {
  const { client, urls } = clientWith(() =>
    Response.json({ error: { message: 'none' } }, { status: 404 }),
  );
  const stream = ResponseStream.createResponse(client, { response_id: 'r' });
  await expect(stream.done()).rejects.toBeInstanceOf(NotFoundError);
  expect(urls).toHaveLength(1);
});

test('an abort ends the polling', async () => {
  const { client } = clientWith(expired, () => Response.json(response('queued', [])));
  const stream = ResponseStream.createResponse(client, { response_id: 'r' });
  stream.on('end', () => {});
  await new Promise((resolve) => setTimeout(resolve, 30));
  stream.abort();
  await expect(stream.done()).rejects.toMatchObject({ code: 'user_abort' });
  expect(
    APIConnectionTimeoutError.isInstance(await stream.done().catch((error: unknown) => error)),
  ).toBe(false);
});

test('a stream that stops short fails, and keeps what has arrived', async () => {
  const carried = ResponseStream.fromReadableStream(jsonLines(events().slice(0, 4)));
  for (const stream of [streamOf(events().slice(0, 4)), carried]) {
    await expect(stream.finalResponse()).rejects.toBeInstanceOf(StreamTruncatedError);
    expect(stream.currentResponseSnapshot?.output_text).toBe('Hey');
  }
});

test('a stream without events fails', async () => {
  const error: unknown = await ResponseStream.fromReadableStream(jsonLines([]))
    .done()
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OpenAIError);
  expect(error).toMatchObject({ message: 'The stream ended without an event of a response.' });
});

test('unknown events are passed on and change nothing', async () => {
  const list = events();
  list.splice(4, 0, { type: 'response.telepathy.delta', delta: 'x' });
  const stream = streamOf(list);
  const all: string[] = [];
  stream.on('event', ({ type }) => all.push(type));
  expect(await typesOf(stream)).toContain('response.telepathy.delta');
  expect(all).toContain('response.telepathy.delta');
  expect((await stream.finalResponse()).output_text).toBe('Hey');
});

test('toReadableStream and fromReadableStream carry a stream as JSON lines', async () => {
  const carried = ResponseStream.fromReadableStream(streamOf(events()).toReadableStream());
  expect(await typesOf(carried)).toEqual(events().map(({ type }) => type));
  expect((await carried.finalResponse()).output_text).toBe('Hey');
});
