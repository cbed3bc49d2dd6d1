import { expect, test } from 'vitest';
import { chunk, clientOf, delta } from '../../test/streams.ts';
import type { ChatCompletion } from '../generated/models/chat/completions/completions.ts';
import type { ResponseStreamEvent } from '../generated/models/responses/responses.ts';
import { accumulateResponse } from './responses/response-accumulator.ts';

/** More than any answer has. Quadratic time would be minutes. */
const MANY = 50_000;

const many = <Item>(make: (index: number) => Item): Item[] =>
  Array.from({ length: MANY }, (_, index) => make(index));

async function complete(chunks: readonly unknown[]): Promise<ChatCompletion> {
  const stream = clientOf(chunks).chat.completions.stream({ model: 'm', messages: [] });
  stream.on('content.done', () => {});
  stream.on('tool_calls.function.arguments.delta', () => {});
  stream.on('tool_calls.function.arguments.done', () => {});
  return stream.finalChatCompletion();
}

test.each([
  ['one after the other', (index: number) => index],
  ['with gaps', (index: number) => index * 7],
  ['backwards', (index: number) => MANY - index],
])('%s: fifty thousand choices are taken in linear time', async (_, number) => {
  const choices = many((index) => ({ index: number(index), delta: { content: 'a' } }));
  const ends = many((index) => ({ index: number(index), delta: {}, finish_reason: 'stop' }));
  const completion = await complete([chunk(choices), chunk(ends)]);
  expect(completion.choices).toHaveLength(MANY);
  expect(completion.choices.every(({ message }) => message.content === 'a')).toBe(true);
});

test('fifty thousand tool calls are taken in linear time', async () => {
  const calls = many((index) => ({ id: `c${index}`, function: { name: 'f', arguments: '{}' } }));
  const { choices } = await complete([delta({ tool_calls: calls }), delta({}, 'tool_calls')]);
  expect(choices[0]?.message.tool_calls).toHaveLength(MANY);
});

test('a name that is repeated with every piece of the arguments keeps them linear', async () => {
  const pieces = Array.from({ length: 10_000 }, () => ({ name: 'f', arguments: '}'.repeat(100) }));
  const chunks = pieces.map((called) => delta({ tool_calls: [{ index: 0, function: called }] }));
  const { choices } = await complete([...chunks, delta({}, 'tool_calls')]);
  expect(choices[0]?.message.tool_calls).toHaveLength(1);
});

test('fifty thousand items of a response are taken in linear time', () => {
  let snapshot: ReturnType<typeof accumulateResponse> | undefined;
  for (const event of many((index) => ({
    type: 'response.output_item.added',
    sequence_number: index,
    output_index: index,
    item: { type: 'compaction', id: `i${index}`, encrypted_content: '' },
  })) satisfies ResponseStreamEvent[]) {
    snapshot = accumulateResponse(event, snapshot);
  }
  expect(snapshot?.output).toHaveLength(MANY);
});

test.each([1e9, -1, 1.5, Number.MAX_SAFE_INTEGER])(
  'indexes of %d neither take memory nor lose what comes with them',
  async (index) => {
    const tool_calls = [{ index, id: 'c', function: { name: 'f', arguments: '{}' } }];
    const { choices } = await complete([
      chunk([{ index, delta: { content: 'a', tool_calls } }]),
      chunk([{ index, delta: {}, finish_reason: 'tool_calls' }]),
    ]);
    expect(choices).toMatchObject([
      { index, message: { content: 'a', tool_calls: [{ id: 'c' }] } },
    ]);
    const places = { output_index: index, content_index: index, annotation_index: index };
    const event = { type: 'response.output_text.delta', item_id: 'm', delta: 'a', ...places };
    const note = { type: 'response.output_text.annotation.added', item_id: 'm', ...places };
    const stream = clientOf([event, { ...note, annotation: {} }], false).responses.stream({});
    stream.on('response.output_text.delta', () => {});
    await stream.done().catch(() => {});
    expect(JSON.stringify(stream.currentResponseSnapshot?.output).length).toBeLessThan(300);
    expect(stream.currentResponseSnapshot?.output_text).toBe('a');
  },
);

test.each(['__proto__', 'constructor', 'toString'])(
  'tools, ids and keys that are called %s are data like any other',
  async (name) => {
    const text = `{"${name}":{"polluted":true}}`;
    const called = { id: name, function: { name, arguments: text } };
    const parts = [`{"role":"assistant","${name}":{"polluted":true}}`, '{"content":"a"}'];
    const chunks = parts.map((part) => delta(JSON.parse(part)));
    const call = delta({ tool_calls: [{ index: 0, ...called }] });
    const { choices } = await complete([...chunks, call, delta({}, 'tool_calls')]);
    expect(choices[0]?.message.tool_calls).toEqual([{ ...called, type: 'function' }]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.getPrototypeOf(choices[0]?.message)).toBe(Object.prototype);
    const item = { type: 'function_call', id: name, name, call_id: name, arguments: '' };
    const events = [
      { type: 'response.output_item.added', output_index: 0, item },
      { type: `response.${name}.done`, [name]: 1 },
      { type: 'response.function_call_arguments.delta', item_id: name, delta: text },
      { type: 'response.completed', response: { id: name } },
    ];
    const stream = clientOf(events, false).responses.stream({});
    stream.on('response.function_call_arguments.delta', (event) => void event.parsed_arguments);
    expect((await stream.finalResponse()).output).toMatchObject([{ name, arguments: text }]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  },
);

test.each([[null], [7], ['text'], [[]], [[{ choices: [] }]]])(
  'an event that is %j is left to those who iterate',
  async (event) => {
    const sent = [delta({ content: 'a' }), event, delta({ content: 'b' }, 'stop')];
    const stream = clientOf(sent).chat.completions.stream({ model: 'm', messages: [] });
    const received: unknown[] = [];
    for await (const item of stream) received.push(item);
    expect(received).toEqual(sent);
    expect(await stream.finalContent()).toBe('ab');
    const last = { type: 'response.completed', response: { id: 'r', output: [] } };
    const response = clientOf([event, last], false).responses.stream({});
    expect(await response.finalResponse()).toMatchObject({ id: 'r' });
  },
);
