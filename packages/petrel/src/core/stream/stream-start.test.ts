import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ResponseBody } from '../response/response-body.ts';
import { readStart, startKind } from './stream-start.ts';

/** The bytes of a text in pieces of these lengths, which take turns. */
async function* pieces(text: string, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const end = start + (lengths[turn % lengths.length] ?? 1);
    yield bytes.subarray(start, end);
    start = end;
  }
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const chunk of body) text += decoder.decode(chunk, { stream: true });
  return text;
}

test.each([
  ['data: {}', 'events'],
  [': ping', 'events'],
  ['event:x', 'events'],
  ['id\n', 'events'],
  ['retry: 1', 'events'],
  ['\uFEFF\r\n \tdata:', 'events'],
  ['', undefined],
  ['da', undefined],
  ['data', undefined],
  ['{', 'other'],
  ['[', 'other'],
  ['"', 'other'],
  ['<', 'other'],
  ['database', 'other'],
  ['idle', 'other'],
  ['Data: x', 'other'],
] as const)('C8: %j begins %s', (text, kind) => {
  expect(startKind(text)).toBe(kind);
});

test('C8: a body in pieces of any size is recognised as the whole, and none of it is lost', async () => {
  const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\r', '\t'), maxLength: 9 });
  const mark = fc.constantFrom('', '\uFEFF');
  const start = fc.constantFrom(
    'data:',
    ': ',
    'id\n',
    '{"a"',
    'dat',
    '漢',
    '',
    'retry: 1',
    'events',
  );
  const rest = fc.string({ unit: 'grapheme', maxLength: 20 });
  const lengths = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(mark, space, start, rest, lengths, async (...given) => {
      const [byteOrderMark, white, first, others, sizes] = given;
      const text = byteOrderMark + white + first + others;
      const body = new ResponseBody({ body: pieces(text, sizes) });
      const kind = await readStart(body, () => {});
      expect(kind).toBe(startKind(text) ?? (text.trim() === '' ? 'events' : 'other'));
      expect(await textOf(body)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('C8: any amount of white space may come before events', async () => {
  const waits: number[] = [];
  const body = new ResponseBody({ body: pieces('\n'.repeat(200_000), [16_384]) });
  const kind = await readStart(body, () => waits.push(1));
  expect(kind).toBe('events');
  expect(waits.length).toBeLessThan(6);
});
