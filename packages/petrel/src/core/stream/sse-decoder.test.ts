import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SSEDecoder, type ServerSentEvent } from './sse-decoder.ts';

const encoder = new TextEncoder();

function decodeAll(chunks: Iterable<Uint8Array | string>): ServerSentEvent[] {
  const decoder = new SSEDecoder();
  const events: ServerSentEvent[] = [];
  const drain = (): void => {
    for (let event = decoder.read(); event !== null; event = decoder.read()) events.push(event);
  };
  for (const chunk of chunks) {
    decoder.write(chunk);
    drain();
  }
  decoder.end();
  drain();
  return events;
}

const dataOf = (...chunks: string[]): string[] => decodeAll(chunks).map((event) => event.data);

describe('lines', () => {
  test.each([
    ['LF', 'data: a\n\ndata: b\n\n'],
    ['CR', 'data: a\r\rdata: b\r\r'],
    ['CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n'],
    ['a mixture', 'data: a\r\n\rdata: b\n\r\n'],
  ])('end with %s', (_name, text) => {
    expect(dataOf(text)).toEqual(['a', 'b']);
    expect(dataOf(...text)).toEqual(['a', 'b']);
  });

  test('do not end with U+2028, U+2029 or U+0085', () => {
    expect(dataOf('data: a\u2028b\u2029c\u0085d\n\n')).toEqual(['a\u2028b\u2029c\u0085d']);
  });

  test('a CRLF cut in two is one newline', () => {
    expect(dataOf('data: a\r', '\ndata: b\r', '\n\r', '\n')).toEqual(['a\nb']);
  });
});

describe('fields', () => {
  test('event, id and retry are read, an id stays for later events', () => {
    expect(decodeAll(['event: x\nid: 7\nretry: 1500\ndata: a\n\ndata: b\n\n'])).toEqual([
      { event: 'x', data: 'a', id: '7', retry: 1500 },
      { event: null, data: 'b', id: '7', retry: null },
    ]);
  });

  test('one space after the colon is dropped, and no more', () => {
    expect(dataOf('data:a\n\ndata:  b\n\ndata: c \n\n')).toEqual(['a', ' b', 'c ']);
  });

  test('several data lines join with LF, an empty one included', () => {
    expect(dataOf('data: a\ndata\ndata:\ndata: b\n\n')).toEqual(['a\n\n\nb']);
  });

  test('comments and unknown fields are ignored', () => {
    expect(dataOf(': ping\n:\nfoo: bar\nfoo\ndatax: no\ndata: a\n\n: ping\n\n')).toEqual(['a']);
  });

  test('an event without data is skipped and lends its name to no other', () => {
    expect(decodeAll(['event: x\n\nid: 3\n\n\n\ndata: a\n\n'])).toEqual([
      { event: null, data: 'a', id: '3', retry: null },
    ]);
  });

  test('an id with a NUL and a retry that is no number are ignored', () => {
    expect(decodeAll(['id: a\0\nretry: 1s\ndata: x\n\n'])).toEqual([
      { event: null, data: 'x', id: null, retry: null },
    ]);
  });
});

describe('the ends of the input', () => {
  test('a leading byte order mark is dropped, in bytes cut anywhere and in text', () => {
    const bytes = encoder.encode('\ufeffdata: a\n\n');
    expect(decodeAll([...bytes].map((byte) => Uint8Array.of(byte)))[0]?.data).toBe('a');
    expect(dataOf('\ufeffdata: \ufeffa\n\n')).toEqual(['\ufeffa']);
  });

  test('a last event without its blank line, or its newline, still counts', () => {
    expect(dataOf('data: a\n\ndata: [DONE]')).toEqual(['a', '[DONE]']);
    expect(dataOf('data: a\r')).toEqual(['a']);
  });
});

const line = fc.oneof(
  fc.constantFrom(
    'data: {"a":1}',
    'data:',
    'data',
    'event: e',
    'id: 1',
    ': c',
    '',
    'retry: 5',
    'x',
  ),
  fc.string({ unit: 'binary' }).map((text) => `data: ${text}`),
  fc.string({ unit: 'grapheme' }),
);
const newline = fc.constantFrom('\n', '\r', '\r\n');
const eventText = fc
  .array(fc.tuple(line, newline), { maxLength: 30 })
  .map((lines) => lines.map(([text, end]) => text + end).join(''));

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length];
  ends.sort((a, b) => a - b);
  return ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
}

test('bytes cut anywhere decode as the whole does, malformed UTF-8 included', () => {
  const input = fc.oneof(
    eventText.map((text) => encoder.encode(text)),
    fc
      .tuple(eventText, fc.uint8Array({ maxLength: 20 }), eventText)
      .map(
        ([before, noise, after]) =>
          new Uint8Array([...encoder.encode(before), ...noise, ...encoder.encode(after)]),
      ),
  );
  fc.assert(
    fc.property(input, fc.array(fc.nat(), { maxLength: 12 }), (bytes, places) => {
      const whole = decodeAll([new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]);
      expect(decodeAll(cut(bytes, places))).toEqual(whole);
      expect(decodeAll([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test('any JSON sent as data comes back, however it is cut', () => {
  fc.assert(
    fc.property(
      fc.array(fc.jsonValue(), { maxLength: 10 }),
      fc.array(fc.nat(), { maxLength: 10 }),
      newline,
      (values, places, end) => {
        const text = values.map((value) => `data: ${JSON.stringify(value)}${end}${end}`).join('');
        const events = decodeAll(cut(encoder.encode(text), places));
        expect(events.map((event) => event.data)).toEqual(values.map((v) => JSON.stringify(v)));
      },
    ),
  );
});

describe('time is linear', () => {
  test('an event of 64 MiB in small chunks takes seconds at most', { timeout: 10_000 }, () => {
    const chunk = encoder.encode('x'.repeat(16_384));
    const decoder = new SSEDecoder();
    decoder.write('data: ');
    for (let sent = 0; sent < 4096; sent++) {
      decoder.write(chunk);
      expect(decoder.read()).toBeNull();
    }
    decoder.write('\n\n');
    expect(decoder.read()?.data.length).toBe(64 * 1024 * 1024);
  });

  test.each([
    ['CR only', 'data: a\r'],
    ['LF only', 'data: a\n'],
    ['lines without a colon', 'x\n'],
    ['lines without a colon and CR', 'x\r'],
    ['blank lines', '\n'],
  ])('a chunk of 200,000 lines, %s', { timeout: 5_000 }, (_name, text) => {
    const started = performance.now();
    decodeAll([text.repeat(200_000)]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
