import { expect, test } from 'vitest';
import * as z from 'zod';
import { answering, completionOf, responseOf } from '../../../test/answers.ts';
import { clientOf, delta } from '../../../test/streams.ts';
import { StructuredOutputError } from '../../index.ts';
import { jsonSchemaTextFormat } from './json-schema-helpers.ts';
import {
  zodFunction,
  zodResponseFormat,
  zodResponsesFunction,
  zodTextFormat,
} from './zod/zod-helpers.ts';

const cities = z.array(z.object({ name: z.string(), note: z.string().optional() }));
const answer = '{"value":[{"name":"Bern","note":null}]}';
const messages = [{ role: 'user', content: 'Hi' }] as const;

test('b04: parse() returns answers as the schema describes them', async () => {
  const { client, bodies } = answering(
    responseOf(answer),
    completionOf([{ role: 'assistant', content: answer }]),
  );
  const text = { format: zodTextFormat(cities, 'cities') };
  const response = await client.responses.parse({ model: 'm', input: 'Hi', text });
  expect(response.output_parsed).toEqual([{ name: 'Bern' }]);
  const response_format = zodResponseFormat(cities, 'cities');
  const completion = await client.chat.completions.parse({
    model: 'm',
    messages: [...messages],
    response_format,
  });
  expect(completion.choices[0]?.message.parsed?.[0]?.name).toBe('Bern');
  expect(bodies).toMatchObject([
    { text: { format: { schema: { required: ['value'] }, strict: true } } },
    { response_format: { json_schema: { schema: { required: ['value'] }, strict: true } } },
  ]);
});

test('b04: streams take what there is of an answer out of the object around it', async () => {
  const pieces = [answer.slice(0, 20), answer.slice(20)];
  const client = clientOf([
    delta({ role: 'assistant', content: pieces[0] }),
    delta({ content: pieces[1] }),
    delta({}, 'stop'),
  ]);
  const response_format = zodResponseFormat(cities, 'cities');
  const stream = client.chat.completions.stream({
    model: 'm',
    messages: [...messages],
    response_format,
  });
  const parsed: unknown[] = [];
  stream.on('content.delta', (event) => parsed.push(structuredClone(event.parsed)));
  const completion = await stream.finalChatCompletion();
  expect(parsed).toEqual([[{ name: 'B' }], [{ name: 'Bern', note: null }]]);
  expect(completion.choices[0]?.message.parsed).toEqual([{ name: 'Bern' }]);
});

test('b04: streams take what there is of arguments out of the object around them', async () => {
  const pieces = [answer.slice(0, 20), answer.slice(20)];
  const wanted = [[{ name: 'B' }], [{ name: 'Bern', note: null }]];
  const parsed: unknown[] = [];
  const called = { index: 0, id: 'c', type: 'function', function: { name: 'f', arguments: '' } };
  const chat = clientOf([
    delta({ role: 'assistant', tool_calls: [called] }),
    ...pieces.map((piece) => delta({ tool_calls: [{ index: 0, function: { arguments: piece } }] })),
    delta({}, 'tool_calls'),
  ]).chat.completions.stream({
    model: 'm',
    messages: [...messages],
    tools: [zodFunction({ name: 'f', parameters: cities })],
  });
  chat.on('tool_calls.function.arguments.delta', ({ arguments_delta, parsed_arguments }) => {
    if (arguments_delta !== '') parsed.push(structuredClone(parsed_arguments));
  });
  await chat.done();
  expect(parsed.splice(0)).toEqual(wanted);

  const item = { type: 'function_call', id: 'i', call_id: 'c', name: 'f', arguments: '' };
  const type = 'response.function_call_arguments.delta';
  const responses = clientOf([
    { type: 'response.output_item.added', output_index: 0, item },
    ...pieces.map((piece) => ({ type, item_id: 'i', output_index: 0, delta: piece })),
    { type: 'response.completed', response: { status: 'completed', output: [] } },
  ]).responses.stream({
    model: 'm',
    input: 'Hi',
    tools: [zodResponsesFunction({ name: 'f', parameters: cities })],
  });
  responses.on(type, (event) => parsed.push(structuredClone(event.parsed_arguments)));
  await responses.done();
  expect(parsed).toEqual(wanted);
});

test('an answer that does not fit a JSON Schema is reported with its place', async () => {
  const format = jsonSchemaTextFormat({ type: 'array', items: { type: 'string' } }, 'list');
  const { client } = answering(responseOf('{"value":["a",1]}'));
  const promise = client.responses.parse({ model: 'm', input: 'Hi', text: { format } });
  await expect(promise).rejects.toBeInstanceOf(StructuredOutputError);
  await expect(promise).rejects.toMatchObject({ path: '/1' });
});
