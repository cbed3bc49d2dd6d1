import Reference from 'openai';
import { OpenAI } from 'petrel';
import { makeParseableResponseFormat } from 'petrel/lib/parser';
import { expect, test } from 'vitest';
import type { ChatCompletionStreamParams } from '../../../packages/petrel/src/helpers/chat-completions/chat-completion-stream.ts';
import { delta, sse } from '../../../packages/petrel/test/streams.ts';

const EVENTS = [
  'connect',
  'chunk',
  'content',
  'content.delta',
  'content.done',
  'refusal.done',
  'tool_calls.function.arguments.delta',
  'tool_calls.function.arguments.done',
  'chatCompletion',
  'message',
  'functionToolCall',
  'finalContent',
  'finalMessage',
  'finalChatCompletion',
  'finalFunctionToolCall',
  'error',
  'abort',
  'end',
];

/** What both packages have in common. */
interface Helper {
  messages: object[];
  abort: () => void;
  done: () => Promise<void>;
}

const params: ChatCompletionStreamParams = {
  model: 'm',
  messages: [
    { role: 'developer', content: 'Be brief.' },
    { role: 'user', content: 'Hi' },
  ],
};

/** What `read` returns for the streams of both packages. */
async function both<Result>(
  items: readonly object[],
  read: (helper: Helper) => Promise<Result>,
  body: Partial<ChatCompletionStreamParams> = {},
): Promise<[own: Result, reference: Result]> {
  const options = {
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: () => Promise.resolve(sse(items, true)),
  };
  const own = await read(new OpenAI(options).chat.completions.stream({ ...params, ...body }));
  const reference = new Reference(options).chat.completions;
  return [own, await read(reference.stream({ ...params, ...body } as never))];
}

const start = delta({ role: 'assistant', content: '' });
const callDelta = (text: string, rest: object = {}): object =>
  delta({ tool_calls: [{ index: 0, ...rest, function: { arguments: text } }] });
const callStart = delta({
  tool_calls: [{ index: 0, id: 'a', type: 'function', function: { name: 'f', arguments: '' } }],
});
const text = [start, delta({ content: 'He' }), delta({ content: 'y' }), delta({}, 'stop')];
const json = ['{"a":', '"x', '"}'];
const schema = { type: 'object', properties: {} };

/** Listens to an event that the types of both packages name in their own ways. */
function listen(helper: Helper, event: string, listener: (...args: unknown[]) => void): void {
  Reflect.apply(Reflect.get(helper, 'on'), helper, [event, listener]);
}

/** The names of the events, in their order. */
async function namesOf(helper: Helper, abortedAt?: string): Promise<string[]> {
  const seen: string[] = [];
  for (const event of EVENTS) {
    listen(helper, event, () => {
      seen.push(event);
      if (event === abortedAt) helper.abort();
    });
  }
  await helper.done().catch(() => {});
  return seen;
}

test.each<[string, object[]]>([
  ['a call after empty text', [start, callStart, callDelta('{}'), delta({}, 'tool_calls')]],
  ['empty text', [start, delta({}, 'stop')]],
  ['text that is cut off', [start, delta({ content: 'He' })]],
  ['a call that is cut off', [start, callStart, callDelta('{"a')]],
  ['a call whose end is missing', [start, callStart, callDelta('{}')]],
])('%s has the events of the openai package', async (_what, items) => {
  const [own, reference] = await both(items, (helper) => namesOf(helper));
  expect(own).toEqual(reference);
});

test.each([
  'connect',
  'chunk',
  'content',
  'content.delta',
  'content.done',
  'message',
  'finalMessage',
])('an abort by a listener of `%s` has the events of the openai package', async (event) => {
  const [own, reference] = await both(text, (helper) => namesOf(helper, event));
  expect(own).toEqual(reference);
});

/** The message as it was at every chunk. */
async function messagesOf(helper: Helper): Promise<unknown[]> {
  const seen: unknown[] = [];
  listen(helper, 'chunk', (_chunk, snapshot) => {
    const [choice] = (snapshot as { choices: { message: object }[] }).choices;
    seen.push(JSON.parse(JSON.stringify(choice?.message)));
  });
  await helper.done();
  return seen;
}

test('snapshots have `parsed` for a format with a parser, as in the openai package', async () => {
  const format = { type: 'json_schema' as const, json_schema: { name: 'a', strict: true, schema } };
  const items = [start, ...json.map((content) => delta({ content })), delta({}, 'stop')];
  for (const response_format of [makeParseableResponseFormat(format, JSON.parse), format]) {
    const [own, reference] = await both(items, messagesOf, { response_format });
    expect(own).toEqual(reference);
  }
});

test('snapshots have `parsed_arguments` for strict functions, as in the openai package', async () => {
  const items = [
    delta({ role: 'assistant', content: null }),
    callStart,
    ...json.map((piece) => callDelta(piece)),
    delta({}, 'tool_calls'),
  ];
  for (const strict of [true, false]) {
    const tools = [
      { type: 'function' as const, function: { name: 'f', strict, parameters: schema } },
    ];
    const [own, reference] = await both(items, messagesOf, { tools });
    expect(own).toEqual(reference);
  }
});

test('`messages` begins with those of the request, as in the openai package', async () => {
  for (const items of [text, text.slice(0, 2), [start, { error: { message: 'boom' } }]]) {
    const [own, reference] = await both(items, async (helper) => {
      await helper.done().catch(() => {});
      return helper.messages;
    });
    expect(own).toEqual(reference);
  }
});
