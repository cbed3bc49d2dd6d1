import { describe, expect, test } from 'vitest';
import { answering, refusing, responseOf, withItems } from '../../../../test/answers.ts';
import { sse } from '../../../../test/streams.ts';
import {
  ContentFilterFinishReasonError,
  LengthFinishReasonError,
  StructuredOutputError,
} from '../../../index.ts';
import { makeParseableTextFormat } from '../chat-parser.ts';

interface City {
  name: string;
}

function parseCity(text: string): City {
  const name: unknown = Reflect.get(Object(JSON.parse(text)), 'name');
  if (typeof name === 'string') return { name };
  throw Object.assign(new Error('Invalid input'), { issues: [{ path: ['name'], message: 'no' }] });
}

const schema = { type: 'object', properties: { name: { type: 'string' } } };
const city = makeParseableTextFormat({ type: 'json_schema', name: 'city', schema }, parseCity);
const body = { model: 'm', input: 'Which city?', text: { format: city } };
const question = { role: 'user', content: 'Which city?' };
const paris = '{"name":"Paris"}';
const answer = responseOf(paris);
const instruction = expect.stringContaining(`JSON Schema:\n\n${JSON.stringify(schema)}`) as unknown;

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
    const { client, bodies } = answering(answer);
    const response = await client.responses.parse(body, { structured: 'json_object' });
    expect(response.output_parsed?.name).toBe('Paris');
    const text = { format: { type: 'json_object' } };
    expect(bodies).toEqual([{ ...body, instructions: instruction, text }]);
  });

  test('prompt sends the instruction alone, after those of the body', async () => {
    const { client, bodies } = answering(answer);
    const text = { ...body.text, verbosity: 'low' } as const;
    await client.responses.parse({ ...body, text }, { structured: 'prompt' });
    await client.responses.parse({ ...body, instructions: 'Be brief.' }, { structured: 'prompt' });
    expect(bodies).toEqual([
      { model: 'm', input: body.input, instructions: instruction, text: { verbosity: 'low' } },
      {
        model: 'm',
        input: body.input,
        instructions: expect.stringMatching(/^Be brief\.\n\nAnswer with one JSON/) as unknown,
      },
    ]);
  });

  test('reads the JSON in a text as parseAs', async () => {
    const { client, bodies } = answering(responseOf(`\`\`\`json\n${paris}\n\`\`\``));
    const { text: _, ...plain } = body;
    const options = { parseAs: city, structured: 'prompt' } as const;
    const response = await client.responses.parse(plain, options);
    expect([response.output_parsed?.name, response._request_id]).toEqual(['Paris', 'req_1']);
    expect(bodies).toEqual([{ ...plain, instructions: instruction }]);
  });

  test('auto falls back when the server rejects the format, and remembers it', async () => {
    const rejected = refusing(400, {
      message: 'text.format is not supported',
      param: 'text.format',
    });
    const { client, bodies } = answering(rejected, rejected, answer);
    for (let times = 0; times < 2; times++) {
      const response = await client.responses.parse(body, { structured: 'auto' });
      expect(response.output_parsed?.name).toBe('Paris');
    }
    expect(bodies).toMatchObject([
      { text: { format: { type: 'json_schema' } } },
      { text: { format: { type: 'json_object' } } },
      { instructions: instruction },
      { instructions: instruction },
    ]);
  });

  test('a body without a schema is refused', () => {
    const { client } = answering(answer);
    const plain = { model: 'm', input: 'Hi' };
    const parse = (): unknown => client.responses.parse(plain, { structured: 'prompt' });
    expect(parse).toThrow('`structured` needs a `text.format` of the type `json_schema`.');
  });
});

describe('asking again', () => {
  const wrong = responseOf('{"name":1}');

  test('shows the model what was wrong, and reports all answers', async () => {
    const { client, bodies } = answering(wrong, answer);
    const response = await client.responses.parse(body, { structured: 'prompt' });
    expect(response.output_parsed?.name).toBe('Paris');
    expect(response._previous_answers).toMatchObject([wrong]);
    expect(bodies[1]).toMatchObject({
      input: [
        question,
        { role: 'assistant', content: '{"name":1}' },
        { role: 'user', content: expect.stringContaining('- at /name: no') as unknown },
      ],
    });
  });

  test('keeps the items of the input', async () => {
    const { client, bodies } = answering(wrong, answer);
    const input = [{ role: 'user' as const, content: 'Hi' }];
    await client.responses.parse({ ...body, input }, { structured: 'auto' });
    expect(bodies[1]).toMatchObject({
      input: [...input, { role: 'assistant' }, { role: 'user', content: instruction }],
    });
  });

  test('repeats nothing that a conversation has', async () => {
    const { client, bodies } = answering(wrong, answer);
    await client.responses.parse({ ...body, conversation: 'conv_1' }, { structured: 'prompt' });
    expect(Reflect.get(Object(bodies[1]), 'input')).toMatchObject([{ role: 'user' }]);
  });

  test('gives up after maxReasks, with all answers on the error', async () => {
    const { client, bodies } = answering(wrong);
    const options = { structured: 'prompt', maxReasks: 2 } as const;
    const error = await failureOf(client.responses.parse(body, options), StructuredOutputError);
    expect(bodies).toHaveLength(3);
    expect(error.response).toMatchObject(wrong);
    expect(error.previous).toMatchObject([{ response: wrong }, { response: wrong }]);
  });

  test.each([
    ['max_output_tokens', LengthFinishReasonError],
    ['content_filter', ContentFilterFinishReasonError],
  ])('b15: a response that was cut off for %s is an error', async (reason, kind) => {
    const cut = responseOf('{"name":"Par', {
      status: 'incomplete',
      incomplete_details: { reason },
    });
    const { client, bodies } = answering(cut);
    const error = await failureOf(client.responses.parse(body, { structured: 'prompt' }), kind);
    expect(error.response).toMatchObject(cut);
    expect(bodies).toHaveLength(1);
  });

  test.each([
    ['a response that failed', withItems([], { status: 'failed' }), '/status'],
    ['a response without text', withItems([{ type: 'reasoning', summary: [] }]), '/output'],
  ])('%s is an error', async (_, given, location) => {
    const { client, bodies } = answering(given);
    const promise = client.responses.parse(body, { structured: 'prompt' });
    const error = await failureOf(promise, StructuredOutputError);
    expect(error.location).toBe(location);
    expect(bodies).toHaveLength(location === '/status' ? 1 : 2);
  });

  test.each([
    [{ type: 'message', content: [{ type: 'refusal', refusal: 'No.' }] }, 'completed'],
    [{ type: 'function_call', name: 'f', arguments: '{}' }, 'completed'],
    [{ type: 'reasoning' }, 'queued'],
  ])('%j of a response that is %s is none', async (item, status) => {
    const { client, bodies } = answering(withItems([item], { status }));
    const response = await client.responses.parse(body, { structured: 'prompt' });
    expect(response.output_parsed).toBeNull();
    expect(bodies).toHaveLength(1);
  });
});

test('client.responses.stream() reads the JSON in the text, in the mode that the server accepts', async () => {
  const response = responseOf(`So: ${paris}`);
  const events = [{ type: 'response.completed', sequence_number: 0, response }];
  const rejected = refusing(400, { message: 'json_schema is not supported' });
  const { client, bodies } = answering(rejected, sse(events, false));
  const stream = client.responses.stream(body, { structured: 'auto' });
  expect((await stream.finalResponse()).output_parsed?.name).toBe('Paris');
  expect(bodies).toMatchObject([
    { stream: true, text: { format: { type: 'json_schema' } } },
    { stream: true, text: { format: { type: 'json_object' } } },
  ]);
});

test('an empty answer of client.responses.stream() is an error', async () => {
  const events = [{ type: 'response.completed', sequence_number: 0, response: withItems([]) }];
  const { client } = answering(sse(events, false));
  const stream = client.responses.stream(body, { structured: 'prompt' });
  const error = await failureOf(stream.finalResponse(), StructuredOutputError);
  expect(error.location).toBe('/output');
});
