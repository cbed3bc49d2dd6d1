import { expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { answering, completionOf, responseOf } from '../../../test/answers.ts';
import type { Response } from '../../generated/models/responses/responses.ts';
import { parseChatCompletion, parseResponse } from '../../helpers.ts';
import { StructuredOutputError } from '../../index.ts';
import { readBatchResults } from '../batches/batch-results.ts';
import { zodFunction, zodResponseFormat, zodTextFormat } from './zod/zod-helpers.ts';

const cities = z.array(z.object({ name: z.string(), note: z.string().optional() }));
const text = { format: zodTextFormat(cities, 'cities') };
const answer = '{"value":[{"name":"Bern","note":null}]}';
const queued = { ...responseOf(''), id: 'r', status: 'queued', output: [] };

test('the result of a batch is parsed as the answer of parse()', async () => {
  const line = { custom_id: 'a', response: { status_code: 200, body: responseOf(answer) } };
  const file = new File([JSON.stringify(line)], 'results.jsonl');
  const { value: result } = await readBatchResults<'/v1/responses'>(file).next();
  if (result?.ok !== true) throw new Error('There is no result.');
  const { output_parsed } = parseResponse(result.body, { text });
  expectTypeOf(output_parsed).toEqualTypeOf<z.infer<typeof cities> | null>();
  expect(output_parsed).toEqual([{ name: 'Bern' }]);
});

test('a chat completion that was created before is parsed, with the arguments of its calls', () => {
  const call = { id: 'c', type: 'function', function: { name: 'f', arguments: answer } };
  const completion = completionOf([{ content: answer }, { tool_calls: [call] }]);
  const parsed = parseChatCompletion(completion, {
    response_format: zodResponseFormat(cities, 'cities'),
    tools: [zodFunction({ name: 'f', parameters: cities })],
  });
  expect(parsed.choices[0]?.message.parsed).toEqual([{ name: 'Bern' }]);
  expect(parsed.choices[1]?.message.tool_calls).toMatchObject([
    { function: { parsed_arguments: [{ name: 'Bern' }] } },
  ]);
});

test('createAndPoll() parses a text whose format carries a parser', async () => {
  const { client, bodies } = answering(queued, responseOf(answer, { id: 'r' }));
  const response = await client.responses.createAndPoll(
    { model: 'm', input: 'Hi', text },
    { pollIntervalMs: 1 },
  );
  expectTypeOf(response.output_parsed).toEqualTypeOf<z.infer<typeof cities> | null>();
  expect(response.output_parsed).toEqual([{ name: 'Bern' }]);
  expect(bodies[0]).toMatchObject({ background: true, text: { format: { name: 'cities' } } });
});

test('createAndPoll() returns the response as it is without such a format', async () => {
  const { client } = answering(queued, responseOf('{', { id: 'r' }));
  const format = { type: 'json_schema', name: 'n', schema: {} } as const;
  const response = await client.responses.createAndPoll(
    { model: 'm', input: 'Hi', text: { format } },
    { pollIntervalMs: 1 },
  );
  expectTypeOf(response).toEqualTypeOf<Response>();
  expect(response).not.toHaveProperty('output_parsed');
  expect(response.output_text).toBe('{');
});

test('createAndPoll() reports a text that does not fit, with the response', async () => {
  const { client } = answering(queued, responseOf('{"value":[7]}', { id: 'r' }));
  const body = { model: 'm', input: 'Hi', text };
  const promise = client.responses.createAndPoll(body, { pollIntervalMs: 1 });
  await expect(promise).rejects.toBeInstanceOf(StructuredOutputError);
  await expect(promise).rejects.toMatchObject({ path: '/0', response: { id: 'r' } });
});
