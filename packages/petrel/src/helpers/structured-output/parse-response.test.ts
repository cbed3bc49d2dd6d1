import { describe, expect, test } from 'vitest';
import { answering, responseOf, withItems } from '../../../test/answers.ts';
import { clientOf } from '../../../test/streams.ts';
import { OpenAIError, StructuredOutputError } from '../../index.ts';
import { makeParseableTextFormat } from './chat-parser.ts';
import {
  hasAutoParseableInput,
  makeParseableResponseTool,
  maybeParseResponse,
  shouldParseToolCall,
} from './response-parser.ts';

interface City {
  name: string;
}

function parseCity(text: string): City {
  const name: unknown = Reflect.get(Object(JSON.parse(text)), 'name');
  if (typeof name === 'string') return { name };
  throw Object.assign(new Error('Invalid input'), { issues: [{ path: ['name'] }] });
}

const schema = { type: 'object', properties: { name: { type: 'string' } } };
const plain = { type: 'json_schema', name: 'city', schema } as const;
const city = makeParseableTextFormat(plain, parseCity);
const lookUp = makeParseableResponseTool<{ name: 'look_up'; arguments: City }>(
  { type: 'function', name: 'look_up', parameters: schema, strict: true },
  { parser: parseCity, callback: undefined },
);
const body = { model: 'm', input: 'Hi' };
const paris = '{"name":"Paris"}';
const call = {
  type: 'function_call',
  id: 'fc_1',
  call_id: 'call_1',
  name: 'look_up',
  arguments: paris,
};
const text = { format: city };

async function failureOf(promise: PromiseLike<unknown>): Promise<StructuredOutputError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof StructuredOutputError) return error;
  throw new Error(`There was no such error: ${String(error)}`);
}

describe('client.responses.parse()', () => {
  test('parses the text with the parser of the format', async () => {
    const { client, bodies } = answering(responseOf(paris));
    const response = await client.responses.parse({ ...body, text });
    expect(response.output_parsed?.name).toBe('Paris');
    expect(response.output).toMatchObject([
      { content: [{ text: paris, parsed: { name: 'Paris' } }] },
    ]);
    expect([response.output_text, response._request_id]).toEqual([paris, 'req_1']);
    expect(Object.keys(response)).toContain('output_parsed');
    expect(bodies).toEqual([{ ...body, text: { format: { ...plain } } }]);
  });

  test('returns an APIPromise: the response and its request id are there', async () => {
    const { client } = answering(responseOf(paris));
    const { data, request_id } = await client.responses.parse({ ...body, text }).withResponse();
    expect([data.output_parsed?.name, request_id]).toEqual(['Paris', 'req_1']);
    const raw = await client.responses.parse({ ...body, text }).asResponse();
    expect(await raw.json()).toMatchObject({ id: 'resp_1' });
  });

  test('parses JSON when the format has a schema and no parser', async () => {
    const { client } = answering(responseOf(paris));
    const response = await client.responses.parse({ ...body, text: { format: plain } });
    expect(response.output_parsed).toEqual({ name: 'Paris' });
  });

  test('output_parsed is the first value; comments on the way stay texts', async () => {
    const message = (phase: string | null, value: string): object => ({
      type: 'message',
      role: 'assistant',
      phase,
      content: [
        { type: 'refusal', refusal: 'No.' },
        { type: 'output_text', text: value },
      ],
    });
    const items = [
      message('commentary', 'no JSON'),
      message('final_answer', paris),
      message(null, '{"name":"Rome"}'),
    ];
    const { client } = answering(withItems(items));
    const response = await client.responses.parse({ ...body, text });
    expect(response.output_parsed).toEqual({ name: 'Paris' });
    expect(response.output).toMatchObject([
      { content: [{ refusal: 'No.' }, { parsed: null }] },
      { content: [{}, { parsed: { name: 'Paris' } }] },
      { content: [{}, { parsed: { name: 'Rome' } }] },
    ]);
  });

  test.each(['incomplete', 'failed', 'cancelled', 'in_progress', 'queued'])(
    'b15: nothing of a response that is %s is parsed',
    async (status) => {
      const items = [
        { type: 'message', content: [{ type: 'output_text', text: '{"name":"Par' }] },
        call,
      ];
      const { client } = answering(withItems(items, { status }));
      const response = await client.responses.parse({ ...body, text, tools: [lookUp] });
      expect([response.status, response.output_parsed]).toEqual([status, null]);
      expect(response.output).toMatchObject([
        { content: [{ parsed: null }] },
        { parsed_arguments: null },
      ]);
    },
  );

  test('b15: an item that was cut off is not parsed', async () => {
    const cut = {
      type: 'message',
      status: 'incomplete',
      content: [{ type: 'output_text', text: '1' }],
    };
    const { client } = answering(
      withItems([cut, { ...call, status: 'incomplete' }], { status: undefined }),
    );
    const response = await client.responses.parse({ ...body, text, tools: [lookUp] });
    expect(response.output_parsed).toBeNull();
    expect(response.output[1]).toMatchObject({ parsed_arguments: null });
  });

  test.each([
    [null],
    ['x'],
    [{}],
    [{ type: 'message' }],
    [{ type: 'message', content: [null, 1, { type: 'refusal' }] }],
    [{ type: 'function_call' }],
    [{ type: 'unknown', content: [{ type: 'output_text', text: 'x' }] }],
  ])('the item %j is no engine error', async (item) => {
    const { client } = answering({ ...withItems([]), output: [item] });
    const response = await client.responses.parse({ ...body, text, tools: [lookUp] });
    expect([response.output.length, response.output_parsed]).toEqual([1, null]);
  });

  test('a message whose content is a text is parsed', async () => {
    const { client } = answering(withItems([{ type: 'message', content: paris }]));
    expect((await client.responses.parse({ ...body, text })).output_parsed?.name).toBe('Paris');
  });

  test.each([[null], [undefined], [{}], ['x']])('an output that is %j is empty', async (output) => {
    const { client } = answering({ ...withItems([]), output });
    const response = await client.responses.parse({ ...body, text });
    expect([response.output, response.output_parsed]).toEqual([[], null]);
  });

  test('a text that does not fit is an error with its place, which holds the response', async () => {
    const items = [
      call,
      { type: 'message', content: [{ type: 'output_text', text: '{"name":1}' }] },
    ];
    const { client } = answering(withItems(items));
    const error = await failureOf(client.responses.parse({ ...body, text }));
    expect([error.location, error.path]).toEqual(['/output/1/content/0/text', '/name']);
    expect(error.response?.usage).toMatchObject({ total_tokens: 12 });
    expect(error.completion).toBeUndefined();
  });

  test.each(['{"query":"a"}{"query":"b"}', '{"name":', ''])(
    'c05: arguments %j are reported with the place of their call',
    async (args) => {
      const { client } = answering(withItems([{ ...call, arguments: args }]));
      const error = await failureOf(client.responses.parse({ ...body, tools: [lookUp] }));
      expect(error.location).toBe('/output/0/arguments');
    },
  );

  test('a stream is refused before anything is sent', () => {
    const { client, bodies } = answering({});
    expect(() => client.responses.parse({ ...body, stream: true })).toThrow(OpenAIError);
    expect(bodies).toEqual([]);
  });
});

describe('the format of a text', () => {
  const update = (format?: object) => ({ type: 'configuration_update', text: { format } }) as const;
  const other = makeParseableTextFormat(plain, () => 'other');

  test.each([
    ['the last update', [update(other), update(city)], city, { name: 'Paris' }],
    ['the update before one of something else', [update(city), update()], other, { name: 'Paris' }],
    ['none after an update to plain text', [update({ type: 'text' })], city, null],
    ['that of the body', ['x'], city, { name: 'Paris' }],
  ])('is %s', async (_, input, format, parsed) => {
    const { client } = answering(responseOf(paris));
    const params = { model: 'm', input, text: { format } } as object as typeof body;
    expect((await client.responses.parse(params)).output_parsed).toEqual(parsed);
  });

  test('is parseAs, which is not sent', async () => {
    const { client, bodies } = answering(responseOf(paris));
    const response = await client.responses.parse(body, { parseAs: city });
    expect(response.output_parsed?.name).toBe('Paris');
    expect(bodies).toEqual([body]);
    expect(
      (await client.responses.parse({ ...body, text }, { parseAs: null })).output_parsed,
    ).toBeNull();
    expect(
      (await client.responses.parse({ ...body, text }, { parseAs: undefined })).output_parsed,
    ).toEqual({
      name: 'Paris',
    });
  });

  test('is that of extraBody, or of another body', async () => {
    const { client } = answering(responseOf(paris));
    const options = { extraBody: { text: { format: city } } };
    expect((await client.responses.parse(body, options)).output_parsed).toEqual({ name: 'Paris' });
    const replaced = { body: { ...body, text: { format: city } } };
    expect((await client.responses.parse(body, replaced)).output_parsed).toEqual({ name: 'Paris' });
  });

  test('parseAs with an update to plain text is refused before anything is sent', () => {
    const { client, bodies } = answering({});
    const params = { model: 'm', input: [update({ type: 'text' })] } as object as typeof body;
    expect(() => client.responses.parse(params, { parseAs: city })).toThrow(
      '`parseAs` cannot be combined',
    );
    expect(bodies).toEqual([]);
  });
});

describe('the arguments of a call', () => {
  const deferred = { ...lookUp, defer_loading: true };
  const group = {
    type: 'namespace',
    name: 'maps',
    description: '',
    tools: [{ ...lookUp, strict: true }],
  };

  test.each([
    ['a function', undefined, [lookUp], { name: 'Paris' }],
    ['a strict function without parser', undefined, [{ ...lookUp }], { name: 'Paris' }],
    ['a function that is not strict', undefined, [{ ...lookUp, strict: false }], null],
    ['a function of a namespace', 'maps', [group], { name: 'Paris' }],
    ['a function of another namespace', 'other', [group, lookUp], null],
    ['a function that a tool search found', 'look_up', [deferred], { name: 'Paris' }],
    ['a function that was there before', 'look_up', [lookUp], null],
    ['an unknown function', undefined, [], null],
  ])('of %s', async (_, namespace, tools, parsed) => {
    const { client } = answering(withItems([{ ...call, namespace }]));
    const params = { ...body, tools } as object as typeof body;
    const response = await client.responses.parse(params);
    expect(response.output).toMatchObject([{ arguments: paris, parsed_arguments: parsed }]);
    const item = { ...call, namespace } as Parameters<typeof shouldParseToolCall>[1];
    expect(shouldParseToolCall(params, item)).toBe(parsed !== null);
  });

  test('hasAutoParseableInput looks into namespaces', () => {
    expect(hasAutoParseableInput({ tools: [group] })).toBe(true);
    expect(hasAutoParseableInput({ tools: [{ type: 'web_search' }] })).toBe(false);
    expect(hasAutoParseableInput({ text })).toBe(true);
  });
});

describe('client.responses.stream()', () => {
  const events = (response: object): object[] => [
    { type: 'response.completed', sequence_number: 0, response },
  ];

  test('the final response is parsed', async () => {
    const stream = clientOf(events(responseOf(paris)), false).responses.stream({ ...body, text });
    const response = await stream.finalResponse();
    expect(response.output_parsed?.name).toBe('Paris');
    expect(Reflect.get(response, '_request_id')).toBe('req_1');
  });

  test('the final response is parsed as parseAs', async () => {
    const client = clientOf(events(responseOf(paris)), false);
    const stream = client.responses.stream(body, { parseAs: city });
    expect((await stream.finalResponse()).output_parsed?.name).toBe('Paris');
    const byID = client.responses.stream({ response_id: 'resp_1', text });
    expect((await byID.finalResponse()).output_parsed?.name).toBe('Paris');
  });

  test('b15: a response that was cut off never counts as parsed', async () => {
    const response = responseOf('{"name":"Ana","items":["a","b"', { status: 'incomplete' });
    const incomplete = [{ type: 'response.incomplete', sequence_number: 0, response }];
    const stream = clientOf(incomplete, false).responses.stream({
      ...body,
      text: { format: plain },
    });
    const final = await stream.finalResponse();
    expect([final.status, final.output_parsed]).toEqual(['incomplete', null]);
  });

  test('a text that does not fit ends the stream with an error that holds the response', async () => {
    const stream = clientOf(events(responseOf('{}')), false).responses.stream({ ...body, text });
    const error = await failureOf(stream.finalResponse());
    expect([error.location, error.path]).toEqual(['/output/0/content/0/text', '/name']);
    expect(error.response?.usage).toMatchObject({ total_tokens: 12 });
  });
});

test('maybeParseResponse parses only what has a format or a tool to parse', () => {
  const response = responseOf(paris) as Parameters<typeof maybeParseResponse>[0];
  expect(maybeParseResponse(response, null).output_parsed).toBeNull();
  expect(maybeParseResponse(response, body).output_parsed).toBeNull();
  expect(maybeParseResponse(response, { text }).output_parsed?.name).toBe('Paris');
});
