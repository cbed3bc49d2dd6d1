import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonIn, parserOfEmbedded } from './json-in-text.ts';

test.each([
  ['JSON alone', ' {"a":1}\n', [' {"a":1}\n']],
  ['a number alone', '42', ['42']],
  ['a code fence', '```json\n{"a":1}\n```', ['{"a":1}']],
  ['a fence in a string', '```\n{"a":"```"}\n```', ['{"a":"```"}']],
  ['text around', 'Sure, here {it} is: {"a":[1]} Anything else?', ['{"a":[1]}']],
  ['brackets in strings', 'x {"a":"}{]["} y', ['{"a":"}{]["}']],
  [
    'several values, longest first',
    '[1] {"a":1} {"a":1,"b":2}',
    ['{"a":1,"b":2}', '{"a":1}', '[1]'],
  ],
  ['reasoning', '<think>{"draft":"long, long"}</think>{"a":1}', ['{"a":1}']],
  ['reasoning with text after it', '<think>{</think> So: {"a":1}.', ['{"a":1}']],
  ['no JSON', 'I do not know.', []],
  ['nothing', '', []],
])('finds the JSON in %s', (_, text, found) => {
  expect(jsonIn(text)).toEqual(found);
});

test.each([
  '{"name":"Ana","items":["a","b"',
  'Example: {"a":1}. Answer: {"name":"An',
  '```json\n[{"a":1},',
])('b15: finds nothing in %s, which is cut off', (text) => {
  expect(jsonIn(text)).toEqual([]);
});

test('finds any object between texts without brackets', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abc "\\,:1\n`') });
  fc.assert(
    fc.property(
      words,
      fc.dictionary(fc.string(), fc.jsonValue()),
      words,
      (before, value, after) => {
        // A text between quotes would be JSON as a whole.
        const found = jsonIn(`Answer: ${before}${JSON.stringify(value)}${after}`);
        expect(found.map((text) => JSON.parse(text) as unknown)).toEqual([
          JSON.parse(JSON.stringify(value)),
        ]);
      },
    ),
  );
});

test.each(['[', '{', '{"a":', '[[1],', '[x', '{"a":1}{'])(
  'takes linear time for many %s',
  (piece) => {
    const start = process.cpuUsage();
    jsonIn(`x ${piece.repeat(100_000)} x`);
    const { user, system } = process.cpuUsage(start);
    // Some 100 ms on the machine the code was written on; reading on from each bracket takes minutes.
    expect((user + system) / 1_000).toBeLessThan(5_000);
  },
);

test('the longest value that the parser takes counts', () => {
  const parse = parserOfEmbedded((text) => {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value.length;
    throw new Error('no list');
  });
  expect(parse('{"a":"long, long, long"} [1,2]')).toBe(2);
  expect(() => parse('{"a":1}')).toThrow('no list');
  expect(() => parse('none')).toThrow(SyntaxError);
});
