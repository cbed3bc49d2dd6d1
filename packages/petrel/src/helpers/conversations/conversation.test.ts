import { expect, test } from 'vitest';
import { rejection } from '../../../test/clients.ts';
import { reply, scriptedApi } from '../../../test/scripted-api.ts';
import type { ChatCompletionMessageParam } from '../../generated/models/chat/completions/completions.ts';
import type { ResponseInputItem } from '../../generated/models/responses/responses.ts';
import { OpenAIError } from '../../core/errors/index.ts';
import { OpenAI } from '../../index.ts';
import { Conversation, toItems, toMessages, trimItems, trimMessages } from './conversation.ts';

const params = { model: 'gpt-5.2' };

function answer(text: string, fields: object = {}): object {
  const content = [{ type: 'output_text', text, annotations: [] }];
  const message = { type: 'message', id: 'm', role: 'assistant', status: 'completed', content };
  return { id: 'resp_1', object: 'response', status: 'completed', output: [message], ...fields };
}

test('each request has the whole history, and nothing that was not requested', async () => {
  const { client, received } = scriptedApi([answer('Hi'), answer('Ada')]);
  const conversation = new Conversation(client, params);
  await conversation.send('I am Ada.');
  expect(await conversation.send('Who am I?')).toHaveProperty('output_text', 'Ada');
  expect(received[0]?.body).toEqual({ ...params, input: [{ role: 'user', content: 'I am Ada.' }] });
  expect(received[1]?.body).toMatchObject({
    input: [{ role: 'user' }, { role: 'assistant' }, { role: 'user', content: 'Who am I?' }],
  });
  expect(conversation.items).toHaveLength(4);
});

test('a request that fails leaves the history as it was', async () => {
  const failing = reply({ error: { message: 'No.' } }, { status: 400 });
  const { client } = scriptedApi([
    answer('Hi'),
    failing,
    answer('x', { status: 'failed' }),
    answer('Yes'),
  ]);
  const conversation = new Conversation(client, params);
  await conversation.send('a');
  await rejection(conversation.send('b'));
  expect(await conversation.send('b')).toHaveProperty('status', 'failed');
  expect(conversation.items).toHaveLength(2);
  await conversation.send('b');
  expect(conversation.items).toHaveLength(4);
});

test.for([[null], [''], [[]], ['text']])('the answer %j is an error', async ([body]) => {
  const plain = new OpenAI({
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: () => Promise.resolve(jsonOf(body)),
  });
  const conversation = new Conversation(plain, params);
  expect(await rejection(conversation.send('a'))).toBeInstanceOf(OpenAIError);
  expect(await rejection(conversation.compact())).toBeInstanceOf(OpenAIError);
  // It is what a server has sent.
  expect(() => conversation.add('a', body as never)).toThrow(OpenAIError);
  expect(conversation.items).toEqual([]);
});

/** A body of JSON; an empty one for an empty text. */
function jsonOf(body: unknown): globalThis.Response {
  return body === ''
    ? new globalThis.Response('', { headers: { 'content-type': 'application/json' } })
    : globalThis.Response.json(body);
}

test('c06: only what requests have is sent back', async () => {
  const call = { type: 'function_call', call_id: '1', name: 'f', arguments: '{}' };
  const output = [{ ...call, parsed_arguments: {}, created_by: 'x' }];
  const { client } = scriptedApi([answer('', { output })]);
  const conversation = new Conversation(client, params);
  await conversation.send('a');
  expect(conversation.items[1]).toEqual(call);
});

test('one request at a time', async () => {
  const { client } = scriptedApi([answer('Hi')]);
  const conversation = new Conversation(client, params);
  const first = conversation.send('a');
  expect(await rejection(conversation.send('b'))).toHaveProperty(
    'message',
    expect.stringContaining('under way'),
  );
  await first;
  await conversation.send('b');
});

test('a fork goes its own way', async () => {
  const { client } = scriptedApi([answer('Hi')]);
  const conversation = new Conversation(client, params);
  await conversation.send('a');
  const fork = conversation.fork({ model: 'gpt-5.2-mini' });
  await fork.send('b');
  expect([conversation.items.length, fork.items.length]).toEqual([2, 4]);
  expect(fork.body('c')).toHaveProperty('model', 'gpt-5.2-mini');
});

test('a conversation is saved as JSON and loaded again', async () => {
  const { client, received } = scriptedApi([answer('Hi')]);
  const conversation = new Conversation(client, params);
  await conversation.send('a');
  const saved = JSON.parse(JSON.stringify(conversation)) as ReturnType<Conversation['toJSON']>;
  const loaded = Conversation.load(client, params, saved);
  expect(loaded.items).toEqual(conversation.items);
  await loaded.send('b');
  expect(received[1]?.body).toHaveProperty('input.length', 3);
});

test.each([
  [null, '""'],
  [{ version: 2, items: [] }, '"/version"'],
  [{ version: 1 }, '"/items"'],
  [{ version: 1, items: [{ type: 'x' }, 7] }, '"/items/1"'],
  [{ version: 1, items: [{}] }, '"/items/0"'],
  [{ version: 1, items: [{ id: 'msg_1' }, { role: 'user' }] }, '"/items/1"'],
])('the saved conversation %j is refused, with the place', (saved, place) => {
  const { client } = scriptedApi([answer('Hi')]);
  expect(() => Conversation.load(client, params, saved as never)).toThrow(place);
});

test('compaction replaces the history, and a failed one does not', async () => {
  const failing = reply({ error: { message: 'No.' } }, { status: 400 });
  const compaction = { type: 'compaction', id: 'c', encrypted_content: 'e' };
  const { client, received } = scriptedApi([answer('Hi'), failing, { output: [compaction] }]);
  const conversation = new Conversation(client, { ...params, instructions: 'Be brief.' });
  await conversation.send('a');
  await rejection(conversation.compact());
  expect(conversation.items).toHaveLength(2);
  await conversation.compact();
  expect(conversation.items).toEqual([compaction]);
  expect(received[2]).toMatchObject({
    path: '/responses/compact',
    body: { instructions: 'Be brief.' },
  });
});

const user = (content: string) => ({ role: 'user', content }) as const;
const called = (id: string) =>
  ({ type: 'function_call', call_id: id, name: 'f', arguments: '{}' }) as const;
const resultOf = (id: string) =>
  ({ type: 'function_call_output', call_id: id, output: 'x' }) as const;
const reasoning: ResponseInputItem = { type: 'reasoning', id: 'r', summary: [] };

test('c14: trimming keeps calls with their results, and reasoning with its call', () => {
  const system = { role: 'system', content: 's' } as const;
  const items = [
    system,
    user('a'),
    reasoning,
    called('1'),
    called('2'),
    resultOf('1'),
    resultOf('2'),
    user('b'),
  ];
  for (let most = 1; most <= items.length; most += 1) {
    const kept = trimItems(items, most);
    const ids = (type: string) =>
      kept.flatMap((item) =>
        'type' in item && item.type === type && 'call_id' in item ? [item.call_id] : [],
      );
    expect(ids('function_call')).toEqual(ids('function_call_output'));
    expect(kept[0]).toBe(system);
    expect(kept).toContainEqual(user('b'));
    expect(kept.slice(1).slice(-most)).toEqual(items.slice(1).slice(-most));
    expect(kept.includes(reasoning)).toBe(
      kept.some((item) => 'type' in item && item.type === 'function_call'),
    );
  }
});

test('c14: a cut within many calls of one answer keeps them all, whatever follows', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `call_${index}`);
  const items = [user('a'), ...ids.map(called), ...ids.map(resultOf), user('b')];
  for (const most of [2, 100, 150, 201]) expect(trimItems(items, most)).toEqual(items.slice(1));
  expect(trimItems(items, 1)).toEqual([user('b')]);

  const tool_calls = ids.map((id) => ({ ...call, id }));
  const results = ids.map((id) => ({ role: 'tool', tool_call_id: id, content: 'x' }) as const);
  const messages = [user('a'), { role: 'assistant', tool_calls } as const, ...results, user('b')];
  expect(trimMessages(messages, 50)).toEqual(messages.slice(1));
});

test('c14: a history that nothing can be cut from is kept', () => {
  const items = [called('1'), user('a'), resultOf('1')];
  expect(trimItems(items, 1)).toEqual(items);
  expect(() => trimItems(items, 0)).toThrow('1 or more');
});

test('c14: messages of chat completions are trimmed likewise', () => {
  const tool_calls = [
    { id: '1', type: 'function' as const, function: { name: 'f', arguments: '{}' } },
  ];
  const messages: ChatCompletionMessageParam[] = [
    user('a'),
    { role: 'assistant', content: null, tool_calls },
    { role: 'tool', tool_call_id: '1', content: 'x' },
    user('b'),
  ];
  expect(trimMessages(messages, 1)).toEqual([user('b')]);
  expect(trimMessages(messages, 2)).toEqual(messages.slice(1));
  expect(trimMessages(messages, 3)).toEqual(messages.slice(1));
});

const call = { id: '1', type: 'function', function: { name: 'f', arguments: '{"a":1}' } } as const;
const history = [
  { role: 'system', content: 'Be brief.' },
  {
    role: 'user',
    content: [
      { type: 'text', text: 'What is this?' },
      { type: 'image_url', image_url: { url: 'https://a.test/a.png', detail: 'low' } },
      { type: 'file', file: { file_id: 'file_1' } },
    ],
  },
  { role: 'assistant', content: 'Let me see.', tool_calls: [call] },
  { role: 'tool', tool_call_id: '1', content: 'A petrel.' },
  { role: 'assistant', content: 'A petrel.' },
] as const;

test('what both APIs have survives both conversions', () => {
  const { items, lost } = toItems(history as never);
  expect(lost).toEqual([]);
  expect(items).toContainEqual({
    type: 'function_call',
    call_id: '1',
    name: 'f',
    arguments: '{"a":1}',
  });
  expect(toMessages(items)).toEqual({ messages: history, lost: [] });
});

test('calls of custom tools keep their type, and so do their results', () => {
  const custom = { id: '1', type: 'custom', custom: { name: 'sql', input: 'select 1' } };
  const messages = [
    { role: 'assistant', content: null, tool_calls: [custom] },
    { role: 'tool', tool_call_id: '1', content: '1' },
  ];
  const { items } = toItems(messages as never);
  expect(items.map((item) => 'type' in item && item.type)).toEqual([
    'custom_tool_call',
    'custom_tool_call_output',
  ]);
  expect(toMessages(items).messages).toEqual(messages);
});

test('what does not survive is listed with its place', () => {
  const messages = [
    { role: 'user', name: 'Ada', content: [{ type: 'input_audio', input_audio: {} }] },
    { role: 'assistant', content: null, audio: { id: 'a' }, refusal: 'No.' },
    null,
  ];
  expect(toItems(messages as never).lost).toEqual([
    { pointer: '/0/name', what: 'name' },
    { pointer: '/0/content/0', what: 'input_audio' },
    { pointer: '/1/audio', what: 'audio' },
    { pointer: '/2', what: 'message' },
  ]);
  const output = [
    { type: 'input_text', text: 'a' },
    { type: 'input_image', image_url: 'x' },
  ];
  const items = [
    reasoning,
    called('1'),
    { type: 'function_call_output', call_id: '1', output },
    { type: 'web_search_call' },
  ];
  expect(toMessages(items as never)).toMatchObject({
    messages: [{ tool_calls: [{ id: '1' }] }, { role: 'tool', content: 'a' }],
    lost: [
      { pointer: '/0', what: 'reasoning' },
      { pointer: '/2/output/1', what: 'input_image' },
      { pointer: '/3', what: 'web_search_call' },
    ],
  });
});
