import Reference from 'openai';
import * as referenceZod from 'openai/helpers/zod';
import * as referenceParser from 'openai/lib/parser';
import * as referenceResponsesParser from 'openai/lib/ResponsesParser';
import { OpenAI } from 'petrel';
import * as zodHelpers from 'petrel/helpers/zod';
import * as parser from 'petrel/lib/parser';
import * as responsesParser from 'petrel/lib/ResponsesParser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { completionOf, responseOf, withItems } from '../../../packages/petrel/test/answers.ts';

const City = z.object({ name: z.string(), bridges: z.number() });
const venice = '{"name":"Venice","bridges":435}';
const schema = { type: 'object', properties: {} };

const tool = { name: 'look_up', parameters: City };

/** Formats and tools of both packages. */
const formats: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  'of petrel': {
    chatFormat: zodHelpers.zodResponseFormat(City, 'city'),
    chatTool: zodHelpers.zodFunction(tool),
    textFormat: zodHelpers.zodTextFormat(City, 'city'),
    responseTool: zodHelpers.zodResponsesFunction(tool),
  },
  'of openai': {
    chatFormat: referenceZod.zodResponseFormat(City, 'city'),
    chatTool: referenceZod.zodFunction(tool),
    textFormat: referenceZod.zodTextFormat(City, 'city'),
    responseTool: referenceZod.zodResponsesFunction(tool),
  },
};

/** What a call led to: its result, or the class of its error. */
type Outcome = { result: unknown } | { error: string };

async function outcomeOf(call: () => PromiseLike<unknown>): Promise<Outcome> {
  try {
    return { result: JSON.parse(JSON.stringify(await call())) as unknown };
  } catch (error) {
    // Both have named classes; `name` of the reference is `Error` for most of them.
    return { error: Object(error).constructor.name };
  }
}

function clientsFor(answer: object): { own: OpenAI; reference: Reference } {
  const options = {
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: () => Promise.resolve(Response.json(answer)),
  };
  return { own: new OpenAI(options), reference: new Reference(options) };
}

const call = (args: string, name = 'look_up'): object => ({
  id: 'call_1',
  type: 'function',
  function: { name, arguments: args },
});
const custom = { id: 'call_2', type: 'custom', custom: { name: 'c', input: 'x' } };
const item = (args: string): object => ({
  type: 'function_call',
  id: 'fc_1',
  call_id: 'call_1',
  name: 'look_up',
  arguments: args,
});
const message = (content: object[], rest: object = {}): object => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content,
  ...rest,
});
const textOf = (text: string): object => ({ type: 'output_text', text, annotations: [] });

const completions: [string, object][] = [
  ['a value', completionOf([{ content: venice }])],
  ['several choices', completionOf([{ content: venice }, { content: '{"name":"","bridges":0}' }])],
  ['a refusal', completionOf([{ refusal: 'No.' }])],
  ['a refusal beside a text', completionOf([{ refusal: 'No.', content: 'x' }])],
  ['no content', completionOf([{}])],
  ['a call', completionOf([{ tool_calls: [call(venice)] }], 'tool_calls')],
  ['an empty text and a call', completionOf([{ content: '', tool_calls: [call(venice)] }])],
  ['calls of unknown and custom tools', completionOf([{ tool_calls: [call('{', 'f'), custom] }])],
  ['no choices', completionOf([])],
  ['a length finish', completionOf([{ content: '{' }], 'length')],
  ['a filtered answer', completionOf([{ content: '{' }], 'content_filter')],
];

const responses: [string, object][] = [
  ['a value', responseOf(venice)],
  ['several texts', withItems([message([textOf(venice), textOf(venice)])])],
  [
    'commentary',
    withItems([message([textOf('x')], { phase: 'commentary' }), message([textOf(venice)])]),
  ],
  ['a refusal', withItems([message([{ type: 'refusal', refusal: 'No.' }])])],
  ['a call', withItems([item(venice)])],
  ['no output', withItems([])],
  ['an incomplete response', responseOf('{"name', { status: 'incomplete' })],
  ['other items', withItems([{ type: 'reasoning', id: 'rs_1', summary: [] }])],
];

describe.each(Object.entries(formats))('parse() with formats and tools %s', (_, objects) => {
  const { chatFormat, chatTool, textFormat, responseTool } = objects;

  test.each(completions)(
    'a completion with %s has the outcome that it has in openai',
    async (__, answer) => {
      const { own, reference } = clientsFor(answer);
      // The types of both packages are alike; tests pass the objects of one to the other.
      const params = {
        model: 'm',
        messages: [{ role: 'user', content: 'Hi' }],
        response_format: chatFormat,
        tools: [chatTool],
      };
      const body = params as object as Parameters<typeof own.chat.completions.parse>[0];
      const theirs = params as object as Parameters<typeof reference.chat.completions.parse>[0];
      const expected = await outcomeOf(() => reference.chat.completions.parse(theirs));
      expect(await outcomeOf(() => own.chat.completions.parse(body))).toEqual(expected);
    },
  );

  test.each(responses)(
    'a response with %s has the outcome that it has in openai',
    async (__, answer) => {
      const { own, reference } = clientsFor(answer);
      const params = {
        model: 'm',
        input: 'Hi',
        text: { format: textFormat },
        tools: [responseTool],
      };
      const body = params as object as Parameters<typeof own.responses.parse>[0];
      const theirs = params as object as Parameters<typeof reference.responses.parse>[0];
      const expected = await outcomeOf(() => reference.responses.parse(theirs));
      expect(await outcomeOf(() => own.responses.parse(body))).toEqual(expected);
    },
  );
});

describe('what differs on purpose', () => {
  const response_format = { type: 'json_schema', json_schema: { name: 'city', schema } };
  const strict = {
    type: 'function',
    function: { name: 'look_up', parameters: schema, strict: true },
  };
  const zodFormat = referenceZod.zodResponseFormat(City, 'city');

  test.each<[string, object, object, Outcome, Outcome]>([
    [
      'text that is not JSON: the error holds the answer and its place',
      completionOf([{ content: 'Venice' }]),
      { response_format },
      { error: 'SyntaxError' },
      { error: 'StructuredOutputError' },
    ],
    [
      'a value that does not fit: the same, and the ZodError is the cause',
      completionOf([{ content: '{}' }]),
      { response_format: zodFormat },
      { error: 'ZodError' },
      { error: 'StructuredOutputError' },
    ],
    [
      'arguments that are not JSON: the same',
      completionOf([{ tool_calls: [call('{}{}')] }]),
      { tools: [strict] },
      { error: 'SyntaxError' },
      { error: 'StructuredOutputError' },
    ],
    [
      'the length is looked at before any text',
      completionOf(
        [{ content: 'x' }, { content: '{' }].map((part) => part),
        'stop',
        {
          choices: [
            { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'x' } },
            { index: 1, finish_reason: 'length', message: { role: 'assistant', content: '{' } },
          ],
        },
      ),
      { response_format },
      { error: 'SyntaxError' },
      { error: 'LengthFinishReasonError' },
    ],
    [
      'choices that are null, as some servers send them, are none',
      { id: 'c', object: 'chat.completion', choices: null },
      { response_format },
      { error: 'TypeError' },
      { result: { id: 'c', object: 'chat.completion', choices: [] } },
    ],
  ])('%s', async (_, answer, rest, theirs, ours) => {
    const { own, reference } = clientsFor(answer);
    const params = { model: 'm', messages: [], ...rest };
    const body = params as Parameters<typeof own.chat.completions.parse>[0];
    const referenceBody = params as Parameters<typeof reference.chat.completions.parse>[0];
    expect(await outcomeOf(() => reference.chat.completions.parse(referenceBody))).toEqual(theirs);
    expect(await outcomeOf(() => own.chat.completions.parse(body))).toEqual(ours);
  });

  test('arguments that are empty are an empty object', async () => {
    const { own, reference } = clientsFor(completionOf([{ tool_calls: [call('')] }]));
    const params = { model: 'm', messages: [], tools: [strict] };
    const body = params as Parameters<typeof own.chat.completions.parse>[0];
    const theirs = params as Parameters<typeof reference.chat.completions.parse>[0];
    expect(await outcomeOf(() => reference.chat.completions.parse(theirs))).toEqual({
      error: 'SyntaxError',
    });
    const { choices } = await own.chat.completions.parse(body);
    expect(choices[0]?.message.tool_calls).toMatchObject([{ function: { parsed_arguments: {} } }]);
  });
});

describe('what other libraries import', () => {
  test('petrel/lib/parser has what LangChain and LlamaIndex import from openai/lib/parser', () => {
    expect(Object.keys(parser).sort()).toEqual(Object.keys(referenceParser).sort());
    expect(Object.keys(responsesParser).sort()).toEqual(
      Object.keys(referenceResponsesParser).sort(),
    );
  });

  test('a format made by one package is a format of the other', () => {
    const plain = { type: 'json_schema', json_schema: { name: 'city', schema } } as const;
    const ours = parser.makeParseableResponseFormat(plain, JSON.parse);
    const theirs = referenceParser.makeParseableResponseFormat(plain, JSON.parse);
    expect(referenceParser.isAutoParsableResponseFormat(ours)).toBe(true);
    expect(parser.isAutoParsableResponseFormat(theirs)).toBe(true);
    expect(JSON.stringify(ours)).toBe(JSON.stringify(theirs));
    expect(Object.keys(ours)).toEqual(Object.keys(theirs));
  });

  test.each([
    ['lib/parser', 'makeParseableTool'],
    ['lib/ResponsesParser', 'makeParseableResponseTool'],
  ])('a tool made by %s of one package is a tool of the other', async (module, make) => {
    const [own, reference] = await Promise.all(
      ['petrel', 'openai'].map(
        (name): Promise<Record<string, unknown>> => import(`${name}/${module}`),
      ),
    );
    const options = { parser: JSON.parse, callback: () => 1 };
    const plain = { type: 'function', name: 'f', function: { name: 'f' } };
    for (const [one, other] of [
      [own, reference],
      [reference, own],
    ]) {
      const made: unknown = Reflect.apply(Object(one)[make], null, [plain, options]);
      expect(Reflect.apply(Object(other).isAutoParsableTool, null, [made])).toBe(true);
      expect(Reflect.get(Object(made), '$callback')).toBe(options.callback);
    }
  });
});
