import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { jsonValue } from '../json-value.ts';
import { templateOf } from './event-template.ts';
import { EventValues } from './event-values.ts';

/** What texts stand for by one parser; keys and `-0` included, which equality would not show. */
function seen(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => (Object.is(part, -0) ? '-0!' : part));
}

const chunk = (content: string, more: object = {}): string =>
  JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { content }, logprobs: null, finish_reason: null }],
    ...more,
  });

const delta = (sequence_number: number, text: string, obfuscation: string): string =>
  JSON.stringify({
    type: 'response.output_text.delta',
    sequence_number,
    item_id: 'msg_1',
    delta: text,
    logprobs: [],
    obfuscation,
  });

test('events that differ in few values are read without parsing them', () => {
  const values = new EventValues();
  values.parse(delta(1, 'a', 'x'));
  values.parse(delta(2, 'b', 'yz'));
  const text = delta(31, ' word, not short', '');
  const parse = vi.spyOn(JSON, 'parse');
  const third = values.parse(text);
  const parsed = parse.mock.calls.map(([given]) => given);
  parse.mockRestore();
  expect(third).toEqual(JSON.parse(text));
  expect(parsed).toEqual(['31']);
});

test('a template reads only texts like its own', () => {
  const template = templateOf(chunk('a'), chunk('b'));
  expect(template?.read(chunk('c'))).toEqual(JSON.parse(chunk('c')));
  expect(template?.read(chunk('c', { usage: null }))).toBeUndefined();
  expect(template?.read(delta(1, 'a', 'b'))).toBeUndefined();
});

test.each([
  String.raw`a \"quoted\" word`,
  String.raw`\\`,
  String.raw`\u00e9\ud83d\ude00`,
  'é 😀 \u2028',
  '',
  'x'.repeat(10_000),
  String.raw`\\\"`,
])('a string that varies may be any: %#', (inside) => {
  const template = templateOf('{"id":1,"text":"a"}', '{"id":1,"text":"b"}');
  const text = `{"id":1,"text":"${inside}"}`;
  expect(template?.read(text)).toEqual(JSON.parse(text));
});

test.each([
  '{"id":1,"text":"\t"}',
  String.raw`{"id":1,"text":"\x"}`,
  String.raw`{"id":1,"text":"\"}`,
  '{"id":1,"text":"a"',
  '{"id":1,"text":"a"}}',
  '{"id":1,"text":01}',
  '{"id":1,"text":1.}',
  '{"id":1,"text":- 1}',
  '{"id":1,"text":}',
  '{"id":1,"text":"a","text":{}}',
  '{"id":1,"text":null}',
])('what is not like the texts before is left to the parser: %j', (text) => {
  expect(templateOf('{"id":1,"text":"a"}', '{"id":1,"text":"b"}')?.read(text)).toBeUndefined();
});

test.each([
  ['other shapes', '{"a":{"b":1}}', '{"a":{"c":2}}'],
  ['white space', '{"a": 1}', '{"a": 2}'],
  ['a name twice', '{"a":1,"a":2}', '{"a":1,"a":3}'],
  ['`__proto__`', '{"__proto__":1}', '{"__proto__":2}'],
  ['the mark', String.raw`{"a":"\u0001","b":1}`, String.raw`{"a":"\u0001","b":2}`],
  ['equal texts', '{"a":1}', '{"a":1}'],
  ['a container in place of a value', '{"a":null}', '{"a":[]}'],
])('no template is made of %s', (_kind, before, text) => {
  expect(templateOf(before, text)).toBeNull();
});

test('nested text costs no more than its limit', () => {
  const deep = (value: number): string => `${'['.repeat(2_000)}${value}${']'.repeat(2_000)}`;
  expect(templateOf(deep(1), deep(2))).toBeNull();
});

test('nothing of an event is shared with the next', () => {
  const values = new EventValues();
  for (const content of ['a', 'b', 'c', 'd']) {
    const value = values.parse(chunk(content));
    expect(value).toEqual(JSON.parse(chunk(content)));
    destroy(value);
  }
});

/** Empties every object and array of a value. */
function destroy(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    destroy(member);
    Reflect.deleteProperty(value, name);
  }
  if (Array.isArray(value)) value.length = 0;
}

test('any texts are what JSON.parse makes of them, whatever came before', () => {
  const leaf = fc.oneof(
    fc.string({
      unit: fc.constantFrom('a', '"', '\\', '\n', '\u0001', '😀', 'é', '}'),
      maxLength: 16,
    }),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.integer({ min: -2, max: 1_000 }),
    fc.constantFrom(null, true, 0),
  );
  const name = fc.constantFrom('a', 'b', '1', 'id', '__proto__', 'toJSON', 'a"b');
  const value = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 3 }, leaf, tie('object'), fc.array(tie('any'), { maxLength: 3 })),
    object: fc.dictionary(name, tie('any'), { maxKeys: 4 }),
  })).any;
  /** The numbers and strings of a text, changed in some places, and the text cut or spaced in others. */
  const change = fc.record({
    of: fc.integer({ min: 0, max: 12 }),
    to: fc.constantFrom(
      '"x"',
      '7',
      '1.50',
      '-0',
      '1e3',
      '"',
      '01',
      '""',
      String.raw`"\n"`,
      'null',
      '{}',
      '',
    ),
  });
  const texts = fc
    .tuple(value, fc.array(change, { minLength: 2, maxLength: 12 }))
    .map(([base, changes]) => {
      const text = JSON.stringify(base);
      return changes.map(({ of, to }) => {
        let place = 0;
        return text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.e+-]*/g, (found) =>
          place++ === of ? to : found,
        );
      });
    });
  let known = 0;
  fc.assert(
    fc.property(texts, (generated) => {
      const values = new EventValues();
      for (const text of [...generated, ...generated]) {
        const parse = vi.spyOn(JSON, 'parse');
        const result = values.parse(text);
        if (parse.mock.calls.every(([given]) => given !== text)) known++;
        parse.mockRestore();
        expect(seen(result)).toBe(seen(jsonValue(text)));
        destroy(result);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(known).toBeGreaterThan(100);
});

test('long events are left to the parser, in linear time', () => {
  const template = templateOf('{"text":"a"}', '{"text":"b"}');
  expect(template?.read(`{"text":"${String.raw`\"`.repeat(1_000_000)}"}`)).toBeUndefined();
});
