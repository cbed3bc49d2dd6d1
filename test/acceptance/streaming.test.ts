import { expect, expectTypeOf, test, vi } from 'vitest';
import type OpenAI from 'petrel';
import type { Stream } from 'petrel/streaming';
import { serve } from '../../packages/petrel/test/loopback.ts';
import { clientOf, emulated } from './emulated.ts';

const STORY = {
  model: 'gpt-4o',
  input: 'Write a one-sentence bedtime story about a unicorn.',
} as const;

test('seed: 18 a stream of events', async () => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: response.created\ndata: {"type":"response.created"}\n\n');
    // The body does not end.
  });
  const stream = await clientOf(server.origin).responses.create({ ...STORY, stream: true });
  expectTypeOf(stream).toExtend<Stream<OpenAI.Responses.ResponseStreamEvent>>();
  for await (const event of stream) {
    expect(event.type).toBe('response.created');
    break;
  }
  // Leaving the loop ends the request.
  await vi.waitFor(() => expect(server.open()).toBe(0));
});

test('seed: 19 its events, one after the other', async () => {
  const { client } = await emulated();
  const stream = await client.responses.create({ ...STORY, stream: true });
  const types: string[] = [];
  let text = '';
  let whole = '';
  for await (const event of stream) {
    types.push(event.type);
    if (event.type === 'response.output_text.delta') text += event.delta;
    if (event.type === 'response.output_text.done') whole = event.text;
  }
  expect(types[0]).toBe('response.created');
  expect(types.at(-1)).toBe('response.completed');
  expect(whole).not.toBe('');
  expect(text).toBe(whole);
});
