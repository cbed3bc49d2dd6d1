import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { loadSpec } from '@petrel/spec';
import { expect, test } from 'vitest';
import { loadApi } from '../../../emulator/src/api.ts';
import { Random } from '../../../emulator/src/random.ts';
import { spoiled } from '../../test/garbage.ts';
import { chunk, clientOf, delta } from '../../test/streams.ts';
import { OpenAIError } from '../core/errors/index.ts';

const logprobs = {
  content: [{ token: 'a', logprob: -1, bytes: null, top_logprobs: [] }],
  refusal: [{ token: 'b', logprob: -1, bytes: [98], top_logprobs: [] }],
};
const called = { name: 'f', arguments: '{"a":1}' };

/** A chunk of each kind, in an order in which they may come. */
const CHUNKS: readonly object[] = [
  delta({ role: 'assistant', content: '', refusal: null }),
  chunk([{ index: 0, delta: { content: '{"a":' }, finish_reason: null, logprobs }]),
  delta({ reasoning: 'r', reasoning_content: 'c' }),
  delta({ reasoning_details: [{ type: 'reasoning.text', index: 0, text: 't', signature: 's' }] }),
  delta({ refusal: 'no' }),
  delta({ tool_calls: [{ index: 0, id: 'a', type: 'function', function: called }] }),
  delta({ tool_calls: [{ index: 1, id: 'b', type: 'custom', custom: { name: 'c', input: 'i' } }] }),
  delta({ function_call: called }),
  delta({ audio: { id: 'au', data: 'AA==', transcript: 't', expires_at: 1 } }),
  delta({}, 'stop'),
  chunk([], { usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 } }),
];

const CHAT_EVENTS = [
  'chunk',
  'content',
  'content.delta',
  'content.done',
  'refusal.delta',
  'refusal.done',
  'tool_calls.function.arguments.delta',
  'tool_calls.function.arguments.done',
  'logprobs.content.delta',
  'logprobs.content.done',
  'logprobs.refusal.delta',
  'logprobs.refusal.done',
  'finalChatCompletion',
  'totalUsage',
] as const;

/** The outcome of a stream: null, or the error that it ended with. */
async function chat(chunks: readonly unknown[]): Promise<unknown> {
  const stream = clientOf(chunks).chat.completions.stream({
    model: 'm',
    messages: [],
    response_format: { type: 'json_object' },
  });
  // Getters compute their values when they are read.
  for (const event of CHAT_EVENTS)
    stream.on(event, (...args: unknown[]) => void JSON.stringify(args));
  return outcome(stream.totalUsage(), () => stream.currentChatCompletionSnapshot);
}

async function outcome(result: Promise<unknown>, snapshot: () => unknown): Promise<unknown> {
  try {
    await result;
    return null;
  } catch (error) {
    return error;
  } finally {
    JSON.stringify(snapshot());
  }
}

/** Fails for an error that the engine threw, here or in the cause. */
function expectOwn(error: unknown, sent: () => unknown): void {
  if (error === null || (isOwn(error) && isOwnOrNone(error.cause))) return;
  throw new Error(`A stream ended with a foreign error after ${JSON.stringify(sent())}`, {
    cause: error,
  });
}

const isOwn = (error: unknown): error is OpenAIError => error instanceof OpenAIError;
const isOwnOrNone = (cause: unknown): boolean => !(cause instanceof Error) || isOwn(cause);

/** Runs a stream with each event spoiled in each of its places. Returns how many there were. */
async function spoilEach(
  events: readonly unknown[],
  run: (events: readonly unknown[]) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  for (const [index, event] of events.entries()) {
    for (const wrong of spoiled(event)) {
      const sent = events.map((other, position) => (position === index ? wrong : other));
      expectOwn(await run(sent), () => wrong);
      count++;
    }
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  return count;
}

test('a chat completion with garbage in any place of its chunks ends without an engine error', async () => {
  expect(await spoilEach(CHUNKS, chat)).toBeGreaterThan(2_000);
}, 60_000);

/** A sample of each event of a response in the description of the API. */
function responseEvents(): JsonObject[] {
  const spec = loadSpec();
  const { sampler } = loadApi();
  const union = spec.resolve('#/components/schemas/ResponseStreamEvent/anyOf');
  const options = { random: new Random(1), now: 0, optional: false, preferNull: false };
  return (Array.isArray(union) ? union : []).map((schema: Json) => {
    const sample = isObject(schema) ? sampler.sample(schema, options) : null;
    return isObject(sample) ? sample : {};
  });
}

async function response(events: readonly unknown[]): Promise<unknown> {
  const stream = clientOf(events, false).responses.stream({
    model: 'm',
    input: 'Hi',
    text: { format: { type: 'json_object' } },
  });
  stream.on('event', (event) => void JSON.stringify(event));
  stream.on('response.output_text.delta', (event) => void JSON.stringify(event));
  stream.on('response.function_call_arguments.delta', (event) => void JSON.stringify(event));
  return outcome(stream.finalResponse(), () => stream.currentResponseSnapshot);
}

test('a response with garbage in any place of its events ends without an engine error', async () => {
  let count = 0;
  for (const event of responseEvents()) {
    const { type } = event;
    if (type === 'error') continue;
    for (const wrong of spoiled(event)) {
      const item = { type: 'message', id: 'm', role: 'assistant', content: [] };
      const added = { type: 'response.output_item.added', output_index: 0, item };
      const last = { type: 'response.completed', response: { id: 'r', object: 'response' } };
      expectOwn(await response([added, wrong, event, last]), () => wrong);
      count++;
    }
  }
  expect(count).toBeGreaterThan(5_000);
}, 60_000);
