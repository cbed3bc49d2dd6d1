import { createEmulator } from '@petrel/emulator';
import fc from 'fast-check';
import { LengthFinishReasonError, OpenAI } from 'petrel';
import { expect, test } from 'vitest';
import {
  ChatCompletionStream,
  type ChatCompletionStreamParams,
} from '../../../packages/petrel/src/helpers/chat-completions/chat-completion-stream.ts';
import {
  ResponseStream,
  type ResponseCreateAndStreamParams,
} from '../../../packages/petrel/src/helpers/responses/response-stream.ts';

/** A client of an emulator that gives the same answers as any other with the same seed. */
function clientOf(seed: number): OpenAI {
  const emulator = createEmulator({ seed });
  return new OpenAI({ apiKey: emulator.apiKey, fetch: emulator.fetch });
}

const parameters = {
  type: 'object',
  properties: { city: { type: 'string' }, days: { type: 'integer' } },
  required: ['city'],
};
const schema = { ...parameters, required: ['city', 'days'], additionalProperties: false };
const prompt = fc.string({ minLength: 1, maxLength: 40 });

const chatParams: fc.Arbitrary<ChatCompletionStreamParams> = fc
  .record({
    content: prompt,
    n: fc.integer({ min: 1, max: 3 }),
    logprobs: fc.boolean(),
    max_completion_tokens: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    kind: fc.constantFrom('text', 'function', 'custom', 'json'),
  })
  .map(({ content, n, logprobs, max_completion_tokens, kind }) => ({
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    n,
    logprobs: logprobs && kind === 'text',
    ...(max_completion_tokens === undefined ? {} : { max_completion_tokens }),
    stream_options: { include_usage: true },
    ...chatKinds[kind],
  }));

const chatKinds: Record<
  'text' | 'function' | 'custom' | 'json',
  Partial<ChatCompletionStreamParams>
> = {
  text: {},
  function: {
    tools: [
      { type: 'function', function: { name: 'weather', parameters } },
      { type: 'function', function: { name: 'time', parameters } },
    ],
    tool_choice: 'required',
  },
  custom: { tools: [{ type: 'custom', custom: { name: 'shell' } }], tool_choice: 'required' },
  json: {
    response_format: { type: 'json_schema', json_schema: { name: 'trip', schema, strict: true } },
  },
};

test("a streamed chat completion is the server's own in the end", async () => {
  await fc.assert(
    fc.asyncProperty(chatParams, fc.nat(1_000), async (params, seed) => {
      const { stream_options: _, ...body } = params;
      const { created, ...whole } = await clientOf(seed).chat.completions.create({
        ...body,
        stream: false,
      });
      const stream = ChatCompletionStream.createChatCompletion(clientOf(seed), params);
      const isJSON = params.response_format !== undefined;
      if (isJSON && whole.choices.some(({ finish_reason }) => finish_reason === 'length')) {
        await expect(stream.finalChatCompletion()).rejects.toThrow(LengthFinishReasonError);
        return;
      }
      // The second in which each of them was made may differ.
      const { choices, created: _created, ...rest } = await stream.finalChatCompletion();
      const messages = choices.map(({ message: { parsed, ...message }, ...choice }) => {
        expect(parsed).toEqual(isJSON ? JSON.parse(message.content ?? '') : null);
        return { ...choice, message };
      });
      expect(created).toBeGreaterThan(0);
      expect({ ...rest, choices: messages }).toEqual({
        ...whole,
        choices: whole.choices.map(withoutAnnotations),
      });
    }),
    { numRuns: 200 },
  );
});

/** Chunks have no annotations: an empty list is all that the API sends. */
function withoutAnnotations<Choice extends { message: { annotations?: unknown[] } }>(
  choice: Choice,
): unknown {
  const { annotations = [], ...message } = choice.message;
  expect(annotations).toEqual([]);
  return { ...choice, message };
}

const responseKinds: Record<
  'text' | 'function' | 'custom' | 'json' | 'search',
  Partial<ResponseCreateAndStreamParams>
> = {
  text: {},
  function: {
    tools: [{ type: 'function', name: 'weather', parameters, strict: false }],
    tool_choice: 'required',
  },
  custom: { tools: [{ type: 'custom', name: 'shell' }], tool_choice: 'required' },
  json: { text: { format: { type: 'json_schema', name: 'trip', schema, strict: true } } },
  search: { tools: [{ type: 'web_search' }] },
};

const responseParams: fc.Arbitrary<ResponseCreateAndStreamParams> = fc
  .record({
    input: prompt,
    background: fc.boolean(),
    reasoning: fc.boolean(),
    max_output_tokens: fc.option(fc.integer({ min: 16, max: 40 }), { nil: undefined }),
    kind: fc.constantFrom('text', 'function', 'custom', 'json', 'search'),
  })
  .map(({ input, background, reasoning, max_output_tokens, kind }) => ({
    model: reasoning ? 'o4-mini' : 'gpt-4o',
    input,
    background,
    ...(reasoning ? { reasoning: { effort: 'low' } } : {}),
    ...(max_output_tokens === undefined ? {} : { max_output_tokens }),
    ...responseKinds[kind],
  }));

test("a streamed response is the server's own in the end, and before its last event", async () => {
  await fc.assert(
    fc.asyncProperty(responseParams, fc.nat(1_000), async (params, seed) => {
      const client = clientOf(seed);
      const stream = ResponseStream.createResponse(client, params);
      let before: unknown;
      stream.on('event', ({ type }) => {
        if (type.endsWith('.done'))
          before = structuredClone(stream.currentResponseSnapshot?.output);
      });
      const { id } = await stream.finalResponse();
      const stored = await client.responses.retrieve(id);
      expect(stream.currentResponseSnapshot).toEqual(stored);
      expect(before).toEqual(stored.output);
    }),
    { numRuns: 200 },
  );
});

test('a response that is streamed by its id is whole, and emits what is new', async () => {
  const client = clientOf(1);
  const params = { model: 'gpt-4o', input: 'Tell me about petrels.', background: true };
  const first = ResponseStream.createResponse(client, params);
  const all: number[] = [];
  for await (const { sequence_number } of first) all.push(sequence_number);
  const { id, output_text } = await first.finalResponse();
  const second = ResponseStream.createResponse(client, { response_id: id, starting_after: 4 });
  const rest: number[] = [];
  for await (const { sequence_number } of second) rest.push(sequence_number);
  expect(rest).toEqual(all.filter((number) => number > 4));
  expect((await second.finalResponse()).output_text).toBe(output_text);
});
