import { describe, expect, test } from 'vitest';
import type { Response, ResponseStreamEvent } from '../../generated/models/responses/responses.ts';
import { accumulateResponse } from './response-accumulator.ts';

/** What a server has sent, which may not have the shape of an event. */
function accumulate(...events: object[]): Response | undefined {
  let snapshot: Response | undefined;
  for (const event of events) snapshot = accumulateResponse(event as ResponseStreamEvent, snapshot);
  return snapshot;
}

const response = (rest: object = {}): object => ({
  id: 'r',
  object: 'response',
  status: 'in_progress',
  output: [],
  ...rest,
});
const created = { type: 'response.created', response: response() };
const added = (output_index: number, item: object): object => ({
  type: 'response.output_item.added',
  output_index,
  item,
});
const on = (type: string, rest: object = {}): object => ({
  type: `response.${type}`,
  item_id: 'i',
  output_index: 0,
  ...rest,
});
const itemAfter = (item: object, ...events: object[]): unknown =>
  accumulate(created, added(0, { id: 'i', ...item }), ...events)?.output[0];

test('a snapshot is the same object at every event, and events stay as they are', () => {
  const item = added(0, { id: 'i', type: 'message', role: 'assistant', content: [] });
  const events = [created, item, on('output_text.delta', { content_index: 0, delta: 'a' })];
  const copies = structuredClone(events);
  const first = accumulate(created);
  expect(accumulateResponse(item as ResponseStreamEvent, first)).toBe(first);
  accumulate(...events);
  expect(events).toEqual(copies);
});

describe('each kind of item grows by its own events', () => {
  const index = { content_index: 0 };
  test.each<[string, object, object[], object]>([
    [
      'text',
      { type: 'message', content: [] },
      [
        on('content_part.added', {
          ...index,
          part: { type: 'output_text', text: '', annotations: [] },
        }),
        on('output_text.delta', { ...index, delta: 'He', logprobs: [{ token: 'He' }] }),
        on('output_text.delta', { ...index, delta: 'y', logprobs: [{ token: 'y' }] }),
        on('output_text.annotation.added', {
          ...index,
          annotation_index: 0,
          annotation: { type: 'url_citation' },
        }),
      ],
      {
        type: 'message',
        content: [
          {
            type: 'output_text',
            text: 'Hey',
            annotations: [{ type: 'url_citation' }],
            logprobs: [{ token: 'He' }, { token: 'y' }],
          },
        ],
      },
    ],
    [
      'text that its end corrects',
      { type: 'message', content: [] },
      [
        on('output_text.delta', { ...index, delta: 'Hx' }),
        on('output_text.done', { ...index, text: 'Hey', logprobs: [] }),
      ],
      { type: 'message', content: [{ type: 'output_text', text: 'Hey', annotations: [] }] },
    ],
    [
      'refusal',
      { type: 'message', content: [] },
      [
        on('refusal.delta', { ...index, delta: 'no' }),
        on('refusal.delta', { ...index, delta: 'pe' }),
        on('refusal.done', { ...index, refusal: 'nope' }),
      ],
      { type: 'message', content: [{ type: 'refusal', refusal: 'nope' }] },
    ],
    [
      'reasoning',
      { type: 'reasoning', summary: [] },
      [
        on('reasoning_summary_part.added', {
          summary_index: 0,
          part: { type: 'summary_text', text: '' },
        }),
        on('reasoning_summary_text.delta', { summary_index: 0, delta: 'a' }),
        on('reasoning_summary_text.delta', { summary_index: 1, delta: 'b' }),
        on('reasoning_summary_text.done', { summary_index: 1, text: 'B' }),
        on('reasoning_text.delta', { ...index, delta: 'x' }),
        on('reasoning_text.done', { ...index, text: 'X' }),
      ],
      {
        type: 'reasoning',
        summary: [
          { type: 'summary_text', text: 'a' },
          { type: 'summary_text', text: 'B' },
        ],
        content: [{ type: 'reasoning_text', text: 'X' }],
      },
    ],
    [
      'function call',
      { type: 'function_call', name: 'f', arguments: '' },
      [
        on('function_call_arguments.delta', { delta: '{"a"' }),
        on('function_call_arguments.delta', { delta: ':1}' }),
        on('function_call_arguments.done', { arguments: '{"a":1}' }),
      ],
      { type: 'function_call', name: 'f', arguments: '{"a":1}' },
    ],
    [
      'custom call',
      { type: 'custom_tool_call', input: '' },
      [
        on('custom_tool_call_input.delta', { delta: 'ls' }),
        on('custom_tool_call_input.done', { input: 'ls -l' }),
      ],
      { type: 'custom_tool_call', input: 'ls -l' },
    ],
    [
      'MCP call',
      { type: 'mcp_call', arguments: '', status: 'in_progress' },
      [
        on('mcp_call_arguments.delta', { delta: '{}' }),
        on('mcp_call_arguments.done', { arguments: '{}' }),
        on('mcp_call.failed'),
      ],
      { type: 'mcp_call', arguments: '{}', status: 'failed' },
    ],
    [
      'MCP list',
      { type: 'mcp_list_tools', tools: [] },
      [on('mcp_list_tools.in_progress'), on('mcp_list_tools.completed')],
      { type: 'mcp_list_tools', tools: [] },
    ],
    [
      'code interpreter',
      { type: 'code_interpreter_call', code: '', status: 'in_progress' },
      [
        on('code_interpreter_call_code.delta', { delta: 'print(' }),
        on('code_interpreter_call_code.delta', { delta: '1)' }),
        on('code_interpreter_call.interpreting'),
      ],
      { type: 'code_interpreter_call', code: 'print(1)', status: 'interpreting' },
    ],
    [
      'shell call',
      { type: 'shell_call', action: { commands: [] } },
      [
        on('shell_call_command.added', { command_index: 0, command: '' }),
        on('shell_call_command.delta', { command_index: 0, delta: 'ls' }),
        on('shell_call_command.delta', { command_index: 1, delta: 'pw' }),
        on('shell_call_command.done', { command_index: 1, command: 'pwd' }),
      ],
      { type: 'shell_call', action: { commands: ['ls', 'pwd'] } },
    ],
    [
      'shell output',
      { type: 'shell_call_output', output: [] },
      [
        on('shell_call_output_content.delta', { command_index: 0, delta: { stdout: 'a' } }),
        on('shell_call_output_content.delta', {
          command_index: 0,
          delta: { stdout: 'b', stderr: 'e' },
        }),
        on('shell_call_output_content.delta', { command_index: 1, delta: { stdout: 'x' } }),
        on('shell_call_output_content.done', {
          command_index: 1,
          output: [{ stdout: 'xy', stderr: '', outcome: { type: 'exit', exit_code: 0 } }],
        }),
      ],
      {
        type: 'shell_call_output',
        output: [
          { stdout: 'ab', stderr: 'e' },
          { stdout: 'xy', stderr: '', outcome: { type: 'exit', exit_code: 0 } },
        ],
      },
    ],
    [
      'web search',
      { type: 'web_search_call', status: 'in_progress' },
      [on('web_search_call.searching'), on('web_search_call.completed')],
      { type: 'web_search_call', status: 'completed' },
    ],
    [
      'file search',
      { type: 'file_search_call', status: 'in_progress' },
      [on('file_search_call.searching')],
      { type: 'file_search_call', status: 'searching' },
    ],
    [
      'image',
      { type: 'image_generation_call', status: 'in_progress', result: null },
      [
        on('image_generation_call.generating'),
        on('image_generation_call.partial_image', {
          partial_image_b64: 'AA',
          partial_image_index: 0,
        }),
        on('image_generation_call.completed'),
      ],
      { type: 'image_generation_call', status: 'completed', result: null },
    ],
    [
      'compaction',
      { type: 'compaction', encrypted_content: 'x' },
      [on('compaction.compacting')],
      { type: 'compaction', encrypted_content: 'x' },
    ],
    [
      'apply patch',
      { type: 'apply_patch_call', operation: { type: 'create_file' } },
      [],
      { type: 'apply_patch_call', operation: { type: 'create_file' } },
    ],
    [
      'computer',
      { type: 'computer_call', actions: [{ type: 'click' }] },
      [],
      { type: 'computer_call', actions: [{ type: 'click' }] },
    ],
    [
      'an unknown kind',
      { type: 'telepathy_call', thought: 'a' },
      [on('telepathy_call.sending', { delta: 'b' })],
      { type: 'telepathy_call', thought: 'a' },
    ],
  ])('%s', (_kind, item, events, expected) => {
    expect(itemAfter(item, ...events)).toEqual({ id: 'i', ...expected });
  });
});

test('spoken answers are kept beside the items', () => {
  const snapshot = accumulate(
    created,
    { type: 'response.audio.delta', delta: 'AA' },
    { type: 'response.audio.delta', delta: 'BB' },
    { type: 'response.audio.transcript.delta', delta: 'Hey' },
  );
  expect(Reflect.get(Object(snapshot), 'audio')).toEqual({ data: 'AABB', transcript: 'Hey' });
});

test('output_text follows the output', () => {
  const snapshot = accumulate(created, on('output_text.delta', { content_index: 0, delta: 'He' }));
  expect(snapshot?.output_text).toBe('He');
  const more = on('output_text.delta', { content_index: 0, delta: 'y' });
  expect(accumulateResponse(more as ResponseStreamEvent, snapshot).output_text).toBe('Hey');
});

test('a07: the last event alone is enough', () => {
  const item = { id: 'm', type: 'message', content: [{ type: 'output_text', text: 'Hey' }] };
  const final = response({ status: 'completed', output: [item] });
  expect(accumulate({ type: 'response.completed', response: final })).toEqual({
    ...final,
    output_text: 'Hey',
  });
});

test.each([[[]], [undefined], [null]])(
  'a08: a last event with the output %j keeps the items',
  (output) => {
    const final = { ...response({ status: 'completed' }), output };
    const snapshot = accumulate(
      created,
      on('output_text.delta', { content_index: 0, delta: 'Hey' }),
      { type: 'response.completed', response: final },
    );
    expect(snapshot).toMatchObject({ status: 'completed', output_text: 'Hey' });
    expect(snapshot?.output).toHaveLength(1);
  },
);

test.each(['completed', 'failed', 'incomplete', 'cancelled'])(
  'a09: response.%s ends a response, whose status it gives where the server does not',
  (status) => {
    const final = { id: 'r', object: 'response', error: null };
    expect(accumulate(created, { type: `response.${status}`, response: final })).toMatchObject({
      status,
      error: null,
    });
  },
);

test('a10: items are distinguished by index and id, in any order of completion', () => {
  const reasoning = { id: 'rs', type: 'reasoning', summary: [], encrypted_content: 'secret' };
  const call = { id: 'fc', type: 'function_call', name: 'f', arguments: '{}' };
  const done = (output_index: number, item: object): object => ({
    type: 'response.output_item.done',
    output_index,
    item,
  });
  const begin = [
    added(0, { id: 'rs', type: 'reasoning', summary: [] }),
    added(1, { ...call, arguments: '' }),
    { type: 'response.function_call_arguments.delta', item_id: 'fc', output_index: 1, delta: '{' },
  ];
  expect(accumulate(created, ...begin, done(1, call), done(0, reasoning))?.output).toEqual([
    reasoning,
    call,
  ]);
  expect(accumulate(created, done(1, call), done(0, reasoning))?.output).toEqual([reasoning, call]);
});

test('items of a server that gives all the same index are distinguished by their ids', () => {
  const text = (id: string, delta: string): object =>
    on('output_text.delta', { item_id: id, content_index: 0, delta });
  const message = (id: string): object => ({ id, type: 'message', content: [] });
  const snapshot = accumulate(
    created,
    added(0, message('a')),
    added(0, message('b')),
    text('b', 'B'),
    text('a', 'A'),
  );
  expect(snapshot?.output_text).toBe('AB');
});

test('events without an index, an id or a beginning have an item made for them', () => {
  const snapshot = accumulate(
    { type: 'response.output_text.delta', delta: 'He' },
    { type: 'response.output_text.delta', delta: 'y', output_index: 0 },
    { type: 'response.function_call_arguments.delta', delta: '{}', item_id: 'fc', output_index: 1 },
  );
  expect(snapshot).toMatchObject({
    id: '',
    object: 'response',
    status: 'in_progress',
    output_text: 'Hey',
  });
  expect(snapshot?.output[1]).toMatchObject({ id: 'fc', type: 'function_call', arguments: '{}' });
});

test('keep-alives, unknown events and malformed ones leave the snapshot as it is', () => {
  const snapshot = accumulate(created);
  const before = structuredClone(snapshot);
  for (const event of [
    { type: 'keepalive', sequence_number: 3 },
    { type: 'response.telepathy.delta', delta: 'x' },
    { type: 'error', message: 'x' },
    { type: 'response.output_item.added', item: null },
    { type: 'response.completed', response: null },
    { type: 7 },
    {},
  ]) {
    accumulateResponse(event as ResponseStreamEvent, snapshot);
  }
  expect(snapshot).toEqual(before);
});
