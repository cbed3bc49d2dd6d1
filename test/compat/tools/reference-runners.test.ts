import Reference from 'openai';
import { OpenAI } from 'petrel';
import { expect, test } from 'vitest';
import {
  scriptedChat,
  type ScriptedMessage,
  type ScriptedRequest,
} from '../../../packages/petrel/test/scripted-model.ts';
import { record, type Record } from '../streams/record-events.ts';

const EVENTS = [
  'connect',
  'content',
  'chatCompletion',
  'message',
  'functionToolCall',
  'functionToolCallResult',
  'finalContent',
  'finalMessage',
  'finalChatCompletion',
  'finalFunctionToolCall',
  'finalFunctionToolCallResult',
  'totalUsage',
  'error',
  'abort',
  'end',
];
const FINALS = [
  'finalContent',
  'finalMessage',
  'finalFunctionToolCall',
  'finalFunctionToolCallResult',
  'totalUsage',
  'allChatCompletions',
];

interface Outcome {
  records: Record[];
  requests: ScriptedRequest[];
}

type Script = Parameters<typeof scriptedChat>[0];

/** The requests, events and results of the runners of both packages. */
async function both(
  script: Script,
  body: object,
  options: object = {},
): Promise<[Outcome, Outcome]> {
  const outcomes = [];
  // What is used of both clients is the same.
  for (const Client of [OpenAI, Reference as unknown as typeof OpenAI]) {
    const model = scriptedChat(script);
    const client = new Client({
      apiKey: 'test-key',
      maxRetries: 0,
      fetch: model.fetch as typeof fetch,
    });
    const params = { model: 'm', messages: [{ role: 'user', content: 'Hi' }], ...body };
    const runner = client.chat.completions.runTools(params as never, options);
    const records = await record(runner, EVENTS, FINALS);
    outcomes.push({ records, requests: model.requests.map(withoutDefaults) });
  }
  const [own, reference] = outcomes;
  if (own === undefined || reference === undefined) throw new Error('There are two packages.');
  return [own, reference];
}

/** The reference sends `tool_choice: 'auto'` and `stream: false`, which the caller has not given (c16). */
function withoutDefaults({ tool_choice, stream, ...rest }: ScriptedRequest): ScriptedRequest {
  return {
    ...rest,
    ...(tool_choice === 'auto' || tool_choice === undefined ? {} : { tool_choice }),
    ...(stream === true ? { stream } : {}),
  };
}

function tool(name: string, run: (args: never) => unknown, rest: object = {}): object {
  const declared = { name, description: name, parameters: { type: 'object' } };
  return { type: 'function', function: { ...declared, parse: JSON.parse, function: run, ...rest } };
}

const call = (...names: string[]): ScriptedMessage => ({
  tool_calls: names.map((name) => ({ name, arguments: '{"a":1}' })),
});
const tools = [tool('add', ({ a }: { a: number }) => a + 1), tool('text', () => 'sunny')];

const SCRIPTS: [string, Script, object, object][] = [
  ['an answer without calls', [{ content: 'Hi.' }], { tools }, {}],
  ['one call', [call('add'), { content: 'Two.' }], { tools }, {}],
  ['calls at once', [call('add', 'text'), { content: 'Done.' }], { tools }, {}],
  [
    'calls one after the other',
    [call('add', 'text'), { content: 'Done.' }],
    { tools, parallel_tool_calls: false },
    {},
  ],
  [
    'text beside calls',
    [{ ...call('add'), content: 'Let me see.' }, { content: 'Two.' }],
    { tools },
    {},
  ],
  ['the limit', () => call('add'), { tools }, { maxChatCompletions: 3 }],
  [
    'a named function',
    [call('add')],
    { tools, tool_choice: { type: 'function', function: { name: 'add' } } },
    {},
  ],
  [
    'a function without parse',
    [call('raw'), { content: 'Ok.' }],
    { tools: [tool('raw', (text: string) => text, { parse: undefined })] },
    {},
  ],
  [
    'a strict function',
    [call('add'), { content: 'Two.' }],
    { tools: [tool('add', () => 2, { strict: true })] },
    {},
  ],
  [
    'a context',
    [call('add'), { content: 'Ok.' }],
    { tools: [tool('add', (...[, , context]: never[]) => context)], toolContext: { user: 1 } },
    {},
  ],
  [
    'values of all kinds',
    [call('a', 'b', 'c', 'd'), { content: 'Ok.' }],
    {
      tools: [
        tool('a', () => undefined),
        tool('b', () => null),
        tool('c', () => ({ x: [1] })),
        tool('d', () => Promise.resolve(true)),
      ],
    },
    {},
  ],
];

test.each(SCRIPTS)(
  '%s: requests, events and results are those of the openai package',
  async (_, script, body, options) => {
    const [own, reference] = await both(script, body, options);
    expect(own.requests).toEqual(reference.requests);
    expect(own.records).toEqual(reference.records);
  },
);

test.each(SCRIPTS)('%s, streamed: the same', async (_, script, body, options) => {
  const [own, reference] = await both(script, { ...body, stream: true }, options);
  expect(own.requests).toEqual(reference.requests);
  expect(namesOf(own)).toEqual(namesOf(reference));
});

/** The names of the events; how streamed text is cut into events is compared elsewhere. */
function namesOf({ records }: Outcome): string[] {
  return records.map(([name]) => name);
}

test('differences: what a tool throws ends the run of the openai package, and is reported to the model here (c17)', async () => {
  const fail = (): never => {
    throw new Error('no such city');
  };
  const script = [call('fail'), { content: 'Sorry.' }];
  const [own, reference] = await both(script, { tools: [tool('fail', fail)] });
  expect(own.requests).toHaveLength(2);
  expect(reference.requests).toHaveLength(1);
  const [thrown] = await both(script, { tools: [tool('fail', fail)] }, { toolErrors: 'throw' });
  expect(thrown.requests).toHaveLength(1);
  expect(namesOf(thrown)).toContain('error');
});

test('differences: messages about tools that do not exist have other words', async () => {
  const [own, reference] = await both([call('nothing'), { content: 'Sorry.' }], { tools });
  const shapes = [own, reference].map(({ requests }) =>
    requests[1]?.messages.map(({ role, tool_call_id }) => [role, tool_call_id]),
  );
  expect(shapes[0]).toEqual(shapes[1]);
});
