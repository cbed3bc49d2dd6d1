import { describe, expect, test } from 'vitest';
import { answering, completionOf, refusing } from '../../../../test/answers.ts';
import { delta, sse } from '../../../../test/streams.ts';
import {
  APIConnectionTimeoutError,
  APIUserAbortError,
  BadRequestError,
  LengthFinishReasonError,
  OpenAIError,
  StructuredOutputError,
} from '../../../index.ts';
import { makeParseableResponseFormat, makeParseableTool } from '../chat-parser.ts';
import type { StructuredOptions } from './structured-options.ts';

interface City {
  name: string;
}

function parseCity(text: string): City {
  const name: unknown = Reflect.get(Object(JSON.parse(text)), 'name');
  if (typeof name === 'string') return { name };
  const issues = [{ path: ['name'], message: 'expected a text' }];
  throw Object.assign(new Error('Invalid input'), { issues });
}

const schema = { type: 'object', properties: { name: { type: 'string' } } };
const city = makeParseableResponseFormat(
  { type: 'json_schema', json_schema: { name: 'city', schema, strict: true } },
  parseCity,
);
const question = { role: 'user' as const, content: 'Which city?' };
const body = { model: 'm', messages: [question], response_format: city };
const paris = '{"name":"Paris"}';
const instruction = expect.stringContaining(`JSON Schema:\n\n${JSON.stringify(schema)}`) as unknown;
const completion = completionOf([{ content: paris }]);
const refused = refusing(400, {
  message: 'This response_format type is unavailable now',
  type: 'invalid_request_error',
});

async function failureOf<Failure extends Error>(
  promise: PromiseLike<unknown>,
  kind: abstract new (...args: never[]) => Failure,
): Promise<Failure> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof kind) return error;
  throw new Error(`There was no such error: ${String(error)}`);
}

describe('a mode', () => {
  test('json_object sends a format of this type, and the schema as an instruction', async () => {
    const { client, bodies } = answering(completion);
    const result = await client.chat.completions.parse(body, { structured: 'json_object' });
    expect(result.choices[0]?.message.parsed?.name).toBe('Paris');
    expect(bodies).toEqual([
      {
        model: 'm',
        messages: [{ role: 'system', content: instruction }, question],
        response_format: { type: 'json_object' },
      },
    ]);
  });

  test('prompt sends the instruction alone', async () => {
    const { client, bodies } = answering(completion);
    await client.chat.completions.parse(body, { structured: 'prompt' });
    expect(bodies).toEqual([
      { model: 'm', messages: [{ role: 'system', content: instruction }, question] },
    ]);
  });

  test.each(['system', 'developer'] as const)(
    'the %s message gets the instruction',
    async (role) => {
      const { client, bodies } = answering(completion);
      const part = { type: 'text' as const, text: 'Be brief.' };
      for (const content of ['Be brief.', [part]]) {
        const messages = [{ role, content } as { role: 'system'; content: string }, question];
        await client.chat.completions.parse({ ...body, messages }, { structured: 'prompt' });
      }
      expect(bodies).toMatchObject([
        {
          messages: [
            { role, content: expect.stringMatching(/^Be brief\.\n\nAnswer/) as unknown },
            question,
          ],
        },
        { messages: [{ role, content: [part, { type: 'text', text: instruction }] }, question] },
      ]);
    },
  );

  test('native sends the format, and reads strictly', async () => {
    const { client, bodies } = answering(completionOf([{ content: `\`\`\`${paris}\`\`\`` }]));
    const promise = client.chat.completions.parse(body, { structured: 'native' });
    const error = await failureOf(promise, StructuredOutputError);
    expect(error.message).toContain('is not JSON from its character 1 on');
    expect(bodies).toEqual([JSON.parse(JSON.stringify(body))]);
  });

  test.each([
    '```json\n{"name":"Paris"}\n```',
    'Sure! {"name":"Paris"} It has many bridges.',
    '<think>{"name":"Rome, the eternal city"}</think>{"name":"Paris"}',
  ])('others read the JSON in %j', async (content) => {
    const { client, bodies } = answering(completionOf([{ content }]));
    const { choices } = await client.chat.completions.parse(body, { structured: 'prompt' });
    expect(choices[0]?.message).toMatchObject({ content, parsed: { name: 'Paris' } });
    expect(bodies).toHaveLength(1);
  });

  test('returns an APIPromise of the last response', async () => {
    const { client } = answering(completionOf([{ content: 'no' }]), completion);
    const promise = client.chat.completions.parse(body, { structured: 'prompt' });
    const { data, response, request_id, attempts } = await promise.withResponse();
    expect([data._request_id, request_id, attempts]).toEqual(['req_2', 'req_2', 2]);
    expect(await response.json()).toEqual(completion);
    const raw = await client.chat.completions.parse(body, { structured: 'prompt' }).asResponse();
    expect(await raw.json()).toEqual(completion);
  });
});

describe('auto', () => {
  test('is native while the server accepts the format', async () => {
    const { client, bodies } = answering(completion);
    await client.chat.completions.parse(body, { structured: 'auto' });
    expect(bodies).toEqual([JSON.parse(JSON.stringify(body))]);
  });

  test.each([
    [400, { message: 'This response_format type is unavailable now' }],
    [400, { message: "'type' of 'response_format' must be 'text'", param: 'response_format' }],
    [400, { message: 'Unsupported value', param: 'response_format' }],
    [422, { message: 'json_schema is not supported by this model' }],
    [400, { message: 'Structured outputs are not supported' }],
  ])('falls back when the server rejects the format with %i %j', async (status, error) => {
    const { client, bodies } = answering(refusing(status, error), completion);
    const { choices } = await client.chat.completions.parse(body, { structured: 'auto' });
    expect(choices[0]?.message.parsed).toEqual({ name: 'Paris' });
    expect(bodies).toMatchObject([
      { response_format: { type: 'json_schema' } },
      { response_format: { type: 'json_object' } },
    ]);
  });

  test('remembers for the client and the model what the server accepts', async () => {
    const { client, bodies } = answering(refused, refused, completion);
    const parse = (model: string): PromiseLike<unknown> =>
      client.chat.completions.parse({ ...body, model }, { structured: 'auto' });
    await parse('m');
    await parse('m');
    await parse('other');
    const formats = bodies.map((sent) => [
      Reflect.get(Object(sent), 'model'),
      Reflect.get(Object(Reflect.get(Object(sent), 'response_format')), 'type'),
    ]);
    expect(formats).toEqual([
      ['m', 'json_schema'],
      ['m', 'json_object'],
      ['m', undefined],
      ['m', undefined],
      ['other', 'json_schema'],
    ]);
  });

  test.each([
    [400, { message: "Invalid schema for response_format 'city'", code: null }],
    [400, { message: 'Not allowed', param: 'response_format', code: 'invalid_json_schema' }],
    [400, { message: 'The model is overloaded' }],
    [404, { message: 'No response_format here' }],
    [500, { message: 'response_format' }],
  ])('does not fall back for %i %j', async (status, error) => {
    const { client, bodies } = answering(refusing(status, error), completion);
    const failure = await failureOf(
      client.chat.completions.parse(body, { structured: 'auto' }),
      OpenAIError,
    );
    expect(failure).toMatchObject({ status });
    expect(bodies).toHaveLength(1);
  });

  test('the other modes do not fall back', async () => {
    for (const structured of ['native', 'json_object', 'prompt'] as const) {
      const { client, bodies } = answering(refused, completion);
      await failureOf(client.chat.completions.parse(body, { structured }), BadRequestError);
      expect(bodies).toHaveLength(1);
    }
  });
});

describe('asking again', () => {
  test('shows the model what was wrong, and reports all answers', async () => {
    const wrong = completionOf([{ content: '{"name":1}' }]);
    const { client, bodies } = answering(wrong, completion);
    const result = await client.chat.completions.parse(body, { structured: 'prompt' });
    expect(result.choices[0]?.message.parsed).toEqual({ name: 'Paris' });
    expect(result._previous_answers).toEqual([wrong]);
    expect(Object.keys(result)).not.toContain('_previous_answers');
    expect(bodies[1]).toMatchObject({
      messages: [
        { role: 'system' },
        question,
        { role: 'assistant', content: '{"name":1}' },
        {
          role: 'user',
          content: expect.stringContaining('- at /name: expected a text') as unknown,
        },
      ],
    });
  });

  test('shows the schema to a model whose server ignored the format', async () => {
    const { client, bodies } = answering(completionOf([{ content: 'Paris' }]), completion);
    await client.chat.completions.parse(body, { structured: 'auto' });
    expect(bodies[1]).toMatchObject({
      response_format: { type: 'json_schema' },
      messages: [
        question,
        { role: 'assistant', content: 'Paris' },
        { role: 'user', content: instruction },
      ],
    });
  });

  test.each<[StructuredOptions, number]>([
    [{ structured: 'prompt' }, 2],
    [{ structured: 'auto' }, 2],
    [{ structured: 'prompt', maxReasks: 0 }, 1],
    [{ structured: 'prompt', maxReasks: 3 }, 4],
    [{ structured: 'native' }, 1],
    [{ maxReasks: 2 }, 3],
    [{}, 1],
  ])('with %j there are at most %i requests', async (options, most) => {
    const wrong = completionOf([{ content: 'no' }]);
    const { client, bodies } = answering(wrong);
    const error = await failureOf(
      client.chat.completions.parse(body, options),
      StructuredOutputError,
    );
    expect(bodies).toHaveLength(most);
    expect(error.completion).toEqual(wrong);
    expect(error.previous).toEqual(Array.from({ length: most - 1 }, () => ({ completion: wrong })));
  });

  test('a request that fails after an answer keeps that answer', async () => {
    const wrong = completionOf([{ content: 'no' }]);
    const { client } = answering(wrong, refusing(500, { message: 'Out of order.' }));
    const error = await failureOf(
      client.chat.completions.parse(body, { structured: 'prompt' }),
      OpenAIError,
    );
    expect(error).toMatchObject({ status: 500, previous: [{ completion: wrong }] });
    expect(JSON.stringify(error)).not.toContain('choices');
  });

  test.each([[{ content: null }], [{}], [{ content: [] }]])(
    'the empty answer %j is none',
    async (message) => {
      const { client, bodies } = answering(completionOf([message]), completion);
      const { choices } = await client.chat.completions.parse(body, { structured: 'prompt' });
      expect(choices[0]?.message.parsed).toEqual({ name: 'Paris' });
      expect(bodies[1]).toMatchObject({ messages: [{}, question, { role: 'user' }] });
    },
  );

  test.each([[[]], [null]])('an answer with the choices %j is none', async (choices) => {
    const { client } = answering(completionOf([], 'stop', { choices }));
    const error = await failureOf(
      client.chat.completions.parse(body, { structured: 'prompt' }),
      StructuredOutputError,
    );
    expect([error.location, error.previous.length]).toEqual(['/choices', 1]);
  });

  test('a refusal and a call are answers', async () => {
    const call = { id: 'c', type: 'function', function: { name: 'f', arguments: '{}' } };
    for (const message of [{ refusal: 'No.' }, { tool_calls: [call] }]) {
      const { client, bodies } = answering(completionOf([message]));
      const { choices } = await client.chat.completions.parse(body, { structured: 'prompt' });
      expect(choices[0]?.message).toMatchObject({ ...message, parsed: null });
      expect(bodies).toHaveLength(1);
    }
  });

  test('b15: what was cut off is not requested again', async () => {
    const { client, bodies } = answering(completionOf([{ content: paris }], 'length'));
    const promise = client.chat.completions.parse(body, { structured: 'prompt' });
    await failureOf(promise, LengthFinishReasonError);
    expect(bodies).toHaveLength(1);
  });

  test('c05: arguments are read strictly, and not requested again', async () => {
    const parser = { parser: parseCity, callback: undefined };
    const tool = makeParseableTool<{ name: 'f'; arguments: City; function: undefined }>(
      { type: 'function', function: { name: 'f', strict: true } },
      parser,
    );
    const text = `${paris}${paris}`;
    const call = { id: 'c', type: 'function', function: { name: 'f', arguments: text } };
    const { client, bodies } = answering(completionOf([{ tool_calls: [call] }]));
    const promise = client.chat.completions.parse(
      { ...body, tools: [tool] },
      { structured: 'prompt' },
    );
    const error = await failureOf(promise, StructuredOutputError);
    expect(error.location).toBe('/choices/0/message/tool_calls/0/function/arguments');
    expect(bodies).toHaveLength(1);
  });

  test('an abort ends it', async () => {
    const controller = new AbortController();
    const { client, bodies } = answering(completionOf([{ content: 'no' }]));
    const slow = client.withOptions({
      fetch: (url, init) => {
        if (bodies.length === 1) return new Promise(() => queueMicrotask(() => controller.abort()));
        return client.fetch(url, init);
      },
    });
    const options = { structured: 'prompt', maxReasks: 5, signal: controller.signal } as const;
    await failureOf(slow.chat.completions.parse(body, options), APIUserAbortError);
    expect(bodies).toHaveLength(1);
  });
});

describe('the options of the call', () => {
  test('the deadline is that of all requests together', async () => {
    const { client, bodies } = answering(completionOf([{ content: 'no' }]));
    const slow = client.withOptions({
      fetch: async (url, init) => {
        await new Promise((resolve) => setTimeout(resolve, 60));
        return client.fetch(url, init);
      },
    });
    const options = { structured: 'prompt', maxReasks: 1_000, deadline: 200 } as const;
    const start = performance.now();
    await failureOf(slow.chat.completions.parse(body, options), APIConnectionTimeoutError);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(bodies.length).toBeLessThan(5);
  });

  test('each body has an idempotency key of its own', async () => {
    const keys: unknown[] = [];
    const { client } = answering(completionOf([{ content: 'no' }]));
    client.use((next) => (call) => {
      keys.push(call.headers['idempotency-key']);
      return next(call);
    });
    const options = { structured: 'prompt', idempotencyKey: 'key' } as const;
    await failureOf(client.chat.completions.parse(body, options), StructuredOutputError);
    expect(keys).toEqual(['key', 'key-2']);
  });

  test.each([
    [{ structured: 'xml' }, "`structured` must be 'native', 'json_object', 'prompt' or 'auto'."],
    [{ maxReasks: -1 }, '`maxReasks` must be a whole number, 0 or more.'],
    [{ maxReasks: 1.5 }, '`maxReasks` must be a whole number, 0 or more.'],
  ])('%j is refused', (options, message) => {
    const { client, bodies } = answering(completion);
    const wrong = options as StructuredOptions;
    expect(() => client.chat.completions.parse(body, wrong)).toThrow(message);
    expect(bodies).toEqual([]);
  });

  test('a body without a schema is refused', () => {
    const { client } = answering(completion);
    const format = { ...body, response_format: { type: 'json_object' as const } };
    const parse = (): unknown => client.chat.completions.parse(format, { structured: 'prompt' });
    expect(parse).toThrow('`structured` needs a `response_format` of the type `json_schema`.');
  });
});

describe('client.chat.completions.stream()', () => {
  const events = [
    delta({ content: 'Sure: {"name":' }),
    delta({ content: '"Paris"}' }),
    delta({}, 'stop'),
  ];

  test('reads the JSON in the text, in the mode that the server accepts', async () => {
    const { client, bodies } = answering(refused, sse(events, true));
    const stream = client.chat.completions.stream(body, { structured: 'auto' });
    expect((await stream.finalMessage()).parsed?.name).toBe('Paris');
    expect(bodies).toMatchObject([
      { stream: true, response_format: { type: 'json_schema' } },
      { stream: true, response_format: { type: 'json_object' } },
    ]);
  });

  test('does not repeat the request', async () => {
    const { client, bodies } = answering(sse([delta({ content: 'no' }), delta({}, 'stop')], true));
    const stream = client.chat.completions.stream(body, { structured: 'prompt' });
    await failureOf(stream.done(), StructuredOutputError);
    expect(bodies).toHaveLength(1);
  });

  test('an empty answer is an error', async () => {
    const { client } = answering(sse([delta({ role: 'assistant' }), delta({}, 'stop')], true));
    const stream = client.chat.completions.stream(body, { structured: 'prompt' });
    const error = await failureOf(stream.finalMessage(), StructuredOutputError);
    expect(error.location).toBe('/choices/0/message/content');
  });
});
