import { describe, expect, test } from 'vitest';
import { answering, completionOf } from '../../../test/answers.ts';
import { clientOf, delta, chunk } from '../../../test/streams.ts';
import {
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
  OpenAIError,
  StructuredOutputError,
} from '../../index.ts';
import {
  makeParseableResponseFormat,
  makeParseableTool,
  maybeParseChatCompletion,
} from './chat-parser.ts';

interface City {
  name: string;
}

/** What schema libraries throw. */
class SchemaError extends Error {
  readonly issues: readonly object[];

  constructor(issues: readonly object[]) {
    super('Invalid input');
    this.issues = issues;
  }
}

function parseCity(text: string): City {
  const value: unknown = JSON.parse(text);
  const name: unknown = Reflect.get(Object(value), 'name');
  if (typeof name === 'string') return { name };
  throw new SchemaError([{ path: ['name'], message: 'no text' }, { path: ['x/y', 0] }]);
}

const schema = { type: 'object', properties: { name: { type: 'string' } } };
const city = makeParseableResponseFormat(
  { type: 'json_schema', json_schema: { name: 'city', schema, strict: true } },
  parseCity,
);
const plain = { type: 'json_schema', json_schema: { name: 'city', schema } } as const;
const lookUp = makeParseableTool<{ name: 'look_up'; arguments: City; function: undefined }>(
  { type: 'function', function: { name: 'look_up', parameters: schema, strict: true } },
  { parser: parseCity, callback: undefined },
);
const body = { model: 'm', messages: [{ role: 'user' as const, content: 'Hi' }] };
const paris = '{"name":"Paris"}';
const usage = { prompt_tokens: 5, completion_tokens: 7, total_tokens: 12 };

function callOf(text: unknown, name = 'look_up'): object {
  return { id: 'call_1', type: 'function', function: { name, arguments: text } };
}

async function failureOf(promise: PromiseLike<unknown>): Promise<StructuredOutputError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof StructuredOutputError) return error;
  throw new Error(`There was no such error: ${String(error)}`);
}

describe('client.chat.completions.parse()', () => {
  test('parses the text with the parser of the format', async () => {
    const { client, bodies } = answering(
      completionOf([{ content: paris }, { content: '{"name":"Rome"}' }]),
    );
    const { choices, ...rest } = await client.chat.completions.parse({
      ...body,
      response_format: city,
    });
    expect(choices.map(({ message }) => message.parsed?.name)).toEqual(['Paris', 'Rome']);
    expect(rest).toMatchObject({ id: 'chatcmpl-1', usage });
    expect(Reflect.get(rest, '_request_id')).toBeUndefined();
    expect(bodies).toEqual([{ ...body, response_format: city }]);
    expect(JSON.stringify(bodies)).not.toMatch(/brand|parseRaw/);
  });

  test('returns an APIPromise: the response and its request id are there', async () => {
    const { client } = answering(completionOf([{ content: paris }]));
    const promise = client.chat.completions.parse({ ...body, response_format: city });
    const { data, request_id, response } = await promise.withResponse();
    expect(data.choices[0]?.message.parsed).toEqual({ name: 'Paris' });
    expect([data._request_id, request_id, response.status]).toEqual(['req_1', 'req_1', 200]);
    const raw = await client.chat.completions
      .parse({ ...body, response_format: city })
      .asResponse();
    expect(await raw.json()).toMatchObject({ id: 'chatcmpl-1' });
    const viaRaw = await client.chat.completions.withRawResponse.parse({
      ...body,
      response_format: city,
    });
    expect((await viaRaw.parse()).choices[0]?.message.parsed).toEqual({ name: 'Paris' });
  });

  test('parses JSON when the format has a schema and no parser', async () => {
    const { client } = answering(completionOf([{ content: paris }]));
    const { choices } = await client.chat.completions.parse({ ...body, response_format: plain });
    expect(choices[0]?.message.parsed).toEqual({ name: 'Paris' });
  });

  test.each([
    ['a refusal', { content: paris, refusal: 'No.' }],
    ['no content', { content: null }],
    ['an empty text beside calls', { content: '', tool_calls: [callOf(paris)] }],
    ['parts in place of a text', { content: [{ type: 'text', text: paris }] }],
  ])('parsed is null for %s', async (_, message) => {
    const { client } = answering(completionOf([message]));
    const { choices } = await client.chat.completions.parse({ ...body, response_format: city });
    expect(choices[0]?.message).toMatchObject({ parsed: null, content: message.content });
  });

  test.each([{ response_format: { type: 'json_object' } as const }, {}])(
    'parsed is null when the format is %j',
    async (format) => {
      const { client } = answering(completionOf([{ content: 'no JSON' }]));
      const { choices } = await client.chat.completions.parse({ ...body, ...format });
      expect(choices[0]?.message.parsed).toBeNull();
    },
  );

  test('parses the arguments of strict functions, and leaves those of others', async () => {
    const strict = { type: 'function', function: { name: 'strict', strict: true } } as const;
    const custom = { id: 'call_2', type: 'custom', custom: { name: 'c', input: 'x' } };
    const calls = [callOf(paris), callOf('{"a":1}', 'strict'), custom, callOf('{', 'unknown')];
    const { client } = answering(completionOf([{ tool_calls: calls }]));
    const { choices } = await client.chat.completions.parse({ ...body, tools: [lookUp, strict] });
    expect(choices[0]?.message.tool_calls).toMatchObject([
      { function: { arguments: paris, parsed_arguments: { name: 'Paris' } } },
      { function: { parsed_arguments: { a: 1 } } },
      custom,
      { function: { arguments: '{', parsed_arguments: null } },
    ]);
  });

  test.each(['', null, undefined, {}])(
    'arguments that are %j count as an empty object',
    async (none) => {
      const strict = { type: 'function', function: { name: 'look_up', strict: true } } as const;
      const { client } = answering(completionOf([{ tool_calls: [callOf(none)] }]));
      const { choices } = await client.chat.completions.parse({ ...body, tools: [strict] });
      expect(choices[0]?.message.tool_calls).toMatchObject([
        { function: { parsed_arguments: {} } },
      ]);
    },
  );

  test.each([
    [{ content: 1, tool_calls: {} }],
    [{ content: {}, tool_calls: [null, 1, { type: 'function' }, { function: { name: 1 } }] }],
    [{ content: [], tool_calls: null, refusal: 0, function_call: 1 }],
  ])('the message %j stays as it is', async (message) => {
    const { client } = answering(completionOf([message]));
    const { choices } = await client.chat.completions.parse({ ...body, response_format: city });
    expect(choices[0]?.message).toMatchObject({ ...message, parsed: null });
  });

  test.each([[[null]], [[1, 'x']], [[{}]], [[{ message: null }]], [[{ message: [] }]]])(
    'choices of another shape, such as %j, are no engine error',
    async (choices) => {
      const { client } = answering(completionOf([], 'stop', { choices }));
      const completion = await client.chat.completions.parse({ ...body, response_format: city });
      expect(completion.choices).toHaveLength(choices.length);
    },
  );

  test.each([[null], [undefined], [{}], ['x']])('choices that are %j are none', async (choices) => {
    const { client } = answering(completionOf([], 'stop', { choices }));
    const completion = await client.chat.completions.parse({ ...body, response_format: city });
    expect(completion.choices).toEqual([]);
  });
});

describe('an answer that cannot be parsed', () => {
  test.each([
    ['Sure! Here is it', 'is not JSON from its character 1 on'],
    ['{"name": secret}', 'is not JSON from its character 10 on'],
    ['{"name":"sec', 'is JSON that ends early, after 12 characters'],
    [`[${'1,'.repeat(5000)}x]`, 'is not JSON from its character 10002 on'],
    [' \n', 'is empty, and not JSON'],
  ])('%j is reported with its place and without its words', async (content, problem) => {
    const completion = completionOf([{ content: paris }, { content }]);
    const { client } = answering(completion);
    const error = await failureOf(
      client.chat.completions.parse({ ...body, response_format: city }),
    );
    expect(error.message).toBe(`The text at /choices/1/message/content ${problem}.`);
    expect([error.code, error.path, error.cause]).toEqual(['structured_output', '', undefined]);
    expect(error.location).toBe('/choices/1/message/content');
    expect(error.completion).toEqual(completion);
    expect(error.response).toBeUndefined();
    expect(JSON.stringify(error)).not.toContain('sec');
  });

  test('a parser that returns a promise is an error, and its rejection is handled', async () => {
    const { client } = answering(completionOf([{ content: '{"name":"a"}' }]));
    const $parseRaw = (): Promise<never> => Promise.reject(new Error('late'));
    const response_format = makeParseableResponseFormat(city, $parseRaw);
    const error = await failureOf(client.chat.completions.parse({ ...body, response_format }));
    expect(String(error.cause)).toContain('A parser must return the value itself');
  });

  test('JSON of any depth is reported as what it is', async () => {
    const content = `${'['.repeat(1500)}${']'.repeat(1500)}`;
    const { client } = answering(completionOf([{ content }]));
    const error = await failureOf(
      client.chat.completions.parse({ ...body, response_format: city }),
    );
    expect(error.message).toContain('does not fit its schema');
  });

  test('a value that does not fit is reported with its path; the cause is of the schema library', async () => {
    const { client } = answering(completionOf([{ content: '{"name":42}' }]));
    const error = await failureOf(
      client.chat.completions.parse({ ...body, response_format: city }),
    );
    expect(error.message).toBe(
      'The text at /choices/0/message/content does not fit its schema at /name (and 1 more): see `cause`.',
    );
    expect(error.path).toBe('/name');
    expect(error.cause).toBeInstanceOf(SchemaError);
    expect(error.completion?.usage).toEqual(usage);
  });

  test('segments of paths may be objects, and are escaped', async () => {
    const format = makeParseableResponseFormat(plain, () => {
      throw new SchemaError([{ path: [{ key: 'a/b' }, 0, '~'] }]);
    });
    const { client } = answering(completionOf([{ content: '{}' }]));
    const error = await failureOf(
      client.chat.completions.parse({ ...body, response_format: format }),
    );
    expect(error.path).toBe('/a~1b/0/~0');
  });

  test('a parser that throws anything else is reported as the cause', async () => {
    const cause = new TypeError('Cannot read properties of undefined');
    const format = makeParseableResponseFormat(plain, () => {
      throw cause;
    });
    const { client } = answering(completionOf([{ content: '{}' }]));
    const error = await failureOf(
      client.chat.completions.parse({ ...body, response_format: format }),
    );
    expect(error.message).toContain('was rejected by its parser');
    expect(error.cause).toBe(cause);
  });

  test.each(['{"query":"a"}{"query":"b"}{"query":"c"}', '{"query":', 'null'])(
    'c05: arguments %j are reported with the place of their call',
    async (text) => {
      const completion = completionOf(
        [{ tool_calls: [callOf(paris), callOf(text)] }],
        'tool_calls',
      );
      const { client } = answering(completion);
      const error = await failureOf(client.chat.completions.parse({ ...body, tools: [lookUp] }));
      expect(error.location).toBe('/choices/0/message/tool_calls/1/function/arguments');
      expect(error.completion).toEqual(completion);
      expect(error).not.toBeInstanceOf(SyntaxError);
    },
  );

  test('b13: a length finish is a length error before anything is parsed', async () => {
    const completion = completionOf([{ content: '{"name":"secret' }], 'length');
    const { client } = answering(completion);
    const error = await failureOf(
      client.chat.completions.parse({ ...body, response_format: city }),
    );
    expect(error).toBeInstanceOf(LengthFinishReasonError);
    expect(error.message).not.toContain('secret');
  });

  test('b13: the length of a later choice comes before the text of an earlier one', async () => {
    const completion = completionOf([{ content: 'no JSON' }, { content: '{' }]);
    Reflect.set(completion.choices[1] ?? {}, 'finish_reason', 'length');
    const { client } = answering(completion);
    const error = await failureOf(
      client.chat.completions.parse({ ...body, response_format: city }),
    );
    expect(error).toBeInstanceOf(LengthFinishReasonError);
  });

  test('b14: a length finish without content is a length error', async () => {
    const { client } = answering(completionOf([{ content: null }], 'length'));
    const error = await failureOf(
      client.chat.completions.parse({ ...body, response_format: city }),
    );
    expect(error).toBeInstanceOf(LengthFinishReasonError);
  });

  test('b16: a length error holds the completion and its usage', async () => {
    const completion = completionOf([{ content: '{' }], 'length');
    const { client } = answering(completion);
    const error = await failureOf(
      client.chat.completions.parse({ ...body, response_format: city }),
    );
    expect(error.completion).toEqual(completion);
    expect(error.completion?.usage).toEqual(usage);
    expect(Object.keys(error)).not.toContain('completion');
  });

  test('a filtered answer is an error that holds the completion', async () => {
    const { client } = answering(completionOf([{ content: '{' }], 'content_filter'));
    const error = await failureOf(
      client.chat.completions.parse({ ...body, response_format: city }),
    );
    expect(error).toBeInstanceOf(ContentFilterFinishReasonError);
    expect(error.completion?.id).toBe('chatcmpl-1');
  });
});

describe('before anything is sent', () => {
  test.each([
    [{ type: 'function', function: { name: 'f' } }, '/tools/1/function/strict must be true'],
    [{ type: 'function', function: { name: 'f', strict: null } }, '`f` can be parsed'],
    [{ type: 'function' }, '/tools/1 is `function`'],
    [{ type: 'web_search' }, '/tools/1 is `web_search`'],
    [null, '/tools/1 is `undefined`'],
  ])('the tool %j is refused with its place', (tool, message) => {
    const { client, bodies } = answering({});
    const tools = [lookUp, tool] as (typeof lookUp)[];
    expect(() => client.chat.completions.parse({ ...body, tools })).toThrow(message);
    expect(() => client.chat.completions.parse({ ...body, tools })).toThrow(OpenAIError);
    expect(bodies).toEqual([]);
  });

  test('a stream is refused', () => {
    const { client, bodies } = answering({});
    const streaming = { ...body, stream: true } as object as typeof body;
    expect(() => client.chat.completions.parse(streaming)).toThrow('use `stream()`');
    expect(bodies).toEqual([]);
  });
});

describe('client.chat.completions.stream()', () => {
  const pieces = [
    delta({ role: 'assistant', content: '{"name":' }),
    delta({ content: '"Paris"}' }),
  ];

  test('the final completion and its events have what parse() has', async () => {
    const events = [...pieces, delta({}, 'stop'), chunk([], { usage })];
    const stream = clientOf(events).chat.completions.stream({ ...body, response_format: city });
    const names: (string | undefined)[] = [];
    stream.on('content.done', ({ parsed }) => names.push(parsed?.name));
    const { choices } = await stream.finalChatCompletion();
    expect(choices[0]?.message.parsed?.name).toBe('Paris');
    expect((await stream.finalMessage()).parsed).toBe(choices[0]?.message.parsed);
    expect(names).toEqual(['Paris']);
  });

  test('each text is parsed once, although events and the completion need its value', async () => {
    let parsed = 0;
    const format = makeParseableResponseFormat(plain, (text) => [parsed++, parseCity(text)]);
    const events = [...pieces, delta({}, 'stop')];
    const stream = clientOf(events).chat.completions.stream({ ...body, response_format: format });
    stream.on('content.done', () => {});
    await stream.done();
    expect(parsed).toBe(1);
  });

  test('arguments are parsed with the parser of their tool', async () => {
    const call = {
      index: 0,
      id: 'call_1',
      type: 'function',
      function: { name: 'look_up', arguments: paris },
    };
    const events = [delta({ tool_calls: [call] }), delta({}, 'tool_calls')];
    const stream = clientOf(events).chat.completions.stream({ ...body, tools: [lookUp] });
    const done: unknown[] = [];
    stream.on('tool_calls.function.arguments.done', (event) => done.push(event.parsed_arguments));
    const message = await stream.finalMessage();
    expect(message.tool_calls).toMatchObject([
      { function: { parsed_arguments: { name: 'Paris' } } },
    ]);
    expect(done).toEqual([{ name: 'Paris' }]);
  });

  test('b15: an answer that was cut off never counts as parsed', async () => {
    const text = '{"name":"Ana","items":["a","b"';
    const events = [delta({ content: text }), delta({}, 'length'), chunk([], { usage })];
    const stream = clientOf(events).chat.completions.stream({ ...body, response_format: plain });
    let partial: unknown;
    const ends: string[] = [];
    stream.on('content.delta', (event) => (partial = event.parsed));
    for (const name of ['content.done', 'finalMessage', 'chatCompletion'] as const) {
      stream.on(name, () => ends.push(name));
    }
    const error = await failureOf(stream.finalChatCompletion());
    expect(error).toBeInstanceOf(LengthFinishReasonError);
    expect(error.completion).toMatchObject({ usage, choices: [{ message: { content: text } }] });
    expect(partial).toEqual({ name: 'Ana', items: ['a', 'b'] });
    expect(ends).toEqual([]);
  });

  test('b15: a stream without format or tools has its text, cut off or not', async () => {
    const events = [delta({ content: 'Hel' }), delta({}, 'length')];
    const stream = clientOf(events).chat.completions.stream(body);
    expect(await stream.finalContent()).toBe('Hel');
  });

  test('an answer that does not fit ends the stream with an error that holds the completion', async () => {
    const events = [delta({ content: '{"name":1}' }), delta({}, 'stop'), chunk([], { usage })];
    const stream = clientOf(events).chat.completions.stream({ ...body, response_format: city });
    const ends: unknown[] = [];
    stream.on('content.done', (event) => ends.push(event));
    const error = await failureOf(stream.done());
    expect(error.path).toBe('/name');
    expect(error.completion?.usage).toEqual(usage);
    expect(ends).toEqual([]);
  });
});

test('maybeParseChatCompletion parses only what has a format or a tool to parse', () => {
  const completion = completionOf([{ content: paris }], 'length');
  expect(maybeParseChatCompletion(completion, null).choices[0]?.message.parsed).toBeNull();
  expect(maybeParseChatCompletion(completion, body).choices[0]?.message.parsed).toBeNull();
  expect(() => maybeParseChatCompletion(completion, { response_format: plain })).toThrow(
    LengthFinishReasonError,
  );
});
