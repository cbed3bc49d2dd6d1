import type OpenAI from 'openai';
import { describe, expect, test } from 'vitest';
import { validateNamed } from '../../test/schema-validator.ts';
import { referenceClient } from '../../test/reference-client.ts';
import { createEmulator } from '../index.ts';

const emulator = createEmulator();
const client = referenceClient(emulator);
const model = 'gpt-5.1';
const lookUp = {
  type: 'function' as const,
  name: 'look_up_bird',
  parameters: {
    type: 'object',
    properties: { name: { type: 'string' } },
    required: ['name'],
    additionalProperties: false,
  },
  strict: true,
};

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('responses', () => {
  test('answer an input under instructions', async () => {
    const response = await client.responses.create({
      model,
      instructions: 'You are a coding assistant that talks like a pirate.',
      input: 'Say ahoy',
    });
    expect(response.output_text).toMatch(/^Arr/);
    expect(response.status).toBe('completed');
    expect(response.usage?.total_tokens).toBeGreaterThan(0);
    const { output_text: _, ...wire } = JSON.parse(JSON.stringify(response));
    expect(validateNamed('Response', wire)).toBeUndefined();
  });

  test('stop at max_output_tokens and are incomplete', async () => {
    const response = await client.responses.create({
      model,
      input: 'Count to 100',
      max_output_tokens: 16,
    });
    expect(response.status).toBe('incomplete');
    expect(response.incomplete_details?.reason).toBe('max_output_tokens');
    expect(response.usage?.output_tokens).toBe(16);
  });

  test('fit a JSON schema', async () => {
    const schema = {
      type: 'object',
      properties: {
        name: { type: 'string' },
        participants: { type: 'array', items: { type: 'string' } },
      },
      required: ['name', 'participants'],
      additionalProperties: false,
    };
    const response = await client.responses.parse({
      model,
      input: 'Alice and Bob go to a fair.',
      text: { format: { type: 'json_schema', name: 'event', schema, strict: true } },
    });
    const value = JSON.parse(response.output_text);
    expect(typeof value.name).toBe('string');
    expect(Array.isArray(value.participants)).toBe(true);
  });

  test('call functions, and answer from what they found', async () => {
    const input: OpenAI.Responses.ResponseInput = [
      { role: 'user', content: 'Which bird is Robin?' },
    ];
    const first = await client.responses.create({
      model,
      input,
      tools: [lookUp],
      tool_choice: { type: 'function', name: 'look_up_bird' },
    });
    const [call] = first.output;
    if (call?.type !== 'function_call') throw new Error('no function was called');
    expect(JSON.parse(call.arguments)).toEqual({ name: 'Robin' });
    const second = await client.responses.create({
      model,
      tools: [lookUp],
      previous_response_id: first.id,
      input: [{ type: 'function_call_output', call_id: call.call_id, output: 'a small red bird' }],
    });
    expect(second.output_text).toContain('a small red bird');
    expect(second.previous_response_id).toBe(first.id);
  });

  test('accept tools that leave out what the service fills in', async () => {
    const response = await emulator.fetch('https://emulator.test/v1/responses', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${emulator.apiKey}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ model, input: 'Hello', tools: [{ type: 'function', name: 'wave' }] }),
    });
    expect(response.status).toBe(200);
    expect(validateNamed('Response', await response.json())).toBeUndefined();
  });

  test('refuse a previous response that does not exist', async () => {
    const call = client.responses.create({ model, input: 'Hi', previous_response_id: 'resp_no' });
    await expect(call).rejects.toMatchObject({
      status: 400,
      code: 'previous_response_not_found',
      param: 'previous_response_id',
    });
  });

  test('are kept with their input items until deleted, unless store is false', async () => {
    const made = await client.responses.create({ model, input: 'Keep this' });
    expect((await client.responses.retrieve(made.id)).output_text).toBe(made.output_text);
    const items = await client.responses.inputItems.list(made.id);
    expect(items.data).toMatchObject([
      { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Keep this' }] },
    ]);
    await client.responses.delete(made.id);
    await expect(client.responses.retrieve(made.id)).rejects.toMatchObject({ status: 404 });
    const loose = await client.responses.create({ model, input: 'Forget this', store: false });
    await expect(client.responses.retrieve(loose.id)).rejects.toMatchObject({ status: 404 });
  });

  test('in the background are queued, then in progress, then completed, or cancelled', async () => {
    const made = await client.responses.create({
      model,
      input: 'Take your time',
      background: true,
    });
    const states = [made.status];
    for (let poll = 0; poll < 3; poll++) {
      states.push((await client.responses.retrieve(made.id)).status);
    }
    expect(states).toEqual(['queued', 'in_progress', 'completed', 'completed']);
    const other = await client.responses.create({ model, input: 'Never mind', background: true });
    expect((await client.responses.cancel(other.id)).status).toBe('cancelled');
    expect((await client.responses.retrieve(other.id)).status).toBe('cancelled');
  });

  test('count the tokens of an input and make conversations shorter', async () => {
    const count = await client.responses.inputTokens.count({ model, input: 'How many are these?' });
    expect(count.input_tokens).toBeGreaterThan(4);
    const input = [{ role: 'user' as const, content: 'A long talk' }];
    const compacted = await client.responses.compact({ model, input });
    expect(compacted.output.map(({ type }) => type)).toEqual(['message', 'compaction']);
  });
});

describe('streams of responses', () => {
  test('bring numbered events from created to completed, each as described', async () => {
    const stream = await client.responses.create({
      model,
      input: 'Say this is a test',
      stream: true,
    });
    const events = await collect(stream);
    const types = events.map(({ type }) => type).filter((type) => !type.endsWith('text.delta'));
    expect(types).toEqual([
      'response.created',
      'response.in_progress',
      'response.output_item.added',
      'response.content_part.added',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.completed',
    ]);
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, index) => index));
    for (const event of events) {
      expect(
        validateNamed('ResponseStreamEvent', JSON.parse(JSON.stringify(event))),
      ).toBeUndefined();
    }
  });

  test('add up to the whole, for texts and for function calls', async () => {
    const text = await client.responses
      .stream({ model, input: 'Say this is a test' })
      .finalResponse();
    expect(text.output_text).toBe('This is a test.');
    const call = await client.responses
      .stream({ model, input: 'Look up the bird', tools: [lookUp], tool_choice: 'required' })
      .finalResponse();
    expect(call.output[0]).toMatchObject({ type: 'function_call', name: 'look_up_bird' });
  });

  test('are resumed after any event', async () => {
    const stream = await client.responses.create({
      model,
      input: 'Say this is a test',
      stream: true,
      background: true,
    });
    const all = await collect(stream);
    const id = all[0]?.type === 'response.created' ? all[0].response.id : '';
    const rest = await collect(
      await client.responses.retrieve(id, { stream: true, starting_after: 4 }),
    );
    expect(rest).toEqual(all.slice(5));
    expect(all[1]?.type).toBe('response.queued');
  });
});

describe('conversations', () => {
  test('collect the messages of their responses', async () => {
    const conversation = await client.conversations.create({
      metadata: { topic: 'birds' },
      items: [{ type: 'message', role: 'user', content: 'Hello!' }],
    });
    await client.responses.create({ model, input: 'Say chirp', conversation: conversation.id });
    const items = await collect(
      client.conversations.items.list(conversation.id, { order: 'asc', limit: 2 }),
    );
    const texts = items.map((item) => {
      const part = item.type === 'message' ? item.content[0] : undefined;
      return part && 'text' in part ? part.text : undefined;
    });
    expect(texts).toEqual(['Hello!', 'Say chirp', 'Chirp.']);
    const first = items[0]?.id ?? '';
    await client.conversations.items.delete(first, { conversation_id: conversation.id });
    const left = await client.conversations.items.list(conversation.id);
    expect(left.data.length).toBe(2);
  });
});
