import { expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type { Response } from '../../generated/models/responses/responses.ts';
import type { ResponseInputItem } from '../../generated/models/responses/responses.ts';
import { OpenAI } from '../../index.ts';
import { zodFunction, zodResponseFormat, zodTextFormat } from './zod/zod-helpers.ts';

interface City {
  name: string;
}

const client = new OpenAI({ apiKey: 'sk-test' });
const schema = z.object({ name: z.string() });
const city = zodTextFormat(schema, 'city');
const response_format = zodResponseFormat(schema, 'city');
const plain = { type: 'json_schema' as const, name: 'city', schema: {} };
const messages = [{ role: 'user' as const, content: 'Hi' }];

// Never called: what is proven here is proven by the compiler.
async function completions(): Promise<void> {
  const { choices } = await client.chat.completions.parse({
    model: 'm',
    messages,
    response_format,
  });
  expectTypeOf(choices[0]?.message.parsed).toEqualTypeOf<City | null | undefined>();
  const stream = client.chat.completions.stream({ model: 'm', messages, response_format });
  expectTypeOf((await stream.finalMessage()).parsed).toEqualTypeOf<City | null>();
  expectTypeOf((await stream.finalChatCompletion()).choices[0]?.message.parsed).toEqualTypeOf<
    City | null | undefined
  >();
  stream.on('content.done', ({ parsed }) => expectTypeOf(parsed).toEqualTypeOf<City | null>());
  const text = await client.chat.completions.parse({ model: 'm', messages });
  expectTypeOf(text.choices[0]?.message.parsed).toEqualTypeOf<null | undefined>();
  const untyped = await client.chat.completions.parse({
    model: 'm',
    messages,
    response_format: { type: 'json_schema', json_schema: { name: 'city', schema: {} } },
  });
  expectTypeOf(untyped.choices[0]?.message.parsed).toEqualTypeOf<unknown>();
  const tools = [zodFunction({ name: 'f', parameters: schema })];
  const both = await client.chat.completions.parse({
    model: 'm',
    messages,
    response_format,
    tools,
  });
  expectTypeOf(both.choices[0]?.message.parsed).toEqualTypeOf<City | null | undefined>();
  // @ts-expect-error -- a whole answer is parsed, and not a stream
  await client.chat.completions.parse({ model: 'm', messages, stream: true });
  // @ts-expect-error -- there is no such member
  expectTypeOf(choices[0]?.message.parsed?.country).toBeUnknown();
}

async function responses(): Promise<void> {
  const params = { model: 'm', input: 'Hi', text: { format: city } };
  const { output_parsed } = await client.responses.parse(params);
  expectTypeOf(output_parsed).toEqualTypeOf<City | null>();
  const final = await client.responses.stream(params).finalResponse();
  expectTypeOf(final.output_parsed).toEqualTypeOf<City | null>();
  const byID = client.responses.stream({ response_id: 'r', text: { format: city } });
  expectTypeOf((await byID.finalResponse()).output_parsed).toEqualTypeOf<City | null>();
  const text = await client.responses.parse({ model: 'm', input: 'Hi' });
  expectTypeOf(text.output_parsed).toEqualTypeOf<null>();
  const untyped = await client.responses.parse({ model: 'm', text: { format: plain } });
  expectTypeOf(untyped.output_parsed).toEqualTypeOf<unknown>();
}

async function formats(): Promise<void> {
  const input: ResponseInputItem[] = [];
  const list = await client.responses.parse({ model: 'm', input, text: { format: city } });
  expectTypeOf(list.output_parsed).toEqualTypeOf<City | null>();
  const updated = await client.responses.parse({
    model: 'm',
    input: [
      { role: 'user', content: 'Hi' },
      { type: 'configuration_update', text: { format: city } },
    ],
  });
  expectTypeOf(updated.output_parsed).toEqualTypeOf<City | null>();
  const body = { model: 'm', input: 'Hi' };
  const parsedAs = await client.responses.parse(body, { parseAs: city });
  expectTypeOf(parsedAs.output_parsed).toEqualTypeOf<City | null>();
  const unparsed = await client.responses.parse(
    { ...body, text: { format: city } },
    { parseAs: null },
  );
  expectTypeOf(unparsed.output_parsed).toEqualTypeOf<null>();
  const streamed = client.responses.stream(body, { parseAs: city });
  expectTypeOf((await streamed.finalResponse()).output_parsed).toEqualTypeOf<City | null>();
}

async function modes(): Promise<void> {
  const params = { model: 'm', input: 'Hi', text: { format: city } };
  const result = await client.responses.parse(params, { structured: 'auto' });
  expectTypeOf(result.output_parsed).toEqualTypeOf<City | null>();
  expectTypeOf(result._previous_answers).toEqualTypeOf<readonly Response[]>();
  const again = await client.chat.completions.parse(
    { model: 'm', messages, response_format },
    { maxReasks: 1 },
  );
  expectTypeOf(again.choices[0]?.message.parsed).toEqualTypeOf<City | null | undefined>();
  // @ts-expect-error -- there is no such mode
  await client.responses.parse(params, { structured: 'xml' });
  // @ts-expect-error -- a stream does not repeat its request
  client.responses.stream(params, { maxReasks: 1 });
  // @ts-expect-error -- nothing was given up without the option
  expectTypeOf((await client.responses.parse(params))._previous_answers).toBeUnknown();
}

test('the type of a parsed answer follows from the params', () => {
  for (const program of [completions, responses, formats, modes]) {
    expectTypeOf(program).returns.resolves.toBeVoid();
  }
});
