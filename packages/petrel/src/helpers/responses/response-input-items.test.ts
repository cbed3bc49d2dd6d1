import { expect, test } from 'vitest';
import {
  toResponseInputItem,
  toResponseInputItems,
  type ResponseInputItemLike,
} from './response-input-items.ts';

/** Items as servers send them, which may not have the shape of any type. */
function convert(...items: object[]): unknown {
  return toResponseInputItems(items as ResponseInputItemLike[]);
}

test('items keep their order and lose what only responses have', () => {
  expect(
    convert(
      { id: 'rs', type: 'reasoning', summary: [], encrypted_content: 'x' },
      {
        id: 'm',
        type: 'message',
        role: 'assistant',
        content: [{ type: 'output_text', text: 'a', parsed: { a: 1 } }],
      },
      { id: 'f', type: 'function_call', arguments: '{}', parsed_arguments: {}, created_by: 'user' },
      { id: 's', type: 'shell_call_output', output: [{ stdout: 'a', created_by: 'user' }] },
    ),
  ).toEqual([
    { id: 'rs', type: 'reasoning', summary: [], encrypted_content: 'x' },
    { id: 'm', type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'a' }] },
    { id: 'f', type: 'function_call', arguments: '{}' },
    { id: 's', type: 'shell_call_output', output: [{ stdout: 'a' }] },
  ]);
});

test.each([
  { type: 'computer_call_output', status: 'failed' },
  { type: 'custom_tool_call_output', status: 'in_progress' },
  { type: 'additional_tools', role: 'assistant', tools: [] },
])('$type that cannot be sent back is left out', (item) => {
  expect(convert(item)).toEqual([]);
  expect(toResponseInputItem(item as unknown as ResponseInputItemLike)).toBeNull();
});

test('a completed output of a custom tool has no status as an input', () => {
  expect(convert({ type: 'custom_tool_call_output', status: 'completed', output: 'a' })).toEqual([
    { type: 'custom_tool_call_output', output: 'a' },
  ]);
});

test('messages without a type and items of unknown types stay as they are', () => {
  const items = [
    { role: 'user', content: 'Hi' },
    { type: 'constructor', thought: 'a' },
  ];
  expect(convert(...items)).toEqual(items);
});

test('the items given are not changed', () => {
  const item = { id: 'f', type: 'function_call', parsed_arguments: {}, created_by: 'user' };
  convert(item);
  expect(item).toEqual({
    id: 'f',
    type: 'function_call',
    parsed_arguments: {},
    created_by: 'user',
  });
});
