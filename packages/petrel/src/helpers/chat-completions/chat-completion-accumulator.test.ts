import { expect, test } from 'vitest';
import { chunk, delta } from '../../../test/streams.ts';
import type { ChatCompletionChunk } from '../../generated/models/chat/completions/completions.ts';
import { accumulateChatCompletion } from './chat-completion-accumulator.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';

function accumulate(...chunks: ChatCompletionChunk[]): ChatCompletionSnapshot | undefined {
  let snapshot: ChatCompletionSnapshot | undefined;
  for (const one of chunks) snapshot = accumulateChatCompletion(one, snapshot);
  return snapshot;
}

function messageOf(...deltas: unknown[]): unknown {
  return accumulate(...deltas.map((value) => delta(value)))?.choices[0]?.message;
}

function callsOf(...pieces: unknown[]): unknown {
  const message = messageOf(...pieces.map((piece) => ({ tool_calls: [piece] })));
  return Reflect.get(Object(message), 'tool_calls');
}

function call(id: string, name: string, text: string): object {
  return { id, type: 'function', function: { name, arguments: text } };
}

test('a snapshot is the same object at every chunk, and chunks stay as they are', () => {
  const first = delta({ role: 'assistant', content: 'a', tool_calls: [{ index: 0, id: 'x' }] });
  const copy = structuredClone(first);
  const snapshot = accumulateChatCompletion(first);
  expect(accumulateChatCompletion(delta({ content: 'b' }), snapshot)).toBe(snapshot);
  expect(snapshot.choices[0]?.message.content).toBe('ab');
  expect(first).toEqual(copy);
});

test('a snapshot that was stored as JSON can grow on', () => {
  const piece = { index: 1, id: 'b', function: { name: 'g', arguments: '{' } };
  const start = accumulate(
    delta({ tool_calls: [{ index: 0, id: 'a', function: { name: 'f', arguments: '{}' } }, piece] }),
  );
  const stored: ChatCompletionSnapshot = JSON.parse(JSON.stringify(start));
  accumulateChatCompletion(
    delta({ tool_calls: [{ index: 1, function: { arguments: '}' } }] }),
    stored,
  );
  expect(stored.choices[0]?.message.tool_calls).toEqual([
    call('a', 'f', '{}'),
    call('b', 'g', '{}'),
  ]);
});

test('a01: a new id starts a new call although the index is the same', () => {
  const whole = (id: string): object => ({ index: 0, ...call(id, 'write_file', `{"id":"${id}"}`) });
  expect(callsOf(whole('a'), whole('b'), whole('c'))).toEqual([
    call('a', 'write_file', '{"id":"a"}'),
    call('b', 'write_file', '{"id":"b"}'),
    call('c', 'write_file', '{"id":"c"}'),
  ]);
});

test('a01: the same id, or none, continues a call', () => {
  const next = { index: 0, function: { arguments: '1' } };
  expect(
    callsOf({ index: 0, ...call('a', 'f', '[') }, next, { ...next, id: 'a' }, { ...next, id: '' }),
  ).toEqual([call('a', 'f', '[111')]);
});

test.each<[string, object[], object[]]>([
  [
    'no index',
    [call('a', 'f', '{'), { function: { arguments: '}' } }, call('b', 'g', '{}')],
    [call('a', 'f', '{}'), call('b', 'g', '{}')],
  ],
  [
    'no index, pieces of two calls mixed',
    [call('a', 'f', '{'), call('b', 'g', '['), call('a', '', '}'), call('b', '', ']')],
    [call('a', 'f', '{}'), call('b', 'g', '[]')],
  ],
  [
    'neither index nor id',
    [call('', 'f', '{}'), call('', 'g', '{}')],
    [call('', 'f', '{}'), call('', 'g', '{}')],
  ],
  [
    'neither index nor id, one name',
    [call('', 'f', '{"a":1}'), call('', 'f', '{"a":2}')],
    [call('', 'f', '{"a":1}'), call('', 'f', '{"a":2}')],
  ],
  [
    'a name that is repeated',
    [
      { index: 0, ...call('a', 'f', '{') },
      { index: 0, ...call('a', 'f', '}') },
    ],
    [call('a', 'f', '{}')],
  ],
  [
    'a name in pieces',
    [
      { index: 0, ...call('a', 'get_', '') },
      { index: 0, function: { name: 'time', arguments: '{}' } },
    ],
    [call('a', 'get_time', '{}')],
  ],
  [
    'null arguments',
    [{ index: 0, id: 'a', function: { name: 'f', arguments: null } }],
    [call('a', 'f', '')],
  ],
  [
    'arguments that are an object',
    [{ index: 0, id: 'a', function: { name: 'f', arguments: { b: 1 } } }],
    [call('a', 'f', '{"b":1}')],
  ],
  [
    'an index that begins at 1',
    [
      { index: 1, ...call('a', 'f', '{') },
      { index: 1, function: { arguments: '}' } },
    ],
    [call('a', 'f', '{}')],
  ],
])('tool calls with %s', (_what, pieces, calls) => {
  expect(callsOf(...pieces)).toEqual(calls);
});

test('a custom tool call has a name and an input', () => {
  const first = { index: 0, id: 'a', type: 'custom', custom: { name: 'sh', input: '' } };
  expect(callsOf(first, { index: 0, custom: { input: 'ls' } })).toEqual([
    { id: 'a', type: 'custom', custom: { name: 'sh', input: 'ls' } },
  ]);
});

test('a02: a choice that first appears later counts its first tokens once', () => {
  const logprob = { token: 'b', logprob: -1, bytes: null, top_logprobs: [] };
  const snapshot = accumulate(
    chunk([]),
    chunk([{ index: 0, delta: { content: 'a' }, finish_reason: null }]),
    chunk([
      {
        index: 1,
        delta: { content: 'b' },
        logprobs: { content: [logprob], refusal: null },
        finish_reason: null,
      },
    ]),
  );
  expect(snapshot?.choices.map(({ message }) => message.content)).toEqual(['a', 'b']);
  expect(snapshot?.choices[1]?.logprobs).toEqual({ content: [logprob], refusal: null });
});

test('a03: pieces of audio are joined', () => {
  expect(
    messageOf(
      { role: 'assistant', audio: { id: 'audio_1', transcript: 'He' } },
      { audio: { data: 'AA' } },
      { audio: { data: 'BB', transcript: 'y' } },
      { audio: { expires_at: 9 } },
    ),
  ).toEqual({
    role: 'assistant',
    audio: { id: 'audio_1', data: 'AABB', transcript: 'Hey', expires_at: 9 },
  });
});

test('a04: an empty finish reason is none', () => {
  const empty = delta({ content: 'a' }, '');
  expect(accumulate(empty)?.choices[0]?.finish_reason).toBeNull();
  expect(accumulate(empty, delta({}, 'stop'), empty)?.choices[0]?.finish_reason).toBe('stop');
});

test.each([[null], [undefined], ['text'], [[null, 1]]])(
  'chunks may have %j as choices',
  (choices) => {
    const usage = { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 };
    const snapshot = accumulate(delta({ content: 'a' }), chunk(choices, { usage }));
    expect(snapshot?.usage).toEqual(usage);
    expect(snapshot?.choices).toHaveLength(1);
  },
);

test('a14: a choice may have null or nothing as its delta, and filter results are kept', () => {
  const results = { hate: { filtered: false, severity: 'safe' } };
  const snapshot = accumulate(
    chunk([{ index: 0, delta: null, content_filter_results: results }]),
    chunk([{ index: 0, finish_reason: 'content_filter' }]),
  );
  expect(snapshot?.choices).toEqual([
    {
      index: 0,
      message: {},
      logprobs: null,
      finish_reason: 'content_filter',
      content_filter_results: results,
    },
  ]);
});

test('a15: empty content is content', () => {
  expect(messageOf({ role: 'assistant', content: '' })).toEqual({ role: 'assistant', content: '' });
});

test('a16: each choice is assembled by its index', () => {
  const piece = (index: number, content: string, finish_reason: string | null = null): object => ({
    index,
    delta: { content },
    finish_reason,
  });
  const snapshot = accumulate(
    chunk([piece(1, 'x')]),
    chunk([piece(0, 'a'), piece(1, 'y', 'length')]),
    chunk([piece(0, 'b', 'stop')]),
  );
  expect(snapshot?.choices).toEqual([
    { index: 0, message: { content: 'ab' }, logprobs: null, finish_reason: 'stop' },
    { index: 1, message: { content: 'xy' }, logprobs: null, finish_reason: 'length' },
  ]);
});

test('reasoning of compatible servers is joined and kept', () => {
  expect(
    messageOf(
      {
        reasoning_content: 'I ',
        reasoning: 'We ',
        reasoning_details: [{ type: 'reasoning.text', index: 0, text: 'I ' }],
      },
      {
        reasoning_content: 'see',
        reasoning: 'see',
        reasoning_details: [{ type: 'reasoning.text', index: 0, text: 'see', signature: 's' }],
      },
      {
        reasoning_content: null,
        reasoning_details: [{ type: 'reasoning.encrypted', index: 1, data: 'xx' }],
      },
      { reasoning_details: [{ type: 'reasoning.encrypted', index: 1, data: 'yy' }] },
    ),
  ).toEqual({
    reasoning_content: 'I see',
    reasoning: 'We see',
    reasoning_details: [
      { type: 'reasoning.text', index: 0, text: 'I see', signature: 's' },
      { type: 'reasoning.encrypted', index: 1, data: 'xx' },
      { type: 'reasoning.encrypted', index: 1, data: 'yy' },
    ],
  });
});

test('usage in every chunk: the last one counts', () => {
  const usage = (total_tokens: number): object => ({
    usage: { prompt_tokens: 1, completion_tokens: total_tokens - 1, total_tokens },
  });
  const snapshot = accumulate(chunk([], usage(2)), chunk([], usage(5)), chunk([], { usage: null }));
  expect(snapshot?.usage?.total_tokens).toBe(5);
});

test('members of names that every object has change nothing but themselves', () => {
  const text = '{"index":0,"delta":{"__proto__":{"a":1},"constructor":"x"},"__proto__":{"b":1}}';
  const snapshot = accumulate(chunk([JSON.parse(text)], JSON.parse('{"__proto__":{"c":1}}')));
  expect(Reflect.get({}, 'a') ?? Reflect.get({}, 'b') ?? Reflect.get({}, 'c')).toBeUndefined();
  expect(Object.getPrototypeOf(snapshot?.choices[0]?.message)).toBe(Object.prototype);
});
