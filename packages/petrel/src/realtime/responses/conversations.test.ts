import { expect, test } from 'vitest';
import { Conversations, type CreateEvent } from './conversations.ts';

const request = (input: string, lane: string, previous?: string): CreateEvent => ({
  type: 'response.create',
  model: 'm',
  input,
  store: false,
  stream_id: lane,
  ...(previous === undefined ? {} : { previous_response_id: previous }),
});

const inputs = (event: CreateEvent | null): unknown =>
  Array.isArray(event?.input) ? event.input.map((item) => 'content' in item && item.content) : null;

test('e14: the newest response of a lane is kept, however many the others make', () => {
  const conversations = new Conversations(2);
  conversations.add(request('slow', 'a'), 'slow_1', []);
  let previous: string | undefined;
  for (let n = 0; n < 50; n++) {
    conversations.add(request(`quick ${n}`, 'b', previous), `quick_${n}`, []);
    previous = `quick_${n}`;
  }
  expect(inputs(conversations.inFull(request('on', 'a', 'slow_1')))).toEqual(['slow', 'on']);
  expect(inputs(conversations.inFull(request('on', 'b', 'quick_49')))).toHaveLength(51);
  expect(conversations.inFull(request('on', 'b', 'quick_40'))).toBeNull();
});

test('e14: a new lane can continue the conversation of one that has ended', () => {
  const conversations = new Conversations(1);
  conversations.add(request('one', 'a'), 'r1', []);
  conversations.add(request('two', 'b', 'r1'), 'r2', []);
  expect(inputs(conversations.inFull(request('three', 'b', 'r2')))).toEqual([
    'one',
    'two',
    'three',
  ]);
});

test('e14: a conversation that is too large is not kept, which is explained, and others are', () => {
  const conversations = new Conversations(2, 1_000);
  conversations.add(request('small', 'a'), 'small_1', []);
  conversations.add(request('x'.repeat(500), 'b'), 'large_1', []);
  conversations.add(request('x'.repeat(500), 'b', 'large_1'), 'large_2', []);
  conversations.add(request('more', 'b', 'large_2'), 'large_3', []);
  const next = request('on', 'b', 'large_3');
  expect(conversations.inFull(next)).toBeNull();
  expect(conversations.limitOf(next)).toContain('more than 1000 bytes');
  const small = request('on', 'a', 'small_1');
  expect(inputs(conversations.inFull(small))).toEqual(['small', 'on']);
  expect(conversations.limitOf(small)).toBeNull();
});
