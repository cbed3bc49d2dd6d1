import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutEvents, generatedResponses } from '../../test/generated-responses.ts';
import { chunk } from '../../test/streams.ts';
import { StreamTruncatedError } from '../core/errors/index.ts';
import type { ResponseStreamEvent } from '../generated/models/responses/responses.ts';
import { OpenAI } from '../index.ts';
import { accumulateChatCompletion } from './chat-completions/chat-completion-accumulator.ts';
import type { ChatCompletionSnapshot } from './chat-completions/chat-completion-snapshot.ts';
import { accumulateResponse } from './responses/response-accumulator.ts';
import { ResponseStream } from './responses/response-stream.ts';

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 });

function clientOf(body: () => ReadableStream<Uint8Array>): OpenAI {
  const headers = { 'content-type': 'text/event-stream' };
  return new OpenAI({
    apiKey: 'test-key',
    maxRetries: 0,
    fetch: () => Promise.resolve(new Response(body(), { headers })),
  });
}

test('the events of any response lead to its output, without the last event', () => {
  fc.assert(
    fc.property(generatedResponses, ({ response, events }) => {
      let snapshot: ReturnType<typeof accumulateResponse> | undefined;
      // The types of generated events and items are not known to the compiler.
      for (const event of events.slice(0, -1)) {
        snapshot = accumulateResponse(event as unknown as ResponseStreamEvent, snapshot);
      }
      expect(snapshot?.output).toEqual(response.output);
    }),
    { numRuns: 1_500 },
  );
});

test("a stream of any response, cut at random, has the server's own response in the end", async () => {
  await fc.assert(
    fc.asyncProperty(generatedResponses, sizes, async ({ response, events }, cuts) => {
      const client = clientOf(() => cutEvents(events, cuts));
      const stream = ResponseStream.createResponse(client, { model: 'm', input: 'Hi' });
      const received: unknown[] = [];
      for await (const event of stream) received.push(event);
      expect(received).toEqual(events);
      const { output_text, ...snapshot } = stream.currentResponseSnapshot ?? {};
      expect(snapshot).toEqual(response);
      expect((await stream.finalResponse()).output_text).toBe(output_text);
    }),
    { numRuns: 150 },
  );
});

test('a stream of any response that is cut off anywhere fails, and has no more than was sent', async () => {
  await fc.assert(
    fc.asyncProperty(generatedResponses, sizes, fc.nat(), async ({ events }, cuts, at) => {
      const sent = events.slice(0, 1 + (at % (events.length - 1)));
      const client = clientOf(() => cutEvents(sent, cuts));
      const stream = ResponseStream.createResponse(client, { model: 'm', input: 'Hi' });
      await expect(stream.finalResponse()).rejects.toBeInstanceOf(StreamTruncatedError);
      let snapshot: ReturnType<typeof accumulateResponse> | undefined;
      for (const event of sent)
        snapshot = accumulateResponse(event as unknown as ResponseStreamEvent, snapshot);
      expect(stream.currentResponseSnapshot).toEqual(snapshot);
    }),
    { numRuns: 100 },
  );
});

const pieces = fc.array(fc.string({ maxLength: 6, unit: 'binary' }), { maxLength: 5 });

/** A choice, and the deltas that lead to it. */
const choices = fc.array(
  fc.record({
    text: fc.option(pieces),
    refusal: fc.option(pieces),
    calls: fc.array(pieces, { maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 3 },
);

function deltasOf({
  text,
  refusal,
  calls,
}: {
  text: string[] | null;
  refusal: string[] | null;
  calls: string[][];
}): object[] {
  return [
    { role: 'assistant' },
    ...(text ?? []).map((content) => ({ content })),
    ...(refusal ?? []).map((part) => ({ refusal: part })),
    ...calls.flatMap((parts, index) => [
      {
        tool_calls: [
          {
            index,
            id: `call_${index}`,
            type: 'function',
            function: { name: `f${index}`, arguments: '' },
          },
        ],
      },
      ...parts.map((part) => ({ tool_calls: [{ index, function: { arguments: part } }] })),
    ]),
  ];
}

test('the chunks of any chat completion lead to its choices, in whatever turns they come', () => {
  fc.assert(
    fc.property(choices, fc.array(fc.nat(5), { minLength: 1, maxLength: 7 }), (list, order) => {
      const waiting = list.map((choice, index) => ({ index, deltas: deltasOf(choice) }));
      let snapshot: ChatCompletionSnapshot | undefined;
      for (let turn = 0; waiting.some(({ deltas }) => deltas.length > 0); turn++) {
        const open = waiting.filter(({ deltas }) => deltas.length > 0);
        const next = open[(order[turn % order.length] ?? 0) % open.length];
        const delta = next?.deltas.shift();
        const finish_reason = next?.deltas.length === 0 ? 'stop' : null;
        snapshot = accumulateChatCompletion(
          chunk([{ index: next?.index, delta, finish_reason }]),
          snapshot,
        );
      }
      expect(snapshot?.choices).toEqual(
        list.map(({ text, refusal, calls }, index) => ({
          index,
          finish_reason: 'stop',
          logprobs: null,
          message: {
            role: 'assistant',
            ...(text?.length ? { content: text.join('') } : {}),
            ...(refusal?.join('') ? { refusal: refusal.join('') } : {}),
            ...(calls.length > 0
              ? {
                  tool_calls: calls.map((parts, call) => ({
                    id: `call_${call}`,
                    type: 'function',
                    function: { name: `f${call}`, arguments: parts.join('') },
                  })),
                }
              : {}),
          },
        })),
      );
    }),
    { numRuns: 1_000 },
  );
});
