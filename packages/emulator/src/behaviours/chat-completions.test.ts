import { describe, expect, test } from 'vitest';
import { validateNamed } from '../../test/schema-validator.ts';
import { referenceClient } from '../../test/reference-client.ts';
import { createEmulator } from '../index.ts';

const emulator = createEmulator();
const client = referenceClient(emulator);

const weather = {
  type: 'function' as const,
  function: {
    name: 'get_weather',
    description: 'The weather of a place',
    parameters: {
      type: 'object',
      properties: {
        city: { type: 'string' },
        unit: { type: 'string', enum: ['celsius', 'fahrenheit'] },
        days: { type: 'integer', minimum: 1, maximum: 7 },
      },
      required: ['city', 'unit'],
      additionalProperties: false,
    },
  },
};

function ask(content: string) {
  return { model: 'gpt-4o', messages: [{ role: 'user' as const, content }] };
}

describe('chat completions', () => {
  test('repeat a text on request', async () => {
    const completion = await client.chat.completions.create(ask('Say this is a test'));
    expect(completion.choices[0]?.message.content).toBe('This is a test.');
    expect(completion.choices[0]?.finish_reason).toBe('stop');
    expect(completion.id).toMatch(/^chatcmpl-/);
    const { usage } = completion;
    expect(usage?.total_tokens).toBe((usage?.prompt_tokens ?? 0) + (usage?.completion_tokens ?? 0));
  });

  test('follow their instructions', async () => {
    const completion = await client.chat.completions.create({
      model: 'gpt-4o',
      messages: [
        { role: 'developer', content: 'Talk like a pirate.' },
        { role: 'user', content: 'How do I check if an object is an instance of a class?' },
      ],
    });
    expect(completion.choices[0]?.message.content).toMatch(/^Arr/);
  });

  test('are the same for the same question and differ among the choices of one', async () => {
    const request = { ...ask('What makes a good library?'), n: 3 };
    const first = await client.chat.completions.create(request);
    const second = await client.chat.completions.create(request);
    const texts = first.choices.map(({ message }) => message.content);
    expect(second.choices.map(({ message }) => message.content)).toEqual(texts);
    expect(new Set(texts).size).toBeGreaterThan(1);
    expect(first.id).not.toBe(second.id);
  });

  test('end at max_tokens and before a stop text', async () => {
    const cut = await client.chat.completions.create({ ...ask('Count to 50'), max_tokens: 7 });
    expect(cut.choices[0]?.finish_reason).toBe('length');
    expect(cut.usage?.completion_tokens).toBe(7);
    const stopped = await client.chat.completions.create({ ...ask('Count to 50'), stop: [' 4,'] });
    expect(stopped.choices[0]?.message.content).toBe('1, 2, 3,');
    expect(stopped.choices[0]?.finish_reason).toBe('stop');
  });

  test('call a tool that is required, with arguments of its schema', async () => {
    const completion = await client.chat.completions.create({
      ...ask('What is it like in Paris in fahrenheit?'),
      tools: [weather],
      tool_choice: 'required',
    });
    expect(completion.choices[0]?.finish_reason).toBe('tool_calls');
    const [call] = completion.choices[0]?.message.tool_calls ?? [];
    expect(call?.type === 'function' && JSON.parse(call.function.arguments)).toEqual({
      city: 'Paris',
      unit: 'fahrenheit',
      days: 1,
    });
  });

  test('call a tool the question is about, and then report its result', async () => {
    const question = ask('What is the weather in Oslo?').messages;
    const first = await client.chat.completions.create({
      model: 'gpt-4o',
      messages: question,
      tools: [weather],
    });
    const message = first.choices[0]?.message;
    if (!message?.tool_calls?.[0]) throw new Error('no tool was called');
    const second = await client.chat.completions.create({
      model: 'gpt-4o',
      messages: [
        ...question,
        message,
        { role: 'tool', tool_call_id: message.tool_calls[0].id, content: 'Snow, -4 °C' },
      ],
      tools: [weather],
    });
    expect(second.choices[0]?.message.content).toContain('Snow, -4 °C');
  });

  test('refuse a choice of a tool that is not given', async () => {
    const choice = { type: 'function' as const, function: { name: 'fly' } };
    const call = client.chat.completions.create({
      ...ask('Hello'),
      tools: [weather],
      tool_choice: choice,
    });
    await expect(call).rejects.toMatchObject({ status: 400, param: 'tool_choice' });
  });

  test('fit a JSON schema, with references of its own', async () => {
    const schema = {
      type: 'object',
      properties: {
        steps: { type: 'array', items: { $ref: '#/$defs/step' }, minItems: 2 },
        final_answer: { type: 'string' },
      },
      required: ['steps', 'final_answer'],
      additionalProperties: false,
      $defs: {
        step: {
          type: 'object',
          properties: { explanation: { type: 'string' }, next: { $ref: '#/$defs/maybe' } },
          required: ['explanation', 'next'],
          additionalProperties: false,
        },
        maybe: { anyOf: [{ $ref: '#/$defs/step' }, { type: 'null' }] },
      },
    };
    const completion = await client.chat.completions.create({
      ...ask('Solve 8x + 31 = 2'),
      response_format: { type: 'json_schema', json_schema: { name: 'math', schema, strict: true } },
    });
    const value = JSON.parse(completion.choices[0]?.message.content ?? '');
    expect(value.steps.length).toBeGreaterThanOrEqual(2);
    expect(typeof value.final_answer).toBe('string');
    expect(typeof value.steps[0].explanation).toBe('string');
  });

  test('are JSON when an object is requested', async () => {
    const completion = await client.chat.completions.create({
      ...ask('Say hello in JSON'),
      response_format: { type: 'json_object' },
    });
    expect(JSON.parse(completion.choices[0]?.message.content ?? '')).toHaveProperty('answer');
  });

  test('have log probabilities for each token', async () => {
    const completion = await client.chat.completions.create({
      ...ask('Say this is a test'),
      logprobs: true,
      top_logprobs: 2,
    });
    const content = completion.choices[0]?.logprobs?.content ?? [];
    expect(content.map(({ token }) => token).join('')).toBe('This is a test.');
    expect(
      content.every(({ top_logprobs: top, logprob }) => top.length === 2 && logprob <= 0),
    ).toBe(true);
  });

  test('have audio when it is requested', async () => {
    const completion = await client.chat.completions.create({
      ...ask('Say this is a test'),
      modalities: ['text', 'audio'],
      audio: { voice: 'alloy', format: 'wav' },
    });
    const audio = completion.choices[0]?.message.audio;
    expect(audio?.transcript).toBe('This is a test.');
    expect(
      Buffer.from(audio?.data ?? '', 'base64')
        .subarray(0, 4)
        .toString(),
    ).toBe('RIFF');
  });
});

describe('streams of chat completions', () => {
  test('bring the role, the text piece by piece, the end and the usage', async () => {
    const stream = await client.chat.completions.create({
      ...ask('Say this is a test'),
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    for (const chunk of chunks) {
      expect(
        validateNamed('CreateChatCompletionStreamResponse', JSON.parse(JSON.stringify(chunk))),
      ).toBeUndefined();
    }
    expect(chunks[0]?.choices[0]?.delta.role).toBe('assistant');
    const texts = chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '');
    expect(texts.join('')).toBe('This is a test.');
    expect(texts.filter(Boolean).length).toBeGreaterThan(2);
    expect(chunks.at(-2)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.at(-1)?.choices).toEqual([]);
    expect(chunks.at(-1)?.usage?.total_tokens).toBeGreaterThan(0);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
  });

  test('carry the same tool calls as the whole', async () => {
    const request = {
      ...ask('Weather in Rome'),
      tools: [weather],
      tool_choice: 'required' as const,
    };
    const whole = await client.chat.completions.create(request);
    const final = await client.chat.completions.stream(request).finalChatCompletion();
    const argumentsOf = (completion: typeof whole) => {
      const [call] = completion.choices[0]?.message.tool_calls ?? [];
      return call?.type === 'function' ? call.function.arguments : undefined;
    };
    expect(argumentsOf(final)).toBe(argumentsOf(whole));
    expect(final.choices[0]?.finish_reason).toBe('tool_calls');
  });

  test('carry several choices side by side', async () => {
    const request = { ...ask('Tell me about the sea'), n: 2 };
    const whole = await client.chat.completions.create(request);
    const texts = ['', ''];
    for await (const chunk of await client.chat.completions.create({ ...request, stream: true })) {
      for (const { index, delta } of chunk.choices) texts[index] += delta.content ?? '';
    }
    expect(texts).toEqual(whole.choices.map(({ message }) => message.content));
  });

  test('drive the loop that runs tools by itself', async () => {
    const runner = client.chat.completions.runTools({
      ...ask('What is the weather in Lima?'),
      tools: [
        {
          type: 'function',
          function: {
            ...weather.function,
            parse: JSON.parse,
            function: ({ city }: { city: string }) => `Mist over ${city}`,
          },
        },
      ],
    });
    expect(await runner.finalContent()).toContain('Mist over Lima');
  });
});

describe('stored chat completions', () => {
  test('are listed, changed and deleted, and keep their messages', async () => {
    const made = await client.chat.completions.create({
      ...ask('Remember me'),
      store: true,
      metadata: { flock: 'north' },
    });
    await client.chat.completions.create({ ...ask('Remember me too'), store: true });
    const found = await client.chat.completions.list({ metadata: { flock: 'north' } });
    expect(found.data.map(({ id }) => id)).toEqual([made.id]);
    const messages = await client.chat.completions.messages.list(made.id);
    expect(messages.data[0]?.content).toBe('Remember me');
    const changed = await client.chat.completions.update(made.id, { metadata: { flock: 'south' } });
    expect(changed.metadata).toEqual({ flock: 'south' });
    await client.chat.completions.delete(made.id);
    await expect(client.chat.completions.retrieve(made.id)).rejects.toMatchObject({ status: 404 });
  });
});
