import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { EVENT_PROTOCOL } from '../../openai/event-protocol.ts';
import { APIConnectionError, OpenAIError } from '../errors/index.ts';
import { EventReader, type EventStreamOptions } from './event-reader.ts';

/** The bytes in pieces of these lengths, which take turns. */
async function* pieces(bytes: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const end = start + (lengths[turn % lengths.length] ?? 1);
    yield bytes.subarray(start, end);
    start = end;
  }
}

/** The items of a stream, and the message of the error that ends it. */
async function read(
  source: AsyncIterable<Uint8Array>,
  options: Partial<EventStreamOptions> = {},
): Promise<unknown[]> {
  const reader = new EventReader<unknown>(source, {
    protocol: EVENT_PROTOCOL,
    controller: new AbortController(),
    truncated: 'ignore',
    wrapError: (cause) => new APIConnectionError({ cause }),
    ...options,
  });
  const seen: unknown[] = [];
  try {
    for (let step = await reader.next(); step.done !== true; step = await reader.next()) {
      seen.push(step.value);
    }
  } catch (error) {
    if (!OpenAIError.isInstance(error)) throw error;
    seen.push(`${error.name}: ${error.message}`);
  }
  return seen;
}

interface Part {
  lines: readonly string[];
  item?: unknown;
  error?: string;
  ends?: boolean;
}

const NOT_JSON =
  'APIResponseValidationError: The stream holds an event whose data (7 characters) is not JSON.';

const part: fc.Arbitrary<Part> = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((text) => ({
    lines: [`data: ${JSON.stringify({ text })}`],
    item: { text },
  })),
  fc.integer().map((n) => ({ lines: ['id: 1', 'data: {', `data:"n": ${n}}`], item: { n } })),
  fc.constantFrom<Part>(
    { lines: [': ping'] },
    { lines: ['event: ping'] },
    { lines: ['data:'] },
    { lines: ['foo: bar'] },
    { lines: [] },
    { lines: ['data: {"type":"error"}'], item: { type: 'error' } },
    { lines: ['event: thread.x', 'data: 1'], item: { event: 'thread.x', data: 1 } },
    { lines: ['data: [DONE]'], ends: true },
    { lines: ['data:  [DONE] '], ends: true },
    { lines: ['data: [DONE]x'], error: NOT_JSON },
    { lines: ['event: error', 'data: Overloaded.'], error: 'APIError: Overloaded.' },
    { lines: ['data: {"error":{"message":"No."}}'], error: 'APIError: No.' },
  ),
);

test('C3, C4, C7: any events, written and cut in any way, read as they were meant', async () => {
  const newline = fc.constantFrom('\n', '\r', '\r\n');
  const lengths = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  const written = fc.array(fc.tuple(part, newline), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(written, lengths, async (parts, sizes) => {
      const text = parts.map(([{ lines }, end]) => [...lines, '', ''].join(end)).join('');
      const expected: unknown[] = [];
      for (const [{ item, error, ends }] of parts) {
        if (ends === true) break;
        if (item !== undefined) expected.push(item);
        if (error !== undefined) {
          expected.push(error);
          break;
        }
      }
      expect(await read(pieces(new TextEncoder().encode(text), sizes))).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test('a chunk larger than what is decoded in one go reads like small ones', async () => {
  const events = Array.from({ length: 30_000 }, (_, n) => ({
    n,
    text: 'é\u{1F54A}'.repeat(n % 9),
  }));
  const text = events.map((event) => `data: ${JSON.stringify(event)}\r\n\r\n`).join('');
  const bytes = new TextEncoder().encode(text);
  expect(bytes.length).toBeGreaterThan(10 * 65_536);
  expect(await read(pieces(bytes, [bytes.length]))).toEqual(events);
});

test('C5: the wait for an event is reported until it comes, within a large chunk too', async () => {
  const onWait = vi.fn();
  const bytes = new TextEncoder().encode(`${': ping\n'.repeat(40_000)}data: 1\n\ndata: 2\n\n`);
  const seen = await read(pieces(bytes, [bytes.length]), { onWait });
  expect(seen).toEqual([1, 2]);
  // Once for the chunk, once for each of its 64 KiB without an event, once for the end.
  expect(onWait).toHaveBeenCalledTimes(1 + Math.floor(bytes.length / 65_536) + 1);
});

test('C5: a limit that runs out within a chunk ends the stream there', async () => {
  const controller = new AbortController();
  const reason = new OpenAIError('Too late.');
  const onWait = vi.fn(() => {
    if (onWait.mock.calls.length === 3) controller.abort(reason);
  });
  const bytes = new TextEncoder().encode(`${'\n'.repeat(400_000)}data: 1\n\n`);
  const seen = await read(pieces(bytes, [bytes.length]), { controller, onWait });
  expect(seen).toEqual(['OpenAIError: Too late.']);
});
