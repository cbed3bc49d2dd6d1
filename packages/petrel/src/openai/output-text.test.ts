import { expect, test } from 'vitest';
import { addOutputText } from './output-text.ts';

const text = (value: string): object => ({ type: 'output_text', text: value, annotations: [] });
const message = (...content: object[]): object => ({ type: 'message', role: 'assistant', content });
const response = (...output: object[]): object => ({ object: 'response', output });

function outputText(value: object): unknown {
  addOutputText(value);
  return Reflect.get(value, 'output_text');
}

test('the text of all messages is joined, other items ignored', () => {
  const refusal = { type: 'refusal', refusal: 'no' };
  const tool = { type: 'function_call', name: 'f', arguments: '{}' };
  const value = response(message(text('a'), refusal, text('b')), tool, message(text('c')));
  expect(outputText(value)).toBe('abc');
});

test('a response without text has the empty one', () => {
  expect(outputText(response())).toBe('');
});

test('G3b: a spread, a clone and the JSON of a response keep its text', () => {
  const value = response(message(text('a')));
  addOutputText(value);
  for (const copy of [{ ...value }, structuredClone(value), JSON.parse(JSON.stringify(value))]) {
    expect(copy).toEqual({ ...response(message(text('a'))), output_text: 'a' });
  }
});

test('an event that carries a response gives it to that', () => {
  const inner = response(message(text('a')));
  const event = { type: 'response.completed', response: inner };
  const before = JSON.stringify(event);
  addOutputText(event);
  expect(Reflect.get(inner, 'output_text')).toBe('a');
  expect(JSON.stringify(event)).toBe(before);
});

test('the text of the output wins over an output_text of the server, which may be empty', () => {
  expect(outputText({ ...response(message(text('a'))), output_text: '' })).toBe('a');
  expect(outputText({ ...response(message(text('a'))), output_text: 'b' })).toBe('a');
  expect(outputText({ ...response(), output_text: 'b' })).toBe('b');
});

test.each([
  [null],
  ['text'],
  [{ object: 'list', data: [] }],
  [{ type: 'response.created', response: null }],
  [{ object: 'response', output: null }],
  [{ object: 'response', output: [null, { type: 'message', content: [null, { text: 1 }] }] }],
])('anything else does no harm: %j', (value) => {
  expect(() => addOutputText(value)).not.toThrow();
});
