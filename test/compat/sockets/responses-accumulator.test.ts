import { ResponsesWebSocketAccumulator as Reference } from 'openai/lib/responses/responses-websocket-accumulator';
import { ResponsesWebSocketAccumulator } from 'petrel/lib/responses/responses-websocket-accumulator';
import { describe, expect, test } from 'vitest';

interface Event {
  type: string;
  [name: string]: unknown;
}

/** What the classes of both packages have. */
interface Accumulator {
  readonly current: object | undefined;
  add(event: Event): void;
  outputAt(index: number, part?: object): unknown;
}

const created: Event = {
  type: 'response.created',
  response: { id: 'r', object: 'response', status: 'in_progress', output: [] },
};
const message = (content: object[] = []): object => ({
  id: 'm',
  type: 'message',
  role: 'assistant',
  status: 'in_progress',
  content,
});
const added = (item: object, output_index = 0): Event => ({
  type: 'response.output_item.added',
  output_index,
  item,
});
const at = { output_index: 0, item_id: 'm', content_index: 0 };
const part: Event = {
  type: 'response.content_part.added',
  ...at,
  part: { type: 'output_text', text: '', annotations: [] },
};
const text = (delta: string): Event => ({ type: 'response.output_text.delta', ...at, delta });
const call = { id: 'f', type: 'function_call', name: 'f', call_id: 'c', arguments: '' };
const argument = (delta: unknown): Event => ({
  type: 'response.function_call_arguments.delta',
  output_index: 0,
  item_id: 'f',
  delta,
});
const shell = { id: 's', type: 'shell_call_output', call_id: 'c', output: [] };
const stdout = (delta: object): Event => ({
  type: 'response.shell_call_output_content.delta',
  output_index: 0,
  item_id: 's',
  command_index: 1,
  delta,
});
const completed: Event = { type: 'response.completed', response: { id: 'r', output: [] } };

const sequences: Record<string, Event[]> = {
  'an item that is added twice': [
    created,
    added(message()),
    added(message()),
    text('a'),
    completed,
  ],
  'a message': [
    created,
    { type: 'response.in_progress', response: { id: 'r', status: 'in_progress', model: 'm' } },
    added(message()),
    part,
    text('Hel'),
    text('lo'),
    { type: 'response.output_text.done', ...at, text: 'Hello!' },
    {
      type: 'response.output_item.done',
      output_index: 0,
      item: message([{ ...Object(part.part), text: 'Hello!' }]),
    },
    completed,
  ],
  'a text before its message': [
    created,
    text('Hel'),
    text('lo'),
    added(message()),
    part,
    text('!'),
  ],
  'a text before its part': [created, added(message()), text('Hello')],
  'a refusal before its message': [created, { type: 'response.refusal.delta', ...at, delta: 'No' }],
  'nothing before a text': [text('Hello')],
  'items in another order': [
    created,
    added(call, 3),
    added(message(), 1),
    { ...text('x'), output_index: 1 },
  ],
  arguments: [created, added(call), argument('{"a"'), argument(':1}')],
  'arguments before their call': [
    created,
    argument('{"a"'),
    argument(':1}'),
    added({ ...call, arguments: '{' }),
  ],
  'arguments that are no text': [created, added(call), argument(1), argument('{}')],
  'arguments of another item': [created, added(call), { ...argument('{}'), item_id: 'x' }],
  'input of a custom tool': [
    created,
    { type: 'response.custom_tool_call_input.delta', output_index: 0, item_id: 'x', delta: 'ab' },
    { type: 'response.custom_tool_call_input.done', output_index: 0, item_id: 'x', input: 'abc' },
  ],
  'output of a shell': [
    created,
    added(shell),
    stdout({ stdout: 'a' }),
    stdout({ stdout: 'b', stderr: 'c' }),
  ],
  'an item without a type': [created, added({ id: 'x' }), added(message())],
  'a call without a name': [created, added({ ...call, name: undefined })],
  'a reasoning': [
    created,
    added({ id: 'm', type: 'reasoning', summary: [] }),
    {
      type: 'response.reasoning_summary_part.added',
      output_index: 0,
      item_id: 'm',
      summary_index: 0,
      part: { type: 'summary_text', text: '' },
    },
    {
      type: 'response.reasoning_summary_text.delta',
      output_index: 0,
      item_id: 'm',
      summary_index: 0,
      delta: 'Hm',
    },
  ],
  'an annotation': [
    created,
    added(message()),
    part,
    {
      type: 'response.output_text.annotation.added',
      ...at,
      annotation_index: 0,
      annotation: { type: 'file_path', file_id: 'x', index: 1 },
    },
  ],
  'an index that is none': [created, { ...text('x'), output_index: -1 }],
  'an event without an index': [created, { type: 'response.output_text.delta', delta: 'x' }],
  'a text without anything it belongs to': [
    created,
    { type: 'response.reasoning_text.delta', ...at, delta: 'x' },
  ],
  'an unknown event': [
    created,
    { type: 'response.new_thing', value: 1 },
    { type: 'codex.rate_limits' },
  ],
  'an error': [created, added(message()), { type: 'error', error: { message: 'No.' } }],
  'the next response': [
    created,
    added(message()),
    completed,
    { ...created, response: { id: 'r2' } },
  ],
  'events after the end': [completed, added(message()), text('x')],
  'a given text': [
    { ...created, response: { id: 'r', output: [], output_text: 'given' } },
    added(message()),
    part,
    text('x'),
  ],
  'a response that is none': [{ type: 'response.created', response: null }, created],
  'a lane': [
    { ...created, stream_id: 'a' },
    { ...text('x'), stream_id: 'a' },
    { ...text('y'), stream_id: 'b' },
  ],
};

/** The states after each event; of an error only that there is one. */
function states(accumulator: Accumulator, events: readonly Event[]): unknown[] {
  return events.map((event) => {
    accumulator.add(structuredClone(event));
    const { error, ...state }: { error?: unknown } = accumulator.current ?? {};
    const parts = [0, 1].map((index) => accumulator.outputAt(index));
    const selectors = [
      { content_index: 0 },
      { content_index: 0, annotation_index: 0 },
      { summary_index: 0 },
    ];
    const selected = selectors.map((selector) => accumulator.outputAt(0, selector));
    return JSON.parse(JSON.stringify([state, error instanceof Error, parts, selected]));
  });
}

describe('the state after each event is that of the reference client', () => {
  for (const [name, events] of Object.entries(sequences)) {
    test(name, () => {
      const wanted = states(new Reference() as Accumulator, events);
      expect(states(new ResponsesWebSocketAccumulator() as Accumulator, events)).toEqual(wanted);
    });
  }

  test('nothing is known at first, and again after a reset', () => {
    const accumulator = new ResponsesWebSocketAccumulator();
    expect(accumulator.current).toBeUndefined();
    accumulator.add(created);
    accumulator.reset();
    expect(accumulator.current).toBeUndefined();
  });

  test('what was read does not change any more', () => {
    const accumulator = new ResponsesWebSocketAccumulator();
    for (const event of [created, added(message()), part, text('a')]) accumulator.add(event);
    const before = accumulator.current;
    const copy = structuredClone(before);
    accumulator.add(text('b'));
    expect(before).toEqual(copy);
  });
});
