import { isObject, type Json, type JsonObject } from '@petrel/spec/json';
import { loadSpec } from '@petrel/spec';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadApi } from '../../../emulator/src/api.ts';
import { Random } from '../../../emulator/src/random.ts';
import { spoiled } from '../../test/garbage.ts';
import { generatedRuns } from '../../test/generated-runs.ts';
import { chunk, clientOf, delta, jsonLines } from '../../test/streams.ts';
import { OpenAIError } from '../core/errors/index.ts';
import { AssistantStream } from './assistants/assistant-stream.ts';

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

/**
 * Runs streams with an event spoiled in each of its places. Each stream has several of the spoiled
 * events, from places that are far from each other. Returns how many events there were.
 */
async function spoilEvent(
  event: unknown,
  send: (events: readonly unknown[]) => Promise<unknown>,
): Promise<number> {
  const all = [...spoiled(event)];
  const streams = Math.ceil(all.length / 4);
  for (let turn = 0; turn < streams; turn++) {
    const sent = all.filter((_, index) => index % streams === turn);
    expectOwn(await send(sent), () => sent);
  }
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  return all.length;
}

/** Spoils each event of a stream. */
async function spoilEach(
  events: readonly unknown[],
  send: (events: readonly unknown[]) => Promise<unknown>,
): Promise<number> {
  let count = 0;
  for (const [index, event] of events.entries()) {
    count += await spoilEvent(event, (wrong) =>
      send([...events.slice(0, index), ...wrong, ...events.slice(index + 1)]),
    );
  }
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
  const item = { type: 'message', id: 'm', role: 'assistant', content: [] };
  const added = { type: 'response.output_item.added', output_index: 0, item };
  const last = { type: 'response.completed', response: { id: 'r', object: 'response' } };
  let count = 0;
  for (const event of responseEvents()) {
    if (event['type'] === 'error') continue;
    count += await spoilEvent(event, (wrong) => response([added, ...wrong, event, last]));
  }
  expect(count).toBeGreaterThan(5_000);
}, 60_000);

const RUN_EVENTS = [
  'messageCreated',
  'messageDelta',
  'messageDone',
  'runStepDelta',
  'runStepDone',
  'toolCallDelta',
  'toolCallDone',
  'textDelta',
  'textDone',
] as const;

async function run(events: readonly unknown[]): Promise<unknown> {
  const stream = AssistantStream.fromReadableStream(jsonLines(events));
  for (const event of RUN_EVENTS)
    stream.on(event, (...args: unknown[]) => void JSON.stringify(args));
  return outcome(stream.finalRun(), () => [
    stream.currentRun(),
    stream.currentMessageSnapshot(),
    stream.currentRunStepSnapshot(),
  ]);
}

test('a run with garbage in any place of its events ends without an engine error', async () => {
  const samples = fc.sample(generatedRuns, { numRuns: 40, seed: 1 });
  const isShort = (count: number): boolean => count > 12 && count < 25;
  const { events } = samples.find((sample) => isShort(sample.events.length)) ?? { events: [] };
  expect(await spoilEach(events, run)).toBeGreaterThan(1_000);
}, 60_000);

test('an event that is nested too deep to be read ends a stream with a clear error', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const item = `{"type":"message","id":"m","content":${deep}}`;
  const body = `data: {"type":"response.output_item.added","output_index":0,"item":${item}}\n\n`;
  const client = clientOf([]);
  client.fetch = () =>
    Promise.resolve(new Response(body, { headers: { 'content-type': 'text/event-stream' } }));
  const stream = client.responses.stream({});
  await expect(stream.finalResponse()).rejects.toThrow('an event that cannot be read');
});
